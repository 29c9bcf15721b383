import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Fait } from '../../kit/valeurs/fait.js';
import type { LigneRemarque } from '../valeurs/remarque.js';
import type { LigneEcheance } from './echeance-fiche.js';
import { EtatFiche } from './etat-fiche.js';
import type { LignePilotage } from './pilotage-fiche.js';
import type { LigneSection } from './section-fiche.js';

/**
 * A fiche action: one text, even where two CTG take it up under two numbers (see `InscriptionFiche`). Its nine sections are
 * columns of the same shape, published by `sections-de-la-fiche.ts`; its links, by `fiche-action-resolver.ts`.
 */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description: 'Fiche action d’une CTG : qui fait quoi, pour qui, quand, et comment on l’évalue.',
})
export class FicheAction extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « ctg-200072478-2022/fiche/5 ».' })
  id!: string;

  @Property({ type: 'integer' })
  rang!: number;

  @Enum({ items: () => EtatFiche, type: 'text' })
  @Field(() => EtatFiche, { nullable: true, description: 'Renseignée, ou laissée vierge.' })
  etat!: EtatFiche;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Intitulé imprimé.' })
  intitule!: string;

  /** `genre:cle` of who pilots, by the section « Pilote de l’action »; published by `pilotes`. */
  @Property({ type: 'text[]' })
  pilotes!: string[];

  /** Every passage that says who pilots. */
  @Property({ type: 'json' })
  pilotage!: LignePilotage[];

  /** Free text before or after the sections. */
  @Property({ type: 'json', nullable: true })
  presentation!: LigneSection | null;

  @Property({ type: 'json' })
  diagnostic!: LigneSection;

  @Property({ type: 'json' })
  publicCible!: LigneSection;

  @Property({ type: 'json' })
  objectifsOperationnels!: LigneSection;

  @Property({ type: 'json' })
  modalites!: LigneSection;

  @Property({ type: 'json' })
  echeances!: LigneSection;

  @Property({ type: 'json' })
  servicesMobilises!: LigneSection;

  @Property({ type: 'json' })
  resultatsAttendus!: LigneSection;

  @Property({ type: 'json' })
  partenairesSollicites!: LigneSection;

  @Property({ type: 'json' })
  indicateursEvaluation!: LigneSection;

  @Property({ type: 'json', default: '[]' })
  calendrier: LigneEcheance[] = [];

  @Property({ type: 'json', default: '[]' })
  remarques: LigneRemarque[] = [];
}
