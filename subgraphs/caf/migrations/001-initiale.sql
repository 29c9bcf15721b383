create table "import" ("source" text primary key, "version" text not null, "le" timestamptz not null);

create table "accord_cite" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "titre" text not null, "nature" text not null, "objet" text not null, "calendrier" text not null, "annee_debut" int null, "annee_fin" int null, "duree" text not null, "signature_annoncee" text null, "nombre_exemplaires" int null, "actualisation" text null, "orientations" text[] null, "codes_departements" text[] not null, "mentions_generation" jsonb not null default '[]', "listes_parties" jsonb not null default '[]', "lignes_resiliation" jsonb not null default '[]', primary key ("id"));

create table "annexe" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "acte" text not null, "rang" int not null, "numero" text not null, "intitule" text not null, "etat" text not null, "contenu" text not null, primary key ("id"));
create index "annexe_acte_index" on "annexe" ("acte");

create table "caf" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "siren" text null, "mentions_siren" jsonb not null, "nom" text not null, "mentions_siege" jsonb not null, "lignes_representants" jsonb not null, "code_departement" text not null, primary key ("id"));

create table "antenne" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "caf" text not null, "nom" text not null, "parmi_les_neuf" boolean not null, "mentions" jsonb not null, "code_insee" text null, primary key ("id"));

create table "contradiction" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "objet" text not null, "theme" text not null, "gravite" text not null, "nature" text not null, "mentions" jsonb not null, "commentaire" text not null, "objets" text[] not null, primary key ("id"));

create table "convention_territoriale" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "titre" text not null, "texte_disponible" boolean not null, "annee_debut" int not null, "annee_fin" int not null, "effet" date null, "fin" date null, "duree" text not null, "codes_departements" text[] not null, "siren_epci" text not null, "caf" text not null, "precedente" text null, "mentions_signature" jsonb not null, "lignes_engagement" jsonb not null, "lignes_resiliation" jsonb not null, primary key ("id"));
create index "convention_territoriale_siren_epci_index" on "convention_territoriale" ("siren_epci");

create table "clause" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "acte" text not null, "convention" text not null, "rang" int not null, "numero" text not null, "intitule" text not null, "resume" text not null, "lignes_dispositions" jsonb not null, primary key ("id"));
create index "clause_acte_index" on "clause" ("acte");

create table "clause_echange_donnees" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "acte" text not null, "clause" text not null, "etude_prealable" boolean not null, "contenu_etude" text[] not null, "etude_par" text not null, "avis_prealable_dpo" boolean not null, "dpo_de" text null, "recommandations_dpo" boolean not null, "inscription_article30" boolean not null, "inscription_par" text not null, "obligation_mention_source" boolean not null, "regles_respectees" text[] not null, "lignes_etapes" jsonb not null, primary key ("id"));
create index "clause_echange_donnees_acte_index" on "clause_echange_donnees" ("acte");

create table "avenant" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "convention" text not null, "numero" text not null, "titre" text not null, "objet" text not null, "portee" text not null, "prevaut_sur_convention" boolean not null, "effet" date not null, "fin" date not null, "duree" text not null, "nouveaux_signataires" text[] not null, "mentions_version" jsonb not null, primary key ("id"));

create table "equipe_caf" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "convention" text not null, "siren" text not null, "antenne" text null, "role" text not null, "effectif" int null, "mission" text not null, primary key ("id"));
create index "equipe_caf_siren_index" on "equipe_caf" ("siren");

create table "instance_gouvernance" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "accord" text not null, "titre_accord" text not null, "nom" text not null, "nature" text not null, "missions" text[] null, "decisionnelle" boolean null, "frequence_min" int null, "frequence_max" int null, "frequence_texte" text not null, "animation" text null, "animateurs" text[] null, "membres" text[] null, "composition_enumeree" boolean not null, "sieges_caf" jsonb not null default '[]', primary key ("id"));
create index "instance_gouvernance_accord_index" on "instance_gouvernance" ("accord");

create table "intervention_caf" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "caf" text not null, "libelle" text not null, "resume" text not null, primary key ("id"));

create table "contribution_caf" ("fiche" text not null, "source" text not null, "absences" jsonb not null default '{}', "role" text not null, "services" text[] not null, "resume" text null, "mentions" jsonb not null default '[]', primary key ("fiche"));

create table "observation" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "indicateur" text not null, "territoire" text not null, "periode" text not null, "valeur" numeric null, "statut" text not null default 'DIFFUSABLE', "champ" text not null, "rang" int not null default 0, primary key ("id"));
create index "observation_indicateur_index" on "observation" ("indicateur");
create index "observation_territoire_index" on "observation" ("territoire");

create table "mission_branche_famille" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "caf" text not null, "intitule" text not null, "mentions_orientations" jsonb not null, primary key ("id"));

create table "organisation_externe" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "nom" text not null, "nature" text not null, "ancien_nom" text null, "mentions" jsonb not null default '[]', primary key ("id"));

