import { Field, Int, ObjectType } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { Source } from '../../kit/valeurs/source.js';
import { partenaires, PartenaireSdsf, type LignePartenaire } from './partenaire-sdsf.js';

@ObjectType({ description: 'Étape de la démarche d’agrément d’un centre social.' })
export class EtapeAgrement {
  @Field(() => Int, { description: 'Rang de l’étape, dans l’ordre imprimé.' })
  rang!: number;

  @Field(() => Int, {
    description: 'Numéro de l’action du schéma qui la prévoit : 1, coopération ; 2, dialogue de gestion.',
  })
  action!: number;

  @Field({ description: 'Intitulé donné par le graphe.' })
  intitule!: string;

  @Field({ description: 'Ce qui s’y fait, résumé.' })
  resume!: string;

  @Field(() => [PartenaireSdsf], { description: 'Qui agit, tel que le passage le nomme.' })
  acteurs!: PartenaireSdsf[];

  @Field({ description: 'Quand elle a lieu dans le cycle, résumé.' })
  moment!: string;

  @Field(() => Source, { description: 'Passage qui la prévoit.' })
  source!: Source;
}

export interface LigneEtape extends Omit<EtapeAgrement, 'source' | 'acteurs' | 'rang'> {
  acteurs: Omit<LignePartenaire, 'source'>[];
  source: string;
}

export const etapes = (rows: readonly LigneEtape[], context: HouseContext) =>
  Promise.all(
    rows.map(async ({ acteurs, source, ...said }, place) =>
      Object.assign(new EtapeAgrement(), said, {
        rang: place + 1,
        // The passage names who acts as well as what is done.
        acteurs: await partenaires(
          acteurs.map((acteur) => ({ ...acteur, source })),
          context,
        ),
        source: Source.read(source),
      }),
    ),
  );
