import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Absence } from '../valeurs/absence.js';
import { Observation } from '../valeurs/observation.js';

/** One figure a formula uses: which indicator, of which territory and period, attested by which house. */
@Directive('@shareable')
@ObjectType({ description: 'Chiffre qu’une formule emploie : quel indicateur, où, quand, et chez qui.' })
export class EntreeIndicateur {
  @Field({ description: 'Nom de l’entrée dans la formule.' })
  nom!: string;

  @Field(() => ID, { description: 'Code de l’indicateur observé.' })
  indicateur!: string;

  @Field(() => ID, { nullable: true, description: 'Territoire imposé ; sans lui, celui de la question.' })
  territoire?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Période imposée, telle qu’imprimée ; « derniere » prend la plus récente ; sans elle, celle de la question.',
  })
  periode?: string | null;

  @Field(() => String, { nullable: true, description: 'Maison qui l’atteste, si ce n’est pas celle qui calcule.' })
  maison?: string | null;
}

@Directive('@shareable')
@ObjectType({ description: 'Paramètre qu’une formule emploie, choisi à la date de la question.' })
export class EmploiParametre {
  @Field({ description: 'Nom du paramètre dans la formule.' })
  nom!: string;

  @Field(() => ID, { description: 'Code du paramètre.' })
  code!: string;
}

/** An input as one computation read it. */
@Directive('@shareable')
@ObjectType({ description: 'Entrée d’un calcul : le chiffre lu, ou pourquoi il manque.' })
export class EntreeLue {
  @Field({ description: 'Nom de l’entrée dans la formule.' })
  nom!: string;

  @Field(() => ID, { description: 'Code de l’indicateur observé.' })
  indicateur!: string;

  @Field(() => ID, { description: 'Territoire où il est cherché.' })
  territoire!: string;

  @Field({ description: 'Maison qui l’atteste.' })
  maison!: string;

  @Field(() => Observation, { nullable: true, description: 'Le chiffre, avec sa source ; nul s’il manque.' })
  observation!: Observation | null;

  @Field(() => Absence, { nullable: true, description: 'Pourquoi il manque, le cas échéant.' })
  absence!: Absence | null;
}

export const territoireDe = (entree: EntreeIndicateur, demande: string): string => entree.territoire ?? demande;
