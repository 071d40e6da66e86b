-- Asks and offers.  What may be seen of them, and by whom, is row-level security's business.

-- name: exchange_newest :many
select rfc3339(at) as at, id, card::text as card
  from exchange_newest($1::uuid, $2, $3, $4, $5::timestamptz, $6::uuid, $7::integer);

-- name: exchange_with_words :many
select rfc3339(at) as at, id, card::text as card
  from exchange_with_words($1::uuid, $2, $3, $4, $5, $6::timestamptz, $7::uuid, $8::integer);

-- name: exchange_own :many
-- The asker's own, and those entered for somebody else, also by another host: whatever became of them.
select rfc3339(date_trunc('second', i.created_at)) as at, i.exchange_item_id as id,
       (exchange_card(i, n.slug) || jsonb_build_object('archivedAt', rfc3339(i.archived_at)))::text as card
  from exchange_party p
  join exchange_item i using (neighbourhood_id, exchange_item_id)
  join neighbourhood n using (neighbourhood_id)
 where p.neighbourhood_id = $1::uuid and i.kind = $2
   and (p.person_id = current_person() or p.created_by = current_person()
        or p.on_behalf and has_role('host') and exchange_of_desk(p))
   and (date_trunc('second', i.created_at), i.exchange_item_id)
       < (coalesce($3::timestamptz, 'infinity'), coalesce($4::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
 order by date_trunc('second', i.created_at) desc, i.exchange_item_id desc limit $5::integer;

-- name: exchange_find :one
select i.exchange_item_id as id, i.kind, i.title, nullif(i.text, '') as text, i.category, nullif(i.moment, '') as moment,
       i.times, i.area as area_code, c.card->'area' as area, nullif(i.street, '') as street, i.languages, i.visibility,
       i.first_name, i.organisation_id, c.card->'organisation' as organisation, c.card->>'form' as form,
       nullif(i.needs, '') as needs, i.radius, case i.kind when 'offer' then i.mail end as mail, i.paused_until, i.pictures,
       nullif(c.card->'picture', 'null') as picture, pictures_shown(i.neighbourhood_id, i.pictures) as pictures_shown,
       extras_shown(i.neighbourhood_id, i.kind, i.extras)::text as extras,
       c.card->>'address' as address, c.card->>'publishedAt' as published, i.state, i.state_reason, i.danger, i.first,
       (select jsonb_build_object('name', nullif(p.name, ''), 'telephone', nullif(p.telephone, ''),
                                  'email', nullif(p.email, ''), 'account', p.person_id is not null,
                                  'consent', nullif(p.consent, ''), 'consentAt', rfc3339(p.consent_at),
                                  'reachedAt', rfc3339(p.reached_at))
          from exchange_party p
         where p.neighbourhood_id = i.neighbourhood_id and p.exchange_item_id = i.exchange_item_id) as asker,
       exchange_mine(i.neighbourhood_id, i.exchange_item_id) as mine,
       i.version, rfc3339(i.changed_at) as changed, rfc3339(i.confirmed_at) as confirmed, i.confirmed_by_name,
       i.confirmed_how, rfc3339(i.due_at) as due, rfc3339(i.doubtful_at) as doubtful,
       rfc3339(i.archived_at) as archived, i.archived_reason, i.demonstration,
       exchange_kept(i.neighbourhood_id, i.exchange_item_id, i.organisation_id) as may_edit
  from exchange_item i
  join neighbourhood n using (neighbourhood_id)
 cross join lateral exchange_card(i, n.slug) as c (card)
 where i.neighbourhood_id = $1::uuid and i.exchange_item_id = $2::uuid and i.kind = $3;

-- name: exchange_insert :none
insert into exchange_item (neighbourhood_id, exchange_item_id, kind, title, text, category, moment, times, area, street,
                           languages, visibility, first_name, organisation_id, form, needs, radius, mail, paused_until,
                           danger, terms, terms_reading, pictures, extras, confirmed_by_name)
values ($1::uuid, $2::uuid, $3, $4, coalesce($5, ''), $6, coalesce($7, ''), coalesce($8::text[], '{}'), $9,
        coalesce($10, ''), coalesce($11::text[], '{}'), $12,
        case when $12 <> 'quiet' then coalesce(first_name_of($13), first_name_of(current_name())) end,
        $14::uuid, coalesce($15, 'help'), coalesce($16, ''), $17::integer, coalesce($18, 'weekly'), $19::date,
        $20, coalesce($21::text[], '{}'), $22::integer, coalesce($23::picture_use[], '{}'),
        jsonb_strip_nulls(coalesce($24::jsonb, '{}')),
        case when $12 <> 'quiet' then coalesce(first_name_of($13), first_name_of(current_name())) end);

-- name: exchange_allowance :many
select refusal, most, seconds from exchange_allowance($1::uuid);

-- name: exchange_insert_party :none
insert into exchange_party (neighbourhood_id, exchange_item_id, person_id, name, telephone, email, quiet, on_behalf,
                            consent, consent_at, danger)
values ($1::uuid, $2::uuid, case when not $7::boolean then current_person() end, coalesce($3, ''), coalesce($4, ''),
        coalesce($5, ''), $6::boolean, $7::boolean, coalesce($8, ''), case when $8 is not null then clock_now() end, $9::boolean);

-- name: exchange_update :one
-- Whoever changes it has looked at it: that confirms it and brings it back.
update exchange_item i
   set title = $4, text = coalesce($5, ''), category = $6, moment = coalesce($7, ''), times = coalesce($8::text[], '{}'),
       area = $9, street = coalesce($10, ''), languages = coalesce($11::text[], '{}'), visibility = $12,
       first_name = case when $12 = 'quiet' then null when i.visibility <> 'quiet' then i.first_name
                         else (select first_name_of(coalesce(nullif(p.name, ''), current_name())) from exchange_party p
                                where p.neighbourhood_id = i.neighbourhood_id
                                  and p.exchange_item_id = i.exchange_item_id) end,
       form = coalesce($13, 'help'), needs = coalesce($14, ''), radius = $15::integer, mail = coalesce($16, 'weekly'),
       paused_until = $17::date, danger = $18, terms = coalesce($19::text[], '{}'), terms_reading = $20::integer,
       pictures = coalesce($21::picture_use[], '{}'), archived_at = null, archived_reason = null,
       changed_at = clock_now(), confirmed_at = clock_now(),
       confirmed_by_name = case when $12 <> 'quiet' then first_name_of(current_name()) end
 where i.neighbourhood_id = $1::uuid and i.exchange_item_id = $2::uuid and i.version = $3::integer
returning i.exchange_item_id as id;

-- name: exchange_quiet :none
update exchange_party set quiet = $3::boolean, danger = $4::boolean
 where neighbourhood_id = $1::uuid and exchange_item_id = $2::uuid and (quiet, danger) <> ($3::boolean, $4::boolean);

-- name: exchange_move :one
-- Whoever approves has heard that it is no danger.
update exchange_item
   set state = $4, state_reason = $5, danger = case when not $6::boolean then danger end, changed_at = clock_now()
 where neighbourhood_id = $1::uuid and exchange_item_id = $2::uuid and version = $3::integer
returning exchange_item_id as id;

-- name: exchange_archive :one
update exchange_item set archived_at = coalesce(archived_at, clock_now()), changed_at = clock_now()
 where neighbourhood_id = $1::uuid and exchange_item_id = $2::uuid and version = $3::integer
returning exchange_item_id as id;

-- name: exchange_confirm :one
update exchange_item
   set archived_at = null, archived_reason = null, confirmed_at = clock_now(),
       confirmed_by_name = case when visibility <> 'quiet' then first_name_of(current_name()) end,
       confirmed_how = case when exchange_mine(neighbourhood_id, exchange_item_id) then 'owner' else 'connector' end
 where neighbourhood_id = $1::uuid and exchange_item_id = $2::uuid
returning exchange_item_id as id;

-- name: exchange_find_ask :one
-- As item_life asks for one: by neighbourhood and id.
select i.exchange_item_id as id, i.version, rfc3339(i.changed_at) as changed, rfc3339(i.confirmed_at) as confirmed,
       i.confirmed_by_name, i.confirmed_how, rfc3339(i.due_at) as due, rfc3339(i.doubtful_at) as doubtful,
       rfc3339(i.archived_at) as archived, i.archived_reason, i.demonstration,
       exchange_kept(i.neighbourhood_id, i.exchange_item_id, i.organisation_id) as may_edit
  from exchange_item i
 where i.neighbourhood_id = $1::uuid and i.exchange_item_id = $2::uuid and i.kind = 'ask';

-- name: exchange_find_offer :one
select i.exchange_item_id as id, i.version, rfc3339(i.changed_at) as changed, rfc3339(i.confirmed_at) as confirmed,
       i.confirmed_by_name, i.confirmed_how, rfc3339(i.due_at) as due, rfc3339(i.doubtful_at) as doubtful,
       rfc3339(i.archived_at) as archived, i.archived_reason, i.demonstration,
       exchange_kept(i.neighbourhood_id, i.exchange_item_id, i.organisation_id) as may_edit
  from exchange_item i
 where i.neighbourhood_id = $1::uuid and i.exchange_item_id = $2::uuid and i.kind = 'offer';

-- name: exchange_worklist :many
-- What waits for somebody to look or to call: danger first, then who has no account and got an answer, then first posts, then
-- asks that nobody answers.
select w.place || rfc3339(date_trunc('second', i.created_at)) as at, i.exchange_item_id as id,
       (exchange_card(i, n.slug) || jsonb_build_object(
            'danger', i.danger,
            'because', case when i.danger is not null then 'danger' when w.unheard > 0 then 'answered'
                            when i.state = 'waiting' then 'first' when i.visibility = 'quiet' then 'quiet' else 'unanswered' end,
            'call', case when w.unheard > 0 and i.danger is null then
                        (select jsonb_build_object('name', nullif(p.name, ''), 'telephone', nullif(p.telephone, ''),
                                                   'email', nullif(p.email, ''))
                           from exchange_party p
                          where p.neighbourhood_id = i.neighbourhood_id and p.exchange_item_id = i.exchange_item_id) end,
            'answers', (select count(*) from conversation c
                           where c.neighbourhood_id = i.neighbourhood_id and c.exchange_item_id = i.exchange_item_id)))::text
       as card
  from exchange_item i
  join neighbourhood n using (neighbourhood_id)
 cross join lateral (select exchange_unheard(i) as unheard) u
 cross join lateral (select u.unheard, case when i.danger is not null then '0' when u.unheard > 0 then '1'
                                            when i.state = 'waiting' then '2' else '3' end as place) w
 where i.neighbourhood_id = $1::uuid and i.archived_at is null
   and (i.state = 'waiting' or w.unheard > 0
        or i.state = 'open' and i.kind = 'ask'
           and (i.visibility = 'quiet'
                or i.published_at < clock_now() - interval '2 days'
                   and not exists (select from conversation c
                                    where c.neighbourhood_id = i.neighbourhood_id
                                      and c.exchange_item_id = i.exchange_item_id)))
   and (w.place || rfc3339(date_trunc('second', i.created_at)), i.exchange_item_id)
       > (coalesce($2, ''), coalesce($3::uuid, '00000000-0000-0000-0000-000000000000'))
 order by at, i.exchange_item_id limit $4::integer;

-- name: exchange_cards :many
select i.exchange_item_id as id, exchange_card(i, n.slug)::text as card
  from exchange_item i join neighbourhood n using (neighbourhood_id)
 where i.neighbourhood_id = $1::uuid and i.exchange_item_id = any ($2::uuid[]);

-- name: exchange_balance :many
select category, asks, offers from exchange_balance($1::uuid);
