import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import {
  Arg,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { Decimal } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import { noun, reference } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { ConventionConnue } from '../conventions/convention-connue.js';
import { Equipement } from '../equipements/equipement.js';
import { ConventionTerritoriale } from '../extends/convention-territoriale.js';
import { parties, Partie } from '../extends/partie.js';

export enum NaturePoste {
  COORDINATION = 'COORDINATION',
  CHARGE_COOPERATION = 'CHARGE_COOPERATION',
}

registerEnumType(NaturePoste, {
  name: 'NaturePoste',
  description: 'Nature d’un poste au service de la CTG.',
  valuesConfig: {
    COORDINATION: { description: 'Coordination d’un domaine (petite enfance, jeunesse).' },
    CHARGE_COOPERATION: { description: 'Chargé de coopération CTG.' },
  },
});

export enum EtatPoste {
  SOUTENU = 'SOUTENU',
  CITE = 'CITE',
  A_CREER = 'A_CREER',
}

registerEnumType(EtatPoste, {
  name: 'EtatPoste',
  description: 'Ce que les documents disent de l’existence du poste.',
  valuesConfig: {
    SOUTENU: { description: 'Inscrit à l’annexe 2.' },
    CITE: { description: 'Cité comme existant, sans inscription à l’annexe 2.' },
    A_CREER: { description: 'Sa création est projetée.' },
  },
});

/** A post that makes the agreement work. Never who holds it: role and organisation only. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description: 'Poste de coordination ou de coopération : la fonction et l’employeur, jamais la personne.',
})
export class PosteCooperation extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, {
    description: 'Identifiant lisible, par exemple « ctg-200072478-2022/poste/coordination-louches ».',
  })
  id!: string;

  @Property({ type: 'integer' })
  rang!: number;

  @ManyToOne(() => ConventionConnue, { mapToPk: true, fieldName: 'convention', index: true })
  convention!: string;

  @Enum({ items: () => NaturePoste, type: 'text' })
  @Field(() => NaturePoste, { nullable: true, description: 'Coordination, ou coopération CTG.' })
  nature!: NaturePoste;

  @Enum({ items: () => EtatPoste, type: 'text' })
  @Field(() => EtatPoste, { nullable: true, description: 'Soutenu, cité ou à créer.' })
  etat!: EtatPoste;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Fonction, d’après le document.' })
  fonction!: string;

  /** `genre:cle` of those who support or employ; published by `soutiens`. */
  @Property({ type: 'text[]' })
  soutiens!: string[];

  @Property({ type: 'decimal', precision: 6, scale: 2, nullable: true })
  @Field(() => Decimal, {
    nullable: true,
    description: 'Nombre d’équivalents temps plein ; nul si le document ne les dit pas.',
  })
  etp!: string | null;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Ce que le document dit du poste, résumé.' })
  resume!: string;

  @ManyToOne(() => Equipement, { mapToPk: true, nullable: true, fieldName: 'equipement' })
  equipement!: string | null;
}

@Resolver(() => PosteCooperation)
export class PosteCooperationResolver {
  @Query(() => [PosteCooperation], { nullable: true, description: 'Postes de coordination et de coopération.' })
  postesCooperation(
    @Arg('convention', () => ID, { nullable: true, description: 'Postes de cette CTG.' })
    convention: string | undefined,
    @Arg('nature', () => NaturePoste, { nullable: true, description: 'Une seule nature.' })
    nature: NaturePoste | undefined,
    @Ctx() { em }: HouseContext,
  ) {
    const where = { ...(convention ? { convention } : {}), ...(nature ? { nature } : {}) };
    return em.find(PosteCooperation, where, { orderBy: { rang: 'asc' } });
  }

  @FieldResolver(() => [Partie], { nullable: true, description: 'Qui soutient ou emploie.' })
  soutiens(@Root() { soutiens }: PosteCooperation, @Ctx() context: HouseContext) {
    return parties(soutiens, context);
  }

  @FieldResolver(() => Equipement, { nullable: true, description: 'Ligne de l’annexe 2 qui l’inscrit.' })
  equipement(@Root() { equipement }: PosteCooperation, @Ctx() context: HouseContext) {
    return equipement && context.one(Equipement, equipement);
  }

  @FieldResolver(() => ConventionTerritoriale, { nullable: true, description: 'CTG qu’il sert.' })
  convention(@Root() { convention }: PosteCooperation) {
    return reference(ConventionTerritoriale, { id: convention });
  }
}

@Resolver(() => ConventionTerritoriale)
export class PostesDeLaConventionResolver {
  @FieldResolver(() => [PosteCooperation], { nullable: true, description: 'Postes de coordination et de coopération.' })
  postesCooperation(@Root() { id }: ConventionTerritoriale, @Ctx() context: HouseContext) {
    return context.many(PosteCooperation, 'convention', id);
  }
}

export const posteCooperation = noun(PosteCooperation, [PosteCooperationResolver], 'id');
