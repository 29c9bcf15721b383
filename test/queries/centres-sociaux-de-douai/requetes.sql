-- caf
select "c0"."id", "c0"."commune_imprimee" from "centre_social" as "c0";
select "c0".* from "centre_social" as "c0" order by "c0"."rang" asc, "c0"."id" asc limit ?;
select "c0".* from "centre_social" as "c0" where "c0"."code_insee" = any($1) order by "c0"."rang" asc, "c0"."id" asc;
select "q0".* from "quartier_prioritaire" as "q0" where "q0"."generation" = any($1) order by "q0"."rang" asc, "q0"."code" asc;
select count(*) as "count" from "centre_social" as "c0";

-- epci
select "c0".* from "commune" as "c0" where "c0"."code_insee" = any($1) order by "c0"."code_insee" asc;
