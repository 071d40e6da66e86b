-- When a service opens next is known on the first day that it is open: five weeks were looked at for each of some hundreds of services,
-- a millisecond each; and a function in SQL is planned again for each statement that calls it, one in PL/pgSQL once.

-- They are hours of whatever has them, and named so.
alter function service_hours_on rename to hours_on;
alter function service_day_words rename to hours_day_words;
alter function service_time_words rename to hours_time_words;

-- As before (0460): whether these hours are of this day.  Every second week or month is counted from the first day that they hold.
create or replace function hours_on(hours jsonb, day date) returns boolean
language plpgsql immutable parallel safe as $$
declare
    first constant date := hours->>'from';
    apart constant integer := hours->>'interval';
    name constant text := (array['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'])[extract(dow from day)::integer + 1];
begin
    if day < first or day > (hours->>'until')::date then
        return false;
    end if;
    if hours->>'frequency' = 'weekly' then
        return (hours->'byDay') ? name
           and (apart = 1 or (date_trunc('week', day)::date - date_trunc('week', first)::date) / 7 % apart = 0);
    end if;
    return (hours->'byDay') ?| (array[ceil(extract(day from day) / 7)::text || name]
                                || case when extract(month from day + 7) <> extract(month from day) then array['-1' || name] else '{}' end)
       and (apart = 1 or (extract(year from day) * 12 + extract(month from day)
                          - extract(year from first) * 12 - extract(month from first))::integer % apart = 0);
end $$;

-- As before (0460): when it opens next, or opened if it is open now, within five weeks; null: by appointment, closed, or not known.
create or replace function service_next_at(s service) returns timestamptz
language plpgsql stable as $$
declare
    present constant timestamptz := clock_now();
    today constant date := (present at time zone 'Europe/Amsterdam')::date;
    day date;
    found timestamptz;
begin
    if not jsonb_path_exists(s.hours || s.exceptions, '$[*].opens ? (@ != null)') then
        return null;
    end if;
    for day in select today + n from generate_series(0, 35) n loop
        if exists (select from jsonb_array_elements(s.exceptions) e (line)
                    where day between (e.line->>'date')::date and coalesce(e.line->>'until', e.line->>'date')::date) then
            select min((day + (e.line->>'opens')::time) at time zone 'Europe/Amsterdam') into found
              from jsonb_array_elements(s.exceptions) e (line)
             where day between (e.line->>'date')::date and coalesce(e.line->>'until', e.line->>'date')::date
               and (day + (e.line->>'closes')::time) at time zone 'Europe/Amsterdam' > present;
        else
            select min((day + (h.line->>'opens')::time) at time zone 'Europe/Amsterdam') into found
              from jsonb_array_elements(s.hours) h (line)
             where hours_on(h.line, day) and (day + (h.line->>'closes')::time) at time zone 'Europe/Amsterdam' > present;
        end if;
        exit when found is not null;
    end loop;
    return found;
end $$;
