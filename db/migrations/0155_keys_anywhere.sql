-- search_keys stands in indexes, so it runs where no schema is searched: in autovacuum and while a dump is read back.
-- There it did not find search_mark, and search_entry was never analyzed nor vacuumed to its end.
create or replace function search_keys(nb uuid, kind text, organisation_id uuid, place_id uuid, categories text[],
                            audience text[], free boolean, wheelchair text, tsv tsvector) returns tsvector
language plpgsql immutable parallel safe cost 5000 as $$
declare
    properties constant text[] :=
        array[kind, 'o' || organisation_id, 'p' || place_id, 'f' || (free is true),
              case when wheelchair = 'yes' then 'w' end];
begin
    return array_to_tsvector(array(
        select public.search_mark(nb) || word from unnest(tsvector_to_array(tsv)) as word
        union all
        select public.search_mark(nb) || '^' || word from unnest(tsvector_to_array(ts_filter(tsv, '{a}'))) as word
        union all
        select public.search_mark(nb) || '#' || property from unnest(properties) as property where property is not null
        union all
        select public.search_mark(nb) || '#c' || slug from unnest(categories) as slug
        union all
        select public.search_mark(nb) || '#a' || who from unnest(audience) as who));
end $$;
