import { Ctx, Directive, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Siren } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import { extension } from '../../kit/federation/define-house.js';
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
    description: 'CTG de ce territoire, citées ou en texte intégral ; vide si les documents n’en citent pas.',
  })
  conventionsTerritoriales(@Root() { siren }: Epci, @Ctx() context: HouseContext) {
    return context.many(ConventionTerritoriale, 'sirenEpci', siren);
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
