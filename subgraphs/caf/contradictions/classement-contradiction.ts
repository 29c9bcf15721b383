import { registerEnumType } from 'type-graphql';

export enum GraviteContradiction {
  HAUTE = 'HAUTE',
  MOYENNE = 'MOYENNE',
  BASSE = 'BASSE',
  CONFIDENTIALITE = 'CONFIDENTIALITE',
}

registerEnumType(GraviteContradiction, {
  name: 'GraviteContradiction',
  description: 'Ce que coûte une contradiction à qui s’y fie.',
  valuesConfig: {
    HAUTE: { description: 'Change une réponse de droit ou de compte : date, parties, nombre d’équipements.' },
    MOYENNE: { description: 'Change une lecture, pas une obligation.' },
    BASSE: { description: 'Libellé, numérotation, coquille ou reste de modèle.' },
    CONFIDENTIALITE: { description: 'Rapprocher les passages révélerait une case trop petite.' },
  },
});

export enum NatureContradiction {
  CONTRADICTION = 'CONTRADICTION',
  LACUNE = 'LACUNE',
  PERIMETRE = 'PERIMETRE',
  LIBELLE = 'LIBELLE',
  COQUILLE = 'COQUILLE',
  RESTE_DE_MODELE = 'RESTE_DE_MODELE',
  DIVULGATION = 'DIVULGATION',
}

registerEnumType(NatureContradiction, {
  name: 'NatureContradiction',
  description: 'De quelle sorte est le désaccord entre les passages.',
  valuesConfig: {
    CONTRADICTION: { description: 'Deux passages disent le contraire du même fait.' },
    LACUNE: { description: 'Un passage annonce ce qu’un autre ne donne pas.' },
    PERIMETRE: { description: 'Les passages ne comptent peut-être pas la même chose.' },
    LIBELLE: { description: 'Le même objet porte deux libellés ou deux places.' },
    COQUILLE: { description: 'Erreur d’écriture, de graphie ou de numérotation.' },
    RESTE_DE_MODELE: { description: 'Texte resté d’un modèle, étranger à l’accord.' },
    DIVULGATION: { description: 'Deux chiffres dont la différence révèle une case trop petite.' },
  },
});

export enum ThemeContradiction {
  SIGNATURE = 'SIGNATURE',
  PARTIES = 'PARTIES',
  EQUIPEMENTS = 'EQUIPEMENTS',
  PLAN_ACTION = 'PLAN_ACTION',
  CHIFFRES = 'CHIFFRES',
  SCHEMAS = 'SCHEMAS',
  ZONAGE = 'ZONAGE',
  IDENTITE = 'IDENTITE',
  REDACTION = 'REDACTION',
  SECRET_STATISTIQUE = 'SECRET_STATISTIQUE',
}

registerEnumType(ThemeContradiction, {
  name: 'ThemeContradiction',
  description: 'Sujet sur lequel porte une contradiction.',
  valuesConfig: {
    SIGNATURE: { description: 'Date de signature et qualité du signataire.' },
    PARTIES: { description: 'Qui est partie à l’accord, et combien.' },
    EQUIPEMENTS: { description: 'Équipements et services : nombre, lieu, financeur.' },
    PLAN_ACTION: { description: 'Enjeux, objectifs, actions et fiches.' },
    CHIFFRES: { description: 'Statistiques d’un territoire.' },
    SCHEMAS: { description: 'Schémas départementaux : générations, parties, rythme.' },
    ZONAGE: { description: 'Quartiers et zones prioritaires : nombre, règle, couverture.' },
    IDENTITE: { description: 'Adresse, identifiant et implantations de la Caf.' },
    REDACTION: { description: 'Version et rédaction des documents.' },
    SECRET_STATISTIQUE: { description: 'Chiffres qu’il ne faut pas publier ensemble.' },
  },
});

export enum ProprietaireContradiction {
  CAF = 'CAF',
  DEPARTEMENT = 'DEPARTEMENT',
  MSA = 'MSA',
  EPCI = 'EPCI',
  JOINT = 'JOINT',
}

registerEnumType(ProprietaireContradiction, {
  name: 'ProprietaireContradiction',
  description: 'Qui détient le fait contredit, et pourrait donc lever la contradiction.',
  valuesConfig: {
    CAF: { description: 'Une Caf : son identité, ses chiffres, ses zonages, les structures qu’elle agrée.' },
    DEPARTEMENT: { description: 'Un Département : ses actes, son rapport, sa signature, ses schémas propres.' },
    MSA: { description: 'La MSA ; aucune contradiction du registre ne porte sur ce qu’elle détient seule.' },
    EPCI: { description: 'Une intercommunalité : équipements de l’annexe 2, plan d’actions, fiches, territoire.' },
    JOINT: { description: 'Plusieurs partenaires ensemble : un accord, un schéma, un suivi commun.' },
  },
});
