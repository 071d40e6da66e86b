-- On paper a service says on which days it is otherwise: in the guide, and on a slip that is given along.  The guide also says in which
-- languages it is, and what is good to know about getting in.

-- "28 december", with the year where it is not this one.
create function day_words(day date) returns text
language sql stable strict
return concat_ws(' ', extract(day from day),
                 (array['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november',
                        'december'])[extract(month from day)::integer],
                 case when extract(year from day) <> extract(year from clock_now() at time zone 'Europe/Amsterdam') then extract(year from day) end);

-- "9.00–11.30", and "0.30–2.00", which was ".30–2.00"; nothing where one of the two is not said.
create or replace function hours_time_words(opens text, closes text) returns text
language sql immutable parallel safe
return replace(regexp_replace(opens, '^0', '') || '–' || regexp_replace(closes, '^0', ''), ':', '.');

-- One row in Dutch: "dinsdag, donderdag 10.00–12.00 om de 2 weken (achterom)".
create function hours_line_words(line jsonb) returns text
language sql immutable
return concat_ws(' ',
    (select string_agg(hours_day_words(d.day), ', ' order by d.at) from jsonb_array_elements_text(line->'byDay') with ordinality d (day, at)),
    hours_time_words(line->>'opens', line->>'closes'),
    case when (line->>'interval')::integer > 1
         then 'om de ' || (line->>'interval') || case line->>'frequency' when 'weekly' then ' weken' else ' maanden' end end,
    '(' || (line->>'note') || ')');

-- The days that are otherwise and not over: "28 december dicht; 24 december tot en met 31 december 10.00–12.00 (Kerst)".
create function service_exception_words(s service) returns text
language sql stable
begin atomic
    select string_agg(concat_ws(' ', day_words((e.line->>'date')::date),
                                'tot en met ' || day_words(nullif((e.line->>'until')::date, (e.line->>'date')::date)),
                                coalesce(hours_time_words(e.line->>'opens', e.line->>'closes'), 'dicht'),
                                '(' || (e.line->>'note') || ')'), '; ' order by e.line->>'date', e.at)
      from jsonb_array_elements(s.exceptions) with ordinality e (line, at)
     where coalesce(e.line->>'until', e.line->>'date')::date >= (clock_now() at time zone 'Europe/Amsterdam')::date;
end;

-- As before (0431), with the days that are otherwise.
create or replace function service_hours_words(s service) returns text
language sql stable
begin atomic
    select nullif(concat_ws('; ', string_agg(hours_line_words(h.line), '; ' order by h.at), service_exception_words(s)), '')
      from jsonb_array_elements(s.hours) with ordinality h (line, at)
     where coalesce((h.line->>'until')::date, 'infinity') >= (clock_now() at time zone 'Europe/Amsterdam')::date;
end;

-- What a language is called in Dutch; of a rare one its code.
create function language_words(code text) returns text
language sql immutable parallel safe
return coalesce(case code when 'nl' then 'Nederlands' when 'en' then 'Engels' when 'tr' then 'Turks' when 'pl' then 'Pools' when 'ar' then 'Arabisch'
                          when 'uk' then 'Oekraïens' when 'de' then 'Duits' when 'fr' then 'Frans' when 'es' then 'Spaans' when 'ti' then 'Tigrinya'
                          when 'so' then 'Somalisch' when 'fa' then 'Perzisch' when 'ber' then 'Berbers' when 'ro' then 'Roemeens'
                          when 'ru' then 'Russisch' when 'bg' then 'Bulgaars' when 'pap' then 'Papiaments'
                          when 'dse' then 'Nederlandse Gebarentaal' end, code);

drop function guide;
-- As before (0431), with both.
create function guide(nb uuid)
returns table (theme text, number bigint, first boolean, name text, summary text, organisation text, eligibility text, hours text,
               places text, cost text, application text, waiting_time text, languages text, accessibility text, telephone text, email text, url text)
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
           nullif(s.waiting_time, ''), (select string_agg(language_words(l.code), ', ' order by l.at) from unnest(s.languages) with ordinality l (code, at)),
           nullif(s.accessibility_note, ''), nullif(s.telephone, ''), nullif(s.email, ''), s.url
      from said x
      join firsts f on f.service_id = x.service_id
      join service s on s.neighbourhood_id = nb and s.service_id = x.service_id
      join organisation o on o.neighbourhood_id = nb and o.organisation_id = s.organisation_id
     order by x.at, x.theme, lower(s.name), s.service_id;
end;
