import type { HouseContext } from '../context.js';
import { cleDeTri } from '../valeurs/cle-de-tri.js';
import { Indicateur } from './indicateur.js';

export interface FiltreDeCatalogue {
  readonly proprietaire?: string | null;
  readonly recherche?: string | null;
}

/** A house's indicators in its own order. The words looked for are found whatever their accents, in the name or the definition. */
export async function catalogue(
  { em }: HouseContext,
  { proprietaire, recherche }: FiltreDeCatalogue,
): Promise<Indicateur[]> {
  const tous = await em.find(Indicateur, {}, { orderBy: { rang: 'asc', id: 'asc' } });
  const mots = cleDeTri(recherche ?? '').split(' ');
  return tous
    .filter((indicateur) => !proprietaire || indicateur.proprietaire === proprietaire)
    .filter(({ id, libelle, definition }) => {
      const texte = cleDeTri(`${id} ${libelle} ${definition}`);
      return mots.every((mot) => texte.includes(mot));
    });
}
