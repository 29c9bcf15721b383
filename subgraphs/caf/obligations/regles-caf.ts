import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import type { Noun } from '../../kit/federation/define-house.js';
import { Absence } from '../../kit/valeurs/absence.js';
import { CadenceObligation, NatureObligation, RegleObligation } from '../../kit/valeurs/obligation.js';
import { Source } from '../../kit/valeurs/source.js';
import { AccordCite } from '../accords/accord-cite.js';
import { ConventionTerritoriale } from '../conventions/convention-territoriale.js';
import { Departement } from '../extends/departement.js';
import { InstanceGouvernance, NatureInstance } from '../gouvernance/instance-gouvernance.js';
import { RegleEcheance } from './regle-echeance.js';

/** A rule, and the départements it concerns. */
interface RegleSituee {
  readonly regle: RegleObligation;
  readonly codesDepartements: readonly string[];
}

const perRequest = new WeakMap<HouseContext, Promise<RegleSituee[]>>();

/** The Caf's part of the joint calendar: how often the instances meet, and the rules of time of the schemas. */
@Resolver(() => Departement)
export class ReglesObligationCafResolver {
  @FieldResolver(() => [RegleObligation], {
    nullable: true,
    description: 'Règles que la Caf apporte : rythme des instances, actualisation des schémas.',
  })
  async reglesObligationCaf(@Root() { code }: Departement, @Ctx() context: HouseContext) {
    const known = perRequest.get(context) ?? readAll(context);
    perRequest.set(context, known);
    return (await known).filter(({ codesDepartements }) => codesDepartements.includes(code)).map(({ regle }) => regle);
  }
}

async function readAll({ em }: HouseContext): Promise<RegleSituee[]> {
  const conventions = await em.find(ConventionTerritoriale, {});
  const cites = await em.find(AccordCite, {});
  const instances = await em.find(InstanceGouvernance, {}, { orderBy: { accord: 'asc', rang: 'asc' } });
  const regles = await em.find(RegleEcheance, {}, { orderBy: { id: 'asc' } });
  const places = new Map([...conventions, ...cites].map(({ id, codesDepartements }) => [id, codesDepartements]));
  // An agreement another house owns (the convention RSA) is placed by the départements that sit in its instances.
  for (const [accord, those] of Map.groupBy(instances, ({ accord }) => accord)) {
    const named = those.flatMap(({ membres, animateurs }) => [...(membres ?? []), ...(animateurs ?? [])]);
    const codes = named.flatMap((text) => /^departement:(.+)$/.exec(text)?.[1] ?? []);
    if (!places.has(accord)) places.set(accord, [...new Set(codes)]);
  }
  return [
    ...instances.map((row) => ({ regle: deInstance(row), codesDepartements: places.get(row.accord) ?? [] })),
    ...regles.map((row) => ({ regle: deRegle(row), codesDepartements: row.codesDepartements })),
  ];
}

const NATURES: Partial<Record<NatureInstance, NatureObligation>> = {
  [NatureInstance.COMITE_DE_PILOTAGE]: NatureObligation.COPIL_ANNUEL,
  [NatureInstance.COMITE_TECHNIQUE]: NatureObligation.COTECH,
};

/** A minimum is what is owed; what a ceiling allows beyond it is not. */
function deInstance(row: InstanceGouvernance): RegleObligation {
  const { frequenceMin, frequenceParAn, frequenceTexte, motifs } = row;
  const silent = motifs.frequenceMin ? Absence.read('frequenceMin', motifs.frequenceMin).explication : frequenceTexte;
  const rhythm = frequenceParAn ? CadenceObligation.PAR_ANNEE : CadenceObligation.SUR_LA_DUREE;
  return Object.assign(new RegleObligation(), {
    id: `${row.id}/reunion`,
    nature: NATURES[row.nature] ?? NatureObligation.REUNION,
    cadence: frequenceMin === null ? CadenceObligation.AUCUNE : rhythm,
    nombre: frequenceMin,
    mois: null,
    depuis: null,
    accord: row.accord,
    libelle: `Réunir : ${row.nom} (${row.titreAccord})`,
    responsables: row.animateurs ?? row.membres ?? [],
    regle: frequenceMin === null ? silent : frequenceTexte,
    source: Source.read(row.citation),
  });
}

export const deRegle = (row: RegleEcheance): RegleObligation => {
  const { id, nature, cadence, nombre, depuis, accord, libelle, responsables, regle, citation } = row;
  const said = { id, nature, cadence, nombre, depuis, accord, libelle, responsables, regle };
  return Object.assign(new RegleObligation(), said, { mois: null, source: Source.read(citation) });
};

export const reglesObligationCaf: Noun = { type: RegleObligation, resolvers: [ReglesObligationCafResolver] };
