import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';

/** Why a computation is refused. A refusal is an answer: it says what would be needed. */
export enum RaisonRefus {
  ENTREE_MANQUANTE = 'ENTREE_MANQUANTE',
  ENTREE_CONTESTEE = 'ENTREE_CONTESTEE',
  DEFINITION_DIFFERENTE = 'DEFINITION_DIFFERENTE',
  MESURE_ABSENTE = 'MESURE_ABSENTE',
  PARAMETRE_MANQUANT = 'PARAMETRE_MANQUANT',
  SECRET_STATISTIQUE = 'SECRET_STATISTIQUE',
  NON_OBTENU = 'NON_OBTENU',
  DIVISION_PAR_ZERO = 'DIVISION_PAR_ZERO',
}

registerEnumType(RaisonRefus, {
  name: 'RaisonRefus',
  description: 'Pourquoi un calcul est refusé.',
  valuesConfig: {
    ENTREE_MANQUANTE: { description: 'Un chiffre nécessaire n’est attesté par personne.' },
    ENTREE_CONTESTEE: { description: 'Des passages donnent des valeurs différentes : le graphe ne choisit pas.' },
    DEFINITION_DIFFERENTE: { description: 'Les chiffres disponibles mesurent autre chose.' },
    MESURE_ABSENTE: { description: 'Seule la cible est écrite : aucune mesure n’existe.' },
    PARAMETRE_MANQUANT: { description: 'Aucune valeur du paramètre n’est en vigueur à la période demandée.' },
    SECRET_STATISTIQUE: { description: 'Une entrée est couverte par le secret statistique.' },
    NON_OBTENU: { description: 'Le partenaire qui détient une entrée n’a pas répondu.' },
    DIVISION_PAR_ZERO: { description: 'Le dénominateur est nul : le rapport n’a pas de sens.' },
  },
});

@Directive('@shareable')
@ObjectType({ description: 'Refus de calculer, avec sa raison : jamais une approximation à la place.' })
export class RefusCalcul {
  @Field(() => RaisonRefus, { description: 'Nature du refus.' })
  raison!: RaisonRefus;

  @Field({ description: 'Explication en une phrase ou deux.' })
  explication!: string;

  @Field(() => [String], { description: 'Noms des entrées ou des paramètres en cause.' })
  enCause!: string[];
}

export const refus = (raison: RaisonRefus, explication: string, enCause: readonly string[] = []): RefusCalcul =>
  Object.assign(new RefusCalcul(), { raison, explication, enCause: [...enCause] });
