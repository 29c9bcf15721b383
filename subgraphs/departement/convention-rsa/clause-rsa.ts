import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, FieldResolver, ID, Int, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Source } from '../../kit/valeurs/source.js';
import { ConventionRsa } from './convention-rsa.js';

export enum SujetConventionRsa {
  OBJET = 'OBJET',
  DUREE = 'DUREE',
  CONTEXTE = 'CONTEXTE',
  ACCOMPAGNEMENT = 'ACCOMPAGNEMENT',
  MOYENS = 'MOYENS',
  GOUVERNANCE = 'GOUVERNANCE',
  EVALUATION = 'EVALUATION',
  ECHANGE_DONNEES = 'ECHANGE_DONNEES',
  CONFIDENTIALITE = 'CONFIDENTIALITE',
  MODIFICATION = 'MODIFICATION',
  RESILIATION = 'RESILIATION',
  ANNEXES = 'ANNEXES',
}

registerEnumType(SujetConventionRsa, {
  name: 'SujetConventionRsa',
  description: 'Sujet d’un article de la convention RSA.',
  valuesConfig: {
    OBJET: { description: 'Ce que vise la convention.' },
    DUREE: { description: 'Période d’application.' },
    CONTEXTE: { description: 'Cadre national et local.' },
    ACCOMPAGNEMENT: { description: 'Ce que reçoivent les personnes accompagnées.' },
    MOYENS: { description: 'Moyens humains et matériels.' },
    GOUVERNANCE: { description: 'Comités et réunions.' },
    EVALUATION: { description: 'Suivi et évaluation.' },
    ECHANGE_DONNEES: { description: 'Données personnelles et leur transfert.' },
    CONFIDENTIALITE: { description: 'Secret professionnel et confidentialité.' },
    MODIFICATION: { description: 'Comment la convention se modifie.' },
    RESILIATION: { description: 'Fin anticipée.' },
    ANNEXES: { description: 'Annexes jointes.' },
  },
});

@ObjectType({ description: 'Ce que prévoit un paragraphe d’un article, sur un ou plusieurs sujets.' })
export class DispositionRsa {
  @Field({ description: 'Numéro du paragraphe, tel qu’imprimé ; celui de l’article s’il n’en a pas.' })
  numero!: string;

  @Field(() => [SujetConventionRsa], { description: 'Sujets traités.' })
  sujets!: SujetConventionRsa[];

  @Field({ description: 'Ce qui est prévu, résumé.' })
  resume!: string;

  @Field(() => Source, { description: 'Lignes de la disposition.' })
  source!: Source;
}

/** An article of the convention; what it provides is split where the document does (3.1 to 3.4, 4.1 and 4.2). */
@Entity()
@ObjectType({ description: 'Article de la convention RSA, classé par sujet et résumé.' })
export class ClauseRsa extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « rsa-auvvc-2025/article/5 ».' })
  id!: string;

  @ManyToOne(() => ConventionRsa, { mapToPk: true, fieldName: 'convention', index: true })
  convention!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Rang dans la convention.' })
  rang!: number;

  @Property({ type: 'text' })
  @Field({ description: 'Numéro, tel qu’imprimé : « 5 ».' })
  numero!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Intitulé, tel qu’imprimé.' })
  intitule!: string;

  @Property({ type: 'json' })
  dispositions!: (Omit<DispositionRsa, 'source'> & { source: string })[];
}

@Resolver(() => ClauseRsa)
export class ClauseRsaResolver {
  @FieldResolver(() => [SujetConventionRsa], { description: 'Tous les sujets de l’article.' })
  sujets(@Root() { dispositions }: ClauseRsa) {
    return [...new Set(dispositions.flatMap(({ sujets }) => sujets))];
  }

  @FieldResolver(() => [DispositionRsa], { description: 'Ce que l’article prévoit, paragraphe par paragraphe.' })
  dispositions(@Root() { dispositions }: ClauseRsa) {
    return dispositions.map((row) => Object.assign(new DispositionRsa(), row, { source: Source.read(row.source) }));
  }
}

export const clauseRsa = noun(ClauseRsa, [ClauseRsaResolver]);
