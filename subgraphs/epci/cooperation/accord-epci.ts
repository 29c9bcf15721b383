import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { Accord, NatureAccord } from '../../kit/valeurs/accord.js';
import { tableOnly, type Noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { RegleObligation } from '../../kit/valeurs/obligation.js';
import { Source } from '../../kit/valeurs/source.js';
import { Departement } from '../extends/departement.js';

/** An agreement an intercommunality brings to the joint list of its département, other than the CTG. */
@Entity()
export class AccordEpci extends Fait {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text', index: true })
  departement!: string;

  @Property({ type: 'text' })
  titre!: string;

  @Enum({ items: () => NatureAccord, type: 'text' })
  nature!: NatureAccord;

  @Property({ type: 'date' })
  effet!: string;

  @Property({ type: 'date' })
  fin!: string;

  @Property({ type: 'text' })
  duree!: string;
}

@Resolver(() => Departement)
export class AccordsEpciResolver {
  @FieldResolver(() => [Accord], { nullable: true, description: 'Accords qu’apportent les intercommunalités.' })
  async accordsEpci(@Root() { code }: Departement, @Ctx() context: HouseContext) {
    const rows = await context.many(AccordEpci, 'departement', code);
    return rows.map(({ id, titre, nature, effet, fin, duree, citation }) =>
      Object.assign(new Accord(), {
        id,
        titre,
        nature,
        apportePar: 'epci',
        effet,
        fin,
        duree,
        modifiePar: [],
        resiliations: [],
        source: Source.read(citation),
      }),
    );
  }

  // The steps of the fiches are plans, not duties (`FicheAction.calendrier` has them); no agreement of an EPCI prints a rhythm.
  @FieldResolver(() => [RegleObligation], {
    nullable: true,
    description: 'Règles de temps qu’apportent les intercommunalités : aucune dans les documents lus.',
  })
  reglesObligationEpci(): RegleObligation[] {
    return [];
  }
}

export const accordEpci: Noun = { ...tableOnly(AccordEpci), resolvers: [AccordsEpciResolver] };
