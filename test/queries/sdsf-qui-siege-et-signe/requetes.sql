-- caf
select "a0".* from "accord_cite" as "a0" where "a0"."id" = any($1) order by "a0"."id" asc;
select "c0".* from "caf" as "c0" where "c0"."id" = any($1) order by "c0"."id" asc;
select "c0".* from "categorie_instance" as "c0" where "c0"."instance" = any($1) order by "c0"."rang" asc, "c0"."id" asc;
select "i0".* from "instance_gouvernance" as "i0" where "i0"."id" = any($1) order by "i0"."rang" asc, "i0"."id" asc;
select "o0".* from "organisation_externe" as "o0" where "o0"."id" = any($1) order by "o0"."id" asc;
select "s0".* from "sdsf" as "s0" where "s0"."id" = any($1) order by "s0"."id" asc;
select "s0".* from "signataire_sdsf" as "s0" where "s0"."sdsf" = any($1) order by "s0"."rang" asc, "s0"."id" asc;

-- departement
select "d0".* from "departement" as "d0" where "d0"."code" = any($1) order by "d0"."code" asc;
