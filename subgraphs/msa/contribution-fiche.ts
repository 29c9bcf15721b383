import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Noun } from '../kit/federation/define-house.js';
import { Absence, RaisonAbsence } from '../kit/valeurs/absence.js';
import { Fait } from '../kit/valeurs/fait.js';
import { Source } from '../kit/valeurs/source.js';

export enum RoleMsa {
  PARTENAIRE = 'PARTENAIRE',
  AUCUN = 'AUCUN',
}

registerEnumType(RoleMsa, {
  name: 'RoleMsa',
  description: 'Rôle de la MSA dans une fiche action.',
  valuesConfig: {
    PARTENAIRE: { description: 'La fiche la cite parmi les partenaires.' },
    AUCUN: { description: 'La fiche ne la nomme pas.' },
  },
});

/** A fiche that names the MSA: one row. A fiche without a row does not name it, and the public value says so. */
@Entity()
export class ContributionFiche extends Fait {
  @PrimaryKey({ type: 'text' })
  fiche!: string;

  @Enum({ items: () => RoleMsa, type: 'text' })
  role!: RoleMsa;

  @Property({ type: 'text' })
  resume!: string;
}

@ObjectType({ description: 'Ce que la MSA apporte à une fiche action, d’après la fiche.' })
export class ContributionMsa {
  @Field(() => RoleMsa, { description: 'Rôle que la fiche donne à la MSA.' })
  role!: RoleMsa;

  @Field(() => String, { nullable: true, description: 'Ce que la fiche en dit, résumé.' })
  resume!: string | null;

  @Field(() => Source, { nullable: true, description: 'Passage de la fiche ; nul si elle ne nomme pas la MSA.' })
  source!: Source | null;

  @Field(() => Absence, { nullable: true, description: 'Pourquoi il n’y a pas de contribution, le cas échéant.' })
  absence!: Absence | null;
}

export function contributionMsa(row: ContributionFiche | null): ContributionMsa {
  if (row) {
    const { role, resume, source } = row;
    return Object.assign(new ContributionMsa(), { role, resume, source, absence: null });
  }
  const absence = Object.assign(new Absence(), {
    champ: 'resume',
    raison: RaisonAbsence.ABSENT,
    explication: 'La fiche ne nomme pas la MSA.',
  });
  return Object.assign(new ContributionMsa(), { role: RoleMsa.AUCUN, resume: null, source: null, absence });
}

export const contributionFiche: Noun = { type: ContributionMsa, table: ContributionFiche };
