import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import { DateCivile } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Source } from '../../kit/valeurs/source.js';
import { acte, Acte } from './acte.js';

export enum EtatSignature {
  BLOCS_SANS_DATE = 'BLOCS_SANS_DATE',
  SIGNE = 'SIGNE',
}

registerEnumType(EtatSignature, {
  name: 'EtatSignature',
  description: 'Ce que l’exemplaire publié montre de la signature.',
  valuesConfig: {
    BLOCS_SANS_DATE: { description: 'Les blocs de signature sont là ; la date est restée en blanc.' },
    SIGNE: { description: 'L’exemplaire porte une date et la mention des signatures.' },
  },
});

/** A place to sign, at the foot of an act. */
@ObjectType({ description: 'Bloc de signature au pied d’un acte.' })
export class BlocSignature {
  @Field({ description: 'Organisation, telle qu’imprimée.' })
  libelle!: string;

  @Field({ description: 'Qualité du signataire, telle qu’imprimée.' })
  qualite!: string;

  @Field(() => String, { nullable: true, description: 'Nom du signataire ; nul si le bloc n’en imprime pas.' })
  nom!: string | null;

  @Field(() => Source, { description: 'Lignes du bloc.' })
  source!: Source;
}

type LigneBloc = Omit<BlocSignature, 'source'> & { source: string };

@Entity()
@ObjectType({ description: 'Signature d’un acte : blocs, date, lieu et nombre d’originaux.' })
export class Signature extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant : celui de l’acte, puis « /signature ».' })
  id!: string;

  @Property({ type: 'text', index: true })
  acte!: string;

  @Enum({ items: () => EtatSignature, type: 'text' })
  @Field(() => EtatSignature, { description: 'Ce que montre l’exemplaire publié.' })
  etat!: EtatSignature;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateCivile, {
    nullable: true,
    description: 'Date de signature ; nulle (voir absences) si elle est en blanc.',
  })
  date!: string | null;

  @Property({ type: 'text' })
  @Field({ description: 'Formule de date et de lieu, telle qu’imprimée.' })
  formule!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Lieu de signature.' })
  lieu!: string | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Nombre d’exemplaires originaux.' })
  nombreOriginaux!: number | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Règle qui fixe le nombre d’originaux, s’il n’est pas chiffré.' })
  regleOriginaux!: string | null;

  @Property({ type: 'json' })
  lignesBlocs!: LigneBloc[];
}

@Resolver(() => Signature)
export class SignatureResolver {
  @FieldResolver(() => [BlocSignature], { description: 'Blocs de signature, dans l’ordre imprimé.' })
  blocs(@Root() { lignesBlocs }: Signature) {
    return lignesBlocs.map(({ source, ...bloc }) =>
      Object.assign(new BlocSignature(), bloc, { source: Source.read(source) }),
    );
  }

  @FieldResolver(() => Acte, { nullable: true, description: 'Acte signé.' })
  acte(@Root() signature: Signature, @Ctx() context: HouseContext) {
    return acte(signature.acte, context);
  }
}

export const signature = noun(Signature, [SignatureResolver]);
