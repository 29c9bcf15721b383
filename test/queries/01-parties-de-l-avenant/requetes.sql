-- caf
select "a0".* from "avenant" as "a0" where "a0"."id" = any($1) order by "a0"."id" asc;
select "c0".* from "caf" as "c0" where "c0"."id" = any($1) order by "c0"."id" asc;
select "p0".* from "partie_signataire" as "p0" where "p0"."acte" = any($1) order by "p0"."rang" asc, "p0"."id" asc;
select "s0".* from "signature" as "s0" where "s0"."acte" = any($1) order by "s0"."id" asc;

-- epci
select "d0".* from "departement_geographique" as "d0" where "d0"."code" = any($1) order by "d0"."code" asc;
select "e0".* from "epci" as "e0" where "e0"."siren" = any($1) order by "e0"."siren" asc;

-- msa
select "c0".* from "caisse_msa" as "c0" where "c0"."id" = any($1) order by "c0"."id" asc;
