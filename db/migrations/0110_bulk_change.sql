-- Bulk changes: one thing done to many activities at once, all of them or none, and how to take it back.
--
-- It is first looked at: what would change, in which version of what.  Done, each item keeps what it was before; so
-- the same row is the preview, the trail and the way back.  Undoing leaves alone what somebody changed since.

create table bulk_change (
    neighbourhood_id uuid not null,
    bulk_change_id   uuid not null default gen_random_uuid(),
    what             text not null,
    detail           jsonb not null default '{}', -- the rest of the body, as the API has it
    status           text not null default 'previewed',
    created_by       uuid default current_person(),
    created_by_name  text default current_name(),
    created_at       timestamptz not null default date_trunc('second', clock_now()), -- whole: it stands in a cursor
    done_at          timestamptz,
    undone_at        timestamptz,
    undone_by_name   text,
    version          integer not null default 1,
    primary key (neighbourhood_id, bulk_change_id),
    constraint bulk_change_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint bulk_change_what_unknown check (what in ('move', 'categorise', 'cancel', 'hand-over', 'archive')),
    constraint bulk_change_status_unknown check (status in ('previewed', 'done', 'undone')),
    constraint bulk_change_done_at_required check ((status = 'previewed') = (done_at is null)),
    constraint bulk_change_undone_at_required check ((status = 'undone') = (undone_at is not null))
);
create index bulk_change_newest on bulk_change (neighbourhood_id, created_at desc, bulk_change_id desc)
    where status <> 'previewed';
create index bulk_change_previewed on bulk_change (created_at) where status = 'previewed';

create table bulk_change_item (
    neighbourhood_id uuid not null,
    bulk_change_id   uuid not null,
    activity_id      uuid not null,
    ordinal          integer not null, -- where it stood in the request, from 0
    known            integer not null, -- the version that was looked at
    changes          boolean not null,
    dates            integer not null, -- how many of its dates change
    was              text,             -- in words, for the trail
    before           jsonb,            -- columns of the activity, or its dates, as they were
    left_because     text,             -- why undoing left it, or some of its dates, alone
    left_dates       integer not null default 0,
    primary key (neighbourhood_id, bulk_change_id, activity_id),
    constraint bulk_change_item_bulk_change_not_found foreign key (neighbourhood_id, bulk_change_id)
        references bulk_change on delete cascade,
    constraint bulk_change_item_activity_not_found foreign key (neighbourhood_id, activity_id)
        references activity on delete cascade,
    constraint bulk_change_item_left_because_unknown check (left_because in ('changed', 'not-yours'))
);
create index bulk_change_item_activity on bulk_change_item (neighbourhood_id, activity_id);
create trigger version_raise before update on bulk_change for each row execute function version_raise();

alter table bulk_change enable row level security;
alter table bulk_change_item enable row level security;
-- Who made it, and those who keep the whole neighbourhood in order.
create policy bulk_change_keep on bulk_change
    using (neighbourhood_id = (select current_neighbourhood())
           and ((select may_edit()) or created_by = (select current_person())));
create policy bulk_change_item_keep on bulk_change_item
    using (exists (select from bulk_change c
                    where c.neighbourhood_id = bulk_change_item.neighbourhood_id
                      and c.bulk_change_id = bulk_change_item.bulk_change_id));
create policy bulk_change_work on bulk_change to voordeur_work using (true);
create policy bulk_change_item_work on bulk_change_item to voordeur_work using (true);
grant select, insert (neighbourhood_id, what, detail), update (status, done_at, undone_at, undone_by_name)
    on bulk_change to voordeur_api;
grant select, insert (neighbourhood_id, bulk_change_id, activity_id, ordinal, known, changes, dates, was),
      update (before, left_because, left_dates)
    on bulk_change_item to voordeur_api;
grant select, delete on bulk_change to voordeur_work;

-- The categories of an activity after some are taken away and others added.
create function bulk_change_categories(was text[], detail jsonb) returns text[]
language sql immutable parallel safe
return array(select c from unnest(was) with ordinality as u (c, n)
              where not coalesce(detail->'remove' ? c, false) order by n)
    || array(select c from jsonb_array_elements_text(detail->'add') with ordinality as u (c, n)
              where c <> all (was) order by n);

