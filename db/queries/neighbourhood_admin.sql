-- Neighbourhoods, as the command line makes them (login of the owner).

-- name: neighbourhood_admin_like :one
select neighbourhood_like($1, $2, $3, $4, $5::double precision, $6::double precision) as id;

-- name: neighbourhood_admin_appoint :one
select letter, language from neighbourhood_appoint($1::uuid, $2, $3, $4::text[]);

-- name: neighbourhood_admin_list :many
select n.slug, n.name, n.municipality, n.is_default,
       (select count(*) from module_switch m
         where m.neighbourhood_id = n.neighbourhood_id and (m.for_residents or m.for_professionals)) as modules
  from neighbourhood n
 order by n.name, n.slug;
