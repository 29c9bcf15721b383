import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { noun, type Noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { partie, Partie } from '../extends/partie.js';
import { InstanceGouvernance } from '../gouvernance/instance-gouvernance.js';

/**
 * One line of the printed composition. It says who may sit, partner or not; the seats each partner holds are declared by
 * each in its own house (`sieges`), and the two are never summed.
 */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description: 'Ligne de la composition imprimée d’une instance : institution ou collège, et qui la représente.',
})
export class CategorieInstance extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant : celui de l’instance, puis « /categorie/ » et le rang.' })
  id!: string;

  @ManyToOne(() => InstanceGouvernance, { mapToPk: true, fieldName: 'instance', index: true })
  instance!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Rang de la ligne ; le numéro imprimé, quand il y en a un.' })
  rang!: number;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Institution, organisme ou collège, tel qu’imprimé.' })
  intitule!: string;

  @Property({ type: 'text[]' })
  @Field(() => [String], {
    nullable: true,
    description: 'Qui la représente : fonction et organisation, jamais un nom de personne.',
  })
  representants!: string[];

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Nombre de sièges, si le texte le chiffre.' })
  nombreSieges!: number | null;

  @Property({ type: 'text[]', default: [] })
  cles!: string[];
}

@Resolver(() => CategorieInstance)
export class CategorieInstanceResolver {
  @FieldResolver(() => [Partie], {
    nullable: true,
    description: 'Organisations désignées ; vide pour un collège (usagers, professionnels…).',
  })
  parties(@Root() { cles }: CategorieInstance, @Ctx() context: HouseContext) {
    return Promise.all(cles.map((cle) => partie(cle, context)));
  }

  @FieldResolver(() => InstanceGouvernance, { nullable: true, description: 'Instance qu’elle compose.' })
  instance(@Root() { instance }: CategorieInstance, @Ctx() context: HouseContext) {
    return context.one(InstanceGouvernance, instance);
  }
}

@Resolver(() => InstanceGouvernance)
export class InstanceCategoriesResolver {
  @FieldResolver(() => [CategorieInstance], {
    nullable: true,
    description: 'Composition imprimée, ligne par ligne ; vide si le texte ne la donne pas en lignes.',
  })
  categories(@Root() { id }: InstanceGouvernance, @Ctx() context: HouseContext) {
    return context.many(CategorieInstance, 'instance', id);
  }
}

export const categorieInstance: Noun[] = [
  noun(CategorieInstance, [CategorieInstanceResolver], 'id'),
  { type: InstanceGouvernance, resolvers: [InstanceCategoriesResolver] },
];
