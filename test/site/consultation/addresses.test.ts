import { openGraph, type Graph } from '../../graph.js';

let graph: Graph;
let origin: string;
beforeAll(async () => {
  graph = await openGraph({ withSite: true });
  origin = new URL(graph.url).origin;
});
afterAll(() => graph.stop());

const get = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(origin + address, { headers, method, redirect: 'manual' });
const refusal = async (address: string) => {
  const response = await get(address);
  const { errors } = (await response.json()) as {
    errors: { message: string; extensions: { code: string; variable?: string } }[];
  };
  return { status: response.status, message: errors.map(({ message }) => message).join(' '), errors };
};
const ctg = '/q/ctg?siren=200072478';
const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

describe('a question at its address', () => {
  it('answers as the graph does, and says which question it is', async () => {
    const body = (await (await get(ctg)).json()) as {
      data: { conventionsTerritoriales: { id: string }[] };
      extensions: unknown;
    };
    expect(body.data.conventionsTerritoriales.map(({ id }) => id)).toEqual(['ctg-200072478-2022']);
    expect(body.extensions).toEqual({
      question: { name: 'ctg', version: 1, url: '/q/ctg?siren=200072478&version=1' },
    });
  });

  it.each([
    ['a program that says nothing', '/q/ctg', '*/*', 'application/json; charset=utf-8'],
    ['a browser', '/q/ctg', browser, 'text/html; charset=utf-8'],
    [
      'who prefers Parquet',
      '/q/ctg',
      'text/csv;q=0.5, application/vnd.apache.parquet',
      'application/vnd.apache.parquet',
    ],
    ['an extension, whatever is accepted', '/q/ctg.jsonl', browser, 'application/x-ndjson; charset=utf-8'],
  ])('gives %s what it wants', async (_, address, accept, type) => {
    const response = await get(`${address}?siren=200072478`, { accept });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
  });

  it('gives the form that « format » says, and refuses one that it does not know', async () => {
    const response = await get(`${ctg}&format=csv-rfc4180`);
    expect((await response.text()).split(',', 1)[0]).toBe('id');
    expect(await refusal(`${ctg}&format=pdf`)).toMatchObject({
      status: 400,
      message: expect.stringContaining('parquet'),
    });
    expect((await get(ctg, { accept: 'image/png' })).status).toBe(406);
  });

  it('names the variable at fault, and what it should be', async () => {
    const { status, errors } = await refusal('/q/permanences?du=hier&nombre=beaucoup&nature=MARCHE');
    expect(status).toBe(400);
    expect(errors.map(({ extensions }) => extensions.variable)).toEqual(['nature', 'du', 'nombre']);
    expect(errors.map(({ message }) => message).join()).toMatch(/PMI_CONSULTATION.*AAAA-MM-JJ.*nombre entier/);
    expect((await refusal('/q/ctg?siren=200072479')).message).toContain('clé de contrôle');
    expect((await refusal('/q/ctg')).message).toContain('« siren » manque');
    expect((await refusal('/q/ctg?siren=200072478&siren=246200844')).message).toContain('une seule valeur');
  });

  it('leaves to the graph what only the graph can judge, and says it as it does', async () => {
    expect((await refusal('/q/communes?nombre=5000')).message).toContain('de 1 à 100');
    expect((await refusal('/q/communes?apres=perdu')).status).toBe(400);
  });

  it('refuses what it does not know, with what comes close', async () => {
    expect(await refusal('/q/equipement')).toMatchObject({
      status: 404,
      message: expect.stringContaining('« equipements »'),
    });
    expect(await refusal(`${ctg}&sirne=1`)).toMatchObject({
      status: 400,
      message: expect.stringContaining('« siren »'),
    });
    expect(await refusal('/q/__proto__')).toMatchObject({ status: 404 });
  });

  it('reads a list as its parameter repeated, and a yes or a no', async () => {
    const response = await get(
      '/q/comparer-un-indicateur.json?indicateur=equipements-soutenus&territoires=200072478&territoires=246200844',
    );
    const { data } = (await response.json()) as { data: { calculs: { calculs: { resultat: string }[] } } };
    expect(data.calculs.calculs.map(({ resultat }) => resultat)).toEqual(['23', '22']);
    const covered = await get('/q/quartiers-prioritaires?couvert=non');
    expect(((await covered.json()) as { data: { quartiersPrioritaires: unknown } }).data).toMatchObject({
      quartiersPrioritaires: { nombreNommes: 18 },
    });
  });

  it('holds to a version, and says so when it is not the one served', async () => {
    expect((await get(`${ctg}&version=1`)).status).toBe(200);
    expect(await refusal(`${ctg}&version=2`)).toMatchObject({
      status: 409,
      message: expect.stringContaining('version servie est la 1'),
    });
    expect((await refusal(`${ctg}&version=0`)).status).toBe(410);
    expect((await refusal(`${ctg}&version=deux`)).status).toBe(400);
  });

  it.each(['json', 'html', 'csv', 'xlsx', 'jsonl', 'parquet'])(
    'sends the same %s once only to who holds it',
    async (form) => {
      const first = await get(`/q/plan-d-action.${form}?siren=200072478`);
      const etag = first.headers.get('etag') ?? '';
      await first.arrayBuffer();
      expect(etag).toMatch(/^"[\w-]{20,}"$/);
      expect(first.headers.get('cache-control')).toContain('max-age=300');
      const again = await get(`/q/plan-d-action.${form}?siren=200072478`, { 'if-none-match': `"autre", ${etag}` });
      expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0]);
      const other = await get(`/q/plan-d-action.${form}?siren=246200844`, { 'if-none-match': etag });
      expect(other.status).toBe(200);
      await other.arrayBuffer();
    },
  );

  it('says by HEAD what GET would give, without giving it', async () => {
    const [head, whole] = [await get(ctg.replace('?', '.csv?'), {}, 'HEAD'), await get(ctg.replace('?', '.csv?'))];
    const bytes = (await whole.arrayBuffer()).byteLength;
    expect(await head.text()).toBe('');
    for (const name of ['content-type', 'etag', 'content-disposition']) {
      expect(head.headers.get(name)).toBe(whole.headers.get(name));
    }
    expect([head.headers.get('content-length'), whole.headers.get('content-length')]).toEqual([
      String(bytes),
      String(bytes),
    ]);
  });

  it('names its file by the question, its variables and the day, and leads to the schema', async () => {
    const { headers } = await get('/q/ctg.xlsx?siren=200072478', {}, 'HEAD');
    const day = new Date().toISOString().slice(0, 10);
    expect(headers.get('content-disposition')).toBe(`attachment; filename="ctg_siren-200072478_${day}.xlsx"`);
    expect(headers.get('link')).toContain('</schema.graphql>; rel="describedby"');
    expect(headers.get('vary')).toContain('accept');
  });

  it('follows its pages in JSON, and holds every one of them in a file', async () => {
    const page = await get('/q/communes.json?epci=200069672&nombre=40');
    expect(page.headers.get('link')).toMatch(/<\/q\/communes\.json\?epci=200069672&nombre=40&apres=[^>]+>; rel="next"/);
    await page.text();
    const file = await (await get('/q/communes.csv?epci=200069672&nombre=40')).text();
    expect(file.trim().split('\r\n')).toHaveLength(1 + 103);
  });

  it('gives another list of the answer when asked, and says which there are otherwise', async () => {
    const file = await get(`${ctg.replace('?', '.csv-rfc4180?')}&liste=conventionsTerritoriales.contradictions`);
    expect((await file.text()).trim().split('\r\n').length).toBeGreaterThan(12);
    expect((await refusal(`${ctg.replace('?', '.csv?')}&liste=rien`)).message).toContain(
      'conventionsTerritoriales.contradictions',
    );
  });
});

