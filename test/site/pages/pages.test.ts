import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openGraph, type Graph } from '../../graph.js';
import { describeInBrowser, elsewhere, openChromium, violations, visit } from '../browser.js';

const opale = '200072478';
const audruicq = '246200844';
const ternois = '200069672';
const grandParis = '200054781';

const addresses = [
  '/',
  '/territoires',
  '/territoires?recherche=guines',
  `/territoires/${opale}`,
  `/territoires/${grandParis}`,
  '/comparer',
  `/comparer?siren=${opale}&siren=${audruicq}&siren=${ternois}`,
  '/nulle-part',
];

// Asked as text: the tests are compiled without a browser's types.
const attributes = (page: Page, selector: string, name: string) =>
  page.evaluate<(string | null)[]>(
    `[...document.querySelectorAll('${selector}')].map((element) => element.getAttribute('${name}'))`,
  );
const style = (page: Page, selector: string, name: string) =>
  page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).${name}`);

describeInBrowser('les pages du site', () => {
  let graph: Graph;
  let browser: Browser;
  let origin: string;

  beforeAll(async () => {
    graph = await openGraph({ withSite: true });
    browser = await openChromium();
    origin = new URL(graph.url).origin;
  });
  afterAll(async () => {
    await browser.close();
    await graph.stop();
  });

  const at = (address: string, options: BrowserContextOptions = {}) => visit(browser, `${origin}${address}`, options);
  const text = (page: Page) => page.locator('main').innerText();

  it.each(addresses)(
    '%s passes axe, light and dark, fits 320 px, and asks nothing of another host',
    async (address) => {
      const { page, requests, complaints, close } = await at(address);
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, ['color-contrast'])).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      expect(elsewhere(requests, origin)).toEqual([]);
      expect(requests).toContain(`${origin}/site.css`);
      // The browser says of itself that an unknown page is one.
      expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
      // Nothing waits for a script: what is read here is whole without one.
      expect(await page.locator('script').count()).toBe(0);
      expect(await page.locator('html').getAttribute('lang')).toBe('fr');
      expect(await page.locator('h1').count()).toBe(1);
      await close();
    },
  );

  it('is walked by keyboard: the skip link, the menu, then the form, which leads to a territory', async () => {
    const { page, close } = await at('/');
    const focused = () => page.evaluate<string>('document.activeElement.textContent.trim()');
    const walked: string[] = [];
    for (let step = 0; step < 7; step++) {
      await page.keyboard.press('Tab');
      walked.push(await focused());
    }
    expect([walked[0], ...walked.slice(2)]).toEqual([
      'Aller au contenu',
      'Accueil',
      'Territoires',
      'Comparer',
      'Explorer',
      'API',
    ]);
    await page.reload();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('contenu');

    await page.keyboard.press('Tab');
    expect(await page.evaluate<string>('document.activeElement.name')).toBe('recherche');
    await page.keyboard.type('pays d opale');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/territoires/${opale}`);
    expect(await page.locator('h1').innerText()).toBe("CC Pays d'Opale");
    expect(await page.locator('.menu [aria-current=page]').innerText()).toBe('Territoires');
    await close();
  });

  it('says of the Pays d’Opale what is contested, missing and withheld, with the passages', async () => {
    const { page, close } = await at(`/territoires/${opale}`, { javaScriptEnabled: false });
    const said = await text(page);
    const signature = page.locator('dt', { hasText: 'Date de signature' }).locator('xpath=following-sibling::dd[1]');
    expect(await signature.innerText()).toMatch(/Contesté[\s\S]*8 novembre 2021[\s\S]*8 novembre 2022/);
    expect(said).toContain('Licques, Louches, Nielles-lès-Ardres');
    expect(said).toMatch(/Les blocs de signature sont là ; la date est restée en blanc/);
    // The count that would give a small cell away, and its reason.
    expect(said).toContain('Non diffusable');
    expect(said).not.toContain('319');
    // Every note leads to a passage, and every passage says its lines.
    const notes = await attributes(page, 'sup.note a', 'href');
    const passages = await attributes(page, '.sources li', 'id');
    expect(notes.length).toBeGreaterThan(200);
    expect([...new Set(notes)].filter((note) => !passages.includes(note?.slice(1) ?? ''))).toEqual([]);
    expect((await page.locator('.sources li').allInnerTexts()).filter((lines) => !/^lignes? \d/.test(lines))).toEqual(
      [],
    );
    await close();
  });

  it('draws each chart with the table of the same figures', async () => {
    const { page, close } = await at(`/territoires/${opale}`);
    const chart = page.locator('#equipements ~ figure .dessin.large');
    const labels = (await chart.locator('svg text').allTextContents()).filter((label) => /^\d+$/.test(label));
    const table = page.locator('table', { has: page.locator('caption', { hasText: 'soutenus, par type' }) });
    expect(labels).toEqual(await table.locator('td.nombre').allInnerTexts());
    expect(labels).toEqual(['3', '2', '1', '8', '3', '3', '2', '1']);
    expect(await chart.getAttribute('aria-label')).toContain('Lieu d’accueil enfants-parents : 2');
    // Its colours are the stylesheet's: they follow the reader's scheme.
    const fill = () => style(page, '.dessin path[fill^="var("]', 'fill');
    const light = await fill();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await fill()).not.toBe(light);
    await close();
  });

  it('gives the next dates of a permanence, in the future, or why there are none', async () => {
    const { page, close } = await at(`/territoires/${audruicq}`, { javaScriptEnabled: false });
    const dates = await attributes(page, '#permanences ~ .defile time', 'datetime');
    expect(dates.length).toBeGreaterThan(0);
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    expect(dates.filter((date) => (date ?? '') < yesterday)).toEqual([]);
    const none = page.locator('#permanences ~ .defile td:last-child', { hasNot: page.locator('time') });
    expect((await none.allInnerTexts()).filter((reason) => !/Absent des documents\s+\S+/.test(reason))).toEqual([]);
    await close();
  });

  it('says what is missing where no CTG is known, and shows every commune', async () => {
    const { page, close } = await at(`/territoires/${grandParis}`, { javaScriptEnabled: false });
    expect(await text(page)).toMatch(/aucune convention\s+territoriale globale de ce territoire/);
    // More than one page of the graph.
    expect(await page.locator('tr[id^=commune-]').count()).toBe(130);
    await close();
  });

  it('compares only what can be, and gives the reason for the rest', async () => {
    const { page, close } = await at(`/comparer?siren=${opale}&siren=${audruicq}`, { javaScriptEnabled: false });
    const [compared, refused] = await page.locator('table').all();
    const rows = (await compared?.locator('tbody tr').allInnerTexts()) ?? [];
    expect(rows.find((row) => row.startsWith('Équipements et services soutenus'))).toMatch(/23[\s\S]*22/);
    const reasons = (await refused?.locator('tbody tr').allInnerTexts()) ?? [];
    expect(reasons.find((row) => row.startsWith('Relais petite enfance'))).toContain('Les documents se contredisent');
    // Contested figures are in no chart.
    expect((await page.locator('.dessin.large').getAttribute('aria-label')) ?? '').not.toContain(
      'Relais petite enfance',
    );
    await close();
  });

  it('prints what the screen folds, without its menu', async () => {
    const { page, close } = await at(`/territoires/${ternois}`);
    const folded = page.locator('details:not([open]) li').first();
    expect(await folded.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await folded.isVisible()).toBe(true);
    expect(await page.locator('.menu').isVisible()).toBe(false);
    expect(await violations(page, ['color-contrast'])).toEqual([]);
    expect(await style(page, 'body', 'backgroundColor')).toBe('rgb(255, 255, 255)');
    await close();
  });

  it('leads from a commune to its row, and answers what does not exist', async () => {
    const { page, close } = await at('/communes/62397', { javaScriptEnabled: false });
    expect(page.url()).toBe(`${origin}/territoires/${opale}#commune-62397`);
    expect(await page.locator('#commune-62397').innerText()).toContain('Guînes');
    await close();

    const asked = (address: string, accept: string) => fetch(`${origin}${address}`, { headers: { accept } });
    expect((await asked('/communes/99999', 'text/html')).status).toBe(404);
    expect((await asked('/territoires/123456789', 'text/html')).status).toBe(404);
    // A program is told in the gateway's own words.
    const unknown = await asked('/nulle-part', 'application/json');
    expect([unknown.status, unknown.headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8']);
  });

  const kept = { caf: 'MSA', departement: 'Annexe 2', epci: 'Absent des documents', msa: '8 novembre 2022' } as const;
  const named = { caf: 'La Caf', departement: 'Le Département', epci: 'L’intercommunalité', msa: 'La MSA' } as const;

  it.each(['caf', 'departement', 'epci', 'msa'] as const)(
    'without %s, names it and shows the rest',
    async (partner) => {
      graph.close(partner);
      const { page, close } = await at(`/territoires/${opale}`, { javaScriptEnabled: false });
      const top = await page.locator('main > .avis.panne').innerText();
      expect(top).toContain(`${named[partner]} ne répond pas`);
      expect(await text(page)).toContain(kept[partner]);
      expect(await page.locator('section .avis.panne', { hasText: named[partner] }).count()).toBeGreaterThan(0);
      await page.goto(origin);
      const card = page.locator('.carte', { hasText: 'Ne répond pas' });
      expect(await card.count()).toBe(1);
      await close();
      graph.open(partner);
      await allBack();
    },
  );

  /** Asks until the gateway has found everyone again. */
  async function allBack(): Promise<void> {
    for (;;) {
      const { partenaires } = (await (await fetch(`${origin}/health/ready`)).json()) as {
        partenaires: Record<string, { etat: string }>;
      };
      if (Object.values(partenaires).every(({ etat }) => etat === 'joignable')) return;
    }
  }
});
