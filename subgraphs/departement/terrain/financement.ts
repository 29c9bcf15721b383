import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import { Decimal } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import { noun, reference } from '../../kit/federation/define-house.js';
import { Absence } from '../../kit/valeurs/absence.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { FicheAction } from '../extends/fiche-action.js';
import { percentage, subtraction } from './montants.js';

@ObjectType({ description: 'Donnée d’entrée d’un calcul.' })
export class EntreeCalcul {
  @Field({ description: 'Champ dont elle vient.' })
  champ!: string;

  @Field(() => Decimal, { description: 'Sa valeur, en euros.' })
  valeur!: string;
}

@ObjectType({ description: 'Valeur calculée par le graphe, jamais imprimée : avec sa formule et ses entrées.' })
export class ValeurDerivee {
  @Field(() => Decimal, { nullable: true, description: 'Résultat, dans l’unité dite ; nul si une entrée manque.' })
  valeur!: string | null;

  @Field({ description: 'Unité du résultat.' })
  unite!: string;

  @Field({ description: 'Formule, arrondi compris.' })
  formule!: string;

  @Field(() => [EntreeCalcul], { description: 'Entrées du calcul.' })
  entrees!: EntreeCalcul[];

  @Field(() => Absence, { nullable: true, description: 'Pourquoi le calcul est impossible, le cas échéant.' })
  absence!: Absence | null;
}

/** Money the Département puts, or says it puts, into something. Amounts as printed; shares are computed, and say so. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Participation financière du Département, telle qu’un document l’annonce.' })
export class Financement extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « financement/eveil-lecture ».' })
  id!: string;

  @Property({ type: 'integer' })
  rang!: number;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Ce qui est financé.' })
  objet!: string;

  // Not `precision: 10, scale: 0`, the default of a decimal column: an amount keeps the cents it was printed with.
  @Property({ type: 'decimal', columnType: 'numeric', nullable: true })
  @Field(() => Decimal, { nullable: true, description: 'Participation du Département, en euros.' })
  montantEuros!: string | null;

  @Property({ type: 'decimal', columnType: 'numeric', nullable: true })
  @Field(() => Decimal, { nullable: true, description: 'Coût total du projet, en euros.' })
  coutTotalEuros!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Ce que la participation paie, d’après le document.' })
  affectation!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Période du projet, telle qu’imprimée.' })
  periode!: string | null;

  @Property({ type: 'text' })
  @Field({
    nullable: true,
    description: 'Qui porte le projet, d’après le document ; ce n’est pas toujours qui reçoit la somme.',
  })
  porteur!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Qui reçoit la participation.' })
  beneficiaire!: string | null;

  @Property({ type: 'text', index: true })
  fiche!: string;
}

@Resolver(() => Financement)
export class FinancementResolver {
  @Query(() => Financement, { nullable: true, description: 'Une participation financière par son identifiant.' })
  async financement(
    @Arg('id', () => ID, { description: 'Par exemple « financement/eveil-lecture ».' }) id: string,
    @Ctx() context: HouseContext,
  ) {
    const financement = await context.one(Financement, id);
    if (!financement) throw new ClientError('INTROUVABLE', `Aucun financement ne porte l’identifiant « ${id} ».`);
    return financement;
  }

  @Query(() => [Financement], {
    nullable: true,
    description: 'Participations financières annoncées par le Département.',
  })
  financements(@Ctx() { em }: HouseContext) {
    return em.find(Financement, {}, { orderBy: { rang: 'asc' } });
  }

  @FieldResolver(() => ValeurDerivee, { nullable: true, description: 'Part du coût que paie le Département, en %.' })
  partPourcent(@Root() financement: Financement) {
    return derived(financement, '%', 'montantEuros ÷ coutTotalEuros × 100, arrondi au dixième', percentage);
  }

  @FieldResolver(() => ValeurDerivee, { nullable: true, description: 'Reste du coût, en euros : d’autres le paient.' })
  resteEuros(@Root() financement: Financement) {
    return derived(financement, '€', 'coutTotalEuros − montantEuros', (montant, total) => subtraction(total, montant));
  }

  // Leads into the EPCI's house, and a door may be closed: nullable.
  @FieldResolver(() => FicheAction, { nullable: true, description: 'Fiche action qui l’annonce.' })
  fiche(@Root() { fiche }: Financement) {
    return reference(FicheAction, { id: fiche });
  }
}

function derived(
  { montantEuros, coutTotalEuros }: Financement,
  unite: string,
  formule: string,
  compute: (montant: string, total: string) => string,
): ValeurDerivee {
  const inputs = { montantEuros, coutTotalEuros };
  const known = montantEuros !== null && coutTotalEuros !== null;
  return Object.assign(new ValeurDerivee(), {
    valeur: known ? compute(montantEuros, coutTotalEuros) : null,
    unite,
    formule,
    entrees: Object.entries(inputs).flatMap(([champ, valeur]) =>
      valeur === null ? [] : [Object.assign(new EntreeCalcul(), { champ, valeur })],
    ),
    absence: known ? null : Absence.read('valeur', 'ABSENT : le document ne donne pas les deux montants nécessaires.'),
  });
}

export const financement = noun(Financement, [FinancementResolver], 'id');
