import { existsSync } from 'node:fs';
import { jest } from '@jest/globals';
import axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const chromiumPath = [process.env.CHROMIUM_PATH, ...places].find((path) => path && existsSync(path));
const isRequired = Boolean(process.env.CI);

const absence =
  'Chromium est introuvable : « apt-get install -y chromium » (Debian), ou son chemin dans CHROMIUM_PATH, pour lancer les essais dans un navigateur.';

/** Tests of what people see. Without a Chromium they are skipped, and say so; where CI is set they fail instead. */
export function describeInBrowser(name: string, tests: () => void): void {
  // A machine that does other things at once draws slowly: only what never comes is a failure.
  jest.setTimeout(120_000);
  if (chromiumPath) return describe(name, tests);
  if (isRequired) {
    describe(name, () => {
      it('finds a Chromium', () => {
        throw new Error(absence);
      });
    });
    return;
  }
  process.stderr.write(`« ${name} » : essais ignorés. ${absence}\n`);
  describe.skip(`${name} (ignoré : Chromium introuvable)`, tests);
}

/** One Chromium for a whole test file; contexts share nothing. */
export async function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every address the page asked for, in order. */
  readonly requests: readonly string[];
  /** What the browser itself complained of: an error in a script, a refusal of the content policy. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** A reader of one's own, as narrow, dark or without scripts as the test wants. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: 'fr-FR', ...options });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url, { waitUntil: 'load' });
  return { page, context, requests, complaints, close: () => context.close() };
}

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

/** What axe finds wrong, each with where; empty when nothing is. `rules` narrows it to some: contrast, in another scheme. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Evaluated through the debugger, to which the page's content policy does not apply; half a megabyte, once per page.
  if (await page.evaluate<boolean>('typeof axe === "undefined"')) await page.evaluate(axe.source);
  const options = JSON.stringify({ resultTypes: ['violations'], ...(rules && { runOnly: rules }) });
  const found = await page.evaluate<readonly Violation[]>(
    `axe.run(document, ${options}).then((said) => said.violations)`,
  );
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} (${help}) : ${target.join(' ')}`));
}

/** What only another host could have answered; `data:` and `blob:` never leave the page. */
export const elsewhere = (requests: readonly string[], origin: string): string[] =>
  requests.filter((request) => !request.startsWith(`${origin}/`) && !/^(data|blob):/.test(request));
