-- Modules and their two switches.

-- name: module_all :many
select module, module_name(module) as title, for_residents, for_professionals, version
  from module_switch
 where neighbourhood_id = $1::uuid
 order by module;

-- name: module_find :one
select module, module_name(module) as title, for_residents, for_professionals, version
  from module_switch
 where neighbourhood_id = $1::uuid and module = $2;

-- name: module_switch :one
update module_switch set for_residents = $4::boolean, for_professionals = $5::boolean
 where neighbourhood_id = $1::uuid and module = $2 and version = $3::integer
returning module, module_name(module) as title, for_residents, for_professionals, version;
