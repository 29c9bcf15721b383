-- caf
select "c0".* from "caf" as "c0" where "c0"."id" = any($1) order by "c0"."id" asc;
select "i0".* from "instance_gouvernance" as "i0" order by "i0"."accord" asc, "i0"."rang" asc;
select "i0".* from "instance_gouvernance" as "i0" where "i0"."id" = any($1) order by "i0"."rang" asc, "i0"."id" asc;
select "o0".* from "organisation_externe" as "o0" where "o0"."id" = any($1) order by "o0"."id" asc;

-- departement
select "s0".* from "siege_departement" as "s0" where "s0"."instance" = any($1) order by "s0"."rang" asc, "s0"."id" asc;

-- epci
select "d0".* from "departement_geographique" as "d0" where "d0"."code" = any($1) order by "d0"."code" asc;
select "e0".* from "epci" as "e0" where "e0"."siren" = any($1) order by "e0"."siren" asc;
select "s0".* from "siege_epci" as "s0" where "s0"."instance" = any($1) order by "s0"."rang" asc, "s0"."id" asc;

-- msa
select "c0".* from "caisse_msa" as "c0" where "c0"."id" = any($1) order by "c0"."id" asc;
select "s0".* from "sieges_instance" as "s0" where "s0"."instance" = any($1) order by "s0"."instance" asc;
