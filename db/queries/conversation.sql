-- Conversations: who takes part reads and writes, nobody else.

-- name: conversation_latest :many
select rfc3339(at) as at, id, card::text as card
  from conversations_latest($1::uuid, $2::uuid, $3::timestamptz, $4::uuid, $5::integer);

-- name: conversation_open :one
select conversation_open($1::uuid, $2::uuid) as id;

-- name: conversation_find :one
select c.conversation_id as id, c.version, conversation_part(c.neighbourhood_id, c.conversation_id) as part,
       conversation_card(c, conversation_part(c.neighbourhood_id, c.conversation_id), n.slug)::text as card,
       c.ended_at is not null as ended
  from conversation c join neighbourhood n using (neighbourhood_id)
 where c.neighbourhood_id = $1::uuid and c.conversation_id = $2::uuid;

-- name: conversation_messages :many
-- The newest first.
select rfc3339(date_trunc('second', m.created_at)) as at, m.message_id as id, m.part, m.text
  from message m
 where m.neighbourhood_id = $1::uuid and m.conversation_id = $2::uuid
   and (m.created_at, m.message_id)
       < (coalesce((select l.created_at from message l
                     where l.neighbourhood_id = $1::uuid and l.message_id = $3::uuid), 'infinity'),
          coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
 order by m.created_at desc, m.message_id desc limit $4::integer;

-- name: conversation_say :none
insert into message (neighbourhood_id, message_id, conversation_id, part, person_id, text)
values ($1::uuid, $2::uuid, $3::uuid, conversation_part($1::uuid, $3::uuid), current_person(), $4);

-- name: conversation_read :none
update conversation_person set read_at = clock_now()
 where neighbourhood_id = $1::uuid and conversation_id = $2::uuid and person_id = current_person();

-- name: conversation_move :one
select conversation_move($1::uuid, $2::uuid, $3) as made;

-- name: conversation_told :one
select title, kind, slug, from_name, language from conversation_told($1::uuid, $2::uuid, $3);

-- name: conversation_tell :none
select conversation_tell($1::uuid, $2::uuid, $3, $4, 'message', $5::jsonb);
