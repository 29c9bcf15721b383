import type { ServerResponse } from 'node:http';

/** What a partner may do instead of answering; `answer` is what it should have said. */
export type Fault = (response: ServerResponse, answer: string) => void;

const said = { 'content-type': 'application/json' };

/** One out of a hundred each, so that most requests are answered and every one of them meets faults in the end. */
export const faults: Readonly<Record<string, Fault>> = {
  hangs: () => undefined,
  refuses: (response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>'),
  resets: (response) => response.destroy(),
  truncates: (response, answer) => {
    response.writeHead(200, { ...said, 'content-length': Buffer.byteLength(answer) });
    response.write(answer.slice(0, answer.length / 2), () => response.destroy());
  },
  drips: (response, answer) => {
    response.writeHead(200, said);
    let sent = 0;
    const timer = setInterval(() => {
      response.write(answer.slice(sent, (sent += 8)));
      if (sent >= answer.length) response.end();
    }, 50);
    response.once('close', () => clearInterval(timer));
  },
  'gives another shape': (response, answer) =>
    response.writeHead(200, said).end(answer.replaceAll('[', '{"x":').replaceAll(']', '}')),
  'gives nothing': (response) => response.writeHead(200, said).end('{"data":{}}'),
  'gives a text': (response) => response.writeHead(200, said).end('"bonjour"'),
  fails: (response) => response.writeHead(200, said).end('{"data":null,"errors":[{"message":"panne"}]}'),
};
