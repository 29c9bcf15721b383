create table "import" ("source" text primary key, "version" text not null, "le" timestamptz not null);

create table "acte_cite" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "nature" text not null, "intitule" text not null, "numero" text null, "assemblee" text null, "date" date null, "codes_parties" text[] not null, "convention" text null, primary key ("id"));
create index "acte_cite_convention_index" on "acte_cite" ("convention");

create table "atelier" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "intitule" text not null, "nature" text not null, "resume" text not null, "service" text not null, "public" text null, "objectif" text null, "nombre_seances" int null, "etat" text not null, "seances" jsonb not null, "convention" text not null, "fiche" text null, primary key ("id"));
create index "atelier_fiche_index" on "atelier" ("fiche");

create table "attestation_convention" ("convention" text not null, "source" text not null, "absences" jsonb not null default '{}', "dates_signature" jsonb not null, "parties" jsonb not null, "engagements" jsonb not null, primary key ("convention"));

create table "contribution_departement" ("fiche" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "roles" jsonb not null, "services" text[] not null, "resume" text not null, primary key ("fiche"));

create table "departement" ("code" text not null, "source" text not null, "absences" jsonb not null default '{}', "nom" text not null, primary key ("code"));

create table "document_cadre" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "departement" text not null, "nature" text not null, "nom" text not null, "titres" jsonb not null, "adopte_par" text not null, "effet" date not null, "fin" date not null, "duree" text not null, primary key ("id"));
create index "document_cadre_departement_index" on "document_cadre" ("departement");

create table "elu" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "civilite" text not null, "prenom" text not null, "nom" text not null, "qualites" jsonb not null, primary key ("id"));

create table "enjeu_cite" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "siren" text not null, "rang" int not null, "titre" text not null, primary key ("id"));
create index "enjeu_cite_siren_index" on "enjeu_cite" ("siren");
create index "enjeu_cite_titre_index" on "enjeu_cite" ("titre");

create table "financement" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "objet" text not null, "montant_euros" numeric null, "cout_total_euros" numeric null, "affectation" text null, "periode" text null, "porteur" text not null, "beneficiaire" text null, "fiche" text not null, primary key ("id"));
create index "financement_fiche_index" on "financement" ("fiche");

create table "indicateur" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "libelle" text not null, "definition" text not null, "proprietaire" text not null, "nature" text not null default 'CALCULABLE', "unite" text not null, "formule" text not null, "decimales" int not null default 2, "entrees" jsonb not null, "parametres" jsonb not null default '[]', "classes" jsonb not null default '{}', "objectif" text not null default '', "periode_reference" text not null default '', "refus_raison" text not null default '', "refus_explication" text not null default '', "mentions" jsonb not null default '[]', primary key ("id"));

create table "institution_departementale" ("departement" text not null, "source" text not null, "absences" jsonb not null default '{}', "denomination" text not null, "siren" text null, "siege" text null, "president" text not null, "presidence_selon" text not null, primary key ("departement"));

create table "observation" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "indicateur" text not null, "territoire" text not null, "periode" text not null, "valeur" numeric null, "statut" text not null default 'DIFFUSABLE', "champ" text not null, "sous_total_de" text not null default '', "part_premier_contributeur" numeric not null default '0', "rang" int not null default 0, primary key ("id"));
create index "observation_indicateur_index" on "observation" ("indicateur");
create index "observation_territoire_index" on "observation" ("territoire");
create index "observation_sous_total_de_index" on "observation" ("sous_total_de");

create table "role_sdsf" ("objectif" text not null, "source" text not null, "absences" jsonb not null default '{}', "partenaire" boolean not null, "pilote" boolean not null, "comme_signataire" boolean not null, "libelle" text null, "precision" text not null, primary key ("objectif"));

create table "maison_solidarite" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "nom" text not null, "nom_atteste" jsonb not null, "departement" text not null, "commune" text not null, "epcis" text[] not null, "place" text not null, "orientations" text[] not null, "services" jsonb not null, primary key ("id"));

create table "pacte" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "departement" text not null, "rang" int not null, "nom" text not null, "intitule" text null, "adopte_par" text null, "effet" date null, "fin" date null, "duree" text not null, "nombre_ambitions_annoncees" int null, primary key ("id"));
create index "pacte_departement_index" on "pacte" ("departement");

