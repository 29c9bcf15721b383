import { FieldResolver, Resolver, Root } from 'type-graphql';
import { FicheAction } from './fiche-action.js';
import { RubriqueFiche, section, SectionFiche } from './section-fiche.js';

/** The nine sections, each by its name and all in the order of the model. A blank section is there and says why. */
@Resolver(() => FicheAction)
export class SectionsDeLaFicheResolver {
  @FieldResolver(() => [SectionFiche], { nullable: true, description: 'Les neuf rubriques, dans l’ordre du modèle.' })
  sections(@Root() fiche: FicheAction) {
    return [
      this.diagnostic(fiche),
      this.publicCible(fiche),
      this.objectifsOperationnels(fiche),
      this.modalites(fiche),
      this.echeances(fiche),
      this.servicesMobilises(fiche),
      this.resultatsAttendus(fiche),
      this.partenairesSollicites(fiche),
      this.indicateursEvaluation(fiche),
    ];
  }

  @FieldResolver(() => SectionFiche, { nullable: true, description: 'Présentation libre, hors des rubriques.' })
  presentation(@Root() { presentation }: FicheAction) {
    return presentation && section(presentation, null);
  }

  @FieldResolver(() => SectionFiche, { nullable: true, description: 'Diagnostic initial.' })
  diagnostic(@Root() { diagnostic }: FicheAction) {
    return section(diagnostic, RubriqueFiche.DIAGNOSTIC);
  }

  @FieldResolver(() => SectionFiche, { nullable: true, description: 'Public cible.' })
  publicCible(@Root() { publicCible }: FicheAction) {
    return section(publicCible, RubriqueFiche.PUBLIC_CIBLE);
  }

  @FieldResolver(() => SectionFiche, { nullable: true, description: 'Objectifs opérationnels, selon la fiche.' })
  objectifsOperationnels(@Root() { objectifsOperationnels }: FicheAction) {
    return section(objectifsOperationnels, RubriqueFiche.OBJECTIFS_OPERATIONNELS);
  }

  @FieldResolver(() => SectionFiche, { nullable: true, description: 'Modalités de mise en œuvre.' })
  modalites(@Root() { modalites }: FicheAction) {
    return section(modalites, RubriqueFiche.MODALITES);
  }

  @FieldResolver(() => SectionFiche, {
    nullable: true,
    description: 'Échéances de réalisation ; datées, dans « calendrier ».',
  })
  echeances(@Root() { echeances }: FicheAction) {
    return section(echeances, RubriqueFiche.ECHEANCES);
  }

  @FieldResolver(() => SectionFiche, { nullable: true, description: 'Services mobilisés et responsables de l’action.' })
  servicesMobilises(@Root() { servicesMobilises }: FicheAction) {
    return section(servicesMobilises, RubriqueFiche.SERVICES_MOBILISES);
  }

  @FieldResolver(() => SectionFiche, { nullable: true, description: 'Résultats attendus.' })
  resultatsAttendus(@Root() { resultatsAttendus }: FicheAction) {
    return section(resultatsAttendus, RubriqueFiche.RESULTATS_ATTENDUS);
  }

  @FieldResolver(() => SectionFiche, { nullable: true, description: 'Partenaires sollicités.' })
  partenairesSollicites(@Root() { partenairesSollicites }: FicheAction) {
    return section(partenairesSollicites, RubriqueFiche.PARTENAIRES_SOLLICITES);
  }

  @FieldResolver(() => SectionFiche, {
    nullable: true,
    description: 'Rubrique des indicateurs d’évaluation ; chacun est dans « indicateurs ».',
  })
  indicateursEvaluation(@Root() { indicateursEvaluation }: FicheAction) {
    return section(indicateursEvaluation, RubriqueFiche.INDICATEURS_EVALUATION);
  }
}
