-- How the asker wants to be told.

-- name: notice_setting :one
select to_char(s.quiet_from, 'HH24:MI') as quiet_from, to_char(s.quiet_until, 'HH24:MI') as quiet_until, s.version,
       (select count(*) from push_subscription d where d.person_id = s.person_id) as devices
  from notice_person s where s.person_id = current_person();

-- name: notice_choices :many
select kind, mail, push from notice_choices(current_person()) order by ordinal;

-- name: notice_quiet :one
update notice_person set quiet_from = $2::time, quiet_until = $3::time
 where person_id = current_person() and version = $1::integer
returning version;

-- name: notice_choose :none
insert into notice_choice (kind, mail, push) values ($1, $2, $3::boolean)
on conflict (person_id, kind) do update set mail = excluded.mail, push = excluded.push;