create table "defi" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "pacte" text not null, "rang" int not null, "titre" text not null, primary key ("id"));
create index "defi_pacte_index" on "defi" ("pacte");

create table "ambition" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "pacte" text not null, "defi" text not null, "rang" int not null, "titre" text not null, primary key ("id"));
create index "ambition_pacte_index" on "ambition" ("pacte");
create index "ambition_defi_index" on "ambition" ("defi");

create table "lien_ambition" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "ambition" text not null, "rang" int not null, "avenant" text not null, "convention" text not null, "intitule_imprime" text not null, primary key ("id"));
create index "lien_ambition_ambition_index" on "lien_ambition" ("ambition");
create index "lien_ambition_avenant_index" on "lien_ambition" ("avenant");
create index "lien_ambition_convention_index" on "lien_ambition" ("convention");

create table "deliberation" ("numero" text not null, "source" text not null, "absences" jsonb not null default '{}', "departement" text not null, "rang" int not null, "objet" text not null, "date" date not null, "assemblee" text not null, "president" text not null, "secretaire" text not null, "votes" jsonb not null, "avis_commissions" jsonb not null, "teletransmission" jsonb null, "signature" jsonb not null, "effet_objet" jsonb not null, "ambition_declinee" text null, primary key ("numero"));
create index "deliberation_departement_index" on "deliberation" ("departement");
create index "deliberation_ambition_declinee_index" on "deliberation" ("ambition_declinee");

create table "convention_rsa" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "titre" text not null, "objet" text not null, "non_financiere" boolean not null, "effet" date not null, "fin" date not null, "duree" jsonb not null, "signature" date null, "renouvellement" text null, "modification" text not null, "exemplaires" int not null, "resiliations" jsonb not null, "parties" jsonb not null, "visas" jsonb not null, "echange_donnees" jsonb not null, "deliberation" text not null, primary key ("id"));
create index "convention_rsa_deliberation_index" on "convention_rsa" ("deliberation");

create table "clause_rsa" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "convention" text not null, "rang" int not null, "numero" text not null, "intitule" text not null, "dispositions" jsonb not null, primary key ("id"));
create index "clause_rsa_convention_index" on "clause_rsa" ("convention");

create table "annexe_rsa" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "convention" text not null, "rang" int not null, "titre" text not null, "debut" date not null, "fin" date not null, "public" text null, "exclusions" text[] not null, "objectifs" text[] not null, "limites" jsonb not null, "etapes" jsonb not null, "territoire" text not null, "agences" text[] not null, "moyens" text not null, "gouvernance" text not null, "comites_techniques" int null, "bilan" jsonb not null, primary key ("id"));
create index "annexe_rsa_convention_index" on "annexe_rsa" ("convention");

create table "action_experimentale" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "annexe" text not null, "rang" int not null, "territoire" text not null, "annees" jsonb null, "nom" text null, "type" text null, "partenariat" text null, "rythme" jsonb not null, "groupe_minimum" int null, "groupe_maximum" int null, "public" text null, "resume" text null, primary key ("id"));
create index "action_experimentale_annexe_index" on "action_experimentale" ("annexe");

create table "article_deliberation" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "deliberation" text not null, "rang" int not null, "intitule" text not null, "resume" text not null, "convention" text null, "avenant" text null, "convention_rsa" text null, "codes_parties" text[] not null, "parties_non_nommees" text[] not null, primary key ("id"));
create index "article_deliberation_deliberation_index" on "article_deliberation" ("deliberation");
create index "article_deliberation_convention_index" on "article_deliberation" ("convention");
create index "article_deliberation_avenant_index" on "article_deliberation" ("avenant");
create index "article_deliberation_convention_rsa_index" on "article_deliberation" ("convention_rsa");

create table "parametre" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null default 0, "code" text not null, "libelle" text not null, "valeur" numeric not null, "unite" text not null, "du" date not null, "au" date null, "reference" text not null, primary key ("id"));

