import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Field, FieldResolver, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { Absence } from '../../kit/valeurs/absence.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Epci } from '../geographie/epci.js';
import { absent } from '../equipements/effectif-par-type.js';

export enum NatureCompetence {
  OPTIONNELLE = 'OPTIONNELLE',
  FACULTATIVE = 'FACULTATIVE',
}

registerEnumType(NatureCompetence, {
  name: 'NatureCompetence',
  description: 'Rang d’une compétence d’intercommunalité, selon le document.',
  valuesConfig: {
    OPTIONNELLE: { description: 'Compétence optionnelle.' },
    FACULTATIVE: { description: 'Compétence facultative.' },
  },
});

/** A power the communes handed over, as a CTG recalls it; not the statutes themselves. */
@Entity()
@ObjectType({ description: 'Compétence d’une intercommunalité, telle qu’une CTG la rappelle.' })
export class Competence extends Fait {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'integer' })
  rang!: number;

  /** SIREN of the intercommunality. */
  @Property({ type: 'text', index: true })
  epci!: string;

  @Enum({ items: () => NatureCompetence, type: 'text' })
  @Field(() => NatureCompetence, { description: 'Optionnelle ou facultative.' })
  nature!: NatureCompetence;

  @Property({ type: 'text' })
  @Field({ description: 'La compétence, résumée.' })
  intitule!: string;

  @Property({ type: 'text[]', default: [] })
  @Field(() => [String], { description: 'Ce qu’elle comprend, quand le document le détaille.' })
  detail: string[] = [];
}

@ObjectType({ description: 'Compétences d’une intercommunalité que les documents rappellent.' })
export class CompetencesEpci {
  @Field(() => [Competence], { description: 'Les compétences, dans l’ordre du document.' })
  competences!: Competence[];

  @Field(() => Absence, { nullable: true, description: 'Pourquoi la liste est vide, le cas échéant.' })
  absence!: Absence | null;
}

@Resolver(() => Epci)
export class CompetencesDeLEpciResolver {
  @FieldResolver(() => CompetencesEpci, { nullable: true, description: 'Compétences que les documents rappellent.' })
  async competences(
    @Root() { siren }: Epci,
    @Arg('nature', () => NatureCompetence, { nullable: true, description: 'Un seul rang.' })
    nature: NatureCompetence | undefined,
    @Ctx() context: HouseContext,
  ) {
    const all = await context.many(Competence, 'epci', siren);
    const motif = 'Aucun document ne rappelle les compétences de cette intercommunalité.';
    return Object.assign(new CompetencesEpci(), {
      competences: all.filter((row) => !nature || row.nature === nature),
      absence: all.length > 0 ? null : absent('competences', motif),
    });
  }
}

export const competence = noun(Competence, [CompetencesDeLEpciResolver]);
