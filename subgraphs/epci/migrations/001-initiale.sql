create table "import" ("source" text primary key, "version" text not null, "le" timestamptz not null);

create table "accord_epci" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "departement" text not null, "titre" text not null, "nature" text not null, "effet" date not null, "fin" date not null, "duree" text not null, primary key ("id"));
create index "accord_epci_departement_index" on "accord_epci" ("departement");

create table "arrondissement" ("code" text not null, "source" text not null, "absences" jsonb not null default '{}', "nom" text not null, "code_departement" text not null, primary key ("code"));
create index "arrondissement_code_departement_index" on "arrondissement" ("code_departement");

create table "competence" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "epci" text not null, "nature" text not null, "intitule" text not null, "detail" text[] not null default '{}', primary key ("id"));
create index "competence_epci_index" on "competence" ("epci");

create table "convention_connue" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "epci" text not null, "departement" text not null, "annexe2" text null, "plan" text null, "remarques_plan" jsonb not null default '[]', "annonces" jsonb not null default '[]', "comptes_territoire" jsonb not null default '[]', "liste_communes" text null, "remarques_communes" jsonb not null default '[]', primary key ("id"));
create index "convention_connue_epci_index" on "convention_connue" ("epci");
create index "convention_connue_departement_index" on "convention_connue" ("departement");

create table "commune_citee" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "convention" text not null, "libelle_imprime" text not null, "commune" text not null, primary key ("id"));
create index "commune_citee_convention_index" on "commune_citee" ("convention");

create table "departement_geographique" ("code" text not null, "source" text not null, "absences" jsonb not null default '{}', "nom" text not null, "code_region" text not null, primary key ("code"));
create index "departement_geographique_code_region_index" on "departement_geographique" ("code_region");

create table "engagement_epci" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "convention" text not null, "partie" text not null, "article" text not null, "resume" text not null, primary key ("id"));
create index "engagement_epci_convention_index" on "engagement_epci" ("convention");

create table "enjeu" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "convention" text not null, "numero" text null, "intitule" text not null, "mentions" jsonb not null, "socle" jsonb null, primary key ("id"));
create index "enjeu_convention_index" on "enjeu" ("convention");

create table "epci" ("siren" text not null, "source" text not null, "absences" jsonb not null default '{}', "nom" text not null, "tri" text not null, "nature" text not null, "mode_financement" text not null, "population_totale" int not null, "population_municipale" int not null, primary key ("siren"));
create index "epci_tri_index" on "epci" ("tri");

create table "commune" ("code_insee" text not null, "source" text not null, "absences" jsonb not null default '{}', "nom" text not null, "tri" text not null, "siren" text null, "population" int null, "codes_postaux" text[] not null, "siren_epci" text null, "code_arrondissement" text null, "code_departement" text not null, "code_region" text not null, primary key ("code_insee"));
create index "commune_tri_index" on "commune" ("tri");
create index "commune_siren_epci_index" on "commune" ("siren_epci");
create index "commune_code_arrondissement_index" on "commune" ("code_arrondissement");
create index "commune_code_departement_index" on "commune" ("code_departement");
create index "commune_code_region_index" on "commune" ("code_region");

create table "equipement" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "convention" text not null, "avenant" text not null, "type" text not null, "type_imprime" text not null, "libelle_imprime" text not null, "nom" text not null, "soutien" text not null, "lieu_propre" boolean not null, "adresse_imprimee" text null, "voie" text null, "code_postal" text null, "commune_site" text null, "remarques" jsonb not null default '[]', primary key ("id"));
create index "equipement_convention_index" on "equipement" ("convention");
create index "equipement_soutien_index" on "equipement" ("soutien");
create index "equipement_commune_site_index" on "equipement" ("commune_site");

create table "fiche_action" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "etat" text not null, "intitule" text not null, "pilotes" text[] not null, "pilotage" jsonb not null, "presentation" jsonb null, "diagnostic" jsonb not null, "public_cible" jsonb not null, "objectifs_operationnels" jsonb not null, "modalites" jsonb not null, "echeances" jsonb not null, "services_mobilises" jsonb not null, "resultats_attendus" jsonb not null, "partenaires_sollicites" jsonb not null, "indicateurs_evaluation" jsonb not null, "calendrier" jsonb not null default '[]', "remarques" jsonb not null default '[]', primary key ("id"));

