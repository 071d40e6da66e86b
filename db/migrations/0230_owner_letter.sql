-- "Klopt dit nog?" of activities, organisations, places and projects: whom is asked, when, and what they answer with one tap and
-- without signing in (decision 0210).

insert into notice_kind values
    ('due', 5, 'of nog klopt wat uw organisatie op de site heeft', 'whether what your organisation has on the site is still right',
     'daily', false);

-- Confirmed by who has the letter, on behalf of the organisation.
alter table activity drop constraint activity_confirmed_how_unknown, add constraint activity_confirmed_how_unknown
    check (confirmed_how in ('owner', 'mail', 'connector', 'professional', 'feed', 'visitor'));
alter table organisation drop constraint organisation_confirmed_how_unknown, add constraint organisation_confirmed_how_unknown
    check (confirmed_how in ('owner', 'mail', 'connector', 'professional', 'feed', 'visitor'));
alter table place drop constraint place_confirmed_how_unknown, add constraint place_confirmed_how_unknown
    check (confirmed_how in ('owner', 'mail', 'connector', 'professional', 'feed', 'visitor'));
alter table project drop constraint project_confirmed_how_unknown, add constraint project_confirmed_how_unknown
    check (confirmed_how in ('owner', 'mail', 'connector', 'professional', 'feed', 'visitor'));

create index activity_due on activity (due_at) where archived_at is null;
create index organisation_due on organisation (due_at) where archived_at is null;
create index place_due on place (due_at) where archived_at is null;
create index project_due on project (due_at) where archived_at is null;
create index person_role_organiser on person_role (neighbourhood_id, organisation_id) where role = 'organiser';

-- One item that one owner was asked about.  Links of letters stand for owner_question_id.  due_at is the due that it is about:
-- what is confirmed and due again is another question.
create table owner_question (
    owner_question_id uuid primary key default gen_random_uuid(),
    neighbourhood_id  uuid not null,
    kind              text not null,
    item_id           uuid not null,
    due_at            timestamptz not null,
    person_id         uuid,  -- an organiser of the organisation; or
    address_hash      bytea, -- the organisation's own address, as mail_hash() has it
    asked_at          timestamptz not null default clock_now(),
    asked             integer not null default 1,
    answer            text,
    answered_at       timestamptz,
    constraint owner_question_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint owner_question_person_id_not_found foreign key (person_id) references person on delete cascade,
    constraint owner_question_person_id_required check ((person_id is null) <> (address_hash is null)),
    constraint owner_question_kind_unknown check (kind in ('activity', 'organisation', 'place', 'project')),
    constraint owner_question_asked_out_of_range check (asked between 1 and 2),
    constraint owner_question_answer_unknown check (answer in ('right', 'stopped', 'changed')),
    constraint owner_question_answered_at_required check ((answer is null) = (answered_at is null)),
    constraint owner_question_duplicate
        unique nulls not distinct (item_id, due_at, person_id, address_hash, kind, neighbourhood_id)
);
create index owner_question_person on owner_question (person_id) where person_id is not null;
create index owner_question_asked on owner_question (asked_at);
alter table owner_question enable row level security;
create policy owner_question_work on owner_question to voordeur_work using (true);
grant select, delete on owner_question to voordeur_work;

-- ---- what is due, and whose it is ----

-- When a calendar that is well last carried this activity; null when none does, or when a reader has said since that it is not right.
create function activity_fed_at(a activity) returns timestamptz
language sql stable
return (select max(s.good_at) from source s
         where s.neighbourhood_id = a.neighbourhood_id and s.organisation_id = a.organisation_id and s.calendar = a.calendar
           and a.uid is not null and s.paused_at is null and s.alarm is null
           and not exists (select from correction c
                            where c.neighbourhood_id = a.neighbourhood_id and c.kind = 'activity' and c.item_id = a.activity_id
                              and c.created_at >= date_trunc('second', a.confirmed_at)));

