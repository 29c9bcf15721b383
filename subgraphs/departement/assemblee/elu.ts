import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Source } from '../../kit/valeurs/source.js';
import { Partie, partie } from '../extends/partie.js';
import { containing } from './nom-cherche.js';
import { PresenceElu } from './presence-elu.js';

interface LigneQualite {
  qualite: string;
  partie: string;
  rapprochement: string;
  source: string;
}

@ObjectType({ description: 'Autre qualité publique sous laquelle un document nomme la même personne élue.' })
export class QualitePublique {
  @Field({ description: 'Fonction publique.' })
  qualite!: string;

  codePartie!: string;

  @Field({ description: 'Sur quoi repose le rapprochement des deux mentions.' })
  rapprochement!: string;

  @Field(() => Source, { description: 'Passage qui donne cette qualité.' })
  source!: Source;
}

/** A member of the departmental assembly, in that public role only. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Personne élue au Conseil départemental, nommée en cette qualité publique.' })
export class Elu extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « ludovic-loquet ».' })
  id!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Civilité imprimée : « M. » ou « Mme ».' })
  civilite!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Prénom.' })
  prenom!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Nom, tel qu’imprimé.' })
  nom!: string;

  @Property({ type: 'json' })
  qualites!: LigneQualite[];
}

@Resolver(() => Elu)
export class EluResolver {
  @Query(() => [Elu], { nullable: true, description: 'Personnes élues que nomment les délibérations, par nom.' })
  async elus(
    @Arg('nom', () => String, {
      nullable: true,
      description: 'Partie du nom ou du prénom ; casse et accents indifférents.',
    })
    nom: string | null,
    @Ctx() { em }: HouseContext,
  ) {
    const all = await em.find(Elu, {}, { orderBy: { nom: 'asc', prenom: 'asc' } });
    return all.filter(containing(nom));
  }

  @Query(() => Elu, { nullable: true, description: 'Une personne élue par son identifiant.' })
  async elu(
    @Arg('id', () => ID, { description: 'Par exemple « ludovic-loquet ».' }) id: string,
    @Ctx() context: HouseContext,
  ) {
    const found = await context.one(Elu, id);
    if (!found) throw new ClientError('INTROUVABLE', `Aucune personne élue ne porte l’identifiant « ${id} ».`);
    return found;
  }

  @FieldResolver(() => [PresenceElu], {
    nullable: true,
    description: 'Présence à chaque séance, de la plus ancienne à la plus récente.',
  })
  presences(@Root() { id }: Elu, @Ctx() context: HouseContext) {
    return context.many(PresenceElu, 'elu', id);
  }

  @FieldResolver(() => [QualitePublique], {
    nullable: true,
    description: 'Autres qualités publiques sous lesquelles les documents nomment la même personne.',
  })
  autresQualites(@Root() { qualites }: Elu) {
    return qualites.map(({ partie: codePartie, source, ...said }) =>
      Object.assign(new QualitePublique(), said, { codePartie, source: Source.read(source) }),
    );
  }
}

@Resolver(() => QualitePublique)
export class QualitePubliqueResolver {
  @FieldResolver(() => Partie, { nullable: true, description: 'Institution pour laquelle elle agit.' })
  partie(@Root() { codePartie }: QualitePublique, @Ctx() context: HouseContext) {
    return partie(codePartie, context);
  }
}

export const elu = noun(Elu, [EluResolver, QualitePubliqueResolver], 'id');
