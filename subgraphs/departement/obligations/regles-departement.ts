import type { HouseContext } from '../../kit/context.js';
import { CadenceObligation, NatureObligation, RegleObligation } from '../../kit/valeurs/obligation.js';
import { Source } from '../../kit/valeurs/source.js';
import { Deliberation } from '../assemblee/deliberation.js';
import { AnnexeRsa } from '../convention-rsa/annexe-rsa.js';
import { ConventionRsa } from '../convention-rsa/convention-rsa.js';

/** The Département's part of the joint calendar: the bilans its conventions ask for. */
export async function reglesPropres(code: string, context: HouseContext): Promise<RegleObligation[]> {
  const votes = await context.many(Deliberation, 'departement', code);
  const conventions = await Promise.all(votes.map(({ numero }) => context.many(ConventionRsa, 'deliberation', numero)));
  const annexes = await Promise.all(conventions.flat().map(({ id }) => context.many(AnnexeRsa, 'convention', id)));
  return annexes.flat().map(({ id, convention, rang, bilan }) =>
    Object.assign(new RegleObligation(), {
      id: `${id}/bilan`,
      nature: NatureObligation.BILAN_ANNUEL,
      cadence: CadenceObligation.ANNEE_SUIVANTE,
      nombre: 1,
      mois: bilan.mois,
      depuis: null,
      accord: convention,
      libelle: `Bilan de l’annexe n° ${String(rang)}`,
      // The text says to whom it is sent (a service of the Département), not who writes it.
      responsables: [],
      regle: `À adresser ${bilan.echeance} (destinataire : ${bilan.destinataire}). La fenêtre est le mois civil.`,
      source: Source.read(bilan.source),
    }),
  );
}
