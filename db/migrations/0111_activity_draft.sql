-- Drafts of activities: what somebody is still writing, or copied from an earlier one, and nobody but who keeps things
-- sees.  It is the body of a new activity in which anything may still be missing; nothing public reads this table.

create table activity_draft (
    neighbourhood_id  uuid not null,
    activity_draft_id uuid not null default gen_random_uuid(),
    content           jsonb not null,
    organisation_id   uuid generated always as ((content->>'organisation')::uuid) stored,
    copy_of           uuid,
    because           text, -- how the dates of a copy were proposed
    created_by        uuid default current_person(),
    created_by_name   text default current_name(),
    created_at        timestamptz not null default clock_now(),
    changed_at        timestamptz not null default date_trunc('second', clock_now()), -- whole: it stands in a cursor
    version           integer not null default 1,
    primary key (neighbourhood_id, activity_draft_id),
    constraint activity_draft_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint activity_draft_organisation_not_found foreign key (neighbourhood_id, organisation_id)
        references organisation,
    constraint activity_draft_copy_of_not_found foreign key (neighbourhood_id, copy_of) references activity
        on delete set null (copy_of),
    constraint activity_draft_because_unknown
        check (because in ('week', 'month', 'date', 'feast', 'holiday', 'season'))
);
create index activity_draft_newest on activity_draft (neighbourhood_id, changed_at desc, activity_draft_id desc);
create trigger version_raise before update on activity_draft for each row execute function version_raise();

alter table activity_draft enable row level security;
-- Who keeps the neighbourhood, who is writing it, and the organisers of whom it is for.
create policy activity_draft_keep on activity_draft
    using (neighbourhood_id = (select current_neighbourhood())
           and ((select may_edit()) or created_by = (select current_person())
                or organisation_id = any ((select current_organisations())::uuid[])));
create policy activity_draft_work on activity_draft to voordeur_work using (true);
grant select, insert (neighbourhood_id, content, copy_of, because), update (content, changed_at), delete
    on activity_draft to voordeur_api;
grant select, delete on activity_draft to voordeur_work;

create function activity_draft_card(d activity_draft) returns jsonb
language sql stable
return jsonb_build_object(
    'id', d.activity_draft_id, 'title', d.content->'title', 'start', d.content->'start',
    'organisation', (select organisation_name(o) from organisation o
                      where o.neighbourhood_id = d.neighbourhood_id and o.organisation_id = d.organisation_id),
    'copyOf', (select jsonb_build_object('id', a.activity_id, 'start', rfc3339(a.starts_at)) from activity a
                where a.neighbourhood_id = d.neighbourhood_id and a.activity_id = d.copy_of),
    'because', d.because, 'madeBy', d.created_by_name, 'changedAt', rfc3339(d.changed_at));

-- What has been: to be chosen from for another year.  The latest first, by its first date; archived or not.
create index activity_begun on activity (neighbourhood_id, starts_at desc, activity_id desc);
create function activities_past(nb uuid, organisation uuid, words text, after_at timestamptz, after_id uuid, most integer)
returns table (at timestamptz, id uuid, item jsonb)
language sql stable as $$
    select a.starts_at, a.activity_id,
           jsonb_build_object('id', a.activity_id, 'title', a.title, 'start', rfc3339(a.starts_at),
                              'last', rfc3339(greatest(d.last, a.starts_at)), 'allDay', a.all_day,
                              'repeats', a.rrule is not null or cardinality(a.rdates) > 0,
                              'organisation', organisation_name(o), 'place', coalesce(p.name, nullif(a.location, '')),
                              'archivedAt', rfc3339(a.archived_at))
      from (select * from activity a
             where a.neighbourhood_id = nb and a.starts_at < clock_now() and a.starts_at > clock_now() - interval '3 years'
               and (a.starts_at, a.activity_id)
                   < (coalesce(after_at, 'infinity'), coalesce(after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
               and (organisation is null or a.organisation_id = organisation)
               and (words is null or position(lower(words) in lower(a.title)) > 0)
               and (a.archived_at is not null
                    or not exists (select from occurrence c
                                    where c.neighbourhood_id = nb and c.activity_id = a.activity_id
                                      and c.starts_at > clock_now()))
             order by a.starts_at desc, a.activity_id desc
             limit most) a
      left join organisation o on o.neighbourhood_id = nb and o.organisation_id = a.organisation_id
      left join place p on p.neighbourhood_id = nb and p.place_id = a.place_id
     cross join lateral (select max(c.starts_at) as last from occurrence c
                          where c.neighbourhood_id = nb and c.activity_id = a.activity_id) d
     order by a.starts_at desc, a.activity_id desc
$$;