create table "permanence" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "intitule" text not null, "nature" text not null, "service" text not null, "commune" text not null, "epci" text not null, "convention" text not null, "fiche" text null, "atelier" text null, "maison" text null, "lieu" text null, "domicile_possible" boolean not null default false, "public" text null, "sur_rendez_vous" boolean null, "prise_rendez_vous" jsonb null, "nombre_creneaux" int null, "capacite_familles_par_creneau" int null, "delai_rendez_vous_jours" int null, "recurrence" jsonb null, "validite" text not null, primary key ("id"));
create index "permanence_commune_index" on "permanence" ("commune");
create index "permanence_epci_index" on "permanence" ("epci");
create index "permanence_convention_index" on "permanence" ("convention");
create index "permanence_fiche_index" on "permanence" ("fiche");
create index "permanence_atelier_index" on "permanence" ("atelier");
create index "permanence_maison_index" on "permanence" ("maison");

create table "politique_secret" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "maison" text not null, "libelle" text not null, "unites" text[] not null, "seuil_primaire" int not null default 5, "arrondi" text not null default 'AUCUN', "dominance" numeric not null default '85', primary key ("id"));

create table "presence_elu" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "deliberation" text not null, "elu" text not null, "rang" int not null, "statut" text not null, primary key ("id"));
create index "presence_elu_deliberation_index" on "presence_elu" ("deliberation");
create index "presence_elu_elu_index" on "presence_elu" ("elu");

create table "priorite_departement" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "departement" text not null, "rang" int not null, "portee" text not null, "titre" text not null, "periode" text not null, primary key ("id"));
create index "priorite_departement_departement_index" on "priorite_departement" ("departement");

create table "rapport_president" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "deliberation" text not null, "rang" int not null, "objet" text not null, "date" date not null, "services" text[] not null, "territoires" text[] not null, "epcis_imprimes" text not null, "siren_epcis" text[] null, "sections" jsonb not null, primary key ("id"));
create index "rapport_president_deliberation_index" on "rapport_president" ("deliberation");

create table "constat_territoire" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "siren" text not null, "rapport" text not null, "rang" int not null, "theme" text not null, "resume" text not null, "codes_communes" text[] not null, primary key ("id"));
create index "constat_territoire_siren_index" on "constat_territoire" ("siren");
create index "constat_territoire_rapport_index" on "constat_territoire" ("rapport");

create table "siege_departement" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "rang" int not null, "instance" text not null, "partie" text not null, "qualite" text not null, "nombre" int null, primary key ("id"));
create index "siege_departement_instance_index" on "siege_departement" ("instance");

create table "visa" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "deliberation" text not null, "rang" int not null, "nature" text not null, "libelle" text not null, "articles" text[] not null, "date" date null, "acte" text null, primary key ("id"));
create index "visa_deliberation_index" on "visa" ("deliberation");
create index "visa_acte_index" on "visa" ("acte");

alter table "acte_cite" add constraint "acte_cite_nature_check" check ("nature" in ('DELIBERATION', 'CODE'));

alter table "atelier" add constraint "atelier_nature_check" check ("nature" in ('ATELIER_COLLECTIF', 'CONSULTATION', 'VISITE_A_DOMICILE', 'CONFERENCE', 'STAND'));

alter table "document_cadre" add constraint "document_cadre_departement_foreign" foreign key ("departement") references "departement" ("code");
alter table "document_cadre" add constraint "document_cadre_adopte_par_foreign" foreign key ("adopte_par") references "acte_cite" ("id");
alter table "document_cadre" add constraint "document_cadre_nature_check" check ("nature" in ('CONVENTION', 'AVENANT', 'SCHEMA', 'PACTE', 'PLAN', 'CONVENTION_NATIONALE', 'CONTRAT'));

alter table "indicateur" add constraint "indicateur_nature_check" check ("nature" in ('CALCULABLE', 'PARTIEL', 'CIBLE'));

alter table "institution_departementale" add constraint "institution_departementale_departement_foreign" foreign key ("departement") references "departement" ("code") on update cascade on delete cascade;

alter table "observation" add constraint "observation_statut_check" check ("statut" in ('DIFFUSABLE', 'ARRONDI', 'SECRET_PRIMAIRE', 'SECRET_SECONDAIRE', 'CENSURE_BAS', 'NON_RENSEIGNE', 'NON_APPLICABLE'));

alter table "maison_solidarite" add constraint "maison_solidarite_departement_foreign" foreign key ("departement") references "departement" ("code");

