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
import { Commune } from '../extends/commune.js';
import { ConventionRsa } from '../extends/convention-rsa.js';
import { Deliberation } from '../extends/deliberation.js';
import { DocumentCadre } from '../extends/document-cadre.js';
import { Epci } from '../extends/epci.js';
import { Equipement } from '../extends/equipement.js';
import { FicheAction } from '../extends/fiche-action.js';
import { Serie } from '../extends/serie.js';
import { InstanceGouvernance } from '../gouvernance/instance-gouvernance.js';
import { OrganisationExterne } from '../institution/organisation-externe.js';

export const ObjetConcerne = createUnionType({
  name: 'ObjetConcerne',
  description: 'Ce sur quoi porte une contradiction : un nom que détient l’une des quatre maisons.',
  types: () =>
    [
      AccordCite,
      Antenne,
      Avenant,
      Caf,
      Commune,
      ConventionRsa,
      ConventionTerritoriale,
      Deliberation,
      DocumentCadre,
      Epci,
      Equipement,
      FicheAction,
      InstanceGouvernance,
      OrganisationExterne,
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
  convention: (id, context) => context.one(ConventionTerritoriale, id),
  externe: (id, context) => context.one(OrganisationExterne, id),
  instance: (id, context) => context.one(InstanceGouvernance, id),
  commune: (codeInsee) => reference(Commune, { codeInsee }),
  'convention-rsa': (id) => reference(ConventionRsa, { id }),
  deliberation: (numero) => reference(Deliberation, { numero }),
  'document-cadre': (id) => reference(DocumentCadre, { id }),
  epci: (siren) => reference(Epci, { siren }),
  equipement: (id) => reference(Equipement, { id }),
  fiche: (id) => reference(FicheAction, { id }),
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
];