-- The dates of an activity that a cancellation takes: to come, in the period by the clock there, and not off already.
create function bulk_change_dates(a activity, detail jsonb) returns setof occurrence
language sql stable as $$
    select o.*
      from occurrence o
     where o.neighbourhood_id = a.neighbourhood_id and o.activity_id = a.activity_id
       and a.status <> 'cancelled' and o.status <> 'cancelled' and o.starts_at > (select clock_now())
       and o.starts_at >= (detail->>'from')::date::timestamp at time zone a.time_zone
       and o.starts_at < ((detail->>'to')::date + 1)::timestamp at time zone a.time_zone
$$;

-- Does this change it, and what was it, in words?  Cancelling is told by its dates.
create function bulk_change_says(a activity, what text, detail jsonb, out changes boolean, out was text)
language sql stable as $$
    select case what
           when 'move' then a.place_id is distinct from (detail->>'place')::uuid
                            or a.location <> coalesce(detail->>'location', '')
           when 'categorise' then a.categories <> bulk_change_categories(a.categories, detail)
           when 'hand-over' then a.organisation_id is distinct from (detail->>'organisation')::uuid
                                 or detail ? 'contact'
                                    and (a.contact_name, a.contact_telephone, a.contact_email)
                                        <> (coalesce(detail->'contact'->>'name', ''),
                                            coalesce(detail->'contact'->>'telephone', ''),
                                            coalesce(detail->'contact'->>'email', ''))
           else a.archived_at is null end,
           case what
           when 'move' then nullif(concat_ws(', ', (select p.name from place p
                                                     where p.neighbourhood_id = a.neighbourhood_id
                                                       and p.place_id = a.place_id), nullif(a.location, '')), '')
           when 'categorise' then nullif(array_to_string(a.categories, ', '), '')
           when 'hand-over' then (select o.name from organisation o
                                   where o.neighbourhood_id = a.neighbourhood_id
                                     and o.organisation_id = a.organisation_id) end
$$;

-- Why this cannot be done to an activity: which member of it, and the code; null when it can.
create function bulk_change_refusal(a activity, what text, detail jsonb, mine boolean, again boolean,
                                    out field text, out code text)
language plpgsql stable as $$
begin
    if a.activity_id is null then
        code := 'not_found';
    elsif again then
        code := 'duplicate';
    elsif not mine then
        code := 'not_yours';
    elsif a.archived_at is not null and what <> 'archive' then
        field := '/archivedAt'; code := 'unsupported';
    elsif what = 'categorise' and cardinality(bulk_change_categories(a.categories, detail)) > 5 then
        field := '/categories'; code := 'too_many';
    elsif what = 'hand-over' and a.calendar is not null then
        -- Its calendar would bring it in again for the organisation that it was of.
        field := '/calendar'; code := 'unsupported';
    elsif what = 'hand-over' and detail ? 'contact' and a.sign_up = 'required' and a.sign_up_note = '' and a.url is null
          and coalesce(detail->'contact'->>'telephone', detail->'contact'->>'email') is null then
        field := '/signUpNote'; code := 'required';
    end if;
end $$;

create function bulk_change_look(nb uuid, what text, detail jsonb, ids uuid[])
returns table (ordinal integer, activity_id uuid, known integer, changes boolean, dates integer, was text, field text,
               code text)
language sql stable as $$
    select (i.n - 1)::integer, i.id, a.version,
           case what when 'cancel' then d.dates > 0 else s.changes end, d.dates, s.was, r.field, r.code
      from unnest(ids) with ordinality as i (id, n)
      left join activity a on a.neighbourhood_id = nb and a.activity_id = i.id
     cross join lateral (select count(*)::integer as dates from bulk_change_dates(a, detail)
                          where what = 'cancel') d
     cross join lateral bulk_change_says(a, what, detail) s
     cross join lateral bulk_change_refusal(
               a, what, detail,
               (select may_edit()) or coalesce(a.organisation_id = any ((select current_organisations())::uuid[]), false),
               array_position(ids, i.id) < i.n) r
     order by i.n
