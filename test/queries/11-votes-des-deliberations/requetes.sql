-- departement
select "d0".* from "deliberation" as "d0" where "d0"."numero" = any($1) order by "d0"."rang" asc, "d0"."numero" asc;
