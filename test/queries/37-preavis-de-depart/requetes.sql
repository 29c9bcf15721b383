-- caf
select "a0".* from "accord_cite" as "a0" where "a0"."id" = any($1) order by "a0"."id" asc;
select "a0".* from "avenant" as "a0" where "a0"."id" = any($1) order by "a0"."id" asc;
select "c0".* from "clause" as "c0" where "c0"."acte" = any($1) order by "c0"."rang" asc, "c0"."id" asc;
select "c0".* from "convention_territoriale" as "c0" where "c0"."id" = any($1) order by "c0"."id" asc;

-- departement
select "c0".* from "clause_rsa" as "c0" where "c0"."convention" = any($1) order by "c0"."rang" asc, "c0"."id" asc;
select "c0".* from "convention_rsa" as "c0" where "c0"."id" = any($1) order by "c0"."id" asc;
