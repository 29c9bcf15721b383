import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Field, FieldResolver, ObjectType, Query, registerEnumType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { noun, reference } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Source } from '../../kit/valeurs/source.js';
import { Atelier } from './atelier.js';
import { FicheAction } from '../extends/fiche-action.js';
import { Financement } from './financement.js';
import { Permanence } from './permanence.js';

export enum RoleDepartement {
  PILOTE = 'PILOTE',
  CO_PILOTE = 'CO_PILOTE',
  PORTEUR_OBJECTIF = 'PORTEUR_OBJECTIF',
  SERVICE_MOBILISE = 'SERVICE_MOBILISE',
  PARTENAIRE = 'PARTENAIRE',
  FINANCEUR = 'FINANCEUR',
  AUCUN = 'AUCUN',
}

registerEnumType(RoleDepartement, {
  name: 'RoleDepartement',
  description: 'Rôle du Département dans une fiche action.',
  valuesConfig: {
    PILOTE: { description: 'Seul pilote de la fiche.' },
    CO_PILOTE: { description: 'Pilote avec d’autres.' },
    PORTEUR_OBJECTIF: { description: 'Porte un objectif d’une fiche qu’un autre pilote.' },
    SERVICE_MOBILISE: { description: 'Un de ses services figure parmi les services mobilisés et responsables.' },
    PARTENAIRE: { description: 'Cité parmi les partenaires sollicités ou associés.' },
    FINANCEUR: { description: 'Participe au financement.' },
    AUCUN: { description: 'Les documents ne lui donnent aucun rôle dans cette fiche.' },
  },
});

@ObjectType({ description: 'Un rôle du Département dans une fiche, avec le passage qui le lui donne.' })
export class RoleAtteste {
  @Field(() => RoleDepartement, { description: 'Le rôle.' })
  role!: RoleDepartement;

  @Field({ description: 'Ce que dit le passage, résumé.' })
  precision!: string;

  @Field(() => Source, { description: 'Passage qui donne le rôle.' })
  source!: Source;
}

/** What the Département brings to one fiche. The key is the fiche's, so a fiche has one contribution at most. */
@Entity()
@ObjectType({ description: 'Ce que le Département apporte à une fiche action.' })
export class ContributionDepartement extends Fait {
  @PrimaryKey({ type: 'text' })
  fiche!: string;

  @Property({ type: 'integer' })
  rang!: number;

  /** In the order that matters: the first is the one the fiche should be counted under. */
  @Property({ type: 'json' })
  roles!: { role: RoleDepartement; precision: string; source: string }[];

  @Property({ type: 'text[]' })
  @Field(() => [String], { description: 'Services du Département cités, jamais leurs agents.' })
  services!: string[];

  @Property({ type: 'text' })
  @Field({ description: 'La contribution, résumée.' })
  resume!: string;

  /** The answer for a fiche no document ties to the Département. */
  static none(fiche: string): ContributionDepartement {
    return Object.assign(new ContributionDepartement(), {
      fiche,
      roles: [],
      services: [],
      resume: 'Aucun rôle du Département n’est écrit dans cette fiche.',
      motifs: { roles: 'ABSENT : la fiche ne nomme ni le Département ni l’un de ses services.' },
    });
  }
}

@Resolver(() => ContributionDepartement)
export class ContributionDepartementResolver {
  @Query(() => [ContributionDepartement], {
    nullable: true,
    description: 'Contributions du Département aux fiches action, par rôle : « lesquelles pilote-t-il ? ».',
  })
  async contributionsDepartement(
    @Arg('roles', () => [RoleDepartement], { nullable: true, description: 'Rôles cherchés ; tous si omis.' })
    roles: RoleDepartement[] | null,
    @Ctx() { em }: HouseContext,
  ) {
    const rows = await em.find(ContributionDepartement, {}, { orderBy: { rang: 'asc' } });
    return roles ? rows.filter((row) => row.roles.some(({ role }) => roles.includes(role))) : rows;
  }

  @FieldResolver(() => RoleDepartement, { description: 'Rôle principal.' })
  role(@Root() { roles }: ContributionDepartement) {
    return roles[0]?.role ?? RoleDepartement.AUCUN;
  }

  @FieldResolver(() => [RoleAtteste], { description: 'Tous les rôles attestés, le principal d’abord.' })
  roles(@Root() { roles }: ContributionDepartement) {
    return roles.map((row) => Object.assign(new RoleAtteste(), row, { source: Source.read(row.source) }));
  }

  // Leads into the EPCI's house, and a door may be closed: nullable.
  @FieldResolver(() => FicheAction, { nullable: true, description: 'La fiche action.' })
  fiche(@Root() { fiche }: ContributionDepartement) {
    return reference(FicheAction, { id: fiche });
  }

  @FieldResolver(() => [Atelier], { description: 'Actions du Département que la fiche décrit.' })
  ateliers(@Root() { fiche }: ContributionDepartement, @Ctx() context: HouseContext) {
    return context.many(Atelier, 'fiche', fiche);
  }

  @FieldResolver(() => [Permanence], { description: 'Permanences que la fiche annonce.' })
  permanences(@Root() { fiche }: ContributionDepartement, @Ctx() context: HouseContext) {
    return context.many(Permanence, 'fiche', fiche);
  }

  @FieldResolver(() => [Financement], { description: 'Participations financières que la fiche annonce.' })
  financements(@Root() { fiche }: ContributionDepartement, @Ctx() context: HouseContext) {
    return context.many(Financement, 'fiche', fiche);
  }
}

export const contributionDepartement = noun(ContributionDepartement, [ContributionDepartementResolver]);
