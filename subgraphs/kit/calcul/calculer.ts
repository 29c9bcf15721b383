import { Concordance } from '../valeurs/concordance.js';
import type { Observation } from '../valeurs/observation.js';
import { affirmations, type AffirmationImprimee } from './affirmation.js';
import { avertissements } from './avertissements.js';
import { type Calcul, type Matiere, type QuestionDeCalcul, StatutCalcul } from './calcul.js';
import { territoireDe, type EntreeLue } from './entree.js';
import { trace } from './etape-trace.js';
import { evaluer, type Pas } from './evaluer.js';
import { lireFormule, nomsDe } from './formule.js';
import { type Indicateur, NatureIndicateurCalcule } from './indicateur.js';
import { lireEntree } from './lire-entree.js';
import { parametreEnVigueur } from './parametre.js';
import { anneeDe, jourDe } from './periode.js';
import { Rationnel } from './rationnel.js';
import { RaisonRefus } from './refus.js';
import { resoudre } from './resoudre.js';

/** Computes one indicator, in the open: what was read, which thresholds were in force, every step, or why it refuses. */
export function calculer({ territoire, periode }: QuestionDeCalcul, matiere: Matiere): Calcul {
  const { definition, maison } = matiere;
  const lectures = definition.entrees.map((entree) => {
    const chez = entree.maison ?? maison;
    const dites = matiere.lire(chez, entree.indicateur, territoireDe(entree, territoire));
    return lireEntree(entree, { territoire, periode }, chez, dites);
  });
  const entrees = lectures.map(({ entree }) => entree);
  const jour = jourDuCalcul(periode, entrees, definition);
  const choisis = definition.parametres.map(({ nom, code }) => ({
    nom,
    code,
    parametre: jour === null ? null : parametreEnVigueur(matiere.parametres, code, jour),
  }));

  const valeurs = new Map<string, Rationnel>();
  const lues = [
    ...entrees.map(({ nom, observation }) => ({ nom, dite: observation })),
    ...choisis.map(({ nom, parametre }) => ({ nom, dite: parametre })),
  ].flatMap(({ nom, dite }) => {
    if (!dite?.valeur) return [];
    const valeur = Rationnel.lire(dite.valeur);
    valeurs.set(nom, valeur);
    return [{ nom, valeur, source: dite.source }];
  });

  const pas: Pas[] = [];
  const { resultat, refuse } = resoudre(definition, lectures, choisis, jour, valeurs, pas);
  const objectif = resultat && definition.objectif ? lireFormule(definition.objectif) : null;
  if (resultat) valeurs.set('resultat', resultat);
  const jugeable = objectif !== null && nomsDe(objectif).every((nom) => valeurs.has(nom));
  const atteint = jugeable ? evaluer(objectif, valeurs, pas).compare(Rationnel.ZERO) !== 0 : null;

  const dites = affirmations(definition.mentions, {
    territoire,
    periode,
    unite: definition.unite,
    resultat,
    observations: observationsDuTerritoire(matiere, territoire),
  });
  const manque = definition.nature === NatureIndicateurCalcule.CIBLE;
  const parametres = choisis.flatMap(({ parametre }) => parametre ?? []);
  return {
    statut: resultat ? StatutCalcul.CALCULE : manque ? StatutCalcul.CIBLE : StatutCalcul.REFUSE,
    resultat: resultat?.ecrire(definition.decimales) ?? null,
    resultatExact: resultat?.toString() ?? null,
    classe: resultat ? (definition.classes[resultat.toString()] ?? null) : null,
    objectifAtteint: atteint,
    entrees,
    parametres,
    trace: trace(lues, pas),
    affirmations: dites,
    concordance: ensemble(dites),
    avertissements: avertissements({
      entrees,
      parametres,
      affirmations: dites,
      jour,
      periode,
      unite: definition.unite,
    }),
    refus: refuse,
    partenairesManquants: [
      ...new Set(lectures.filter((lue) => lue.manque === RaisonRefus.NON_OBTENU).map((lue) => lue.entree.maison)),
    ],
  };
}

/** Parameters are those of the period asked; otherwise of the last year read, or of the one the definition names. */
function jourDuCalcul(periode: string | null, entrees: readonly EntreeLue[], definition: Indicateur): string | null {
  if (periode !== null) return jourDe(periode);
  const annee = Math.max(0, ...entrees.map(({ observation }) => (observation ? anneeDe(observation.periode) : 0)));
  return annee > 0 ? `${String(annee)}-12-31` : jourDe(definition.periodeReference);
}

function observationsDuTerritoire({ definition, maison, lire }: Matiere, territoire: string): Observation[] {
  const codes = new Set(definition.mentions.flatMap(({ indicateur }) => indicateur ?? []));
  return [...codes].flatMap((code) => lire(maison, code, territoire) ?? []);
}

function ensemble(dites: readonly AffirmationImprimee[]): Concordance {
  if (dites.length === 0) return Concordance.SANS_ATTESTATION;
  const ordre = [Concordance.DIVERGENT, Concordance.UNIQUE];
  return ordre.find((une) => dites.some(({ concordance }) => concordance === une)) ?? Concordance.CONCORDANT;
}
