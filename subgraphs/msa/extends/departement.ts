import { Ctx, Directive, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { CodeDepartement } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import { extension } from '../../kit/federation/define-house.js';
import { Accord } from '../../kit/valeurs/accord.js';
import { RegleObligation } from '../../kit/valeurs/obligation.js';
import { CaisseMsa } from '../caisse-msa.js';
import { TerritoireMsa } from '../territoire-msa.js';

/** Owned by the Département's house: here, its key and the MSA's part. */
@Directive('@key(fields: "code")')
@ObjectType({ description: 'Département, au sens de la collectivité et du territoire.' })
export class Departement {
  @Field(() => CodeDepartement, { description: 'Code Insee du département.' })
  code!: string;
}

@Resolver(() => Departement)
export class DepartementResolver {
  @FieldResolver(() => CaisseMsa, {
    nullable: true,
    description: 'Caisse de MSA qui couvre le département ; nulle si aucune caisse de ce graphe ne le couvre.',
  })
  async caisseMsa(@Root() departement: Departement, @Ctx() context: HouseContext) {
    const territoire = await context.one(TerritoireMsa, departement.code);
    return territoire && context.one(CaisseMsa, territoire.caisse);
  }

  /**
   * Part of `accords`, the joint list the Département's house publishes. The MSA is a party to the CTG and to the SDSF,
   * but those are brought by the Caf: bringing them here too would count them twice. The one agreement told of beside
   * them, a « protocole d'accord pluriannuel » with the centres sociaux of the Nord (S4:636), has neither title, date
   * nor owner. So the MSA brings none, and would declare a noun and its table the day it answers for one.
   */
  @FieldResolver(() => [Accord], {
    nullable: true,
    description:
      'Accords dont la MSA répond elle-même : aucun dans les documents lus (les CTG sont apportées par la Caf).',
  })
  accordsMsa(): Accord[] {
    return [];
  }

  // No document gives a MSA a rhythm of its own: those of the instances it sits in are brought by the Caf.
  @FieldResolver(() => [RegleObligation], {
    nullable: true,
    description: 'Règles de temps dont la MSA répond elle-même : aucune dans les documents lus.',
  })
  reglesObligationMsa(): RegleObligation[] {
    return [];
  }
}

export const departement = extension(Departement, [DepartementResolver]);
