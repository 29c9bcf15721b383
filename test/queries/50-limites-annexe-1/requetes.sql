-- departement
select "a0".* from "annexe_rsa" as "a0" where "a0"."convention" = any($1) order by "a0"."rang" asc, "a0"."id" asc;
select "c0".* from "convention_rsa" as "c0" where "c0"."id" = any($1) order by "c0"."id" asc;
