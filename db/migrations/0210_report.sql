-- Somebody reports what should not be there, and a moderator decides, with a reason (DSA, articles 16 and 17).  Whoever placed
-- it objects by a report of its own kind.

create table report (
    neighbourhood_id uuid not null,
    report_id        uuid not null default gen_random_uuid(),
    kind             text not null,
    item_id          uuid not null,
    reason           text not null,
    note             text not null default '',
    reporter_id      uuid default current_person(),
    created_at       timestamptz not null default date_trunc('second', clock_now()), -- whole: it stands in a cursor
    outcome          text,
    decision         text not null default '',
    decided_by       uuid,
    decided_at       timestamptz,
    version          integer not null default 1,
    primary key (neighbourhood_id, report_id),
    constraint report_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint report_kind_unknown
        check (kind in ('ask', 'offer', 'conversation', 'activity', 'organisation', 'place', 'project')),
    constraint report_reason_unknown
        check (reason in ('insult', 'discrimination', 'scam', 'advertising', 'danger', 'privacy', 'objection', 'other')),
    constraint report_note_too_long check (length(note) <= 2000),
    constraint report_note_required check (reason <> 'other' or btrim(note) <> ''),
    constraint report_outcome_unknown check (outcome in ('kept', 'refused', 'restored')),
    constraint report_decision_too_long check (length(decision) <= 2000),
    constraint report_decision_required check (outcome is null or btrim(decision) <> ''),
    constraint report_reporter_id_not_found foreign key (reporter_id) references person on delete set null,
    constraint report_decided_by_not_found foreign key (decided_by) references person on delete set null
);
create index report_open on report (neighbourhood_id, created_at, report_id) where outcome is null;
create trigger version_raise before update on report for each row execute function version_raise();

alter table report enable row level security;
create policy report_read on report for select
    using (neighbourhood_id = (select current_neighbourhood()) and (select has_role('moderator')));
create policy report_add on report for insert
    with check (neighbourhood_id = (select current_neighbourhood()) and outcome is null
                and reporter_id is not distinct from (select current_person()));
create policy report_decide on report for update
    using (neighbourhood_id = (select current_neighbourhood()) and (select has_role('moderator')));
grant select, insert (neighbourhood_id, report_id, kind, item_id, reason, note),
      update (outcome, decision, decided_by, decided_at) on report to voordeur_api;

-- What a report is about, as a moderator sees it; no row for what is not there (any more).
create function report_about(nb uuid, of_kind text, item uuid) returns table (title text, text text, address text)
language sql stable security definer set search_path = public, pg_temp
begin atomic
    select x.title, x.text, case when x.path <> '' then item_address(n.slug, x.path, x.title, item) end
      from neighbourhood n
     cross join lateral (
        select i.title, i.text, case of_kind when 'ask' then 'vragen' else 'aanbod' end as path from exchange_item i
         where i.neighbourhood_id = nb and i.exchange_item_id = item and i.kind = of_kind
        union all
        select a.title, a.summary, 'activiteiten' from activity a
         where of_kind = 'activity' and a.neighbourhood_id = nb and a.activity_id = item
        union all
        select o.name, '', 'organisaties' from organisation o
         where of_kind = 'organisation' and o.neighbourhood_id = nb and o.organisation_id = item
        union all
        select p.name, '', 'plekken' from place p where of_kind = 'place' and p.neighbourhood_id = nb and p.place_id = item
        union all
        select r.title, r.summary, 'projecten' from project r
         where of_kind = 'project' and r.neighbourhood_id = nb and r.project_id = item
        union all
        select i.title, (select string_agg(m.part || ': ' || m.text, E'\n' order by m.created_at)
                           from (select * from message m where m.neighbourhood_id = nb and m.conversation_id = item
                                  order by m.created_at desc limit 10) m), ''
          from conversation c join exchange_item i using (neighbourhood_id, exchange_item_id)
         where of_kind = 'conversation' and c.neighbourhood_id = nb and c.conversation_id = item) x
     where n.neighbourhood_id = nb;
end;

-- May the asker report this?  What can be seen; of conversations only those one takes part in; an objection only whoever
-- placed it.
create function report_may(nb uuid, of_kind text, item uuid, why text) returns boolean
language plpgsql stable as $$
begin
    if why = 'objection' then
        return exists (select from exchange_item i where i.neighbourhood_id = nb and i.exchange_item_id = item
                          and i.kind = of_kind and i.state = 'refused' and exchange_mine(nb, item));
    elsif of_kind = 'conversation' then
        return conversation_part(nb, item) is not null;
    elsif of_kind in ('ask', 'offer') then
        return exists (select from exchange_item i
                        where i.neighbourhood_id = nb and i.exchange_item_id = item and i.kind = of_kind);
    end if;
    return exists (select from report_about(nb, of_kind, item));
end $$;

-- How many reports there were and what became of them: for everybody.
create function report_counts(nb uuid)
returns table (reports bigint, waiting bigint, kept bigint, refused bigint, objections bigint, restored bigint)
language sql stable security definer set search_path = public, pg_temp
begin atomic
    select count(*), count(*) filter (where outcome is null), count(*) filter (where outcome = 'kept'),
           count(*) filter (where outcome = 'refused'), count(*) filter (where reason = 'objection'),
           count(*) filter (where outcome = 'restored')
      from report where neighbourhood_id = nb;
end;

-- Which kinds of asks and of helpers there are, per category, for everybody: fewer than five are not told.
create function exchange_balance(nb uuid) returns table (category text, asks bigint, offers bigint)
language sql stable security definer set search_path = public, pg_temp
begin atomic
    select c.slug, b.asks, b.offers
      from category c
      left join lateral (select nullif(greatest(count(*) filter (where i.kind = 'ask'), 4), 4) as asks,
                                nullif(greatest(count(*) filter (where i.kind = 'offer'), 4), 4) as offers
                           from exchange_item i
                          where i.neighbourhood_id = nb and i.category = c.slug and i.state = 'open' and i.archived_at is null
                            and i.danger is null and i.kind in ('ask', 'offer')) b on true
     where c.neighbourhood_id = nb and c.kind = 'exchange' and c.archived_at is null
     order by c.ordinal, c.slug;
end;

revoke execute on function report_about, report_counts, exchange_balance from public;
grant execute on function report_about, report_counts, exchange_balance to voordeur_api;
