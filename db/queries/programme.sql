-- The programme as the outlets show it: never what is doubtful (decision 0270).

-- name: programme_days :many
-- From now, or from the midnight so many days ahead, to the midnight of another.
select p.*
  from programme($1::uuid, greatest(clock_now(), day_begins($2::integer)), day_begins($3::integer), coalesce($4::text[], '{}'),
                 coalesce($5::text[], '{}'), $6::uuid, $7::uuid, of_streets => coalesce($8::text[], '{}')) p;

-- name: programme_issue :many
-- What stands in the magazine: confirmed in time, and going on.
select p.*
  from outlet_issue($1::uuid) i
 cross join lateral programme($1::uuid, i.first_day::timestamp at time zone 'Europe/Amsterdam',
                              (i.last_day + 1)::timestamp at time zone 'Europe/Amsterdam', confirmed_from => i.confirmed_from) p
 where p.status <> 'cancelled';

-- name: programme_shown :none
select outlet_shown($1::uuid, $2, $3::uuid[]);
