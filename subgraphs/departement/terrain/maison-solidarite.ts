import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import type { HouseContext } from '../../kit/context.js';
import { noun, reference } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Source } from '../../kit/valeurs/source.js';
import { attestationsTexte, type MentionTexte, TexteAtteste, texteAtteste } from '../../kit/valeurs/texte-atteste.js';
import { Departement } from '../institution/departement.js';
import { Commune } from '../extends/commune.js';
import { Epci } from '../extends/epci.js';
import { Permanence } from './permanence.js';

@ObjectType({ description: 'Service ou fonction d’une maison des solidarités ; jamais un nom d’agent.' })
export class ServiceSolidarite {
  @Field({ description: 'Service ou fonction, tel que nommé.' })
  nom!: string;

  @Field({ description: 'Ce qu’il fait d’après les documents, résumé.' })
  resume!: string;

  @Field(() => Source, { description: 'Passage qui le cite.' })
  source!: Source;
}

/** A Maison du Département Solidarité (MDS): where the Département's social and PMI services of an area are. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description: 'Maison des solidarités du Département (MDS) : ses services sociaux et de PMI sur un territoire.',
})
export class MaisonSolidarite extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « mds-calaisis ».' })
  id!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Nom d’usage.' })
  nom!: string;

  /** The same house under several names: all are kept, since a reader may meet any of them. */
  @Property({ type: 'json' })
  nomAtteste!: MentionTexte[];

  @ManyToOne(() => Departement, { mapToPk: true, fieldName: 'departement' })
  departement!: string;

  @Property({ type: 'text' })
  commune!: string;

  @Property({ type: 'text[]' })
  epcis!: string[];

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Place de la maison dans les conventions territoriales, résumée.' })
  place!: string;

  @Property({ type: 'text[]' })
  @Field(() => [String], {
    nullable: true,
    description: 'Orientations imprimées, résumées ; vide si aucune n’est dite.',
  })
  orientations!: string[];

  @Property({ type: 'json' })
  services!: (Omit<ServiceSolidarite, 'source'> & { source: string })[];
}

@Resolver(() => MaisonSolidarite)
export class MaisonSolidariteResolver {
  @Query(() => MaisonSolidarite, { nullable: true, description: 'Une maison des solidarités par son identifiant.' })
  async maisonSolidarite(
    @Arg('id', () => ID, { description: 'Par exemple « mds-calaisis ».' }) id: string,
    @Ctx() context: HouseContext,
  ) {
    const maison = await context.one(MaisonSolidarite, id);
    if (!maison)
      throw new ClientError('INTROUVABLE', `Aucune maison des solidarités ne porte l’identifiant « ${id} ».`);
    return maison;
  }

  @Query(() => [MaisonSolidarite], {
    nullable: true,
    description: 'Maisons des solidarités nommées par les documents.',
  })
  maisonsSolidarite(@Ctx() { em }: HouseContext) {
    return em.find(MaisonSolidarite, {}, { orderBy: { id: 'asc' } });
  }

  @FieldResolver(() => TexteAtteste, { nullable: true, description: 'Les noms imprimés, avec leurs passages.' })
  nomAtteste(@Root() { nomAtteste }: MaisonSolidarite) {
    return texteAtteste(attestationsTexte(nomAtteste));
  }

  @FieldResolver(() => [ServiceSolidarite], { nullable: true, description: 'Services et fonctions cités.' })
  services(@Root() { services }: MaisonSolidarite) {
    return services.map((row) => Object.assign(new ServiceSolidarite(), row, { source: Source.read(row.source) }));
  }

  @FieldResolver(() => Departement, { nullable: true, description: 'Département dont elle relève.' })
  departement(@Root() { departement }: MaisonSolidarite, @Ctx() context: HouseContext) {
    return context.one(Departement, departement);
  }

  // Both lead into the EPCI's house, and a door may be closed: nullable.
  @FieldResolver(() => Commune, { nullable: true, description: 'Commune de son siège, d’après son nom imprimé.' })
  commune(@Root() { commune }: MaisonSolidarite) {
    return reference(Commune, { codeInsee: commune });
  }

  @FieldResolver(() => [Epci], { nullable: true, description: 'Intercommunalités où les documents la disent active.' })
  epcis(@Root() { epcis }: MaisonSolidarite) {
    return epcis.map((siren) => reference(Epci, { siren }));
  }

  @FieldResolver(() => [Permanence], {
    nullable: true,
    description: 'Permanences qu’elle tient, d’après les documents.',
  })
  permanences(@Root() { id }: MaisonSolidarite, @Ctx() context: HouseContext) {
    return context.many(Permanence, 'maison', id);
  }
}

export const maisonSolidarite = noun(MaisonSolidarite, [MaisonSolidariteResolver], 'id');
