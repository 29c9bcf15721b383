import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { noun, reference } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { ConventionConnue } from '../conventions/convention-connue.js';
import { ConventionTerritoriale } from '../extends/convention-territoriale.js';
import { FicheAction } from './fiche-action.js';

/** Under which number a CTG takes up a fiche: the same text may be 3 bis here and 2 bis there. */
@Entity()
@ObjectType({ description: 'Inscription d’une fiche action à une CTG, sous un numéro.' })
export class InscriptionFiche extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant : celui de la CTG, puis « /fiche/ » et le numéro.' })
  id!: string;

  @Property({ type: 'integer' })
  rang!: number;

  @ManyToOne(() => FicheAction, { mapToPk: true, fieldName: 'fiche', index: true })
  fiche!: string;

  @ManyToOne(() => ConventionConnue, { mapToPk: true, fieldName: 'convention', index: true })
  convention!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Numéro imprimé, par exemple « 3 bis ».' })
  numero!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Intitulé imprimé.' })
  intitule!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Mention imprimée avec le numéro : « mise à jour ».' })
  mention!: string | null;
}

@Resolver(() => InscriptionFiche)
export class InscriptionFicheResolver {
  @FieldResolver(() => FicheAction, { nullable: true, description: 'La fiche inscrite.' })
  fiche(@Root() { fiche }: InscriptionFiche, @Ctx() context: HouseContext) {
    return context.one(FicheAction, fiche);
  }

  @FieldResolver(() => ConventionTerritoriale, { nullable: true, description: 'CTG qui l’inscrit.' })
  convention(@Root() { convention }: InscriptionFiche) {
    return reference(ConventionTerritoriale, { id: convention });
  }
}

export const inscriptionFiche = noun(InscriptionFiche, [InscriptionFicheResolver]);
