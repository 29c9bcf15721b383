-- caf
select "c0".* from "caf" as "c0" where "c0"."id" = any($1) order by "c0"."id" asc;
select "o0".* from "organisation_externe" as "o0" where "o0"."id" = any($1) order by "o0"."id" asc;

-- departement
select "c0".* from "contribution_departement" as "c0" order by "c0"."rang" asc;
select "c0".* from "contribution_departement" as "c0" where "c0"."fiche" = any($1) order by "c0"."rang" asc, "c0"."fiche" asc;

-- epci
select "d0".* from "departement_geographique" as "d0" where "d0"."code" = any($1) order by "d0"."code" asc;
select "e0".* from "epci" as "e0" where "e0"."siren" = any($1) order by "e0"."siren" asc;
select "f0".* from "fiche_action" as "f0" order by "f0"."rang" asc;
select "f0".* from "fiche_action" as "f0" where "f0"."id" = any($1) order by "f0"."rang" asc, "f0"."id" asc;
select "i0".* from "inscription_fiche" as "i0" where "i0"."fiche" = any($1) order by "i0"."rang" asc, "i0"."id" asc;
select "o0".* from "objectif" as "o0" where "o0"."convention" = ? and "o0"."action" = ? order by "o0"."convention" asc, "o0"."rang" asc;
