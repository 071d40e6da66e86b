-- What is here first (decision 0460): whoever looks for help sees what the neighbourhood has for everybody before what is given to one
-- person, with why it fits and when it is next; and how often either was chosen is counted, without a person or an object.

-- ---- what a service is, and what helps with a theme ----

-- For whoever walks in, for several at once, or for one person after somebody looked at it; or nobody said yet.
alter table service
    add column provision text not null default 'unknown',
    add constraint service_provision_unknown check (provision in ('general', 'collective', 'individual', 'unknown'));
grant insert (provision), update (provision) on service to voordeur_api;
create index service_themes on service using gin (neighbourhood_id, themes) where archived_at is null;

-- Of a theme: the categories of activities, asks and offers that help with it.
alter table category
    add column helped_by text[] not null default '{}',
    add constraint category_helped_by_unsupported check (helped_by = '{}' or kind = 'theme'),
    add constraint category_helped_by_too_many check (cardinality(helped_by) <= 20);
grant insert (helped_by), update (helped_by) on category to voordeur_api;

create function category_check_helped_by() returns trigger
language plpgsql as $$
begin
    if exists (select from unnest(new.helped_by) h (slug)
                where not exists (select from category c where c.neighbourhood_id = new.neighbourhood_id and c.kind <> 'theme'
                                     and c.slug = h.slug)) then
        raise check_violation using message = 'a category the neighbourhood does not have', table = 'category',
                                    constraint = 'category_helped_by_unknown';
    end if;
    return new;
end $$;
create trigger helped_by_check before insert or update of helped_by on category for each row when (new.helped_by <> '{}')
    execute function category_check_helped_by();

-- ---- when a service is open next ----

-- Whether these hours are of this day.  Every second week or month is counted from the first day that they hold.
create function service_hours_on(hours jsonb, day date) returns boolean
language sql immutable parallel safe
return day between coalesce((hours->>'from')::date, '-infinity') and coalesce((hours->>'until')::date, 'infinity')
   and (hours->'byDay') ?| (
       select case hours->>'frequency'
              when 'weekly' then array[d.name]
              else array[ceil(extract(day from day) / 7)::text || d.name]
                   || case when extract(month from day + 7) <> extract(month from day) then array['-1' || d.name] else '{}' end end
         from (select (array['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'])[extract(dow from day)::integer + 1] as name) d)
   and ((hours->>'interval')::integer = 1
        or case hours->>'frequency'
           when 'weekly' then (date_trunc('week', day)::date - date_trunc('week', (hours->>'from')::date)::date) / 7
           else (extract(year from day) * 12 + extract(month from day)
                 - extract(year from (hours->>'from')::date) * 12 - extract(month from (hours->>'from')::date))::integer
           end % (hours->>'interval')::integer = 0);

-- When it opens next, or opened if it is open now, within five weeks; null: by appointment, closed, or not known.
create function service_next_at(s service) returns timestamptz
language sql stable
begin atomic
    select min((d.day + o.opens) at time zone 'Europe/Amsterdam')
      from generate_series(0, 35) n (days)
     cross join lateral (select (clock_now() at time zone 'Europe/Amsterdam')::date + n.days as day) d
     cross join lateral (
        select (e.line->>'opens')::time as opens, (e.line->>'closes')::time as closes, true as instead
          from jsonb_array_elements(s.exceptions) e (line)
         where d.day between (e.line->>'date')::date and coalesce(e.line->>'until', e.line->>'date')::date
        union all
        select (h.line->>'opens')::time, (h.line->>'closes')::time, false
          from jsonb_array_elements(s.hours) h (line)
         where service_hours_on(h.line, d.day)
           and not exists (select from jsonb_array_elements(s.exceptions) e (line)
                            where d.day between (e.line->>'date')::date and coalesce(e.line->>'until', e.line->>'date')::date)) o
     where o.opens is not null and (d.day + o.closes) at time zone 'Europe/Amsterdam' > clock_now();
end;

-- ---- what is needed ----

