-- caf
select "a0".* from "accord_cite" as "a0" where "a0"."calendrier" in (…) order by "a0"."id" asc;
select "a0".* from "avenant" as "a0" order by "a0"."id" asc;
select "c0".* from "convention_territoriale" as "c0" order by "c0"."id" asc;

-- departement
select "c0".* from "convention_rsa" as "c0" where "c0"."deliberation" = any($1) order by "c0"."id" asc;
select "d0".* from "deliberation" as "d0" where "d0"."departement" = any($1) order by "d0"."rang" asc, "d0"."numero" asc;
select "d0".* from "departement" as "d0" where "d0"."code" = any($1) order by "d0"."code" asc;
select "d0".* from "document_cadre" as "d0" where "d0"."departement" = any($1) order by "d0"."id" asc;
select "p0".* from "pacte" as "p0" where "p0"."departement" = any($1) order by "p0"."rang" asc, "p0"."id" asc;

-- epci
select "a0".* from "accord_epci" as "a0" where "a0"."departement" = any($1) order by "a0"."id" asc;
