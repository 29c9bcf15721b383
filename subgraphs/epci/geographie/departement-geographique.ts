import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { tableOnly } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';

/** The territory side of a département, as this house's geography needs it. The institution is the Département's. */
@Entity()
export class DepartementGeographique extends Fait {
  @PrimaryKey({ type: 'text' })
  code!: string;

  @Property({ type: 'text' })
  nom!: string;

  @Property({ type: 'text', index: true })
  codeRegion!: string;
}

export const departementGeographique = tableOnly(DepartementGeographique);
