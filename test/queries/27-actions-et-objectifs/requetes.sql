-- epci
select "a0".* from "action" as "a0" where "a0"."convention" = any($1) order by "a0"."rang" asc, "a0"."id" asc;
select "c0".* from "convention_connue" as "c0" where "c0"."id" = any($1) order by "c0"."rang" asc, "c0"."id" asc;
select "o0".* from "objectif" as "o0" where "o0"."convention" = any($1) order by "o0"."rang" asc, "o0"."id" asc;
