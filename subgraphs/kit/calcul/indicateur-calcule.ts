import { Ctx, Directive, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import { Decimal } from '../../../schema/scalars.js';
import type { HouseContext } from '../context.js';
import { Concordance } from '../valeurs/concordance.js';
import { AffirmationImprimee } from './affirmation.js';
import { type Calcul, StatutCalcul } from './calcul.js';
import { EntreeLue } from './entree.js';
import { EtapeTrace } from './etape-trace.js';
import { Indicateur } from './indicateur.js';
import { Parametre } from './parametre.js';
import { RefusCalcul } from './refus.js';

/** One question: an indicator, on a territory, for a period. The key of the node that answers it. */
export interface CleDeCalcul {
  indicateur: string;
  territoire: string;
  periode: string;
}

/** How a house answers: from its own figures, and from the parts the gateway hands over inside the reference. */
export type Calculateur = (question: CleDeCalcul, context: HouseContext) => Promise<Calcul>;

/**
 * The fields of the node `IndicateurCalcule`, the same in every house that computes. `requires` names the parts of other
 * partners a computation may need; the gateway fetches them only for the inputs that come from elsewhere.
 */
export function champsDuCalcul<T extends CleDeCalcul & object>(
  type: ClassType<T>,
  calculateur: Calculateur,
  requires?: string,
) {
  const joint = requires ? Directive(`@requires(fields: "${requires}")`) : () => undefined;
  // Fourteen fields, one computation.
  const faits = new WeakMap<object, Promise<Calcul>>();
  const calcul = (question: T, context: HouseContext): Promise<Calcul> => {
    const fait = faits.get(question) ?? calculateur(question, context);
    faits.set(question, fait);
    return fait;
  };

  @Resolver(() => type)
  class ChampsDuCalcul {
    @FieldResolver(() => Indicateur, { nullable: true, description: 'Définition de l’indicateur.' })
    definition(@Root() { indicateur }: CleDeCalcul, @Ctx() context: HouseContext) {
      return context.one(Indicateur, indicateur);
    }

    @FieldResolver(() => String, { nullable: true, description: 'Formule, avec les noms de ses entrées.' })
    async formule(@Root() { indicateur }: CleDeCalcul, @Ctx() context: HouseContext) {
      return (await context.one(Indicateur, indicateur))?.formule;
    }

    @FieldResolver(() => String, { nullable: true, description: 'Unité du résultat.' })
    async unite(@Root() { indicateur }: CleDeCalcul, @Ctx() context: HouseContext) {
      return (await context.one(Indicateur, indicateur))?.unite;
    }

    @FieldResolver(() => String, { nullable: true, description: 'Qui répond de l’indicateur.' })
    async proprietaire(@Root() { indicateur }: CleDeCalcul, @Ctx() context: HouseContext) {
      return (await context.one(Indicateur, indicateur))?.proprietaire;
    }

    @joint
    @FieldResolver(() => StatutCalcul, { nullable: true, description: 'Calculé, refusé, ou cible sans mesure.' })
    async statut(@Root() question: T, @Ctx() context: HouseContext) {
      return (await calcul(question, context)).statut;
    }

    @joint
    @FieldResolver(() => Decimal, {
      nullable: true,
      description: 'Résultat, dans l’unité de l’indicateur, arrondi à ses décimales ; nul si le calcul est refusé.',
    })
    async resultat(@Root() question: T, @Ctx() context: HouseContext) {
      return (await calcul(question, context)).resultat;
    }

    @joint
    @FieldResolver(() => String, {
      nullable: true,
      description: 'Résultat exact, sans aucun arrondi : un entier ou une fraction.',
    })
    async resultatExact(@Root() question: T, @Ctx() context: HouseContext) {
      return (await calcul(question, context)).resultatExact;
    }

    @joint
    @FieldResolver(() => String, { nullable: true, description: 'Nom du résultat, s’il est une classe ou un verdict.' })
    async classe(@Root() question: T, @Ctx() context: HouseContext) {
      return (await calcul(question, context)).classe;
    }

    @joint
    @FieldResolver(() => Boolean, { nullable: true, description: 'L’objectif est-il atteint ; nul s’il n’y en a pas.' })
    async objectifAtteint(@Root() question: T, @Ctx() context: HouseContext) {
      return (await calcul(question, context)).objectifAtteint;
    }

    @joint
    @FieldResolver(() => [EntreeLue], { nullable: true, description: 'Chiffres lus, chacun avec sa source.' })
    async entrees(@Root() question: T, @Ctx() context: HouseContext) {
      return (await calcul(question, context)).entrees;
    }

    @joint
    @FieldResolver(() => [Parametre], { nullable: true, description: 'Paramètres en vigueur à la période retenue.' })
    async parametres(@Root() question: T, @Ctx() context: HouseContext) {
      return (await calcul(question, context)).parametres;
    }

    @joint
    @FieldResolver(() => [EtapeTrace], {
      nullable: true,
      description: 'Le calcul, lecture par lecture puis pas à pas.',
    })
    async trace(@Root() question: T, @Ctx() context: HouseContext) {
      return (await calcul(question, context)).trace;
    }

    @joint
    @FieldResolver(() => [AffirmationImprimee], { nullable: true, description: 'Ce que les documents impriment.' })
    async affirmations(@Root() question: T, @Ctx() context: HouseContext) {
      return (await calcul(question, context)).affirmations;
    }

    @joint
    @FieldResolver(() => Concordance, { nullable: true, description: 'Accord de l’imprimé et du calculé.' })
    async concordance(@Root() question: T, @Ctx() context: HouseContext) {
      return (await calcul(question, context)).concordance;
    }

    @joint
    @FieldResolver(() => [String], { nullable: true, description: 'Ce qu’il faut savoir avant de s’en servir.' })
    async avertissements(@Root() question: T, @Ctx() context: HouseContext) {
      return (await calcul(question, context)).avertissements;
    }

    @joint
    @FieldResolver(() => RefusCalcul, { nullable: true, description: 'Pourquoi le calcul est refusé, le cas échéant.' })
    async refus(@Root() question: T, @Ctx() context: HouseContext) {
      return (await calcul(question, context)).refus;
    }

    @joint
    @FieldResolver(() => [String], { nullable: true, description: 'Partenaires dont une entrée n’a pas été obtenue.' })
    async partenairesManquants(@Root() question: T, @Ctx() context: HouseContext) {
      return (await calcul(question, context)).partenairesManquants;
    }
  }
  return ChampsDuCalcul;
}