create table "evenement" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "convention" text not null, "fiche" text not null, "intitule" text not null, "date" date not null, "horaires" jsonb not null default '[]', "moment" text null, "lieu" text null, "commune_lieu" text null, "nombre_participants" int null, "etat" text not null, "resume" text not null, primary key ("id"));
create index "evenement_convention_index" on "evenement" ("convention");
create index "evenement_fiche_index" on "evenement" ("fiche");

create table "indicateur_fiche" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "fiche" text not null, "libelle" text not null, "nature" text not null, "instrument" boolean not null, primary key ("id"));
create index "indicateur_fiche_fiche_index" on "indicateur_fiche" ("fiche");

create table "inscription_fiche" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "fiche" text not null, "convention" text not null, "numero" text not null, "intitule" text not null, "mention" text null, primary key ("id"));
create index "inscription_fiche_fiche_index" on "inscription_fiche" ("fiche");
create index "inscription_fiche_convention_index" on "inscription_fiche" ("convention");

create table "observation" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "indicateur" text not null, "territoire" text not null, "periode" text not null, "valeur" numeric null, "statut" text not null default 'DIFFUSABLE', "champ" text not null, "sous_total_de" text not null default '', "part_premier_contributeur" numeric not null default '0', "rang" int not null default 0, primary key ("id"));
create index "observation_indicateur_index" on "observation" ("indicateur");
create index "observation_territoire_index" on "observation" ("territoire");
create index "observation_sous_total_de_index" on "observation" ("sous_total_de");

create table "objectif" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "convention" text not null, "enjeu" text not null, "action" text null, "numero" text not null, "nature" text not null, "intitule" text not null, "mentions" jsonb not null, "nouveaute" text not null, "liens_fiches" jsonb not null default '[]', "responsables" jsonb not null default '[]', primary key ("id"));
create index "objectif_convention_index" on "objectif" ("convention");
create index "objectif_enjeu_index" on "objectif" ("enjeu");
create index "objectif_action_index" on "objectif" ("action");

create table "action" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "convention" text not null, "enjeu" text not null, "objectif_general" text null, "numero" text not null, "intitule" text not null, "mention" text null, "numeros_fiches" text[] not null default '{}', primary key ("id"));
create index "action_convention_index" on "action" ("convention");
create index "action_enjeu_index" on "action" ("enjeu");
create index "action_objectif_general_index" on "action" ("objectif_general");

create table "activite" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "fiche" text null, "action" text null, "numero" text null, "intitule" text not null, "resume" text null, "public_vise" text null, primary key ("id"));
create index "activite_fiche_index" on "activite" ("fiche");
create index "activite_action_index" on "activite" ("action");

create table "poste_cooperation" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "convention" text not null, "nature" text not null, "etat" text not null, "fonction" text not null, "soutiens" text[] not null, "etp" numeric(6,2) null, "resume" text not null, "equipement" text null, primary key ("id"));
create index "poste_cooperation_convention_index" on "poste_cooperation" ("convention");

create table "region" ("code" text not null, "source" text not null, "absences" jsonb not null default '{}', "nom" text not null, primary key ("code"));

create table "siege_epci" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "instance" text not null, "partie" text not null, "qualite" text not null, "nombre" int null, primary key ("id"));
create index "siege_epci_instance_index" on "siege_epci" ("instance");

alter table "accord_epci" add constraint "accord_epci_nature_check" check ("nature" in ('CONVENTION', 'AVENANT', 'SCHEMA', 'PACTE', 'PLAN', 'CONVENTION_NATIONALE', 'CONTRAT'));

alter table "competence" add constraint "competence_nature_check" check ("nature" in ('OPTIONNELLE', 'FACULTATIVE'));

