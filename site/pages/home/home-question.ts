/** What each partner brings, counted by the graph itself at each look. */
export const homeQuestion = `
  query Accueil {
    conventionsTerritoriales { id epci { siren nom } }
    contradictions { id }
    indicateurs { id }
    centresSociaux(first: 1) { totalCount }
    objectifsSdsf { id }
    deliberations { numero }
    permanences { id }
    maisonsSolidarite { id }
    epcis(first: 1) { totalCount }
    communes(first: 1) { totalCount }
    equipements(first: 1) { totalCount }
    fichesAction { id }
    engagementsMsa { id }
    offresMsa { id }
  }
`;

interface Counted {
  readonly totalCount: number;
}

type List = readonly object[] | null;

export interface HomeData {
  readonly conventionsTerritoriales:
    | readonly { readonly id: string; readonly epci: { readonly siren: string; readonly nom: string | null } | null }[]
    | null;
  readonly contradictions: List;
  readonly indicateurs: List;
  readonly centresSociaux: Counted | null;
  readonly objectifsSdsf: List;
  readonly deliberations: List;
  readonly permanences: List;
  readonly maisonsSolidarite: List;
  readonly epcis: Counted | null;
  readonly communes: Counted | null;
  readonly equipements: Counted | null;
  readonly fichesAction: List;
  readonly engagementsMsa: List;
  readonly offresMsa: List;
}

export type Fact = readonly [field: keyof HomeData, singular: string, plural: string];

/** What is counted under whose name; a partner that is not here shows what the contract says it answers. */
export const factsByPartner: Readonly<Record<string, readonly Fact[]>> = {
  caf: [
    ['conventionsTerritoriales', 'convention territoriale globale', 'conventions territoriales globales'],
    ['indicateurs', 'indicateur calculé, avec sa formule', 'indicateurs calculés, avec leur formule'],
    ['centresSociaux', 'centre social', 'centres sociaux'],
    ['objectifsSdsf', 'objectif de schéma départemental', 'objectifs de schéma départemental'],
    ['contradictions', 'contradiction relevée entre documents', 'contradictions relevées entre documents'],
  ],
  departement: [
    ['deliberations', 'délibération et ses votes', 'délibérations et leurs votes'],
    ['permanences', 'permanence ou atelier', 'permanences et ateliers'],
    ['maisonsSolidarite', 'maison des solidarités', 'maisons des solidarités'],
  ],
  epci: [
    ['epcis', 'intercommunalité', 'intercommunalités'],
    ['communes', 'commune', 'communes'],
    ['equipements', 'équipement ou service soutenu', 'équipements et services soutenus'],
    ['fichesAction', 'fiche action', 'fiches action'],
  ],
  msa: [
    ['engagementsMsa', 'axe d’engagement', 'axes d’engagement'],
    ['offresMsa', 'offre aux territoires', 'offres aux territoires'],
  ],
};
