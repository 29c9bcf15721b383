-- caf
select "a0".* from "accord_cite" as "a0" where "a0"."id" = any($1) order by "a0"."id" asc;
select "a0".* from "antenne" as "a0" where "a0"."id" = any($1) order by "a0"."rang" asc, "a0"."id" asc;
select "a0".* from "avenant" as "a0" where "a0"."id" = any($1) order by "a0"."id" asc;
select "c0".* from "caf" as "c0" where "c0"."id" = any($1) order by "c0"."id" asc;
select "c0".* from "centre_social" as "c0" where "c0"."id" = any($1) order by "c0"."rang" asc, "c0"."id" asc;
select "c0".* from "contradiction" as "c0" order by "c0"."rang" asc;
select "c0".* from "contradiction" as "c0" where "c0"."gravite" = ? and "c0"."proprietaire" = ? order by "c0"."rang" asc;
select "c0".* from "contradiction" as "c0" where "c0"."id" = any($1) order by "c0"."rang" asc, "c0"."id" asc;
select "c0".* from "convention_territoriale" as "c0" where "c0"."id" = any($1) order by "c0"."id" asc;
select "i0".* from "instance_gouvernance" as "i0" where "i0"."id" = any($1) order by "i0"."rang" asc, "i0"."id" asc;
select "o0".* from "objectif_sdsf" as "o0" where "o0"."id" = any($1) order by "o0"."rang" asc, "o0"."id" asc;
select "o0".* from "objet_contredit" as "o0" where "o0"."objet" = any($1) order by "o0"."contradiction" asc, "o0"."objet" asc;
select "o0".* from "organisation_externe" as "o0" where "o0"."id" = any($1) order by "o0"."id" asc;
select "q0".* from "quartier_prioritaire" as "q0" where "q0"."code" = any($1) order by "q0"."rang" asc, "q0"."code" asc;

-- departement
select "a0".* from "annexe_rsa" as "a0" where "a0"."id" = any($1) order by "a0"."rang" asc, "a0"."id" asc;

-- epci
select "a0".* from "action" as "a0" where "a0"."id" = any($1) order by "a0"."rang" asc, "a0"."id" asc;
select "e0".* from "enjeu" as "e0" where "e0"."id" = any($1) order by "e0"."rang" asc, "e0"."id" asc;
select "e0".* from "epci" as "e0" where "e0"."siren" = any($1) order by "e0"."siren" asc;
select "o0".* from "objectif" as "o0" where "o0"."id" = any($1) order by "o0"."rang" asc, "o0"."id" asc;
