-- One life course for everything that is shown, and what happened in it (decision 0260).  What an item is at this moment follows
-- from its own due_at, doubtful_at and archived_at; that it became so is written down here, and nothing of it is ever deleted
-- before the item itself is.

-- The role of who did something, never the person: what a history tells others is enough for who owns the item, too.
create table life_event (
    neighbourhood_id uuid not null,
    kind             text not null,
    item_id          uuid not null,
    at               timestamptz not null,
    event            text not null,
    how              text, -- of a confirmation as confirmed_how; of what nobody did: 'time'
    role             text, -- of who did it, where somebody was signed in
    was_due_at       timestamptz, -- of an answer to what was due: since when it was
    primary key (neighbourhood_id, item_id, at, event, kind),
    constraint life_event_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint life_event_kind_unknown check (kind in ('activity', 'organisation', 'place', 'project', 'ask', 'offer')),
    constraint life_event_event_unknown
        check (event in ('made', 'changed', 'confirmed', 'due', 'doubtful', 'archived', 'restored')),
    constraint life_event_how_unknown
        check (how in ('owner', 'mail', 'connector', 'professional', 'feed', 'visitor', 'time')),
    constraint life_event_was_due_at_after_at check (was_due_at <= at)
);
create index life_event_answered on life_event (neighbourhood_id, at) where was_due_at is not null;
alter table life_event enable row level security;

-- A date that has been is no longer asked about.
create function activity_is_over(a activity) returns boolean
language sql stable
return a.rrule is null and cardinality(a.rdates) = 0 and coalesce(a.ends_at, a.starts_at) <= clock_now();

-- Everything that ages, whatever its kind.  What is over or no longer open does not: nobody is asked about it.
create view item_life with (security_invoker = true) as
select a.neighbourhood_id, 'activity' as kind, a.activity_id as item_id, a.organisation_id, a.confirmed_at, a.due_at, a.doubtful_at,
       a.archived_at from activity a where not activity_is_over(a)
union all
select neighbourhood_id, 'organisation', organisation_id, organisation_id, confirmed_at, due_at, doubtful_at, archived_at
  from organisation
union all
select neighbourhood_id, 'place', place_id, organisation_id, confirmed_at, due_at, doubtful_at, archived_at from place
union all
select neighbourhood_id, 'project', project_id, organisation_id, confirmed_at, due_at, doubtful_at, archived_at from project
union all
select neighbourhood_id, kind, exchange_item_id, organisation_id, confirmed_at, due_at, doubtful_at, archived_at
  from exchange_item where state = 'open';

create index exchange_item_due on exchange_item (due_at) where archived_at is null and state = 'open';

-- In whose role somebody acts who has several: the one that says most about why they may.
create function acting_role() returns text
language sql stable
return (select r.role from unnest(array['organiser', 'connector', 'host', 'professional', 'case_lead', 'admin_residents',
                                        'admin_professionals', 'moderator', 'resident', 'integrator']) with ordinality r (role, n)
         where has_role(r.role) order by r.n limit 1);

-- Writes down what a statement did to an item.
create function life_event_keep() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    present constant timestamptz := clock_now();
    whole constant jsonb := case tg_op when 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
    item constant uuid := whole ->> (tg_table_name || '_id');
    of_kind constant text := case tg_table_name when 'exchange_item' then whole ->> 'kind' else tg_table_name end;
    ageing constant boolean := current_setting('voordeur.ageing', true) is not distinct from 'yes';
    happened text[];
    what text;
    moment timestamptz; -- what was confirmed before it came here was confirmed then
begin
    if tg_op = 'DELETE' then -- with the account of who placed it
        delete from life_event e where e.neighbourhood_id = old.neighbourhood_id and e.kind = of_kind and e.item_id = item;
        return null;
    elsif tg_op = 'INSERT' then
        happened := array['made', 'confirmed'];
    else
        if new.confirmed_at is distinct from old.confirmed_at then
            happened := happened || 'confirmed'::text;
        elsif new.due_at <= present and old.due_at > present and new.changed_at is not distinct from old.changed_at then
            happened := happened || 'due'::text; -- a reader said that it is not right
        end if;
        if new.archived_at is not null and old.archived_at is null then
            happened := happened || 'archived'::text;
        elsif new.archived_at is null and old.archived_at is not null then
            happened := happened || 'restored'::text;
        elsif new.changed_at is distinct from old.changed_at then
            happened := happened || 'changed'::text;
        end if;
    end if;
    foreach what in array coalesce(happened, '{}') loop
        moment := case what when 'confirmed' then least(new.confirmed_at, present) else present end;
        insert into life_event (neighbourhood_id, kind, item_id, at, event, how, role, was_due_at)
        values (new.neighbourhood_id, of_kind, item, moment, what,
                case when what = 'confirmed' then new.confirmed_how when what = 'due' then 'visitor' when ageing then 'time' end,
                case when what <> 'due' then acting_role() end,
                case when what in ('confirmed', 'archived') and tg_op = 'UPDATE' and old.due_at <= moment and not ageing then old.due_at end)
        on conflict do nothing;
    end loop;
    return null;
