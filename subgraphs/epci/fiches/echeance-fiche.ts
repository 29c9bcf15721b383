import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { Source } from '../../kit/valeurs/source.js';
import { Objectif } from '../plan/objectif.js';

/** What a data file holds for one step of a fiche's calendar. */
export interface LigneEcheance {
  libelle: string;
  objectif?: string;
  periode?: string;
  precision: string;
  source: string;
}

@ObjectType({ description: 'Étape datée d’une fiche action.' })
export class EcheanceFiche {
  @Field({ description: 'Ce qui est prévu.' })
  libelle!: string;

  /** Key of the objective it dates, when the document says so. */
  cleObjectif!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Période, à la précision du document (ISO 8601) : « 2023 », « 2023-12 », « 2022/2023 » ; nulle si sans date.',
  })
  periode!: string | null;

  @Field({ description: 'Échéance telle qu’imprimée.' })
  precision!: string;

  @Field(() => Source, { description: 'Passage qui la donne.' })
  source!: Source;
}

export const echeances = (lignes: readonly LigneEcheance[]): EcheanceFiche[] =>
  lignes.map(({ libelle, objectif, periode, precision, source }) =>
    Object.assign(new EcheanceFiche(), {
      libelle,
      cleObjectif: objectif ?? null,
      periode: periode ?? null,
      precision,
      source: Source.read(source),
    }),
  );

@Resolver(() => EcheanceFiche)
export class EcheanceFicheResolver {
  @FieldResolver(() => Objectif, { nullable: true, description: 'Objectif qu’elle date, si le document le dit.' })
  objectif(@Root() { cleObjectif }: EcheanceFiche, @Ctx() context: HouseContext) {
    return cleObjectif && context.one(Objectif, cleObjectif);
  }
}

export const echeanceFiche = { type: EcheanceFiche, resolvers: [EcheanceFicheResolver] };