-- Words as they were typed, few ones mended to those of the neighbourhood where it knows them not.
create function provision_words(nb uuid, said text) returns text[]
language sql stable
begin atomic
    select case when cardinality(t.typed) <= 3 then coalesce(mended_words(nb, t.typed), t.typed) else t.typed end
      from (select array(select w from unnest(typed_words(said)) w where length(w) > 2) as typed) t;
end;

-- The themes that a text speaks of in the words that people use, and the one that somebody chose (a theme, or a category of activities):
-- which themes of services and which categories of activities and offers belong to each.
create function provision_themes(nb uuid, said text, words text[], chosen text)
returns table (slug text, name text, name_en text, services text[], categories text[])
language sql stable
begin atomic
    with said_words as materialized (
        select to_tsvector('voordeur', left(coalesce(said, ''), 10000) || ' ' || array_to_string(words, ' ')) as found)
    select t.slug, t.name, t.name_en, array_agg(distinct u.slug), coalesce(array_agg(distinct h.slug) filter (where h.slug is not null), '{}')
      from category t
      join category u on u.neighbourhood_id = nb and u.kind = 'theme' and t.slug in (u.slug, u.parent)
      left join lateral unnest(t.helped_by || u.helped_by) h (slug) on true
     cross join said_words
     where t.neighbourhood_id = nb and t.kind = 'theme' and t.archived_at is null
       and (t.slug = chosen
            or exists (select from unnest(t.name || t.words) w (word) where said_words.found @@ phraseto_tsquery('voordeur', w.word)))
     group by t.slug, t.name, t.name_en
    union all
    select c.slug, c.name, c.name_en, array(select u.slug from category u where u.neighbourhood_id = nb and u.kind = 'theme' and c.slug = any (u.helped_by)),
           array[c.slug]
      from category c
     where c.neighbourhood_id = nb and c.kind = 'activity' and c.archived_at is null and c.slug = chosen
       and not exists (select from category t where t.neighbourhood_id = nb and t.kind = 'theme' and t.slug = chosen);
end;

-- Everything that somebody needs, in one value.
create type provision_need as (
    words      text[],     -- as they are shown
    queries    tsquery[],  -- each word as a question
    whole      tsquery,    -- all of them: one is enough
    weights    "char"[],   -- where a word counts: in the title, and where somebody typed few, also in the category
    themes     jsonb,      -- [{slug, name, nameEn, services, categories}]
    services   text[],     -- all themes of services
    categories text[]      -- all categories of activities and offers
);

create function provision_need_of(nb uuid, said text, chosen text) returns provision_need
language plpgsql stable as $$
declare
    need provision_need;
    one tsquery;
begin
    need.words := provision_words(nb, said);
    need.queries := array(select word_query(nb, w.word) from unnest(need.words) with ordinality w (word, at) order by w.at);
    foreach one in array need.queries loop
        need.whole := case when need.whole is null then one else need.whole || one end;
    end loop;
    need.weights := case when cardinality(need.words) <= 3 then '{a,b}' else '{a}' end;
    select coalesce(jsonb_agg(jsonb_build_object('slug', t.slug, 'name', t.name, 'nameEn', t.name_en, 'services', t.services,
                                                 'categories', t.categories) order by t.slug), '[]')
      into need.themes from provision_themes(nb, said, need.words, chosen) t;
    need.services := array(select distinct s from jsonb_array_elements(need.themes) t, jsonb_array_elements_text(t->'services') s);
    need.categories := array(select distinct c from jsonb_array_elements(need.themes) t, jsonb_array_elements_text(t->'categories') c);
    return need;
end $$;

