import 'reflect-metadata';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { MikroORM } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { migrate, openOrm } from '../database/orm.js';
import { defineHouse, noun } from '../federation/define-house.js';
import { testAddress } from '../testing/house-alone.js';
import { Fait } from '../valeurs/fait.js';
import { importHouse, ImportRefused } from './import-house.js';

@Entity()
@ObjectType({ description: 'Un lieu.' })
class Lieu extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field({ description: 'Clé.' })
  id!: string;

  @Property({ type: 'integer', nullable: true })
  places!: number | null;
}

@Entity()
@ObjectType({ description: 'Une visite.' })
class Visite extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field({ description: 'Clé.' })
  id!: string;

  @ManyToOne(() => Lieu, { mapToPk: true, fieldName: 'lieu' })
  lieu!: string;

  @Property({ type: 'date' })
  jour!: string;
}

const folder = mkdtempSync(join(tmpdir(), 'maison-essai-'));
const house = defineHouse({
  name: 'essai',
  title: 'Maison d’essai',
  folder: pathToFileURL(join(folder, 'index.js')).href,
  nouns: [noun(Lieu), noun(Visite)],
});
const LIEU = '- { id: a, places: 3, source: S1:509 }\n';
const VISITE = '- { id: v, lieu: a, jour: 2023-10-02, source: S1:4048 }\n';

describe('l’import des faits d’une maison', () => {
  let orm: MikroORM;

  beforeAll(async () => {
    for (const name of ['data', 'migrations']) mkdirSync(join(folder, name));
    writeFileSync(
      join(folder, 'migrations', '001-initiale.sql'),
      `create table if not exists "import" ("source" text primary key, "version" text not null, "le" timestamptz not null);
       create table "lieu" ("id" text primary key, "source" text not null, "absences" jsonb not null default '{}', "places" int null);
       create table "visite" ("id" text primary key, "source" text not null, "absences" jsonb not null default '{}', "lieu" text not null references "lieu", "jour" date not null);`,
    );
    orm = await openOrm(house, testAddress('essai'));
    await migrate(orm);
  });
  afterAll(async () => {
    await orm.close();
    rmSync(folder, { recursive: true });
  });

  const load = async (lieu: string, visite = '[]') => {
    writeFileSync(join(folder, 'data', 'lieu.yaml'), lieu);
    writeFileSync(join(folder, 'data', 'visite.yaml'), visite);
    return importHouse(house, orm);
  };
  const held = async () => ({
    lieux: (await orm.em.fork().find(Lieu, {}, { orderBy: { id: 'asc' } })).map(({ id, places }) => [id, places]),
    visites: (await orm.em.fork().find(Visite, {})).map(({ lieu, jour }) => [lieu, jour]),
  });
  const refusal = async (lieu: string, visite?: string): Promise<string> => {
    const error = await load(lieu, visite).catch((refused: unknown) => refused);
    expect(error).toBeInstanceOf(ImportRefused);
    return (error as ImportRefused).message;
  };

  it('makes the tables say what the files say', async () => {
    expect((await load(LIEU, VISITE))?.map(({ table, lignes }) => [table, lignes])).toEqual([
      ['lieu', 1],
      ['visite', 1],
    ]);
    expect(await held()).toEqual({ lieux: [['a', 3]], visites: [['a', '2023-10-02']] });
  });

  it('rehearses: says what would change, row by row, and changes nothing', async () => {
    await load(LIEU, VISITE);
    const before = await held();
    writeFileSync(
      join(folder, 'data', 'lieu.yaml'),
      LIEU.replace('places: 3', 'places: 5') + LIEU.replace('id: a', 'id: b'),
    );
    writeFileSync(join(folder, 'data', 'visite.yaml'), '[]');
    expect(await importHouse(house, orm, { dryRun: true })).toEqual([
      { table: 'lieu', lignes: 2, ajoutees: ['b'], modifiees: ['a'], retirees: [] },
      { table: 'visite', lignes: 0, ajoutees: [], modifiees: [], retirees: ['v'] },
    ]);
    expect(await held()).toEqual(before);
  });

  it('rehearses the same files as no change at all', async () => {
    await load(LIEU, VISITE);
    const rehearsed = await importHouse(house, orm, { dryRun: true });
    expect(rehearsed?.flatMap(({ ajoutees, modifiees, retirees }) => [...ajoutees, ...modifiees, ...retirees])).toEqual(
      [],
    );
  });

  it('does nothing when the files have not changed', async () => {
    await load(LIEU, VISITE);
    expect(await load(LIEU, VISITE)).toBeNull();
  });

  it('changes what changed, and forgets what left the files', async () => {
    await load(`${LIEU}- { id: b, places: 1, source: S1:509 }\n`, VISITE);
    await load('- { id: a, places: 4, source: S1:509 }\n', '[]');
    expect(await held()).toEqual({ lieux: [['a', 4]], visites: [] });
  });

  it('refuses a row with its file and line, and loads nothing of the rest', async () => {
    await load(LIEU, VISITE);
    const before = await held();
    const said = await refusal(`- { id: c, places: 9, source: S1:509 }\n- { id: d, places: trois, source: S1:509 }\n`);
    expect(said).toContain('essai/data/lieu.yaml:2 — « places » : "trois" n’est pas un nombre entier');
    expect(await held()).toEqual(before);
  });

  it.each([
    ['an unknown field', '- { id: a, place: 3, source: S1:1, places: 2 }', 'champ inconnu « place »'],
    ['a missing field', '- { id: a, places: 3 }', 'champ obligatoire « source » manquant'],
    ['an empty field without its reason', '- { id: a, source: S1:1 }', '« places » est vide sans raison'],
    [
      'a reason nobody can read',
      '- { id: a, source: S1:1, absences: { places: jamais } }',
      'Absence illisible pour « places »',
    ],
    ['a source that cannot be opened', '- { id: a, places: 3, source: page 4 }', 'Source illisible : « page 4 »'],
    ['a key twice', `${LIEU}${LIEU}`, 'clé en double : « a »'],
    ['a code written as a number', '- { id: 62, places: 3, source: S1:1 }', 'un texte (entre guillemets'],
    ['a file that is not a list', 'id: a', 'Le fichier doit être une liste'],
    ['broken YAML', '- { id: a', 'YAML illisible'],
  ])('refuses %s, in French', async (_, lieu, message) => {
    expect(await refusal(lieu)).toContain(message);
  });

  it('refuses a reference to nothing, before the database has to', async () => {
    expect(await refusal(LIEU, VISITE.replace('lieu: a', 'lieu: z'))).toContain(
      'visite.yaml:1 — « lieu » désigne « z », que Lieu ne contient pas',
    );
  });

  it('refuses a file that belongs to no table', async () => {
    writeFileSync(join(folder, 'data', 'lieux.yaml'), '[]');
    const said = await refusal(LIEU);
    rmSync(join(folder, 'data', 'lieux.yaml'));
    expect(said).toContain('lieux.yaml:1 — Aucune table de cette maison ne porte ce nom.');
  });
});
