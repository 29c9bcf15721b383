-- caf
select "c0".* from "convention_territoriale" as "c0" where "c0"."id" = any($1) order by "c0"."id" asc;

-- epci
select "c0".* from "convention_connue" as "c0" where "c0"."id" = any($1) order by "c0"."rang" asc, "c0"."id" asc;
select "e0".* from "epci" as "e0" where "e0"."siren" = any($1) order by "e0"."siren" asc;
select "e0".* from "equipement" as "e0" where "e0"."convention" = any($1) order by "e0"."rang" asc, "e0"."id" asc;
