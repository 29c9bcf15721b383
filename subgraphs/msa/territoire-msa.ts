import { Entity, ManyToOne, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { tableOnly } from '../kit/federation/define-house.js';
import { Fait } from '../kit/valeurs/fait.js';
import { CaisseMsa } from './caisse-msa.js';

/**
 * Which caisse serves which département. No public type: it is read both ways, through `CaisseMsa.departements` and
 * `Departement.caisseMsa`, in one statement each.
 */
@Entity()
export class TerritoireMsa extends Fait {
  @PrimaryKey({ type: 'text' })
  departement!: string;

  @ManyToOne(() => CaisseMsa, { mapToPk: true, fieldName: 'caisse' })
  caisse!: string;
}

export const territoireMsa = tableOnly(TerritoireMsa);
