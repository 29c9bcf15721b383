import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { readPartie } from '../../kit/valeurs/partie.js';
import { Evenement } from '../cooperation/evenement.js';
import { parties, Partie } from '../extends/partie.js';
import { Activite } from '../plan/activite.js';
import { Objectif } from '../plan/objectif.js';
import { Remarque, remarques } from '../valeurs/remarque.js';
import { EcheanceFiche, echeances } from './echeance-fiche.js';
import { EtatFiche } from './etat-fiche.js';
import { FicheAction } from './fiche-action.js';
import { IndicateurFiche } from './indicateur-fiche.js';
import { InscriptionFiche } from './inscription-fiche.js';
import { pilotage, PilotageFiche } from './pilotage-fiche.js';
import { SectionsDeLaFicheResolver } from './sections-de-la-fiche.js';

@Resolver(() => FicheAction)
export class FicheActionResolver {
  @Query(() => FicheAction, {
    nullable: true,
    description: 'Une fiche action par son identifiant, ou par celui d’une de ses inscriptions.',
  })
  async ficheAction(
    @Arg('id', () => ID, {
      description: '« ctg-246200844-2022/fiche/9 », ou « fiche-partagee/spie-parents-isoles » : la même fiche.',
    })
    id: string,
    @Ctx() context: HouseContext,
  ) {
    const inscription = await context.one(InscriptionFiche, id);
    const found = await context.one(FicheAction, inscription?.fiche ?? id);
    if (!found) throw new ClientError('INTROUVABLE', `Aucune fiche action ne porte l’identifiant « ${id} ».`);
    return found;
  }

  @Query(() => [FicheAction], {
    nullable: true,
    description: 'Fiches actions ; une fiche reprise par deux CTG n’y est qu’une fois. Filtres combinables.',
  })
  async fichesAction(
    @Arg('convention', () => ID, { nullable: true, description: 'Fiches qu’inscrit cette CTG.' })
    convention: string | undefined,
    @Arg('etat', () => EtatFiche, { nullable: true, description: 'Renseignées, ou vierges.' })
    etat: EtatFiche | undefined,
    @Arg('partagee', () => Boolean, {
      nullable: true,
      description: 'Vrai : reprises par plusieurs CTG ; faux : par une.',
    })
    partagee: boolean | undefined,
    @Arg('pilote', () => String, {
      nullable: true,
      description:
        'Fiches que pilote ou copilote cette partie, d’après un passage au moins, « genre:clé » : « departement:62 ».',
    })
    pilote: string | undefined,
    @Ctx() context: HouseContext,
  ) {
    if (pilote) checkPartie(pilote);
    const found = await context.em.find(FicheAction, etat ? { etat } : {}, { orderBy: { rang: 'asc' } });
    // Passages may disagree on who pilots: a fiche is found by every one of them, and none is dropped.
    const fiches = found.filter(
      (fiche) => !pilote || fiche.pilotage.some((passage) => passage.parties.includes(pilote)),
    );
    const inscribed = await Promise.all(fiches.map(({ id }) => context.many(InscriptionFiche, 'fiche', id)));
    return fiches.filter((_, index) => {
      const inscriptions = inscribed[index] ?? [];
      const here = !convention || inscriptions.some((inscription) => inscription.convention === convention);
      return here && (typeof partagee !== 'boolean' || inscriptions.length > 1 === partagee);
    });
  }

  @FieldResolver(() => [InscriptionFiche], {
    nullable: true,
    description: 'CTG qui la reprennent, et sous quel numéro.',
  })
  inscriptions(@Root() { id }: FicheAction, @Ctx() context: HouseContext) {
    return context.many(InscriptionFiche, 'fiche', id);
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'Vrai si plusieurs CTG la reprennent.' })
  async partagee(@Root() { id }: FicheAction, @Ctx() context: HouseContext) {
    return (await context.many(InscriptionFiche, 'fiche', id)).length > 1;
  }

  @FieldResolver(() => [Partie], { nullable: true, description: 'Pilotes, selon la rubrique « Pilote de l’action ».' })
  pilotes(@Root() { pilotes }: FicheAction, @Ctx() context: HouseContext) {
    return parties(pilotes, context);
  }

  @FieldResolver(() => PilotageFiche, { nullable: true, description: 'Pilotage selon chaque passage qui le dit.' })
  pilotage(@Root() { pilotage: lignes }: FicheAction) {
    return pilotage(lignes);
  }

  @FieldResolver(() => [EcheanceFiche], { nullable: true, description: 'Étapes que la fiche date, une par une.' })
  calendrier(@Root() { calendrier }: FicheAction) {
    return echeances(calendrier);
  }

  @FieldResolver(() => [IndicateurFiche], { nullable: true, description: 'Indicateurs d’évaluation, dans leur ordre.' })
  indicateurs(@Root() { id }: FicheAction, @Ctx() context: HouseContext) {
    return context.many(IndicateurFiche, 'fiche', id);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Nombre d’indicateurs, sans les instruments de recueil.' })
  async nombreIndicateurs(@Root() { id }: FicheAction, @Ctx() context: HouseContext) {
    return (await context.many(IndicateurFiche, 'fiche', id)).filter(({ instrument }) => !instrument).length;
  }

  @FieldResolver(() => [Activite], { nullable: true, description: 'Sous-actions, telles que la fiche les numérote.' })
  activites(@Root() { id }: FicheAction, @Ctx() context: HouseContext) {
    return context.many(Activite, 'fiche', id);
  }

  @FieldResolver(() => [Objectif], {
    nullable: true,
    description: 'Objectifs que le document rattache expressément à la fiche ; vide s’il n’en dit rien.',
  })
  async objectifs(@Root() { id }: FicheAction, @Ctx() context: HouseContext) {
    const inscriptions = await context.many(InscriptionFiche, 'fiche', id);
    const own = new Set(inscriptions.map((inscription) => inscription.id));
    const plans = [...new Set(inscriptions.map(({ convention }) => convention))];
    const objectifs = await Promise.all(plans.map((convention) => context.many(Objectif, 'convention', convention)));
    return objectifs.flat().filter(({ liensFiches }) => liensFiches.some(({ inscription }) => own.has(inscription)));
  }

  @FieldResolver(() => [Evenement], { nullable: true, description: 'Événements datés que la fiche annonce ou relate.' })
  evenements(@Root() { id }: FicheAction, @Ctx() context: HouseContext) {
    return context.many(Evenement, 'fiche', id);
  }

  @FieldResolver(() => [Remarque], { nullable: true, description: 'Ce qu’il faut savoir avant de s’y fier.' })
  remarques(@Root() { remarques: rows }: FicheAction) {
    return remarques(rows);
  }
}

function checkPartie(text: string): void {
  try {
    readPartie(text);
  } catch {
    throw new ClientError('FILTRE_INVALIDE', `Partie illisible : « ${text} ». Attendu : « departement:62 ».`);
  }
}

export const ficheAction = noun(FicheAction, [FicheActionResolver, SectionsDeLaFicheResolver], 'id');
