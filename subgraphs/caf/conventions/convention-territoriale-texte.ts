import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { Resiliation, resiliations } from '../../kit/valeurs/accord.js';
import { Annexe } from './annexe.js';
import { Avenant } from './avenant.js';
import { ClauseEchangeDonnees } from './clause-echange-donnees.js';
import { Clause, clausesDe } from './clause.js';
import { ConventionTerritoriale } from './convention-territoriale.js';
import { InstanceGouvernance } from '../gouvernance/instance-gouvernance.js';
import { ArgSujet, SujetClause } from './sujet-clause.js';

/** What the text of a CTG holds: its articles, annexes and instances, the ways out, and the avenants that amend it. */
@Resolver(() => ConventionTerritoriale)
export class ConventionTerritorialeTexteResolver {
  @FieldResolver(() => [Avenant], { nullable: true, description: 'Avenants à la convention.' })
  avenants(@Root() { id }: ConventionTerritoriale, @Ctx() context: HouseContext) {
    return context.many(Avenant, 'convention', id);
  }

  @FieldResolver(() => [Clause], { nullable: true, description: 'Articles de la convention elle-même, dans l’ordre.' })
  clauses(@Root() { id }: ConventionTerritoriale, @ArgSujet() sujet: SujetClause | null, @Ctx() context: HouseContext) {
    return clausesDe(context, id, sujet);
  }

  @FieldResolver(() => ClauseEchangeDonnees, {
    nullable: true,
    description: 'Règles d’échange de données personnelles.',
  })
  async echangeDonnees(@Root() { id }: ConventionTerritoriale, @Ctx() context: HouseContext) {
    return (await context.many(ClauseEchangeDonnees, 'acte', id))[0];
  }

  @FieldResolver(() => [Annexe], { nullable: true, description: 'Annexes annoncées ou jointes, dans l’ordre.' })
  annexes(@Root() { id }: ConventionTerritoriale, @Ctx() context: HouseContext) {
    return context.many(Annexe, 'acte', id);
  }

  @FieldResolver(() => [InstanceGouvernance], { nullable: true, description: 'Instances qui pilotent la convention.' })
  instances(@Root() { id }: ConventionTerritoriale, @Ctx() context: HouseContext) {
    return context.many(InstanceGouvernance, 'accord', id);
  }

  @FieldResolver(() => [Resiliation], {
    nullable: true,
    description: 'Façons d’y mettre fin, avec leur délai ; vide (voir absences) si son texte est absent.',
  })
  resiliations(@Root() { lignesResiliation }: ConventionTerritoriale) {
    return resiliations(lignesResiliation);
  }
}
