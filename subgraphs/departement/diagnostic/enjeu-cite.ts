import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { noun, reference } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Epci } from '../extends/epci.js';

/** A stake of a CTG's plan as the Département's report lists it. The plan itself is the EPCI's. */
@Entity()
@ObjectType({ description: 'Enjeu d’un plan d’actions, tel que le rapport du Département le cite.' })
export class EnjeuCite extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible de la citation.' })
  id!: string;

  @Property({ type: 'text', index: true })
  siren!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Place dans la liste du rapport.' })
  rang!: number;

  @Property({ type: 'text', index: true })
  @Field({ description: 'Intitulé, tel qu’imprimé dans le rapport.' })
  titre!: string;
}

@Resolver(() => EnjeuCite)
export class EnjeuCiteResolver {
  @FieldResolver(() => Epci, { nullable: true, description: 'Intercommunalité dont le plan porte l’enjeu.' })
  epci(@Root() { siren }: EnjeuCite) {
    return reference(Epci, { siren });
  }

  @FieldResolver(() => [Epci], {
    nullable: true,
    description:
      'Autres intercommunalités pour lesquelles le rapport cite le même intitulé ; vide s’il est propre à celle-ci.',
  })
  async communAvec(@Root() { titre, siren }: EnjeuCite, @Ctx() context: HouseContext) {
    const same = await context.many(EnjeuCite, 'titre', titre);
    return same.filter((other) => other.siren !== siren).map((other) => reference(Epci, { siren: other.siren }));
  }
}

export const enjeuCite = noun(EnjeuCite, [EnjeuCiteResolver]);