-- What may fit: some of each kind, the soonest activities first.
create function provision_candidates(nb uuid, need provision_need) returns table (kind text, id uuid)
language plpgsql stable as $$
begin
    return query
    select 'activity', l.activity_id
      from unnest(need.categories) c (slug)
     cross join lateral (select l.activity_id from listing l
                          where l.neighbourhood_id = nb and l.category = c.slug and l.at > clock_now() - listing_reach()
                            and l.until > clock_now() and not l.cancelled
                          order by l.at, l.activity_id, l.start limit 40) l
    union
    select 'service', s.service_id
      from (select s.service_id from service s
             where s.neighbourhood_id = nb and s.archived_at is null and s.themes && need.services limit 200) s;
    if need.whole is not null then
        return query
        select 'activity', i from unnest(activities_ahead(nb, search_key_query(nb, '^', need.whole), need.whole, 120)
                                         || activities_soon(nb, need.whole, 400, 40)) i
        union all
        select k, i from unnest(array['service', 'project']) k cross join lateral unnest(directory_entries(nb, k, need.whole, 60)) i;
    end if;
end $$;

-- The words and themes that something meets, of those that are needed.  What people call a theme stands in the words of each service
-- of it: such a word is the theme, and does not count again.
create function provision_met(need provision_need, weights "char"[], tsv tsvector, services text[], categories text[])
returns table (words text[], themes jsonb, score integer)
language sql immutable
begin atomic
    select w.words, t.themes, cardinality(w.words) + 2 * jsonb_array_length(t.themes)
      from (select array(select n.word from unnest((need).words, (need).queries) n (word, query)
                          where ts_filter(tsv, provision_met.weights) @@ n.query) as words) w,
           (select coalesce(jsonb_agg(n.theme - '{services,categories}'::text[]), '[]') as themes
              from jsonb_array_elements((need).themes) n (theme)
             where n.theme->'services' ?| services or n.theme->'categories' ?| categories) t;
end;

-- ---- what helps here ----

-- Neighbours who offer help: of each category how many, and when the newest did.  Which one of them is asked through vraag en aanbod.
create function provision_helpers(nb uuid, need provision_need, of_area text)
returns table (category category, helpers bigint, near boolean, words text[], themes jsonb, score integer)
language sql stable
begin atomic
    select c, o.helpers, o.near, m.words, m.themes, m.score
      from category c
     cross join lateral provision_met(need, (need).weights, search_text(c.name || ' ' || c.name_en, '', '', ''), '{}', array[c.slug]) m
     cross join lateral (
        select count(*) as helpers, coalesce(bool_or(i.area = of_area), false) as near
          from (select i.area from exchange_item i
                 where i.neighbourhood_id = nb and i.kind = 'offer' and i.category = c.slug and i.state = 'open' and i.archived_at is null
                   and i.danger is null and i.doubtful_at > clock_now() and coalesce(i.paused_until <= clock_now()::date, true)
                 limit 500) i) o
     where c.neighbourhood_id = nb and c.kind = 'exchange' and c.archived_at is null and m.score > 0 and o.helpers > 0;
end;

-- What the neighbourhood has that helps with what somebody says or with a theme: what is for all or for several first, at most three of
-- a kind, then at most three for one person.  What is doubtful is left out.  near: within a walk of the buurt.
create function provisions_fitting(nb uuid, said text, chosen text, of_area text, kinds text[])
returns table (item jsonb)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    present constant timestamptz := clock_now();
    here constant text := (select n.slug from neighbourhood n where n.neighbourhood_id = nb);
    need provision_need;
