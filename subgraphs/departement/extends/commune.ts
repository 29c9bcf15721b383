import { Ctx, Directive, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { CodeInsee } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import { extension } from '../../kit/federation/define-house.js';
import { observationsPubliees } from '../../kit/secret/observations-publiees.js';
import { LigneObservation, Observation } from '../../kit/valeurs/observation.js';

/** Owned by the EPCI's house; this one adds the figures the Département's report gives of it. */
@Directive('@key(fields: "codeInsee")')
@ObjectType({ description: 'Commune, au Code officiel géographique 2026.' })
export class Commune {
  @Field(() => CodeInsee, { description: 'Code officiel géographique (Insee) ; ce n’est pas un code postal.' })
  codeInsee!: string;
}

@Resolver(() => Commune)
export class CommuneResolver {
  @FieldResolver(() => [Observation], {
    nullable: true,
    description: 'Chiffres que le Département atteste sur la commune ; vide s’il n’en donne pas.',
  })
  async diagnosticDepartement(@Root() { codeInsee }: Commune, @Ctx() context: HouseContext) {
    const rows = await context.many(LigneObservation, 'territoire', codeInsee);
    return observationsPubliees(rows, 'departement', context);
  }
}

export const commune = extension(Commune, [CommuneResolver]);