alter table "commune_citee" add constraint "commune_citee_convention_foreign" foreign key ("convention") references "convention_connue" ("id");

alter table "engagement_epci" add constraint "engagement_epci_convention_foreign" foreign key ("convention") references "convention_connue" ("id");

alter table "enjeu" add constraint "enjeu_convention_foreign" foreign key ("convention") references "convention_connue" ("id");

alter table "commune" add constraint "commune_siren_epci_foreign" foreign key ("siren_epci") references "epci" ("siren") on delete set null;

alter table "equipement" add constraint "equipement_convention_foreign" foreign key ("convention") references "convention_connue" ("id");
alter table "equipement" add constraint "equipement_type_check" check ("type" in ('EAJE', 'LAEP', 'RPE', 'ALSH', 'LUDOTHEQUE', 'COORDINATION', 'SEJOUR', 'BAFA_BAFD'));

alter table "fiche_action" add constraint "fiche_action_etat_check" check ("etat" in ('RENSEIGNEE', 'VIERGE'));

alter table "evenement" add constraint "evenement_convention_foreign" foreign key ("convention") references "convention_connue" ("id");
alter table "evenement" add constraint "evenement_fiche_foreign" foreign key ("fiche") references "fiche_action" ("id");
alter table "evenement" add constraint "evenement_etat_check" check ("etat" in ('TENU', 'PREVU'));

alter table "indicateur_fiche" add constraint "indicateur_fiche_fiche_foreign" foreign key ("fiche") references "fiche_action" ("id");
alter table "indicateur_fiche" add constraint "indicateur_fiche_nature_check" check ("nature" in ('QUANTITATIF', 'QUALITATIF'));

alter table "inscription_fiche" add constraint "inscription_fiche_fiche_foreign" foreign key ("fiche") references "fiche_action" ("id");
alter table "inscription_fiche" add constraint "inscription_fiche_convention_foreign" foreign key ("convention") references "convention_connue" ("id");

alter table "observation" add constraint "observation_statut_check" check ("statut" in ('DIFFUSABLE', 'ARRONDI', 'SECRET_PRIMAIRE', 'SECRET_SECONDAIRE', 'CENSURE_BAS', 'NON_RENSEIGNE', 'NON_APPLICABLE'));

alter table "objectif" add constraint "objectif_convention_foreign" foreign key ("convention") references "convention_connue" ("id");
alter table "objectif" add constraint "objectif_enjeu_foreign" foreign key ("enjeu") references "enjeu" ("id");
alter table "objectif" add constraint "objectif_action_foreign" foreign key ("action") references "action" ("id") on delete set null deferrable initially deferred;
alter table "objectif" add constraint "objectif_nature_check" check ("nature" in ('OPERATIONNEL', 'GENERAL'));
alter table "objectif" add constraint "objectif_nouveaute_check" check ("nouveaute" in ('INCONNUE', 'SANS_OBJET'));

alter table "action" add constraint "action_convention_foreign" foreign key ("convention") references "convention_connue" ("id");
alter table "action" add constraint "action_enjeu_foreign" foreign key ("enjeu") references "enjeu" ("id");
alter table "action" add constraint "action_objectif_general_foreign" foreign key ("objectif_general") references "objectif" ("id") on delete set null deferrable initially deferred;

alter table "activite" add constraint "activite_fiche_foreign" foreign key ("fiche") references "fiche_action" ("id") on delete set null;
alter table "activite" add constraint "activite_action_foreign" foreign key ("action") references "action" ("id") on delete set null;

alter table "poste_cooperation" add constraint "poste_cooperation_convention_foreign" foreign key ("convention") references "convention_connue" ("id");
alter table "poste_cooperation" add constraint "poste_cooperation_equipement_foreign" foreign key ("equipement") references "equipement" ("id") on delete set null;
alter table "poste_cooperation" add constraint "poste_cooperation_nature_check" check ("nature" in ('COORDINATION', 'CHARGE_COOPERATION'));
alter table "poste_cooperation" add constraint "poste_cooperation_etat_check" check ("etat" in ('SOUTENU', 'CITE', 'A_CREER'));
