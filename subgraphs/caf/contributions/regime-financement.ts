import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import type { Noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';

/** What an agreement says of how the Caf funds the équipements of its territory: one rule, whatever their number. */
@Entity()
@ObjectType({ description: 'Règle par laquelle une Caf finance les équipements d’un territoire, d’après un accord.' })
export class RegimeFinancement extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Convention qui pose la règle, par exemple « ctg-200072478-2022 ».' })
  convention!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Nom du financement, tel qu’imprimé.' })
  dispositif!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Ce dont il prend la suite, et pourquoi.' })
  origine!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Montant de référence dont le total est conservé.' })
  base!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Entre quels équipements il est réparti.' })
  repartition!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'À quelles conditions de nouveaux projets y entrent ; voir « absences » si l’accord n’en dit rien.',
  })
  nouveauxProjets!: string | null;

  /** What the annexe says of being in the former contract or not, the same for every équipement it lists. */
  @Property({ type: 'text' })
  motifInscritCej!: string;

  @Property({ type: 'text' })
  motifMontant!: string;
}

export const regimeFinancement: Noun = { type: RegimeFinancement, table: RegimeFinancement };
