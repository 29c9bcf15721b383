create table "import" ("source" text primary key, "version" text not null, "le" timestamptz not null);

create table "accord_cite" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "titre" text not null, "nature" text not null, "objet" text not null, "calendrier" text not null, "annee_debut" int null, "annee_fin" int null, "duree" text not null, "signature_annoncee" text null, "nombre_exemplaires" int null, "actualisation" text null, "orientations" text[] null, "codes_departements" text[] not null, "mentions_generation" jsonb not null default '[]', "listes_parties" jsonb not null default '[]', "lignes_resiliation" jsonb not null default '[]', primary key ("id"));

create table "annexe" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "acte" text not null, "rang" int not null, "numero" text not null, "intitule" text not null, "etat" text not null, "contenu" text not null, primary key ("id"));
create index "annexe_acte_index" on "annexe" ("acte");

create table "caf" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "siren" text null, "mentions_siren" jsonb not null, "nom" text not null, "mentions_siege" jsonb not null, "lignes_representants" jsonb not null, "code_departement" text not null, primary key ("id"));

create table "antenne" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "caf" text not null, "nom" text not null, "parmi_les_neuf" boolean not null, "mentions" jsonb not null, "code_insee" text null, primary key ("id"));

create table "centre_social" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "nom" text not null, "commune_imprimee" text not null, "code_insee" text not null, "mentions" jsonb not null, primary key ("id"));
create index "centre_social_code_insee_index" on "centre_social" ("code_insee");

create table "contradiction" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "objet" text not null, "theme" text not null, "gravite" text not null, "nature" text not null, "proprietaire" text not null, "mentions" jsonb not null, "commentaire" text not null, "objets" text[] not null, primary key ("id"));

create table "convention_territoriale" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "titre" text not null, "texte_disponible" boolean not null, "annee_debut" int not null, "annee_fin" int not null, "effet" date null, "fin" date null, "duree" text not null, "codes_departements" text[] not null, "siren_epci" text not null, "caf" text not null, "precedente" text null, "mentions_signature" jsonb not null, "lignes_engagement" jsonb not null, "lignes_resiliation" jsonb not null, primary key ("id"));
create index "convention_territoriale_siren_epci_index" on "convention_territoriale" ("siren_epci");

create table "clause" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "acte" text not null, "convention" text not null, "rang" int not null, "numero" text not null, "intitule" text not null, "resume" text not null, "lignes_dispositions" jsonb not null, primary key ("id"));
create index "clause_acte_index" on "clause" ("acte");

create table "clause_echange_donnees" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "acte" text not null, "clause" text not null, "etude_prealable" boolean not null, "contenu_etude" text[] not null, "etude_par" text not null, "avis_prealable_dpo" boolean not null, "dpo_de" text null, "recommandations_dpo" boolean not null, "inscription_article30" boolean not null, "inscription_par" text not null, "obligation_mention_source" boolean not null, "regles_respectees" text[] not null, "lignes_etapes" jsonb not null, primary key ("id"));
create index "clause_echange_donnees_acte_index" on "clause_echange_donnees" ("acte");

create table "avenant" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "convention" text not null, "numero" text not null, "titre" text not null, "objet" text not null, "portee" text not null, "prevaut_sur_convention" boolean not null, "effet" date not null, "fin" date not null, "duree" text not null, "nouveaux_signataires" text[] not null, "mentions_version" jsonb not null, primary key ("id"));

create table "equipe_caf" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "convention" text not null, "siren" text not null, "antenne" text null, "role" text not null, "effectif" int null, "mission" text not null, primary key ("id"));
create index "equipe_caf_siren_index" on "equipe_caf" ("siren");

create table "indicateur" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "libelle" text not null, "definition" text not null, "proprietaire" text not null, "nature" text not null default 'CALCULABLE', "unite" text not null, "formule" text not null, "decimales" int not null default 2, "entrees" jsonb not null, "parametres" jsonb not null default '[]', "classes" jsonb not null default '{}', "objectif" text not null default '', "periode_reference" text not null default '', "refus_raison" text not null default '', "refus_explication" text not null default '', "mentions" jsonb not null default '[]', primary key ("id"));

