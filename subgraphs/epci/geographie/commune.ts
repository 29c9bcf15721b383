import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import { CodeInsee, Siren } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import { noun, reference } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Arrondissement } from './arrondissement.js';
import { Departement } from '../extends/departement.js';
import { Epci } from './epci.js';
import { Region } from './region.js';

/** A commune of France in force on 1 January 2026. Filled from the national reference, never by hand. */
@Entity()
@Directive('@key(fields: "codeInsee")')
@ObjectType({ description: 'Commune, au Code officiel géographique 2026.' })
export class Commune extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => CodeInsee, { description: 'Code officiel géographique (Insee) ; ce n’est pas un code postal.' })
  codeInsee!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Nom de la commune.' })
  nom!: string;

  /** The name without accents, case or hyphens: what lists are ordered and searched by, the same on every server. */
  @Property({ type: 'text', index: true })
  tri!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => Siren, { nullable: true, description: 'SIREN de la commune.' })
  siren!: string | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'Population municipale de référence (habitants), millésime du découpage.',
  })
  population!: number | null;

  @Property({ type: 'text[]' })
  @Field(() => [String], { nullable: true, description: 'Codes postaux ; un code postal ne désigne pas une commune.' })
  codesPostaux!: string[];

  @ManyToOne(() => Epci, { mapToPk: true, nullable: true, fieldName: 'siren_epci', index: true })
  sirenEpci!: string | null;

  @Property({ type: 'text', nullable: true, index: true })
  codeArrondissement!: string | null;

  @Property({ type: 'text', index: true })
  codeDepartement!: string;

  @Property({ type: 'text', index: true })
  codeRegion!: string;
}

@Resolver(() => Commune)
export class CommuneResolver {
  @Query(() => Commune, { nullable: true, description: 'Une commune par son code Insee.' })
  async commune(
    @Arg('codeInsee', () => CodeInsee, { description: 'Par exemple « 62397 » (Guînes).' }) codeInsee: string,
    @Ctx() context: HouseContext,
  ) {
    const found = await context.one(Commune, codeInsee);
    if (!found) throw new ClientError('INTROUVABLE', `Aucune commune de 2026 ne porte le code Insee « ${codeInsee} ».`);
    return found;
  }

  @FieldResolver(() => Epci, { nullable: true, description: 'Intercommunalité dont la commune est membre.' })
  epci(@Root() { sirenEpci }: Commune, @Ctx() context: HouseContext) {
    return sirenEpci && context.one(Epci, sirenEpci);
  }

  @FieldResolver(() => Arrondissement, { nullable: true, description: 'Arrondissement départemental de la commune.' })
  arrondissement(@Root() { codeArrondissement }: Commune, @Ctx() context: HouseContext) {
    return codeArrondissement ? context.one(Arrondissement, codeArrondissement) : null;
  }

  @FieldResolver(() => Departement, { nullable: true, description: 'Département de la commune.' })
  departement(@Root() { codeDepartement }: Commune) {
    return reference(Departement, { code: codeDepartement });
  }

  @FieldResolver(() => Region, { nullable: true, description: 'Région de la commune.' })
  region(@Root() { codeRegion }: Commune, @Ctx() context: HouseContext) {
    return context.one(Region, codeRegion);
  }
}

export const commune = noun(Commune, [CommuneResolver], 'codeInsee');
