-- A public holiday is not a day like others for a service either: unless that day is told apart, nobody is sure that it is open (0550, 0555).

-- Whether such hours hold on this day without anybody having said so: not on a public holiday, but for what is open day and night.
create function hours_sure(day date, opens time, closes time) returns boolean
language sql immutable parallel safe
return not is_public_holiday(day) or (opens = '00:00' and closes = '24:00');

-- As before (0541), but for public holidays.
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
             where hours_on(h.line, day) and hours_sure(day, (h.line->>'opens')::time, (h.line->>'closes')::time)
               and (day + (h.line->>'closes')::time) at time zone 'Europe/Amsterdam' > present;
        end if;
        exit when found is not null;
    end loop;
    return found;
end $$;

-- The public holidays of the coming two weeks on which it would else be open, and of which nobody said anything.
create function service_holidays(s service) returns date[]
language sql stable
begin atomic
    select array_agg(distinct h.day order by h.day)
      from hours_held(s.hours, s.exceptions, (clock_now() at time zone 'Europe/Amsterdam')::date, 14) h
     where not h.apart and h.opens is not null and not hours_sure(h.day, h.opens, h.closes);
end;

-- As before (0520), but every second week has a first day: without one nobody knows which weeks these are.
create or replace function service_hours_said(cell text) returns jsonb
language sql immutable
return (select case when bool_and(coalesce(m[2], m[8]) is not null and (m[1] ~ '^[A-Z,]+$' or m[1] !~ '(^|,)[A-Z]')
                                  and service_line_holds(m[2], m[3], m[5], m[6])
                                  and (m[5] is not null or coalesce(m[4], '1') = '1')) then
                    jsonb_agg(jsonb_build_object(
                        'frequency', case when m[1] ~ '^[A-Z]' then 'weekly' else 'monthly' end, 'interval', coalesce(m[4]::integer, 1),
                        'byDay', string_to_array(m[1], ','), 'opens', m[2], 'closes', m[3], 'from', m[5], 'until', m[6], 'place', m[7],
                        'note', m[8]) order by n) end
          from regexp_split_to_table(btrim(cell, E' \r\n'), '\s*\n\s*') with ordinality u (line, n)
          left join lateral regexp_match(line, '^((?:-1|[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:-1|[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)){0,6})'
                    '(?: ((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d|24:00))?(?: interval ([1-9]|1[0-2]))?'
                    '(?: from (\d{4}-\d\d-\d\d))?(?: until (\d{4}-\d\d-\d\d))?(?: place ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))?'
                    '(?: note (.{1,200}))?$') m on true);
