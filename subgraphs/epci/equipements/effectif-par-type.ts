import { Field, Int, ObjectType } from 'type-graphql';
import { Absence, RaisonAbsence } from '../../kit/valeurs/absence.js';
import { TypeEquipement } from './type-equipement.js';

/** How many of one family. Zero is an answer; null is not a zero, and says why. */
@ObjectType({ description: 'Nombre d’équipements d’une famille ; zéro quand l’annexe n’en inscrit aucun.' })
export class EffectifParType {
  @Field(() => TypeEquipement, { description: 'Famille.' })
  type!: TypeEquipement;

  @Field(() => Int, { nullable: true, description: 'Nombre inscrit ; nul si l’annexe 2 n’est pas connue.' })
  nombre!: number | null;

  @Field(() => Absence, { nullable: true, description: 'Pourquoi le nombre manque, le cas échéant.' })
  absence!: Absence | null;
}

/** Every family asked, zeros included. Without a list to count (`null`), the reason stands in place of the number. */
export function effectifsParType(
  equipements: readonly { type: TypeEquipement }[] | null,
  { type, motif = '' }: { type?: TypeEquipement | null; motif?: string } = {},
): EffectifParType[] {
  return (type ? [type] : Object.values(TypeEquipement)).map((family) =>
    Object.assign(new EffectifParType(), {
      type: family,
      nombre: equipements?.filter((equipement) => equipement.type === family).length ?? null,
      absence: equipements ? null : absent('nombre', motif),
    }),
  );
}

export const absent = (champ: string, explication: string): Absence =>
  Object.assign(new Absence(), { champ, raison: RaisonAbsence.ABSENT, explication });
