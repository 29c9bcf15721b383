/** Anyone who can sign, pilot or support, whichever partner knows them. */
export interface Party {
  readonly __typename: string;
  readonly nom?: string | null;
  readonly siren?: string;
  readonly codeInsee?: string;
  readonly code?: string;
}

export const partyFragment = `
  fragment Qui on Partie {
    __typename
    ... on Caf { id nom }
    ... on Departement { code nom }
    ... on CaisseMsa { id nom }
    ... on Epci { siren nom }
    ... on Commune { codeInsee nom }
    ... on OrganisationExterne { id nom }
  }
`;

/** A party's name; its key when the partner that knows its name is down. */
export function partyName(party: Party | null | undefined): string | undefined {
  if (!party) return undefined;
  const { __typename: type, nom, siren, codeInsee, code } = party;
  if (nom) return type === 'Departement' ? `Département ${nom}` : nom;
  if (siren) return `Intercommunalité ${siren}`;
  if (codeInsee) return `Commune ${codeInsee}`;
  return code ? `Département ${code}` : undefined;
}
