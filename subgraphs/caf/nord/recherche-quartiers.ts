import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import { CodeInsee } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import type { Noun } from '../../kit/federation/define-house.js';
import { PoleQpv } from './pole-qpv.js';
import { QuartierPrioritaire } from './quartier-prioritaire.js';

@ObjectType({ description: 'Quartiers prioritaires trouvés, à côté de ce que le schéma compte sans les nommer.' })
export class RechercheQuartiers {
  @Field(() => [QuartierPrioritaire], {
    description: 'Quartiers nommés qui répondent à la demande, dans l’ordre du schéma.',
  })
  quartiers!: QuartierPrioritaire[];

  @Field(() => Int, { description: 'Combien de quartiers sont donnés ici.' })
  nombreNommes!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Combien le schéma en compte pour cette demande, nommés ou non ; nul pour une commune, qu’il ne compte pas.',
  })
  nombreCompte!: number | null;

  @Field({ description: 'Ce que la liste contient et ce qu’elle ne peut pas contenir.' })
  explication!: string;
}

@Resolver()
export class RechercheQuartiersResolver {
  @Query(() => RechercheQuartiers, {
    nullable: true,
    description: 'Quartiers prioritaires du Nord ; le schéma ne nomme que ceux qu’aucun centre ne couvre.',
  })
  async quartiersPrioritaires(
    @Ctx() { em }: HouseContext,
    @Arg('couvert', () => Boolean, { nullable: true, description: 'Couverts, ou non, par un centre ou un espace.' })
    couvert?: boolean,
    @Arg('pole', () => ID, { nullable: true, description: 'Pôle de la Caf du Nord, par exemple « pole-mel ».' })
    pole?: string,
    @Arg('commune', () => CodeInsee, { nullable: true, description: 'Quartiers qui touchent cette commune.' })
    commune?: string,
  ) {
    // One after the other: a request has one connection.
    const poles = await em.find(PoleQpv, pole ? { id: pole } : {}, { orderBy: { rang: 'asc' } });
    if (poles.length === 0)
      throw new ClientError('INTROUVABLE', `Aucun pôle ne porte l’identifiant « ${pole ?? ''} ».`);
    const quartiers = await em.find(
      QuartierPrioritaire,
      {
        ...(pole ? { pole } : {}),
        ...(typeof couvert === 'boolean' ? { couvert } : {}),
        ...(commune ? { codesInsee: { $contains: [commune] } } : {}),
      },
      { orderBy: { rang: 'asc' } },
    );
    const nombreCompte = commune ? null : poles.reduce((sum, one) => sum + counted(one, couvert), 0);
    return Object.assign(new RechercheQuartiers(), {
      quartiers,
      nombreNommes: quartiers.length,
      nombreCompte,
      explication: explanation(quartiers.length, nombreCompte),
    });
  }
}

function counted({ nombreQuartiers, nombreNonCouverts }: PoleQpv, couvert: boolean | undefined): number {
  if (typeof couvert !== 'boolean') return nombreQuartiers;
  return couvert ? nombreQuartiers - nombreNonCouverts : nombreNonCouverts;
}

/** An empty or short list must say that it is the document that stops there. */
function explanation(named: number, counted: number | null): string {
  const limit = 'En avril 2019, le schéma ne donne de nom et de code qu’aux quartiers non couverts.';
  if (counted === null) {
    return named > 0
      ? `${limit} La commune peut en avoir d’autres, couverts, qu’il ne nomme pas.`
      : `${limit} Aucun ne touche cette commune ; elle peut en avoir de couverts, qu’il ne nomme pas.`;
  }
  if (named === counted) return `${limit} La liste est complète : ${String(counted)} comptés, ${String(named)} nommés.`;
  return `${limit} Il en compte ici ${String(counted)} et en nomme ${String(named)} ; les autres n’ont ni nom ni code.`;
}

export const rechercheQuartiers: Noun = { type: RechercheQuartiers, resolvers: [RechercheQuartiersResolver] };
