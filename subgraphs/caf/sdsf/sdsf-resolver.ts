import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import type { HouseContext } from '../../kit/context.js';
import { noun, reference, type Noun } from '../../kit/federation/define-house.js';
import { Resiliation, resiliations } from '../../kit/valeurs/accord.js';
import { AccordCite } from '../accords/accord-cite.js';
import { contradictionsDe } from '../contradictions/contradictions-de.js';
import { Departement } from '../extends/departement.js';
import { InstanceGouvernance } from '../gouvernance/instance-gouvernance.js';
import { indicateursDesAxes, objectifsDesAxes } from './axe-sdsf-resolver.js';
import { AxeSdsf } from './axe-sdsf.js';
import { EnonceSdsf, enonces } from './enonce-sdsf.js';
import { PrioriteSdsf } from './priorite-sdsf.js';
import { Sdsf } from './sdsf.js';
import { SignataireSdsf } from './signataire-sdsf.js';

@Resolver(() => Sdsf)
export class SdsfResolver {
  @Query(() => Sdsf, { nullable: true, description: 'Un schéma départemental des services aux familles.' })
  async sdsf(
    @Arg('id', () => ID, { description: 'Par exemple « sdsf-59 ».' }) id: string,
    @Ctx() context: HouseContext,
  ) {
    const found = await context.one(Sdsf, id);
    if (!found) throw new ClientError('INTROUVABLE', `Aucun schéma ne porte l’identifiant « ${id} ».`);
    return found;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Titre, tel que l’accord cité le donne.' })
  async titre(@Root() { id }: Sdsf, @Ctx() context: HouseContext) {
    return (await context.one(AccordCite, id))?.titre ?? null;
  }

  @FieldResolver(() => AccordCite, {
    nullable: true,
    description: 'Le schéma comme accord : parties, période, génération, résiliation.',
  })
  accord(@Root() { id }: Sdsf, @Ctx() context: HouseContext) {
    return context.one(AccordCite, id);
  }

  @FieldResolver(() => [Resiliation], { nullable: true, description: 'Façons d’y mettre fin, avec leur préavis.' })
  async resiliations(@Root() { id }: Sdsf, @Ctx() context: HouseContext) {
    return resiliations((await context.one(AccordCite, id))?.lignesResiliation ?? []);
  }

  @FieldResolver(() => Departement, { nullable: true, description: 'Département que le schéma couvre.' })
  departement(@Root() { codeDepartement }: Sdsf) {
    return reference(Departement, { code: codeDepartement });
  }

  @FieldResolver(() => [EnonceSdsf], { nullable: true, description: 'Ce que le schéma dit être.' })
  portee(@Root() { portee }: Sdsf) {
    return enonces(portee);
  }

  @FieldResolver(() => [EnonceSdsf], { nullable: true, description: 'Ce que le schéma dit ne pas être.' })
  horsPortee(@Root() { horsPortee }: Sdsf) {
    return enonces(horsPortee);
  }

  @FieldResolver(() => [EnonceSdsf], { nullable: true, description: 'Ses principaux buts, hors objectifs numérotés.' })
  finalites(@Root() { finalites }: Sdsf) {
    return enonces(finalites);
  }

  @FieldResolver(() => [EnonceSdsf], {
    nullable: true,
    description: 'Moyens, financement, suivi, évaluation et actualisation.',
  })
  miseEnOeuvre(@Root() { miseEnOeuvre }: Sdsf) {
    return enonces(miseEnOeuvre);
  }

  @FieldResolver(() => [PrioriteSdsf], { nullable: true, description: 'Priorités, dans l’ordre imprimé.' })
  priorites(@Root() { id }: Sdsf, @Ctx() context: HouseContext) {
    return context.many(PrioriteSdsf, 'sdsf', id);
  }

  @FieldResolver(() => [AxeSdsf], { nullable: true, description: 'Axes, avec leurs objectifs.' })
  axes(@Root() { id }: Sdsf, @Ctx() context: HouseContext) {
    return context.many(AxeSdsf, 'sdsf', id);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Nombre d’objectifs ; nul si le texte manque.' })
  async nombreObjectifs(@Root() { id, texteDisponible }: Sdsf, @Ctx() context: HouseContext) {
    const axes = await context.many(AxeSdsf, 'sdsf', id);
    return texteDisponible ? (await objectifsDesAxes(axes, context)).length : null;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Nombre d’indicateurs ; nul si le texte manque.' })
  async nombreIndicateurs(@Root() { id, texteDisponible }: Sdsf, @Ctx() context: HouseContext) {
    const axes = await context.many(AxeSdsf, 'sdsf', id);
    return texteDisponible ? (await indicateursDesAxes(axes, context)).length : null;
  }

  @FieldResolver(() => [SignataireSdsf], { nullable: true, description: 'Signataires, un par bloc de signature.' })
  signataires(@Root() { id }: Sdsf, @Ctx() context: HouseContext) {
    return context.many(SignataireSdsf, 'sdsf', id);
  }

  @FieldResolver(() => [InstanceGouvernance], { nullable: true, description: 'Instances qui le pilotent.' })
  instances(@Root() { id }: Sdsf, @Ctx() context: HouseContext) {
    return context.many(InstanceGouvernance, 'accord', id);
  }
}

/** From the agreement, and from the département it covers, to what the schéma plans. */
@Resolver(() => AccordCite)
export class AccordCiteSdsfResolver {
  @FieldResolver(() => Sdsf, { nullable: true, description: 'Contenu du schéma ; nul si l’accord n’est pas un SDSF.' })
  sdsf(@Root() { id }: AccordCite, @Ctx() context: HouseContext) {
    return context.one(Sdsf, id);
  }
}

@Resolver(() => Departement)
export class DepartementSdsfResolver {
  @FieldResolver(() => [Sdsf], { nullable: true, description: 'Schémas des services aux familles du département.' })
  sdsf(@Root() { code }: Departement, @Ctx() context: HouseContext) {
    return context.many(Sdsf, 'codeDepartement', code);
  }
}

export const sdsf: Noun[] = [
  // The register knows a schéma as the agreement it is.
  noun(Sdsf, [SdsfResolver, contradictionsDe(Sdsf, 'accord', ({ id }) => id)], 'id'),
  { type: AccordCite, resolvers: [AccordCiteSdsfResolver] },
  { type: Departement, resolvers: [DepartementSdsfResolver] },
];
