-- caf
select "a0".* from "avenant" as "a0" where "a0"."id" = any($1) order by "a0"."id" asc;

-- departement
select "a0".* from "ambition" as "a0" where "a0"."defi" = any($1) order by "a0"."rang" asc, "a0"."id" asc;
select "a0".* from "ambition" as "a0" where "a0"."id" = any($1) order by "a0"."rang" asc, "a0"."id" asc;
select "a0".* from "ambition" as "a0" where "a0"."pacte" = any($1) order by "a0"."rang" asc, "a0"."id" asc;
select "d0".* from "defi" as "d0" where "d0"."pacte" = any($1) order by "d0"."rang" asc, "d0"."id" asc;
select "l0".* from "lien_ambition" as "l0" where "l0"."ambition" = any($1) order by "l0"."rang" asc, "l0"."id" asc;
select "l0".* from "lien_ambition" as "l0" where "l0"."avenant" = any($1) order by "l0"."rang" asc, "l0"."id" asc;
select "p0".* from "pacte" as "p0" where "p0"."id" = any($1) order by "p0"."rang" asc, "p0"."id" asc;
