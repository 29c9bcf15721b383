import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { EntityClass, EntityMetadata } from '@mikro-orm/core';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { HouseDefinition } from '../federation/define-house.js';
import { houseFolder } from '../house-folder.js';
import { changesOf, type TableChanges } from './changes.js';
import { readCells } from './cells.js';
import { checkRow } from './check-rows.js';
import { countAgain } from './count-again.js';
import { recordedVersion, recordVersion } from './versions.js';
import { readDataFiles, type DataFiles, type FileProblem, type RowRead } from './read-files.js';

/** The files of a house do not hold together: every problem, with its file and line. Nothing was written. */
export class ImportRefused extends Error {
  constructor(
    readonly house: string,
    readonly problems: readonly FileProblem[],
  ) {
    const said = problems.map(({ file, line, message }) => `  ${file}:${String(line)} — ${message}`);
    super(`Import refusé, rien n’a été chargé :\n${said.join('\n')}`);
  }
}

export interface ImportOptions {
  /** Does everything, says what would change, and undoes it. */
  readonly dryRun?: boolean;
  /** A file from anywhere, rehearsed in place of the house's file of that name. */
  readonly instead?: string;
}

export interface Batch {
  readonly noun: EntityClass<object>;
  readonly meta: EntityMetadata;
  readonly rows: readonly Record<string, unknown>[];
}

/**
 * Makes the house's tables say exactly what its files say: in one transaction, all or nothing. Rows that left the files
 * leave the tables. Answers what changed, table by table, or `null` when the files are those of the last import. A rehearsal
 * (`dryRun`) does everything and undoes it. Throws `ImportRefused` with every problem of the files.
 */
export async function importHouse(
  house: HouseDefinition,
  orm: MikroORM,
  { dryRun = false, instead }: ImportOptions = {},
): Promise<readonly TableChanges[] | null> {
  if (instead && !dryRun) throw new Error('Un fichier pris ailleurs ne fait que se répéter : le placer dans data/.');
  const files = readDataFiles(join(houseFolder(house), 'data'), house.name, instead);
  const em = orm.em.fork();
  const version = createHash('sha256').update(files.text).digest('hex');
  if (!dryRun && (await recordedVersion(em, 'fichiers')) === version) return null;

  const problems = [...files.problems];
  const batches = batchesOf(house, em, files, problems);
  if (problems.length > 0) throw new ImportRefused(house.name, problems);

  await em.begin();
  try {
    const changes: TableChanges[] = [];
    for (const batch of batches) changes.push(await changesOf(em, batch));
    for (const { noun, meta, rows } of batches.toReversed()) await forgetOthers(em, noun, meta, rows);
    for (const { noun, rows } of batches) for (const chunk of chunks(rows, 500)) await em.upsertMany(noun, chunk);
    await recordVersion(em, 'fichiers', version);
    await countAgain(em);
    await (dryRun ? em.rollback() : em.commit());
    return changes;
  } catch (error) {
    await em.rollback();
    throw error;
  }
}

/** One batch per noun that has a file, in the order the house lists its nouns: what is pointed to comes first. */
function batchesOf(house: HouseDefinition, em: EntityManager, files: DataFiles, problems: FileProblem[]) {
  const { rows } = files;
  const batches: Batch[] = [];
  const unread = new Set(rows.keys());
  for (const { table } of house.nouns) {
    if (!table) continue;
    const meta = em.getMetadata().get(table);
    const file = meta.tableName.replaceAll('_', '-');
    if (!unread.delete(file)) continue;
    const read = readCells(meta, rows.get(file) ?? [], problems);
    rows.set(file, read);
    const checked = read.map((row) => checkRow(meta, row, problems));
    keyProblems(meta, read, checked, problems);
    batches.push({ noun: table, meta, rows: checked.filter((row) => row !== null) });
  }
  for (const file of unread) {
    const named = files.named.get(file) ?? file;
    problems.push({ file: named, line: 1, message: 'Aucune table de cette maison ne porte ce nom.' });
  }
  danglingReferences(batches, rows, problems);
  return batches;
}

function keyProblems(
  meta: EntityMetadata,
  read: readonly RowRead[],
  checked: readonly (Record<string, unknown> | null)[],
  problems: FileProblem[],
) {
  const key = String(meta.primaryKeys[0]);
  const seen = new Map<unknown, RowRead>();
  checked.forEach((row, index) => {
    const at = read[index];
    if (!row || !at) return;
    const first = seen.get(row[key]);
    const message = `clé en double : « ${String(row[key])} »`;
    if (first)
      problems.push({
        file: at.file,
        line: at.line,
        message: `${message} (déjà en ${first.file}:${String(first.line)})`,
      });
    else seen.set(row[key], at);
  });
}

/** A row that points to a row no file has: said here with its line, rather than by the database without it. */
function danglingReferences(batches: readonly Batch[], read: Map<string, RowRead[]>, problems: FileProblem[]) {
  const keys = new Map(
    batches.map(({ meta, rows }) => [meta.className, new Set(rows.map((row) => row[String(meta.primaryKeys[0])]))]),
  );
  for (const { meta } of batches) {
    const pointers = meta.props.filter((prop) => prop.kind === 'm:1');
    for (const row of read.get(meta.tableName.replaceAll('_', '-')) ?? []) {
      for (const { name, type } of pointers) {
        const value = row.values[name];
        if (value === undefined || value === null || !keys.has(type) || keys.get(type)?.has(value)) continue;
        const message = `« ${name} » désigne « ${String(value)} », que ${type} ne contient pas`;
        problems.push({ file: row.file, line: row.line, message });
      }
    }
  }
}

async function forgetOthers(
  em: EntityManager,
  noun: EntityClass<object>,
  meta: EntityMetadata,
  rows: readonly Record<string, unknown>[],
) {
  const key = String(meta.primaryKeys[0]);
  await em.nativeDelete(noun, { [key]: { $nin: rows.map((row) => row[key]) } });
}

function* chunks<T>(rows: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}
