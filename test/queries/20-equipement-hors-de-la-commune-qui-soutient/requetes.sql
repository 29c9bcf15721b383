-- epci
select "c0".* from "commune" as "c0" where "c0"."code_insee" = any($1) order by "c0"."code_insee" asc;
select "e0".* from "equipement" as "e0" order by "e0"."id" asc;
select "e0".* from "equipement" as "e0" where "e0"."id" in (…) order by "e0"."convention" asc, "e0"."rang" asc, "e0"."id" asc limit ?;
select count(*) as "count" from "equipement" as "e0" where "e0"."id" in (…);
