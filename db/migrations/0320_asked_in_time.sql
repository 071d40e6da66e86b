-- Asked before the term ends, reminded once, and put away where nobody answers (decision 0320): who answers within some days leaves
-- nothing overdue on the site.

-- ---- activities, organisations, places and projects ----

-- So long before it is due an owner is asked about an item: a letter leaves once a week at most, and what goes due before the next
-- one could leave belongs in this one.
create function owner_letter_ahead() returns interval
language sql immutable parallel safe
return interval '10 days';

-- From when on it is asked about: never in the first two thirds of its term, however short that is.
create function asked_from(confirmed timestamptz, due timestamptz, ahead interval) returns timestamptz
language sql immutable parallel safe
return due - least(ahead, greatest(due - confirmed, interval '0') / 3);

-- What is shown and waits for a "klopt", or will before the next letter.  What is held once is asked about when it is due: a
-- confirmation before that would not hold until its date.
create or replace view item_due as
select a.neighbourhood_id, 'activity' as kind, a.activity_id as item_id, a.organisation_id, a.title,
       coalesce(p.name, nullif(a.location, '')) as place, activity_next_at(a) as next_at, a.all_day, activity_fed_at(a) as fed_at,
       a.due_at, a.demonstration, a.place_id, nullif(p.street_address, '') as street_address,
       nullif(a.contact_telephone, '') as telephone, a.rrule is null and a.rdates = '{}' as single, a.confirmed_at
  from activity a left join place p using (neighbourhood_id, place_id)
 where a.archived_at is null and a.due_at <= clock_now() + owner_letter_ahead()
   and (a.due_at <= clock_now()
        or (a.rrule is not null or a.rdates <> '{}') and asked_from(a.confirmed_at, a.due_at, owner_letter_ahead()) <= clock_now())
   and activity_next_at(a) is not null
union all
select neighbourhood_id, 'organisation', organisation_id, organisation_id, name, nullif(street_address, ''), null, false, null, due_at,
       demonstration, null, nullif(street_address, ''), nullif(telephone, ''), false, confirmed_at
  from organisation
 where archived_at is null and due_at <= clock_now() + owner_letter_ahead()
   and asked_from(confirmed_at, due_at, owner_letter_ahead()) <= clock_now()
union all
select neighbourhood_id, 'place', place_id, organisation_id, name, nullif(street_address, ''), null, false, null, due_at, demonstration,
       place_id, nullif(street_address, ''), null, false, confirmed_at
  from place
 where archived_at is null and due_at <= clock_now() + owner_letter_ahead()
   and asked_from(confirmed_at, due_at, owner_letter_ahead()) <= clock_now()
union all
select neighbourhood_id, 'project', project_id, organisation_id, title, null, null, false, null, due_at, demonstration,
       null, null, null, false, confirmed_at
  from project
 where archived_at is null and due_at <= clock_now() + owner_letter_ahead()
   and asked_from(confirmed_at, due_at, owner_letter_ahead()) <= clock_now();

-- What became of a question: what was answered last, by any of the owners or at the desk, and when; nulls when nothing yet.  A reader
-- who said "klopt niet" made the item due earlier: that is no answer.
create or replace function owner_question_answer(q owner_question, out answer text, out answered_at timestamptz)
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
    elsif item.due_at > q.due_at then
        answer := 'right';
        answered_at := item.confirmed_at;
    end if;
end $$;

