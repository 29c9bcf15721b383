import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { FicheAction } from './fiche-action.js';

export enum NatureIndicateur {
  QUANTITATIF = 'QUANTITATIF',
  QUALITATIF = 'QUALITATIF',
}

registerEnumType(NatureIndicateur, {
  name: 'NatureIndicateur',
  description: 'Ce que mesure un indicateur de fiche.',
  valuesConfig: {
    QUANTITATIF: { description: 'Il se compte.' },
    QUALITATIF: { description: 'Il s’apprécie : satisfaction, implication, évolution…' },
  },
});

/** An evaluation indicator of a fiche, as printed; or the means of gathering opinions a fiche gives in its place. */
@Entity()
@ObjectType({ description: 'Indicateur d’évaluation d’une fiche action.' })
export class IndicateurFiche extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant : celui de la fiche, puis « /indicateur/ » et le rang.' })
  id!: string;

  @Property({ type: 'integer' })
  rang!: number;

  @ManyToOne(() => FicheAction, { mapToPk: true, fieldName: 'fiche', index: true })
  fiche!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Libellé tel qu’imprimé.' })
  libelle!: string;

  @Enum({ items: () => NatureIndicateur, type: 'text' })
  @Field(() => NatureIndicateur, { description: 'Quantitatif ou qualitatif.' })
  nature!: NatureIndicateur;

  @Property({ type: 'boolean' })
  @Field({ description: 'Vrai si c’est un moyen de recueil (questionnaire, cahier) et non une mesure.' })
  instrument!: boolean;
}

export const indicateurFiche = noun(IndicateurFiche);
