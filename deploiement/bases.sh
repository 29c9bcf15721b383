#!/bin/sh
# Run once by the PostgreSQL image: a database and a role per partner. A role cannot connect to another's database.
set -eu
for partner in caf departement epci msa; do
  name="graphe_$partner"
  password=$(cat "/run/secrets/base_$partner")
  psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d postgres -v name="$name" -v password="$password" <<'SQL'
create role :"name" login nosuperuser nocreatedb nocreaterole password :'password';
create database :"name" owner :"name" encoding 'UTF8' lc_collate 'C' lc_ctype 'C' template template0;
revoke all on database :"name" from public;
grant connect, temporary on database :"name" to :"name";
\connect :"name"
revoke all on schema public from public;
grant usage, create on schema public to :"name";
SQL
done
