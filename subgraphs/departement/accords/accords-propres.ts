import type { HouseContext } from '../../kit/context.js';
import { Accord, NatureAccord } from '../../kit/valeurs/accord.js';
import { Source } from '../../kit/valeurs/source.js';
import { accordRsa, ConventionRsa } from '../convention-rsa/convention-rsa.js';
import { Deliberation } from '../assemblee/deliberation.js';
import { DocumentCadre } from '../pacte/document-cadre.js';
import { Pacte } from '../pacte/pacte.js';

/**
 * The agreements this house brings to the joint list: what its assembly adopted or signs. A pacte that no document says
 * was adopted is a political frame, not yet an agreement: it is not brought.
 */
export async function accordsPropres(code: string, context: HouseContext): Promise<Accord[]> {
  const [pactes, documents, votes] = await Promise.all([
    context.many(Pacte, 'departement', code),
    context.many(DocumentCadre, 'departement', code),
    context.many(Deliberation, 'departement', code),
  ]);
  const voted = await Promise.all(votes.map(({ numero }) => context.many(ConventionRsa, 'deliberation', numero)));
  return [
    ...pactes.filter(({ adoptePar }) => adoptePar !== null).map((row) => accord(row, row.nom, NatureAccord.PACTE)),
    // A plan that only a délibération cites frames none of the agreements: it stays among the documents.
    ...documents.filter(({ nature }) => nature !== NatureAccord.PLAN).map((row) => accord(row, row.nom, row.nature)),
    ...voted.flat().map(accordRsa),
  ];
}

type Ligne = Pick<Pacte, 'id' | 'effet' | 'fin' | 'duree' | 'citation'>;

const accord = ({ id, effet, fin, duree, citation }: Ligne, titre: string, nature: NatureAccord): Accord =>
  Object.assign(new Accord(), {
    id,
    titre,
    nature,
    apportePar: 'departement',
    effet,
    fin,
    duree,
    modifiePar: [],
    resiliations: [],
    source: Source.read(citation),
  });
