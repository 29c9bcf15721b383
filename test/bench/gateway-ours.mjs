// Ours as it is served: limits, request identity, access line (written to /dev/null), circuits, deadlines.
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { given, measured } from './measured.mjs';

const { supergraphSdl, dist } = await given();
const load = (file) => import(pathToFileURL(resolve(dist, file)).href);
const { startGateway } = await load('gateway/server.js');
const { createLog } = await load('gateway/log.js');
const gateway = await startGateway({ supergraphSdl, logger: createLog('info', '/dev/null') });
measured(gateway.url);
