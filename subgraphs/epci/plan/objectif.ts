import { DeferMode } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import {
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { noun, reference } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Source } from '../../kit/valeurs/source.js';
import { TexteAtteste, type MentionTexte } from '../../kit/valeurs/texte-atteste.js';
import { ConventionConnue } from '../conventions/convention-connue.js';
import { ConventionTerritoriale } from '../extends/convention-territoriale.js';
import { partie, Partie } from '../extends/partie.js';
import { InscriptionFiche } from '../fiches/inscription-fiche.js';
import { Action } from './action.js';
import { Enjeu } from './enjeu.js';
import { intituleAtteste } from './intitule.js';
import { Nouveaute } from './nouveaute.js';

export enum NatureObjectif {
  OPERATIONNEL = 'OPERATIONNEL',
  GENERAL = 'GENERAL',
}

registerEnumType(NatureObjectif, {
  name: 'NatureObjectif',
  description: 'Nature d’un objectif, selon le vocabulaire de son plan.',
  valuesConfig: {
    OPERATIONNEL: { description: 'Objectif opérationnel, sous une action (avenants).' },
    GENERAL: { description: 'Objectif général, qui porte des actions (Ternois).' },
  },
});

/** An objective: under an action in the avenants, over actions in the Ternois. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Objectif d’un plan d’actions, opérationnel ou général.' })
export class Objectif extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « ctg-246200844-2022/objectif/3.6 ».' })
  id!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Place dans le plan, à partir de 1.' })
  rang!: number;

  @ManyToOne(() => ConventionConnue, { mapToPk: true, fieldName: 'convention', index: true })
  convention!: string;

  @ManyToOne(() => Enjeu, { mapToPk: true, fieldName: 'enjeu', index: true })
  enjeu!: string;

  @ManyToOne(() => Action, {
    mapToPk: true,
    nullable: true,
    fieldName: 'action',
    index: true,
    deferMode: DeferMode.INITIALLY_DEFERRED,
  })
  action!: string | null;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Numéro imprimé, par exemple « 4.2 ».' })
  numero!: string;

  @Enum({ items: () => NatureObjectif, type: 'text' })
  @Field(() => NatureObjectif, { nullable: true, description: 'Opérationnel ou général.' })
  nature!: NatureObjectif;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Intitulé imprimé au plan annexé ; les autres sont dans « intituleAtteste ».' })
  intitule!: string;

  @Property({ type: 'json' })
  mentions!: MentionTexte[];

  @Enum({ items: () => Nouveaute, type: 'text' })
  @Field(() => Nouveaute, { nullable: true, description: 'Si l’avenant l’a ajouté : le gras qui le disait est perdu.' })
  nouveaute!: Nouveaute;

  @Property({ type: 'json', default: '[]' })
  liensFiches: { inscription: string; source: string }[] = [];

  @Property({ type: 'json', default: '[]' })
  responsables: { partie: string; source: string }[] = [];
}

@ObjectType({ description: 'Fiche à laquelle un document rattache expressément un objectif.' })
export class LienFiche {
  @Field(() => InscriptionFiche, { nullable: true, description: 'La fiche, sous le numéro que lui donne la CTG.' })
  inscription!: InscriptionFiche | null;

  @Field(() => Source, { description: 'Passage qui fait le lien.' })
  source!: Source;
}

@ObjectType({ description: 'Partie à laquelle un document confie expressément un objectif.' })
export class ResponsableObjectif {
  @Field(() => Partie, { nullable: true, description: 'Qui en est chargé.' })
  partie!: typeof Partie | null;

  @Field(() => Source, { description: 'Passage qui le dit.' })
  source!: Source;
}

@Resolver(() => Objectif)
export class ObjectifResolver {
  @FieldResolver(() => TexteAtteste, { nullable: true, description: 'Toutes les formulations de l’intitulé.' })
  intituleAtteste(@Root() { mentions }: Objectif) {
    return intituleAtteste(mentions);
  }

  @FieldResolver(() => ConventionTerritoriale, { nullable: true, description: 'CTG dont le plan le fixe.' })
  convention(@Root() { convention }: Objectif) {
    return reference(ConventionTerritoriale, { id: convention });
  }

  @FieldResolver(() => Enjeu, { nullable: true, description: 'Enjeu auquel il répond.' })
  enjeu(@Root() { enjeu }: Objectif, @Ctx() context: HouseContext) {
    return context.one(Enjeu, enjeu);
  }

  @FieldResolver(() => Action, { nullable: true, description: 'Action dont il relève (avenants).' })
  action(@Root() { action }: Objectif, @Ctx() context: HouseContext) {
    return action && context.one(Action, action);
  }

  @FieldResolver(() => [Action], {
    nullable: true,
    description: 'Actions qu’il porte (objectifs généraux du Ternois).',
  })
  actions(@Root() { id }: Objectif, @Ctx() context: HouseContext) {
    return context.many(Action, 'objectifGeneral', id);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Nombre d’actions qu’il porte.' })
  async nombreActions(@Root() { id }: Objectif, @Ctx() context: HouseContext) {
    return (await context.many(Action, 'objectifGeneral', id)).length;
  }

  @FieldResolver(() => [LienFiche], {
    nullable: true,
    description: 'Fiches auxquelles le document le rattache ; vide s’il n’en dit rien.',
  })
  fiches(@Root() { liensFiches }: Objectif, @Ctx() context: HouseContext) {
    return Promise.all(
      liensFiches.map(async ({ inscription, source }) =>
        Object.assign(new LienFiche(), {
          inscription: await context.one(InscriptionFiche, inscription),
          source: Source.read(source),
        }),
      ),
    );
  }

  @FieldResolver(() => [ResponsableObjectif], {
    nullable: true,
    description: 'Parties que le document charge expressément de l’objectif ; vide s’il n’en désigne pas.',
  })
  responsables(@Root() { responsables }: Objectif, @Ctx() context: HouseContext) {
    return Promise.all(
      responsables.map(async ({ partie: text, source }) =>
        Object.assign(new ResponsableObjectif(), { partie: await partie(text, context), source: Source.read(source) }),
      ),
    );
  }
}

export const objectif = noun(Objectif, [ObjectifResolver], 'id');
