-- Who changes an activity does not wait for the look that is comparing it: what is asked twice is two rows, because a row that
-- the look has taken and not yet committed would hold back another of its key (decision 0026).
alter table duplicate_ask drop constraint duplicate_ask_pkey,
    add column duplicate_ask_id bigint generated always as identity primary key;
create index duplicate_ask_of on duplicate_ask (neighbourhood_id, activity_id);

create or replace function activity_look_for_duplicates() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into duplicate_ask (neighbourhood_id, activity_id)
    select a.neighbourhood_id, a.activity_id from activity a
     where a.neighbourhood_id = new.neighbourhood_id and a.activity_id = new.activity_id;
    perform duplicate_look(new.neighbourhood_id);
    return null;
end $$;
