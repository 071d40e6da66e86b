-- Whoever can be walked in to is asked about that in the letter, in the words that residents read (decision 0550).

create or replace view person_item with (security_invoker = true) as
select c.neighbourhood_id, 'colleague' as kind, c.colleague_id as item_id, c.person_id, c.name || ' (Wie is wie)' as title,
       '/werk/' || n.slug || '/wie-is-wie/' || c.colleague_id as path, c.confirmed_at, c.due_at, c.doubtful_at, c.archived_at,
       c.demonstration,
       case when c.shown_to_residents
            then concat_ws(', ', (select p.name from place p where p.neighbourhood_id = c.neighbourhood_id and p.place_id = c.walk_in_place),
                           walk_in_words(c)) end as place
  from colleague c join neighbourhood n using (neighbourhood_id)
union all
select e.neighbourhood_id, 'elsewhere', e.elsewhere_id, e.person_id, e.name, '/' || n.slug || '/elders', e.confirmed_at, e.due_at,
       e.doubtful_at, e.archived_at, e.demonstration, null
  from elsewhere e join neighbourhood n using (neighbourhood_id)
union all
select k.neighbourhood_id, 'knowledge_item', k.knowledge_item_id, k.owner_id, k.title || ' (Vraagbaak)',
       knowledge_item_address(n.slug, k.knowledge_item_id), k.confirmed_at, k.due_at, k.doubtful_at, k.archived_at, k.demonstration, null
  from knowledge_item k join neighbourhood n using (neighbourhood_id);

-- As they were, with what a person's own says of when and where.
create or replace function owners_to_ask(owners integer, items integer)
returns table (nb uuid, person uuid, address text, language text, question uuid, round integer, left_over bigint, kind text, item uuid,
               slug text, title text, place text, next_at text, all_day boolean, second boolean, magazine text, deadline text, issue text,
               early boolean)
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
        select i.neighbourhood_id, i.kind, i.item_id, i.organisation_id as owner_id, i.title, i.place, i.next_at, i.all_day, i.due_at,
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
                            where i.kind = 'activity' and i.neighbourhood_id = u.neighbourhood_id and i.item_id = u.item_id)
        union all
        select p.neighbourhood_id, p.kind, p.item_id, p.person_id, p.title, p.place, null, false, p.due_at, p.demonstration, null, false
          from person_item p
         where p.person_id is not null and p.archived_at is null and p.due_at <= clock_now() + owner_letter_ahead()
           and asked_from(p.confirmed_at, p.due_at, owner_letter_ahead()) <= clock_now()),
    answerable as materialized ( -- per organisation, and of what is a person's own: who may be asked this morning
        select o.neighbourhood_id, o.owner_id, w.person_id, w.address, w.address_hash, w.language, w.owner, w.contact, w.waits
          from (select distinct d.neighbourhood_id, d.owner_id from due d) o
         cross join lateral (
            select a.*, mail_hash(a.address) as address_hash, owner_key(a.person_id, mail_hash(a.address)) as owner
              from (select * from organisation_contacts(o.neighbourhood_id, o.owner_id)
                    union all
                    select * from person_contact(o.owner_id)) a) w
         where not exists (select from recent x where x.neighbourhood_id = o.neighbourhood_id and x.owner = w.owner)),
    unasked as (
        select d.*, w.person_id, w.address, w.address_hash, w.language, w.owner, w.contact, coalesce(q.asked, 0) as asked
          from due d
          join answerable w using (neighbourhood_id, owner_id)
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

create or replace function owner_question_about(of_id uuid)
returns table (title text, slug text, language text, address text, place text, next_at text, all_day boolean, answer text, answered_at text)
language sql stable security definer set search_path = public, pg_temp
begin atomic
    select i.title, n.slug, coalesce(p.language, 'nl'),
           coalesce(i.path, item_address(n.slug, case q.kind when 'activity' then 'activiteiten' when 'organisation' then 'organisaties'
                                                             when 'place' then 'plekken' when 'service' then 'diensten' else 'projecten' end,
                                         i.title, q.item_id)),
           i.place, wall_clock(i.next_at), i.all_day, w.answer, wall_clock(w.answered_at)
      from owner_question_open(of_id) q
      join neighbourhood n using (neighbourhood_id)
      left join person p using (person_id)
     cross join lateral owner_question_said(q) w
     cross join lateral (
        select s.name as title, l.name as place, null::timestamptz as next_at, false as all_day, null::text as path
          from service s left join place l on l.neighbourhood_id = s.neighbourhood_id and l.place_id = s.places[1]
         where q.kind = 'service' and s.neighbourhood_id = q.neighbourhood_id and s.service_id = q.item_id
        union all
        select a.title, coalesce(l.name, nullif(a.location, '')), activity_next_at(a), a.all_day, null
          from activity a left join place l using (neighbourhood_id, place_id)
         where q.kind = 'activity' and a.neighbourhood_id = q.neighbourhood_id and a.activity_id = q.item_id
        union all
        select o.name, nullif(o.street_address, ''), null, false, null from organisation o
         where q.kind = 'organisation' and o.neighbourhood_id = q.neighbourhood_id and o.organisation_id = q.item_id
        union all
        select l.name, nullif(l.street_address, ''), null, false, null from place l
         where q.kind = 'place' and l.neighbourhood_id = q.neighbourhood_id and l.place_id = q.item_id
        union all
        select r.title, null, null, false, null from project r
         where q.kind = 'project' and r.neighbourhood_id = q.neighbourhood_id and r.project_id = q.item_id
        union all
        select x.title, x.place, null, false, x.path from person_item x
         where x.kind = q.kind and x.neighbourhood_id = q.neighbourhood_id and x.item_id = q.item_id) i;
end;