create table "instance_gouvernance" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "accord" text not null, "titre_accord" text not null, "nom" text not null, "nature" text not null, "missions" text[] null, "decisionnelle" boolean null, "frequence_min" int null, "frequence_max" int null, "frequence_par_an" boolean not null default true, "frequence_texte" text not null, "animation" text null, "animateurs" text[] null, "membres" text[] null, "composition_enumeree" boolean not null, "sieges_caf" jsonb not null default '[]', primary key ("id"));
create index "instance_gouvernance_accord_index" on "instance_gouvernance" ("accord");

create table "categorie_instance" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "instance" text not null, "rang" int not null, "intitule" text not null, "representants" text[] not null, "nombre_sieges" int null, "cles" text[] not null default '{}', primary key ("id"));
create index "categorie_instance_instance_index" on "categorie_instance" ("instance");

create table "intervention_caf" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "caf" text not null, "libelle" text not null, "resume" text not null, primary key ("id"));

create table "lien_textuel" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "plan" text not null, "element" text not null, "objet" text not null, "dispositif" text not null, "nature" text not null, "meme_departement" boolean not null, "mention_origine" jsonb not null, "mention_cible" jsonb not null, "portee" text not null, primary key ("id"));
create index "lien_textuel_plan_index" on "lien_textuel" ("plan");
create index "lien_textuel_element_index" on "lien_textuel" ("element");
create index "lien_textuel_objet_index" on "lien_textuel" ("objet");

create table "contribution_caf" ("fiche" text not null, "source" text not null, "absences" jsonb not null default '{}', "role" text not null, "services" text[] not null, "resume" text null, "mentions" jsonb not null default '[]', primary key ("fiche"));

create table "observation" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "indicateur" text not null, "territoire" text not null, "periode" text not null, "valeur" numeric null, "statut" text not null default 'DIFFUSABLE', "champ" text not null, "sous_total_de" text not null default '', "part_premier_contributeur" numeric not null default '0', "rang" int not null default 0, primary key ("id"));
create index "observation_indicateur_index" on "observation" ("indicateur");
create index "observation_territoire_index" on "observation" ("territoire");
create index "observation_sous_total_de_index" on "observation" ("sous_total_de");

create table "mission_branche_famille" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "caf" text not null, "intitule" text not null, "mentions_orientations" jsonb not null, primary key ("id"));

create table "organisation_externe" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "nom" text not null, "nature" text not null, "ancien_nom" text null, "mentions" jsonb not null default '[]', primary key ("id"));

create table "parametre" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null default 0, "code" text not null, "libelle" text not null, "valeur" numeric not null, "unite" text not null, "du" date not null, "au" date null, "reference" text not null, primary key ("id"));

create table "partie_signataire" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "acte" text not null, "rang" int not null, "partie" text null, "libelle" text not null, "designation" text null, "representant" jsonb null, "siege" text null, "role" text not null, "nombre_annonce" int not null, primary key ("id"));
create index "partie_signataire_acte_index" on "partie_signataire" ("acte");

create table "plan_pauvrete" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "caf" text not null, "titre" text not null, "mois_adoption" text not null, "date_adoption" date null, "budget_euros" numeric not null, "budget_imprime" text not null, "ambitions_annoncees" int not null, "actions_annoncees" int not null, "resume" text not null, "mentions_homonymes" jsonb not null, primary key ("id"));
create index "plan_pauvrete_caf_index" on "plan_pauvrete" ("caf");

create table "ambition_plan" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "plan" text not null, "intitule" text not null, primary key ("id"));
create index "ambition_plan_plan_index" on "ambition_plan" ("plan");

create table "plan_valeurs" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "caf" text not null, "titre" text not null, "date_adoption" date null, "mentions_date" jsonb not null, "resume" text not null, "lignes_implantation" jsonb not null, "mentions_partenaires" jsonb not null, primary key ("id"));
create index "plan_valeurs_caf_index" on "plan_valeurs" ("caf");

create table "axe_plan" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "plan" text not null, "intitule" text not null, "nom_court" text not null, "resume" text not null, "mentions" jsonb not null, primary key ("id"));
create index "axe_plan_plan_index" on "axe_plan" ("plan");

create table "objectif_plan" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "plan" text not null, "axe" text not null, "intitule" text not null, primary key ("id"));
create index "objectif_plan_plan_index" on "objectif_plan" ("plan");
create index "objectif_plan_axe_index" on "objectif_plan" ("axe");