alter table "pacte" add constraint "pacte_departement_foreign" foreign key ("departement") references "departement" ("code");
alter table "pacte" add constraint "pacte_adopte_par_foreign" foreign key ("adopte_par") references "acte_cite" ("id") on delete set null;

alter table "defi" add constraint "defi_pacte_foreign" foreign key ("pacte") references "pacte" ("id");

alter table "ambition" add constraint "ambition_pacte_foreign" foreign key ("pacte") references "pacte" ("id");
alter table "ambition" add constraint "ambition_defi_foreign" foreign key ("defi") references "defi" ("id");

alter table "lien_ambition" add constraint "lien_ambition_ambition_foreign" foreign key ("ambition") references "ambition" ("id");

alter table "deliberation" add constraint "deliberation_departement_foreign" foreign key ("departement") references "departement" ("code");
alter table "deliberation" add constraint "deliberation_president_foreign" foreign key ("president") references "elu" ("id");
alter table "deliberation" add constraint "deliberation_secretaire_foreign" foreign key ("secretaire") references "elu" ("id");
alter table "deliberation" add constraint "deliberation_ambition_declinee_foreign" foreign key ("ambition_declinee") references "ambition" ("id") on delete set null;

alter table "convention_rsa" add constraint "convention_rsa_deliberation_foreign" foreign key ("deliberation") references "deliberation" ("numero");

alter table "clause_rsa" add constraint "clause_rsa_convention_foreign" foreign key ("convention") references "convention_rsa" ("id");

alter table "annexe_rsa" add constraint "annexe_rsa_convention_foreign" foreign key ("convention") references "convention_rsa" ("id");

alter table "action_experimentale" add constraint "action_experimentale_annexe_foreign" foreign key ("annexe") references "annexe_rsa" ("id");
alter table "action_experimentale" add constraint "action_experimentale_type_check" check ("type" in ('COLLECTIVE', 'INDIVIDUELLE', 'MIXTE'));

alter table "article_deliberation" add constraint "article_deliberation_deliberation_foreign" foreign key ("deliberation") references "deliberation" ("numero");

alter table "permanence" add constraint "permanence_atelier_foreign" foreign key ("atelier") references "atelier" ("id") on delete set null;
alter table "permanence" add constraint "permanence_maison_foreign" foreign key ("maison") references "maison_solidarite" ("id") on delete set null;
alter table "permanence" add constraint "permanence_nature_check" check ("nature" in ('PMI_CONSULTATION', 'PMI_ATELIER', 'PESEE', 'PMI_PERMANENCE', 'SERVICE_SOCIAL', 'ADA', 'ATTENTE_ACTIVE', 'CENTRE_SANTE'));

alter table "politique_secret" add constraint "politique_secret_arrondi_check" check ("arrondi" in ('AUCUN', 'MULTIPLE_DE_5'));

alter table "presence_elu" add constraint "presence_elu_deliberation_foreign" foreign key ("deliberation") references "deliberation" ("numero");
alter table "presence_elu" add constraint "presence_elu_elu_foreign" foreign key ("elu") references "elu" ("id");
alter table "presence_elu" add constraint "presence_elu_statut_check" check ("statut" in ('PRESENT', 'EXCUSE', 'ABSENT', 'ASSISTE_SANS_VOIX', 'EXCUSE_SANS_VOIX'));

alter table "priorite_departement" add constraint "priorite_departement_departement_foreign" foreign key ("departement") references "departement" ("code");
alter table "priorite_departement" add constraint "priorite_departement_portee_check" check ("portee" in ('MANDAT', 'MAISON_DEPARTEMENT_SOLIDARITE'));

alter table "rapport_president" add constraint "rapport_president_deliberation_foreign" foreign key ("deliberation") references "deliberation" ("numero");

alter table "constat_territoire" add constraint "constat_territoire_rapport_foreign" foreign key ("rapport") references "rapport_president" ("id");

alter table "visa" add constraint "visa_deliberation_foreign" foreign key ("deliberation") references "deliberation" ("numero");
alter table "visa" add constraint "visa_acte_foreign" foreign key ("acte") references "acte_cite" ("id") on delete set null;
alter table "visa" add constraint "visa_nature_check" check ("nature" in ('CODE', 'DELIBERATION', 'RAPPORT', 'AVIS_COMMISSION'));
