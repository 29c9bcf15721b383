import { Arg, Ctx, Directive, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { DateCivile } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import type { Noun } from '../../kit/federation/define-house.js';
import { Accord, CHAMPS_ACCORD } from '../../kit/valeurs/accord.js';
import { accordsPropres } from './accords-propres.js';
import { Departement } from '../institution/departement.js';

@ObjectType({ description: 'Les accords d’un département, classés selon ce qu’ils valent à une date.' })
export class AccordsALaDate {
  @Field(() => DateCivile, { description: 'Date demandée.' })
  le!: string;

  @Field(() => [Accord], { description: 'Accords dont les dates d’effet et de fin encadrent la date.' })
  enVigueur!: Accord[];

  @Field(() => [Accord], {
    description: 'Accords en vigueur dans les termes d’un avenant, qui figure lui-même parmi les accords en vigueur.',
  })
  modifies!: Accord[];

  @Field(() => [Accord], {
    description:
      'Accords dont il manque une date pour conclure : aucun terme écrit, ou aucun jour d’effet. Ceux que les documents citent sans aucune année n’y sont pas : voir accordsCites.',
  })
  indetermines!: Accord[];

  @Field(() => [Accord], { description: 'Accords dont le terme est passé.' })
  echus!: Accord[];

  @Field(() => [Accord], { description: 'Accords qui n’ont pas encore pris effet.' })
  aVenir!: Accord[];

  @Field(() => [String], { description: 'Maisons qui n’ont pas répondu, et dont les accords manquent donc ici.' })
  partenairesManquants!: string[];
}

/** Dates as text compare in the order of time. What a missing date leaves open is not decided. */
function situation({ effet, fin }: Accord, le: string): 'enVigueur' | 'indetermines' | 'echus' | 'aVenir' {
  if (fin && fin < le) return 'echus';
  if (effet && effet > le) return 'aVenir';
  return effet && fin ? 'enVigueur' : 'indetermines';
}

export function classer(accords: readonly Accord[], le: string, partenairesManquants: string[]): AccordsALaDate {
  const sorted = [...accords].sort((a, b) => (a.effet ?? '').localeCompare(b.effet ?? '') || a.id.localeCompare(b.id));
  const as = (wanted: ReturnType<typeof situation>) => sorted.filter((accord) => situation(accord, le) === wanted);
  const inForce = as('enVigueur');
  // From the day its avenant takes effect, an agreement is read in the avenant's terms: one line in the list, not two.
  const ids = new Set(inForce.map(({ id }) => id));
  const amended = ({ modifiePar }: Accord) => modifiePar.some((id) => ids.has(id));
  return Object.assign(new AccordsALaDate(), {
    le,
    enVigueur: inForce.filter((accord) => !amended(accord)),
    modifies: inForce.filter(amended),
    indetermines: as('indetermines'),
    echus: as('echus'),
    aVenir: as('aVenir'),
    partenairesManquants,
  });
}

const ACCORD = `{ ${CHAMPS_ACCORD} }`;

/** Attested together: each house brings its agreements under its own name; here they are put on one line of time. */
@Resolver(() => Departement)
export class AccordsDepartementResolver {
  @FieldResolver(() => [Accord], { nullable: true, description: 'Accords qu’apporte la maison du Département.' })
  accordsDepartement(@Root() { code }: Departement, @Ctx() context: HouseContext) {
    return accordsPropres(code, context);
  }

  @Directive(`@requires(fields: "accordsCaf ${ACCORD} accordsMsa ${ACCORD} accordsEpci ${ACCORD}")`)
  @FieldResolver(() => AccordsALaDate, {
    nullable: true,
    description: 'Tous les accords connus du département, quel que soit le signataire, classés à une date.',
  })
  async accords(
    @Root() { code, accordsCaf, accordsMsa, accordsEpci }: Departement,
    @Arg('le', () => DateCivile, { description: 'Date à laquelle on se place, par exemple « 2025-06-01 ».' })
    le: string,
    @Ctx() context: HouseContext,
  ) {
    const brought = { caf: accordsCaf, msa: accordsMsa, epci: accordsEpci };
    const missing = Object.entries(brought).flatMap(([house, part]) => (part ? [] : [house]));
    const others = Object.values(brought).flatMap((part) => part ?? []);
    return classer([...(await accordsPropres(code, context)), ...others], le, missing);
  }
}

export const accordsALaDate: Noun = { type: AccordsALaDate, resolvers: [AccordsDepartementResolver] };
