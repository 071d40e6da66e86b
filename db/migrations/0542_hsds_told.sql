-- A fault in an older package is told where it stands: the file, the row, the id and the column as they came, and not as they were read.

-- Where the rows of an older package came from, by the id that was made of theirs; none of any other package.
create function hsds_told(told jsonb) returns table (made text, file text, line integer, id text)
language sql stable
begin atomic
    select hsds_id('older ' || t.key || (v.is_row->>'id'))::text, t.key, v.at::integer, v.is_row->>'id'
      from jsonb_each(case when told ? 'regular_schedules.csv' or told #> '{services.csv,0}' ? 'taxonomy_ids' then told else '{}' end) t
     cross join jsonb_array_elements(case jsonb_typeof(t.value) when 'array' then t.value else '[]' end) with ordinality v (is_row, at)
     where v.is_row->>'id' is not null;
end;

-- How an older file calls what is called otherwise now.
create function hsds_told_member(file text, member text) returns text
language sql immutable parallel safe
return coalesce(case file
                when 'holiday_schedules.csv' then case member when 'valid_from' then 'start_date' when 'valid_to' then 'end_date' end
                when 'regular_schedules.csv' then case member when 'byday' then 'weekday' end
                when 'phones.csv' then case member when 'type' then 'number_type' end
                when 'services.csv' then case member when 'url' then 'website' when 'fees_description' then 'fees'
                                                     when 'eligibility_description' then 'eligibility' end end, member);
