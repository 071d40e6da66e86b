-- Two organisations that look like one and are two: who said so is kept, step by step, so that nobody is asked twice (decision 0540).
-- A pair has one row for good, whichever of the two is named first.

create table organisation_duplicate (
    neighbourhood_id          uuid not null,
    organisation_duplicate_id uuid not null default gen_random_uuid(),
    one                       uuid not null,
    other                     uuid not null,
    verdict                   text not null default 'different',
    decided_at                timestamptz not null default date_trunc('second', clock_now()), -- whole: it stands in a cursor
    decided_by_name           text,
    version                   integer not null default 1,
    primary key (neighbourhood_id, organisation_duplicate_id),
    constraint organisation_duplicate_one_not_found foreign key (neighbourhood_id, one) references organisation on delete cascade,
    constraint organisation_duplicate_other_not_found foreign key (neighbourhood_id, other) references organisation on delete cascade,
    constraint organisation_duplicate_other_invalid check (one <> other),
    constraint organisation_duplicate_verdict_unknown check (verdict in ('open', 'different'))
);
create unique index organisation_duplicate_other_duplicate on organisation_duplicate (neighbourhood_id, least(one, other), greatest(one, other));
create index organisation_duplicate_newest on organisation_duplicate (neighbourhood_id, decided_at desc, organisation_duplicate_id desc);
create trigger version_raise before update on organisation_duplicate for each row execute function version_raise();

-- A step is added and never changed.
create table organisation_duplicate_decision (
    neighbourhood_id          uuid not null,
    organisation_duplicate_id uuid not null,
    version                   integer not null, -- of the pair, as this step left it: one step each
    verdict                   text not null,
    decided_at                timestamptz not null default date_trunc('second', clock_now()),
    decided_by_name           text,
    primary key (neighbourhood_id, organisation_duplicate_id, version),
    constraint organisation_duplicate_decision_organisation_duplicate_not_found
        foreign key (neighbourhood_id, organisation_duplicate_id) references organisation_duplicate on delete cascade
);

-- As merging them (0435): an organiser does not decide about another's.
alter table organisation_duplicate enable row level security;
create policy organisation_duplicate_keep on organisation_duplicate
    using (neighbourhood_id = (select current_neighbourhood()) and (select may_edit()));
alter table organisation_duplicate_decision enable row level security;
create policy organisation_duplicate_decision_keep on organisation_duplicate_decision
    using (neighbourhood_id = (select current_neighbourhood()) and (select may_edit()));
grant select, insert (neighbourhood_id, one, other, decided_by_name), update (verdict, decided_at, decided_by_name)
    on organisation_duplicate to voordeur_api;
grant select, insert (neighbourhood_id, organisation_duplicate_id, version, verdict, decided_by_name)
    on organisation_duplicate_decision to voordeur_api;

-- Says that these two are not the same.
create function organisation_duplicate_add(nb uuid, one_id uuid, other_id uuid) returns uuid
language sql volatile
begin atomic
    with made as (
        insert into organisation_duplicate (neighbourhood_id, one, other, decided_by_name)
        values (nb, one_id, other_id, current_name()) returning *),
    step as (
        insert into organisation_duplicate_decision (neighbourhood_id, organisation_duplicate_id, version, verdict, decided_by_name)
        select m.neighbourhood_id, m.organisation_duplicate_id, m.version, m.verdict, m.decided_by_name from made m)
    select m.organisation_duplicate_id from made m;
end;

-- Takes that back, or says it again.  null: it is not this version any more.
create function organisation_duplicate_decide(nb uuid, of_id uuid, known integer, decided text) returns uuid
language sql volatile
begin atomic
    with said as (
        update organisation_duplicate d
           set verdict = decided, decided_at = date_trunc('second', clock_now()), decided_by_name = current_name()
         where d.neighbourhood_id = nb and d.organisation_duplicate_id = of_id and d.version = known
        returning d.*),
    step as (
        insert into organisation_duplicate_decision (neighbourhood_id, organisation_duplicate_id, version, verdict, decided_by_name)
        select s.neighbourhood_id, s.organisation_duplicate_id, s.version, s.verdict, s.decided_by_name from said s)
    select s.organisation_duplicate_id from said s;
end;

-- As the API shows it: the two by name, and the newest twenty steps, the last one first.
create function organisation_duplicate_card(d organisation_duplicate) returns jsonb
language sql stable
return (select jsonb_build_object(
                   'id', d.organisation_duplicate_id, 'organisations', jsonb_build_array(organisation_name(a), organisation_name(b)),
                   'verdict', d.verdict, 'decidedAt', rfc3339(d.decided_at), 'decidedBy', d.decided_by_name, 'version', d.version,
                   'trail', (select coalesce(jsonb_agg(jsonb_build_object(
                                        'verdict', s.verdict, 'decidedAt', rfc3339(s.decided_at), 'decidedBy', s.decided_by_name)
                                        order by s.version desc), '[]')
                               from (select * from organisation_duplicate_decision x
                                      where x.neighbourhood_id = d.neighbourhood_id
                                        and x.organisation_duplicate_id = d.organisation_duplicate_id
                                      order by x.version desc limit 20) s))
          from organisation a, organisation b
         where a.neighbourhood_id = d.neighbourhood_id and a.organisation_id = d.one
           and b.neighbourhood_id = d.neighbourhood_id and b.organisation_id = d.other);
