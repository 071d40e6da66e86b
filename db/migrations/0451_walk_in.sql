-- Residents see which professionals are there for the neighbourhood: who wants that says for what, when and where one walks in
-- (decision 0451).  A number or an address is no part of it.

alter table colleague
    add column shown_to_residents boolean not null default false,
    add column walk_in_for   text not null default '', -- for what, in words for residents
    add column walk_in_times text not null default '', -- "dinsdag 10.00 tot 12.00 uur"
    add column walk_in_place uuid,
    add constraint colleague_walk_in_place_not_found foreign key (neighbourhood_id, walk_in_place) references place,
    add constraint colleague_walk_in_for_too_long check (length(walk_in_for) <= 200),
    add constraint colleague_walk_in_times_too_long check (length(walk_in_times) <= 120),
    add constraint colleague_walk_in_for_required check (not shown_to_residents or walk_in_for <> ''),
    add constraint colleague_walk_in_times_required check (not shown_to_residents or walk_in_times <> ''),
    add constraint colleague_walk_in_place_required check (not shown_to_residents or walk_in_place is not null),
    -- Nobody is shown by what a list says of them.
    add constraint colleague_shown_to_residents_unsupported check (not shown_to_residents or person_id is not null);
create index colleague_walk_in on colleague (neighbourhood_id, lower(name), colleague_id) where shown_to_residents and archived_at is null;
create index colleague_walk_in_place on colleague (neighbourhood_id, walk_in_place) where walk_in_place is not null;
grant insert (shown_to_residents, walk_in_for, walk_in_times, walk_in_place), update (shown_to_residents, walk_in_for, walk_in_times, walk_in_place)
   on colleague to voordeur_api;

-- Who can be walked in to, by name: while it is certain, and while the place is there.
create function professionals_by_name(nb uuid, after_name text, after_id uuid, most integer) returns table (key text, id uuid, card jsonb)
language sql stable security definer set search_path = public, pg_temp
begin atomic
    select lower(c.name), c.colleague_id,
           jsonb_build_object(
               'id', c.colleague_id, 'name', c.name, 'jobTitle', nullif(c.job_title, ''), 'organisation', organisation_name(o),
               'walkInFor', c.walk_in_for, 'walkInTimes', c.walk_in_times, 'place', place_summary(p),
               'placeAddress', item_address(n.slug, 'plekken', p.name, p.place_id), 'languages', c.languages,
               'absentUntil', case when is_absent(c.absent_until) then c.absent_until end,
               'confirmedAt', rfc3339(c.confirmed_at), 'confirmedBy', c.confirmed_by_name,
               'dueAt', rfc3339(c.due_at), 'doubtfulAt', rfc3339(c.doubtful_at), 'demonstration', c.demonstration)
      from colleague c
      join neighbourhood n using (neighbourhood_id)
      join organisation o using (neighbourhood_id, organisation_id)
      join place p on p.neighbourhood_id = c.neighbourhood_id and p.place_id = c.walk_in_place
      join person a on a.person_id = c.person_id
     where c.neighbourhood_id = nb and c.shown_to_residents and c.archived_at is null and c.doubtful_at > clock_now()
       and p.archived_at is null and a.blocked_at is null
       and (lower(c.name), c.colleague_id) > (coalesce(after_name, ''), coalesce(after_id, '00000000-0000-0000-0000-000000000000'))
     order by lower(c.name), c.colleague_id limit least(most, 500);
end;
revoke execute on function professionals_by_name from public;
grant execute on function professionals_by_name to voordeur_api;

-- The switch of the residents' part is about this list; profiles stay with professionals.
update module_switch set for_residents = true where module = 'colleagues';

-- As in 0410, with what residents see.
create or replace function colleague_export(who uuid) returns jsonb
language sql stable
return jsonb_build_object('colleagueProfiles',
    (select coalesce(jsonb_agg(colleague_card(c, o, null) - 'fits' || jsonb_build_object(
                'neighbourhood', n.slug, 'shownToResidents', c.shown_to_residents, 'walkInFor', nullif(c.walk_in_for, ''),
                'walkInTimes', nullif(c.walk_in_times, ''), 'walkInPlace', c.walk_in_place) order by n.slug), '[]')
       from colleague c join organisation o using (neighbourhood_id, organisation_id) join neighbourhood n using (neighbourhood_id)
      where c.person_id = who));
