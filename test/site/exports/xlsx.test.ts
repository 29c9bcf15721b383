import { buffer } from 'node:stream/consumers';
import exceljs from 'exceljs';
import { sheetNames } from '../../../site/exports/sheet-names.js';
import { writeXlsx } from '../../../site/exports/export.js';
import { cell, lack, meta, plain, row, stream, written } from './sample.js';

async function opened(bytes: Buffer): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  return workbook;
}

function sheet(workbook: exceljs.Workbook, name: string): exceljs.Worksheet {
  const found = workbook.getWorksheet(name);
  if (!found) throw new Error(`no sheet « ${name} » among ${workbook.worksheets.map((one) => one.name).join(', ')}`);
  return found;
}

describe('le classeur Excel', () => {
  it('has a frozen header, and values of their own types', async () => {
    const data = sheet(await opened(await written('xlsx', [plain])), 'Équipements');
    expect(data.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    const values = [1, 2, 4, 6, 8].map((index) => data.getRow(2).getCell(index).value);
    expect(values).toEqual(['École maternelle', 24, 806668.06, new Date('2022-11-08T00:00:00Z'), true]);
    expect(data.getRow(2).getCell(6).numFmt).toBe('dd/mm/yyyy');
  });

  it('never holds a formula', async () => {
    const workbook = await opened(
      await written('xlsx', [row('=HYPERLINK("http://x")', 1, '1', null, null), row('@x', -1, '-1', null, null)]),
    );
    const data = sheet(workbook, 'Équipements');
    expect(data.getRow(2).getCell(1).value).toBe('=HYPERLINK("http://x")');
    workbook.eachSheet((one) => {
      one.eachRow((line) => {
        line.eachCell((found) => {
          expect([exceljs.ValueType.Formula, exceljs.ValueType.Hyperlink]).not.toContain(found.type);
        });
      });
    });
  });

  it('keeps exact what a spreadsheet would round, and whole days it does not know', async () => {
    const data = sheet(
      await opened(await written('xlsx', [row('a', 1, '1234567890123456.78', '1789-07-14', null)])),
      'Équipements',
    );
    expect(data.getRow(2).getCell(4).value).toBe('1234567890123456.78');
    expect(data.getRow(2).getCell(6).value).toBe('1789-07-14');
  });

  it('leaves an empty cell empty, with its reason beside it', async () => {
    const data = sheet(await opened(await written('xlsx', [row('a', null, null, null, null)], [lack])), 'Équipements');
    expect(data.getRow(2).getCell(2).value).toBeNull();
    expect(data.getRow(2).getCell(3).value).toBe('ABSENT : Les documents sont muets.');
    expect(String(data.getRow(3).getCell(3).value)).toContain('PARTENAIRE_INDISPONIBLE');
  });

  it('lists each document it cites, with its lines, issuer, date and licence', async () => {
    const provenance = sheet(await opened(await written('xlsx', [plain])), 'Provenance');
    expect((provenance.getRow(2).values as unknown[]).slice(1)).toEqual([
      'S1',
      'Avenant 2023-001',
      'Caf du Pas-de-Calais',
      '2023-12-11',
      'Document administratif public',
      '474-650',
    ]);
  });

  it('says what it is: question, variables, date, contract, missing partners, licences', async () => {
    const about = sheet(await opened(await written('xlsx', [plain], [lack])), 'Lisez-moi');
    const said: Record<string, unknown> = {};
    about.eachRow((line) => (said[String(line.getCell(1).value)] = line.getCell(2).value));
    expect(said).toMatchObject({
      Question: 'Équipements par type',
      'Nom et version': 'equipements, version 2',
      'Variable « siren »': '200072478',
      'Adresse qui la repose': 'https://exemple.fr/q/equipements?siren=200072478',
      'Version du contrat': '0.2.0',
      'Partenaires manquants': 'msa',
      Licence: 'Document administratif public',
      'Feuille « Équipements »': '1 ligne, 1 de plus disent ce qui manque, liste « equipements »',
    });
  });

  it('holds several tables, a sheet each', async () => {
    const other = { ...stream([{ rows: [plain] }]), title: 'Équipements' };
    const workbook = await opened(await buffer(writeXlsx([stream([{ rows: [plain] }]), other], meta)));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Équipements',
      'Équipements (2)',
      'Provenance',
      'Lisez-moi',
    ]);
  });

  it('cuts a text no cell can hold, and says so', async () => {
    const data = sheet(
      await opened(await written('xlsx', [[cell('a'.repeat(40_000)), ...plain.slice(1)]])),
      'Équipements',
    );
    const text = String(data.getRow(2).getCell(1).value);
    expect(text).toHaveLength(32_767);
    expect(text).toContain('texte coupé : 40000 caractères');
  });

  it('gives sheets names that a workbook accepts', () => {
    expect(sheetNames(['a/b: [c]?', 'A B C', '', 'x'.repeat(40), 'x'.repeat(41), 'Provenance'])).toEqual([
      'a b c',
      'A B C (2)',
      'Table',
      'x'.repeat(31),
      `${'x'.repeat(27)} (2)`,
      'Provenance (2)',
    ]);
  });
});
