import { Arg, Ctx, Directive, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import { indicateurs } from '../../../schema/indicateurs.js';
import type { HouseContext } from '../../kit/context.js';
import { extension, reference } from '../../kit/federation/define-house.js';
import { Concordance, concordance } from '../../kit/valeurs/concordance.js';
import { CHAMPS_OBSERVATION, LigneObservation, Observation, observation } from '../../kit/valeurs/observation.js';
import { observationsEquipements } from './observations-equipements.js';

const PARTS = ['attestationsCaf', 'attestationsDepartement', 'attestationsMsa'] as const;
const REQUIRES = `@requires(fields: "${PARTS.map((part) => `${part} { ${CHAMPS_OBSERVATION} }`).join(' ')}")`;

/**
 * One indicator on one territory. Each partner adds what it attests under its own name; this house publishes them
 * together. It merges and compares; it stores nothing of the others, and says whose part is missing.
 */
@Directive('@key(fields: "indicateur territoire")')
@ObjectType({ description: 'Un indicateur sur un territoire, tel que plusieurs partenaires l’attestent.' })
export class Serie {
  @Field(() => ID, { description: 'Code de l’indicateur.' })
  indicateur!: string;

  @Field(() => ID, {
    description: 'Territoire : code Insee, SIREN d’EPCI, code de département, ou identifiant lisible.',
  })
  territoire!: string;

  @Directive('@external')
  @Field(() => [Observation], { nullable: true, description: 'Part de la Caf.' })
  attestationsCaf?: Observation[] | null;

  @Directive('@external')
  @Field(() => [Observation], { nullable: true, description: 'Part du Département.' })
  attestationsDepartement?: Observation[] | null;

  @Directive('@external')
  @Field(() => [Observation], { nullable: true, description: 'Part de la MSA.' })
  attestationsMsa?: Observation[] | null;
}

@Resolver(() => Serie)
export class SerieResolver {
  @Query(() => Serie, {
    nullable: true,
    description: 'Un indicateur sur un territoire, attesté par chaque partenaire.',
  })
  serie(
    @Arg('indicateur', () => ID, { description: 'Code de l’indicateur, par exemple « nb-rpe ».' }) indicateur: string,
    @Arg('territoire', () => ID, { description: 'Par exemple « 200072478 » (Pays d’Opale).' }) territoire: string,
  ) {
    if (indicateurs[indicateur]) return reference(Serie, { indicateur, territoire });
    const known = Object.keys(indicateurs).join(', ');
    throw new ClientError('INTROUVABLE', `Aucun indicateur ne porte le code « ${indicateur} ». Connus : ${known}.`);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Nom de l’indicateur.' })
  libelle(@Root() { indicateur }: Serie) {
    return indicateurs[indicateur]?.libelle;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Unité de l’indicateur.' })
  unite(@Root() { indicateur }: Serie) {
    return indicateurs[indicateur]?.unite;
  }

  @FieldResolver(() => [Observation], { nullable: true, description: 'Part des intercommunalités et communes.' })
  attestationsEpci(@Root() serie: Serie, @Ctx() context: HouseContext) {
    return ownPart(serie, context);
  }

  @Directive(REQUIRES)
  @FieldResolver(() => [Observation], {
    nullable: true,
    description: 'Ce que tous les partenaires attestent, chacun avec sa source.',
  })
  attestations(@Root() serie: Serie, @Ctx() context: HouseContext) {
    return together(serie, context);
  }

  @Directive(REQUIRES)
  @FieldResolver(() => Concordance, {
    nullable: true,
    description: 'Accord ou désaccord des valeurs attestées, à période comparable ou non.',
  })
  async concordance(@Root() serie: Serie, @Ctx() context: HouseContext) {
    const said = (await together(serie, context)).filter(({ valeur }) => valeur !== null);
    return concordance(said.map(({ valeur }) => Number(valeur)));
  }

  @Directive(REQUIRES)
  @FieldResolver(() => [String], { nullable: true, description: 'Partenaires dont la part n’a pas été obtenue.' })
  partenairesManquants(@Root() serie: Serie) {
    return PARTS.filter((part) => serie[part] === null || serie[part] === undefined).map((part) =>
      part.replace('attestations', '').toLowerCase(),
    );
  }
}

async function ownPart({ indicateur, territoire }: Serie, context: HouseContext): Promise<Observation[]> {
  const rows = await context.many(LigneObservation, 'territoire', territoire);
  const stored = rows.filter((row) => row.indicateur === indicateur).map((row) => observation(row, 'epci'));
  return [...stored, ...(await observationsEquipements(indicateur, territoire, context))];
}

/** Two partners that signed the same page both attest it: the page is one witness, kept once. */
async function together(serie: Serie, context: HouseContext): Promise<Observation[]> {
  const said = [...(await ownPart(serie, context)), ...PARTS.flatMap((part) => serie[part] ?? [])];
  const passages = new Map<string, Observation>();
  for (const observation of said) {
    const { valeur, source } = observation;
    const passage = `${source.document}:${source.lignes} ${String(valeur && Number(valeur))}`;
    if (!passages.has(passage)) passages.set(passage, observation);
  }
  return [...passages.values()];
}

export const serie = extension(Serie, [SerieResolver]);