end $$;
create trigger life_event_keep after insert or update or delete on activity for each row execute function life_event_keep();
create trigger life_event_keep after insert or update or delete on organisation for each row execute function life_event_keep();
create trigger life_event_keep after insert or update or delete on place for each row execute function life_event_keep();
create trigger life_event_keep after insert or update or delete on project for each row execute function life_event_keep();
create trigger life_event_keep after insert or update or delete on exchange_item for each row execute function life_event_keep();

-- What there was before there was a history.
insert into life_event (neighbourhood_id, kind, item_id, at, event, how)
select neighbourhood_id, kind, item_id, confirmed_at, 'confirmed', confirmed_how
  from (select neighbourhood_id, 'activity' as kind, activity_id as item_id, confirmed_at, confirmed_how from activity
        union all select neighbourhood_id, 'organisation', organisation_id, confirmed_at, confirmed_how from organisation
        union all select neighbourhood_id, 'place', place_id, confirmed_at, confirmed_how from place
        union all select neighbourhood_id, 'project', project_id, confirmed_at, confirmed_how from project
        union all select neighbourhood_id, kind, exchange_item_id, confirmed_at, confirmed_how from exchange_item) i;

-- ---- ageing, for `voordeur work` ----

-- From doubtful until it is put away.
create function freshness_last() returns interval
language sql immutable parallel safe
return interval '30 days';

-- Why it was put away, as its page says.
create function aged_reason() returns text
language sql immutable parallel safe
return 'Niemand heeft bevestigd dat dit nog klopt.';

-- Writes down what became due or doubtful by the passing of time, and puts away what was doubtful long enough: of each at most so
-- many of each kind; returns how many.  Again with nothing new it does nothing.  What somebody is just changing is left for the next time.
create function items_age(most integer) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    present constant timestamptz := clock_now();
    of_table text;
    done integer;
    total integer := 0;
begin
    insert into life_event (neighbourhood_id, kind, item_id, at, event, how)
    select i.neighbourhood_id, i.kind, i.item_id, i.due_at, 'due', 'time' from item_life i
     where i.due_at <= present and i.archived_at is null
       and not exists (select from life_event e where e.neighbourhood_id = i.neighbourhood_id and e.item_id = i.item_id
                          and e.kind = i.kind and e.event = 'due' and e.at = i.due_at)
     limit most
    on conflict do nothing;
    get diagnostics total = row_count;

    insert into life_event (neighbourhood_id, kind, item_id, at, event, how)
    select i.neighbourhood_id, i.kind, i.item_id, i.doubtful_at, 'doubtful', 'time' from item_life i
     where i.due_at <= present and i.doubtful_at <= present and i.archived_at is null
       and not exists (select from life_event e where e.neighbourhood_id = i.neighbourhood_id and e.item_id = i.item_id
                          and e.kind = i.kind and e.event = 'doubtful' and e.at = i.doubtful_at)
     limit most
    on conflict do nothing;
    get diagnostics done = row_count;
    total := total + done;

    perform set_config('voordeur.ageing', 'yes', true);
    foreach of_table in array array['activity', 'organisation', 'place', 'project', 'exchange_item'] loop
        execute format(
            'update %1$I set archived_at = $1, archived_reason = aged_reason()
              where (neighbourhood_id, %1$s_id) in (
                    select neighbourhood_id, %1$s_id from %1$I i
                     where due_at <= $1 - freshness_last() and doubtful_at <= $1 - freshness_last() and archived_at is null and %2$s
                     order by due_at limit $2 for update skip locked)', of_table,
            case of_table when 'activity' then 'not activity_is_over(i)' when 'exchange_item' then 'state = ''open''' else 'true' end)
            using present, most;
        get diagnostics done = row_count;
        total := total + done;
    end loop;
    perform set_config('voordeur.ageing', '', true);
    return total;
end $$;
revoke execute on function items_age, life_event_keep, acting_role from public;
grant execute on function items_age to voordeur_work;

-- ---- reading a history ----

-- Who keeps what is in the neighbourhood; of an ask or an offer only who placed it, connectors and moderators.
create policy life_event_read on life_event for select
    using (neighbourhood_id = (select current_neighbourhood())
           and case when kind in ('ask', 'offer')
                    then (select has_role('connector')) or (select has_role('moderator'))
                         or exists (select from exchange_item i
                                     where i.neighbourhood_id = life_event.neighbourhood_id and i.exchange_item_id = item_id
                                       and exchange_kept(i.neighbourhood_id, i.exchange_item_id, i.organisation_id))
                    else (select may_edit())
                         or exists (select from item_life l
                                     where l.neighbourhood_id = life_event.neighbourhood_id and l.kind = life_event.kind
                                       and l.item_id = life_event.item_id
                                       and l.organisation_id = any ((select current_organisations())::uuid[])) end);
grant select on life_event, item_life to voordeur_api;
