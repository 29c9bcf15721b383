import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Absence, RaisonAbsence } from './absence.js';
import { Fait } from './fait.js';
import { Source } from './source.js';

/** What one objective of a schéma gives a partner to do, as that partner reads it: the same shape in each house. */
@Directive('@shareable')
@ObjectType({
  description: 'Rôle qu’un objectif de schéma des services aux familles donne à un partenaire, d’après son texte.',
})
export class RoleSdsf {
  @Field({ description: 'Vrai si la liste des partenaires mobilisés le nomme, lui ou l’un de ses services.' })
  partenaire!: boolean;

  @Field({ description: 'Vrai si l’objectif le nomme parmi ses pilotes.' })
  pilote!: boolean;

  @Field({
    description:
      'Vrai si l’objectif mobilise « les signataires », dont il est, sans le nommer par là : ce n’est pas être nommé partenaire.',
  })
  commeSignataire!: boolean;

  @Field(() => String, { nullable: true, description: 'Comment le texte l’appelle ; nul s’il ne le nomme pas.' })
  libelle!: string | null;

  @Field({ description: 'Ce qu’il faut savoir pour lire ce rôle : périmètre, service nommé, autre mention.' })
  precision!: string;

  @Field(() => Source, { nullable: true, description: 'Passage lu ; nul si l’objectif ne le nomme nulle part.' })
  source!: Source | null;

  @Field(() => Absence, { nullable: true, description: 'Pourquoi il n’est ni partenaire ni pilote, le cas échéant.' })
  absence!: Absence | null;
}

/** The rows behind `RoleSdsf`: one per objective that says something of the partner (`data/role-sdsf.yaml`). */
@Entity({ tableName: 'role_sdsf' })
export class LigneRoleSdsf extends Fait {
  @PrimaryKey({ type: 'text' })
  objectif!: string;

  @Property({ type: 'boolean' })
  partenaire!: boolean;

  @Property({ type: 'boolean' })
  pilote!: boolean;

  @Property({ type: 'boolean' })
  commeSignataire!: boolean;

  @Property({ type: 'text', nullable: true })
  libelle!: string | null;

  @Property({ type: 'text' })
  precision!: string;
}

/** The public value; without a row the objective says nothing of the partner, and the value says so. */
export function roleSdsf(row: LigneRoleSdsf | null, qui: string): RoleSdsf {
  const { partenaire, pilote, commeSignataire, libelle, precision, source } = row ?? {
    partenaire: false,
    pilote: false,
    commeSignataire: false,
    libelle: null,
    precision: `L’objectif ne nomme pas ${qui}.`,
    source: null,
  };
  const absence = Object.assign(new Absence(), {
    champ: 'partenaire',
    raison: RaisonAbsence.ABSENT,
    explication: `Ni la liste des partenaires ni les pilotes de l’objectif ne nomment ${qui}.`,
  });
  const named = partenaire || pilote;
  return Object.assign(new RoleSdsf(), {
    ...{ partenaire, pilote, commeSignataire, libelle, precision, source },
    absence: named ? null : absence,
  });
}
