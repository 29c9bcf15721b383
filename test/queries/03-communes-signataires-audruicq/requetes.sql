-- epci
select "c0".* from "commune" as "c0" where "c0"."code_insee" = any($1) order by "c0"."code_insee" asc;
select "c0".* from "commune" as "c0" where "c0"."siren_epci" = any($1) order by "c0"."code_insee" asc;
select "c0".* from "commune_citee" as "c0" where "c0"."convention" = any($1) order by "c0"."rang" asc, "c0"."id" asc;
select "c0".* from "convention_connue" as "c0" where "c0"."id" = any($1) order by "c0"."rang" asc, "c0"."id" asc;
