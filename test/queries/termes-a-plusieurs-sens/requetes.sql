-- caf
select "t0".* from "terme_glossaire" as "t0" order by "t0"."rang" asc;
select "t0".* from "terme_glossaire" as "t0" where "t0"."id" = any($1) order by "t0"."rang" asc, "t0"."id" asc;
select "t0".* from "terme_glossaire" as "t0" where "t0"."origine" = ? order by "t0"."rang" asc;
