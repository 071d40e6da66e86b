-- Which offers fit an ask, and which asks an offer: those that share a term are fetched here and compared in the
-- program.  And the rules of a neighbourhood's own about texts that speak of danger.

create table concern_rule (
    neighbourhood_id uuid not null,
    concern_rule_id  uuid not null default gen_random_uuid(),
    kind             text not null,
    phrase           text not null,
    switched_on      boolean not null default true, -- off takes a shipped rule with this kind and phrase away
    created_by_name  text default current_name(),
    changed_at       timestamptz not null default clock_now(),
    version          integer not null default 1,
    primary key (neighbourhood_id, concern_rule_id),
    constraint concern_rule_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint concern_rule_kind_unknown
        check (kind in ('suicide', 'emergency', 'violence', 'abuse', 'harmless', 'setting')),
    constraint concern_rule_phrase_required check (btrim(phrase) <> ''),
    constraint concern_rule_phrase_too_long check (length(phrase) <= 200),
    constraint concern_rule_phrase_duplicate unique (neighbourhood_id, kind, phrase)
);
create trigger version_raise before update on concern_rule for each row execute function version_raise();
alter table concern_rule enable row level security;
-- Every text is judged by them, also a visitor's.
create policy concern_rule_read on concern_rule for select using (neighbourhood_id = (select current_neighbourhood()));
create policy concern_rule_keep on concern_rule
    using (neighbourhood_id = (select current_neighbourhood())
           and ((select has_role('moderator')) or (select has_role('admin_residents'))));
grant select, insert (neighbourhood_id, kind, phrase, switched_on), update (switched_on, changed_at) on concern_rule
    to voordeur_api;

-- The most candidates that are worth comparing: those that share most of what they are about.  Only when too few share
-- something particular those of the same categories are looked at.
create function exchange_candidates(nb uuid, of_kind text, wanted text[], most integer)
returns table (id uuid, title text, text text, category text, times text[], languages text[], area text,
               latitude double precision, longitude double precision, card jsonb)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    member constant boolean := is_member();
    here constant text := (select n.slug from neighbourhood n where n.neighbourhood_id = nb);
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
    select i.exchange_item_id, i.title, i.text, i.category, i.times, i.languages, a.name, a.latitude, a.longitude,
           exchange_card(i, here)
      from exchange_item i
      left join area a on a.neighbourhood_id = i.neighbourhood_id and a.cbs_code = i.area
     where i.neighbourhood_id = nb and i.exchange_item_id = any (found_ids);
end $$;
revoke execute on function exchange_candidates from public;
grant execute on function exchange_candidates to voordeur_api;