describe('a question while a partner is down', () => {
  beforeAll(() => graph.close('caf'));
  afterAll(() => graph.open('caf'));

  it('says in JSON what is missing and whose it is, and is kept by nobody', async () => {
    const response = await get('/q/serie.json?indicateur=nb-ludotheques&territoire=200072478');
    const { data, errors } = (await response.json()) as {
      data: unknown;
      errors: { extensions: { partenaire: string } }[];
    };
    expect(response.status).toBe(200);
    expect(data).toMatchObject({ serie: { partenairesManquants: ['caf'] } });
    expect(errors.map(({ extensions }) => extensions.partenaire)).toContain('caf');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('refuses a file, which would pass for whole, and names the partner', async () => {
    const { status, message } = await refusal('/q/equipements-de-la-ctg.csv?siren=200072478');
    expect([status, message]).toEqual([
      503,
      expect.stringMatching(/caf \(Caisses d’allocations familiales\).*partiel=oui/),
    ]);
  });

  it('gives what there is to who asks for a part, in a file whose name says so', async () => {
    const response = await get('/q/serie.csv?indicateur=nb-ludotheques&territoire=200072478&partiel=oui');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toContain('_PARTIEL_sans-caf.csv');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).toContain('ludothèques');
  });

  it('says on its page whose data are missing, and shows the rest', async () => {
    const page = await (await get('/q/serie.html?indicateur=nb-ludotheques&territoire=200072478')).text();
    expect(page).toContain('Les données de caf (Caisses d’allocations familiales) manquent');
    expect(page).toContain('[1]');
  });
});
