-- A neighbourhood's own fields on the pages that everybody can read (decision 0510).  A page is the same for whoever asks, so what only
-- professionals see is never on it: "name, type, value" of each field, in their order.
create function extra_facts(nb uuid, of_kind text, extras jsonb) returns text[]
language sql stable
return case when extras = '{}' then '{}' else
    array(select v.value
            from extra_field f
           cross join lateral unnest(array[f.name, f.type, case f.type when 'date' then to_char((extras->>f.slug)::date, 'YYYYMMDD"T000000"')
                                                                       else extra_cell(f.type, extras->f.slug) end]) with ordinality v (value, at)
           where f.neighbourhood_id = nb and f.kind = of_kind and f.public and f.archived_at is null and extras ? f.slug
           order by f.ordinal, f.slug, v.at) end;
