import type { Browser, BrowserContextOptions } from 'playwright-core';
import { openGraph, type Graph } from '../../graph.js';
import { describeInBrowser, elsewhere, openChromium, violations } from '../browser.js';
import { answered, ask, column, execute, focused, openExplorer, shared } from './in-explorer.js';
import { engagements, equipements } from './asked.js';
import { sheetsOf, take } from './taken-file.js';

describeInBrowser('l’explorateur', () => {
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
  afterEach(() => {
    graph.open('departement');
  });

  const open = (hash = '', options: BrowserContextOptions = {}) => openExplorer(browser, origin, { hash, ...options });

  it('answers a question of the library in one click, as a table, sorted and cited by keyboard alone', async () => {
    const { page, requests, complaints, close } = await open();
    await ask(page, equipements);
    const type = page.getByRole('columnheader', { name: /^Type/ }).first();
    expect(await page.locator('tbody tr').count()).toBe(23);
    expect(await type.getAttribute('aria-sort')).toBe('none');

    await type.getByRole('button').focus();
    await page.keyboard.press('Enter');
    const sortedBy = (way: string) => page.locator(`th[aria-sort=${way}]`, { hasText: /^\s*Type/ }).waitFor();
    await sortedBy('ascending');
    const headers = await page.getByRole('columnheader').allInnerTexts();
    const sorted = await column(page, headers.findIndex((header) => header.startsWith('Type')) + 1);
    expect(sorted).toEqual([...sorted].sort((a, b) => a.localeCompare(b, 'fr')));
    await page.keyboard.press('Enter');
    await sortedBy('descending');

    const mark = page.locator('.repere').first();
    await mark.focus();
    await page.keyboard.press('Enter');
    const origine = page.getByRole('dialog');
    expect(await origine.innerText()).toMatch(/Délibération 2023-578.*Lignes.*\d.*Émetteur.*Licence/s);
    await page.keyboard.press('Escape');
    await origine.waitFor({ state: 'hidden' });
    await focused(mark);

    // Everything the page asked for, editor, workers and answers included, came from here.
    expect(requests.length).toBeGreaterThan(8);
    expect(elsewhere(requests, origin)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('gives the table as files that are read again', async () => {
    const { page, close } = await open();
    await ask(page, equipements);
    const csv = (await take(page, 'CSV')).toString('utf8');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv.split('\r\n')[0]).toContain(';');
    expect(csv.match(/equipement\/ctg-200072478-2022\/ccpo\/eaje-1/g)?.length).toBeGreaterThan(0);

    const sheets = await sheetsOf(await take(page, 'XLSX'));
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.some((sheet) => sheet.includes('equipement/ctg-200072478-2022/ccpo/eaje-1'))).toBe(true);
    expect(sheets.some((sheet) => sheet.includes('licence non précisée'))).toBe(true);
    await close();
  });

  it('shows every version of what documents disagree about, draws figures, lists the documents cited, keeps the JSON', async () => {
    const { page, close } = await open();
    await ask(page, 'La CTG d’un territoire');
    const contested = await page.locator('td:has(.diverge)').first().innerText();
    expect(contested).toMatch(/08\/11\/2021 ou 08\/11\/2022.*les documents divergent/s);
    await ask(page, 'Les intercommunalités de France');
    await page.getByRole('tab', { name: 'Graphique' }).click();
    await page.locator('.graphique svg text', { hasText: 'CA ' }).first().waitFor();
    const drawn = await page.locator('.graphique [role=img]').getAttribute('aria-label');
    expect(drawn).toMatch(/valeurs, de [\d\s]+ à [\d\s]+/);
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tab', { name: 'Sources', selected: true }).waitFor();
    expect(await page.locator('.documents').innerText()).toContain('Découpage administratif');
    await page.keyboard.press('ArrowRight');
    await page.locator('.result-window .view-line', { hasText: 'data' }).first().waitFor();
    await close();
  });

  it('says whose a field is, in the documentation and while one writes', async () => {
    const { page, close } = await open();
    await page.getByRole('button', { name: 'Ouvrir : Documentation' }).click();
    await page.getByLabel('Chercher dans la documentation').fill('budgetEuros');
    await page.getByRole('option', { name: 'PlanPauvrete.budgetEuros' }).click();
    await page
      .locator('.graphiql-doc-explorer-content', { hasText: 'Caisses d’allocations familiales · Unité : €' })
      .waitFor();

    // In by Enter, out by Escape: no trap.
    const editor = page.locator('.graphiql-query-editor .graphiql-editor');
    await editor.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('{ conventionsTerritoriales { ');
    await page.locator('.suggest-details', { hasText: 'Propriétaire : ' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await focused(editor);
    await close();
  });

  it('keeps what was asked, and builds a query by keyboard', async () => {
    const { page, close } = await open();
    await ask(page, engagements);
    await ask(page, 'Les communes signataires');
    await page.getByRole('button', { name: 'Ouvrir : Historique' }).click();
    const items = page.locator('.graphiql-history-item-label');
    await items.nth(1).waitFor();
    expect(await items.allInnerTexts()).toEqual(['CommunesSignataires', 'Engagements']);
    await items.nth(1).click();
    await page.locator('.graphiql-query-editor', { hasText: 'Engagements' }).waitFor();

    await page.getByRole('button', { name: 'Ouvrir : Composer une requête' }).click();
    const line = page.getByRole('button', { name: 'departementsPartenaires', exact: true });
    await line.focus();
    await page.keyboard.press('Enter');
    await page.locator('.graphiql-explorer-departementsPartenaires [data-field-name=code]').first().waitFor();
    await close();
  });

  it('says in French what is wrong with a query, and where', async () => {
    const { page, close } = await open(shared('{\n  communes { nimporte }\n}'));
    await execute(page);
    expect(await page.locator('.avis[role=alert]').innerText()).toMatch(
      /Le graphe ne peut pas répondre à cette requête\s+Ligne 2 : .*« nimporte »/,
    );
    await close();
  });

  it('names the partner that is down, shows the rest, and gives no file that would look whole', async () => {
    graph.close('departement');
    const query = '{ conventionTerritoriale(id: "ctg-200072478-2022") { titre deliberations { numero objet } } }';
    const { page, close } = await open(shared(query));
    await execute(page);
    await answered(page);
    expect(await page.locator('.avis[role=alert]').innerText()).toContain('Départements : ce partenaire ne répond pas');
    expect(await page.locator('.resultats').innerText()).toContain('Pays d’Opale');

    await page.getByRole('button', { name: 'CSV', exact: true }).click();
    await page.getByText(/rien n’a été enregistré.*departement \(Départements\) manquent/).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /Emporter ce qui est disponible/ }).click(),
    ]);
    expect(download.suggestedFilename()).toContain('PARTIEL_sans-departement');
    await close();
  });

  it('shares a query by a link that tells the server nothing', async () => {
    const { page, close } = await open('', { permissions: ['clipboard-read', 'clipboard-write'] });
    await ask(page, engagements);
    await page.getByRole('button', { name: 'Copier le lien' }).click();
    await page.getByText('Lien copié').waitFor();
    const link = await page.evaluate<string>('navigator.clipboard.readText()');
    await close();
    expect(new URL(link).search).toBe('');

    const other = await open(new URL(link).hash);
    await execute(other.page);
    await answered(other.page);
    expect(other.requests.filter((request) => new URL(request).search.includes('requete'))).toEqual([]);
    expect(await other.page.locator('tbody tr').count()).toBe(10);
    await other.close();
  });

  it('passes axe in each of its states, light and dark, and at twice the size', async () => {
    const { page } = await open();
    expect(await violations(page)).toEqual([]);
    await ask(page, engagements);
    expect(await violations(page)).toEqual([]);
    // Each view beside one of the panels: what is on the page together is examined together.
    const beside = { Graphique: 'Documentation', Sources: 'Historique', JSON: 'Composer une requête' };
    for (const [view, panel] of Object.entries(beside)) {
      await page.getByRole('tab', { name: view }).click();
      await page.getByRole('button', { name: `Ouvrir : ${panel}` }).click();
      expect(await violations(page)).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByRole('tab', { name: 'Tableau' }).click();
    expect(await violations(page, ['color-contrast'])).toEqual([]);
    // What 1 280 points show at twice the size.
    await page.setViewportSize({ width: 640, height: 500 });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  });
});
