create table "import" ("source" text primary key, "version" text not null, "le" timestamptz not null);

create table "caisse_msa" ("id" text not null, "source" text not null, "absences" jsonb not null default '{}', "nom" text not null, "siege" text not null, "codes_departements" text[] not null, primary key ("id"));
