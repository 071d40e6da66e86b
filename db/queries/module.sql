-- Modules: the switch, the name, the picture and the place that each part gives them.

-- name: module_all :many
select module, module_name(module) as title, for_residents, module_ordinal(module, 'residents') as residents_usual, residents_name,
       residents_name_en, residents_icon, residents_ordinal, residents_by_name, rfc3339(residents_at) as residents_changed,
       for_professionals, module_ordinal(module, 'professionals') as professionals_usual, professionals_name, professionals_name_en,
       professionals_icon, professionals_ordinal, professionals_by_name, rfc3339(professionals_at) as professionals_changed, version
  from module_switch
 where neighbourhood_id = $1::uuid
 order by residents_usual;

-- name: module_find :one
select module, module_name(module) as title, for_residents, module_ordinal(module, 'residents') as residents_usual, residents_name,
       residents_name_en, residents_icon, residents_ordinal, residents_by_name, rfc3339(residents_at) as residents_changed,
       for_professionals, module_ordinal(module, 'professionals') as professionals_usual, professionals_name, professionals_name_en,
       professionals_icon, professionals_ordinal, professionals_by_name, rfc3339(professionals_at) as professionals_changed, version
  from module_switch
 where neighbourhood_id = $1::uuid and module = $2;

-- name: module_change :one
update module_switch
   set for_residents = $4::boolean, residents_name = $5, residents_name_en = $6, residents_icon = $7,
       residents_ordinal = $8::integer, for_professionals = $9::boolean, professionals_name = $10, professionals_name_en = $11,
       professionals_icon = $12, professionals_ordinal = $13::integer
 where neighbourhood_id = $1::uuid and module = $2 and version = $3::integer
returning module;
