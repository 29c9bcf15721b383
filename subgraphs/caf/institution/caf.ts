import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import { Siren } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import { noun, reference } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import {
  AttestationTexte,
  attestationsTexte,
  TexteAtteste,
  texteAtteste,
  type MentionTexte,
} from '../../kit/valeurs/texte-atteste.js';
import { Antenne } from './antenne.js';
import { contradictionsDe } from '../contradictions/contradictions-de.js';
import { Departement } from '../extends/departement.js';
import { InterventionCaf } from './intervention-caf.js';
import { MissionBrancheFamille } from './mission-branche-famille.js';
import { RepresentantCaf, representantsCaf, type LigneRepresentant } from './representant-caf.js';

/** A Caisse d'allocations familiales: the branch Famille of social security in one département. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Caisse d’allocations familiales.' })
export class Caf extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « caf-62 ».' })
  id!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => Siren, { nullable: true, description: 'SIREN de la caisse ; voir « absences » s’il manque.' })
  siren!: string | null;

  /** Where the number is printed, and under which label; published by `attestationsSiren`. */
  @Property({ type: 'json' })
  mentionsSiren!: MentionTexte[];

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Nom d’usage de la caisse.' })
  nom!: string;

  /** Every address printed; published by `siege`, which keeps both spellings. */
  @Property({ type: 'json' })
  mentionsSiege!: MentionTexte[];

  @Property({ type: 'json' })
  lignesRepresentants!: LigneRepresentant[];

  @Property({ type: 'text' })
  codeDepartement!: string;
}

@Resolver(() => Caf)
export class CafResolver {
  @Query(() => Caf, { nullable: true, description: 'Une Caf, par son identifiant ou par son SIREN (l’un des deux).' })
  async caf(
    @Ctx() context: HouseContext,
    @Arg('id', () => ID, { nullable: true, description: 'Par exemple « caf-62 ».' }) id?: string,
    @Arg('siren', () => Siren, { nullable: true, description: 'Par exemple « 534214051 ».' }) siren?: string,
  ) {
    if (Boolean(id) === Boolean(siren)) {
      throw new ClientError('FILTRE_INVALIDE', 'Donner soit « id », soit « siren » : exactement l’un des deux.');
    }
    const found = id ? await context.one(Caf, id) : (await context.many(Caf, 'siren', siren ?? ''))[0];
    if (!found) throw new ClientError('INTROUVABLE', `Aucune Caf ne porte l’identifiant « ${id ?? siren ?? ''} ».`);
    return found;
  }

  @Query(() => [Caf], { nullable: true, description: 'Les Caf dont parlent les documents.' })
  cafs(@Ctx() { em }: HouseContext) {
    return em.find(Caf, {}, { orderBy: { id: 'asc' } });
  }

  // Leads into the Département's house, and a door may be closed: nullable.
  @FieldResolver(() => Departement, { nullable: true, description: 'Département que la caisse couvre.' })
  departement(@Root() { codeDepartement }: Caf) {
    return reference(Departement, { code: codeDepartement });
  }

  @FieldResolver(() => [AttestationTexte], { nullable: true, description: 'Passages qui impriment ce numéro.' })
  attestationsSiren(@Root() { mentionsSiren }: Caf) {
    return attestationsTexte(mentionsSiren);
  }

  @FieldResolver(() => TexteAtteste, { nullable: true, description: 'Adresse du siège, avec toutes ses graphies.' })
  siege(@Root() { mentionsSiege }: Caf) {
    return texteAtteste(attestationsTexte(mentionsSiege), 'Aucun document ne donne l’adresse de cette caisse.');
  }

  @FieldResolver(() => [RepresentantCaf], {
    nullable: true,
    description: 'Qui la représente ès qualités dans les documents : responsables publics, jamais d’agents.',
  })
  representants(@Root() { lignesRepresentants }: Caf) {
    return representantsCaf(lignesRepresentants);
  }

  @FieldResolver(() => [Antenne], { nullable: true, description: 'Antennes que les documents nomment.' })
  antennes(@Root() { id }: Caf, @Ctx() context: HouseContext) {
    return context.many(Antenne, 'caf', id);
  }

  @FieldResolver(() => [MissionBrancheFamille], {
    nullable: true,
    description:
      'Missions de la branche Famille telles que cette caisse les énonce ; vide si aucun document ne le fait.',
  })
  missions(@Root() { id }: Caf, @Ctx() context: HouseContext) {
    return context.many(MissionBrancheFamille, 'caf', id);
  }

  @FieldResolver(() => [InterventionCaf], {
    nullable: true,
    description: 'Façons d’intervenir que cette caisse annonce ; vide si aucun document ne le fait.',
  })
  interventions(@Root() { id }: Caf, @Ctx() context: HouseContext) {
    return context.many(InterventionCaf, 'caf', id);
  }
}

export const caf = noun(Caf, [CafResolver, contradictionsDe(Caf, 'caf', ({ id }) => id)], 'id');
