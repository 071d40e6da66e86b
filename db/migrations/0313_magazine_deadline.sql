-- The deadline of the magazine in the letters to owners: in the ten days before it whoever has something on in the days of the
-- issue that nobody confirmed in time is asked, once, in the letter that also asks what is due (decision 0310).

-- What will not be printed unless somebody confirms it; from ten days before the deadline until it has passed.
create view item_unprinted as
select a.neighbourhood_id, a.activity_id as item_id, a.organisation_id, a.title, coalesce(p.name, nullif(a.location, '')) as place,
       activity_next_at(a) as next_at, a.all_day, activity_fed_at(a) as fed_at, a.due_at, a.demonstration, s.deadline,
       (s.deadline - 28)::timestamp at time zone 'Europe/Amsterdam' as confirmed_from
  from outlet_setting s
  join activity a using (neighbourhood_id)
  left join place p using (neighbourhood_id, place_id)
 where (clock_now() at time zone 'Europe/Amsterdam')::date between s.deadline - 10 and s.deadline
   and a.archived_at is null and a.organisation_id is not null
   and (a.confirmed_at < (s.deadline - 28)::timestamp at time zone 'Europe/Amsterdam' or a.doubtful_at <= clock_now())
   and exists (select from occurrence o
                where o.neighbourhood_id = a.neighbourhood_id and o.activity_id = a.activity_id and o.status <> 'cancelled'
                  and o.starts_at >= s.first_day::timestamp at time zone 'Europe/Amsterdam'
                  and o.starts_at < (s.last_day + 1)::timestamp at time zone 'Europe/Amsterdam');

-- A question for the magazine alone: its item is not due yet.  due_at is then the midnight of that deadline.
alter table owner_question add column deadline date;

-- A question whose links still work: for sixty days.  With the column that came.
create or replace function owner_question_open(of_id uuid) returns setof owner_question
language sql stable
begin atomic
    select q.* from owner_question q where q.owner_question_id = of_id and q.asked_at > clock_now() - interval '60 days';
end;

-- What a calendar that is well still carries, it confirms, also when nothing in it changed: what is due, and what is to be printed.
create or replace function activities_confirm_fed() returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
    update activity a set confirmed_at = clock_now(), confirmed_how = 'feed'
      from item_due i
     where i.kind = 'activity' and i.fed_at >= i.due_at
       and a.neighbourhood_id = i.neighbourhood_id and a.activity_id = i.item_id;
    update activity a set confirmed_at = clock_now(), confirmed_how = 'feed'
      from item_unprinted u
     where u.fed_at >= u.confirmed_from and a.neighbourhood_id = u.neighbourhood_id and a.activity_id = u.item_id;
end;

