// Ours as it is served: limits, request identity, access line (written to /dev/null), circuits, deadlines.
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { pino } from 'pino';
import { given, measured } from './measured.mjs';

const { supergraphSdl, dist } = await given();
const { startGateway } = await import(pathToFileURL(resolve(dist, 'gateway/server.js')).href);
const gateway = await startGateway({ supergraphSdl, logger: pino({ level: 'info' }, pino.destination('/dev/null')) });
measured(gateway.url);
