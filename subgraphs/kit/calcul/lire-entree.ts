import { Absence, RaisonAbsence } from '../valeurs/absence.js';
import { StatutObservation, type Observation } from '../valeurs/observation.js';
import { EntreeLue, territoireDe, type EntreeIndicateur } from './entree.js';
import { anneeDe, anneesDe } from './periode.js';
import { RaisonRefus } from './refus.js';

/** What a house attests on a territory; null when the house did not answer. */
export type Attestations = readonly Observation[] | null;

export interface Lecture {
  readonly entree: EntreeLue;
  /** Why the computation cannot go on, if this input is what stops it. */
  readonly manque: RaisonRefus | null;
}

/** Finds the one figure an input means. Several that differ, none, or one that is withheld: it says so, and picks nothing. */
export function lireEntree(
  entree: EntreeIndicateur,
  demande: { territoire: string; periode: string | null },
  maison: string,
  attestations: Attestations,
): Lecture {
  const territoire = territoireDe(entree, demande.territoire);
  const lue = (observation: Observation | null, raison?: RaisonAbsence, explication = ''): EntreeLue =>
    Object.assign(new EntreeLue(), {
      nom: entree.nom,
      indicateur: entree.indicateur,
      territoire,
      maison,
      observation,
      absence: raison ? Object.assign(new Absence(), { champ: entree.nom, raison, explication }) : null,
    });
  const manquante = (manque: RaisonRefus, raison: RaisonAbsence, explication: string, observation?: Observation) => ({
    entree: lue(observation ?? null, raison, explication),
    manque,
  });

  if (attestations === null) {
    const explication = `La maison « ${maison} », qui atteste « ${entree.indicateur} », n’a pas répondu.`;
    return manquante(RaisonRefus.NON_OBTENU, RaisonAbsence.NON_OBTENU, explication);
  }
  const connues = attestations.filter(
    (dite) => dite.indicateur === entree.indicateur && dite.territoire === territoire,
  );
  const retenues = aLaPeriode(connues, entree.periode ?? null, demande.periode);
  const [premiere] = retenues;
  if (!premiere) {
    const explication = `Aucune observation de « ${entree.indicateur} » sur « ${territoire} »${precision(entree, demande.periode, connues)}.`;
    return manquante(RaisonRefus.ENTREE_MANQUANTE, RaisonAbsence.ABSENT, explication);
  }
  if (new Set(retenues.map(({ valeur }) => valeur && Number(valeur))).size > 1) {
    const valeurs = retenues.map(({ valeur, source }) => `${valeur ?? '—'} (${source.document}:${source.lignes})`);
    const explication = `« ${entree.indicateur} » sur « ${territoire} » a plusieurs valeurs : ${valeurs.join(', ')}.`;
    return manquante(RaisonRefus.ENTREE_CONTESTEE, RaisonAbsence.ABSENT, explication);
  }
  if (premiere.valeur === null) {
    const secret = /^SECRET/.test(premiere.statut) || premiere.statut === StatutObservation.CENSURE_BAS;
    const explication = premiere.absence?.explication ?? 'La valeur n’est pas renseignée.';
    return secret
      ? manquante(RaisonRefus.SECRET_STATISTIQUE, RaisonAbsence.NON_DIFFUSABLE, explication, premiere)
      : manquante(RaisonRefus.ENTREE_MANQUANTE, RaisonAbsence.ABSENT, explication, premiere);
  }
  return { entree: lue(premiere), manque: null };
}

/** An imposed period is matched as printed; otherwise the year asked, or the most recent there is. */
function aLaPeriode(connues: readonly Observation[], imposee: string | null, demandee: string | null) {
  if (imposee !== null && imposee !== 'derniere') return connues.filter(({ periode }) => periode === imposee);
  if (demandee === null) return lesPlusRecentes(connues);
  const annee = anneeDe(demandee);
  if (imposee === 'derniere') return lesPlusRecentes(connues.filter(({ periode }) => anneeDe(periode) <= annee));
  return connues.filter(({ periode }) => periode === demandee || anneesDe(periode).includes(annee));
}

function lesPlusRecentes(connues: readonly Observation[]): readonly Observation[] {
  const derniere = Math.max(...connues.map(({ periode }) => anneeDe(periode)));
  return connues.filter(({ periode }) => anneeDe(periode) === derniere);
}

function precision({ periode }: EntreeIndicateur, demandee: string | null, connues: readonly Observation[]): string {
  const voulue = periode && periode !== 'derniere' ? periode : demandee;
  if (connues.length === 0) return '';
  return ` pour « ${voulue ?? 'la plus récente'} » (périodes connues : ${connues.map((dite) => dite.periode).join(', ')})`;
}
