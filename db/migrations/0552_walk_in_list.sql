-- The list of an organisation says as well when one can walk in (decision 0550).  A list without these columns leaves them as they are; nobody is
-- shown to residents by a list.

drop function colleagues_keep, colleagues_compared;
alter type colleague_row
    add attribute walk_in_for text, -- null: the list has no such column
    add attribute walk_in_hours jsonb,
    add attribute walk_in_place text; -- its name

-- The places of the neighbourhood by their names, as somebody types them.
create function colleague_list_places(nb uuid) returns table (name text, place_id uuid)
language sql stable
begin atomic
    select distinct on (plain_name(p.name)) plain_name(p.name), p.place_id from place p
     where p.neighbourhood_id = nb and p.archived_at is null
     order by plain_name(p.name), p.place_id;
end;

-- As in 0412, and 'rejected' where a place is unknown.
create function colleagues_compared(nb uuid, organisation uuid, rows jsonb)
returns table (at integer, id uuid, outcome text, field text, code text, walk_in_place uuid)
language sql stable
begin atomic
    with given as (
        select r as said, colleague_key(r.name, r.email) as key,
               row_number() over (partition by colleague_key(r.name, r.email) order by r.at) as nth
          from jsonb_populate_recordset(null::colleague_row, rows) r),
    known as (
        select distinct on (colleague_key(c.name, c.email)) colleague_key(c.name, c.email) as key, c as kept from colleague c
         where c.neighbourhood_id = nb and c.organisation_id = organisation
         order by colleague_key(c.name, c.email), c.person_id nulls last, c.colleague_id),
    places as materialized (select l.name, l.place_id from colleague_list_places(nb) l),
    placed as (
        select g.said, g.key, g.nth, p.place_id, (g.said).walk_in_place <> '' and p.place_id is null as lost
          from given g left join places p on p.name = plain_name((g.said).walk_in_place))
    select (g.said).at, (k.kept).colleague_id,
           case when g.nth > 1 or g.lost then 'rejected'
                when (k.kept).colleague_id is null then 'added'
                when (k.kept).person_id is not null then 'own'
                when ((g.said).name, (g.said).job_title, (g.said).expertise, (g.said).telephone, (g.said).email, (g.said).themes, (g.said).areas,
                      (g.said).streets, (g.said).days, (g.said).languages, coalesce((g.said).walk_in_for, (k.kept).walk_in_for),
                      coalesce(nullif((g.said).walk_in_hours, 'null'), (k.kept).walk_in_hours),
                      case when (g.said).walk_in_place is null then (k.kept).walk_in_place else g.place_id end)
                     is distinct from ((k.kept).name, (k.kept).job_title, (k.kept).expertise, (k.kept).telephone, (k.kept).email, (k.kept).themes,
                                       (k.kept).areas, (k.kept).streets, (k.kept).days, (k.kept).languages, (k.kept).walk_in_for,
                                       (k.kept).walk_in_hours, (k.kept).walk_in_place) then 'changed'
                else 'unchanged' end,
           case when g.lost and g.nth = 1 then 'walkInPlace' when (g.said).email = '' then 'name' else 'email' end,
           case when g.lost and g.nth = 1 then 'unknown' else 'duplicate' end, g.place_id
      from placed g left join known k using (key);
end;

-- Keeps them, as the asker may: what a list says again is confirmed by it.
create function colleagues_keep(nb uuid, organisation uuid, rows jsonb) returns void
language sql volatile as $$
    with judged as materialized (
        select c.id, c.outcome, c.walk_in_place, r as said from colleagues_compared(nb, organisation, rows) c
          join jsonb_populate_recordset(null::colleague_row, rows) r using (at)),
    changed as (
        update colleague c
           set name = (j.said).name, job_title = (j.said).job_title, expertise = (j.said).expertise, telephone = (j.said).telephone,
               email = (j.said).email, themes = (j.said).themes, areas = (j.said).areas, streets = (j.said).streets, days = (j.said).days,
               languages = (j.said).languages, walk_in_for = coalesce((j.said).walk_in_for, c.walk_in_for),
               walk_in_hours = coalesce(nullif((j.said).walk_in_hours, 'null'), c.walk_in_hours),
               walk_in_times = case when (j.said).walk_in_hours <> '[]' then '' else c.walk_in_times end,
               walk_in_place = case when (j.said).walk_in_place is null then c.walk_in_place else j.walk_in_place end,
               changed_at = clock_now(), confirmed_at = clock_now(), confirmed_by_name = current_name(),
               confirmed_how = 'feed', archived_at = null, archived_reason = null
          from judged j
         where j.outcome = 'changed' and c.neighbourhood_id = nb and c.colleague_id = j.id),
    unchanged as (
        update colleague c
           set confirmed_at = clock_now(), confirmed_by_name = current_name(), confirmed_how = 'feed', archived_at = null, archived_reason = null
          from judged j
         where j.outcome = 'unchanged' and c.neighbourhood_id = nb and c.colleague_id = j.id)
    insert into colleague (neighbourhood_id, organisation_id, name, job_title, expertise, telephone, email, themes, areas, streets, days,
                           languages, walk_in_for, walk_in_hours, walk_in_place, confirmed_by_name, confirmed_how)
    select nb, organisation, (j.said).name, (j.said).job_title, (j.said).expertise, (j.said).telephone, (j.said).email, (j.said).themes,
           (j.said).areas, (j.said).streets, (j.said).days, (j.said).languages, coalesce((j.said).walk_in_for, ''),
           coalesce(nullif((j.said).walk_in_hours, 'null'), '[]'), j.walk_in_place, current_name(), 'feed'
      from judged j where j.outcome = 'added'
$$;
