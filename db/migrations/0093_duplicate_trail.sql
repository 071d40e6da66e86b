-- What was decided about a double, step by step: who, when, and which was kept.  A step is added and never changed.

create table duplicate_decision (
    neighbourhood_id uuid not null,
    duplicate_id     uuid not null,
    version          integer not null, -- of the duplicate that this step decided about: one step each
    verdict          text not null,
    kept             uuid,
    decided_at       timestamptz not null default date_trunc('second', clock_now()),
    decided_by_name  text,
    primary key (neighbourhood_id, duplicate_id, version),
    constraint duplicate_decision_duplicate_not_found foreign key (neighbourhood_id, duplicate_id)
        references duplicate on delete cascade
);

alter table duplicate_decision enable row level security;
-- Who sees the double sees what was decided about it.
create policy duplicate_decision_keep on duplicate_decision
    using (neighbourhood_id = (select current_neighbourhood())
           and exists (select from duplicate d
                        where d.neighbourhood_id = duplicate_decision.neighbourhood_id
                          and d.duplicate_id = duplicate_decision.duplicate_id));
grant select, insert (neighbourhood_id, duplicate_id, version, verdict, kept, decided_by_name)
    on duplicate_decision to voordeur_api;

-- Whole seconds: what was decided is listed by it, and it stands in a cursor.
update duplicate set decided_at = date_trunc('second', decided_at) where decided_at is not null;
create index duplicate_decided on duplicate (neighbourhood_id, decided_at desc, duplicate_id desc)
    where verdict <> 'open';

insert into duplicate_decision (neighbourhood_id, duplicate_id, version, verdict, kept, decided_at, decided_by_name)
select neighbourhood_id, duplicate_id, version - 1, verdict, kept, decided_at, decided_by_name
  from duplicate where decided_at is not null;

-- The steps as JSON, the last one first; the newest twenty.
create function duplicate_trail(nb uuid, id uuid) returns text
language sql stable
return (
    select coalesce(jsonb_agg(jsonb_build_object(
               'verdict', s.verdict, 'kept', s.kept, 'decidedAt', rfc3339(s.decided_at),
               'decidedBy', s.decided_by_name) order by s.version desc), '[]')::text
      from (select * from duplicate_decision
             where neighbourhood_id = nb and duplicate_id = id
             order by version desc limit 20) s);

-- As before (0092), and each decision is a step of the trail.
create or replace function duplicate_decide(nb uuid, id uuid, known integer, decided text, keep uuid) returns text
language plpgsql volatile as $$
declare
    was duplicate;
begin
    select * into was from duplicate d
     where d.neighbourhood_id = nb and d.duplicate_id = id and d.version = known for update;
    if not found then
        return 'stale';
    end if;
    update duplicate d
       set verdict = decided, kept = keep, decided_at = date_trunc('second', clock_now()), decided_by_name = current_name()
     where d.neighbourhood_id = nb and d.duplicate_id = id;
    insert into duplicate_decision (neighbourhood_id, duplicate_id, version, verdict, kept, decided_by_name)
    values (nb, id, known, decided, keep, current_name());
    -- What was put away for this pair comes back, unless there is a pair that still keeps it away.
    update activity a set archived_at = null, archived_reason = null, changed_at = clock_now()
     where was.verdict = 'same' and a.neighbourhood_id = nb and a.activity_id in (was.one, was.other)
       and a.activity_id <> was.kept and a.archived_reason = duplicate_reason()
       and not exists (select from duplicate d
                        where d.neighbourhood_id = nb and d.verdict = 'same'
                          and a.activity_id in (d.one, d.other) and a.activity_id <> d.kept);
    if decided <> 'same' then
        return 'ok';
    end if;
    perform from activity a where a.neighbourhood_id = nb and a.activity_id = keep and a.archived_at is null;
    if not found then
        return 'gone';
    end if;
    update activity a set archived_at = clock_now(), archived_reason = duplicate_reason(), changed_at = clock_now()
     where a.neighbourhood_id = nb and a.activity_id in (was.one, was.other) and a.activity_id <> keep
       and a.archived_at is null;
    return 'ok';
end $$;
