import type { PartnerRequest, PartnerResponse, PartnerTransport } from './transport.js';
import type { Asked, Asking, Way } from './way.js';

/** A partner in this very process. It may not heed the signal: whoever stops waiting is answered all the same. */
export function inProcess(transport: PartnerTransport): Way {
  const ask = (request: PartnerRequest, { requestId, headers }: Asking): Asked => {
    const stop = new AbortController();
    const answer = new Promise<PartnerResponse>((resolve, reject) => {
      stop.signal.addEventListener('abort', () => reject(stop.signal.reason as Error), { once: true });
      const answering = async () => transport(request, { requestId, headers, signal: stop.signal });
      answering().then(resolve, reject);
    });
    return { answer, stop: (failure) => stop.abort(failure) };
  };
  return { overHttp: false, ask, close: async () => undefined };
}
