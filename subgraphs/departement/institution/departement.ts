import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import { CodeDepartement } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import type { Noun } from '../../kit/federation/define-house.js';
import { Accord } from '../../kit/valeurs/accord.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { observationsPubliees } from '../../kit/secret/observations-publiees.js';
import { LigneObservation, Observation } from '../../kit/valeurs/observation.js';
import { RegleObligation } from '../../kit/valeurs/obligation.js';
import { InstitutionDepartementale } from './institution-departementale.js';

/** A département of France, as territory and as institution. Names come from the national reference, never by hand. */
@Entity()
@Directive('@key(fields: "code")')
@ObjectType({ description: 'Département, au sens de la collectivité et du territoire.' })
export class Departement extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => CodeDepartement, { description: 'Code Insee du département.' })
  code!: string;

  @Directive('@shareable')
  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Nom du département (Code officiel géographique).' })
  nom!: string;

  // The parts of the joint list that other houses bring; present only when the gateway hands them over.
  @Directive('@external')
  @Field(() => [Accord], { nullable: true, description: 'Accords qu’apporte la maison des Caf.' })
  accordsCaf?: Accord[] | null;

  @Directive('@external')
  @Field(() => [Accord], { nullable: true, description: 'Accords qu’apporte la maison de la MSA.' })
  accordsMsa?: Accord[] | null;

  @Directive('@external')
  @Field(() => [Accord], { nullable: true, description: 'Accords qu’apporte la maison des EPCI.' })
  accordsEpci?: Accord[] | null;

  // The same for the rules behind the joint calendar of obligations.
  @Directive('@external')
  @Field(() => [RegleObligation], { nullable: true, description: 'Règles de temps qu’apporte la maison des Caf.' })
  reglesObligationCaf?: RegleObligation[] | null;

  @Directive('@external')
  @Field(() => [RegleObligation], { nullable: true, description: 'Règles de temps qu’apporte la maison de la MSA.' })
  reglesObligationMsa?: RegleObligation[] | null;

  @Directive('@external')
  @Field(() => [RegleObligation], { nullable: true, description: 'Règles de temps qu’apporte la maison des EPCI.' })
  reglesObligationEpci?: RegleObligation[] | null;
}

@Resolver(() => Departement)
export class DepartementResolver {
  // The EPCI's house publishes the same entry: the graph can be entered there when this door is closed.
  @Directive('@shareable')
  @Query(() => Departement, { nullable: true, description: 'Un département par son code Insee.' })
  async departement(
    @Arg('code', () => CodeDepartement, { description: 'Par exemple « 62 ».' }) code: string,
    @Ctx() context: HouseContext,
  ) {
    const found = await context.one(Departement, code);
    if (!found) throw new ClientError('INTROUVABLE', `Aucun département ne porte le code « ${code} ».`);
    return found;
  }

  @Query(() => [Departement], {
    nullable: true,
    description: 'Départements partenaires dont les documents parlent : le Nord et le Pas-de-Calais.',
  })
  async departementsPartenaires(@Ctx() context: HouseContext) {
    const known = await context.em.find(InstitutionDepartementale, {}, { orderBy: { departement: 'asc' } });
    return Promise.all(known.map(({ departement }) => context.one(Departement, departement)));
  }

  @FieldResolver(() => InstitutionDepartementale, {
    nullable: true,
    description: 'Ce que les documents disent de la collectivité ; nul pour un département dont ils ne parlent pas.',
  })
  institution(@Root() { code }: Departement, @Ctx() context: HouseContext) {
    return context.one(InstitutionDepartementale, code);
  }

  @FieldResolver(() => [Observation], {
    nullable: true,
    description: 'Chiffres que le Département atteste sur son propre territoire.',
  })
  async diagnosticDepartement(@Root() { code }: Departement, @Ctx() context: HouseContext) {
    const rows = await context.many(LigneObservation, 'territoire', code);
    return observationsPubliees(rows, 'departement', context);
  }
}

/**
 * A reference may bring more than the key: the gateway adds what `accords` requires of the other houses, and it must
 * survive the reading of the row.
 */
export const departement: Noun = {
  type: Departement,
  table: Departement,
  resolvers: [DepartementResolver],
  byReference: async (brought, context) => {
    const row = await context.one(Departement, brought.code ?? '');
    return row && Object.assign(Object.create(Object.getPrototypeOf(row) as object) as Departement, row, brought);
  },
};
