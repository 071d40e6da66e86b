-- What helps here, and what was chosen.

-- name: provision_fitting :many
select item::text as item from provisions_fitting($1::uuid, $2, $3, $4, $5::text[]);

-- name: provision_choose :none
select provision_choose($1::uuid, $2);

-- name: provision_weeks :many
-- Twelve weeks until this one, also those in which nothing was chosen.
select jsonb_build_object('week', w.monday,
                          'collective', coalesce(sum(c.chosen) filter (where c.provision = 'collective'), 0),
                          'individual', coalesce(sum(c.chosen) filter (where c.provision = 'individual'), 0))::text as week
  from (select provision_week() - 7 * n as monday from generate_series(11, 0, -1) n) w
  left join provision_choice c on c.neighbourhood_id = $1::uuid and c.week = w.monday
 group by w.monday order by w.monday;
