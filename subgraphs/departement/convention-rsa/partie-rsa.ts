import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import type { Noun } from '../../kit/federation/define-house.js';
import { Source } from '../../kit/valeurs/source.js';
import { attestationsTexte, type MentionTexte, TexteAtteste, texteAtteste } from '../../kit/valeurs/texte-atteste.js';
import { Partie, partie } from '../extends/partie.js';

/** What a data file holds for a party to the convention. */
export interface LignePartieRsa {
  partie: string;
  siege: string;
  identifiant: string;
  representants: MentionTexte[];
  source: string;
}

/** Who signs is printed twice, at the head and in the signature block; the two need not agree. */
@ObjectType({ description: 'Partie à la convention RSA.' })
export class PartieRsa {
  /** `genre:cle`, reached through `partie`. */
  code!: string;

  @Field({ description: 'Siège, tel qu’imprimé.' })
  siege!: string;

  @Field({ description: 'Identifiant imprimé, et ce qu’il en faut comprendre.' })
  identifiant!: string;

  @Field(() => TexteAtteste, { description: 'Qui la représente, d’après l’en-tête et d’après le bloc de signature.' })
  representant!: TexteAtteste;

  @Field(() => Source, { description: 'Passage qui la désigne.' })
  source!: Source;

  static read({ partie: code, siege, identifiant, representants, source }: LignePartieRsa): PartieRsa {
    return Object.assign(new PartieRsa(), {
      code,
      siege,
      identifiant,
      representant: texteAtteste(attestationsTexte(representants)),
      source: Source.read(source),
    });
  }
}

@Resolver(() => PartieRsa)
export class PartieRsaResolver {
  // May lead into the Caf's house, and a door may be closed: nullable.
  @FieldResolver(() => Partie, { nullable: true, description: 'La partie elle-même.' })
  partie(@Root() { code }: PartieRsa, @Ctx() context: HouseContext) {
    return partie(code, context);
  }
}

export const partieRsa: Noun = { type: PartieRsa, resolvers: [PartieRsaResolver] };
