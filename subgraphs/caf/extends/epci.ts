import { Ctx, Directive, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Siren } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import { extension } from '../../kit/federation/define-house.js';
import { AccordCite, accordsCites } from '../accords/accord-cite.js';
import { contradictionsDe } from '../contradictions/contradictions-de.js';
import { ConventionTerritoriale } from '../conventions/convention-territoriale.js';
import { EquipeCaf } from '../institution/equipe-caf.js';

/** Owned by the EPCI's house; the Caf adds the staff it mobilises there, and what the documents contradict about it. */
@Directive('@key(fields: "siren")')
@ObjectType({ description: 'Établissement public de coopération intercommunale (EPCI).' })
export class Epci {
  @Field(() => Siren, { description: 'SIREN de l’intercommunalité.' })
  siren!: string;
}

@Resolver(() => Epci)
export class EpciResolver {
  @FieldResolver(() => [ConventionTerritoriale], {
    nullable: true,
    description: 'CTG de ce territoire dont le graphe tient la fiche ; une CTG seulement nommée est dans accordsCites.',
  })
  conventionsTerritoriales(@Root() { siren }: Epci, @Ctx() context: HouseContext) {
    return context.many(ConventionTerritoriale, 'sirenEpci', siren);
  }

  @FieldResolver(() => [AccordCite], {
    nullable: true,
    description: 'Accords que les documents citent et dont cette intercommunalité est partie, sans en donner le texte.',
  })
  async accordsCites(@Root() { siren }: Epci, @Ctx() context: HouseContext) {
    const cited = await accordsCites(context);
    return cited.filter(({ listesParties }) => listesParties.some(({ parties }) => parties.includes(`epci:${siren}`)));
  }

  @FieldResolver(() => [EquipeCaf], {
    nullable: true,
    description: 'Fonctions que la Caf mobilise sur ce territoire ; vide si aucun document n’en parle.',
  })
  equipesCaf(@Root() { siren }: Epci, @Ctx() context: HouseContext) {
    return context.many(EquipeCaf, 'siren', siren);
  }
}

export const epci = extension(Epci, [EpciResolver, contradictionsDe(Epci, 'epci', ({ siren }) => siren)]);
