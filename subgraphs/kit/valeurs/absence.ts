import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';

/** Why a value is missing: four answers that must never be confused behind one null. */
export enum RaisonAbsence {
  ABSENT = 'ABSENT',
  NON_DIFFUSABLE = 'NON_DIFFUSABLE',
  NON_HABILITE = 'NON_HABILITE',
  NON_OBTENU = 'NON_OBTENU',
}

registerEnumType(RaisonAbsence, {
  name: 'RaisonAbsence',
  description: 'Pourquoi une valeur manque.',
  valuesConfig: {
    ABSENT: { description: 'Personne ne l’a dit : les documents sont muets.' },
    NON_DIFFUSABLE: { description: 'Le secret statistique s’y oppose.' },
    NON_HABILITE: { description: 'Le lecteur n’a pas l’habilitation demandée.' },
    NON_OBTENU: { description: 'Le partenaire qui la détient n’a pas répondu.' },
  },
});

@Directive('@shareable')
@ObjectType({ description: 'Raison pour laquelle un champ est vide : jamais un nul sans explication.' })
export class Absence {
  @Field({ description: 'Nom du champ vide.' })
  champ!: string;

  @Field(() => RaisonAbsence, { description: 'Nature de l’absence.' })
  raison!: RaisonAbsence;

  @Field({ description: 'Explication en une phrase.' })
  explication!: string;

  /** Reads `ABSENT : le document ne donne pas d’adresse`, as a partner's data file writes it. */
  static read(champ: string, text: string): Absence {
    const [, raison = '', explication = ''] = /^([A-Z_]+)\s*:\s*(.+)$/s.exec(text) ?? [];
    if (!(raison in RaisonAbsence)) {
      throw new Error(`Absence illisible pour « ${champ} » : « ${text} » (attendu : « ABSENT : explication »)`);
    }
    return Object.assign(new Absence(), { champ, raison: raison as RaisonAbsence, explication: explication.trim() });
  }
}
