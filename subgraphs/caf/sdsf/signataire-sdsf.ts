import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { partie, Partie } from '../extends/partie.js';
import { Sdsf } from './sdsf.js';

/** Who signs: an institution and the capacity in which it is bound. Names stay in the document. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Signataire d’un SDSF : une institution et la qualité de qui signe pour elle.' })
export class SignataireSdsf extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « sdsf-59/signataire/1 ».' })
  id!: string;

  @ManyToOne(() => Sdsf, { mapToPk: true, fieldName: 'sdsf', index: true })
  sdsf!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Rang du signataire, dans l’ordre imprimé.' })
  rang!: number;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Institution, telle qu’imprimée.' })
  institution!: string;

  @Property({ type: 'text' })
  cle!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Qualité de qui signe, telle qu’imprimée.' })
  qualite!: string;

  @Property({ type: 'boolean' })
  @Field({
    nullable: true,
    description: 'Vrai si l’institution n’est pas imprimée devant la signature, mais déduite de la colonne au-dessus.',
  })
  institutionDeduite!: boolean;
}

@Resolver(() => SignataireSdsf)
export class SignataireSdsfResolver {
  @FieldResolver(() => Partie, { nullable: true, description: 'Institution qui signe.' })
  partie(@Root() { cle }: SignataireSdsf, @Ctx() context: HouseContext) {
    return partie(cle, context);
  }
}

export const signataireSdsf = noun(SignataireSdsf, [SignataireSdsfResolver], 'id');