-- What is on the round (0250), and why: 'correction' a reader said that it is not right; 'nobody' no letter reaches an owner; 'silent'
-- it is due and an owner who was written to said nothing for a week, or for three days where something is held only once.  What a
-- calendar that is well carries is confirmed by itself, and what rests after an answer comes back later.
create or replace function round_items(nb uuid) returns table (item item_due, why text)
language sql stable
begin atomic
    select i, w.why
      from item_due i
     cross join lateral (
        select case
            when exists (select from correction c
                          where c.neighbourhood_id = nb and c.kind = i.kind and c.item_id = i.item_id
                            and c.created_at >= date_trunc('second', i.confirmed_at)) then 'correction'
            when not exists (select from organisation_contacts(nb, i.organisation_id)) then 'nobody'
            when i.due_at <= clock_now() - case when i.single then interval '3 days' else interval '7 days' end
                 or i.due_at <= clock_now()
                    and exists (select from owner_question q
                                 where q.neighbourhood_id = nb and q.kind = i.kind and q.item_id = i.item_id and q.due_at = i.due_at
                                   and (q.asked = 2 or days_since(q.asked_at) >= 7)) then 'silent'
        end as why) w
     where i.neighbourhood_id = nb and i.fed_at is null and w.why is not null
       and not exists (select from round_answer r
                        where r.neighbourhood_id = nb and r.kind = i.kind and r.item_id = i.item_id and r.said_at >= i.confirmed_at
                          and r.answer in ('not-home', 'later', 'other-time') and round_rests_until(r.answer, r.said_at) > clock_now());
end;

-- ---- asks and offers ----

-- Of each kind: so long before it is due who placed it is asked, so long after that again, and so long after the second letter it is
-- put away where nobody answered.  An ask is over sooner than an offer, and who answers one in vain has been before a closed door.
create table exchange_asking (
    kind         text primary key,
    ahead        interval not null,
    again        integer not null, -- days
    away         integer not null, -- days
    constraint exchange_asking_kind_unknown check (kind in ('ask', 'offer'))
);
insert into exchange_asking values ('ask', '4 days', 4, 7), ('offer', '7 days', 7, 10);
alter table exchange_asking enable row level security;
create policy exchange_asking_read on exchange_asking for select using (true);

-- told_due_at is the due that was asked about last; how often, and when last.
alter table exchange_item add column asked integer not null default 0, add column asked_at timestamptz;
update exchange_item set asked = 1, asked_at = greatest(due_at, changed_at) where told_due_at is not null;
drop index exchange_item_gone_due;
create unique index exchange_item_linked on exchange_item (exchange_item_id); -- links of letters know no neighbourhood

-- Whom to tell what became of what they placed: it is on the site, or it was refused.
create or replace function exchange_to_tell(most integer)
returns table (nb uuid, id uuid, person uuid, language text, what text, kind text, title text, text text, reason text, address text)
language sql volatile as $$
    with news as (
        select i.neighbourhood_id, i.exchange_item_id from exchange_item i
         where i.state in ('open', 'refused') and i.told_state <> i.state order by i.changed_at limit most),
    told as (
        update exchange_item i set told_state = i.state
          from news w
         where (i.neighbourhood_id, i.exchange_item_id) = (w.neighbourhood_id, w.exchange_item_id)
        returning i.*)
    select t.neighbourhood_id, t.exchange_item_id, a.person_id, a.language, t.state, t.kind, t.title, nullif(t.text, ''),
           t.state_reason, item_address(n.slug, case t.kind when 'ask' then 'vragen' else 'aanbod' end, t.title, t.exchange_item_id)
      from told t
      join exchange_party p using (neighbourhood_id, exchange_item_id)
      join person a using (person_id)
      join neighbourhood n using (neighbourhood_id)
$$;

