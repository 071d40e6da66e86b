-- What an item is about is read again when the reading itself has changed: by which reading it was read stands beside it.
alter table exchange_item add column terms_reading integer not null default 0;
create index exchange_item_to_read on exchange_item (terms_reading) where archived_at is null;
grant insert (terms_reading), update (terms_reading) on exchange_item to voordeur_api;
grant update (terms, terms_reading) on exchange_item to voordeur_work;