-- When an activity is next; null when it is over or does not go on.
create function activity_next_at(a activity) returns timestamptz
language sql stable
return (select min(o.starts_at) from occurrence o
         where o.neighbourhood_id = a.neighbourhood_id and o.activity_id = a.activity_id and o.status <> 'cancelled'
           and coalesce(o.ends_at, o.starts_at) > clock_now() and a.status <> 'cancelled');

-- What is shown, is somebody's and waits for a "klopt".
create view item_due as
select a.neighbourhood_id, 'activity' as kind, a.activity_id as item_id, a.organisation_id, a.title,
       coalesce(p.name, nullif(a.location, '')) as place, activity_next_at(a) as next_at, a.all_day, activity_fed_at(a) as fed_at,
       a.due_at, a.demonstration
  from activity a left join place p using (neighbourhood_id, place_id)
 where a.archived_at is null and a.organisation_id is not null and a.due_at <= clock_now() and activity_next_at(a) is not null
union all
select neighbourhood_id, 'organisation', organisation_id, organisation_id, name, nullif(street_address, ''), null, false, null, due_at, demonstration
  from organisation where archived_at is null and due_at <= clock_now()
union all
select neighbourhood_id, 'place', place_id, organisation_id, name, nullif(street_address, ''), null, false, null, due_at, demonstration
  from place where archived_at is null and organisation_id is not null and due_at <= clock_now()
union all
select neighbourhood_id, 'project', project_id, organisation_id, title, null, null, false, null, due_at, demonstration
  from project where archived_at is null and organisation_id is not null and due_at <= clock_now();

-- Who answers for what an organisation has: its organisers, as far as they want to be asked; without any the organisation's own
-- address.  Nobody where no letter can arrive.
create function organisation_owners(nb uuid, organisation uuid) returns table (person_id uuid, address text, language text)
language sql stable
begin atomic
    select distinct a.person_id, null::text, a.language
      from person_role r join person a using (person_id) cross join lateral notice_choices(a.person_id) c
     where r.neighbourhood_id = nb and r.organisation_id = organisation and r.role = 'organiser' and a.blocked_at is null
       and c.kind = 'due' and c.mail <> 'never' and not mail_address_paused(a.email)
    union all
    select null, o.email, 'nl' from organisation o
     where o.neighbourhood_id = nb and o.organisation_id = organisation and o.email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'
       and not mail_address_paused(o.email)
       and not exists (select from person_role r join person a using (person_id)
                        where r.neighbourhood_id = nb and r.organisation_id = organisation and r.role = 'organiser'
                          and a.blocked_at is null);
end;

-- ---- when ----

-- Seven o'clock of this morning in Amsterdam, when letters of this day leave; null on Sundays and before a quarter to seven, from when
-- on they are made ready.
create function owner_letter_at() returns timestamptz
language sql stable
return (select (l.at::date + time '07:00') at time zone 'Europe/Amsterdam'
          from (select clock_now() at time zone 'Europe/Amsterdam' as at) l
         where extract(isodow from l.at) < 7 and l.at::time >= '06:45');

create function days_since(moment timestamptz) returns integer
language sql stable
return (clock_now() at time zone 'Europe/Amsterdam')::date - (moment at time zone 'Europe/Amsterdam')::date;

create function owner_key(person uuid, address_hash bytea) returns text
language sql immutable
return coalesce(person::text, encode(address_hash, 'hex'));

-- ---- asking, for `voordeur work` ----

-- What a calendar that is well still carries, it confirms, also when nothing in it changed.
create function activities_confirm_fed() returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
    update activity a set confirmed_at = clock_now(), confirmed_how = 'feed'
      from item_due i
     where i.kind = 'activity' and i.fed_at >= i.due_at
       and a.neighbourhood_id = i.neighbourhood_id and a.activity_id = i.item_id;
end;

