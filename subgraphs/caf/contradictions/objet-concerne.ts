import { createUnionType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { reference, type Noun } from '../../kit/federation/define-house.js';
import { AccordCite } from '../accords/accord-cite.js';
import { Antenne } from '../institution/antenne.js';
import { Avenant } from '../conventions/avenant.js';
import { Caf } from '../institution/caf.js';
import { cleDe, Contradiction } from './contradiction.js';
import { contradictionsDe } from './contradictions-de.js';
import { ConventionTerritoriale } from '../conventions/convention-territoriale.js';
import { Action } from '../extends/action.js';
import { AnnexeRsa } from '../extends/annexe-rsa.js';
import { Commune } from '../extends/commune.js';
import { ConventionRsa } from '../extends/convention-rsa.js';
import { Deliberation } from '../extends/deliberation.js';
import { Departement } from '../extends/departement.js';
import { DocumentCadre } from '../extends/document-cadre.js';
import { Enjeu } from '../extends/enjeu.js';
import { Epci } from '../extends/epci.js';
import { Equipement } from '../extends/equipement.js';
import { FicheAction } from '../extends/fiche-action.js';
import { Objectif } from '../extends/objectif.js';
import { Serie } from '../extends/serie.js';
import { InstanceGouvernance } from '../gouvernance/instance-gouvernance.js';
import { OrganisationExterne } from '../institution/organisation-externe.js';
import { CentreSocial } from '../nord/centre-social.js';
import { QuartierPrioritaire } from '../nord/quartier-prioritaire.js';
import { ObjectifSdsf } from '../sdsf/objectif-sdsf.js';

export const ObjetConcerne = createUnionType({
  name: 'ObjetConcerne',
  description: 'Ce sur quoi porte une contradiction : un nom que détient l’une des quatre maisons.',
  types: () =>
    [
      AccordCite,
      Action,
      AnnexeRsa,
      Antenne,
      Avenant,
      Caf,
      CentreSocial,
      Commune,
      ConventionRsa,
      ConventionTerritoriale,
      Deliberation,
      Departement,
      DocumentCadre,
      Enjeu,
      Epci,
      Equipement,
      FicheAction,
      InstanceGouvernance,
      Objectif,
      ObjectifSdsf,
      OrganisationExterne,
      QuartierPrioritaire,
      Serie,
    ] as const,
  resolveType: (value) => value.constructor.name,
});

/** Ours are loaded, all of one kind in one statement; the others are references, and a key is all we know of them. */
const parGenre: Record<string, (cle: string, context: HouseContext) => object | Promise<object | null>> = {
  accord: (id, context) => context.one(AccordCite, id),
  antenne: (id, context) => context.one(Antenne, id),
  avenant: (id, context) => context.one(Avenant, id),
  caf: (id, context) => context.one(Caf, id),
  'centre-social': (id, context) => context.one(CentreSocial, id),
  convention: (id, context) => context.one(ConventionTerritoriale, id),
  externe: (id, context) => context.one(OrganisationExterne, id),
  instance: (id, context) => context.one(InstanceGouvernance, id),
  quartier: (code, context) => context.one(QuartierPrioritaire, code),
  'objectif-sdsf': (id, context) => context.one(ObjectifSdsf, id),
  action: (id) => reference(Action, { id }),
  'annexe-rsa': (id) => reference(AnnexeRsa, { id }),
  commune: (codeInsee) => reference(Commune, { codeInsee }),
  'convention-rsa': (id) => reference(ConventionRsa, { id }),
  deliberation: (numero) => reference(Deliberation, { numero }),
  departement: (code) => reference(Departement, { code }),
  'document-cadre': (id) => reference(DocumentCadre, { id }),
  enjeu: (id) => reference(Enjeu, { id }),
  epci: (siren) => reference(Epci, { siren }),
  equipement: (id) => reference(Equipement, { id }),
  fiche: (id) => reference(FicheAction, { id }),
  objectif: (id) => reference(Objectif, { id }),
  serie: (cle) => {
    const [indicateur = '', territoire = ''] = cle.split('@');
    return reference(Serie, { indicateur, territoire });
  },
};

async function objetConcerne(texte: string, context: HouseContext): Promise<object> {
  const genre = texte.slice(0, texte.indexOf(':'));
  const objet = await parGenre[genre]?.(cleDe(texte), context);
  if (!objet) throw new Error(`Le registre des contradictions désigne « ${texte} », que la maison ne connaît pas.`);
  return objet;
}

@Resolver(() => Contradiction)
export class ObjetsConcernesResolver {
  @FieldResolver(() => [ObjetConcerne], { nullable: true, description: 'Tout ce que la contradiction concerne.' })
  concerne(@Root() { objets }: Contradiction, @Ctx() context: HouseContext) {
    return Promise.all(objets.map((texte) => objetConcerne(texte, context)));
  }
}

/** The ways into and out of the register from the nouns of this house whose own files know nothing of it. */
export const objetsConcernes: Noun[] = [
  { type: Contradiction, resolvers: [ObjetsConcernesResolver] },
  {
    type: ConventionTerritoriale,
    resolvers: [contradictionsDe(ConventionTerritoriale, 'convention', ({ id }) => id)],
  },
  { type: Avenant, resolvers: [contradictionsDe(Avenant, 'avenant', ({ id }) => id)] },
  { type: InstanceGouvernance, resolvers: [contradictionsDe(InstanceGouvernance, 'instance', ({ id }) => id)] },
  { type: AccordCite, resolvers: [contradictionsDe(AccordCite, 'accord', ({ id }) => id)] },
  { type: OrganisationExterne, resolvers: [contradictionsDe(OrganisationExterne, 'externe', ({ id }) => id)] },
  { type: Departement, resolvers: [contradictionsDe(Departement, 'departement', ({ code }) => code)] },
  { type: ObjectifSdsf, resolvers: [contradictionsDe(ObjectifSdsf, 'objectif-sdsf', ({ id }) => id)] },
];
