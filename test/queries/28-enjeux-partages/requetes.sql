-- departement
select "d0".* from "deliberation" as "d0" where "d0"."departement" = any($1) order by "d0"."rang" asc, "d0"."numero" asc;
select "d0".* from "departement" as "d0" where "d0"."code" = any($1) order by "d0"."code" asc;
select "e0".* from "enjeu_cite" as "e0" where "e0"."siren" = any($1) order by "e0"."rang" asc, "e0"."id" asc;
select "e0".* from "enjeu_cite" as "e0" where "e0"."titre" = any($1) order by "e0"."rang" asc, "e0"."id" asc;
select "r0".* from "rapport_president" as "r0" where "r0"."deliberation" = any($1) order by "r0"."rang" asc, "r0"."id" asc;

-- epci
select "c0".* from "convention_connue" as "c0" where "c0"."id" = any($1) order by "c0"."rang" asc, "c0"."id" asc;
select "e0".* from "enjeu" as "e0" where "e0"."convention" = any($1) order by "e0"."rang" asc, "e0"."id" asc;
select "e0".* from "epci" as "e0" where "e0"."siren" = any($1) order by "e0"."siren" asc;
