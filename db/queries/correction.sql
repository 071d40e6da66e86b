-- What readers say is wrong.

-- name: correction_once :one
-- $6 is the key of the one who sends, if there is one; a second time it finds what the first one kept.
select same, id, code, note, created from correction_once($1::uuid, $2, $3::uuid, $4, $5, $6);

-- name: correction_reported :none
-- Who said so at the desk; the same one again is the first.
insert into correction_reporter (neighbourhood_id, correction_id, name, telephone, consent)
values ($1::uuid, $2::uuid, coalesce($3, ''), coalesce($4, ''), $5) on conflict do nothing;

-- name: correction_hear :one
-- 'done', 'gone' or 'often'.
select outcome from correction_hear($1::uuid, $2::uuid, $3, $4, $5, $6, $7::integer) as outcome;

-- name: correction_newest :many
-- With the item it is about, whatever its kind and even when it is archived by now.
select c.correction_id as id, c.kind, c.code, nullif(c.note, '') as note, rfc3339(c.created_at) as created,
       c.item_id, coalesce(a.title, o.name, p.name, r.title, s.name, x.title) as title,
       item_address(n.slug, case c.kind when 'activity' then 'activiteiten' when 'organisation' then 'organisaties'
                                        when 'place' then 'plekken' when 'service' then 'diensten' when 'ask' then 'vragen'
                                        when 'offer' then 'aanbod' else 'projecten' end,
                    coalesce(a.title, o.name, p.name, r.title, s.name, x.title), c.item_id) as address
  from correction c
  join neighbourhood n using (neighbourhood_id)
  left join activity a on c.kind = 'activity' and (a.neighbourhood_id, a.activity_id) = (c.neighbourhood_id, c.item_id)
  left join organisation o
    on c.kind = 'organisation' and (o.neighbourhood_id, o.organisation_id) = (c.neighbourhood_id, c.item_id)
  left join place p on c.kind = 'place' and (p.neighbourhood_id, p.place_id) = (c.neighbourhood_id, c.item_id)
  left join project r on c.kind = 'project' and (r.neighbourhood_id, r.project_id) = (c.neighbourhood_id, c.item_id)
  left join service s on c.kind = 'service' and (s.neighbourhood_id, s.service_id) = (c.neighbourhood_id, c.item_id)
  left join exchange_item x
    on c.kind in ('ask', 'offer') and (x.neighbourhood_id, x.exchange_item_id) = (c.neighbourhood_id, c.item_id)
 where c.neighbourhood_id = $1::uuid
   and (c.created_at, c.correction_id)
       < (coalesce($2::timestamptz, 'infinity'), coalesce($3::uuid, '00000000-0000-0000-0000-000000000000'))
   and coalesce(a.title, o.name, p.name, r.title, s.name, x.title) is not null
 order by c.created_at desc, c.correction_id desc
 limit $4::integer;
