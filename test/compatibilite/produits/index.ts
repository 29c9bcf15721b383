import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineHouse } from '../../../subgraphs/kit/federation/define-house.js';
import { deprecatedProduct } from './deprecated-product.js';
import { inventory } from './inventory.js';
import { productResearch } from './product-research.js';
import { product } from './product.js';
import { user } from './user.js';

/** The « products » subgraph that the public suite specifies, made with our kit like any partner's house. */
export const house = defineHouse({
  name: 'produits',
  title: 'Products',
  // Compiled or not, the migrations are where they were written.
  folder: pathToFileURL(join(process.cwd(), 'test/compatibilite/produits/index.js')).href,
  nouns: [user, productResearch, product, deprecatedProduct, inventory],
  composedDirectives: [
    { specification: 'https://myspecs.dev/myCustomDirective/v1.0', definition: 'directive @custom on OBJECT' },
  ],
  federatedTracing: true,
});
