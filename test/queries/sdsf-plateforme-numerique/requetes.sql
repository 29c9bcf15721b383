-- caf
select "i0".* from "indicateur_sdsf" as "i0" where "i0"."objectif" = any($1) order by "i0"."rang" asc, "i0"."id" asc;
select "o0".* from "objectif_sdsf" as "o0" where "o0"."id" = any($1) order by "o0"."rang" asc, "o0"."id" asc;
select "o0".* from "organisation_externe" as "o0" where "o0"."id" = any($1) order by "o0"."id" asc;