create table "action_plan" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "plan" text not null, "ambition" text null, "objectif" text null, "intitule" text not null, "resume" text null, "dispositifs" text[] not null default '{}', "partenaires" text[] not null default '{}', "remarques" text[] not null default '{}', primary key ("id"));
create index "action_plan_plan_index" on "action_plan" ("plan");
create index "action_plan_ambition_index" on "action_plan" ("ambition");
create index "action_plan_objectif_index" on "action_plan" ("objectif");

create table "pole_qpv" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "nom" text not null, "nombre_quartiers" int not null, "nombre_non_couverts" int not null, "periode" text not null, "localisation" text not null, "lignes_repartition" jsonb not null, primary key ("id"));

create table "politique_secret" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "maison" text not null, "libelle" text not null, "unites" text[] not null, "seuil_primaire" int not null default 5, "arrondi" text not null default 'AUCUN', "dominance" numeric not null default '85', primary key ("id"));

create table "quartier_prioritaire" ("code" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "nom" text not null, "generation" text not null, "pole" text not null, "communes_imprimees" text not null, "codes_insee" text[] not null, "couvert" boolean not null, "periode" text not null, "mentions" jsonb not null, primary key ("code"));
create index "quartier_prioritaire_generation_index" on "quartier_prioritaire" ("generation");
create index "quartier_prioritaire_pole_index" on "quartier_prioritaire" ("pole");

create table "regime_financement" ("convention" text not null, "source" text not null, "absences" jsonb not null default '{}', "dispositif" text not null, "origine" text not null, "base" text not null, "repartition" text not null, "nouveaux_projets" text null, "motif_inscrit_cej" text not null, "motif_montant" text not null, primary key ("convention"));

create table "regle_echeance" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "accord" text not null, "codes_departements" text[] not null, "nature" text not null, "cadence" text not null, "nombre" int not null, "depuis" int null, "libelle" text not null, "responsables" text[] not null, "regle" text not null, primary key ("id"));
create index "regle_echeance_accord_index" on "regle_echeance" ("accord");

create table "sdsf" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "texte_disponible" boolean not null, "code_departement" text not null, "opposable" boolean null, "nombre_axes_aterme" int null, "actualisation_annees" int null, "portee" jsonb not null default '[]', "hors_portee" jsonb not null default '[]', "finalites" jsonb not null default '[]', "mise_en_oeuvre" jsonb not null default '[]', primary key ("id"));

create table "priorite_sdsf" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "sdsf" text not null, "rang" int not null, "intitule" text not null, primary key ("id"));
create index "priorite_sdsf_sdsf_index" on "priorite_sdsf" ("sdsf");

create table "axe_sdsf" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "sdsf" text not null, "rang" int not null, "numero" int not null, "titre" text not null, "mentions_intitule" jsonb not null, primary key ("id"));
create index "axe_sdsf_sdsf_index" on "axe_sdsf" ("sdsf");

create table "objectif_sdsf" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "axe" text not null, "rang" int not null, "numero" int not null, "titre" text not null, "numero_section" text null, "ligne_sommaire" jsonb null, "constats" jsonb not null, "sous_objectifs" jsonb not null, "exigences" jsonb not null default '[]', "conditions" jsonb not null default '[]', "cibles" jsonb not null default '[]', "partenaires_mobilises" jsonb not null default '[]', "pilotes" jsonb not null default '[]', "echeances" jsonb not null default '[]', primary key ("id"));
create index "objectif_sdsf_axe_index" on "objectif_sdsf" ("axe");

create table "indicateur_sdsf" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "objectif" text not null, "rang" int not null, "libelle" text not null, "famille" text not null, primary key ("id"));
create index "indicateur_sdsf_objectif_index" on "indicateur_sdsf" ("objectif");

create table "demarche_agrement" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "objectif" text not null, "duree_annees" int not null, "preavis_mois" int not null, "comites_techniques_par_an" int not null, "lignes_etapes" jsonb not null, "lignes_instances" jsonb not null, primary key ("id"));
create index "demarche_agrement_objectif_index" on "demarche_agrement" ("objectif");

create table "signataire_sdsf" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "sdsf" text not null, "rang" int not null, "institution" text not null, "cle" text not null, "qualite" text not null, "institution_deduite" boolean not null, primary key ("id"));
create index "signataire_sdsf_sdsf_index" on "signataire_sdsf" ("sdsf");

create table "signature" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "acte" text not null, "etat" text not null, "date" date null, "formule" text not null, "lieu" text null, "nombre_originaux" int null, "regle_originaux" text null, "lignes_blocs" jsonb not null, primary key ("id"));
create index "signature_acte_index" on "signature" ("acte");

