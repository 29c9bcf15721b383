import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { Ambition } from '../pacte/ambition.js';
import { ArticleDeliberation } from './article-deliberation.js';
import { AvisCommission } from './avis-commission.js';
import { ComptesPresence } from './comptes-presence.js';
import { DelaiCalcule } from './delai.js';
import { Deliberation } from './deliberation.js';
import { Departement } from '../institution/departement.js';
import { Elu } from './elu.js';
import { containing } from './nom-cherche.js';
import { PresenceElu, StatutPresence } from './presence-elu.js';
import { RapportPresident } from './rapport-president.js';
import { SignatureDeliberation } from './signature-deliberation.js';
import { Teletransmission } from './teletransmission.js';
import { Visa } from './visa.js';
import { Vote } from './vote.js';

@Resolver(() => Deliberation)
export class DeliberationResolver {
  @Query(() => Deliberation, { nullable: true, description: 'Une délibération par son numéro.' })
  async deliberation(
    @Arg('numero', () => ID, { description: 'Par exemple « 2023-578 ».' }) numero: string,
    @Ctx() context: HouseContext,
  ) {
    const found = await context.one(Deliberation, numero);
    if (!found) throw new ClientError('INTROUVABLE', `Aucune délibération ne porte le numéro « ${numero} ».`);
    return found;
  }

  @Query(() => [Deliberation], {
    nullable: true,
    description: 'Délibérations reproduites dans les documents, par date.',
  })
  deliberations(@Ctx() { em }: HouseContext) {
    return em.find(Deliberation, {}, { orderBy: { rang: 'asc' } });
  }

  @FieldResolver(() => Departement, { nullable: true, description: 'Collectivité qui délibère (SCDL : COLL_NOM).' })
  departement(@Root() { departement }: Deliberation, @Ctx() context: HouseContext) {
    return context.one(Departement, departement);
  }

  @FieldResolver(() => Elu, { nullable: true, description: 'Qui préside la séance.' })
  president(@Root() { president }: Deliberation, @Ctx() context: HouseContext) {
    return context.one(Elu, president);
  }

  @FieldResolver(() => Elu, { nullable: true, description: 'Secrétaire de séance.' })
  secretaire(@Root() { secretaire }: Deliberation, @Ctx() context: HouseContext) {
    return context.one(Elu, secretaire);
  }

  @FieldResolver(() => Vote, {
    nullable: true,
    description: 'Résultat du vote (SCDL : VOTE_POUR, VOTE_CONTRE, VOTE_ABSTENTION).',
  })
  votes(@Root() { votes }: Deliberation) {
    return Vote.read(votes);
  }

  @FieldResolver(() => [ArticleDeliberation], { nullable: true, description: 'Articles, dans l’ordre.' })
  articles(@Root() { numero }: Deliberation, @Ctx() context: HouseContext) {
    return context.many(ArticleDeliberation, 'deliberation', numero);
  }

  @FieldResolver(() => [Visa], { nullable: true, description: 'Visas (« Vu… »), dans l’ordre.' })
  visas(@Root() { numero }: Deliberation, @Ctx() context: HouseContext) {
    return context.many(Visa, 'deliberation', numero);
  }

  @FieldResolver(() => [AvisCommission], { nullable: true, description: 'Avis des commissions saisies avant le vote.' })
  avisCommissions(@Root() { avisCommissions }: Deliberation) {
    return avisCommissions.map((ligne) => AvisCommission.read(ligne));
  }

  @FieldResolver(() => [PresenceElu], {
    nullable: true,
    description: 'Présence des personnes élues, dans l’ordre du procès-verbal ; les filtres se cumulent.',
  })
  async presence(
    @Root() { numero }: Deliberation,
    @Arg('statut', () => StatutPresence, { nullable: true, description: 'Garder ce statut.' })
    statut: StatutPresence | null,
    @Arg('nom', () => String, {
      nullable: true,
      description: 'Garder ce nom ou ce prénom, même partiel ; casse et accents indifférents.',
    })
    nom: string | null,
    @Ctx() context: HouseContext,
  ) {
    const all = await context.many(PresenceElu, 'deliberation', numero);
    const kept = all.filter((line) => !statut || line.statut === statut);
    if (!nom) return kept;
    const named = await Promise.all(kept.map((line) => context.one(Elu, line.elu)));
    const asked = containing(nom);
    return kept.filter((_, index) => {
      const person = named[index];
      return person && asked(person);
    });
  }

  @FieldResolver(() => ComptesPresence, {
    nullable: true,
    description: 'Décompte de la présence, calculé sur les noms.',
  })
  async comptesPresence(@Root() { numero, votes }: Deliberation, @Ctx() context: HouseContext) {
    return ComptesPresence.of(await context.many(PresenceElu, 'deliberation', numero), votes);
  }

  @FieldResolver(() => Teletransmission, {
    nullable: true,
    description: 'Envoi en préfecture (SCDL : PREF_ID, PREF_DATE) ; s’il est nul, la raison est dans « absences ».',
  })
  teletransmission(@Root() { teletransmission, date, citation }: Deliberation) {
    return teletransmission && Teletransmission.read(teletransmission, { date, citation });
  }

  @FieldResolver(() => SignatureDeliberation, { nullable: true, description: 'Qui a signé la délibération, et quand.' })
  signature(@Root() { signature }: Deliberation) {
    return SignatureDeliberation.read(signature);
  }

  @FieldResolver(() => DelaiCalcule, {
    nullable: true,
    description: 'Jours entre la prise d’effet de l’accord autorisé et le vote qui l’autorise.',
  })
  delaiDepuisEffet(@Root() { effetObjet, date, citation }: Deliberation) {
    const formule = 'De la prise d’effet de l’accord au vote qui l’autorise.';
    return DelaiCalcule.between(effetObjet.date, date, formule, [effetObjet.source, citation]);
  }

  @FieldResolver(() => [RapportPresident], {
    nullable: true,
    description: 'Rapport du Président soumis à l’assemblée.',
  })
  rapports(@Root() { numero }: Deliberation, @Ctx() context: HouseContext) {
    return context.many(RapportPresident, 'deliberation', numero);
  }

  @FieldResolver(() => Ambition, {
    nullable: true,
    description: 'Ambition du Pacte que le rapport dit décliner par cette délibération.',
  })
  ambitionDeclinee(@Root() { ambitionDeclinee }: Deliberation, @Ctx() context: HouseContext) {
    return ambitionDeclinee && context.one(Ambition, ambitionDeclinee);
  }
}

@Resolver(() => Departement)
export class DeliberationsDuDepartementResolver {
  @FieldResolver(() => [Deliberation], { nullable: true, description: 'Délibérations du Département, par date.' })
  deliberations(@Root() { code }: Departement, @Ctx() context: HouseContext) {
    return context.many(Deliberation, 'departement', code);
  }
}

export const deliberation = noun(Deliberation, [DeliberationResolver, DeliberationsDuDepartementResolver], 'numero');
