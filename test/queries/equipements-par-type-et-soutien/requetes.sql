-- caf
select "r0".* from "regime_financement" as "r0" where "r0"."convention" = any($1) order by "r0"."convention" asc;

-- epci
select "c0".* from "commune" as "c0" where "c0"."code_insee" = any($1) order by "c0"."code_insee" asc;
select "c0".* from "convention_connue" as "c0" where "c0"."epci" = ?;
select "e0"."id", "e0"."type" from "equipement" as "e0" where "e0"."soutien" = ?;
select "e0".* from "epci" as "e0" where "e0"."siren" = any($1) order by "e0"."siren" asc;
select "e0".* from "equipement" as "e0" where "e0"."soutien" = ? order by "e0"."convention" asc, "e0"."rang" asc, "e0"."id" asc limit ?;
select "e0".* from "equipement" as "e0" where "e0"."type" = ? and "e0"."convention" in (…) order by "e0"."convention" asc, "e0"."rang" asc, "e0"."id" asc limit ?;
select "e0".* from "equipement" as "e0" where "e0"."type" = ? order by "e0"."convention" asc, "e0"."rang" asc, "e0"."id" asc limit ?;
select count(*) as "count" from "equipement" as "e0" where "e0"."soutien" = ?;
select count(*) as "count" from "equipement" as "e0" where "e0"."type" = ?;
select count(*) as "count" from "equipement" as "e0" where "e0"."type" = ? and "e0"."convention" in (…);
