import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { tableOnly } from '../kit/federation/define-house.js';
import { Fait } from '../kit/valeurs/fait.js';
import type { LigneSiege } from '../kit/valeurs/siege.js';

/** The seats the MSA holds in one instance: read only through `InstanceGouvernance.siegesMsa`, so no type of its own. */
@Entity()
export class SiegesInstance extends Fait {
  @PrimaryKey({ type: 'text' })
  instance!: string;

  @Property({ type: 'json' })
  sieges!: LigneSiege[];
}

export const siegesInstance = tableOnly(SiegesInstance);
