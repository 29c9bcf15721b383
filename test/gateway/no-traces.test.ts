import { Socket } from 'node:net';
import { jest } from '@jest/globals';

/** By default the gateway knows nothing of OpenTelemetry: not a line of it is loaded, and nothing is sent. */

const loaded: string[] = [];
for (const name of ['sdk-trace', 'exporter-trace-otlp-http', 'resources']) {
  jest.unstable_mockModule(`@opentelemetry/${name}`, () => {
    loaded.push(name);
    return import(`@opentelemetry/${name}/package.json`, { with: { type: 'json' } }).catch(() => ({}));
  });
}

test('Nothing of it is loaded or sent, unless there is somewhere to send it', async () => {
  const connect = jest.spyOn(Socket.prototype, 'connect');
  const { World } = await import('./world.js');
  const { lieux } = await import('./places.js');
  const { readConfig } = await import('../../gateway/config.js');
  const world = await World.of([lieux], { traces: readConfig({}).traces });
  const sampled = { traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' };
  expect((await world.ask('{ echo(texte: "o") }', undefined, sampled)).data).toEqual({ echo: 'o' });
  await world.gateway.stop();
  const ports = connect.mock.calls.map(([options]) => JSON.stringify(options));
  connect.mockRestore();
  expect(loaded).toEqual([]);
  expect(ports.filter((text) => text.includes('4318'))).toEqual([]);

  // The same watch does see it being loaded when it is asked for.
  const { traces } = readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1' });
  await World.of([lieux], { traces }).catch(() => undefined);
  expect(loaded.length).toBeGreaterThan(0);
});
