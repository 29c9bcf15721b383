-- caf
select "a0".* from "action_plan" as "a0" where "a0"."ambition" = any($1) order by "a0"."rang" asc, "a0"."id" asc;
select "a0".* from "action_plan" as "a0" where "a0"."plan" = any($1) order by "a0"."rang" asc, "a0"."id" asc;
select "a0".* from "ambition_plan" as "a0" where "a0"."plan" = any($1) order by "a0"."rang" asc, "a0"."id" asc;
select "c0".* from "caf" as "c0" where "c0"."id" = any($1) order by "c0"."id" asc;
select "p0".* from "plan_pauvrete" as "p0" where "p0"."id" = any($1) order by "p0"."id" asc;
