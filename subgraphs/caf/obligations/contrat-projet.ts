import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import { DateCivile } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import type { Noun } from '../../kit/federation/define-house.js';
import { NatureObligation, Obligation } from '../../kit/valeurs/obligation.js';
import { Source } from '../../kit/valeurs/source.js';
import { RegleEcheance } from './regle-echeance.js';

@ObjectType({ description: 'Ce que la fin d’un agrément de centre social ou d’EVS rend dû, selon le SDSF du Nord.' })
export class EcheancesContratProjet {
  @Field(() => DateCivile, { description: 'Fin d’agrément donnée.' })
  finAgrement!: string;

  @Field(() => [Obligation], { description: 'Obligations qui s’en déduisent.' })
  obligations!: Obligation[];
}

@Resolver()
export class ContratProjetResolver {
  // No document gives the end of any agrément: the rule is applied to the date the reader gives, and nothing is stored.
  @Query(() => EcheancesContratProjet, {
    nullable: true,
    description: 'Applique la règle des douze mois du SDSF du Nord à une fin d’agrément.',
  })
  async echeancesContratProjet(
    @Arg('finAgrement', () => DateCivile, { description: 'Dernier jour de l’agrément, par exemple « 2027-12-31 ».' })
    finAgrement: string,
    @Ctx() { em }: HouseContext,
  ): Promise<EcheancesContratProjet> {
    const rules = await em.find(RegleEcheance, { nature: NatureObligation.PREAVIS_CONTRAT_PROJET });
    const earlier = rules.find(({ depuis }) => depuis !== null && finAgrement < `${String(depuis)}-12-31`);
    if (earlier) {
      const said = `La règle ne vaut pas encore à cette date. ${earlier.regle}`;
      throw new ClientError('FILTRE_INVALIDE', said);
    }
    const obligations = rules.map((rule) => {
      const { debut, fin } = moisAvant(finAgrement, rule.nombre);
      const { id, nature, accord, libelle, responsables, regle, citation } = rule;
      const said = { nature, accord, libelle, responsables, regle, debut, fin };
      return Object.assign(new Obligation(), said, { id: `${id}/${finAgrement}`, source: Source.read(citation) });
    });
    return Object.assign(new EcheancesContratProjet(), { finAgrement, obligations });
  }
}

/** « Environ » douze mois: the civil month, since no day is printed. */
export function moisAvant(jour: string, nombre: number): { debut: string; fin: string } {
  const [annee = 0, mois = 1] = jour.split('-').map(Number);
  // Day 0 of the next month is the last of this one.
  const day = (month: number, at: number) => new Date(Date.UTC(annee, month, at)).toISOString().slice(0, 10);
  return { debut: day(mois - 1 - nombre, 1), fin: day(mois - nombre, 0) };
}

export const contratProjet: Noun = { type: EcheancesContratProjet, resolvers: [ContratProjetResolver] };