drop function owners_to_ask;
-- Whom to ask about what this morning, and writes down that they were: at most so many owners, of each the first so many items.
-- An owner is asked at most once in seven days, and about one item twice at most; a second contact from a week after the owners.
-- What is not due and will not be printed is asked about once per deadline.
-- The rows of one letter follow each other; left_over is how many of the owner's wait for another.  deadline: of the magazine that
-- this item will not be in; early: it is asked about for that alone.
create function owners_to_ask(owners integer, items integer)
returns table (nb uuid, person uuid, address text, language text, question uuid, round integer, left_over bigint, kind text,
               item uuid, slug text, title text, place text, next_at text, all_day boolean, second boolean, magazine text,
               deadline text, issue text, early boolean)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    if owner_letter_at() is null then
        return;
    end if;
    return query
    with recent as (
        select distinct x.neighbourhood_id, owner_key(x.person_id, x.address_hash) as owner from owner_question x
         where x.asked_at > clock_now() - interval '8 days' and days_since(x.asked_at) < 7),
    due as materialized (
        select i.neighbourhood_id, i.kind, i.item_id, i.organisation_id, i.title, i.place, i.next_at, i.all_day, i.due_at,
               i.demonstration, u.deadline, false as early
          from item_due i
          left join item_unprinted u on i.kind = 'activity' and u.neighbourhood_id = i.neighbourhood_id and u.item_id = i.item_id
         where i.fed_at is null
        union all
        select u.neighbourhood_id, 'activity', u.item_id, u.organisation_id, u.title, u.place, u.next_at, u.all_day,
               u.deadline::timestamp at time zone 'Europe/Amsterdam', u.demonstration, u.deadline, true
          from item_unprinted u
         where u.fed_at is null
           and not exists (select from item_due i
                            where i.kind = 'activity' and i.neighbourhood_id = u.neighbourhood_id and i.item_id = u.item_id)),
    answerable as materialized ( -- per organisation: who may be asked this morning
        select o.neighbourhood_id, o.organisation_id, w.person_id, w.address, w.address_hash, w.language, w.owner, w.contact, w.waits
          from (select distinct d.neighbourhood_id, d.organisation_id from due d) o
         cross join lateral (
            select a.*, mail_hash(a.address) as address_hash, owner_key(a.person_id, mail_hash(a.address)) as owner
              from organisation_contacts(o.neighbourhood_id, o.organisation_id) a) w
         where not exists (select from recent x where x.neighbourhood_id = o.neighbourhood_id and x.owner = w.owner)),
    unasked as (
        select d.*, w.person_id, w.address, w.address_hash, w.language, w.owner, w.contact, coalesce(q.asked, 0) as asked
          from due d
          join answerable w using (neighbourhood_id, organisation_id)
          left join owner_question q
            on q.neighbourhood_id = d.neighbourhood_id and q.kind = d.kind and q.item_id = d.item_id and q.due_at = d.due_at
           and (q.person_id = w.person_id or q.address_hash = w.address_hash)
         where (q.asked is null or q.asked = 1 and not d.early and days_since(q.asked_at) >= 7)
           and (w.person_id is not null or not d.demonstration) -- an example writes to nobody outside
           and (not w.waits or exists (select from owner_question x -- the owner was asked a week ago
                                        where x.neighbourhood_id = d.neighbourhood_id and x.kind = d.kind and x.item_id = d.item_id
                                          and x.due_at = d.due_at and days_since(x.asked_at) >= 7
                                          and x.address_hash is distinct from w.address_hash))
           and not exists (select from owner_question x
                            where x.neighbourhood_id = d.neighbourhood_id and x.kind = d.kind and x.item_id = d.item_id
                              and x.due_at = d.due_at and x.answer is not null)),
    ranked as (
        select u.*, dense_rank() over (order by u.neighbourhood_id, u.owner) as letter,
               row_number() over of_owner as place_in_letter, count(*) over (partition by u.neighbourhood_id, u.owner) as together
          from unasked u
        window of_owner as (partition by u.neighbourhood_id, u.owner
                            order by u.asked, u.deadline is null, u.due_at, u.title, u.item_id)),
    chosen as (
        select * from ranked r where r.letter <= owners and r.place_in_letter <= items),
    kept as (
        insert into owner_question as q (neighbourhood_id, kind, item_id, due_at, person_id, address_hash, deadline)
        select l.neighbourhood_id, l.kind, l.item_id, l.due_at, l.person_id, l.address_hash, case when l.early then l.deadline end
          from chosen l
        on conflict on constraint owner_question_duplicate do update
            set asked = 2, asked_at = clock_now()
        returning q.*)
    select l.neighbourhood_id, l.person_id, l.address, l.language, k.owner_question_id, k.asked,
           l.together - least(l.together, items), l.kind, l.item_id, n.slug, l.title, l.place, wall_clock(l.next_at), l.all_day,
           l.contact = 'second', s.magazine, wall_clock(l.deadline::timestamp at time zone 'Europe/Amsterdam'),
           wall_clock(s.first_day::timestamp at time zone 'Europe/Amsterdam'), l.early
      from chosen l
      join kept k on k.item_id = l.item_id and k.kind = l.kind and k.neighbourhood_id = l.neighbourhood_id and k.due_at = l.due_at
                 and (k.person_id = l.person_id or k.address_hash = l.address_hash)
      join neighbourhood n on n.neighbourhood_id = l.neighbourhood_id
      join outlet_setting s on s.neighbourhood_id = l.neighbourhood_id
     order by l.letter, l.place_in_letter;
end $$;

-- What became of a question; of one for the magazine alone a confirmation since it was asked is an answer, too.
create function owner_question_said(q owner_question, out answer text, out answered_at timestamptz)
language plpgsql stable as $$
declare
    item activity;