$$;

-- Everything that is wrong with what is asked, as pointers into the body.
create function bulk_change_faults(nb uuid, what text, detail jsonb, ids uuid[])
returns table (pointer text, code text)
language sql stable as $$
    select '/place', 'not_found'
     where detail->>'place' is not null
       and not exists (select from place p where p.neighbourhood_id = nb and p.place_id = (detail->>'place')::uuid
                                             and p.archived_at is null)
    union all
    select '/organisation', 'not_found'
     where detail->>'organisation' is not null
       and not exists (select from organisation o
                        where o.neighbourhood_id = nb and o.organisation_id = (detail->>'organisation')::uuid
                          and o.archived_at is null)
    union all
    select '/organisation', 'not_yours'
     where detail ? 'organisation' and not may_edit()
       and (detail->>'organisation')::uuid <> all (current_organisations())
    union all
    select '/' || list || '/' || (n - 1), 'unknown'
      from unnest(array['add', 'remove']) as list
     cross join jsonb_array_elements_text(detail->list) with ordinality as named (slug, n)
     where not exists (select from category c
                        where c.neighbourhood_id = nb and c.kind = 'activity' and c.slug = named.slug)
    union all
    select '/activities/' || l.ordinal || coalesce(l.field, ''), l.code
      from bulk_change_look(nb, what, detail, ids) l
     where l.code is not null
$$;

create function bulk_change_preview(nb uuid, what text, detail jsonb, ids uuid[]) returns uuid
language plpgsql volatile as $$
declare
    made uuid;
begin
    insert into bulk_change (neighbourhood_id, what, detail) values (nb, what, detail)
    returning bulk_change_id into made;
    insert into bulk_change_item (neighbourhood_id, bulk_change_id, activity_id, ordinal, known, changes, dates, was)
    select nb, made, l.activity_id, l.ordinal, l.known, l.changes, l.dates, l.was
      from bulk_change_look(nb, what, detail, ids) l;
    return made;
end $$;

-- What each item is before it is changed: only what this changes.
create function bulk_change_remember(c bulk_change) returns void
language sql volatile as $$
    update bulk_change_item i
       set before = case c.what
           when 'move' then jsonb_build_object('place_id', a.place_id, 'location', a.location)
           when 'categorise' then jsonb_build_object('categories', a.categories)
           when 'hand-over' then jsonb_build_object('organisation_id', a.organisation_id, 'contact_name', a.contact_name,
                                                    'contact_telephone', a.contact_telephone,
                                                    'contact_email', a.contact_email)
           when 'archive' then jsonb_build_object('archived_at', a.archived_at, 'archived_reason', a.archived_reason)
           else (select jsonb_agg(jsonb_build_object('start', d.start, 'status', d.status, 'note', d.note,
                                                     'overridden', d.overridden, 'version', d.version + 1))
                   from bulk_change_dates(a, c.detail) d) end
      from activity a
     where i.neighbourhood_id = c.neighbourhood_id and i.bulk_change_id = c.bulk_change_id and i.changes
       and a.neighbourhood_id = i.neighbourhood_id and a.activity_id = i.activity_id
$$;

