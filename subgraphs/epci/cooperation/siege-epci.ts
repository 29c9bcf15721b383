import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { tableOnly } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';

/** A seat the intercommunality holds in an instance; published by `InstanceGouvernance.siegesEpci`. */
@Entity()
export class SiegeEpci extends Fait {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'integer' })
  rang!: number;

  /** Key of the instance, which the Caf's house owns. */
  @Property({ type: 'text', index: true })
  instance!: string;

  @Property({ type: 'text' })
  partie!: string;

  @Property({ type: 'text' })
  qualite!: string;

  @Property({ type: 'integer', nullable: true })
  nombre!: number | null;
}

export const siegeEpci = tableOnly(SiegeEpci);
