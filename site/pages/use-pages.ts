import type { Site } from '../site.js';
import { useComparison } from './compare/use-comparison.js';
import { useErrorPages, useNotFoundPage } from './errors/use-error-pages.js';
import { useHome } from './home/use-home.js';
import { useTerritories } from './territories/use-territories.js';
import { useTerritory } from './territory/use-territory.js';
import { preparePages } from './prepare-pages.js';
import { useAssets } from './use-assets.js';

/** The pages of the site, and what every page needs. Their failures are told as pages; those of other rooms are theirs. */
export async function usePages(site: Site): Promise<void> {
  useAssets(site.app);
  await site.app.register(async (app) => {
    const room = { ...site, app };
    if (site.preparesPages) preparePages(app, site.graph);
    useErrorPages(app);
    useHome(room);
    useTerritories(room);
    useTerritory(room);
    useComparison(room);
    useNotFoundPage(app);
  });
}
