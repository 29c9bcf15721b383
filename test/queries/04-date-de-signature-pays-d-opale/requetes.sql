-- caf
select "c0".* from "contradiction" as "c0" where "c0"."theme" = ? order by "c0"."rang" asc;
select "c0".* from "convention_territoriale" as "c0" where "c0"."id" = any($1) order by "c0"."id" asc;

-- departement
select "a0".* from "attestation_convention" as "a0" where "a0"."convention" = any($1) order by "a0"."convention" asc;
