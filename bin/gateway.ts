import './production.js';
import { readConfig } from '../gateway/config.js';
import { createLog } from '../gateway/log.js';
import { startGateway } from '../gateway/server.js';
import { openSite } from '../site/index.js';
import { contractFiles } from './contract-files.js';
import { runUntilStopped } from './run-until-stopped.js';

// npm run gateway: the gateway, its houses being elsewhere, with the site beside it. dist/gateway/server.js is the gateway
// alone, for any supergraph.
await runUntilStopped(async (opened) => {
  const config = readConfig();
  const logger = createLog(config.logLevel);
  const gateway = await startGateway({
    ...config,
    alsoServe: (app, graphUrl) => openSite(app, { ...contractFiles, graphUrl }),
    logger,
  });
  opened.add(() => gateway.stop());
  logger.info({ url: gateway.url }, 'gateway ready');
});
