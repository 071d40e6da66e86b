-- Of two hundred candidates twelve are shown: cards are rendered of those, and no longer of all that are compared.
drop function exchange_candidates;

-- The most candidates that are worth comparing: those that share most of what they are about.  Only when too few share
-- something particular those of the same categories are looked at.
create function exchange_candidates(nb uuid, of_kind text, wanted text[], most integer)
returns table (id uuid, title text, text text, category text, times text[], languages text[], area text,
               latitude double precision, longitude double precision)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    member constant boolean := is_member();
    particular constant text[] := array(select t from unnest(wanted) t where t not like 'category:%');
    found_ids uuid[];
begin
    if nb is distinct from current_neighbourhood() then
        return;
    end if;
    found_ids := array(
        select f.exchange_item_id
          from (select i.exchange_item_id, i.terms from exchange_item i
                 where i.neighbourhood_id = nb and i.kind = of_kind and i.terms && particular and i.state = 'open'
                   and i.archived_at is null and i.danger is null and (i.visibility <> 'members' or member)
                   and coalesce(i.paused_until <= clock_now()::date, true)
                 limit 1000) f
         order by cardinality(array(select unnest(f.terms) intersect select unnest(wanted))) desc, f.exchange_item_id
         limit most);
    if cardinality(found_ids) < most then
        found_ids := found_ids || array(
            select i.exchange_item_id from exchange_item i
             where i.neighbourhood_id = nb and i.kind = of_kind and i.terms && wanted and i.state = 'open'
               and i.archived_at is null and i.danger is null and (i.visibility <> 'members' or member)
               and coalesce(i.paused_until <= clock_now()::date, true) and i.exchange_item_id <> all (found_ids)
             limit most - cardinality(found_ids));
    end if;
    return query
    select i.exchange_item_id, i.title, i.text, i.category, i.times, i.languages, a.name, a.latitude, a.longitude
      from exchange_item i
      left join area a on a.neighbourhood_id = i.neighbourhood_id and a.cbs_code = i.area
     where i.neighbourhood_id = nb and i.exchange_item_id = any (found_ids);
end $$;

revoke execute on function exchange_candidates from public;
grant execute on function exchange_candidates to voordeur_api, voordeur_work;