-- Whom to ask about what this morning, and writes down that they were: at most so many owners, of each the first so many items.
-- An owner is asked at most once in seven days, and about one item twice at most.  The rows of one letter follow each other;
-- left_over is how many of the owner's wait for another.
create function owners_to_ask(owners integer, items integer)
returns table (nb uuid, person uuid, address text, language text, question uuid, round integer, left_over bigint, kind text,
               item uuid, slug text, title text, place text, next_at text, all_day boolean)
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
        select * from item_due i where i.fed_at is null),
    answerable as materialized ( -- per organisation: who may be asked this morning
        select o.neighbourhood_id, o.organisation_id, w.person_id, w.address, w.address_hash, w.language, w.owner
          from (select distinct d.neighbourhood_id, d.organisation_id from due d) o
         cross join lateral (
            select a.*, mail_hash(a.address) as address_hash, owner_key(a.person_id, mail_hash(a.address)) as owner
              from organisation_owners(o.neighbourhood_id, o.organisation_id) a) w
         where not exists (select from recent x where x.neighbourhood_id = o.neighbourhood_id and x.owner = w.owner)),
    unasked as (
        select d.*, w.person_id, w.address, w.address_hash, w.language, w.owner, coalesce(q.asked, 0) as asked
          from due d
          join answerable w using (neighbourhood_id, organisation_id)
          left join owner_question q
            on q.neighbourhood_id = d.neighbourhood_id and q.kind = d.kind and q.item_id = d.item_id and q.due_at = d.due_at
           and (q.person_id = w.person_id or q.address_hash = w.address_hash)
         where (q.asked is null or q.asked = 1 and days_since(q.asked_at) >= 7)
           and (w.person_id is not null or not d.demonstration) -- an example writes to nobody outside
           and not exists (select from owner_question x
                            where x.neighbourhood_id = d.neighbourhood_id and x.kind = d.kind and x.item_id = d.item_id
                              and x.due_at = d.due_at and x.answer is not null)),
    ranked as (
        select u.*, dense_rank() over (order by u.neighbourhood_id, u.owner) as letter,
               row_number() over of_owner as place_in_letter, count(*) over (partition by u.neighbourhood_id, u.owner) as together
          from unasked u window of_owner as (partition by u.neighbourhood_id, u.owner order by u.asked, u.due_at, u.title, u.item_id)),
    chosen as (
        select * from ranked r where r.letter <= owners and r.place_in_letter <= items),
    kept as (
        insert into owner_question as q (neighbourhood_id, kind, item_id, due_at, person_id, address_hash)
        select l.neighbourhood_id, l.kind, l.item_id, l.due_at, l.person_id, l.address_hash from chosen l
        on conflict on constraint owner_question_duplicate do update
            set asked = 2, asked_at = clock_now()
        returning q.*)
    select l.neighbourhood_id, l.person_id, l.address, l.language, k.owner_question_id, k.asked,
           l.together - least(l.together, items), l.kind, l.item_id, n.slug, l.title, l.place, wall_clock(l.next_at), l.all_day
      from chosen l
      join kept k on k.item_id = l.item_id and k.kind = l.kind and k.neighbourhood_id = l.neighbourhood_id and k.due_at = l.due_at
                 and (k.person_id = l.person_id or k.address_hash = l.address_hash)
      join neighbourhood n on n.neighbourhood_id = l.neighbourhood_id
     order by l.letter, l.place_in_letter;
end $$;

-- Hands over a letter to an owner: to a person as they want to be told, at most with what else comes in the morning.
create function owner_tell(nb uuid, person uuid, address text, cause text, content jsonb) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    leaves constant timestamptz := greatest(owner_letter_at(), clock_now());
begin
    if person is null then
        perform mail_add(owner_tell.cause, address, 'due', content, nb, leaves);
        return;
    end if;
    perform notice_add(owner_tell.cause, person, 'due', content, nb, 'daily');
    -- Of this morning: also when the background work was away at seven.
    update notice n set due_at = notice_after_quiet(leaves, s.quiet_from, s.quiet_until)
      from notice_person s
     where n.cause = owner_tell.cause and n.content is not null and n.often = 'daily' and s.person_id = n.person_id;
end $$;

-- ---- answering ----

