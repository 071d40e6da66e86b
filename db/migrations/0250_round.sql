-- Rondje wijk: what needs a call or a visit this week, for whoever goes round, and what they hear (decision 0250).

-- What is shown and waits for a "klopt", now also what belongs to nobody: that is on the round at once.
create or replace view item_due as
select a.neighbourhood_id, 'activity' as kind, a.activity_id as item_id, a.organisation_id, a.title,
       coalesce(p.name, nullif(a.location, '')) as place, activity_next_at(a) as next_at, a.all_day, activity_fed_at(a) as fed_at,
       a.due_at, a.demonstration, a.place_id, nullif(p.street_address, '') as street_address,
       nullif(a.contact_telephone, '') as telephone, a.rrule is null and a.rdates = '{}' as single, a.confirmed_at
  from activity a left join place p using (neighbourhood_id, place_id)
 where a.archived_at is null and a.due_at <= clock_now() and activity_next_at(a) is not null
union all
select neighbourhood_id, 'organisation', organisation_id, organisation_id, name, nullif(street_address, ''), null, false, null, due_at,
       demonstration, null, nullif(street_address, ''), nullif(telephone, ''), false, confirmed_at
  from organisation where archived_at is null and due_at <= clock_now()
union all
select neighbourhood_id, 'place', place_id, organisation_id, name, nullif(street_address, ''), null, false, null, due_at, demonstration,
       place_id, nullif(street_address, ''), null, false, confirmed_at
  from place where archived_at is null and due_at <= clock_now()
union all
select neighbourhood_id, 'project', project_id, organisation_id, title, null, null, false, null, due_at, demonstration,
       null, null, null, false, confirmed_at
  from project where archived_at is null and due_at <= clock_now();

-- ---- what was heard ----

create table round_answer (
    neighbourhood_id uuid not null,
    round_answer_id  uuid not null default gen_random_uuid(),
    kind             text not null,
    item_id          uuid not null,
    answer           text not null,
    note             text not null default '',
    said_at          timestamptz not null, -- at the door; without a connection it comes later
    created_at       timestamptz not null default clock_now(),
    person_id        uuid default current_person(),
    sent_key         text,
    primary key (neighbourhood_id, round_answer_id),
    constraint round_answer_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint round_answer_person_id_not_found foreign key (person_id) references person on delete set null,
    constraint round_answer_kind_unknown check (kind in ('activity', 'organisation', 'place', 'project')),
    constraint round_answer_answer_unknown check (answer in ('right', 'stopped', 'other-time', 'not-home', 'later')),
    constraint round_answer_note_too_long check (length(note) <= 500),
    constraint round_answer_said_at_out_of_range check (said_at between created_at - interval '60 days' and created_at),
    constraint round_answer_sent_key_invalid check (char_length(sent_key) between 8 and 64)
);
create unique index round_answer_sent_key on round_answer (neighbourhood_id, sent_key) where sent_key is not null;
create index round_answer_item on round_answer (neighbourhood_id, kind, item_id, said_at desc);
create index round_answer_person on round_answer (person_id) where person_id is not null;
alter table round_answer enable row level security;
create policy round_answer_read on round_answer for select
    using (neighbourhood_id = (select current_neighbourhood()) and (select has_role('connector')));
grant select on round_answer to voordeur_api;

-- An item rests after an answer that did not settle it: until tomorrow when nobody was home, until next Monday otherwise.
create function round_rests_until(answer text, said_at timestamptz) returns timestamptz
language sql stable
return (select case answer when 'not-home' then d.day + 1
                           else date_trunc('week', d.day)::date + 7 end::timestamp at time zone 'Europe/Amsterdam'
          from (select (said_at at time zone 'Europe/Amsterdam')::date as day) d);

-- ---- the list ----

-- How many would stand before a closed door: every coming date of the next two weeks is a time that people come.  This is the one
-- place where it is weighed; once visits of a page and sign-ups are counted, they multiply here.
create function round_weight(dates bigint) returns bigint
language sql immutable
return 1 + dates;

-- The dates of an item in the next two weeks: its own, or those that are held there or by them.
create function round_dates(nb uuid, of_kind text, item uuid) returns bigint
language sql stable
begin atomic
    select count(*)
      from (select a.activity_id from activity a
             where of_kind = 'activity' and a.neighbourhood_id = nb and a.activity_id = item
            union all
            select a.activity_id from activity a
             where of_kind = 'place' and a.neighbourhood_id = nb and a.place_id = item and a.archived_at is null
            union all
            select a.activity_id from activity a
             where of_kind = 'organisation' and a.neighbourhood_id = nb and a.organisation_id = item and a.archived_at is null
            union all
            select l.activity_id from project_activity l
             where of_kind = 'project' and l.neighbourhood_id = nb and l.project_id = item) x
      join occurrence o on o.neighbourhood_id = nb and o.activity_id = x.activity_id
     where o.status <> 'cancelled' and o.starts_at between clock_now() and clock_now() + interval '14 days';
end;

