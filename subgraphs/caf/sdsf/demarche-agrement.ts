import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Source } from '../../kit/valeurs/source.js';
import { EtapeAgrement, etapes, type LigneEtape } from './etape-agrement.js';
import { ObjectifSdsf } from './objectif-sdsf.js';

@ObjectType({ description: 'Instance qu’un centre social réunit pour son contrat de projet.' })
export class InstanceAgrement {
  @Field({ description: 'Nom, tel qu’imprimé.' })
  nom!: string;

  @Field({ description: 'Qui la compose, résumé.' })
  composition!: string;

  @Field(() => [String], { description: 'Ce qu’elle fait, résumé.' })
  missions!: string[];

  @Field({ description: 'Rythme de ses réunions, ou ce que le texte n’en dit pas.' })
  rythme!: string;

  @Field(() => Source, { description: 'Passage qui l’institue.' })
  source!: Source;
}

/**
 * How the Caf approves a social centre for four years: who does what, before, during and after. What falls due on which
 * day for a given end is computed by the obligations.
 */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description: 'Démarche d’agrément d’un centre social autour de son contrat de projet : étapes, instances, cycle.',
})
export class DemarcheAgrement extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « sdsf-59/demarche-agrement ».' })
  id!: string;

  @ManyToOne(() => ObjectifSdsf, { mapToPk: true, fieldName: 'objectif', index: true })
  objectif!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Durée du projet social agréé, en années.' })
  dureeAnnees!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, {
    nullable: true,
    description: 'Délai, en mois (« environ »), entre l’envoi des attentes et le renouvellement.',
  })
  preavisMois!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Nombre de comités techniques par an.' })
  comitesTechniquesParAn!: number;

  @Property({ type: 'json' })
  lignesEtapes!: LigneEtape[];

  @Property({ type: 'json' })
  lignesInstances!: (Omit<InstanceAgrement, 'source'> & { source: string })[];
}

@Resolver(() => DemarcheAgrement)
export class DemarcheAgrementResolver {
  @FieldResolver(() => ObjectifSdsf, { nullable: true, description: 'Objectif qui décrit la démarche.' })
  objectif(@Root() { objectif }: DemarcheAgrement, @Ctx() context: HouseContext) {
    return context.one(ObjectifSdsf, objectif);
  }

  @FieldResolver(() => [EtapeAgrement], { nullable: true, description: 'Étapes, dans l’ordre imprimé.' })
  etapes(@Root() { lignesEtapes }: DemarcheAgrement, @Ctx() context: HouseContext) {
    return etapes(lignesEtapes, context);
  }

  @FieldResolver(() => [InstanceAgrement], { nullable: true, description: 'Instances de la démarche.' })
  instances(@Root() { lignesInstances }: DemarcheAgrement) {
    return lignesInstances.map((row) =>
      Object.assign(new InstanceAgrement(), row, { source: Source.read(row.source) }),
    );
  }
}

export const demarcheAgrement = noun(DemarcheAgrement, [DemarcheAgrementResolver], 'id');
