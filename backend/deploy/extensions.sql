-- What the schema builds on; only a superuser may bring these in.
set client_min_messages = warning;
create extension if not exists btree_gin;
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists fuzzystrmatch;

revoke all on database voordeur from public;
grant connect, temporary on database voordeur to voordeur_owner;
grant connect on database voordeur to voordeur_api, voordeur_work, voordeur_live;
