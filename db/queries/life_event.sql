-- Histories of items.  Whose they are is row-level security's business.

-- name: life_event_newest :many
-- The second, and within it the microsecond and the order of what happened at once.
select rfc3339(e.second) as moment, e.part, e.event, e.how, e.role, rfc3339(date_trunc('second', e.was_due_at)) as was_due
  from (select l.event, l.how, l.role, l.was_due_at, date_trunc('second', l.at) as second,
               extract(microseconds from l.at)::integer % 1000000 * 10
               + array_position(array['made', 'changed', 'due', 'doubtful', 'restored', 'confirmed', 'archived'], l.event) as part
          from life_event l
         where l.neighbourhood_id = $1::uuid and l.kind = $2 and l.item_id = $3::uuid) e
 where (e.second, e.part) < (coalesce($4::timestamptz, 'infinity'), coalesce($5::integer, 2147483647))
 order by e.second desc, e.part desc
 limit $6::integer;
