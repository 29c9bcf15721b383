-- caf
select "i0".* from "indicateur" as "i0" where "i0"."id" = any($1) order by "i0"."rang" asc, "i0"."id" asc;
select "l0".* from "observation" as "l0" where "l0"."id" = any($1) order by "l0"."rang" asc, "l0"."id" asc;
select "l0".* from "observation" as "l0" where "l0"."sous_total_de" = any($1) order by "l0"."rang" asc, "l0"."id" asc;
select "l0".* from "observation" as "l0" where "l0"."territoire" = any($1) order by "l0"."rang" asc, "l0"."id" asc;
select "p0".* from "politique_secret" as "p0" order by "p0"."rang" asc;
select "p0".* from "politique_secret" as "p0" where "p0"."maison" = any($1) order by "p0"."rang" asc, "p0"."id" asc;

-- departement
select "l0".* from "observation" as "l0" where "l0"."territoire" = any($1) order by "l0"."rang" asc, "l0"."id" asc;

-- epci
select "l0".* from "observation" as "l0" where "l0"."territoire" = any($1) order by "l0"."rang" asc, "l0"."id" asc;

-- msa
select "l0".* from "observation" as "l0" where "l0"."territoire" = any($1) order by "l0"."rang" asc, "l0"."id" asc;
