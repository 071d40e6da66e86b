-- Questions of professionals to one another.  Whose they are is row-level security's business.

-- name: question_list :many
-- What nobody answered first, then the newest.  The key of a row: 0 or 1, its moment, its id.
select least(q.answers, 1) as answered, rfc3339(q.created_at) as at, q.question_id as id, question_card(q, n.slug)::text as card
  from question q join neighbourhood n using (neighbourhood_id)
 where q.neighbourhood_id = $1::uuid and q.archived_at is null
   and ($2::text is null or $2 = any (q.themes)) and ($3::text is null or q.area = $3)
   and ($4::text is null or question_state(q) = $4)
   and (not $5::boolean or q.author_id = (select current_person()))
   and (least(q.answers, 1) > coalesce($6::integer, -1)
        or least(q.answers, 1) = $6::integer and (q.created_at, q.question_id) < ($7::timestamptz, $8::uuid))
 order by least(q.answers, 1), q.created_at desc, q.question_id desc limit $9::integer;

-- name: question_waiting :many
-- What waits for the asker, the oldest first: passed to them and not answered; for the administrator also what came to them.
select rfc3339(q.created_at) as at, q.question_id as id, question_card(q, n.slug)::text as card
  from question q join neighbourhood n using (neighbourhood_id)
 where q.neighbourhood_id = $1::uuid and q.archived_at is null and least(q.answers, 1) = 0
   and (q.raised_at is not null and (select has_role('admin_professionals'))
        or exists (select from question_passed p
                    where p.neighbourhood_id = q.neighbourhood_id and p.question_id = q.question_id
                      and p.person_id = (select current_person())))
   and (q.created_at, q.question_id)
       > (coalesce($2::timestamptz, '-infinity'), coalesce($3::uuid, '00000000-0000-0000-0000-000000000000'))
 order by q.created_at, q.question_id limit $4::integer;

-- name: question_found :many
select card::text as card from knowledge_found($1::uuid, $2, '{question}', 100);

-- name: question_alike :many
-- Knowledge first: it is an answer already.
select a.kind, a.card::text as card
  from (select 'knowledge' as kind, k.alike, k.card from knowledge_alike($1::uuid, $2, 3) k
        union all
        select 'question', q.alike, q.card from questions_alike($1::uuid, $2, 5) q) a
 order by a.kind, a.alike desc;

-- name: question_find :one
select q.question_id as id, q.title, nullif(q.text, '') as text, q.themes, q.area, q.accepted_answer,
       area_summary(q.neighbourhood_id, q.area)::text as area_shown, nullif(q.author_name, '') as author, question_state(q) as state,
       question_answers(q)::text as answers, rfc3339(q.passed_at) as passed, rfc3339(q.raised_at) as raised,
       rfc3339(q.created_at) as created, rfc3339(q.changed_at) as changed, rfc3339(q.archived_at) as archived, q.demonstration, q.version,
       (select jsonb_build_object('id', k.knowledge_item_id, 'title', k.title) from knowledge_item k
         where k.neighbourhood_id = q.neighbourhood_id and k.question_id = q.question_id and k.archived_at is null
         order by k.created_at limit 1)::text as knowledge,
       coalesce(q.author_id = current_person(), false) as mine,
       coalesce(q.author_id = current_person(), false) or has_role('admin_professionals') as may_edit
  from question q where q.neighbourhood_id = $1::uuid and q.question_id = $2::uuid;

-- name: question_insert :one
insert into question (neighbourhood_id, title, text, themes, area) values ($1::uuid, $2, coalesce($3, ''), coalesce($4::text[], '{}'), $5)
returning question_id as id;

-- name: question_update :one
update question set title = $4, text = coalesce($5, ''), themes = coalesce($6::text[], '{}'), area = $7, accepted_answer = $8::uuid,
                    changed_at = clock_now(), archived_at = null
 where neighbourhood_id = $1::uuid and question_id = $2::uuid and version = $3::integer
returning question_id as id;

-- name: question_archive :one
update question set archived_at = coalesce(archived_at, clock_now()), changed_at = clock_now()
 where neighbourhood_id = $1::uuid and question_id = $2::uuid and version = $3::integer
returning question_id as id;

-- name: question_answer_find :one
select a.question_answer_id as id, a.text, a.version, coalesce(a.author_id = current_person(), false) as mine
  from question_answer a
 where a.neighbourhood_id = $1::uuid and a.question_id = $2::uuid and a.question_answer_id = $3::uuid;

-- name: question_answer_insert :one
insert into question_answer (neighbourhood_id, question_id, text) values ($1::uuid, $2::uuid, $3)
returning question_answer_id as id;

-- name: question_answer_update :one
update question_answer set text = $4, changed_at = clock_now()
 where neighbourhood_id = $1::uuid and question_answer_id = $2::uuid and version = $3::integer
returning question_answer_id as id;

-- name: question_answer_remove :one
delete from question_answer
 where neighbourhood_id = $1::uuid and question_answer_id = $2::uuid and version = $3::integer
returning question_answer_id as id;

-- name: question_answer_thank :none
insert into question_thanks (neighbourhood_id, question_answer_id) values ($1::uuid, $2::uuid) on conflict do nothing;

-- name: question_answer_unthank :none
delete from question_thanks
 where neighbourhood_id = $1::uuid and question_answer_id = $2::uuid and person_id = current_person();

-- name: question_themes :one
select coalesce((select r.themes from question_reader r where r.neighbourhood_id = $1::uuid and r.person_id = current_person()), '{}') as themes;

-- name: question_follow :none
insert into question_reader (neighbourhood_id, themes) values ($1::uuid, $2::text[])
on conflict (neighbourhood_id, person_id) do update set themes = excluded.themes;
