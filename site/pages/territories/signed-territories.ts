import type { Source } from '../reading/notes.js';
import { sourceFragment } from '../reading/notes.js';

export interface SignedConvention {
  readonly id: string;
  readonly titre: string | null;
  readonly texteDisponible: boolean | null;
  readonly duree: string | null;
  readonly epci: {
    readonly siren: string;
    readonly nom: string | null;
    readonly populationMunicipale: number | null;
    readonly nombreCommunes: number | null;
  } | null;
  readonly equipementsSoutenus: { readonly nombre: number | null } | null;
  readonly planAction: { readonly nombreActions: number | null; readonly nombreFiches: number | null } | null;
  readonly contradictions: readonly { readonly id: string }[] | null;
  readonly avenants: readonly { readonly id: string }[] | null;
  readonly source: Source | null;
}

export interface SignedData {
  readonly conventionsTerritoriales: readonly SignedConvention[] | null;
}

export const signedQuestion = `
  query TerritoiresAvecCtg {
    conventionsTerritoriales {
      id titre texteDisponible duree
      epci { siren nom populationMunicipale nombreCommunes }
      equipementsSoutenus { nombre }
      planAction { nombreActions nombreFiches }
      contradictions { id }
      avenants { id }
      source { ...Passage }
    }
  }
  ${sourceFragment}
`;

/** One for each territory: its latest convention, the one that has a text or an amendment. */
export function currentConventions(all: readonly SignedConvention[]): SignedConvention[] {
  const byTerritory = Map.groupBy(
    all.filter(({ epci }) => epci),
    ({ epci }) => epci?.siren ?? '',
  );
  return [...byTerritory.values()].flatMap(
    (list) => list.find(({ avenants, texteDisponible }) => avenants?.length || texteDisponible) ?? list[0] ?? [],
  );
}
