-- Neighbourhoods, as the command line lists them (login of the owner).

-- name: neighbourhood_admin_list :many
select n.slug, n.name, n.municipality, n.is_default,
       (select count(*) from module_switch m
         where m.neighbourhood_id = n.neighbourhood_id and (m.for_residents or m.for_professionals)) as modules
  from neighbourhood n
 order by n.name, n.slug;

-- name: neighbourhood_admin_operate :one
-- Who sits at the machine is the operator.
select set_config('voordeur.roles', 'operator', true) as roles;
