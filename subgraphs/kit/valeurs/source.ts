import { Directive, Field, ObjectType } from 'type-graphql';
import { readCitation } from '../../../schema/documents.js';
import { DateCivile } from '../../../schema/scalars.js';

/** Where a fact was read. Built from a citation such as `S1:146-154`; throws on a citation that cannot be opened. */
@Directive('@shareable')
@ObjectType({ description: 'Origine d’un fait : document, lignes, émetteur, date et licence.' })
export class Source {
  @Field({ description: 'Code court du document cité (S0 à S4, ou COG pour le découpage administratif).' })
  document!: string;

  @Field({ description: 'Lignes du document, à partir de 1 : « 146-154 » ou « 220, 247 ».' })
  lignes!: string;

  @Field({ description: 'Titre du document cité.' })
  titre!: string;

  @Field({ description: 'Pièce du document où se trouvent les lignes : délibération, avenant, rapport…' })
  piece!: string;

  @Field({ description: 'Nom du fichier source.' })
  fichier!: string;

  @Field({ description: 'Qui dit le fait : institution émettrice de la pièce.' })
  emetteur!: string;

  @Field(() => DateCivile, { nullable: true, description: 'Date de la pièce ; nulle si la pièce n’est pas datée.' })
  datePiece!: string | null;

  @Field({ description: 'Licence ou régime de réutilisation du document.' })
  licence!: string;

  static read(citation: string): Source {
    const { document, lignes, piece, cite } = readCitation(citation);
    return Object.assign(new Source(), {
      document,
      lignes,
      titre: cite.titre,
      piece: piece.titre,
      fichier: cite.fichier,
      emetteur: piece.emetteur,
      datePiece: piece.date,
      licence: cite.licence,
    });
  }
}

/** Every field of a `Source`, for the `@requires` of a joint field: what is passed on keeps its whole provenance. */
export const CHAMPS_SOURCE = 'source { document lignes titre piece fichier emetteur datePiece licence }';