create table "partie_signataire" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "acte" text not null, "rang" int not null, "partie" text null, "libelle" text not null, "designation" text null, "representant" jsonb null, "siege" text null, "role" text not null, "nombre_annonce" int not null, primary key ("id"));
create index "partie_signataire_acte_index" on "partie_signataire" ("acte");

create table "regime_financement" ("convention" text not null, "source" text not null, "absences" jsonb not null default '{}', "dispositif" text not null, "origine" text not null, "base" text not null, "repartition" text not null, "nouveaux_projets" text null, "motif_inscrit_cej" text not null, "motif_montant" text not null, primary key ("convention"));

create table "signature" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "acte" text not null, "etat" text not null, "date" date null, "formule" text not null, "lieu" text null, "nombre_originaux" int null, "regle_originaux" text null, "lignes_blocs" jsonb not null, primary key ("id"));
create index "signature_acte_index" on "signature" ("acte");

alter table "accord_cite" add constraint "accord_cite_nature_check" check ("nature" in ('CONVENTION', 'AVENANT', 'SCHEMA', 'PACTE', 'PLAN', 'CONVENTION_NATIONALE', 'CONTRAT'));
alter table "accord_cite" add constraint "accord_cite_calendrier_check" check ("calendrier" in ('ANNEES', 'SANS_TERME', 'NON_DATE', 'ECHU'));

alter table "annexe" add constraint "annexe_etat_check" check ("etat" in ('PRESENTE', 'VIDE', 'ANNONCEE_ABSENTE'));

alter table "antenne" add constraint "antenne_caf_foreign" foreign key ("caf") references "caf" ("id");

alter table "contradiction" add constraint "contradiction_theme_check" check ("theme" in ('SIGNATURE', 'PARTIES', 'EQUIPEMENTS', 'PLAN_ACTION', 'CHIFFRES', 'SCHEMAS', 'IDENTITE', 'REDACTION', 'SECRET_STATISTIQUE'));
alter table "contradiction" add constraint "contradiction_gravite_check" check ("gravite" in ('HAUTE', 'MOYENNE', 'BASSE', 'CONFIDENTIALITE'));
alter table "contradiction" add constraint "contradiction_nature_check" check ("nature" in ('CONTRADICTION', 'LACUNE', 'PERIMETRE', 'LIBELLE', 'COQUILLE', 'RESTE_DE_MODELE', 'DIVULGATION'));

alter table "convention_territoriale" add constraint "convention_territoriale_caf_foreign" foreign key ("caf") references "caf" ("id");
alter table "convention_territoriale" add constraint "convention_territoriale_precedente_foreign" foreign key ("precedente") references "convention_territoriale" ("id") on delete set null;

alter table "clause" add constraint "clause_convention_foreign" foreign key ("convention") references "convention_territoriale" ("id");

alter table "clause_echange_donnees" add constraint "clause_echange_donnees_clause_foreign" foreign key ("clause") references "clause" ("id");

alter table "avenant" add constraint "avenant_convention_foreign" foreign key ("convention") references "convention_territoriale" ("id");

alter table "equipe_caf" add constraint "equipe_caf_convention_foreign" foreign key ("convention") references "convention_territoriale" ("id");
alter table "equipe_caf" add constraint "equipe_caf_antenne_foreign" foreign key ("antenne") references "antenne" ("id") on delete set null;

alter table "instance_gouvernance" add constraint "instance_gouvernance_nature_check" check ("nature" in ('COMITE_DE_PILOTAGE', 'COMITE_TECHNIQUE', 'GROUPE_PROJET', 'COMITE_DEPARTEMENTAL', 'GROUPE_AD_HOC'));

alter table "intervention_caf" add constraint "intervention_caf_caf_foreign" foreign key ("caf") references "caf" ("id");

alter table "contribution_caf" add constraint "contribution_caf_role_check" check ("role" in ('CO_PILOTE', 'PILOTE', 'SERVICE_MOBILISE', 'PARTENAIRE', 'AUCUN'));

alter table "observation" add constraint "observation_statut_check" check ("statut" in ('DIFFUSABLE', 'ARRONDI', 'SECRET_PRIMAIRE', 'SECRET_SECONDAIRE', 'CENSURE_BAS', 'NON_RENSEIGNE', 'NON_APPLICABLE'));

alter table "mission_branche_famille" add constraint "mission_branche_famille_caf_foreign" foreign key ("caf") references "caf" ("id");

alter table "organisation_externe" add constraint "organisation_externe_nature_check" check ("nature" in ('ETAT', 'PROTECTION_SOCIALE', 'EMPLOI_INSERTION', 'ACTION_SOCIALE_LOCALE', 'SANTE', 'ENSEIGNEMENT', 'ELUS', 'ANIMATION_VIE_SOCIALE', 'ASSOCIATION', 'RESEAU'));

alter table "partie_signataire" add constraint "partie_signataire_role_check" check ("role" in ('PARTIE_INITIALE', 'PARTIE_ENTRANTE'));

alter table "signature" add constraint "signature_etat_check" check ("etat" in ('BLOCS_SANS_DATE', 'SIGNE'));
