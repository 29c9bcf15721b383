import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { Concordance, concordance } from '../../kit/valeurs/concordance.js';
import { Source } from '../../kit/valeurs/source.js';
import { parties, Partie } from '../extends/partie.js';

/** What a data file holds for one passage that says who pilots. */
export interface LignePilotage {
  libelleImprime: string;
  contexte: string;
  parties: string[];
  source: string;
}

@ObjectType({ description: 'Passage qui dit qui pilote une fiche.' })
export class AttestationPilotage {
  @Field({ description: 'Pilote tel qu’imprimé, avec son service.' })
  libelleImprime!: string;

  @Field({ description: 'Où le document le dit.' })
  contexte!: string;

  textesParties!: string[];

  @Field(() => Source, { description: 'Passage qui l’atteste.' })
  source!: Source;
}

@ObjectType({ description: 'Qui pilote une fiche, selon chaque passage qui le dit.' })
export class PilotageFiche {
  @Field(() => Concordance, { description: 'Accord ou désaccord des passages.' })
  concordance!: Concordance;

  @Field(() => [AttestationPilotage], { description: 'Chaque passage, avec sa source.' })
  attestations!: AttestationPilotage[];
}

export function pilotage(lignes: readonly LignePilotage[]): PilotageFiche {
  return Object.assign(new PilotageFiche(), {
    concordance: concordance(lignes.map((ligne) => ligne.parties.toSorted())),
    attestations: lignes.map(({ libelleImprime, contexte, parties: textesParties, source }) =>
      Object.assign(new AttestationPilotage(), {
        libelleImprime,
        contexte,
        textesParties,
        source: Source.read(source),
      }),
    ),
  });
}

@Resolver(() => AttestationPilotage)
export class AttestationPilotageResolver {
  @FieldResolver(() => [Partie], { nullable: true, description: 'Qui pilote, selon ce passage.' })
  pilotes(@Root() { textesParties }: AttestationPilotage, @Ctx() context: HouseContext) {
    return parties(textesParties, context);
  }
}

export const pilotageFiche = { type: PilotageFiche, resolvers: [AttestationPilotageResolver] };
