-- caf
select "a0".* from "accord_cite" as "a0" where "a0"."id" = any($1) order by "a0"."id" asc;
select "a0".* from "axe_sdsf" as "a0" where "a0"."sdsf" = any($1) order by "a0"."rang" asc, "a0"."id" asc;
select "i0".* from "indicateur_sdsf" as "i0" where "i0"."objectif" = any($1) order by "i0"."rang" asc, "i0"."id" asc;
select "o0".* from "objectif_sdsf" as "o0" where "o0"."axe" = any($1) order by "o0"."rang" asc, "o0"."id" asc;
select "p0".* from "priorite_sdsf" as "p0" where "p0"."sdsf" = any($1) order by "p0"."rang" asc, "p0"."id" asc;
select "s0".* from "sdsf" as "s0" where "s0"."id" = any($1) order by "s0"."id" asc;
