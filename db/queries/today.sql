-- The start of the day of somebody who works here.  What of it they may see is row-level security's business; a part whose module
-- is not theirs is not asked for, and is null.

-- name: today_due :one
-- What is due: what somebody reported, then what is the asker's, then what is no person's; the longest first.  $2: the kinds of which
-- the asker's own are shown; $3: those of which everybody's are, for who keeps the neighbourhood; $4: those of which reports are.
-- A report has whole seconds.
with due as not materialized (
    select * from item_kept
     where neighbourhood_id = $1::uuid and archived_at is null and due_at <= (select clock_now())),
shown as (
    select 1 as part, k.*
      from (select * from correction where neighbourhood_id = $1::uuid order by created_at desc, correction_id desc limit 50) c
     cross join lateral (select * from item_kept k where k.neighbourhood_id = $1::uuid and k.kind = c.kind and k.item_id = c.item_id
                                                    and k.archived_at is null and k.due_at <= (select clock_now())
                                                    and c.created_at >= date_trunc('second', k.confirmed_at) offset 0) k
     where c.kind = any ($4::text[])
    union all
    (select 2, d.* from due d
      where d.kind = any ($2::text[])
        and (d.organisation_id = any ((select current_organisations())::uuid[]) or d.person_id = (select current_person()))
      order by d.due_at limit 30)
    union all
    (select 3, d.* from due d where d.kind = any ($3::text[]) and d.person_id is null order by d.due_at limit 30)),
once as (
    select * from (select distinct on (s.kind, s.item_id) s.* from shown s order by s.kind, s.item_id, s.part) s
     order by s.part, s.due_at, s.item_id limit 30)
select coalesce(jsonb_agg(jsonb_build_object(
           'kind', o.kind, 'id', o.item_id, 'title', o.title, 'version', o.version::text,
           'mine', coalesce(o.organisation_id = any ((select current_organisations())::uuid[]) or o.person_id = (select current_person()), false),
           'confirmedAt', rfc3339(o.confirmed_at), 'confirmedBy', o.confirmed_by_name, 'dueAt', rfc3339(o.due_at),
           'doubtfulAt', rfc3339(o.doubtful_at), 'demonstration', o.demonstration,
           'report', case when r.code is not null then jsonb_build_object('code', r.code, 'note', nullif(r.note, ''), 'at', rfc3339(r.created_at)) end)
           order by o.part, o.due_at, o.item_id), '[]')::text as due
  from once o
  left join lateral (select c.code, c.note, c.created_at from correction c
                      where c.neighbourhood_id = $1::uuid and c.kind = o.kind and c.item_id = o.item_id and c.kind = any ($4::text[])
                        and c.created_at >= date_trunc('second', o.confirmed_at)
                      order by c.created_at desc limit 1) r on true;

-- name: today_asked :one
-- What others ask.  $2: questions of colleagues; $3: asks of residents; $4: what is read in; $5: what the magazine will miss.
with me as materialized (
    select coalesce((select c.areas from colleague c
                      where c.neighbourhood_id = $1::uuid and c.person_id = (select current_person()) and c.archived_at is null
                      order by c.changed_at desc limit 1), '{}') as areas)
select (select coalesce(jsonb_agg(area_summary($1::uuid, a.code) order by a.nr), '[]')
          from me, unnest(me.areas) with ordinality a (code, nr))::text as areas,
       case when $2::boolean then questions_today($1::uuid) end::text as questions,
       case when $3::boolean then (
           select coalesce(jsonb_agg(a.card order by a.at, a.id), '[]') from me, asks_unanswered($1::uuid, me.areas, 6) a) end::text as asks,
       case when $4::boolean then (
           select coalesce(jsonb_agg(coalesce(s.title, s.organisation_title) order by s.created_at), '[]')
             from (select * from source_shown s where s.neighbourhood_id = $1::uuid and s.alarm is not null order by s.created_at limit 20) s) end::text
           as sources,
       case when $4::boolean then (
           select coalesce(jsonb_agg(jsonb_build_object('id', i.import_id, 'title', coalesce(o.name, nullif(i.address, '')), 'status', i.status,
                                                        'createdAt', rfc3339(i.created_at)) order by i.created_at desc), '[]')
             from (select * from import i where i.neighbourhood_id = $1::uuid order by i.created_at desc limit 5) i
             left join organisation o on o.neighbourhood_id = i.neighbourhood_id and o.organisation_id = i.organisation_id
            where i.status <> 'saved') end::text as imports,
       case when $5::boolean then magazine_misses($1::uuid) end::text as magazine;

