import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import { indicateurs } from '../../../schema/indicateurs.js';
import type { HouseContext } from '../../kit/context.js';
import type { Noun } from '../../kit/federation/define-house.js';
import { cleDeTri } from '../../kit/valeurs/cle-de-tri.js';
import { observationsPubliees } from '../../kit/secret/observations-publiees.js';
import { LigneObservation, Observation } from '../../kit/valeurs/observation.js';

/** Ways into the Caf's own figures for who does not know their codes; `serie` compares what several partners attest. */
@Resolver()
export class ObservationsCafResolver {
  @Query(() => [Observation], {
    nullable: true,
    description: 'Chiffres que les Caf attestent, dans l’ordre de saisie ; donner au moins un filtre.',
  })
  async observationsCaf(
    @Ctx() context: HouseContext,
    @Arg('territoire', () => ID, { nullable: true, description: 'Par exemple « 59 », « 59350 », « tgi-59-lille ».' })
    territoire?: string,
    @Arg('indicateur', () => ID, { nullable: true, description: 'Code d’un indicateur, par exemple « nb-laep ».' })
    indicateur?: string,
    @Arg('recherche', () => String, {
      nullable: true,
      description: 'Mots du nom de l’indicateur, sans égard aux accents.',
    })
    recherche?: string,
  ) {
    if (!territoire && !indicateur && !recherche) {
      throw new ClientError('FILTRE_INVALIDE', 'Donner « territoire », « indicateur » ou « recherche ».');
    }
    const rows = await candidates(context, { territoire, indicateur, recherche });
    const named = recherche ? new Set(codesNamed(recherche)) : null;
    const asked = rows.filter(
      (row) => (!territoire || row.territoire === territoire) && (!named || named.has(row.indicateur)),
    );
    return observationsPubliees(asked, 'caf', context);
  }

  @Query(() => [Observation], {
    nullable: true,
    description:
      'Observatoire des centres sociaux du Nord, SENACS 2017 : chaque mesure, et ce que son champ dit des répondants.',
  })
  async observationsSenacs(@Ctx() context: HouseContext) {
    const rows = await context.em.find(
      LigneObservation,
      { indicateur: { $like: 'senacs-%' } },
      { orderBy: { rang: 'asc', id: 'asc' } },
    );
    return observationsPubliees(rows, 'caf', context);
  }
}

interface Filtre {
  territoire?: string | undefined;
  indicateur?: string | undefined;
  recherche?: string | undefined;
}

/** By the narrowest key given, so that the same question asked of several codes or territories is one statement. */
function candidates(context: HouseContext, { territoire, indicateur, recherche = '' }: Filtre) {
  if (indicateur) return context.many(LigneObservation, 'indicateur', indicateur);
  if (territoire) return context.many(LigneObservation, 'territoire', territoire);
  const where = { indicateur: { $in: codesNamed(recherche) } };
  return context.em.find(LigneObservation, where, { orderBy: { rang: 'asc', id: 'asc' } });
}

function codesNamed(recherche: string): string[] {
  const words = cleDeTri(recherche).split(' ');
  return Object.entries(indicateurs)
    .filter(([, { libelle }]) => words.every((word) => cleDeTri(libelle).includes(word)))
    .map(([code]) => code);
}

export const rechercheObservations: Noun = { type: Observation, resolvers: [ObservationsCafResolver] };