create function bulk_change_apply(c bulk_change) returns void
language plpgsql volatile as $$
begin
    if c.what = 'cancel' then
        update occurrence o set status = 'cancelled', note = c.detail->>'reason', overridden = true
          from bulk_change_item i
         cross join jsonb_to_recordset(i.before) as b (start timestamptz)
         where i.neighbourhood_id = c.neighbourhood_id and i.bulk_change_id = c.bulk_change_id and i.changes
           and o.neighbourhood_id = i.neighbourhood_id and o.activity_id = i.activity_id and o.start = b.start;
        return;
    end if;
    update activity a
       set place_id = case c.what when 'move' then (c.detail->>'place')::uuid else a.place_id end,
           location = case c.what when 'move' then coalesce(c.detail->>'location', '') else a.location end,
           categories = case c.what when 'categorise' then bulk_change_categories(a.categories, c.detail)
                                    else a.categories end,
           organisation_id = case c.what when 'hand-over' then (c.detail->>'organisation')::uuid
                                         else a.organisation_id end,
           contact_name = case when c.detail ? 'contact' then coalesce(c.detail->'contact'->>'name', '')
                               else a.contact_name end,
           contact_telephone = case when c.detail ? 'contact' then coalesce(c.detail->'contact'->>'telephone', '')
                                    else a.contact_telephone end,
           contact_email = case when c.detail ? 'contact' then coalesce(c.detail->'contact'->>'email', '')
                                else a.contact_email end,
           archived_at = case c.what when 'archive' then clock_now() else a.archived_at end,
           archived_reason = case c.what when 'archive' then c.detail->>'reason' else a.archived_reason end,
           changed_at = c.done_at
      from bulk_change_item i
     where i.neighbourhood_id = c.neighbourhood_id and i.bulk_change_id = c.bulk_change_id and i.changes
       and a.neighbourhood_id = i.neighbourhood_id and a.activity_id = i.activity_id;
end $$;

-- Does it, or gives what stands in the way and does nothing: items that are not what was looked at any more.  The
-- activities are locked in one order, so that two of these do not wait for each other.
create function bulk_change_do(nb uuid, id uuid) returns table (pointer text, code text)
language plpgsql volatile as $$
declare
    c bulk_change := (select c from bulk_change c where c.neighbourhood_id = nb and c.bulk_change_id = id);
    held uuid[] := array(select a.activity_id
                           from activity a
                           join bulk_change_item i using (neighbourhood_id, activity_id)
                          where i.neighbourhood_id = nb and i.bulk_change_id = id and i.changes and a.version = i.known
                          order by a.activity_id
                            for update of a);
begin
    return query
    select '/activities/' || i.ordinal,
           case when (select may_edit()) or a.organisation_id = any ((select current_organisations())::uuid[])
                then 'stale' else 'not_yours' end
      from bulk_change_item i
      join activity a using (neighbourhood_id, activity_id)
     where i.neighbourhood_id = nb and i.bulk_change_id = id and i.changes and i.activity_id <> all (held)
     order by i.ordinal;
    if found then
        return;
    end if;
    perform bulk_change_remember(c);
    perform bulk_change_apply(c);
end $$;

-- Puts the columns back of what nobody changed since.
create function bulk_change_undo_items(c bulk_change) returns void
language sql volatile as $$
    with back as (
        update activity a
           set place_id = b.place_id, location = b.location, categories = b.categories,
               organisation_id = b.organisation_id, contact_name = b.contact_name,
               contact_telephone = b.contact_telephone, contact_email = b.contact_email, archived_at = b.archived_at,
               archived_reason = b.archived_reason, changed_at = clock_now()
          from (select r.*
                  from bulk_change_item i
                  join activity x using (neighbourhood_id, activity_id)
                 cross join lateral jsonb_populate_record(x, i.before) r
                 where i.neighbourhood_id = c.neighbourhood_id and i.bulk_change_id = c.bulk_change_id
                   and i.changes) b
         where a.neighbourhood_id = b.neighbourhood_id and a.activity_id = b.activity_id and a.changed_at = c.done_at
        returning a.activity_id)
    update bulk_change_item i
       set left_because = case when (select may_edit()) or a.organisation_id = any ((select current_organisations())::uuid[])
                               then 'changed' else 'not-yours' end
      from activity a
     where i.neighbourhood_id = c.neighbourhood_id and i.bulk_change_id = c.bulk_change_id and i.changes
       and a.neighbourhood_id = i.neighbourhood_id and a.activity_id = i.activity_id
       and i.activity_id not in (select activity_id from back)
$$;