begin
    if q.deadline is null then
        select w.answer, w.answered_at into answer, answered_at from owner_question_answer(q) w;
        return;
    end if;
    select x.answer, x.answered_at into answer, answered_at from owner_question x
     where x.neighbourhood_id = q.neighbourhood_id and x.kind = q.kind and x.item_id = q.item_id and x.due_at = q.due_at
       and x.answer is not null
     order by x.answered_at desc limit 1;
    if found then
        return;
    end if;
    select * into item from activity a where a.neighbourhood_id = q.neighbourhood_id and a.activity_id = q.item_id;
    if item.archived_at is not null then
        answer := 'stopped';
        answered_at := item.archived_at;
    elsif item.confirmed_at > q.asked_at then
        answer := 'right';
        answered_at := item.confirmed_at;
    end if;
end $$;

-- What a link of an owner's letter is about.  No row: there is none any more.
create or replace function owner_question_about(of_id uuid)
returns table (title text, slug text, language text, address text, place text, next_at text, all_day boolean, answer text,
               answered_at text)
language sql stable security definer set search_path = public, pg_temp
begin atomic
    select i.title, n.slug, coalesce(p.language, 'nl'),
           item_address(n.slug, case q.kind when 'activity' then 'activiteiten' when 'organisation' then 'organisaties'
                                            when 'place' then 'plekken' else 'projecten' end, i.title, q.item_id),
           i.place, wall_clock(i.next_at), i.all_day, w.answer, wall_clock(w.answered_at)
      from owner_question_open(of_id) q
      join neighbourhood n using (neighbourhood_id)
      left join person p using (person_id)
     cross join lateral owner_question_said(q) w
     cross join lateral (
        select a.title, coalesce(l.name, nullif(a.location, '')) as place, activity_next_at(a) as next_at, a.all_day
          from activity a left join place l using (neighbourhood_id, place_id)
         where q.kind = 'activity' and a.neighbourhood_id = q.neighbourhood_id and a.activity_id = q.item_id
        union all
        select o.name, nullif(o.street_address, ''), null, false from organisation o
         where q.kind = 'organisation' and o.neighbourhood_id = q.neighbourhood_id and o.organisation_id = q.item_id
        union all
        select l.name, nullif(l.street_address, ''), null, false from place l
         where q.kind = 'place' and l.neighbourhood_id = q.neighbourhood_id and l.place_id = q.item_id
        union all
        select r.title, null, null, false from project r
         where q.kind = 'project' and r.neighbourhood_id = q.neighbourhood_id and r.project_id = q.item_id) i;
end;

-- Answers a question: 'right' confirms the item, 'stopped' archives it, 'changed' keeps what is said as a correction.  The first
-- answer holds, whoever gives it; that something changed may be told after it, once.  False: there is no such question any more.
create or replace function owner_question_press(of_id uuid, said text, remark text) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    q owner_question;
    before text;
begin
    select * into q from owner_question_open(of_id);
    if not found then
        return false;
    end if;
    perform pg_advisory_xact_lock(hashtextextended(q.item_id::text, 0)); -- of two at once the second sees the first
    before := (owner_question_said(q)).answer;
    if before = said or before is not null and said <> 'changed' then
        return true;
    end if;
    case said
    when 'right' then
        execute format('update %1$I i set confirmed_at = clock_now(), confirmed_how = ''mail'',
                               confirmed_by_name = (select o.name from organisation o where o.neighbourhood_id = i.neighbourhood_id
                                                       and o.organisation_id = i.organisation_id)
                         where neighbourhood_id = $1 and %1$s_id = $2', q.kind) using q.neighbourhood_id, q.item_id;
    when 'stopped' then
        execute format('update %1$I set archived_at = clock_now(), changed_at = clock_now(),
                               archived_reason = ''De organisatie zei dat dit gestopt is.''
                         where neighbourhood_id = $1 and %1$s_id = $2', q.kind) using q.neighbourhood_id, q.item_id;
    else
        perform set_config('voordeur.neighbourhood', q.neighbourhood_id::text, true);
        perform correction_add(q.neighbourhood_id, q.kind, q.item_id, 'other', remark);
    end case;
    update owner_question set answer = said, answered_at = clock_now() where owner_question_id = of_id;
    return true;
end $$;

revoke execute on function activities_confirm_fed, owners_to_ask, owner_question_said, owner_question_about, owner_question_press from public;
grant execute on function activities_confirm_fed, owners_to_ask to voordeur_work;
grant execute on function owner_question_about, owner_question_press to voordeur_api;
