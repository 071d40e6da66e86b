-- An organisation's list of colleagues, read in again and again (decision 0411).

-- What one row of a list says, as the program hands it over; at is its place among the rows.
create type colleague_row as (
    at integer, name text, job_title text, expertise text, telephone text, email text, themes text[], areas text[], streets text[],
    days text[], languages text[]);

create function colleague_key(name text, email text) returns text
language sql immutable parallel safe
return coalesce(nullif(lower(email), ''), 'naam ' || lower(name));

create index colleague_listed on colleague (neighbourhood_id, organisation_id, colleague_key(name, email));

-- What becomes of each row: 'added', 'changed', 'unchanged', 'own' where somebody keeps that profile themselves and a list says nothing
-- any more, 'rejected' where the same one stands in the list before, with the field that tells.  A row is somebody's by the address of work,
-- without one by the name.
create function colleagues_compared(nb uuid, organisation uuid, rows jsonb)
returns table (at integer, id uuid, outcome text, field text)
language sql stable
begin atomic
    with given as (
        select r as said, colleague_key(r.name, r.email) as key,
               row_number() over (partition by colleague_key(r.name, r.email) order by r.at) as nth
          from jsonb_populate_recordset(null::colleague_row, rows) r),
    known as (
        select distinct on (colleague_key(c.name, c.email)) colleague_key(c.name, c.email) as key, c as kept from colleague c
         where c.neighbourhood_id = nb and c.organisation_id = organisation
         order by colleague_key(c.name, c.email), c.person_id nulls last, c.colleague_id)
    select (g.said).at, (k.kept).colleague_id,
           case when g.nth > 1 then 'rejected'
                when (k.kept).colleague_id is null then 'added'
                when (k.kept).person_id is not null then 'own'
                when ((g.said).name, (g.said).job_title, (g.said).expertise, (g.said).telephone, (g.said).email, (g.said).themes, (g.said).areas,
                      (g.said).streets, (g.said).days, (g.said).languages)
                     is distinct from ((k.kept).name, (k.kept).job_title, (k.kept).expertise, (k.kept).telephone, (k.kept).email, (k.kept).themes,
                                       (k.kept).areas, (k.kept).streets, (k.kept).days, (k.kept).languages) then 'changed'
                else 'unchanged' end,
           case when (g.said).email = '' then 'name' else 'email' end
      from given g left join known k using (key);
end;

-- Keeps them, as the asker may: what a list says again is confirmed by it.
create function colleagues_keep(nb uuid, organisation uuid, rows jsonb) returns void
language sql volatile as $$
    with judged as materialized (
        select c.id, c.outcome, r as said from colleagues_compared(nb, organisation, rows) c
          join jsonb_populate_recordset(null::colleague_row, rows) r using (at)),
    changed as (
        update colleague c
           set name = (j.said).name, job_title = (j.said).job_title, expertise = (j.said).expertise, telephone = (j.said).telephone,
               email = (j.said).email, themes = (j.said).themes, areas = (j.said).areas, streets = (j.said).streets, days = (j.said).days,
               languages = (j.said).languages, changed_at = clock_now(), confirmed_at = clock_now(), confirmed_by_name = current_name(),
               confirmed_how = 'feed', archived_at = null, archived_reason = null
          from judged j
         where j.outcome = 'changed' and c.neighbourhood_id = nb and c.colleague_id = j.id),
    unchanged as (
        update colleague c
           set confirmed_at = clock_now(), confirmed_by_name = current_name(), confirmed_how = 'feed', archived_at = null, archived_reason = null
          from judged j
         where j.outcome = 'unchanged' and c.neighbourhood_id = nb and c.colleague_id = j.id)
    insert into colleague (neighbourhood_id, organisation_id, name, job_title, expertise, telephone, email, themes, areas, streets, days,
                           languages, confirmed_by_name, confirmed_how)
    select nb, organisation, (j.said).name, (j.said).job_title, (j.said).expertise, (j.said).telephone, (j.said).email, (j.said).themes,
           (j.said).areas, (j.said).streets, (j.said).days, (j.said).languages, current_name(), 'feed'
      from judged j where j.outcome = 'added'
$$;
