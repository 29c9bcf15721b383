-- caf
select "c0".* from "convention_territoriale" as "c0" where "c0"."siren_epci" in (…) order by "c0"."id" asc;
select "e0".* from "equipe_caf" as "e0" where "e0"."siren" in (…) order by "e0"."rang" asc, "e0"."id" asc;

-- departement
select "m0".* from "maison_solidarite" as "m0" where "m0"."departement" in (…) order by "m0"."id" asc;
select "p0".* from "permanence" as "p0" where "p0"."commune" in (…) order by "p0"."rang" asc, "p0"."id" asc;

-- epci
select "c0".* from "commune" as "c0" where "c0"."siren_epci" = ? order by "c0"."tri" asc, "c0"."code_insee" asc limit ?;
select "c0".* from "commune" as "c0" where "c0"."siren_epci" in (…) order by "c0"."code_insee" asc;
select "c0".* from "convention_connue" as "c0" where "c0"."epci" in (…) order by "c0"."rang" asc, "c0"."id" asc;
select "e0".* from "epci" as "e0" where "e0"."siren" in (…) order by "e0"."siren" asc;
select "e0".* from "equipement" as "e0" where "e0"."convention" in (…) order by "e0"."rang" asc, "e0"."id" asc;
select count(*) as "count" from "commune" as "c0" where "c0"."siren_epci" = ?;
