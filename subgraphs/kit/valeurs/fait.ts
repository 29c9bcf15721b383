import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Absence } from './absence.js';
import { Source } from './source.js';

/**
 * What every row of every partner has: where it was read, and why what is empty is empty. Nouns extend it.
 * `citation` holds one citation (`S1:146-154`); `motifs` maps an empty field to its reason (`ABSENT : …`).
 */
@Entity({ abstract: true })
@ObjectType()
export abstract class Fait {
  @Property({ type: 'text', fieldName: 'source' })
  citation!: string;

  @Property({ type: 'json', fieldName: 'absences', default: '{}' })
  motifs: Record<string, string> = {};

  @Field(() => Source, { nullable: true, description: 'Où ce fait a été lu : document, lignes, émetteur, licence.' })
  get source(): Source | null {
    return this.citation ? Source.read(this.citation) : null;
  }

  @Field(() => [Absence], { nullable: true, description: 'Champs vides de cet objet, chacun avec sa raison.' })
  get absences(): Absence[] | null {
    return Object.entries(this.motifs).map(([champ, motif]) => Absence.read(champ, motif));
  }
}
