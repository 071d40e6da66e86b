-- Vandaag: what somebody who works here has to know and do first, in one answer of three statements (decision 0470).

-- Everything that has a life course, with who keeps it: an organisation or a person.  Whoever asks sees of it what they may see.
create view item_kept with (security_invoker = true) as
select a.neighbourhood_id, 'activity' as kind, a.activity_id as item_id, a.title, a.organisation_id, null::uuid as person_id, a.version,
       a.confirmed_at, a.confirmed_by_name, a.due_at, a.doubtful_at, a.archived_at, a.demonstration
  from activity a
 where a.status <> 'cancelled'
   and exists (select from occurrence o
                where o.neighbourhood_id = a.neighbourhood_id and o.activity_id = a.activity_id and o.status <> 'cancelled'
                  and coalesce(o.ends_at, o.starts_at) > clock_now())
union all
select o.neighbourhood_id, 'organisation', o.organisation_id, o.name, o.organisation_id, null, o.version,
       o.confirmed_at, o.confirmed_by_name, o.due_at, o.doubtful_at, o.archived_at, o.demonstration
  from organisation o
union all
select p.neighbourhood_id, 'place', p.place_id, p.name, p.organisation_id, null, p.version,
       p.confirmed_at, p.confirmed_by_name, p.due_at, p.doubtful_at, p.archived_at, p.demonstration
  from place p
union all
select r.neighbourhood_id, 'project', r.project_id, r.title, r.organisation_id, null, r.version,
       r.confirmed_at, r.confirmed_by_name, r.due_at, r.doubtful_at, r.archived_at, r.demonstration
  from project r
union all
select s.neighbourhood_id, 'service', s.service_id, s.name, s.organisation_id, null, s.version,
       s.confirmed_at, s.confirmed_by_name, s.due_at, s.doubtful_at, s.archived_at, s.demonstration
  from service s
union all
select i.neighbourhood_id, i.kind, i.exchange_item_id, i.title, i.organisation_id, p.person_id, i.version,
       i.confirmed_at, i.confirmed_by_name, i.due_at, i.doubtful_at, i.archived_at, i.demonstration
  from exchange_item i
  left join exchange_party p using (neighbourhood_id, exchange_item_id)
 where i.state = 'open'
union all
select c.neighbourhood_id, 'colleague', c.colleague_id, c.name, c.organisation_id, c.person_id, c.version,
       c.confirmed_at, c.confirmed_by_name, c.due_at, c.doubtful_at, c.archived_at, c.demonstration
  from colleague c
union all
select e.neighbourhood_id, 'elsewhere', e.elsewhere_id, e.name, e.organisation_id, e.person_id, e.version,
       e.confirmed_at, e.confirmed_by_name, e.due_at, e.doubtful_at, e.archived_at, e.demonstration
  from elsewhere e
union all
select k.neighbourhood_id, 'knowledge_item', k.knowledge_item_id, k.title, null, k.owner_id, k.version,
       k.confirmed_at, k.confirmed_by_name, k.due_at, k.doubtful_at, k.archived_at, k.demonstration
  from knowledge_item k;
grant select on item_kept to voordeur_api;

-- What is due of one neighbourhood, the longest first, however many others there are.
create index activity_due_here on activity (neighbourhood_id, due_at) where archived_at is null;
create index exchange_item_due_here on exchange_item (neighbourhood_id, due_at) where archived_at is null and state = 'open';

-- What came to be, by kind.
create index life_event_made on life_event (neighbourhood_id, kind, at desc) where event = 'made';

