import { Ctx, Directive, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Siren } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import { extension } from '../../kit/federation/define-house.js';
import { observationsPubliees } from '../../kit/secret/observations-publiees.js';
import { LigneObservation, Observation } from '../../kit/valeurs/observation.js';
import { ConstatTerritoire } from '../diagnostic/constat-territoire.js';
import { EnjeuCite } from '../diagnostic/enjeu-cite.js';

/** Owned by the EPCI's house; this one adds what the Département's report says of its territory. */
@Directive('@key(fields: "siren")')
@ObjectType({ description: 'Établissement public de coopération intercommunale (EPCI).' })
export class Epci {
  @Field(() => Siren, { description: 'SIREN de l’intercommunalité.' })
  siren!: string;
}

@Resolver(() => Epci)
export class EpciResolver {
  @FieldResolver(() => [Observation], {
    nullable: true,
    description:
      'Chiffres que le Département atteste sur l’intercommunalité, dans son rapport et dans les fiches qu’il pilote.',
  })
  async diagnosticDepartement(@Root() { siren }: Epci, @Ctx() context: HouseContext) {
    const rows = await context.many(LigneObservation, 'territoire', siren);
    return observationsPubliees(rows, 'departement', context);
  }

  @FieldResolver(() => [ConstatTerritoire], {
    nullable: true,
    description: 'Constats qualitatifs du Département sur l’intercommunalité, résumés.',
  })
  constatsDepartement(@Root() { siren }: Epci, @Ctx() context: HouseContext) {
    return context.many(ConstatTerritoire, 'siren', siren);
  }

  @FieldResolver(() => [EnjeuCite], {
    nullable: true,
    description: 'Enjeux du plan d’actions que le rapport du Département reprend pour justifier son adhésion.',
  })
  enjeuxCitesParLeRapport(@Root() { siren }: Epci, @Ctx() context: HouseContext) {
    return context.many(EnjeuCite, 'siren', siren);
  }
}

export const epci = extension(Epci, [EpciResolver]);
