import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import type { Noun } from '../../kit/federation/define-house.js';
import { Commune } from '../extends/commune.js';
import { CentreSocial } from './centre-social.js';
import { QuartierPrioritaire } from './quartier-prioritaire.js';

/** What the documents on the Nord say of a commune, whose owner is the EPCI's house. */
@Resolver(() => Commune)
export class CommuneVieSocialeResolver {
  @FieldResolver(() => [CentreSocial], {
    nullable: true,
    description: 'Centres sociaux de la liste SENACS 2017 ; vide si elle n’en a pas dans cette commune.',
  })
  centresSociaux(@Root() { codeInsee }: Commune, @Ctx() context: HouseContext) {
    return context.many(CentreSocial, 'codeInsee', codeInsee);
  }

  @FieldResolver(() => [QuartierPrioritaire], {
    nullable: true,
    description: 'Quartiers prioritaires non couverts que le schéma du Nord y nomme ; les couverts n’y ont pas de nom.',
  })
  async quartiersPrioritairesNonCouverts(@Root() { codeInsee }: Commune, @Ctx() context: HouseContext) {
    // A neighbourhood may be in several communes: the eighteen rows are read once, whatever the number of communes.
    const rows = await context.many(QuartierPrioritaire, 'generation', 'QP');
    return rows.filter(({ codesInsee }) => codesInsee.includes(codeInsee));
  }
}

export const communeVieSociale: Noun = { type: Commune, resolvers: [CommuneVieSocialeResolver] };