-- name: today_here :one
-- What is here: today's programme ($2), how much of everything was confirmed in time, or of the asker's own ($3), and what is new of
-- these kinds ($4) since $5, at most two weeks.
with since as (
    select greatest(coalesce($5::timestamptz, clock_now() - interval '1 day'), clock_now() - interval '14 days') as at),
counted as (
    select n.visible, n.confirmed, n.doubtful, n.share, n.due_week, n.answer_days,
           (select d.share from freshness_days($1::uuid) d where d.day = (clock_now() at time zone 'Europe/Amsterdam')::date - 7) as last_week
      from freshness_newest($1::uuid) n
     where n.kind = 'all' and not $3::boolean
    union all
    select k.visible, k.confirmed, k.doubtful, freshness_share(k.confirmed, k.visible), null, null, null
      from (select count(*)::integer as visible, (count(*) filter (where k.due_at > clock_now()))::integer as confirmed,
                   (count(*) filter (where k.doubtful_at <= clock_now()))::integer as doubtful
              from item_kept k
             where k.neighbourhood_id = $1::uuid and k.archived_at is null
               and k.organisation_id = any ((select current_organisations())::uuid[])) k
     where $3::boolean and k.visible > 0)
select case when $2::boolean then
           (select '[' || coalesce(string_agg(p.item, ',' order by p.at, p.id, p.start), '') || ']'
              from activities_by_time($1::uuid, clock_now(), day_begins(1), row(null, null, null, null, null, null, null)::activity_filter,
                                      null, null, null, 12) p) end as programme,
       (select jsonb_build_object('own', $3::boolean, 'share', c.share, 'visible', c.visible, 'confirmed', c.confirmed, 'doubtful', c.doubtful,
                                  'dueWeek', c.due_week, 'answerDays', c.answer_days, 'lastWeek', c.last_week) from counted c)::text as share,
       (select rfc3339(date_trunc('second', s.at)) from since s) as since,
       (select coalesce(jsonb_agg(jsonb_build_object('kind', n.kind, 'count', n.number, 'items', n.items) order by array_position($4::text[], n.kind)), '[]')
          from (
            select e.kind, e.number, e.items from since s, entries_new($1::uuid, s.at, $4::text[]) e
            union all
            select x.kind, count(*)::integer, jsonb_agg(jsonb_build_object('id', x.id, 'title', x.title) order by x.nr) filter (where x.nr <= 3)
              from since s,
                   lateral (
                     select o.kind, e.id, e.title, e.nr
                       from unnest(array['ask', 'offer']) o (kind),
                            lateral (select i.exchange_item_id as id, i.title, row_number() over (order by i.published_at desc) as nr
                                       from exchange_item i
                                      where i.neighbourhood_id = $1::uuid and i.kind = o.kind and i.state = 'open' and i.archived_at is null
                                        and i.danger is null and i.published_at > s.at and coalesce(i.paused_until <= clock_now()::date, true)
                                      order by i.published_at desc limit 100) e
                      where o.kind = any ($4::text[])
                     union all
                     select 'question', q.question_id, q.title, q.nr
                       from (select q.question_id, q.title, row_number() over (order by q.created_at desc) as nr
                               from question q
                              where q.neighbourhood_id = $1::uuid and q.archived_at is null and 'question' = any ($4::text[])
                                and least(q.answers, 1) in (0, 1) and q.created_at > s.at and q.author_id is distinct from (select current_person())
                              order by q.created_at desc limit 100) q
                     union all
                     select 'knowledge_item', k.knowledge_item_id, k.title, row_number() over (order by k.created_at desc) from knowledge_item k
                      where k.neighbourhood_id = $1::uuid and k.archived_at is null and 'knowledge_item' = any ($4::text[])
                        and k.created_at > s.at and k.owner_id is distinct from (select current_person())) x
             group by x.kind) n)::text as news;
