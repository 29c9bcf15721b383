import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { migrate, openOrm } from '../database/orm.js';
import { defineHouse, noun } from '../federation/define-house.js';
import { testAddress } from '../testing/house-alone.js';
import { Fait } from '../valeurs/fait.js';
import { importHouse, ImportRefused } from './import-house.js';

@Entity()
@ObjectType({ description: 'Un lieu.' })
export class Lieu extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field({ description: 'Clé.' })
  id!: string;

  @Property({ type: 'integer', nullable: true })
  places!: number | null;
}

export enum Etat {
  PREVUE = 'PREVUE',
  TENUE = 'TENUE',
}

/** One column of each kind. */
@Entity()
@ObjectType({ description: 'Une visite.' })
export class Visite extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field({ description: 'Clé.' })
  id!: string;

  @ManyToOne(() => Lieu, { mapToPk: true, fieldName: 'lieu' })
  lieu!: string;

  @Property({ type: 'date' })
  jour!: string;

  @Enum({ items: () => Etat, type: 'text', default: Etat.PREVUE })
  etat!: Etat;

  @Property({ type: 'decimal', nullable: true })
  cout!: string | null;

  @Property({ type: 'boolean', default: false })
  gratuite!: boolean;

  @Property({ type: 'text[]', default: [] })
  themes!: string[];

  @Property({ type: 'json', default: '[]' })
  horaires!: { debut: string }[];
}

const FACT = `"id" text primary key, "source" text not null, "absences" jsonb not null default '{}'`;
const TABLES = `
  drop table if exists "visite", "lieu";
  create table if not exists "import" ("source" text primary key, "version" text not null, "le" timestamptz not null);
  create table "lieu" (${FACT}, "places" int null);
  create table "visite" (${FACT}, "lieu" text not null references "lieu", "jour" date not null,
    "etat" text not null default 'PREVUE', "cout" numeric null, "gratuite" boolean not null default false,
    "themes" text[] not null default '{}', "horaires" jsonb not null default '[]');`;

/** A house of two tables in a folder of its own, over a database no house has: its tests write in it. */
export async function openTestHouse(name: 'essai' | 'tableur') {
  const folder = mkdtempSync(join(tmpdir(), 'maison-essai-'));
  const data = join(folder, 'data');
  for (const path of [data, join(folder, 'migrations')]) mkdirSync(path);
  const house = defineHouse({
    name,
    title: 'Maison d’essai',
    folder: pathToFileURL(join(folder, 'index.js')).href,
    nouns: [noun(Lieu), noun(Visite)],
  });
  const orm = await openOrm(house, testAddress(name));
  // Each test file makes the tables anew, whatever an earlier one left.
  await orm.em.execute(TABLES);
  await migrate(orm);

  const write = (files: Record<string, string | Buffer>) => {
    for (const name of readdirSync(data)) rmSync(join(data, name));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(data, name), content);
  };
  return {
    house,
    orm,
    folder,
    /** These files and no other, loaded. */
    load: (files: Record<string, string | Buffer>) => {
      write(files);
      return importHouse(house, orm);
    },
    /** These files and no other, refused: what is said. */
    refusal: async (files: Record<string, string | Buffer>): Promise<string> => {
      write(files);
      const error: unknown = await importHouse(house, orm).catch((refused: unknown) => refused);
      if (!(error instanceof ImportRefused)) throw new Error('L’import n’a pas été refusé.');
      return error.message;
    },
    rehearse: (files: Record<string, string | Buffer>, instead?: string) => {
      write(files);
      return importHouse(house, orm, { dryRun: true, instead });
    },
    held: async () => ({
      lieux: (await orm.em.fork().find(Lieu, {}, { orderBy: { id: 'asc' } })).map(({ id, places }) => [id, places]),
      visites: await orm.em.fork().find(Visite, {}, { orderBy: { id: 'asc' } }),
    }),
    close: async () => {
      await orm.close();
      rmSync(folder, { recursive: true });
    },
  };
}
