-- The four hot ways into the programme become plain queries.
--
-- As functions of the owner in plpgsql each cost more than what it read.  What the programme shows is public in
-- every neighbourhood, so the owner lends it to readers as two views, which read with the owner's rights; functions
-- of one statement over them are put in place by the planner, filter and all.

create view programme_line as
select neighbourhood_id, at, until, activity_id, start, category, is_first, place_id, organisation_id, head
  from listing;

create view programme_card as
select neighbourhood_id, id, card, categories, place_id, organisation_id, free, wheelchair, audience, due_at, doubtful_at
  from search_entry
 where kind = 'activity';

grant select on programme_line, programme_card to voordeur_api;

create function card_passes(e programme_card, f activity_filter) returns boolean
language sql stable parallel safe
return (f.category is null or f.category = any (e.categories))
   and (f.place is null or e.place_id = f.place)
   and (f.organisation is null or e.organisation_id = f.organisation)
   and (f.free is null or coalesce(e.free, false) = f.free)
   and (f.accessible is not true or e.wheelchair = 'yes')
   and (f.audience is null or f.audience = any (e.audience))
   and (f.freshness is null
        or f.freshness = case when e.doubtful_at <= clock_now() then 'doubtful'
                              when e.due_at <= clock_now() then 'due' else 'fresh' end);

drop function activities_by_time;
create function activities_by_time(nb uuid, since timestamptz, before timestamptz, f activity_filter,
                                   after_at timestamptz, after_id uuid, after_start timestamptz, most integer)
returns table (at timestamptz, id uuid, start timestamptz, item text)
language sql stable as $$
    select r.at, r.activity_id, r.start, r.item
      from (select l.at, l.activity_id, l.start, l.head || e.card || '}' as item
              from programme_line l
             cross join lateral (select e.card from programme_card e
                                  where e.neighbourhood_id = nb and e.id = l.activity_id
                                    and card_passes(e, f) offset 0) e
             where l.neighbourhood_id = nb and l.is_first
               and (l.at, l.activity_id, l.start)
                   > (coalesce(after_at, since - listing_reach()), after_id, after_start)
               and l.at < before and l.until > since
             order by l.at, l.activity_id, l.start limit 500) r
     order by r.at, r.activity_id, r.start limit most;
$$;

drop function activities_by_category;
create function activities_by_category(nb uuid, since timestamptz, before timestamptz, f activity_filter,
                                       after_at timestamptz, after_id uuid, after_start timestamptz, most integer)
returns table (at timestamptz, id uuid, start timestamptz, item text)
language sql stable as $$
    select r.at, r.activity_id, r.start, r.item
      from (select l.at, l.activity_id, l.start, l.head || e.card || '}' as item
              from programme_line l
             cross join lateral (select e.card from programme_card e
                                  where e.neighbourhood_id = nb and e.id = l.activity_id
                                    and card_passes(e, f) offset 0) e
             where l.neighbourhood_id = nb and l.category = f.category
               and (l.at, l.activity_id, l.start)
                   > (coalesce(after_at, since - listing_reach()), after_id, after_start)
               and l.at < before and l.until > since
             order by l.at, l.activity_id, l.start limit 500) r
     order by r.at, r.activity_id, r.start limit most;
$$;

drop function activities_by_place;
create function activities_by_place(nb uuid, since timestamptz, before timestamptz, f activity_filter,
                                    after_at timestamptz, after_id uuid, after_start timestamptz, most integer)
returns table (at timestamptz, id uuid, start timestamptz, item text)
language sql stable as $$
    select r.at, r.activity_id, r.start, r.item
      from (select l.at, l.activity_id, l.start, l.head || e.card || '}' as item
              from programme_line l
             cross join lateral (select e.card from programme_card e
                                  where e.neighbourhood_id = nb and e.id = l.activity_id
                                    and card_passes(e, f) offset 0) e
             where l.neighbourhood_id = nb and l.is_first and l.place_id = f.place
               and (l.at, l.activity_id, l.start)
                   > (coalesce(after_at, since - listing_reach()), after_id, after_start)
               and l.at < before and l.until > since
             order by l.at, l.activity_id, l.start limit 500) r
     order by r.at, r.activity_id, r.start limit most;
$$;

drop function activities_by_organisation;
create function activities_by_organisation(nb uuid, since timestamptz, before timestamptz, f activity_filter,
                                           after_at timestamptz, after_id uuid, after_start timestamptz, most integer)
returns table (at timestamptz, id uuid, start timestamptz, item text)
language sql stable as $$
    select r.at, r.activity_id, r.start, r.item
      from (select l.at, l.activity_id, l.start, l.head || e.card || '}' as item
              from programme_line l
             cross join lateral (select e.card from programme_card e
                                  where e.neighbourhood_id = nb and e.id = l.activity_id
                                    and card_passes(e, f) offset 0) e
             where l.neighbourhood_id = nb and l.is_first and l.organisation_id = f.organisation
               and (l.at, l.activity_id, l.start)
                   > (coalesce(after_at, since - listing_reach()), after_id, after_start)
               and l.at < before and l.until > since
             order by l.at, l.activity_id, l.start limit 500) r
     order by r.at, r.activity_id, r.start limit most;
$$;
