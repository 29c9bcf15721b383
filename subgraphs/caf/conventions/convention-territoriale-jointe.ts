import { Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { Absence, RaisonAbsence } from '../../kit/valeurs/absence.js';
import {
  AttestationDate,
  attestationsDate,
  CHAMPS_ATTESTATION_DATE,
  DateAttestee,
  dateAttestee,
} from '../../kit/valeurs/date-attestee.js';
import { CHAMPS_ENGAGEMENT, Engagement, engagements } from '../../kit/valeurs/engagement.js';
import { ConventionTerritorialeTexteResolver } from './convention-territoriale-texte.js';
import { ConventionTerritoriale, ConventionTerritorialeResolver } from './convention-territoriale.js';
import { jointNoun } from '../../kit/federation/joint-noun.js';

const ENGAGEMENT = `{ ${CHAMPS_ENGAGEMENT} }`;
const ENGAGEMENTS = `engagementsDepartement ${ENGAGEMENT} engagementsMsa ${ENGAGEMENT} engagementsEpci ${ENGAGEMENT}`;

/** Attested together: each partner says its own part under its own name; here the parts are put side by side. */
@Resolver(() => ConventionTerritoriale)
export class ConventionTerritorialeJointeResolver {
  @FieldResolver(() => [AttestationDate], { nullable: true, description: 'Dates de signature que la Caf atteste.' })
  datesSignatureCaf(@Root() { mentionsSignature }: ConventionTerritoriale) {
    return attestationsDate(mentionsSignature);
  }

  @Directive(`@requires(fields: "datesSignatureDepartement { ${CHAMPS_ATTESTATION_DATE} }")`)
  @FieldResolver(() => DateAttestee, {
    nullable: true,
    description: 'Date de signature : tous les passages de la Caf et du Département, sans trancher.',
  })
  dateSignature(@Root() convention: ConventionTerritoriale) {
    const ours = attestationsDate(convention.mentionsSignature);
    const theirs = convention.datesSignatureDepartement;
    const motif = convention.motifs.dateSignature;
    const said = dateAttestee([...ours, ...(theirs ?? [])], motif && Absence.read('dateSignature', motif).explication);
    if (theirs) return said;
    const silence = 'Le Département n’a pas répondu : ses attestations manquent.';
    const explication = [said.absence?.explication, silence].filter(Boolean).join(' ');
    said.absence = Object.assign(new Absence(), {
      champ: 'attestations',
      raison: RaisonAbsence.NON_OBTENU,
      explication,
    });
    return said;
  }

  @FieldResolver(() => [Engagement], { nullable: true, description: 'Ce à quoi la Caf s’engage.' })
  engagementsCaf(@Root() { lignesEngagement }: ConventionTerritoriale) {
    return engagements(lignesEngagement);
  }

  @Directive(`@requires(fields: "${ENGAGEMENTS}")`)
  @FieldResolver(() => [Engagement], {
    nullable: true,
    description: 'Engagements de tous les partenaires : Caf, Département, MSA, intercommunalité et communes.',
  })
  engagements(@Root() parts: ConventionTerritoriale) {
    return [
      ...engagements(parts.lignesEngagement),
      ...(parts.engagementsDepartement ?? []),
      ...(parts.engagementsMsa ?? []),
      ...(parts.engagementsEpci ?? []),
    ];
  }

  @Directive(
    '@requires(fields: "engagementsDepartement { article } engagementsMsa { article } engagementsEpci { article }")',
  )
  @FieldResolver(() => [String], {
    nullable: true,
    description: 'Partenaires qui n’ont pas répondu, et dont les engagements manquent donc à la liste commune.',
  })
  partenairesManquants(@Root() parts: ConventionTerritoriale) {
    return [
      ...(parts.engagementsDepartement ? [] : ['departement']),
      ...(parts.engagementsMsa ? [] : ['msa']),
      ...(parts.engagementsEpci ? [] : ['epci']),
    ];
  }
}

export const conventionTerritoriale = jointNoun(
  ConventionTerritoriale,
  [ConventionTerritorialeResolver, ConventionTerritorialeTexteResolver, ConventionTerritorialeJointeResolver],
  'id',
);
