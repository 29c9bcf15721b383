create table "import" ("source" text primary key, "version" text not null, "le" timestamptz not null);

create table "caisse_msa" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "nom" text not null, "siege" text not null, "designations" jsonb not null, "representants" jsonb not null, "missions" jsonb not null, primary key ("id"));

create table "contribution_fiche" ("fiche" text not null, "source" text not null, "absences" jsonb not null default '{}', "role" text not null, "resume" text not null, primary key ("fiche"));

create table "engagement_convention" ("convention" text not null, "source" text not null, "absences" jsonb not null default '{}', "signataire" boolean not null, "axes" text[] not null, "offres" text[] not null, "presences" jsonb not null, "engagements" jsonb not null, primary key ("convention"));

create table "engagement_msa" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "caisse" text not null, "rang" int not null, "intitule" text not null, "resume" text not null, primary key ("id"));

create table "observation" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "indicateur" text not null, "territoire" text not null, "periode" text not null, "valeur" numeric null, "statut" text not null default 'DIFFUSABLE', "champ" text not null, "sous_total_de" text not null default '', "part_premier_contributeur" numeric not null default '0', "rang" int not null default 0, primary key ("id"));
create index "observation_indicateur_index" on "observation" ("indicateur");
create index "observation_territoire_index" on "observation" ("territoire");
create index "observation_sous_total_de_index" on "observation" ("sous_total_de");

create table "role_sdsf" ("objectif" text not null, "source" text not null, "absences" jsonb not null default '{}', "partenaire" boolean not null, "pilote" boolean not null, "comme_signataire" boolean not null, "libelle" text null, "precision" text not null, primary key ("objectif"));

create table "offre_msa" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "caisse" text not null, "rang" int not null, "nom" text not null, "sigle" text null, "objet" text not null, "beneficiaires" text null, "montant_euros" numeric null, "demandeurs" text[] not null, "conventions" text[] not null, primary key ("id"));

create table "sieges_instance" ("instance" text not null, "source" text not null, "absences" jsonb not null default '{}', "sieges" jsonb not null, primary key ("instance"));

create table "territoire_msa" ("departement" text not null, "source" text not null, "absences" jsonb not null default '{}', "caisse" text not null, primary key ("departement"));

alter table "contribution_fiche" add constraint "contribution_fiche_role_check" check ("role" in ('PARTENAIRE', 'AUCUN'));

alter table "engagement_msa" add constraint "engagement_msa_caisse_foreign" foreign key ("caisse") references "caisse_msa" ("id");

alter table "observation" add constraint "observation_statut_check" check ("statut" in ('DIFFUSABLE', 'ARRONDI', 'SECRET_PRIMAIRE', 'SECRET_SECONDAIRE', 'CENSURE_BAS', 'NON_RENSEIGNE', 'NON_APPLICABLE'));

alter table "offre_msa" add constraint "offre_msa_caisse_foreign" foreign key ("caisse") references "caisse_msa" ("id");

alter table "territoire_msa" add constraint "territoire_msa_caisse_foreign" foreign key ("caisse") references "caisse_msa" ("id");
