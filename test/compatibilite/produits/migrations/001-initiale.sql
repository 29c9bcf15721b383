create table "import" ("source" text primary key, "version" text not null, "le" timestamptz not null);

create table "utilisateur" ("email" text not null, "name" text not null, "total_products_created" int not null, "years_of_employment" int not null, primary key ("email"));

create table "product_research" ("case_number" text not null, "description" text not null, "outcome" text null, primary key ("case_number"));

create table "product" ("id" text not null, "sku" text not null, "package" text not null, "variation_id" text not null, "size" text not null, "weight" real not null, "unit" text not null, "author" text not null references "utilisateur", "notes" text null, "studies" text[] not null, primary key ("id"));

create table "deprecated_product" ("sku" text not null, "package" text not null, "reason" text not null, "author" text not null references "utilisateur", "inventory" text not null, primary key ("sku", "package"));

insert into "utilisateur" values ('support@apollographql.com', 'Jane Smith', 1337, 10);

insert into "product_research" values ('1234', 'Federation Study', null), ('1235', 'Studio Study', null);

insert into "product" values
  ('apollo-federation', 'federation', '@apollo/federation', 'OSS', 'small', 1, 'kg', 'support@apollographql.com', null, '{1234}'),
  ('apollo-studio', 'studio', '', 'platform', 'small', 1, 'kg', 'support@apollographql.com', null, '{1235}');

insert into "deprecated_product" values
  ('apollo-federation-v1', '@apollo/federation-v1', 'Migrate to Federation V2', 'support@apollographql.com', 'apollo-oss');
