-- caf
select "a0".* from "action_plan" as "a0" where "a0"."id" = any($1) order by "a0"."rang" asc, "a0"."id" asc;
select "a0".* from "ambition_plan" as "a0" where "a0"."id" = any($1) order by "a0"."rang" asc, "a0"."id" asc;
select "l0".* from "lien_textuel" as "l0" order by "l0"."rang" asc;
select "l0".* from "lien_textuel" as "l0" where "l0"."nature" = ? order by "l0"."rang" asc;
select "l0".* from "lien_textuel" as "l0" where "l0"."objet" = any($1) order by "l0"."rang" asc, "l0"."id" asc;
select "o0".* from "objectif_plan" as "o0" where "o0"."id" = any($1) order by "o0"."rang" asc, "o0"."id" asc;
select "o0".* from "objectif_sdsf" as "o0" where "o0"."id" = any($1) order by "o0"."rang" asc, "o0"."id" asc;
select "p0".* from "plan_pauvrete" as "p0" where "p0"."id" = any($1) order by "p0"."id" asc;
select "s0".* from "sdsf" as "s0" where "s0"."id" = any($1) order by "s0"."id" asc;

-- departement
select "a0".* from "annexe_rsa" as "a0" where "a0"."id" = any($1) order by "a0"."rang" asc, "a0"."id" asc;

-- epci
select "a0".* from "action" as "a0" where "a0"."id" = any($1) order by "a0"."rang" asc, "a0"."id" asc;
select "f0".* from "fiche_action" as "f0" where "f0"."id" = any($1) order by "f0"."rang" asc, "f0"."id" asc;
select "o0".* from "objectif" as "o0" where "o0"."action" = any($1) order by "o0"."rang" asc, "o0"."id" asc;
select "o0".* from "objectif" as "o0" where "o0"."id" = any($1) order by "o0"."rang" asc, "o0"."id" asc;
