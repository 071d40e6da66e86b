-- The ground everything stands on: one clock, who is asking, and how a moment is written.
--
-- Expected of the cluster before this file: three logins, none of them a superuser and none with
-- BYPASSRLS, and a database that voordeur_owner owns.
--
--   create role voordeur_owner login;                 owns every object; migrate and seed
--   create role voordeur_api   login noinherit;       the API: owns nothing, row-level security applies
--   create role voordeur_work  login noinherit;       the jobs
--   create database voordeur owner voordeur_owner encoding 'UTF8' locale 'C.UTF-8' template template0;
--   revoke temporary, create on database voordeur from public;
--
-- `voordeur migrate` keeps the table schema_migration (version integer primary key, name text not null,
-- applied_at timestamptz not null) and makes it when it is not there; each file runs in one transaction.
--
-- A constraint is called <table>_<column>_<code>: the code is what the API says about that field.

create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gin;
create extension if not exists btree_gist;

grant usage on schema public to voordeur_api, voordeur_work;

-- The one clock of the database.  Tests move it by setting voordeur.now.
create function clock_now() returns timestamptz
language sql stable parallel safe
return coalesce(nullif(current_setting('voordeur.now', true), '')::timestamptz, now());

-- A moment as the API writes it: UTC, whole seconds.  An answer holds dozens: to_char takes twice as long.
create function rfc3339(moment timestamptz) returns text
language sql stable strict parallel safe
return replace(left((moment at time zone 'UTC')::text, 19), ' ', 'T') || 'Z';

-- Who is asking: settings of the transaction.  After a transaction a setting is '' and not null.
create function current_person() returns uuid
language sql stable parallel safe
return nullif(current_setting('voordeur.person', true), '')::uuid;

create function current_client() returns uuid
language sql stable parallel safe
return nullif(current_setting('voordeur.client', true), '')::uuid;

create function current_neighbourhood() returns uuid
language sql stable parallel safe
return nullif(current_setting('voordeur.neighbourhood', true), '')::uuid;

-- The roles of the asker in this neighbourhood; a client's scopes stand among them.
create function has_role(role text) returns boolean
language sql stable parallel safe
return role = any (string_to_array(coalesce(current_setting('voordeur.roles', true), ''), ','));

-- Those who keep the whole neighbourhood in order, whoever an item belongs to.
create function may_edit() returns boolean
language sql stable parallel safe
return string_to_array(coalesce(current_setting('voordeur.roles', true), ''), ',')
       && array['connector', 'host', 'professional', 'admin_residents', 'admin_professionals'];

create function is_administrator() returns boolean
language sql stable parallel safe
return string_to_array(coalesce(current_setting('voordeur.roles', true), ''), ',')
       && array['admin_residents', 'admin_professionals'];
