-- What professionals know.  Whose it is is row-level security's business.

-- name: knowledge_item_list :many
-- The newest first; $3 also "due": what nobody vouches for any more.
select rfc3339(k.created_at) as at, k.knowledge_item_id as id, knowledge_item_card(k, n.slug)::text as card
  from knowledge_item k join neighbourhood n using (neighbourhood_id)
 where k.neighbourhood_id = $1::uuid and k.archived_at is null and ($2::text is null or $2 = any (k.themes))
   and ($3::text is null or $3 = case when k.doubtful_at <= clock_now() then 'doubtful' when k.due_at <= clock_now() then 'due' else 'fresh' end)
   and (not $4::boolean or k.owner_id = (select current_person()))
   and (k.created_at, k.knowledge_item_id)
       < (coalesce($5::timestamptz, 'infinity'), coalesce($6::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
 order by k.created_at desc, k.knowledge_item_id desc limit $7::integer;

-- name: knowledge_item_found :many
select card::text as card from knowledge_found($1::uuid, $2, '{knowledge_item}', 100);

-- name: knowledge_item_find :one
select k.knowledge_item_id as id, k.title, k.text, k.html, k.themes, k.area, area_summary(k.neighbourhood_id, k.area)::text as area_shown,
       (select jsonb_build_object('id', q.question_id, 'title', q.title) from question q
         where q.neighbourhood_id = k.neighbourhood_id and q.question_id = k.question_id)::text as question,
       k.question_id, nullif(k.owner_name, '') as owner, knowledge_item_wrong(k)::text as wrong, coalesce(k.owner_id = current_person(), false) as mine,
       rfc3339(k.created_at) as created,
       k.version, rfc3339(k.changed_at) as changed, rfc3339(k.confirmed_at) as confirmed, k.confirmed_by_name, k.confirmed_how,
       rfc3339(k.due_at) as due, rfc3339(k.doubtful_at) as doubtful, rfc3339(k.archived_at) as archived, k.archived_reason,
       k.demonstration, true as may_edit
  from knowledge_item k where k.neighbourhood_id = $1::uuid and k.knowledge_item_id = $2::uuid;

-- name: knowledge_item_insert :one
insert into knowledge_item (neighbourhood_id, title, text, html, themes, area, question_id)
values ($1::uuid, $2, $3, $4, coalesce($5::text[], '{}'), $6, $7::uuid)
returning knowledge_item_id as id;

-- name: knowledge_item_update :one
-- Whoever changes it has looked at it: that confirms it and brings it back.
update knowledge_item
   set title = $4, text = $5, html = $6, themes = coalesce($7::text[], '{}'), area = $8, archived_at = null, archived_reason = null,
       changed_at = clock_now(), confirmed_at = clock_now(), confirmed_by_name = current_name(),
       confirmed_how = case when owner_id = current_person() then 'owner' else 'professional' end
 where neighbourhood_id = $1::uuid and knowledge_item_id = $2::uuid and version = $3::integer
returning knowledge_item_id as id;

-- name: knowledge_item_archive :one
update knowledge_item set archived_at = coalesce(archived_at, clock_now()), changed_at = clock_now()
 where neighbourhood_id = $1::uuid and knowledge_item_id = $2::uuid and version = $3::integer
returning knowledge_item_id as id;

-- name: knowledge_item_confirm :one
update knowledge_item
   set archived_at = null, archived_reason = null, confirmed_at = clock_now(), confirmed_by_name = current_name(),
       confirmed_how = case when owner_id = current_person() then 'owner' else 'professional' end
 where neighbourhood_id = $1::uuid and knowledge_item_id = $2::uuid
returning knowledge_item_id as id;

-- name: knowledge_item_own :one
update knowledge_item set owner_id = current_person()
 where neighbourhood_id = $1::uuid and knowledge_item_id = $2::uuid
returning knowledge_item_id as id;
