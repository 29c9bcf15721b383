import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { extension } from '../../kit/federation/define-house.js';
import { contradictionsDe } from '../contradictions/contradictions-de.js';
import { liensPlansCaf } from '../plans/liens-plans-caf.js';

/** Owned by the Département's house; the Caf adds what its own plans say of it, and what the documents contradict about it. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: 'Annexe de la convention RSA : un service rendu en commun, son public, ses limites, ses étapes.',
})
export class AnnexeRsa {
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « rsa-auvvc-2025/annexe/1 ».' })
  id!: string;
}

export const annexeRsa = extension(AnnexeRsa, [
  liensPlansCaf(AnnexeRsa, 'annexe-rsa'),
  contradictionsDe(AnnexeRsa, 'annexe-rsa', ({ id }) => id),
]);