create table "terme_glossaire" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "sigle" text not null, "developpe" text not null, "origine" text not null, "autres_sens" jsonb not null default '[]', "mentions_variantes" jsonb not null default '[]', "voisins" text[] not null default '{}', "remarques" text[] not null default '{}', primary key ("id"));

alter table "accord_cite" add constraint "accord_cite_nature_check" check ("nature" in ('CONVENTION', 'AVENANT', 'SCHEMA', 'PACTE', 'PLAN', 'CONVENTION_NATIONALE', 'CONTRAT'));
alter table "accord_cite" add constraint "accord_cite_calendrier_check" check ("calendrier" in ('ANNEES', 'SANS_TERME', 'NON_DATE', 'ECHU'));

alter table "annexe" add constraint "annexe_etat_check" check ("etat" in ('PRESENTE', 'VIDE', 'ANNONCEE_ABSENTE'));

alter table "antenne" add constraint "antenne_caf_foreign" foreign key ("caf") references "caf" ("id");

alter table "contradiction" add constraint "contradiction_theme_check" check ("theme" in ('SIGNATURE', 'PARTIES', 'EQUIPEMENTS', 'PLAN_ACTION', 'CHIFFRES', 'SCHEMAS', 'ZONAGE', 'IDENTITE', 'REDACTION', 'SECRET_STATISTIQUE'));
alter table "contradiction" add constraint "contradiction_gravite_check" check ("gravite" in ('HAUTE', 'MOYENNE', 'BASSE', 'CONFIDENTIALITE'));
alter table "contradiction" add constraint "contradiction_nature_check" check ("nature" in ('CONTRADICTION', 'LACUNE', 'PERIMETRE', 'LIBELLE', 'COQUILLE', 'RESTE_DE_MODELE', 'DIVULGATION'));
alter table "contradiction" add constraint "contradiction_proprietaire_check" check ("proprietaire" in ('CAF', 'DEPARTEMENT', 'MSA', 'EPCI', 'JOINT'));

alter table "convention_territoriale" add constraint "convention_territoriale_caf_foreign" foreign key ("caf") references "caf" ("id");
alter table "convention_territoriale" add constraint "convention_territoriale_precedente_foreign" foreign key ("precedente") references "convention_territoriale" ("id") on delete set null;

alter table "clause" add constraint "clause_convention_foreign" foreign key ("convention") references "convention_territoriale" ("id");

alter table "clause_echange_donnees" add constraint "clause_echange_donnees_clause_foreign" foreign key ("clause") references "clause" ("id");

alter table "avenant" add constraint "avenant_convention_foreign" foreign key ("convention") references "convention_territoriale" ("id");

alter table "equipe_caf" add constraint "equipe_caf_convention_foreign" foreign key ("convention") references "convention_territoriale" ("id");
alter table "equipe_caf" add constraint "equipe_caf_antenne_foreign" foreign key ("antenne") references "antenne" ("id") on delete set null;

alter table "indicateur" add constraint "indicateur_nature_check" check ("nature" in ('CALCULABLE', 'PARTIEL', 'CIBLE'));

alter table "instance_gouvernance" add constraint "instance_gouvernance_nature_check" check ("nature" in ('COMITE_DE_PILOTAGE', 'COMITE_TECHNIQUE', 'GROUPE_PROJET', 'COMITE_DEPARTEMENTAL', 'GROUPE_AD_HOC'));

alter table "categorie_instance" add constraint "categorie_instance_instance_foreign" foreign key ("instance") references "instance_gouvernance" ("id");

alter table "intervention_caf" add constraint "intervention_caf_caf_foreign" foreign key ("caf") references "caf" ("id");

alter table "lien_textuel" add constraint "lien_textuel_nature_check" check ("nature" in ('DISPOSITIF_NOMME', 'MEME_PUBLIC', 'PARTENAIRE_COMMUN', 'THEME_COMMUN', 'PLAN_CITE_SANS_AUTEUR'));

alter table "contribution_caf" add constraint "contribution_caf_role_check" check ("role" in ('CO_PILOTE', 'PILOTE', 'SERVICE_MOBILISE', 'PARTENAIRE', 'AUCUN'));

alter table "observation" add constraint "observation_statut_check" check ("statut" in ('DIFFUSABLE', 'ARRONDI', 'SECRET_PRIMAIRE', 'SECRET_SECONDAIRE', 'CENSURE_BAS', 'NON_RENSEIGNE', 'NON_APPLICABLE'));

