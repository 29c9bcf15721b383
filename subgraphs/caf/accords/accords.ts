import type { HouseContext } from '../../kit/context.js';
import { Accord, NatureAccord, resiliations, type LigneResiliation } from '../../kit/valeurs/accord.js';
import { Source } from '../../kit/valeurs/source.js';
import { AccordCite, Calendrier } from './accord-cite.js';
import { Avenant } from '../conventions/avenant.js';
import { ConventionTerritoriale } from '../conventions/convention-territoriale.js';
import { bornes } from '../conventions/periode.js';

/** An agreement of the joint list, and the départements it concerns. */
interface AccordSitue {
  readonly accord: Accord;
  readonly codesDepartements: readonly string[];
}

const perRequest = new WeakMap<HouseContext, Promise<AccordSitue[]>>();

/**
 * What the Caf brings to the joint list of one département: its CTG, their avenants, and the agreements that frame
 * them. Read once per request (three statements), whatever the number of départements asked.
 */
export async function accordsDuDepartement(code: string, context: HouseContext): Promise<Accord[]> {
  const known = perRequest.get(context) ?? readAll(context);
  perRequest.set(context, known);
  return (await known).filter(({ codesDepartements }) => codesDepartements.includes(code)).map(({ accord }) => accord);
}

async function readAll({ em }: HouseContext): Promise<AccordSitue[]> {
  const byId = { orderBy: { id: 'asc' as const } };
  const conventions = await em.find(ConventionTerritoriale, {}, byId);
  const avenants = await em.find(Avenant, {}, byId);
  // Nothing can be said of the days of an agreement that bears no year, nor of one that ended nobody says when.
  const cites = await em.find(AccordCite, { calendrier: { $in: [Calendrier.ANNEES, Calendrier.SANS_TERME] } }, byId);

  const conventionOf = new Map(conventions.map((convention) => [convention.id, convention]));
  const amendments = Map.groupBy(avenants, ({ convention }) => convention);
  return [
    ...conventions.map((row) => situe(row, NatureAccord.CONVENTION, bornes(row), row, amendments.get(row.id))),
    ...avenants.map((row) => {
      const days = { debut: row.effet, terme: row.fin };
      const places = { codesDepartements: conventionOf.get(row.convention)?.codesDepartements ?? [] };
      return situe(row, NatureAccord.AVENANT, days, { ...places, lignesResiliation: [] });
    }),
    ...cites.map((row) => situe(row, row.nature, bornes({ ...row, effet: null, fin: null }), row)),
  ];
}

function situe(
  { id, titre, duree, citation }: { id: string; titre: string; duree: string; citation: string },
  nature: NatureAccord,
  { debut, terme }: { debut: string | null; terme: string | null },
  { codesDepartements, lignesResiliation }: { codesDepartements: string[]; lignesResiliation: LigneResiliation[] },
  amendments: readonly Avenant[] = [],
): AccordSitue {
  const accord = Object.assign(new Accord(), {
    id,
    titre,
    nature,
    apportePar: 'caf',
    effet: debut,
    fin: terme,
    duree,
    modifiePar: amendments.map((avenant) => avenant.id),
    resiliations: resiliations(lignesResiliation),
    source: Source.read(citation),
  });
  return { accord, codesDepartements };
}