-- Whom to ask this morning whether what they placed is still right, and writes down that they were: each due once, and once more.
-- Who wants no such mail is left alone, and so is what nobody with an account placed.
create function exchange_to_ask(most integer)
returns table (nb uuid, id uuid, person uuid, language text, what text, kind text, title text, text text, reason text, address text)
language sql volatile security definer set search_path = public, pg_temp as $$
    with asking as (
        select i.neighbourhood_id, i.exchange_item_id, p.person_id, i.told_due_at is not distinct from i.due_at as again
          from exchange_item i
          join exchange_asking r on r.kind = i.kind
          join exchange_party p using (neighbourhood_id, exchange_item_id)
          join person a on a.person_id = p.person_id and a.blocked_at is null
         where owner_letter_at() is not null and i.state = 'open' and i.archived_at is null and i.told_state = i.state
           and i.due_at <= clock_now() + (select max(x.ahead) from exchange_asking x) -- which an index can find
           and asked_from(i.confirmed_at, i.due_at, r.ahead) <= clock_now()
           and (i.told_due_at is distinct from i.due_at or i.asked = 1 and days_since(i.asked_at) >= r.again)
           and not exists (select from notice_choices(p.person_id) c where c.kind = 'item' and c.mail = 'never' and not c.push)
         order by i.due_at limit most),
    asked as (
        update exchange_item i
           set told_due_at = i.due_at, asked = case when w.again then 2 else 1 end, asked_at = clock_now()
          from asking w
         where (i.neighbourhood_id, i.exchange_item_id) = (w.neighbourhood_id, w.exchange_item_id)
        returning i.*, w.person_id, w.again)
    select t.neighbourhood_id, t.exchange_item_id, t.person_id, a.language, case when t.again then 'due-again' else 'due' end, t.kind,
           t.title, nullif(t.text, ''), null,
           item_address(n.slug, case t.kind when 'ask' then 'vragen' else 'aanbod' end, t.title, t.exchange_item_id)
      from asked t
      join person a using (person_id)
      join neighbourhood n using (neighbourhood_id)
     order by t.person_id, t.due_at, t.exchange_item_id
$$;

-- Puts away what was asked about twice and is due: at most so many; returns how many.  One tap in either letter brings it back.  A
-- quiet ask stands on no list but the connectors', who decide.
create function exchange_put_away(most integer) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    done integer;
begin
    perform set_config('voordeur.ageing', 'yes', true);
    update exchange_item set archived_at = clock_now(), archived_reason = aged_reason()
     where (neighbourhood_id, exchange_item_id) in (
           select i.neighbourhood_id, i.exchange_item_id from exchange_item i join exchange_asking r using (kind)
            where i.state = 'open' and i.archived_at is null and i.visibility <> 'quiet' and i.due_at <= clock_now()
              and i.told_due_at = i.due_at and i.asked = 2 and days_since(i.asked_at) >= r.away
            order by i.due_at limit most for update of i skip locked);
    get diagnostics done = row_count;
    perform set_config('voordeur.ageing', '', true);
    return done;
end $$;

-- That it is still right was said since it was asked; a letter now comes before it is due.
create or replace function link_about(purpose text, of_id uuid)
returns table (title text, slug text, language text, done boolean)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    case
    when purpose = 'unsubscribe' then
        return query
        select string_agg(case a.language when 'en' then k.name_en else k.name end, ', ' order by k.ordinal), person_home(a.person_id),
               a.language, bool_and(c.mail = 'never')
          from link_unsubscribes(of_id) u
          join person a using (person_id)
          join notice_kind k using (kind)
          join notice_choices(a.person_id) c using (kind)
         group by a.person_id;
    when purpose in ('still-right', 'stop') then
        return query
        select i.title, n.slug, a.language,
               case purpose when 'stop' then i.state = 'closed'
                    else i.archived_at is null and coalesce(i.confirmed_at >= i.asked_at, i.due_at > clock_now()) end
          from exchange_item i
          join exchange_party p using (neighbourhood_id, exchange_item_id)
          join person a on a.person_id = p.person_id
          join neighbourhood n using (neighbourhood_id)
         where i.exchange_item_id = of_id and (i.state = 'open' or i.state = 'closed' and purpose = 'stop');
    else
        return query
        select i.title, n.slug, a.language, coalesce(p.outcome = purpose, false)
          from conversation_person p
          join conversation c using (neighbourhood_id, conversation_id)
          join exchange_item i using (neighbourhood_id, exchange_item_id)
          join neighbourhood n using (neighbourhood_id)
          join person a on a.person_id = p.person_id
         where p.reply_id = of_id and c.accepted_at is not null;
    end case;
end $$;

revoke execute on function exchange_to_ask, exchange_put_away from public;
grant execute on function exchange_to_ask, exchange_put_away to voordeur_work;
