import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { tableOnly } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import type { MentionEntier } from '../valeurs/entier-atteste.js';
import type { LigneRemarque } from '../valeurs/remarque.js';

/**
 * What this house must know of a CTG, which the Caf's house owns: whose territory it is, and which of its annexes were
 * joined. No public type: everything is published on `ConventionTerritoriale`.
 */
@Entity()
export class ConventionConnue extends Fait {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'integer' })
  rang!: number;

  /** SIREN of the intercommunality; no foreign key, since the geography is reloaded as a whole. */
  @Property({ type: 'text', index: true })
  epci!: string;

  @Property({ type: 'text', index: true })
  departement!: string;

  /** Citation of its list of équipements (annexe 2); empty when the annexe is not joined, and `absences` says why. */
  @Property({ type: 'text', nullable: true })
  annexe2!: string | null;

  /** Citation of its plan; empty when there is none in the documents. */
  @Property({ type: 'text', nullable: true })
  plan!: string | null;

  @Property({ type: 'json', default: '[]' })
  remarquesPlan: LigneRemarque[] = [];

  /** Every passage that counts the signatory communes. */
  @Property({ type: 'json', default: '[]' })
  annonces: MentionEntier[] = [];

  /** Every passage that counts the communes of the territory, without saying that they sign. */
  @Property({ type: 'json', default: '[]' })
  comptesTerritoire: MentionEntier[] = [];

  /** Citation of the passage that names signatory communes; empty when none does. */
  @Property({ type: 'text', nullable: true })
  listeCommunes!: string | null;

  @Property({ type: 'json', default: '[]' })
  remarquesCommunes: LigneRemarque[] = [];
}

export const conventionConnue = tableOnly(ConventionConnue);
