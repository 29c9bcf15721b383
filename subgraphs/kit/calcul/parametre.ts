import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { DateCivile, Decimal } from '../../../schema/scalars.js';
import { Fait } from '../valeurs/fait.js';

/** A threshold, a target or a national mean: data with a validity and a reference, never a constant of the code. */
@Entity({ tableName: 'parametre' })
@Directive('@shareable')
@ObjectType({ description: 'Seuil, cible ou moyenne nationale : une valeur, le temps où elle vaut, et qui la fixe.' })
export class Parametre extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant de cette valeur, par exemple « cible-enfants-par-laep/2013 ».' })
  id!: string;

  @Property({ type: 'integer', default: 0 })
  rang!: number;

  @Property({ type: 'text' })
  @Field(() => ID, { description: 'Code du paramètre, commun à toutes ses valeurs successives.' })
  code!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Ce que le paramètre fixe.' })
  libelle!: string;

  @Property({ type: 'decimal', columnType: 'numeric' })
  @Field(() => Decimal, { nullable: true, description: 'Valeur exacte, dans l’unité du paramètre.' })
  valeur!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Unité de la valeur.' })
  unite!: string;

  @Property({ type: 'date' })
  @Field(() => DateCivile, { nullable: true, description: 'Premier jour où la valeur s’applique.' })
  du!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateCivile, { nullable: true, description: 'Dernier jour ; nul tant qu’aucune valeur ne la remplace.' })
  au!: string | null;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Qui la fixe, et ce que le document dit ou tait de sa date.' })
  reference!: string;
}

/** The value in force on a day: the last one that began, if it has not ended. */
export function parametreEnVigueur(valeurs: readonly Parametre[], code: string, jour: string): Parametre | null {
  const commencees = valeurs.filter((valeur) => valeur.code === code && valeur.du <= jour);
  const derniere = commencees.sort((a, b) => a.du.localeCompare(b.du)).at(-1);
  return derniere && (derniere.au === null || jour <= derniere.au) ? derniere : null;
}
