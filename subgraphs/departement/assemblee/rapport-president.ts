import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import { DateCivile } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import { noun, reference } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Source } from '../../kit/valeurs/source.js';
import { ConstatTerritoire } from '../diagnostic/constat-territoire.js';
import { Deliberation } from './deliberation.js';
import { Epci } from '../extends/epci.js';

interface LigneSection {
  titre: string;
  resume: string;
  source: string;
}

@ObjectType({ description: 'Partie d’un rapport, résumée.' })
export class SectionRapport {
  @Field({ description: 'Titre imprimé, ou sujet de la partie si elle n’en a pas.' })
  titre!: string;

  @Field({ description: 'Ce que dit la partie, résumé.' })
  resume!: string;

  @Field(() => Source, { description: 'Lignes de la partie.' })
  source!: Source;
}

/** The report by which the Président asks the assembly to decide. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Rapport du Président du Conseil départemental, soumis à l’assemblée.' })
export class RapportPresident extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « 2023-578/rapport/38 ».' })
  id!: string;

  @ManyToOne(() => Deliberation, { mapToPk: true, fieldName: 'deliberation', index: true })
  deliberation!: string;

  @Property({ type: 'integer', fieldName: 'rang' })
  @Field(() => Int, { nullable: true, name: 'numero', description: 'Numéro du rapport dans la séance.' })
  rang!: number;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Objet imprimé, rendu en casse courante.' })
  objet!: string;

  @Property({ type: 'date' })
  @Field(() => DateCivile, { nullable: true, description: 'Date de la séance.' })
  date!: string;

  @Property({ type: 'text[]' })
  @Field(() => [String], { nullable: true, description: 'Service qui présente le rapport, du pôle à la mission.' })
  services!: string[];

  @Property({ type: 'text[]' })
  @Field(() => [String], { nullable: true, description: 'Territoires concernés, tels qu’imprimés.' })
  territoires!: string[];

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Intercommunalités concernées, telles qu’imprimées.' })
  epcisImprimes!: string;

  @Property({ type: 'text[]', nullable: true })
  sirenEpcis!: string[] | null;

  @Property({ type: 'json' })
  sections!: LigneSection[];
}

@Resolver(() => RapportPresident)
export class RapportPresidentResolver {
  @Query(() => RapportPresident, { nullable: true, description: 'Un rapport du Président par son identifiant.' })
  async rapportPresident(
    @Arg('id', () => ID, { description: 'Par exemple « 2023-578/rapport/38 ».' }) id: string,
    @Ctx() context: HouseContext,
  ) {
    const found = await context.one(RapportPresident, id);
    if (!found) throw new ClientError('INTROUVABLE', `Aucun rapport ne porte l’identifiant « ${id} ».`);
    return found;
  }

  @FieldResolver(() => Deliberation, { nullable: true, description: 'Délibération prise sur ce rapport.' })
  deliberation(@Root() { deliberation }: RapportPresident, @Ctx() context: HouseContext) {
    return context.one(Deliberation, deliberation);
  }

  // Leads into the EPCI's house, and a door may be closed: nullable.
  @FieldResolver(() => [Epci], {
    nullable: true,
    description: 'Intercommunalités que le rapport énumère ; nul s’il les désigne sans les énumérer.',
  })
  epcis(@Root() { sirenEpcis }: RapportPresident) {
    return sirenEpcis?.map((siren) => reference(Epci, { siren }));
  }

  @FieldResolver(() => [SectionRapport], { nullable: true, description: 'Parties du rapport, résumées.' })
  sections(@Root() { sections }: RapportPresident) {
    return sections.map(({ source, ...said }) =>
      Object.assign(new SectionRapport(), said, { source: Source.read(source) }),
    );
  }

  @FieldResolver(() => [ConstatTerritoire], {
    nullable: true,
    description: 'Constats qualitatifs que le rapport dresse.',
  })
  constats(@Root() { id }: RapportPresident, @Ctx() context: HouseContext) {
    return context.many(ConstatTerritoire, 'rapport', id);
  }
}

export const rapportPresident = noun(RapportPresident, [RapportPresidentResolver], 'id');