-- What became of a question: what was answered last, by any of the owners or at the desk, and when; nulls when nothing yet.
create function owner_question_answer(q owner_question, out answer text, out answered_at timestamptz)
language plpgsql stable as $$
declare
    item record;
begin
    select x.answer, x.answered_at into answer, answered_at from owner_question x
     where x.neighbourhood_id = q.neighbourhood_id and x.kind = q.kind and x.item_id = q.item_id and x.due_at = q.due_at
       and x.answer is not null
     order by x.answered_at desc limit 1;
    if found then
        return;
    end if;
    execute format('select due_at, confirmed_at, archived_at from %1$I where neighbourhood_id = $1 and %1$s_id = $2', q.kind)
       into item using q.neighbourhood_id, q.item_id;
    if item.archived_at is not null then
        answer := 'stopped';
        answered_at := item.archived_at;
    elsif item.due_at <> q.due_at then
        answer := 'right';
        answered_at := item.confirmed_at;
    end if;
end $$;

-- A question whose links still work: for sixty days.
create function owner_question_open(of_id uuid) returns setof owner_question
language sql stable
begin atomic
    select q.* from owner_question q where q.owner_question_id = of_id and q.asked_at > clock_now() - interval '60 days';
end;

-- What a link of an owner's letter is about.  No row: there is none any more.
create function owner_question_about(of_id uuid)
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
     cross join lateral owner_question_answer(q) w
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
create function owner_question_press(of_id uuid, said text, remark text) returns boolean
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
    before := (owner_question_answer(q)).answer;
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

-- ---- with the account, and tidying ----

-- What a person chose, what they were told or still will be, and what they were asked about their organisation.
create or replace function notice_export(who uuid) returns jsonb
language sql stable
return jsonb_build_object(
    'quietFrom', (select to_char(s.quiet_from, 'HH24:MI') from notice_person s where s.person_id = who),
    'quietUntil', (select to_char(s.quiet_until, 'HH24:MI') from notice_person s where s.person_id = who),
    'choices', (select jsonb_object_agg(c.kind, jsonb_build_object('mail', c.mail, 'push', c.push)) from notice_choices(who) c),
    'notices', (select coalesce(jsonb_agg(jsonb_build_object(
                           'kind', n.kind, 'channel', n.channel, 'often', n.often, 'createdAt', rfc3339(n.created_at),
                           'subject', coalesce(n.content ->> 'subject', n.content ->> 'title'),
                           'text', coalesce(n.content ->> 'text', (
                               select string_agg(coalesce(b ->> 'heading', b ->> 'text', b ->> 'quote', b ->> 'small'), E'\n')
                                 from jsonb_array_elements(n.content -> 'blocks') b))) order by n.created_at), '[]')
                  from notice n where n.person_id = who),
    'questions', (select coalesce(jsonb_agg(jsonb_build_object(
                             'kind', q.kind, 'item', q.item_id, 'askedAt', rfc3339(q.asked_at), 'answer', q.answer,
                             'answeredAt', rfc3339(q.answered_at)) order by q.asked_at, q.owner_question_id), '[]')
                    from owner_question q where q.person_id = who));

create or replace function work_tidy() returns void
language sql volatile
begin atomic
    select listing_tidy();
    delete from sign_in_try where tried_at < clock_now() - interval '1 day';
    delete from idempotency_key where created_at < clock_now() - interval '24 hours';
    delete from job where done_at < clock_now() - interval '30 days';
    delete from account_letter where expires_at < clock_now();
    delete from notice where content is null and created_at < clock_now() - interval '1 year';
    delete from owner_question where asked_at < clock_now() - interval '1 year';
end;

revoke execute on function activity_fed_at, activity_next_at, organisation_owners, owner_letter_at, owner_key, days_since,
    activities_confirm_fed, owners_to_ask, owner_tell, owner_question_answer, owner_question_open, owner_question_about,
    owner_question_press from public;
grant execute on function activities_confirm_fed, owners_to_ask, owner_tell to voordeur_work;
grant execute on function owner_question_about, owner_question_press to voordeur_api;