-- What anybody finds and was not there before: how many, at most a hundred, and the three newest.
create function entries_new(nb uuid, since timestamptz, kinds text[]) returns table (kind text, number integer, items jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
    select k.kind, count(*)::integer,
           jsonb_agg(jsonb_build_object('id', n.id, 'title', n.title) order by n.nr) filter (where n.nr <= 3)
      from unnest(kinds) k (kind)
     cross join lateral (
        select f.id, f.nr, case when f.nr <= 3 then coalesce(f.card::jsonb ->> 'title', f.card::jsonb ->> 'name') end as title
          from (select e.id, e.card, row_number() over (order by l.at desc, e.id) as nr
                  from (select v.item_id, v.at from life_event v
                         where v.neighbourhood_id = nb and v.kind = k.kind and v.event = 'made' and v.at > since
                         order by v.at desc limit 100) l
                  join search_entry e on e.neighbourhood_id = nb and e.kind = k.kind and e.id = l.item_id and e.ahead) f) n
     group by k.kind
$$;

-- Asks that anybody may read and nobody answered, the longest waiting first, of these areas where some are given.  Not the asker's
-- own.  That there is no conversation is told to who works here: only they can do something about it.
create function asks_unanswered(nb uuid, areas text[], most integer) returns table (at timestamptz, id uuid, card jsonb)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    member constant boolean := is_member();
    here constant text := (select n.slug from neighbourhood n where n.neighbourhood_id = nb);
begin
    if nb is distinct from current_neighbourhood() or not (may_edit() or has_role('case_lead') or has_role('moderator')) then
        raise insufficient_privilege using message = 'what nobody answers is for who works here';
    end if;
    return query
    select i.published_at, i.exchange_item_id, exchange_card(i, here) from exchange_item i
     where i.neighbourhood_id = nb and i.kind = 'ask' and i.state = 'open' and i.archived_at is null and i.danger is null
       and (i.visibility <> 'members' or member) and (areas = '{}' or i.area = any (areas))
       and not exists (select from conversation c where c.neighbourhood_id = nb and c.exchange_item_id = i.exchange_item_id)
       and not exchange_mine(nb, i.exchange_item_id)
     order by i.published_at, i.exchange_item_id limit least(most, 100);
end $$;

-- The questions of colleagues that somebody begins the day with: what waits for them, what they asked themselves and is not solved yet,
-- and what nobody answered.  By whether there is an answer at all, as the list of questions is kept: what waits is found among a million.
create function questions_today(nb uuid) returns jsonb
language sql stable as $$
    select coalesce(jsonb_agg(question_card(q, n.slug) || jsonb_build_object('why', w.why) order by w.part, q.created_at desc), '[]')
      from (
        (select 1 as part, 'waiting' as why, q.question_id from question q
          where q.neighbourhood_id = nb and q.archived_at is null and least(q.answers, 1) = 0
            and q.author_id is distinct from (select current_person())
            and (q.raised_at is not null and (select has_role('admin_professionals'))
                 or exists (select from question_passed p
                             where p.neighbourhood_id = q.neighbourhood_id and p.question_id = q.question_id
                               and p.person_id = (select current_person())))
          order by q.created_at limit 4)
        union all
        (select 2, 'mine', q.question_id from question q
          where q.neighbourhood_id = nb and q.archived_at is null and q.accepted_answer is null
            and q.author_id = (select current_person())
          order by q.created_at desc limit 4)
        union all
        (select 3, 'others', q.question_id from question q
          where q.neighbourhood_id = nb and q.archived_at is null and least(q.answers, 1) = 0
            and q.author_id is distinct from (select current_person())
            and not (q.raised_at is not null and (select has_role('admin_professionals')))
            and not exists (select from question_passed p
                             where p.neighbourhood_id = q.neighbourhood_id and p.question_id = q.question_id
                               and p.person_id = (select current_person()))
          order by q.created_at desc limit 4)) w
      join question q on q.neighbourhood_id = nb and q.question_id = w.question_id
      join neighbourhood n on n.neighbourhood_id = nb
$$;

-- What the magazine of the neighbourhood will not have of the asker's organisations, in the ten days before it closes; null where it
-- will have everything.
create function magazine_misses(nb uuid) returns jsonb
language sql stable as $$
    select jsonb_build_object('name', max(i.magazine), 'deadlineDate', max(i.deadline), 'missing', jsonb_agg(a.title order by a.title, a.activity_id))
      from outlet_issue(nb) i
      join activity a on a.neighbourhood_id = nb and a.archived_at is null
       and (a.confirmed_at < i.confirmed_from or a.doubtful_at <= clock_now())
       and a.organisation_id = any ((select current_organisations())::uuid[])
     where i.deadline between (clock_now() at time zone 'Europe/Amsterdam')::date
                          and (clock_now() at time zone 'Europe/Amsterdam')::date + 10
       and exists (select from occurrence o
                    where o.neighbourhood_id = a.neighbourhood_id and o.activity_id = a.activity_id and o.status <> 'cancelled'
                      and o.starts_at >= i.first_day::timestamp at time zone 'Europe/Amsterdam'
                      and o.starts_at < (i.last_day + 1)::timestamp at time zone 'Europe/Amsterdam')
    having count(*) > 0
$$;

revoke execute on function entries_new, asks_unanswered, questions_today, magazine_misses from public;
grant execute on function entries_new, asks_unanswered, questions_today, magazine_misses to voordeur_api;