-- The same of dates, each by itself.
create function bulk_change_undo_dates(c bulk_change) returns void
language sql volatile as $$
    with back as (
        update occurrence o set status = b.status, note = b.note, overridden = b.overridden
          from bulk_change_item i
         cross join jsonb_to_recordset(i.before)
                    as b (start timestamptz, status text, note text, overridden boolean, version integer)
         where i.neighbourhood_id = c.neighbourhood_id and i.bulk_change_id = c.bulk_change_id and i.changes
           and o.neighbourhood_id = i.neighbourhood_id and o.activity_id = i.activity_id and o.start = b.start
           and o.version = b.version
        returning o.activity_id),
    kept as (
        select i.activity_id,
               i.dates - (select count(*)::integer from back where back.activity_id = i.activity_id) as dates
          from bulk_change_item i
         where i.neighbourhood_id = c.neighbourhood_id and i.bulk_change_id = c.bulk_change_id and i.changes)
    update bulk_change_item i
       set left_dates = kept.dates,
           left_because = case when (select may_edit()) or a.organisation_id = any ((select current_organisations())::uuid[])
                               then 'changed' else 'not-yours' end
      from kept
      join activity a using (activity_id)
     where i.neighbourhood_id = c.neighbourhood_id and i.bulk_change_id = c.bulk_change_id and kept.dates > 0
       and i.activity_id = kept.activity_id and a.neighbourhood_id = i.neighbourhood_id
$$;

create function bulk_change_undo(nb uuid, id uuid) returns void
language plpgsql volatile as $$
declare
    c bulk_change := (select c from bulk_change c where c.neighbourhood_id = nb and c.bulk_change_id = id);
begin
    perform from activity a
       join bulk_change_item i using (neighbourhood_id, activity_id)
      where i.neighbourhood_id = nb and i.bulk_change_id = id and i.changes
      order by a.activity_id for update of a;
    if c.what = 'cancel' then
        perform bulk_change_undo_dates(c);
    else
        perform bulk_change_undo_items(c);
    end if;
end $$;

-- What a list says of a bulk change: the JSON of one, without its items.
create function bulk_change_card(c bulk_change) returns jsonb
language sql stable as $$
    select jsonb_build_object(
               'id', c.bulk_change_id, 'what', c.what, 'status', c.status,
               'place', (select jsonb_build_object('id', p.place_id, 'name', p.name) from place p
                          where p.neighbourhood_id = c.neighbourhood_id and p.place_id = (c.detail->>'place')::uuid),
               'location', c.detail->'location',
               'add', coalesce(c.detail->'add', '[]'), 'remove', coalesce(c.detail->'remove', '[]'),
               'from', c.detail->'from', 'to', c.detail->'to', 'reason', c.detail->'reason',
               'organisation', (select organisation_name(o) from organisation o
                                 where o.neighbourhood_id = c.neighbourhood_id
                                   and o.organisation_id = (c.detail->>'organisation')::uuid),
               'contact', c.detail->'contact',
               'activities', s.activities, 'unchanged', s.unchanged, 'dates', s.dates, 'left', s.left_alone,
               'madeAt', rfc3339(c.created_at), 'madeBy', c.created_by_name, 'doneAt', rfc3339(c.done_at),
               'undoneAt', rfc3339(c.undone_at), 'undoneBy', c.undone_by_name)
      from (select count(*) filter (where i.changes) as activities, count(*) filter (where not i.changes) as unchanged,
                   coalesce(sum(i.dates), 0) as dates, count(i.left_because) as left_alone
              from bulk_change_item i
             where i.neighbourhood_id = c.neighbourhood_id and i.bulk_change_id = c.bulk_change_id) s
$$;

-- Each activity of it, as it was asked: what it was, and whether undoing left it alone.
create function bulk_change_items(c bulk_change) returns jsonb
language sql stable as $$
    select coalesce(jsonb_agg(jsonb_build_object(
               'activity', a.activity_id, 'title', a.title, 'changes', i.changes, 'dates', i.dates, 'was', i.was,
               'left', i.left_because, 'leftDates', i.left_dates) order by i.ordinal), '[]')
      from bulk_change_item i
      join activity a using (neighbourhood_id, activity_id)
     where i.neighbourhood_id = c.neighbourhood_id and i.bulk_change_id = c.bulk_change_id
$$;
