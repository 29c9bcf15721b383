import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { FicheAction } from '../fiches/fiche-action.js';
import { Action } from './action.js';

/** What is done in the end: a numbered sub-action of a fiche, or a line of the Ternois plan's last column. */
@Entity()
@ObjectType({
  description: 'Activité : sous-action numérotée d’une fiche, ou activité rangée sous une action du Ternois.',
})
export class Activite extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant : celui de la fiche ou de l’action, puis « /activite/ » et le rang.' })
  id!: string;

  @Property({ type: 'integer' })
  rang!: number;

  @ManyToOne(() => FicheAction, { mapToPk: true, nullable: true, fieldName: 'fiche', index: true })
  fiche!: string | null;

  @ManyToOne(() => Action, { mapToPk: true, nullable: true, fieldName: 'action', index: true })
  action!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Numéro imprimé dans la fiche (« Action 3 ») ; deux activités peuvent porter le même.',
  })
  numero!: string | null;

  @Property({ type: 'text' })
  @Field({ description: 'Intitulé tel qu’imprimé.' })
  intitule!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Ce qui s’y fait, résumé.' })
  resume!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'À qui elle s’adresse, si le document le précise.' })
  publicVise!: string | null;
}

export const activite = noun(Activite);
