import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { visit, type Visit } from '../browser.js';

/** The explorer, once its editor is there to write in. */
export async function openExplorer(
  browser: Browser,
  origin: string,
  { hash, ...options }: BrowserContextOptions & { hash: string },
): Promise<Visit> {
  const visited = await visit(browser, `${origin}/explorer${hash}`, {
    viewport: { width: 1400, height: 1000 },
    ...options,
  });
  await visited.page.locator('.graphiql-query-editor .view-lines').waitFor();
  return visited;
}

/** One click on a question of the library, and its answer. */
export async function ask(page: Page, title: string): Promise<void> {
  await page.getByLabel('Chercher une question').fill(title);
  const answer = page.waitForResponse(/\/graphql$/);
  await page.getByRole('button', { name: title }).click();
  await answer;
  await answered(page);
}

export const answered = (page: Page): Promise<void> =>
  page.locator('.resume', { hasText: /tableaux?,|Aucune donnée/ }).waitFor();

export const execute = (page: Page): Promise<void> =>
  page.getByRole('button', { name: /^Exécuter la requête/ }).click();

/** What an address must end with for its reader to find a query written. */
export const shared = (query: string): string => `#${new URLSearchParams({ requete: query }).toString()}`;

export const column = (page: Page, at: number): Promise<string[]> =>
  page.locator(`tbody td:nth-child(${String(at)})`).allInnerTexts();

/** Comes once it is so: a page answers a key in its own time. */
export const focused = (place: Locator): Promise<void> => place.and(place.page().locator(':focus')).waitFor();
