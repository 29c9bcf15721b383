-- caf
select "a0".* from "action_plan" as "a0" where "a0"."objectif" = any($1) order by "a0"."rang" asc, "a0"."id" asc;
select "a0".* from "action_plan" as "a0" where "a0"."plan" = any($1) order by "a0"."rang" asc, "a0"."id" asc;
select "a0".* from "axe_plan" as "a0" where "a0"."plan" = any($1) order by "a0"."rang" asc, "a0"."id" asc;
select "o0".* from "objectif_plan" as "o0" where "o0"."axe" = any($1) order by "o0"."rang" asc, "o0"."id" asc;
select "o0".* from "objectif_plan" as "o0" where "o0"."plan" = any($1) order by "o0"."rang" asc, "o0"."id" asc;
select "p0".* from "plan_valeurs" as "p0" where "p0"."id" = any($1) order by "p0"."id" asc;
