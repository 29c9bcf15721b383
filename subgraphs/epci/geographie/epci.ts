import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import { Siren } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';

export enum NatureEpci {
  CC = 'CC',
  CA = 'CA',
  CU = 'CU',
  METRO = 'METRO',
  MET69 = 'MET69',
}

registerEnumType(NatureEpci, {
  name: 'NatureEpci',
  description: 'Nature juridique d’une intercommunalité à fiscalité propre.',
  valuesConfig: {
    CC: { description: 'Communauté de communes.' },
    CA: { description: 'Communauté d’agglomération.' },
    CU: { description: 'Communauté urbaine.' },
    METRO: { description: 'Métropole.' },
    MET69: { description: 'Métropole de Lyon, collectivité à statut particulier.' },
  },
});

/** An intercommunality with its own taxation, in force on 1 January 2026. Its members are its communes. */
@Entity()
@Directive('@key(fields: "siren")')
@ObjectType({ description: 'Établissement public de coopération intercommunale (EPCI).' })
export class Epci extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => Siren, { description: 'SIREN de l’intercommunalité.' })
  siren!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Nom de l’intercommunalité.' })
  nom!: string;

  /** The name without accents, case or hyphens: what lists are ordered and searched by. */
  @Property({ type: 'text', index: true })
  tri!: string;

  @Property({ type: 'text' })
  @Field(() => NatureEpci, { nullable: true, description: 'Nature juridique.' })
  nature!: NatureEpci;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Mode de financement : « FPU » (fiscalité professionnelle unique) ou « FA ».' })
  modeFinancement!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Population totale (habitants), selon la DGCL.' })
  populationTotale!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Population municipale (habitants), selon la DGCL.' })
  populationMunicipale!: number;
}

@Resolver(() => Epci)
export class EpciResolver {
  @Query(() => Epci, { nullable: true, description: 'Une intercommunalité par son SIREN.' })
  async epci(
    @Arg('siren', () => Siren, { description: 'Par exemple « 200072478 » (Pays d’Opale).' }) siren: string,
    @Ctx() context: HouseContext,
  ) {
    const found = await context.one(Epci, siren);
    if (!found) throw new ClientError('INTROUVABLE', `Aucune intercommunalité de 2026 ne porte le SIREN « ${siren} ».`);
    return found;
  }
}

export const epci = noun(Epci, [EpciResolver], 'siren');
