import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { buffer } from 'node:stream/consumers';
import { writeExport } from '../../../site/exports/export.js';
import { lack, meta, plain, row, stream, written } from './sample.js';

const bytesOf = (found: Buffer): ArrayBuffer => new Uint8Array(found).buffer;

describe('Parquet', () => {
  it('has typed columns, and gives back what was written', async () => {
    const file = bytesOf(await written('parquet', [plain, row(null, null, null, null, null)], [lack]));
    const types = parquetMetadata(file)
      .schema.slice(1)
      .map(({ name, type, converted_type }) => [name, converted_type ?? type]);
    expect(Object.fromEntries(types)).toMatchObject({
      nom: 'UTF8',
      places: 'INT32',
      montant: 'DECIMAL',
      ouverture: 'DATE',
      public: 'BOOLEAN',
    });
    const [first, second, third] = await parquetReadObjects({ file });
    expect(first).toMatchObject({
      nom: 'École maternelle',
      places: 24,
      ouverture: new Date('2022-11-08'),
      public: true,
    });
    expect(first?.montant).toBeCloseTo(806668.06, 6);
    expect(first?._sources).toContain('S1, l. 474-650');
    expect(second).toMatchObject({
      nom: null,
      places: null,
      montant: null,
      public: null,
      'places.motif': 'ABSENT : Les documents sont muets.',
    });
    expect(third?.['places.motif']).toContain('PARTENAIRE_INDISPONIBLE');
  });

  it('says in its metadata what it is and what it was read in', async () => {
    const { key_value_metadata: metadata = [] } = parquetMetadata(bytesOf(await written('parquet', [plain])));
    const said = Object.fromEntries(metadata.map(({ key, value }) => [key, JSON.parse(value ?? 'null') as unknown]));
    expect(said['graphe-ctg.extraction']).toMatchObject({
      question: { name: 'equipements' },
      contrat: '0.2.0',
      extraitLe: '2026-11-22T08:00:00.000Z',
    });
    expect(said['graphe-ctg.table']).toMatchObject({ lignes: 1 });
    expect(said['graphe-ctg.provenance']).toEqual([
      {
        document: 'S1',
        lignes: '474-650',
        titre: 'Avenant 2023-001',
        emetteur: 'Caf du Pas-de-Calais',
        date: '2023-12-11',
        licence: 'Document administratif public',
      },
    ]);
    expect(said['graphe-ctg.manques']).toMatchObject({ partenaires: ['msa'] });
    expect(said['graphe-ctg.colonnes']).toContainEqual(
      expect.objectContaining({ cle: 'montant', unite: '€', partenaires: ['caf'] }),
    );
  });

  it('is written a group of rows after another', async () => {
    const pages = Array.from({ length: 50 }, () => ({ rows: Array.from({ length: 100 }, () => plain) }));
    const file = bytesOf(await buffer(writeExport('parquet', stream(pages), meta)));
    const { row_groups: groups, num_rows: rows } = parquetMetadata(file);
    expect(rows).toBe(5_000n);
    expect(groups.map((group) => group.num_rows)).toEqual([2_000n, 2_000n, 1_000n]);
  });

  it('is a file even without a row', async () => {
    expect(await parquetReadObjects({ file: bytesOf(await written('parquet', [])) })).toEqual([]);
  });

  it('refuses to write a decimal it would round', async () => {
    await expect(written('parquet', [row('a', 1, '0.12345678901', null, null)])).rejects.toThrow('sans perte');
  });
});
