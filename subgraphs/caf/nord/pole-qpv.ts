import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { noun, reference } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Source } from '../../kit/valeurs/source.js';
import { Epci } from '../extends/epci.js';

/** What a data file holds for one line of the distribution of a pole's neighbourhoods. */
interface LigneRepartition {
  libelle: string;
  siren?: string;
  quartiers: number;
  communes?: number;
  source: string;
}

@ObjectType({
  description: 'Quartiers prioritaires d’un pôle dans une intercommunalité, tels que le schéma les compte.',
})
export class RepartitionQpv {
  @Field({ description: 'Intercommunalité, telle qu’imprimée, ou cas à cheval sur deux d’entre elles.' })
  libelle!: string;

  @Field(() => Int, { description: 'Nombre de quartiers prioritaires.' })
  quartiers!: number;

  @Field(() => Int, { nullable: true, description: 'Nombre de communes concernées ; nul si le schéma ne le dit pas.' })
  communes!: number | null;

  @Field(() => Epci, { nullable: true, description: 'L’intercommunalité ; nulle si la ligne en couvre deux.' })
  epci!: Epci | null;

  @Field(() => Source, { description: 'Passage qui donne ces nombres.' })
  source!: Source;
}

/** A development pole of the Caf du Nord: how many priority neighbourhoods it has, and how many nobody covers. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Pôle de développement de la Caf du Nord, et ses quartiers prioritaires en 2019.' })
export class PoleQpv extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « pole-mel ».' })
  id!: string;

  @Property({ type: 'integer' })
  rang!: number;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Nom du pôle, tel qu’imprimé.' })
  nom!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Nombre de quartiers prioritaires du pôle.' })
  nombreQuartiers!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Nombre de quartiers sans centre social ni espace de vie sociale.' })
  nombreNonCouverts!: number;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Date de ces nombres, telle qu’imprimée.' })
  periode!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Où sont ces quartiers, en une phrase.' })
  localisation!: string;

  @Property({ type: 'json' })
  lignesRepartition!: LigneRepartition[];
}

@Resolver(() => PoleQpv)
export class PoleQpvResolver {
  @Query(() => [PoleQpv], {
    nullable: true,
    description: 'Les quatre pôles de la Caf du Nord, dans l’ordre du schéma.',
  })
  polesQpv(@Ctx() { em }: HouseContext) {
    return em.find(PoleQpv, {}, { orderBy: { rang: 'asc' } });
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Nombre de quartiers couverts : la différence des deux autres.',
  })
  nombreCouverts(@Root() { nombreQuartiers, nombreNonCouverts }: PoleQpv) {
    return nombreQuartiers - nombreNonCouverts;
  }

  @FieldResolver(() => [RepartitionQpv], { nullable: true, description: 'Les mêmes quartiers, par intercommunalité.' })
  repartition(@Root() { lignesRepartition }: PoleQpv) {
    return lignesRepartition.map(({ libelle, siren, quartiers, communes, source }) =>
      Object.assign(new RepartitionQpv(), {
        libelle,
        quartiers,
        communes: communes ?? null,
        epci: siren ? reference(Epci, { siren }) : null,
        source: Source.read(source),
      }),
    );
  }
}

export const poleQpv = noun(PoleQpv, [PoleQpvResolver], 'id');
