import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { acte, Acte } from './acte.js';

export enum EtatAnnexe {
  PRESENTE = 'PRESENTE',
  VIDE = 'VIDE',
  ANNONCEE_ABSENTE = 'ANNONCEE_ABSENTE',
}

registerEnumType(EtatAnnexe, {
  name: 'EtatAnnexe',
  description: 'Ce que les documents contiennent d’une annexe.',
  valuesConfig: {
    PRESENTE: { description: 'Son contenu est dans les documents.' },
    VIDE: { description: 'Son titre est là, sans contenu.' },
    ANNONCEE_ABSENTE: { description: 'L’acte y renvoie ; elle n’est pas dans les documents.' },
  },
});

@Entity()
@ObjectType({ description: 'Annexe d’une convention ou d’un avenant, présente, vide ou seulement annoncée.' })
export class Annexe extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant : celui de l’acte, puis « /annexe/ » et le numéro.' })
  id!: string;

  @Property({ type: 'text', index: true })
  acte!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Rang dans l’acte.' })
  rang!: number;

  @Property({ type: 'text' })
  @Field({ description: 'Numéro par lequel l’acte la désigne.' })
  numero!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Intitulé, tel qu’imprimé ; à défaut, ce que l’acte dit y mettre.' })
  intitule!: string;

  @Enum({ items: () => EtatAnnexe, type: 'text' })
  @Field(() => EtatAnnexe, { description: 'Présente, vide, ou annoncée et absente.' })
  etat!: EtatAnnexe;

  @Property({ type: 'text' })
  @Field({ description: 'Ce qu’elle contient ou devait contenir, résumé.' })
  contenu!: string;
}

@Resolver(() => Annexe)
export class AnnexeResolver {
  @Query(() => [Annexe], { nullable: true, description: 'Annexes des conventions et avenants, par état.' })
  annexes(
    @Arg('etat', () => EtatAnnexe, { nullable: true, description: 'Seulement cet état.' }) etat: EtatAnnexe | null,
    @Ctx() { em }: HouseContext,
  ) {
    return em.find(Annexe, etat ? { etat } : {}, { orderBy: { acte: 'asc', rang: 'asc' } });
  }

  @FieldResolver(() => Acte, { nullable: true, description: 'Acte auquel elle est annexée.' })
  acte(@Root() annexe: Annexe, @Ctx() context: HouseContext) {
    return acte(annexe.acte, context);
  }
}

export const annexe = noun(Annexe, [AnnexeResolver]);
