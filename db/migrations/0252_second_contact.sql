-- The second contact of an organisation, and that nothing is ever without somebody who answers for it (decision 0250).

-- Who is asked after the organisers and the organisation's own address were not heard for a week, or at once where those can not be
-- reached.  It is not shown to readers.
create table organisation_second_contact (
    neighbourhood_id uuid not null,
    organisation_id  uuid not null,
    email            text not null,
    changed_at       timestamptz not null default clock_now(),
    version          integer not null default 1,
    primary key (neighbourhood_id, organisation_id),
    constraint organisation_second_contact_organisation_not_found foreign key (neighbourhood_id, organisation_id)
        references organisation on delete cascade,
    constraint organisation_second_contact_email_too_long check (length(email) <= 254),
    constraint organisation_second_contact_email_invalid check (email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$')
);
create index organisation_second_contact_email on organisation_second_contact (lower(email));
create trigger version_raise before update on organisation_second_contact for each row execute function version_raise();
alter table organisation_second_contact enable row level security;
create policy organisation_second_contact_keep on organisation_second_contact
    using (neighbourhood_id = (select current_neighbourhood())
           and ((select may_edit()) or organisation_id = any ((select current_organisations())::uuid[])));
grant select, insert (neighbourhood_id, organisation_id, email), update (email, changed_at), delete
    on organisation_second_contact to voordeur_api;

-- Everybody who can be asked by letter about what an organisation has, and as what: 'owner' or 'second'.  The second contact waits
-- for the owners as long as there are any.
create function organisation_contacts(nb uuid, organisation uuid)
returns table (person_id uuid, address text, language text, contact text, waits boolean)
language sql stable
begin atomic
    select o.person_id, o.address, o.language, 'owner', false from organisation_owners(nb, organisation) o
    union all
    select null, c.email, 'nl', 'second', exists (select from organisation_owners(nb, organisation))
      from organisation_second_contact c
     where c.neighbourhood_id = nb and c.organisation_id = organisation and not mail_address_paused(c.email)
       and not exists (select from organisation_owners(nb, organisation) o where lower(o.address) = lower(c.email));
end;

drop function owners_to_ask;
-- Whom to ask about what this morning, and writes down that they were: at most so many owners, of each the first so many items.
-- An owner is asked at most once in seven days, and about one item twice at most; a second contact from a week after the owners.
-- The rows of one letter follow each other; left_over is how many of the owner's wait for another.
create function owners_to_ask(owners integer, items integer)
returns table (nb uuid, person uuid, address text, language text, question uuid, round integer, left_over bigint, kind text,
               item uuid, slug text, title text, place text, next_at text, all_day boolean, second boolean)
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
         where (q.asked is null or q.asked = 1 and days_since(q.asked_at) >= 7)
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
           l.together - least(l.together, items), l.kind, l.item_id, n.slug, l.title, l.place, wall_clock(l.next_at), l.all_day, l.contact = 'second'
      from chosen l
      join kept k on k.item_id = l.item_id and k.kind = l.kind and k.neighbourhood_id = l.neighbourhood_id and k.due_at = l.due_at
                 and (k.person_id = l.person_id or k.address_hash = l.address_hash)
      join neighbourhood n on n.neighbourhood_id = l.neighbourhood_id
     order by l.letter, l.place_in_letter;
end $$;

-- What is on the round (0250), and why: 'correction' a reader said that it is not right; 'nobody' no letter reaches an owner; 'silent' an
-- owner was written to and said nothing for a week, or for three days where something is held only once.  What a calendar that
-- is well carries is confirmed by itself, and what rests after an answer comes back later.
create function round_items(nb uuid) returns table (item item_due, why text)
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
            when i.due_at <= clock_now() - case when i.single then interval '3 days' else interval '7 days' end then 'silent'
        end as why) w
     where i.neighbourhood_id = nb and i.fed_at is null and w.why is not null
       and not exists (select from round_answer r
                        where r.neighbourhood_id = nb and r.kind = i.kind and r.item_id = i.item_id and r.said_at >= i.confirmed_at
                          and r.answer in ('not-home', 'later', 'other-time') and round_rests_until(r.answer, r.said_at) > clock_now());
end;

-- ---- nobody is ever without ----

-- What no letter reaches stands on the round of the connectors, and the administrator of the residents' part gives out that role: a
-- neighbourhood keeps one of these, whoever leaves.  The last one names another first.
create function caretaker_required() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (select from neighbourhood n where n.neighbourhood_id = old.neighbourhood_id)
       and not exists (select from person_role r join person p using (person_id)
                        where r.neighbourhood_id = old.neighbourhood_id and r.role in ('connector', 'admin_residents')
                          and p.blocked_at is null) then
        raise check_violation using constraint = 'person_role_caretaker_required',
            message = 'a neighbourhood keeps a connector or an administrator';
    end if;
    return null;
end $$;
create constraint trigger caretaker_required after delete or update of role, neighbourhood_id, person_id on person_role
    for each row when (old.role in ('connector', 'admin_residents')) execute function caretaker_required();

-- Who answers for an item: 'owner', 'second', or the 'connector', who always does.
create function item_responsible(nb uuid, organisation uuid) returns text
language sql stable
return coalesce((select min(c.contact) from organisation_contacts(nb, organisation) c where not c.waits), 'connector');

-- ---- a calendar that dies ----

-- What a calendar carried that fails now is due at once: its owner is asked.  That it stands still is no news about what it says.
create function source_alarm_due() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update activity a set due_at = clock_now(), doubtful_at = clock_now() + freshness_grace()
     where a.neighbourhood_id = new.neighbourhood_id and a.organisation_id = new.organisation_id and a.calendar = new.calendar
       and a.uid is not null and a.archived_at is null and a.due_at > clock_now() and activity_next_at(a) is not null;
    return null;
end $$;
create trigger alarm_due after update of alarm on source for each row
    when (old.alarm is distinct from new.alarm and new.alarm is not null and new.alarm <> 'still')
    execute function source_alarm_due();

-- ---- what is kept of a person ----

-- What a connector heard on the round.
create function round_export(who uuid) returns jsonb
language sql stable
return (select coalesce(jsonb_agg(jsonb_build_object(
                   'kind', r.kind, 'item', r.item_id, 'answer', r.answer, 'note', nullif(r.note, ''), 'saidAt', rfc3339(r.said_at))
                   order by r.said_at, r.round_answer_id), '[]')
          from round_answer r where r.person_id = who);

-- The organisations that named somebody as their second contact.
create function second_contact_export(who uuid) returns jsonb
language sql stable
return (select coalesce(jsonb_agg(o.name order by o.name), '[]')
          from organisation_second_contact c join organisation o using (neighbourhood_id, organisation_id)
          join person p on lower(p.email) = lower(c.email) where p.person_id = who);


-- The asker leaves: what was placed and said goes along, and where they are the second contact.
create or replace function account_leave() returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    delete from exchange_item i using exchange_party p
     where (p.neighbourhood_id, p.exchange_item_id) = (i.neighbourhood_id, i.exchange_item_id)
       and p.person_id = current_person();
    delete from message where person_id = current_person();
    delete from organisation_second_contact c using person p
     where p.person_id = current_person() and lower(c.email) = lower(p.email);
    delete from mail m using person p
     where p.person_id = current_person() and lower(m.to_address) = lower(p.email);
    delete from person where person_id = current_person();
end $$;

revoke execute on function round_items, organisation_contacts, owners_to_ask, caretaker_required, item_responsible, source_alarm_due, round_export,
    second_contact_export from public;
grant execute on function owners_to_ask to voordeur_work;