alter table "mission_branche_famille" add constraint "mission_branche_famille_caf_foreign" foreign key ("caf") references "caf" ("id");

alter table "organisation_externe" add constraint "organisation_externe_nature_check" check ("nature" in ('ETAT', 'PROTECTION_SOCIALE', 'EMPLOI_INSERTION', 'ACTION_SOCIALE_LOCALE', 'SANTE', 'ENSEIGNEMENT', 'ELUS', 'ANIMATION_VIE_SOCIALE', 'ASSOCIATION', 'RESEAU'));

alter table "partie_signataire" add constraint "partie_signataire_role_check" check ("role" in ('PARTIE_INITIALE', 'PARTIE_ENTRANTE'));

alter table "plan_pauvrete" add constraint "plan_pauvrete_caf_foreign" foreign key ("caf") references "caf" ("id");

alter table "ambition_plan" add constraint "ambition_plan_plan_foreign" foreign key ("plan") references "plan_pauvrete" ("id");

alter table "plan_valeurs" add constraint "plan_valeurs_caf_foreign" foreign key ("caf") references "caf" ("id");

alter table "axe_plan" add constraint "axe_plan_plan_foreign" foreign key ("plan") references "plan_valeurs" ("id");

alter table "objectif_plan" add constraint "objectif_plan_plan_foreign" foreign key ("plan") references "plan_valeurs" ("id");
alter table "objectif_plan" add constraint "objectif_plan_axe_foreign" foreign key ("axe") references "axe_plan" ("id");

alter table "action_plan" add constraint "action_plan_ambition_foreign" foreign key ("ambition") references "ambition_plan" ("id") on delete set null;
alter table "action_plan" add constraint "action_plan_objectif_foreign" foreign key ("objectif") references "objectif_plan" ("id") on delete set null;

alter table "politique_secret" add constraint "politique_secret_arrondi_check" check ("arrondi" in ('AUCUN', 'MULTIPLE_DE_5'));

alter table "quartier_prioritaire" add constraint "quartier_prioritaire_pole_foreign" foreign key ("pole") references "pole_qpv" ("id");

alter table "regle_echeance" add constraint "regle_echeance_nature_check" check ("nature" in ('COPIL_ANNUEL', 'COTECH', 'REUNION', 'BILAN_ANNUEL', 'EVALUATION_ANNUELLE', 'ACTUALISATION', 'FIN_ACCORD', 'PREAVIS_CONTRAT_PROJET'));
alter table "regle_echeance" add constraint "regle_echeance_cadence_check" check ("cadence" in ('PAR_ANNEE', 'SUR_LA_DUREE', 'ANNEE_SUIVANTE', 'PLURIANNUELLE', 'PAR_CONTRAT', 'AUCUNE'));

alter table "priorite_sdsf" add constraint "priorite_sdsf_sdsf_foreign" foreign key ("sdsf") references "sdsf" ("id");

alter table "axe_sdsf" add constraint "axe_sdsf_sdsf_foreign" foreign key ("sdsf") references "sdsf" ("id");

alter table "objectif_sdsf" add constraint "objectif_sdsf_axe_foreign" foreign key ("axe") references "axe_sdsf" ("id");

alter table "indicateur_sdsf" add constraint "indicateur_sdsf_objectif_foreign" foreign key ("objectif") references "objectif_sdsf" ("id");
alter table "indicateur_sdsf" add constraint "indicateur_sdsf_famille_check" check ("famille" in ('STRUCTURES_ET_PLACES', 'ACTIONS', 'PERSONNES', 'ACTIVITE', 'TAUX', 'FREQUENTATION_WEB', 'EVENEMENTS', 'QUALITATIF'));

alter table "demarche_agrement" add constraint "demarche_agrement_objectif_foreign" foreign key ("objectif") references "objectif_sdsf" ("id");

alter table "signataire_sdsf" add constraint "signataire_sdsf_sdsf_foreign" foreign key ("sdsf") references "sdsf" ("id");

alter table "signature" add constraint "signature_etat_check" check ("etat" in ('BLOCS_SANS_DATE', 'SIGNE'));

alter table "terme_glossaire" add constraint "terme_glossaire_origine_check" check ("origine" in ('GLOSSAIRE_SDSF_NORD', 'TEXTE'));
