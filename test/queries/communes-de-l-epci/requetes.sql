-- caf
select "c0".* from "convention_territoriale" as "c0" where "c0"."siren_epci" = any($1) order by "c0"."id" asc;
select "e0".* from "equipe_caf" as "e0" where "e0"."siren" = any($1) order by "e0"."rang" asc, "e0"."id" asc;

-- departement
select "m0".* from "maison_solidarite" as "m0" where "m0"."departement" = any($1) order by "m0"."id" asc;
select "p0".* from "permanence" as "p0" where "p0"."commune" = any($1) order by "p0"."rang" asc, "p0"."id" asc;

-- epci
select "c0".* from "commune" as "c0" where "c0"."siren_epci" = ? order by "c0"."tri" asc, "c0"."code_insee" asc limit ?;
select "c0".* from "commune" as "c0" where "c0"."siren_epci" = any($1) order by "c0"."code_insee" asc;
select "c0".* from "convention_connue" as "c0" where "c0"."epci" = any($1) order by "c0"."rang" asc, "c0"."id" asc;
select "e0".* from "epci" as "e0" where "e0"."siren" = any($1) order by "e0"."siren" asc;
select "e0".* from "equipement" as "e0" where "e0"."convention" = any($1) order by "e0"."rang" asc, "e0"."id" asc;
select count(*) as "count" from "commune" as "c0" where "c0"."siren_epci" = ?;
