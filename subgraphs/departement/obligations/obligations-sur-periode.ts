import { Arg, Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import { DateCivile } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import type { Noun } from '../../kit/federation/define-house.js';
import { type Accord, CHAMPS_ACCORD } from '../../kit/valeurs/accord.js';
import {
  CHAMPS_REGLE_OBLIGATION,
  NatureObligation,
  Obligation,
  RegleObligation,
} from '../../kit/valeurs/obligation.js';
import { Source } from '../../kit/valeurs/source.js';
import { accordsPropres } from '../accords/accords-propres.js';
import { Departement } from '../institution/departement.js';
import { echeances, terme, type Periode } from './echeances.js';
import { reglesPropres } from './regles-departement.js';

/** A longer period would list years no agreement speaks of. */
const ANNEES_AU_PLUS = 20;

@ObjectType({ description: 'Ce qui n’a pas d’échéance calculable sur la période, et pourquoi.' })
export class SansObligation {
  @Field(() => NatureObligation, { description: 'Ce qui aurait été dû.' })
  nature!: NatureObligation;

  @Field(() => ID, { description: 'Identifiant de l’accord.' })
  accord!: string;

  @Field({ description: 'De quoi il s’agit.' })
  libelle!: string;

  @Field({ description: 'Pourquoi aucune échéance n’en est déduite.' })
  raison!: string;

  @Field(() => Source, { description: 'Passage qui en parle.' })
  source!: Source;
}

@ObjectType({ description: 'Obligations d’un département entre deux jours, calculées, jamais enregistrées.' })
export class ObligationsSurPeriode {
  @Field(() => DateCivile, { description: 'Premier jour demandé.' })
  du!: string;

  @Field(() => DateCivile, { description: 'Dernier jour demandé, horizon des accords sans terme.' })
  au!: string;

  @Field(() => [Obligation], { description: 'Celles dont la fenêtre touche la période, par dernier jour.' })
  obligations!: Obligation[];

  @Field(() => [SansObligation], { description: 'Ce dont aucune échéance ne se déduit, avec la raison.' })
  sansObligation!: SansObligation[];

  @Field(() => [String], { description: 'Maisons qui n’ont pas répondu, et dont la part manque donc ici.' })
  partenairesManquants!: string[];
}

const ACCORD = `{ ${CHAMPS_ACCORD} }`;
const REGLE = `{ ${CHAMPS_REGLE_OBLIGATION} }`;
const PARTS = ['Caf', 'Msa', 'Epci'].map((part) => `accords${part} ${ACCORD} reglesObligation${part} ${REGLE}`);

/** Attested together: houses bring rules and agreements; here both meet, and what is due between two days comes out. */
@Resolver(() => Departement)
export class ObligationsResolver {
  @FieldResolver(() => [RegleObligation], {
    nullable: true,
    description: 'Règles qu’apporte la maison du Département : les bilans de ses conventions.',
  })
  reglesObligationDepartement(@Root() { code }: Departement, @Ctx() context: HouseContext) {
    return reglesPropres(code, context);
  }

  @Directive(`@requires(fields: "${PARTS.join(' ')}")`)
  @FieldResolver(() => ObligationsSurPeriode, {
    nullable: true,
    description:
      'Réunions, bilans, actualisations et termes d’accords dus entre deux jours, quel que soit le partenaire.',
  })
  async obligations(
    @Root() departement: Departement,
    @Arg('du', () => DateCivile, { description: 'Premier jour, par exemple « 2026-01-01 ».' }) du: string,
    @Arg('au', () => DateCivile, { description: 'Dernier jour, par exemple « 2026-12-31 ».' }) au: string,
    @Ctx() context: HouseContext,
  ) {
    if (au < du) throw new ClientError('FILTRE_INVALIDE', `La période finit (${au}) avant de commencer (${du}).`);
    if (Number(au.slice(0, 4)) - Number(du.slice(0, 4)) >= ANNEES_AU_PLUS) {
      throw new ClientError('FILTRE_INVALIDE', `La période couvre plus de ${String(ANNEES_AU_PLUS)} années civiles.`);
    }
    const { code, accordsCaf, accordsMsa, accordsEpci } = departement;
    const { reglesObligationCaf, reglesObligationMsa, reglesObligationEpci } = departement;
    const parts = {
      caf: { accords: accordsCaf, regles: reglesObligationCaf },
      msa: { accords: accordsMsa, regles: reglesObligationMsa },
      epci: { accords: accordsEpci, regles: reglesObligationEpci },
    };
    const brought = Object.values(parts);
    return calendrier(
      [...(await accordsPropres(code, context)), ...brought.flatMap(({ accords }) => accords ?? [])],
      [...(await reglesPropres(code, context)), ...brought.flatMap(({ regles }) => regles ?? [])],
      { debut: du, fin: au },
      Object.entries(parts).flatMap(([house, { accords, regles }]) => (accords && regles ? [] : [house])),
    );
  }
}

export function calendrier(
  accords: readonly Accord[],
  regles: readonly RegleObligation[],
  asked: Periode,
  partenairesManquants: string[],
): ObligationsSurPeriode {
  const obligations: Obligation[] = [];
  const sansObligation: SansObligation[] = [];
  const settle = (found: Obligation[] | string, of: Omit<SansObligation, 'raison'>) => {
    if (typeof found !== 'string') obligations.push(...found);
    else sansObligation.push(Object.assign(new SansObligation(), of, { raison: found }));
  };
  for (const regle of regles) {
    const { nature, accord, libelle, source } = regle;
    // An initial CTG is known to the list of agreements by the avenant that prolongs it.
    const bearer = accords.find(({ id }) => id === accord) ?? accords.find(({ id }) => id.startsWith(`${accord}/`));
    const found = bearer
      ? current(bearer, asked, regle) && echeances(regle, bearer, asked)
      : 'Aucune maison qui a répondu n’apporte les dates de cet accord.';
    if (found !== false) settle(found, { nature, accord, libelle, source });
  }
  for (const accord of accords) {
    if (!current(accord, asked) || prolonged(accord, accords)) continue;
    const { id, titre, source } = accord;
    settle(terme(accord, asked), { nature: NatureObligation.FIN_ACCORD, accord: id, libelle: titre, source });
  }
  obligations.sort((a, b) => a.fin.localeCompare(b.fin) || a.id.localeCompare(b.id));
  return Object.assign(new ObligationsSurPeriode(), {
    du: asked.debut,
    au: asked.fin,
    obligations,
    sansObligation,
    partenairesManquants,
  });
}

/** An agreement read in the terms of an avenant ends when the avenant does: one end, not two. */
const prolonged = ({ fin, modifiePar }: Accord, accords: readonly Accord[]): boolean =>
  accords.some((avenant) => modifiePar.includes(avenant.id) && avenant.fin !== null && avenant.fin >= (fin ?? ''));

/** Whether an agreement has anything to say of the period. What is due the year after its end still is. */
function current({ effet, fin }: Accord, asked: Periode, regle?: RegleObligation): boolean {
  const followed = regle?.mois ? 1 : 0;
  const end = fin && `${String(Number(fin.slice(0, 4)) + followed).padStart(4, '0')}${fin.slice(4)}`;
  return (!effet || effet <= asked.fin) && (!end || end >= asked.debut);
}

export const obligationsSurPeriode: Noun = { type: ObligationsSurPeriode, resolvers: [ObligationsResolver] };
