-- caf
select "c0".* from "convention_territoriale" as "c0" where "c0"."id" = any($1) order by "c0"."id" asc;

-- epci
select "c0".* from "convention_connue" as "c0" where "c0"."annexe2" is not null order by "c0"."rang" asc;
select "c0".* from "convention_connue" as "c0" where "c0"."id" = any($1) order by "c0"."rang" asc, "c0"."id" asc;
select "e0".* from "epci" as "e0" where "e0"."siren" = any($1) order by "e0"."siren" asc;
select "e0".* from "equipement" as "e0" where "e0"."convention" = any($1) order by "e0"."rang" asc, "e0"."id" asc;
select "f0".* from "fiche_action" as "f0" where "f0"."id" = any($1) order by "f0"."rang" asc, "f0"."id" asc;
select "i0".* from "inscription_fiche" as "i0" where "i0"."convention" = any($1) order by "i0"."rang" asc, "i0"."id" asc;
select "i0".* from "inscription_fiche" as "i0" where "i0"."id" = any($1) order by "i0"."rang" asc, "i0"."id" asc;
select "o0".* from "objectif" as "o0" where "o0"."convention" = any($1) order by "o0"."rang" asc, "o0"."id" asc;
