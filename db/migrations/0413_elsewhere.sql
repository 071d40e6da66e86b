-- Elders in de wijk: groups and sites of others, what happens where, and whether the link still works (decision 0412).

insert into freshness_rule (kind, ordinal, due_days, counted) values ('elsewhere', 21, 180, false);
insert into freshness_term (neighbourhood_id, kind, due_days, doubtful_days, archived_days)
select n.neighbourhood_id, r.kind, r.due_days, r.doubtful_days, r.archived_days
  from neighbourhood n cross join freshness_rule r where r.kind = 'elsewhere';

create table elsewhere (
    neighbourhood_id  uuid not null,
    elsewhere_id      uuid not null default gen_random_uuid(),
    person_id         uuid default current_person(), -- who keeps the note; null when they left: then it is anybody's who may
    organisation_id   uuid, -- whose it is, where that is one of ours
    name              text not null,
    url               text not null,
    kind              text not null,
    note              text not null default '', -- what happens there, in plain words
    checked_at        timestamptz,
    misses            integer not null default 0, -- in a row: so often the link led nowhere
    dead_since        timestamptz,
    demonstration     boolean not null default false,
    created_at        timestamptz not null default clock_now(),
    changed_at        timestamptz not null default clock_now(),
    confirmed_at      timestamptz not null default clock_now(),
    confirmed_by_name text,
    confirmed_how     text not null default 'owner',
    due_at            timestamptz not null,
    doubtful_at       timestamptz not null,
    archived_at       timestamptz,
    archived_reason   text,
    version           integer not null default 1,
    primary key (neighbourhood_id, elsewhere_id),
    constraint elsewhere_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint elsewhere_person_id_not_found foreign key (person_id) references person on delete set null,
    constraint elsewhere_organisation_not_found foreign key (neighbourhood_id, organisation_id) references organisation,
    constraint elsewhere_name_required check (btrim(name) <> ''),
    constraint elsewhere_name_too_long check (length(name) <= 120),
    constraint elsewhere_url_invalid check (url ~ '^https://[^\s/@]+\.[^\s/@]+(/\S*)?$'),
    constraint elsewhere_url_too_long check (length(url) <= 2000),
    constraint elsewhere_kind_unknown check (kind in ('facebook', 'whatsapp', 'instagram', 'nextdoor', 'site', 'other')),
    constraint elsewhere_note_too_long check (length(note) <= 500),
    constraint elsewhere_confirmed_how_unknown check (confirmed_how in ('owner', 'mail', 'connector', 'professional', 'feed', 'visitor'))
);
create unique index elsewhere_url_duplicate on elsewhere (neighbourhood_id, url);
create index elsewhere_name on elsewhere (neighbourhood_id, lower(name), elsewhere_id) where archived_at is null;
create index elsewhere_person on elsewhere (person_id) where person_id is not null;
create index elsewhere_organisation on elsewhere (neighbourhood_id, organisation_id) where organisation_id is not null;
create index elsewhere_due on elsewhere (due_at) where archived_at is null;
create index elsewhere_checked on elsewhere (checked_at nulls first) where archived_at is null;

create trigger freshness_set before insert or update of confirmed_at on elsewhere for each row execute function freshness_set();
create trigger version_raise before update of name, url, kind, note, organisation_id, confirmed_at, due_at, dead_since, archived_at on elsewhere
    for each row execute function version_raise();

-- Another address was not looked at yet.
create function elsewhere_begin_check() returns trigger
language plpgsql as $$
begin
    new.checked_at := null;
    new.misses := 0;
    new.dead_since := null;
    return new;
end $$;
create trigger begin_check before update of url on elsewhere for each row when (old.url <> new.url) execute function elsewhere_begin_check();

alter table elsewhere enable row level security;
create policy elsewhere_read on elsewhere for select using (true);
create policy elsewhere_add on elsewhere for insert
    with check (neighbourhood_id = (select current_neighbourhood()) and (select may_edit()) and person_id = (select current_person()));
create policy elsewhere_change on elsewhere for update
    using (neighbourhood_id = (select current_neighbourhood()) and (select may_edit()));
