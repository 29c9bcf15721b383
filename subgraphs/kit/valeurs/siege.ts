import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { CHAMPS_SOURCE, Source } from './source.js';

/** A seat in an instance, as the partner who holds it declares it. Part of a joint list: a value, not an entity. */
@Directive('@shareable')
@ObjectType({ description: 'Siège dans une instance de gouvernance, déclaré par le partenaire qui l’occupe.' })
export class Siege {
  @Field({ description: 'Qui siège, sous la forme « genre:clé », par exemple « epci:200069672 ».' })
  partie!: string;

  @Field({ description: 'En quelle qualité : fonction ou service, jamais un nom d’agent.' })
  qualite!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Nombre de sièges tenus en cette qualité ; nul si le document ne le dit pas.',
  })
  nombre!: number | null;

  @Field(() => Source, { description: 'Passage qui attribue le siège.' })
  source!: Source;
}

/** What a data file holds for a seat. */
export interface LigneSiege {
  partie: string;
  qualite: string;
  nombre: number | null;
  source: string;
}

export const sieges = (rows: readonly LigneSiege[]): Siege[] =>
  rows.map(({ partie, qualite, nombre, source }) =>
    Object.assign(new Siege(), { partie, qualite, nombre, source: Source.read(source) }),
  );

/** Every field of a `Siege`, for the `@requires` of a joint field. */
export const CHAMPS_SIEGE = `partie qualite nombre ${CHAMPS_SOURCE}`;
