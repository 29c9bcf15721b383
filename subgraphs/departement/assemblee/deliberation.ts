import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { DateCivile } from '../../../schema/scalars.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Ambition } from '../pacte/ambition.js';
import type { LigneAvis } from './avis-commission.js';
import { Departement } from '../institution/departement.js';
import { Elu } from './elu.js';
import type { LigneSignature } from './signature-deliberation.js';
import type { LigneTeletransmission } from './teletransmission.js';
import type { LigneVote } from './vote.js';

/**
 * A délibération of the Département's assembly. Columns follow the SCDL schema « Délibérations » (COLL_NOM, DELIB_ID,
 * DELIB_DATE, DELIB_OBJET, PREF_ID, PREF_DATE, VOTE_POUR…), so that it can be published as open data.
 */
@Entity()
@Directive('@key(fields: "numero")')
@ObjectType({ description: 'Délibération d’une assemblée, avec visas, votes et présence.' })
export class Deliberation extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Numéro de la délibération, par exemple « 2023-578 » (SCDL : DELIB_ID).' })
  numero!: string;

  @ManyToOne(() => Departement, { mapToPk: true, fieldName: 'departement', index: true })
  departement!: string;

  @Property({ type: 'integer' })
  rang!: number;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Objet imprimé, rendu en casse courante (SCDL : DELIB_OBJET).' })
  objet!: string;

  @Property({ type: 'date' })
  @Field(() => DateCivile, { nullable: true, description: 'Date de la séance et du vote (SCDL : DELIB_DATE).' })
  date!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Assemblée qui délibère (SCDL : COLL_NOM la rattache à sa collectivité).' })
  assemblee!: string;

  @ManyToOne(() => Elu, { mapToPk: true, fieldName: 'president' })
  president!: string;

  @ManyToOne(() => Elu, { mapToPk: true, fieldName: 'secretaire' })
  secretaire!: string;

  // Nested values as the data file writes them; the resolver builds the public ones.
  @Property({ type: 'json' })
  votes!: LigneVote;

  @Property({ type: 'json' })
  avisCommissions!: LigneAvis[];

  @Property({ type: 'json', nullable: true })
  teletransmission!: LigneTeletransmission | null;

  @Property({ type: 'json' })
  signature!: LigneSignature;

  /** First day of effect of what the vote authorises, and where the agreements say it. */
  @Property({ type: 'json' })
  effetObjet!: { date: string; source: string };

  @ManyToOne(() => Ambition, { mapToPk: true, nullable: true, fieldName: 'ambition_declinee', index: true })
  ambitionDeclinee!: string | null;
}
