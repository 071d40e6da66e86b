-- Who has an account and a mobile telephone chooses to be asked "Klopt dit nog?" by text message rather than by mail (decision 0341).

alter table notice_person
    add column telephone text not null default '', -- "+31612345678"
    add column telephone_id uuid not null default gen_random_uuid(), -- of this number: what the link in the message about it stands for
    add column telephone_confirmed_at timestamptz, -- whoever reads that message pressed its link
    add column due_by_text boolean not null default false,
    add constraint notice_person_telephone_invalid check (telephone = '' or telephone ~ '^\+316[0-9]{8}$'),
    add constraint notice_person_telephone_required check (not due_by_text or telephone <> '');
create unique index notice_person_telephone_id on notice_person (telephone_id); -- a link knows no person

-- The number that this person is asked at, if any.
create function person_text_number(who uuid) returns text
language sql stable
return (select s.telephone from notice_person s
         where s.person_id = who and s.due_by_text and s.telephone_confirmed_at is not null and (select g.ready from text_gateway g));

-- The asker's number and choice.  Another number is written to once, and counts when its reader presses the link.  typed: null is none.
-- 'done', 'invalid', or 'often': after three numbers in a day, or three times the same.
create function notice_telephone_choose(typed text, by_text boolean) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    me constant uuid := current_person();
    number constant text := text_number(typed);
    since constant timestamptz := clock_now() - interval '1 day';
    by_person constant bytea := account_hash('telephone person', me::text);
    by_number constant bytea := account_hash('telephone number', number);
    made uuid;
begin
    if typed is not null and number is null then
        return 'invalid';
    elsif number is null or number = (select s.telephone from notice_person s where s.person_id = me) then
        update notice_person
           set telephone = coalesce(number, ''), due_by_text = by_text,
               telephone_confirmed_at = case when number is not null then telephone_confirmed_at end
         where person_id = me;
        return 'done';
    elsif sign_in_failures(by_person, since) >= 3 or sign_in_failures(by_number, since) >= 3 then
        return 'often';
    end if;
    perform sign_in_failed(by_person), sign_in_failed(by_number);
    update notice_person
       set telephone = number, telephone_id = gen_random_uuid(), telephone_confirmed_at = null, due_by_text = by_text
     where person_id = me returning telephone_id into made;
    perform text_message_add('telephone:' || made, number, 'telephone',
                             jsonb_build_object('text', 'Krijgt u hier sms van de website van de buurt? Druk dan op:',
                                                'path', '/l/telephone/' || made), null, clock_now());
    return 'done';
end $$;

-- The link in that message holds sixty days, as those of letters do.
create function telephone_link_holds(of_id uuid) returns boolean
language sql stable
return exists (select from text_message m where m.cause = 'telephone:' || of_id and m.created_at > clock_now() - interval '60 days');

-- What it is about, and whether it was pressed; nothing when another number was given since.
create function telephone_link(of_id uuid) returns table (title text, slug text, language text, done boolean)
language sql stable security definer set search_path = public, pg_temp
begin atomic
    select '06 … ' || right(s.telephone, 2), person_home(p.person_id), p.language, s.telephone_confirmed_at is not null
      from notice_person s join person p using (person_id)
     where s.telephone_id = of_id and s.telephone <> '' and p.blocked_at is null and telephone_link_holds(of_id);
end;

create function telephone_link_press(of_id uuid) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    update notice_person set telephone_confirmed_at = coalesce(telephone_confirmed_at, clock_now())
     where telephone_id = of_id and telephone <> '' and telephone_link_holds(of_id);
    return found;
end $$;

-- As in 0230, with the number.
create or replace function notice_export(who uuid) returns jsonb
language sql stable
return (select jsonb_build_object(
    'quietFrom', to_char(s.quiet_from, 'HH24:MI'),
    'quietUntil', to_char(s.quiet_until, 'HH24:MI'),
    'telephone', nullif(s.telephone, ''),
    'telephoneConfirmedAt', rfc3339(s.telephone_confirmed_at),
    'dueByText', s.due_by_text,
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
                    from owner_question q where q.person_id = who))
          from notice_person s where s.person_id = who);

-- ---- asking ----

-- As in 0312; an organiser who is asked by text message need not want or get mail.
create or replace function organisation_owners(nb uuid, organisation uuid) returns table (person_id uuid, address text, language text)
language sql stable
begin atomic
    select distinct a.person_id, null::text, a.language
      from person_role r join person a using (person_id) cross join lateral notice_choices(a.person_id) c
     where r.neighbourhood_id = nb and r.organisation_id = organisation and r.role = 'organiser' and a.blocked_at is null
       and c.kind = 'due' and (c.mail <> 'never' and not mail_address_paused(a.email) or person_text_number(a.person_id) is not null)
    union all
    select null, w.address, 'nl'
      from organisation o
     cross join lateral (
        select case when o.email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' and not mail_address_paused(o.email) then o.email
                    when text_number(o.telephone) is not null and (select g.ready from text_gateway g)
                    then 'tel:' || text_number(o.telephone) end as address) w
     where o.neighbourhood_id = nb and o.organisation_id = organisation and w.address is not null
       and not exists (select from person_role r join person a using (person_id)
                        where r.neighbourhood_id = nb and r.organisation_id = organisation and r.role = 'organiser'
                          and a.blocked_at is null);
end;

-- As in 0312; to the telephone of a person not in their quiet hours.
create or replace function owner_tell(nb uuid, person uuid, address text, cause text, content jsonb) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    leaves constant timestamptz := greatest(owner_letter_at(), clock_now());
begin
    if address like 'tel:%' then
        perform text_message_add(owner_tell.cause, substr(address, 5), 'due', content, nb, notice_after_quiet(nine, s.quiet_from, s.quiet_until))
           from (values (greatest(owner_letter_at() + interval '2 hours', clock_now()))) v (nine)
           left join notice_person s on s.person_id = owner_tell.person;
        return;
    elsif person is null then
        perform mail_add(owner_tell.cause, address, 'due', content, nb, leaves);
        return;
    end if;
    perform notice_add(owner_tell.cause, person, 'due', content, nb, 'daily');
    -- Of this morning: also when the background work was away at seven.
    update notice n set due_at = notice_after_quiet(leaves, s.quiet_from, s.quiet_until)
      from notice_person s
     where n.cause = owner_tell.cause and n.content is not null and n.often = 'daily' and s.person_id = n.person_id;
end $$;

-- As in 0312, also of a person.
create or replace function owner_questions_together(of_id uuid) returns table (question uuid)
language sql stable security definer set search_path = public, pg_temp
begin atomic
    select o.owner_question_id
      from owner_question_open(of_id) q
      join owner_question o
        on o.neighbourhood_id = q.neighbourhood_id and (o.address_hash = q.address_hash or o.person_id = q.person_id) and o.asked_at = q.asked_at
     order by o.owner_question_id = of_id desc, o.due_at, o.owner_question_id;
end;

-- As in 0313; the address of a person is their telephone, where they are asked there.
create or replace function owners_to_ask(owners integer, items integer)
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
    select l.neighbourhood_id, l.person_id, coalesce(l.address, 'tel:' || person_text_number(l.person_id)), l.language, k.owner_question_id, k.asked,
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

revoke execute on function person_text_number, notice_telephone_choose, telephone_link_holds, telephone_link, telephone_link_press, notice_export from public;
grant execute on function notice_telephone_choose, telephone_link, telephone_link_press to voordeur_api;
