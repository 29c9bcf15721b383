-- caf
select "l0".* from "observation" as "l0" where "l0"."territoire" = any($1) order by "l0"."rang" asc, "l0"."id" asc;
select "p0".* from "pole_qpv" as "p0" order by "p0"."rang" asc;
select "p0".* from "politique_secret" as "p0" where "p0"."maison" = any($1) order by "p0"."rang" asc, "p0"."id" asc;
select "q0".* from "quartier_prioritaire" as "q0" where "q0"."couvert" = ? order by "q0"."rang" asc;
select "q0".* from "quartier_prioritaire" as "q0" where "q0"."pole" = any($1) order by "q0"."rang" asc, "q0"."code" asc;

-- departement
select "l0".* from "observation" as "l0" where "l0"."territoire" = any($1) order by "l0"."rang" asc, "l0"."id" asc;

-- epci
select "c0".* from "commune" as "c0" where "c0"."code_insee" = any($1) order by "c0"."code_insee" asc;
select "l0".* from "observation" as "l0" where "l0"."territoire" = any($1) order by "l0"."rang" asc, "l0"."id" asc;

-- msa
select "l0".* from "observation" as "l0" where "l0"."territoire" = any($1) order by "l0"."rang" asc, "l0"."id" asc;
