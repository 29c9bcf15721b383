import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { extension } from '../../kit/federation/define-house.js';
import { contradictionsDe } from '../contradictions/contradictions-de.js';

/** Owned by the Département's house; the Caf adds what the documents contradict about it. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Plan ou schéma d’un Département, connu par les actes qui le citent.' })
export class DocumentCadre {
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « schema-inclusion-62-2023 ».' })
  id!: string;
}

export const documentCadre = extension(DocumentCadre, [
  contradictionsDe(DocumentCadre, 'document-cadre', ({ id }) => id),
]);
