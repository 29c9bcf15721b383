import { parse } from 'csv-parse/sync';
import { cell, columns, lack, passage, plain, row, written } from './sample.js';

const read = async (
  format: 'csv' | 'csv-rfc4180',
  rows: Parameters<typeof written>[1],
): Promise<Record<string, string>[]> =>
  parse(await written(format, rows), {
    columns: true,
    bom: true,
    delimiter: format === 'csv' ? ';' : ',',
    record_delimiter: '\r\n',
  });

describe('CSV', () => {
  it('is what a French spreadsheet expects: BOM, semicolons, decimal comma, CRLF, headers with units', async () => {
    const text = (await written('csv', [plain])).toString('utf8');
    expect(text.startsWith('\uFEFFNom;Places (places);Places — motif;Montant (€);')).toBe(true);
    expect(text.split('\r\n')[1]).toMatch(/^École maternelle;24;;806668,06;;2022-11-08;;oui;;/);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('is what programs expect: RFC 4180, stable keys, decimal point, no BOM', async () => {
    const text = (await written('csv-rfc4180', [plain])).toString('utf8');
    expect(text.split('\r\n').slice(0, 2)).toEqual([
      'nom,places,places.motif,montant,montant.motif,ouverture,ouverture.motif,public,public.motif,_motifs,_sources',
      'École maternelle,24,,806668.06,,2022-11-08,,true,,,"S1, l. 474-650, Avenant 2023-001 (Caf du Pas-de-Calais), 2023-12-11, licence : Document administratif public"',
    ]);
  });

  it.each(['=1+1', '+33', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠1'])(
    'never lets a text run: %j',
    async (text) => {
      for (const format of ['csv', 'csv-rfc4180'] as const) {
        const [found] = await read(format, [row(text, 1, '1', null, null)]);
        expect(found?.[format === 'csv' ? 'Nom' : 'nom']).toBe(`'${text}`);
      }
    },
  );

  it('never spoils a number, even a negative one', async () => {
    const [found] = await read('csv', [row('a', -5, '-2.16', null, null)]);
    expect(found).toMatchObject({ 'Places (places)': '-5', 'Montant (€)': '-2,16' });
  });

  it('quotes what would break a line', async () => {
    const nom = 'dit « "Le Nid" » ; bâtiment A,\nrez-de-chaussée';
    for (const format of ['csv', 'csv-rfc4180'] as const) {
      const [found] = await read(format, [row(nom, 1, '1', null, null)]);
      expect(Object.values(found ?? {})[0]).toBe(nom);
    }
  });

  it('never leaves an empty figure without its reason beside it', async () => {
    const [found] = await read('csv-rfc4180', [row(null, null, null, null, null)]);
    for (const key of ['places', 'montant', 'ouverture', 'public']) {
      expect(found?.[key]).toBe('');
      expect(found?.[`${key}.motif`]).toBe('ABSENT : Les documents sont muets.');
    }
    expect(found?._motifs).toBe('nom : ABSENT : Les documents sont muets.');
  });

  it('says beside a figure that it is rounded, or what each document says of it', async () => {
    const said = [
      { ...passage, said: '15' },
      { ...passage, lines: '220', said: '23' },
    ];
    const [name, , ...rest] = plain;
    const mark = { code: 'ARRONDI', explanation: 'Valeur arrondie par son producteur.' };
    const rows = [
      [name ?? cell(null), cell(24, { mark }), ...rest],
      [name ?? cell(null), cell(15, { isDivergent: true, sources: said }), ...rest],
    ];
    const [rounded, contested] = await read('csv-rfc4180', rows);
    expect(rounded?.['places.motif']).toBe('ARRONDI : Valeur arrondie par son producteur.');
    expect(contested?.['places.motif']).toMatch(/^DIVERGENT : « 15 » : S1, l\. 474-650.* ; « 23 » : S1, l\. 220/);
  });

  it('cites each column by its own passage where a row has several', async () => {
    const other = { ...passage, document: 'COG-communes', lines: '12' };
    const [found] = await read('csv-rfc4180', [[cell('a', { sources: [other] }), ...plain.slice(1)]]);
    expect(found?._sources).toMatch(
      /^nom : COG-communes, l\. 12.* \| places, montant, ouverture, public : S1, l\. 474-650/,
    );
  });

  it('writes a line for what could not be had', async () => {
    const text = (await written('csv-rfc4180', [plain], [lack])).toString('utf8');
    const lines = text.trimEnd().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[2]).toContain('PARTENAIRE_INDISPONIBLE : Le partenaire n’a pas répondu. (partenaire : msa)');
  });

  it('has as many fields on each line as columns', async () => {
    const found = parse(await written('csv', [plain, row(null, null, null, null, null)]), {
      delimiter: ';',
      bom: true,
    });
    expect(new Set(found.map((line: string[]) => line.length))).toEqual(new Set([columns.length + 6]));
  });
});
