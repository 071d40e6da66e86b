-- Elders in de wijk is found by the search, as every other kind is (decision 0500).

alter table search_entry drop constraint search_entry_kind_unknown, add constraint search_entry_kind_unknown
    check (kind in ('activity', 'organisation', 'place', 'project', 'service', 'elsewhere'));

create function elsewhere_entry(e elsewhere) returns search_entry
language plpgsql stable as $$
declare
    entry search_entry;
begin
    select e.neighbourhood_id, 'elsewhere', e.elsewhere_id, e.organisation_id, null, '{}', '{}', null, 'unknown', null, null, e.due_at,
           e.doubtful_at, search_text(e.name, '', names_of(o.name, o.also_known_as), e.note),
           elsewhere_card(e, o)
      into entry
      from neighbourhood n
      left join organisation o on o.neighbourhood_id = e.neighbourhood_id and o.organisation_id = e.organisation_id
     where n.neighbourhood_id = e.neighbourhood_id;
    return entry;
end $$;

create function elsewhere_entry_keep() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if new.archived_at is not null then
        perform search_entry_remove(new.neighbourhood_id, 'elsewhere', new.elsewhere_id);
    else
        perform search_entry_put(elsewhere_entry(new), new.name || ' ' || new.note);
    end if;
    return null;
end $$;
create trigger entry_keep after insert or update on elsewhere for each row execute function elsewhere_entry_keep();

create function elsewhere_tell() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update elsewhere set version = version
     where neighbourhood_id = new.neighbourhood_id and organisation_id = new.organisation_id;
    return null;
end $$;
create trigger tell_elsewhere after update on organisation for each row
    when ((old.name, old.also_known_as) is distinct from (new.name, new.also_known_as)) execute function elsewhere_tell();
revoke execute on function elsewhere_entry_keep, elsewhere_tell from public;

do $$ begin
    perform search_entry_put(elsewhere_entry(e), e.name || ' ' || e.note) from elsewhere e where e.archived_at is null;
end $$;
