import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { extension } from '../../kit/federation/define-house.js';
import { contradictionsDe } from '../contradictions/contradictions-de.js';

/** Owned by the Département's house; the Caf adds what the documents contradict about it. */
@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'Convention entre un Département et une Caf : accompagnement des bénéficiaires du RSA et aide universelle aux victimes de violences conjugales (AUVVC).',
})
export class ConventionRsa {
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « rsa-auvvc-2025 ».' })
  id!: string;
}

export const conventionRsa = extension(ConventionRsa, [
  contradictionsDe(ConventionRsa, 'convention-rsa', ({ id }) => id),
]);
