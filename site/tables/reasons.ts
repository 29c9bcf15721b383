/** Why a value is missing, or is not whole, in a few words: the same wherever it is read. The whole sentence stands beside. */
const words: Readonly<Record<string, string>> = {
  ABSENT: 'absent des documents',
  SANS_REPONSE: 'sans réponse',
  SANS_OBJET: 'sans objet ici',
  SANS_RAISON: 'vide, sans raison donnée',
  LISTE_VIDE: 'aucun',
  NON_DEMANDE: 'non demandé',
  ILLISIBLE: 'illisible',
  NON_DIFFUSABLE: 'non diffusable (secret statistique)',
  SECRET_PRIMAIRE: 'secret statistique',
  SECRET_SECONDAIRE: 'secret statistique',
  NON_HABILITE: 'accès réservé',
  NON_OBTENU: 'non obtenu',
  NON_RENSEIGNE: 'non renseigné',
  NON_APPLICABLE: 'sans objet ici',
  PARTENAIRE_INDISPONIBLE: 'partenaire indisponible',
  ERREUR_PARTENAIRE: 'erreur du partenaire',
  ARRONDI: 'arrondi',
  CENSURE_BAS: 'inférieur à',
};

/** A code of the graph that is not among them is shown as it is. */
export const reasonInWords = (code: string): string => (Object.hasOwn(words, code) ? (words[code] ?? code) : code);
