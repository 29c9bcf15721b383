-- caf
select "l0".* from "observation" as "l0" where "l0"."territoire" = any($1) order by "l0"."rang" asc, "l0"."id" asc;
select "p0".* from "politique_secret" as "p0" where "p0"."maison" = any($1) order by "p0"."rang" asc, "p0"."id" asc;

-- departement
select "l0".* from "observation" as "l0" where "l0"."territoire" = any($1) order by "l0"."rang" asc, "l0"."id" asc;
select "p0".* from "politique_secret" as "p0" where "p0"."maison" = any($1) order by "p0"."rang" asc, "p0"."id" asc;

-- epci
select "c0".* from "convention_connue" as "c0" where "c0"."epci" = any($1) order by "c0"."rang" asc, "c0"."id" asc;
select "l0".* from "observation" as "l0" where "l0"."territoire" = any($1) order by "l0"."rang" asc, "l0"."id" asc;

-- msa
select "l0".* from "observation" as "l0" where "l0"."territoire" = any($1) order by "l0"."rang" asc, "l0"."id" asc;
