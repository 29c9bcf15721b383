-- caf
select "c0".* from "caf" as "c0" where "c0"."id" = any($1) order by "c0"."id" asc;
select "d0".* from "demarche_agrement" as "d0" where "d0"."objectif" = any($1) order by "d0"."id" asc;
select "o0".* from "objectif_sdsf" as "o0" where "o0"."id" = any($1) order by "o0"."rang" asc, "o0"."id" asc;
select "o0".* from "organisation_externe" as "o0" where "o0"."id" = any($1) order by "o0"."id" asc;
