-- The social map on paper: services under their themes, in words (decision 0431).

-- "dinsdag", "eerste zaterdag van de maand"; a day of RFC 5545 as service_rules.c lets it in.
create function service_day_words(day text) returns text
language sql immutable parallel safe
return concat_ws(' ',
    case left(day, -2) when '1' then 'eerste' when '2' then 'tweede' when '3' then 'derde' when '4' then 'vierde' when '5' then 'vijfde'
                       when '-1' then 'laatste' end,
    case right(day, 2) when 'MO' then 'maandag' when 'TU' then 'dinsdag' when 'WE' then 'woensdag' when 'TH' then 'donderdag'
                       when 'FR' then 'vrijdag' when 'SA' then 'zaterdag' else 'zondag' end,
    case when length(day) > 2 then 'van de maand' end);

-- "9.00–11.30"; nothing where one of the two is not said.
create function service_time_words(opens text, closes text) returns text
language sql immutable parallel safe
return replace(ltrim(opens, '0') || '–' || ltrim(closes, '0'), ':', '.');

-- What holds today of when it is open, for paper: in Dutch, a line per row.
create function service_hours_words(s service) returns text
language sql stable
begin atomic
    select string_agg(concat_ws(' ',
               (select string_agg(service_day_words(d.day), ', ' order by d.at) from jsonb_array_elements_text(h.line->'byDay') with ordinality d (day, at)),
               service_time_words(h.line->>'opens', h.line->>'closes'),
               case when (h.line->>'interval')::integer > 1
                    then 'om de ' || (h.line->>'interval') || case h.line->>'frequency' when 'weekly' then ' weken' else ' maanden' end end,
               '(' || (h.line->>'note') || ')'), '; ' order by h.at)
      from jsonb_array_elements(s.hours) with ordinality h (line, at)
     where coalesce((h.line->>'until')::date, 'infinity') >= (clock_now() at time zone 'Europe/Amsterdam')::date;
end;

-- Services that are right, under each of their main themes; a number is that of its first place, where all of it stands.
create function guide(nb uuid)
returns table (theme text, number bigint, first boolean, name text, summary text, organisation text, eligibility text, hours text,
               places text, cost text, application text, waiting_time text, languages text[], telephone text, email text, url text)
language sql stable
begin atomic
    with said as (
        select distinct s.service_id, coalesce(top.ordinal, 100000) as at, coalesce(top.name, 'Overig') as theme
          from service s
          left join category c on c.neighbourhood_id = s.neighbourhood_id and c.kind = 'theme' and c.slug = any (s.themes)
          left join category top on top.neighbourhood_id = s.neighbourhood_id and top.kind = 'theme' and top.slug = coalesce(c.parent, c.slug)
         where s.neighbourhood_id = nb and s.archived_at is null and s.doubtful_at > clock_now()),
    firsts as (
        select x.service_id, min(x.at) as at, row_number() over (order by min(x.at), lower(s.name), x.service_id) as number
          from said x join service s on s.neighbourhood_id = nb and s.service_id = x.service_id
         group by x.service_id, s.name)
    select x.theme, f.number, x.at = f.at, s.name, nullif(s.summary, ''), o.name, nullif(s.eligibility, ''), service_hours_words(s),
           (select string_agg(concat_ws(', ', p.name, nullif(p.street_address, '')), '; ' order by w.at)
              from unnest(s.places) with ordinality w (id, at) join place p on p.neighbourhood_id = nb and p.place_id = w.id),
           nullif(concat_ws('. ', case when s.free then 'Gratis' end, nullif(s.cost_note, '')), ''), nullif(s.application, ''),
           nullif(s.waiting_time, ''), s.languages, nullif(s.telephone, ''), nullif(s.email, ''), s.url
      from said x
      join firsts f on f.service_id = x.service_id
      join service s on s.neighbourhood_id = nb and s.service_id = x.service_id
      join organisation o on o.neighbourhood_id = nb and o.organisation_id = s.organisation_id
     order by x.at, x.theme, lower(s.name), s.service_id;
end;