-- The round of this week: place by place, the heaviest first, at most so many items; left_over is how many come after them.
create function round_list(nb uuid, most integer)
returns table (place_key text, place text, street_address text, kind text, item_id uuid, title text, address text, organisation text,
               telephone text, why text, remark text, due_at text, next_at text, all_day boolean, tried_at text, left_over bigint)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    if nb is distinct from current_neighbourhood() or not has_role('connector') then
        raise insufficient_privilege using message = 'the round is for connectors';
    end if;
    return query
    with weighed as (
        select r.item as i, r.why, round_weight(round_dates(nb, (r.item).kind, (r.item).item_id)) as weight,
               coalesce((r.item).place_id::text, (r.item).place, '') as at
          from round_items(nb) r),
    placed as (
        select w.*, case w.at when '' then w.weight else sum(w.weight) over (partition by w.at) end as together from weighed w),
    ranked as (
        select p.*, row_number() over (order by p.together desc, p.at, p.weight desc, (p.i).title, (p.i).item_id) as rank,
               count(*) over () as number
          from placed p)
    select w.at, (w.i).place, coalesce((w.i).street_address, ''), (w.i).kind, (w.i).item_id, (w.i).title,
           item_address(n.slug, case (w.i).kind when 'activity' then 'activiteiten' when 'organisation' then 'organisaties'
                                                when 'place' then 'plekken' else 'projecten' end, (w.i).title, (w.i).item_id),
           o.name, coalesce((w.i).telephone, nullif(o.telephone, '')), w.why,
           (select nullif(c.note, '') from correction c
             where c.neighbourhood_id = nb and c.kind = (w.i).kind and c.item_id = (w.i).item_id and c.created_at >= date_trunc('second', (w.i).confirmed_at)
             order by c.created_at desc limit 1),
           rfc3339((w.i).due_at), rfc3339((w.i).next_at), (w.i).all_day,
           (select rfc3339(max(r.said_at)) from round_answer r
             where r.neighbourhood_id = nb and r.kind = (w.i).kind and r.item_id = (w.i).item_id and r.answer = 'not-home'
               and r.said_at >= (w.i).confirmed_at),
           w.number - least(w.number, most)
      from ranked w
      join neighbourhood n on n.neighbourhood_id = nb
      left join organisation o on o.neighbourhood_id = nb and o.organisation_id = (w.i).organisation_id
     where w.rank <= most
     order by w.rank;
end $$;

-- ---- answering ----

-- Does what was heard: 'right' confirms and 'stopped' archives, as of the moment that it was said, unless somebody confirmed the item
-- after that; 'other-time' is kept as a correction, for the desk.
create function round_apply(nb uuid, of_kind text, item uuid, said text, remark text, said_when timestamptz) returns void
language plpgsql volatile as $$
begin
    case said
    when 'right' then
        execute format('update %1$I set confirmed_at = $3, confirmed_how = ''connector'', confirmed_by_name = current_name()
                         where neighbourhood_id = $1 and %1$s_id = $2 and archived_at is null and confirmed_at < $3', of_kind)
          using nb, item, said_when;
    when 'stopped' then
        execute format('update %1$I set archived_at = clock_now(), changed_at = clock_now(),
                               archived_reason = ''Een buurtverbinder vroeg het na. Dit is gestopt.''
                         where neighbourhood_id = $1 and %1$s_id = $2 and archived_at is null and confirmed_at < $3', of_kind)
          using nb, item, said_when;
    when 'other-time' then
        perform correction_add(nb, of_kind, item, 'other-time', nullif(remark, ''));
    else
        null; -- it rests (round_rests_until)
    end case;
end $$;

-- Keeps an answer and does it, once per key.  "same": whether the one that came with this key before said the same.  A phone whose
-- clock runs ahead said it now.  No row: there is no such item.
create function round_answer_once(nb uuid, of_kind text, of_item uuid, said text, remark text, said_when timestamptz, of_key text)
returns table (same boolean, id uuid, kind text, item uuid, answer text, note text, at text)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    made round_answer;
    found_item boolean;
begin
    if nb is distinct from current_neighbourhood() or not has_role('connector') then
        raise insufficient_privilege using message = 'the round is for connectors';
    end if;
    if of_key is not null then
        perform pg_advisory_xact_lock(hashtextextended('round:' || nb || of_key, 0)); -- of two at once the second sees the first
    end if;
    select * into made from round_answer r where r.neighbourhood_id = nb and r.sent_key = of_key;
    if made.round_answer_id is null then
        execute format('select true from %1$I where neighbourhood_id = $1 and %1$s_id = $2 for update', of_kind)
           into found_item using nb, of_item;
        if found_item is null then
            return;
        end if;
        insert into round_answer (neighbourhood_id, kind, item_id, answer, note, said_at, sent_key)
        values (nb, of_kind, of_item, said, coalesce(remark, ''), least(coalesce(said_when, clock_now()), clock_now()), of_key)
        returning * into made;
        perform round_apply(nb, of_kind, of_item, said, coalesce(remark, ''), made.said_at);
    end if;
    return query select (made.kind, made.item_id, made.answer, made.note) = (of_kind, of_item, said, coalesce(remark, '')),
                        made.round_answer_id, made.kind, made.item_id, made.answer, nullif(made.note, ''), rfc3339(made.said_at);
end $$;

revoke execute on function round_rests_until, round_weight, round_dates, round_list, round_apply, round_answer_once from public;
grant execute on function round_list, round_answer_once to voordeur_api;
