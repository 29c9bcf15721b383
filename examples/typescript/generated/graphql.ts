// Written by « npm run examples » from schema/publie.graphql: not to be changed by hand.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Ce que valent ensemble les attestations d’un même fait. Le graphe ne tranche ni ne moyenne jamais. */
export type Concordance =
  /** Aucun document ne l’atteste. */
  | 'SANS_ATTESTATION'
  /** Un seul passage l’atteste. */
  | 'UNIQUE'
  /** Plusieurs passages disent la même chose. */
  | 'CONCORDANT'
  /** Des passages se contredisent : toutes les valeurs sont données. */
  | 'DIVERGENT';

/** Pourquoi une valeur manque. */
export type RaisonAbsence =
  /** Personne ne l’a dit : les documents sont muets. */
  | 'ABSENT'
  /** Le secret statistique s’y oppose. */
  | 'NON_DIFFUSABLE'
  /** Le lecteur n’a pas l’habilitation demandée. */
  | 'NON_HABILITE'
  /** Le partenaire qui la détient n’a pas répondu. */
  | 'NON_OBTENU';

/** Famille d’un équipement ou d’un service de l’annexe 2. */
export type TypeEquipement =
  /** Établissement d’accueil du jeune enfant. */
  | 'EAJE'
  /** Lieu d’accueil enfants-parents. */
  | 'LAEP'
  /** Relais petite enfance, imprimé aussi « RAM » (relais assistants maternels). */
  | 'RPE'
  /** Accueil de loisirs sans hébergement. */
  | 'ALSH'
  /** Ludothèque. */
  | 'LUDOTHEQUE'
  /** Poste de coordination : un service, non un lieu. */
  | 'COORDINATION'
  /** Séjour : un service, non un lieu. */
  | 'SEJOUR'
  /** Formation BAFA ou BAFD : un service, non un lieu. */
  | 'BAFA_BAFD';

export type TerritoireQueryVariables = Exact<{
  siren: string;
}>;

export type TerritoireQuery = {
  epci: {
    siren: string;
    nom: string | null;
    nombreCommunes: number | null;
    source: {
      document: string;
      lignes: string;
      titre: string;
      emetteur: string;
      datePiece: string | null;
      licence: string;
    } | null;
    conventionsTerritoriales: Array<{
      id: string;
      titre: string | null;
      effet: string | null;
      fin: string | null;
      dateSignature: {
        valeur: string | null;
        concordance: Concordance;
        attestations: Array<{
          valeur: string;
          contexte: string | null;
          source: {
            document: string;
            lignes: string;
            titre: string;
            emetteur: string;
            datePiece: string | null;
            licence: string;
          };
        }>;
        absence: { raison: RaisonAbsence; explication: string } | null;
      } | null;
      parties: Array<{
        libelle: string;
        representant: { nom: string | null; qualite: string } | null;
        source: {
          document: string;
          lignes: string;
          titre: string;
          emetteur: string;
          datePiece: string | null;
          licence: string;
        } | null;
      }> | null;
      equipementsSoutenus: {
        nombre: number | null;
        parType: Array<{ type: TypeEquipement; nombre: number | null }>;
        absence: { raison: RaisonAbsence; explication: string } | null;
        sources: Array<{
          document: string;
          lignes: string;
          titre: string;
          emetteur: string;
          datePiece: string | null;
          licence: string;
        }>;
      } | null;
      contradictions: Array<{
        objet: string | null;
        positions: Array<{
          valeur: string;
          source: {
            document: string;
            lignes: string;
            titre: string;
            emetteur: string;
            datePiece: string | null;
            licence: string;
          };
        }> | null;
      }> | null;
      source: {
        document: string;
        lignes: string;
        titre: string;
        emetteur: string;
        datePiece: string | null;
        licence: string;
      } | null;
      absences: Array<{ champ: string; raison: RaisonAbsence; explication: string }> | null;
    }> | null;
  } | null;
};

export type OrigineFragment = {
  document: string;
  lignes: string;
  titre: string;
  emetteur: string;
  datePiece: string | null;
  licence: string;
};

export const OrigineFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Origine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'document' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lignes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'titre' } },
          { kind: 'Field', name: { kind: 'Name', value: 'emetteur' } },
          { kind: 'Field', name: { kind: 'Name', value: 'datePiece' } },
          { kind: 'Field', name: { kind: 'Name', value: 'licence' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OrigineFragment, unknown>;
export const TerritoireDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Territoire' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'siren' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Siren' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'epci' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'siren' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'siren' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'siren' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nombreCommunes' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'source' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Origine' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'conventionsTerritoriales' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'titre' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'effet' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fin' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'dateSignature' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'valeur' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'concordance' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'attestations' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'valeur' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'contexte' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'source' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Origine' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'absence' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'raison' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'explication' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'parties' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'libelle' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'representant' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'nom' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'qualite' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'source' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Origine' } }],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'equipementsSoutenus' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'nombre' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'parType' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'nombre' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'absence' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'raison' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'explication' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'sources' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Origine' } }],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'contradictions' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'objet' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'positions' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'valeur' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'source' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Origine' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'source' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Origine' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'absences' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'champ' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'raison' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'explication' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Origine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'document' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lignes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'titre' } },
          { kind: 'Field', name: { kind: 'Name', value: 'emetteur' } },
          { kind: 'Field', name: { kind: 'Name', value: 'datePiece' } },
          { kind: 'Field', name: { kind: 'Name', value: 'licence' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TerritoireQuery, TerritoireQueryVariables>;