begin
    if nb is distinct from current_neighbourhood() or not is_colleague() then
        return;
    end if;
    need := provision_need_of(nb, said, chosen);
    return query
    with met as materialized (
        select e.kind, e.id, e.place_id, m.words, m.themes, m.score, case when e.kind = 'service' then s.provision else 'collective' end as provision,
               case when e.kind = 'service' then service_next_at(s) else l.at end as at
          from (select distinct c.kind, c.id from provision_candidates(nb, need) c where c.kind = any (kinds)) c
         cross join lateral (select * from search_entry e
                              where e.neighbourhood_id = nb and e.kind = c.kind and e.id = c.id and e.doubtful_at > present offset 0) e
          left join service s on e.kind = 'service' and s.neighbourhood_id = nb and s.service_id = e.id
          left join lateral (select l.at from listing l
                              where l.neighbourhood_id = nb and l.activity_id = e.id and e.kind = 'activity' and l.is_first
                                and l.at > present - listing_reach() and l.until > present and not l.cancelled
                              order by l.at limit 1) l on true
         cross join lateral provision_met(need, case when e.kind = 'service' then '{a}' else need.weights end, e.tsv, coalesce(s.themes, '{}'), e.categories) m
         where m.score > 0 and (e.kind <> 'activity' or l.at is not null)),
    placed as (
        select m.kind, m.id, m.words, m.themes, m.score, m.provision, m.at,
               coalesce(metres_between(a.latitude, a.longitude, p.latitude, p.longitude) <= coverage_walk(), false) as near
          from met m
          left join place p on p.neighbourhood_id = nb and p.place_id = m.place_id
          left join area a on a.neighbourhood_id = nb and a.cbs_code = of_area),
    ordered as (
        select p.*, row_number() over (partition by p.provision = 'individual', p.kind
                                       order by p.score + p.near::integer desc, p.at nulls last, p.id) as nth
          from placed p),
    shown as (
        select o.kind, o.id, o.words, o.themes, o.score, o.provision, o.at, o.near, c.card->>'title' as title, c.card->>'name' as name,
               c.card->>'summary' as summary, c.card->'organisation'->>'name' as organisation,
               coalesce(c.card->'place'->>'name', c.card->'places'->0->>'name', c.card->>'location') as place,
               c.card->>'address' as address, null::bigint as helpers
          from ordered o
         cross join lateral (select e.card::jsonb as card from search_entry e
                              where e.neighbourhood_id = nb and e.kind = o.kind and e.id = o.id) c
         where o.nth <= 3
        union all
        (select 'helpers', (h.category).category_id, h.words, h.themes, h.score, 'collective', null, h.near, (h.category).name, null,
                null, null, null, '/' || here || '/vraag-en-aanbod?soort=aanbod&rubriek=' || (h.category).slug, h.helpers
           from provision_helpers(nb, need, of_area) h
          where 'helpers' = any (kinds)
          order by h.score desc, h.helpers desc, (h.category).ordinal limit 3))
    select jsonb_build_object(
               'kind', s.kind, 'id', s.id, 'title', coalesce(s.title, s.name), 'summary', s.summary, 'organisation', s.organisation,
               'place', s.place, 'provision', s.provision, 'next', rfc3339(s.at), 'helpers', s.helpers, 'words', s.words,
               'themes', s.themes, 'near', s.near, 'address', s.address)
      from shown s
     order by case s.provision when 'individual' then 2 else 1 end, s.score + s.near::integer desc, s.at nulls last, s.id;
end $$;

-- ---- what was chosen ----

-- How often in a week; who chose, and what, is not kept.
create table provision_choice (
    neighbourhood_id uuid not null,
    week             date not null, -- its Monday
    provision        text not null,
    chosen           integer not null,
    primary key (neighbourhood_id, week, provision),
    constraint provision_choice_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint provision_choice_provision_unknown check (provision in ('collective', 'individual')),
    constraint provision_choice_chosen_out_of_range check (chosen > 0)
);
alter table provision_choice enable row level security;
create policy provision_choice_read on provision_choice for select
    using (neighbourhood_id = (select current_neighbourhood()) and (select is_colleague()));
grant select on provision_choice to voordeur_api;

create function provision_week() returns date
language sql stable
return date_trunc('week', clock_now() at time zone 'Europe/Amsterdam')::date;

create function provision_choose(nb uuid, of_provision text) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    if nb is distinct from current_neighbourhood() or not is_colleague() then
        raise insufficient_privilege using message = 'colleagues choose';
    end if;
    insert into provision_choice as c (neighbourhood_id, week, provision, chosen) values (nb, provision_week(), of_provision, 1)
    on conflict (neighbourhood_id, week, provision) do update set chosen = c.chosen + 1;
end $$;

revoke execute on function provision_words, provision_themes, provision_need_of, provision_candidates, provision_met, provision_helpers,
    provisions_fitting, provision_choose from public;
grant execute on function provisions_fitting, provision_choose to voordeur_api;
