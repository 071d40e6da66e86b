-- Neighbourhoods, as everybody may read them.

-- name: neighbourhood_all :many
select slug, name, municipality, residents, latitude, longitude, brand, languages
  from neighbourhood
 where (name, slug) > (coalesce($1, ''), coalesce($2, ''))
 order by name, slug
 limit $3::integer;

-- name: neighbourhood_find :one
select n.slug, n.name, n.municipality, n.residents, n.latitude, n.longitude, n.brand, n.languages, n.version,
       (select coalesce(jsonb_agg(jsonb_build_object(
                   'name', a.name, 'cbsCode', a.cbs_code, 'residents', a.residents) order by a.cbs_code), '[]')
          from area a where a.neighbourhood_id = n.neighbourhood_id) as areas,
       (select coalesce(jsonb_agg(jsonb_build_object(
                   'name', h.name, 'startDate', h.start_date, 'endDate', h.end_date) order by h.start_date), '[]')
          from holiday h
         where h.region = n.holiday_region and h.end_date >= clock_now()::date) as holidays,
       (select coalesce(jsonb_agg(jsonb_build_object(
                   'module', m.module, 'name', module_name(m.module), 'residents', m.for_residents, 'professionals', m.for_professionals,
                   'forResidents', module_face(m.residents_icon, m.residents_ordinal, m.module, 'residents'),
                   'forProfessionals', module_face(m.professionals_icon, m.professionals_ordinal, m.module, 'professionals'))
                   order by m.module), '[]')
          from module_switch m where m.neighbourhood_id = n.neighbourhood_id) as modules,
       neighbourhood_texts(n.neighbourhood_id) as texts,
       coalesce((select look_style(l.values) from look l where l.neighbourhood_id = n.neighbourhood_id), '') as look
  from neighbourhood n
 where n.neighbourhood_id = $1::uuid;
