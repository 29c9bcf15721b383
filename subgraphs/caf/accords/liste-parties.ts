import { Field, Int, ObjectType } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { Source } from '../../kit/valeurs/source.js';
import { partie, Partie } from '../extends/partie.js';

/** The parties of an agreement as one passage lists them; another passage may list others. */
@ObjectType({ description: 'Liste de partenaires d’un accord, telle qu’un passage la donne.' })
export class ListeParties {
  @Field({ description: 'De quelle liste il s’agit : parties à l’accord, signataires…' })
  contexte!: string;

  @Field(() => Int, { description: 'Nombre d’organisations listées.' })
  nombre!: number;

  @Field(() => [Partie], { nullable: true, description: 'Organisations, dans l’ordre imprimé.' })
  parties!: (typeof Partie)[] | null;

  @Field(() => Source, { description: 'Passage qui donne la liste.' })
  source!: Source;
}

/** What a data file holds for such a list. */
export interface LigneListeParties {
  contexte: string;
  parties: string[];
  source: string;
}

export const listesParties = (rows: readonly LigneListeParties[], context: HouseContext) =>
  Promise.all(
    rows.map(async ({ contexte, parties, source }) =>
      Object.assign(new ListeParties(), {
        contexte,
        nombre: parties.length,
        parties: await Promise.all(parties.map((text) => partie(text, context))),
        source: Source.read(source),
      }),
    ),
  );
