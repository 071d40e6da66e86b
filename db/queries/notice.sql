-- How the asker wants to be told.

-- name: notice_setting :one
select to_char(s.quiet_from, 'HH24:MI') as quiet_from, to_char(s.quiet_until, 'HH24:MI') as quiet_until, s.version,
       nullif(s.telephone, '') as telephone, rfc3339(s.telephone_confirmed_at) as telephone_confirmed_at, s.due_by_text,
       (select count(*) from push_subscription d where d.person_id = s.person_id) as devices
  from notice_person s where s.person_id = current_person();

-- name: notice_choices :many
select kind, mail, push from notice_choices(current_person()) order by ordinal;

-- name: notice_quiet :one
update notice_person set quiet_from = $2::time, quiet_until = $3::time
 where person_id = current_person() and version = $1::integer
returning version;

-- name: notice_telephone :one
-- 'done', 'invalid' or 'often'.
select outcome from notice_telephone_choose($1, $2::boolean) as outcome;

-- name: notice_choose :none
insert into notice_choice (kind, mail, push) values ($1, $2, $3::boolean)
on conflict (person_id, kind) do update set mail = excluded.mail, push = excluded.push;
