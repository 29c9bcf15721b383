-- caf
select "c0".* from "convention_territoriale" as "c0" where "c0"."id" = any($1) order by "c0"."id" asc;

-- departement
select "a0".* from "article_deliberation" as "a0" where "a0"."convention" = any($1) order by "a0"."rang" asc, "a0"."id" asc;
select "a0".* from "attestation_convention" as "a0" where "a0"."convention" = any($1) order by "a0"."convention" asc;
select "d0".* from "deliberation" as "d0" where "d0"."numero" = any($1) order by "d0"."rang" asc, "d0"."numero" asc;

-- epci
select "c0".* from "commune" as "c0" where "c0"."siren_epci" = any($1) order by "c0"."code_insee" asc;
select "c0".* from "commune_citee" as "c0" where "c0"."convention" = any($1) order by "c0"."rang" asc, "c0"."id" asc;
select "c0".* from "convention_connue" as "c0" where "c0"."id" = any($1) order by "c0"."rang" asc, "c0"."id" asc;
select "e0".* from "equipement" as "e0" where "e0"."convention" = any($1) order by "e0"."rang" asc, "e0"."id" asc;

-- msa
select "e0".* from "engagement_convention" as "e0" where "e0"."convention" = any($1) order by "e0"."convention" asc;
