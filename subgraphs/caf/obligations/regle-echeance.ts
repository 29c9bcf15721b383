import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { tableOnly } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { CadenceObligation, NatureObligation } from '../../kit/valeurs/obligation.js';

/** A rule of time that no other row carries: a schema to update, a notice before a contract ends. */
@Entity()
export class RegleEcheance extends Fait {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text', index: true })
  accord!: string;

  @Property({ type: 'text[]' })
  codesDepartements!: string[];

  @Enum({ items: () => NatureObligation, type: 'text' })
  nature!: NatureObligation;

  @Enum({ items: () => CadenceObligation, type: 'text' })
  cadence!: CadenceObligation;

  @Property({ type: 'integer' })
  nombre!: number;

  @Property({ type: 'integer', nullable: true })
  depuis!: number | null;

  @Property({ type: 'text' })
  libelle!: string;

  @Property({ type: 'text[]' })
  responsables!: string[];

  @Property({ type: 'text' })
  regle!: string;
}

export const regleEcheance = tableOnly(RegleEcheance);
