import { indicateurs } from '../../../schema/indicateurs.js';
import type { HouseContext } from '../../kit/context.js';
import { Observation, StatutObservation } from '../../kit/valeurs/observation.js';
import { Source } from '../../kit/valeurs/source.js';
import { compteEquipements } from '../equipements/equipements-soutenus.js';
import { TypeEquipement } from '../equipements/type-equipement.js';

/** Which indicator counts which family of annexe 2. */
const familles: Readonly<Record<string, TypeEquipement>> = {
  'nb-eaje': TypeEquipement.EAJE,
  'nb-rpe': TypeEquipement.RPE,
  'nb-laep': TypeEquipement.LAEP,
  'nb-alsh': TypeEquipement.ALSH,
  'nb-ludotheques': TypeEquipement.LUDOTHEQUE,
  'nb-coordinations': TypeEquipement.COORDINATION,
  'nb-sejours': TypeEquipement.SEJOUR,
  'nb-formations-bafa-bafd': TypeEquipement.BAFA_BAFD,
};

export const indicateursDesEquipements = Object.keys(familles);

/** What the annexe 2 of a territory attests by what it lists: counted on the fly, so it cannot differ from the list. */
export async function observationsEquipements(indicateur: string, territoire: string, context: HouseContext) {
  const famille = familles[indicateur];
  const compte = famille && (await compteEquipements(territoire, context));
  const definition = indicateurs[indicateur];
  if (!compte || !definition) return [];
  return [
    Object.assign(new Observation(), {
      indicateur,
      territoire,
      periode: 'annexe 2 de l’avenant 2023-001',
      valeur: String(compte.parType.get(famille) ?? 0),
      statut: StatutObservation.DIFFUSABLE,
      champ: 'Équipements et services soutenus par l’intercommunalité ou ses communes, comptés dans l’annexe 2.',
      attestePar: 'epci',
      libelle: definition.libelle,
      unite: definition.unite,
      absence: null,
      source: Source.read(compte.sourceDe(famille)),
    }),
  ];
}
