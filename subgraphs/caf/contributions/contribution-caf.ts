import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Noun } from '../../kit/federation/define-house.js';
import { Absence, RaisonAbsence } from '../../kit/valeurs/absence.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { AttestationTexte, attestationsTexte, type MentionTexte } from '../../kit/valeurs/texte-atteste.js';
import { Source } from '../../kit/valeurs/source.js';

export enum RoleCaf {
  CO_PILOTE = 'CO_PILOTE',
  PILOTE = 'PILOTE',
  SERVICE_MOBILISE = 'SERVICE_MOBILISE',
  PARTENAIRE = 'PARTENAIRE',
  AUCUN = 'AUCUN',
}

registerEnumType(RoleCaf, {
  name: 'RoleCaf',
  description: 'Rôle le plus engageant qu’une fiche action donne à la Caf.',
  valuesConfig: {
    PILOTE: { description: 'Elle pilote seule.' },
    CO_PILOTE: { description: 'Elle pilote avec d’autres.' },
    SERVICE_MOBILISE: { description: 'Ses services sont mobilisés ou responsables de l’action.' },
    PARTENAIRE: { description: 'La fiche la cite parmi les partenaires sollicités.' },
    AUCUN: { description: 'La fiche ne la nomme pas.' },
  },
});

/** What a fiche says of the Caf. A fiche read and silent about it has its row too: the silence is cited. */
@Entity({ tableName: 'contribution_caf' })
export class LigneContributionCaf extends Fait {
  @PrimaryKey({ type: 'text' })
  fiche!: string;

  @Enum({ items: () => RoleCaf, type: 'text' })
  role!: RoleCaf;

  @Property({ type: 'text[]' })
  services!: string[];

  @Property({ type: 'text', nullable: true })
  resume!: string | null;

  @Property({ type: 'json', default: '[]' })
  mentions: MentionTexte[] = [];
}

@ObjectType({ description: 'Ce que la Caf apporte à une fiche action, d’après la fiche.' })
export class ContributionCaf {
  @Field(() => RoleCaf, { description: 'Rôle le plus engageant que la fiche lui donne.' })
  role!: RoleCaf;

  @Field(() => [String], { description: 'Services et fonctions de la Caf que la fiche mobilise ; jamais un nom.' })
  services!: string[];

  @Field(() => String, { nullable: true, description: 'Ce qu’elle apporte, résumé ; voir « absence » sinon.' })
  resume!: string | null;

  @Field(() => [AttestationTexte], { description: 'Passages de la fiche qui la nomment, et pour quoi.' })
  passages!: AttestationTexte[];

  @Field(() => Source, {
    nullable: true,
    description: 'Passages qui la nomment, ou la fiche entière si elle se tait ; nul si la fiche est inconnue ici.',
  })
  source!: Source | null;

  @Field(() => Absence, { nullable: true, description: 'Pourquoi il n’y a pas de contribution, le cas échéant.' })
  absence!: Absence | null;
}

export function contributionCaf(row: LigneContributionCaf | null): ContributionCaf {
  if (row) {
    const { role, services, resume, source } = row;
    const absence = row.absences?.find(({ champ }) => champ === 'resume') ?? null;
    const passages = attestationsTexte(row.mentions);
    return Object.assign(new ContributionCaf(), { role, services, resume, passages, source, absence });
  }
  const absence = Object.assign(new Absence(), {
    champ: 'resume',
    raison: RaisonAbsence.ABSENT,
    explication: 'La Caf ne connaît aucun passage de cette fiche qui la nomme.',
  });
  const rien = { role: RoleCaf.AUCUN, services: [], resume: null, passages: [], source: null, absence };
  return Object.assign(new ContributionCaf(), rien);
}

export const ligneContributionCaf: Noun = { type: ContributionCaf, table: LigneContributionCaf };
