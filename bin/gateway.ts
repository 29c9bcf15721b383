import './production.js';
import { resolve } from 'node:path';
import { readConfig } from '../gateway/config.js';
import { createLog } from '../gateway/log.js';
import { startGateway } from '../gateway/server.js';
import { openSite } from '../site/index.js';
import { contractFiles } from './contract-files.js';
import { runUntilStopped } from './run-until-stopped.js';

// npm run gateway: the gateway, its houses being elsewhere; over our own supergraph, with the site beside it. Any other
// supergraph is served alone, as dist/gateway/server.js does.
await runUntilStopped(async (opened) => {
  const config = readConfig();
  const logger = createLog(config.logLevel);
  const isOurs = resolve(config.supergraphFile) === contractFiles.supergraphFile;
  const gateway = await startGateway({
    ...config,
    alsoServe: isOurs ? (app, graphUrl) => openSite(app, { ...contractFiles, graphUrl }) : undefined,
    logger,
  });
  opened.add(() => gateway.stop());
  logger.info({ url: gateway.url }, 'gateway ready');
});