grant select on elsewhere to voordeur_api;
grant insert (neighbourhood_id, organisation_id, name, url, kind, note, confirmed_by_name, confirmed_how),
      update (person_id, organisation_id, name, url, kind, note, changed_at, confirmed_at, confirmed_by_name, confirmed_how, archived_at,
              archived_reason)
   on elsewhere to voordeur_api;

create function elsewhere_card(e elsewhere, o organisation) returns jsonb
language sql stable
return jsonb_build_object(
    'id', e.elsewhere_id, 'name', e.name, 'url', e.url, 'kind', e.kind, 'note', nullif(e.note, ''), 'organisation', organisation_name(o),
    'works', e.dead_since is null, 'checkedAt', rfc3339(e.checked_at), 'confirmedAt', rfc3339(e.confirmed_at), 'confirmedBy', e.confirmed_by_name,
    'dueAt', rfc3339(e.due_at), 'doubtfulAt', rfc3339(e.doubtful_at), 'demonstration', e.demonstration);

-- ---- the life course ----

alter table life_event drop constraint life_event_kind_unknown, add constraint life_event_kind_unknown
    check (kind in ('activity', 'organisation', 'place', 'project', 'ask', 'offer', 'colleague', 'elsewhere'));
alter table owner_question drop constraint owner_question_kind_unknown, add constraint owner_question_kind_unknown
    check (kind in ('activity', 'organisation', 'place', 'project', 'colleague', 'elsewhere'));
create trigger life_event_keep after insert or update or delete on elsewhere for each row execute function life_event_keep();

create or replace view person_item with (security_invoker = true) as
select c.neighbourhood_id, 'colleague' as kind, c.colleague_id as item_id, c.person_id, c.name || ' (Wie is wie)' as title,
       '/werk/' || n.slug || '/wie-is-wie/' || c.colleague_id as path, c.confirmed_at, c.due_at, c.doubtful_at, c.archived_at,
       c.demonstration
  from colleague c join neighbourhood n using (neighbourhood_id)
union all
select e.neighbourhood_id, 'elsewhere', e.elsewhere_id, e.person_id, e.name, '/' || n.slug || '/elders', e.confirmed_at, e.due_at,
       e.doubtful_at, e.archived_at, e.demonstration
  from elsewhere e join neighbourhood n using (neighbourhood_id);

create or replace function ageing_tables() returns text[]
language sql immutable
return '{activity,organisation,place,project,exchange_item,colleague,elsewhere}'::text[];

-- ---- the check, for `voordeur work` ----

-- The next link to look at: each once a day, one that just failed an hour later.  It is leased by being written down as looked at.
create function elsewhere_take() returns table (nb uuid, id uuid, url text)
language sql volatile security definer set search_path = public, pg_temp as $$
    update elsewhere e set checked_at = clock_now()
     where (e.neighbourhood_id, e.elsewhere_id) = (
           select x.neighbourhood_id, x.elsewhere_id from elsewhere x
            where x.archived_at is null and not x.demonstration
              and (x.checked_at is null
                   or x.checked_at <= clock_now() - case when x.misses > 0 and x.dead_since is null then interval '1 hour' else interval '1 day' end)
            order by x.checked_at nulls first limit 1 for update skip locked)
    returning e.neighbourhood_id, e.elsewhere_id, e.url
$$;

-- What was found.  Two misses in a row are a dead link: it is due at once, so that who keeps it is asked; one that works again is shown
-- as before, and stays due until somebody says that it is right.
create function elsewhere_checked(nb uuid, id uuid, works boolean) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
    update elsewhere e set misses = 0, dead_since = null
     where e.neighbourhood_id = nb and e.elsewhere_id = id and works and e.misses > 0;
    update elsewhere e set misses = e.misses + 1
     where e.neighbourhood_id = nb and e.elsewhere_id = id and not works;
    update elsewhere e
       set dead_since = clock_now(), due_at = least(e.due_at, clock_now()),
           doubtful_at = least(e.doubtful_at, clock_now() + freshness_grace())
     where e.neighbourhood_id = nb and e.elsewhere_id = id and not works and e.misses >= 2 and e.dead_since is null;
$$;

revoke execute on function elsewhere_take, elsewhere_checked from public;
grant execute on function elsewhere_take, elsewhere_checked to voordeur_work;
