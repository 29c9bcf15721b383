import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { AttestationTexte, attestationsTexte, type MentionTexte } from '../../kit/valeurs/texte-atteste.js';
import { NatureLienTextuel } from './nature-lien-textuel.js';

/**
 * Two passages of two documents that speak of the same thing. It is a reading aid, never an obligation: no plan of the
 * Caf is annexed to a CTG, and the schema of the Nord binds nobody in the Pas-de-Calais.
 */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'Rapprochement, lu dans deux passages, entre un plan d’une Caf et un autre document ; jamais un engagement.',
})
export class LienTextuel extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « lien/mobil-asso-jeunes ».' })
  id!: string;

  @Property({ type: 'integer' })
  rang!: number;

  @Property({ type: 'text', index: true })
  plan!: string;

  /** What links, `genre:cle`: the plan itself or one of its parts; published by `origine`. */
  @Property({ type: 'text', index: true })
  element!: string;

  /** What is linked, `genre:cle`; published by `cible`. */
  @Property({ type: 'text', index: true })
  objet!: string;

  @Property({ type: 'text' })
  @Field({
    nullable: true,
    description: 'Ce que les deux passages ont en commun : dispositif, public, partenaire, sujet.',
  })
  dispositif!: string;

  @Enum({ items: () => NatureLienTextuel, type: 'text' })
  @Field(() => NatureLienTextuel, { nullable: true, description: 'De quelle sorte de rapprochement il s’agit.' })
  nature!: NatureLienTextuel;

  @Property({ type: 'boolean' })
  @Field({ nullable: true, description: 'Les deux passages valent-ils dans le même département ?' })
  memeDepartement!: boolean;

  @Property({ type: 'json' })
  mentionOrigine!: MentionTexte;

  @Property({ type: 'json' })
  mentionCible!: MentionTexte;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Ce que le rapprochement dit, et ce qu’il ne dit pas.' })
  portee!: string;
}

@Resolver(() => LienTextuel)
export class LienTextuelResolver {
  @FieldResolver(() => AttestationTexte, { nullable: true, description: 'Ce que dit le plan de la Caf, et où.' })
  passagePlan(@Root() { mentionOrigine }: LienTextuel) {
    return attestationsTexte([mentionOrigine])[0];
  }

  @FieldResolver(() => AttestationTexte, { nullable: true, description: 'Ce que dit l’autre document, et où.' })
  passageCible(@Root() { mentionCible }: LienTextuel) {
    return attestationsTexte([mentionCible])[0];
  }
}

export const lienTextuel = noun(LienTextuel, [LienTextuelResolver], 'id');
