-- caf
select "a0".* from "avenant" as "a0" where "a0"."convention" = any($1) order by "a0"."id" asc;
select "c0".* from "caf" as "c0" where "c0"."id" = any($1) order by "c0"."id" asc;
select "c0".* from "contradiction" as "c0" where "c0"."id" = any($1) order by "c0"."rang" asc, "c0"."id" asc;
select "c0".* from "convention_territoriale" as "c0" where "c0"."id" = any($1) order by "c0"."id" asc;
select "i0".* from "instance_gouvernance" as "i0" where "i0"."accord" = any($1) order by "i0"."rang" asc, "i0"."id" asc;
select "i0".* from "instance_gouvernance" as "i0" where "i0"."id" = any($1) order by "i0"."rang" asc, "i0"."id" asc;
select "l0".* from "contribution_caf" as "l0" where "l0"."fiche" = any($1) order by "l0"."fiche" asc;
select "o0".* from "objet_contredit" as "o0" where "o0"."objet" = any($1) order by "o0"."contradiction" asc, "o0"."objet" asc;
select "o0".* from "organisation_externe" as "o0" where "o0"."id" = any($1) order by "o0"."id" asc;
select "p0".* from "partie_signataire" as "p0" where "p0"."acte" = any($1) order by "p0"."rang" asc, "p0"."id" asc;
select "r0".* from "regime_financement" as "r0" where "r0"."convention" = any($1) order by "r0"."convention" asc;

-- departement
select "a0".* from "ambition" as "a0" where "a0"."id" = any($1) order by "a0"."rang" asc, "a0"."id" asc;
select "a0".* from "article_deliberation" as "a0" where "a0"."convention" = any($1) order by "a0"."rang" asc, "a0"."id" asc;
select "a0".* from "attestation_convention" as "a0" where "a0"."convention" = any($1) order by "a0"."convention" asc;
select "c0".* from "contribution_departement" as "c0" where "c0"."fiche" = any($1) order by "c0"."rang" asc, "c0"."fiche" asc;
select "d0".* from "defi" as "d0" where "d0"."id" = any($1) order by "d0"."rang" asc, "d0"."id" asc;
select "d0".* from "deliberation" as "d0" where "d0"."numero" = any($1) order by "d0"."rang" asc, "d0"."numero" asc;
select "d0".* from "departement" as "d0" where "d0"."code" = any($1) order by "d0"."code" asc;
select "l0".* from "lien_ambition" as "l0" where "l0"."convention" = any($1) order by "l0"."rang" asc, "l0"."id" asc;
select "p0".* from "permanence" as "p0" where "p0"."convention" = any($1) order by "p0"."rang" asc, "p0"."id" asc;
select "s0".* from "siege_departement" as "s0" where "s0"."instance" = any($1) order by "s0"."rang" asc, "s0"."id" asc;

-- epci
select "a0".* from "action" as "a0" where "a0"."convention" = any($1) order by "a0"."rang" asc, "a0"."id" asc;
select "a0".* from "action" as "a0" where "a0"."enjeu" = any($1) order by "a0"."rang" asc, "a0"."id" asc;
select "c0".* from "commune" as "c0" where "c0"."code_insee" = any($1) order by "c0"."code_insee" asc;
select "c0".* from "commune" as "c0" where "c0"."siren_epci" = any($1) order by "c0"."code_insee" asc;
select "c0".* from "commune_citee" as "c0" where "c0"."convention" = any($1) order by "c0"."rang" asc, "c0"."id" asc;
select "c0".* from "convention_connue" as "c0" where "c0"."id" = any($1) order by "c0"."rang" asc, "c0"."id" asc;
select "d0".* from "departement_geographique" as "d0" where "d0"."code" = any($1) order by "d0"."code" asc;
select "e0".* from "engagement_epci" as "e0" where "e0"."convention" = any($1) order by "e0"."rang" asc, "e0"."id" asc;
select "e0".* from "enjeu" as "e0" where "e0"."convention" = any($1) order by "e0"."rang" asc, "e0"."id" asc;
select "e0".* from "epci" as "e0" where "e0"."siren" = any($1) order by "e0"."siren" asc;
select "e0".* from "equipement" as "e0" where "e0"."convention" = any($1) order by "e0"."rang" asc, "e0"."id" asc;
select "f0".* from "fiche_action" as "f0" where "f0"."id" = any($1) order by "f0"."rang" asc, "f0"."id" asc;
select "i0".* from "indicateur_fiche" as "i0" where "i0"."fiche" = any($1) order by "i0"."rang" asc, "i0"."id" asc;
select "i0".* from "inscription_fiche" as "i0" where "i0"."convention" = any($1) order by "i0"."rang" asc, "i0"."id" asc;
select "o0".* from "objectif" as "o0" where "o0"."action" = any($1) order by "o0"."rang" asc, "o0"."id" asc;
select "o0".* from "objectif" as "o0" where "o0"."convention" = any($1) order by "o0"."rang" asc, "o0"."id" asc;
select "o0".* from "objectif" as "o0" where "o0"."enjeu" = any($1) order by "o0"."rang" asc, "o0"."id" asc;
select "s0".* from "siege_epci" as "s0" where "s0"."instance" = any($1) order by "s0"."rang" asc, "s0"."id" asc;

-- msa
select "c0".* from "caisse_msa" as "c0" where "c0"."id" = any($1) order by "c0"."id" asc;
select "c0".* from "contribution_fiche" as "c0" where "c0"."fiche" = any($1) order by "c0"."fiche" asc;
select "e0".* from "engagement_convention" as "e0" where "e0"."convention" = any($1) order by "e0"."convention" asc;
select "s0".* from "sieges_instance" as "s0" where "s0"."instance" = any($1) order by "s0"."instance" asc;
