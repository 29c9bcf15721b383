create view "objet_contredit" as select c.id as contradiction, unnest(c.objets) as objet from contradiction c;
