-- caf
select "c0".* from "caf" as "c0" where "c0"."id" = any($1) order by "c0"."id" asc;
select "i0".* from "indicateur_sdsf" as "i0" where "i0"."objectif" = any($1) order by "i0"."rang" asc, "i0"."id" asc;
select "o0".* from "objectif_sdsf" as "o0" order by "o0"."rang" asc;
select "o0".* from "objectif_sdsf" as "o0" where "o0"."id" = any($1) order by "o0"."rang" asc, "o0"."id" asc;
select "o0".* from "organisation_externe" as "o0" where "o0"."id" = any($1) order by "o0"."id" asc;

-- departement
select "l0".* from "role_sdsf" as "l0" where "l0"."objectif" = any($1) order by "l0"."objectif" asc;
