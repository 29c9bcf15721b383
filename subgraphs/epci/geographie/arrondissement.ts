import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import type { HouseContext } from '../../kit/context.js';
import { noun, reference } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Departement } from '../extends/departement.js';

/** A subdivision of a département for the State's services; some agreements and figures are drawn at this scale. */
@Entity()
@Directive('@key(fields: "code")')
@ObjectType({ description: 'Arrondissement départemental.' })
export class Arrondissement extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Code Insee de l’arrondissement, par exemple « 626 » (Calais).' })
  code!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Nom de l’arrondissement.' })
  nom!: string;

  @Property({ type: 'text', index: true })
  codeDepartement!: string;
}

@Resolver(() => Arrondissement)
export class ArrondissementResolver {
  @Query(() => Arrondissement, { nullable: true, description: 'Un arrondissement par son code Insee.' })
  async arrondissement(
    @Arg('code', () => ID, { description: 'Par exemple « 626 » (Calais).' }) code: string,
    @Ctx() context: HouseContext,
  ) {
    const found = await context.one(Arrondissement, code);
    if (!found) throw new ClientError('INTROUVABLE', `Aucun arrondissement ne porte le code « ${code} ».`);
    return found;
  }

  @FieldResolver(() => Departement, { nullable: true, description: 'Département de l’arrondissement.' })
  departement(@Root() { codeDepartement }: Arrondissement) {
    return reference(Departement, { code: codeDepartement });
  }
}

export const arrondissement = noun(Arrondissement, [ArrondissementResolver], 'code');
