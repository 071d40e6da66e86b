-- Who has neither an account nor an address for mail is called: when a date that they come to is off, moved or on again, when
-- they move up the row, and when it is known what came of what they said at the desk (decision 0300).

-- What somebody who can only be called did not hear yet of their date: the difference between what is and what they heard last, as
-- `voordeur work` computes it for who is written to.
create view sign_up_to_call with (security_invoker = true) as
select s.neighbourhood_id, s.sign_up_id, s.activity_id, s.name, s.telephone, coalesce(d.starts_at, s.start) as starts_at, d.ends_at,
       coalesce(d.goes_on, false) as goes_on,
       case when not coalesce(d.goes_on, false) then case when s.told_starts_at is not null then 'cancelled' end
            when s.told_starts_at is null then 'again'
            when s.told_starts_at <> d.starts_at then 'moved'
            when s.state = 'coming' and s.told_state = 'waiting' then 'moved-up' end as what
  from sign_up s left join sign_up_date d using (neighbourhood_id, activity_id, start)
 where s.person_id is null and s.email = '' and s.telephone <> '' and s.state in ('coming', 'waiting')
   and s.start > clock_now() - interval '30 days' and coalesce(d.starts_at, s.told_starts_at, s.start) > clock_now();
create index sign_up_by_telephone on sign_up (neighbourhood_id, start) where person_id is null and email = '' and telephone <> '';

-- What came of a correction since it was told: the item was archived, changed, or confirmed as it stands; null: nothing yet.
create function correction_outcome(c correction, told_at timestamptz) returns text
language sql stable
return (select (array_agg(e.event order by array_position(array['archived', 'changed', 'confirmed'], e.event)))[1]
          from life_event e
         where e.neighbourhood_id = c.neighbourhood_id and e.item_id = c.item_id and e.kind = c.kind and e.at > told_at
           and e.event in ('archived', 'changed', 'confirmed'));

-- Whom the asker has to call: of the dates whose list they keep, and at the desk of what was said there.  version is that of what
-- there is to say.
create function calls_to_make(nb uuid)
returns table (at timestamptz, id uuid, what text, name text, telephone text, title text, address text, starts_at timestamptz,
               ends_at timestamptz, all_day boolean, version integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    if nb is distinct from current_neighbourhood() then
        return;
    end if;
    return query
    select c.at, c.id, c.what, nullif(c.name, ''), c.telephone, c.title, item_address(n.slug, c.path, c.title, c.item), c.starts_at,
           c.ends_at, c.all_day, 1 + (hashtext(c.what || coalesce(c.starts_at::text, '')) & 1073741823)
      from (select s.starts_at as at, s.sign_up_id as id, s.what, s.name, s.telephone, a.title, 'activiteiten' as path,
                   s.activity_id as item, s.starts_at, s.ends_at, a.all_day
              from sign_up_to_call s join activity a using (neighbourhood_id, activity_id)
             where s.neighbourhood_id = nb and s.what is not null and keeps_sign_ups(nb, s.activity_id)
            union all
            select c.created_at, c.correction_id, o.outcome, r.name, r.telephone, i.title, i.path, c.item_id, null, null, false
              from correction_reporter r
              join correction c using (neighbourhood_id, correction_id)
             cross join lateral (select correction_outcome(c, r.consent_at) as outcome) o
             cross join lateral (
                select a.title, 'activiteiten' as path from activity a
                 where c.kind = 'activity' and a.neighbourhood_id = nb and a.activity_id = c.item_id
                union all
                select g.name, 'organisaties' from organisation g
                 where c.kind = 'organisation' and g.neighbourhood_id = nb and g.organisation_id = c.item_id
                union all
                select p.name, 'plekken' from place p where c.kind = 'place' and p.neighbourhood_id = nb and p.place_id = c.item_id
                union all
                select j.title, 'projecten' from project j
                 where c.kind = 'project' and j.neighbourhood_id = nb and j.project_id = c.item_id) i
             where r.neighbourhood_id = nb and r.told_at is null and r.telephone <> '' and o.outcome is not null
               and enters_for_others()) c
      join neighbourhood n on n.neighbourhood_id = nb;
end $$;

-- Somebody called and said it.  'stale': by now there is something else to say; null: there is nothing to say.
create function call_made(nb uuid, of_id uuid, of_version integer) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    said integer := (select c.version from calls_to_make(nb) c where c.id = of_id);
begin
    if said is distinct from of_version then
        return case when said is not null then 'stale' end;
    end if;
    update sign_up s set told_state = s.state, told_starts_at = case when c.goes_on then c.starts_at end
      from sign_up_to_call c
     where (c.neighbourhood_id, c.sign_up_id) = (nb, of_id) and (s.neighbourhood_id, s.sign_up_id) = (nb, of_id);
    update correction_reporter r set told_at = clock_now() where (r.neighbourhood_id, r.correction_id) = (nb, of_id);
    return 'done';
end $$;

-- As in 0241; what has to be said by telephone is left to who calls.
create or replace function sign_ups_to_tell(most integer)
returns table (what text, nb uuid, id uuid, person uuid, address text, language text, slug text, activity uuid, title text,
               page text, place text, starts text, ends text, all_day boolean, guests integer, queue integer, occurrence text)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    perform sign_ups_follow();
    perform standing_duty_fill();
    perform sign_up_move_up(w.neighbourhood_id, w.activity_id, w.start)
       from (select distinct s.neighbourhood_id, s.activity_id, s.start from sign_up s
              where s.state = 'waiting' and s.start > clock_now() - interval '30 days') w;
    return query
    with facts as (
        select s.neighbourhood_id, s.sign_up_id, s.state, s.told_state, s.told_starts_at, s.late, s.queued_at, s.reminded_for,
               coalesce(d.goes_on, false) as goes_on, coalesce(d.starts_at, s.told_starts_at, s.start) as starts_at, d.ends_at
          from sign_up s left join sign_up_date d using (neighbourhood_id, activity_id, start)
         where s.start > clock_now() - interval '30 days'),
    news as (
        select f.*, case when f.state in ('coming', 'waiting') then
                             case when not f.goes_on and f.told_starts_at is not null then 'cancelled'
                                  when f.goes_on and f.told_starts_at is null then 'again'
                                  when f.goes_on and f.told_starts_at <> f.starts_at then 'moved'
                                  when not f.goes_on then null
                                  when f.told_state = 'unconfirmed' then case f.state when 'coming' then 'placed' else 'queued' end
                                  when f.state = 'coming' and f.told_state = 'waiting' then 'moved-up'
                                  when f.state = 'coming' and f.reminded_for is distinct from f.starts_at
                                       and sign_up_remind_at(f.starts_at) <= clock_now()
                                       and f.queued_at < sign_up_remind_at(f.starts_at) then 'reminder' end
                         when f.state = 'unconfirmed' and f.told_state is null then 'call'
                         when f.state = 'removed' and f.told_state <> 'removed' then 'removed'
                         when f.state = 'left' and f.told_state <> 'left' and f.late then 'drop-out' end as what
          from facts f
         where f.starts_at > clock_now()
           and not exists (select from sign_up_to_call c
                            where c.neighbourhood_id = f.neighbourhood_id and c.sign_up_id = f.sign_up_id and c.what is not null)),
    told as (
        update sign_up s
           set told_state = s.state, told_starts_at = case when w.goes_on then w.starts_at end,
               reminded_for = case w.what when 'reminder' then w.starts_at else s.reminded_for end
          from (select * from news n where n.what is not null order by n.starts_at limit most) w
         where s.neighbourhood_id = w.neighbourhood_id and s.sign_up_id = w.sign_up_id
        returning s.*, w.what, w.starts_at, w.ends_at),
    begun as (
        update standing_duty s set told = true where not s.told returning s.*),
    heard as (
        select t.what, t.neighbourhood_id, t.sign_up_id, t.person_id, nullif(t.email, '') as address,
               coalesce(p.language, t.language) as language, t.activity_id, t.starts_at, t.ends_at, t.guests, t.start
          from told t left join person p using (person_id) where t.what not in ('drop-out', 'call')
        union all
        select t.what, t.neighbourhood_id, t.sign_up_id, k.person_id, k.address, k.language, t.activity_id, t.starts_at, t.ends_at,
               t.guests, t.start
          from told t cross join lateral sign_up_keepers(t.neighbourhood_id, t.activity_id) k where t.what in ('drop-out', 'call')
        union all
        select 'duty', b.neighbourhood_id, b.activity_id, b.person_id, null, p.language, b.activity_id, null, null, 0, null
          from begun b join person p using (person_id))
    select h.what, h.neighbourhood_id, h.sign_up_id, h.person_id, h.address, h.language, n.slug, a.activity_id, a.title,
           item_address(n.slug, 'activiteiten', a.title, a.activity_id), coalesce(l.name, nullif(a.location, '')),
           wall_clock(h.starts_at), wall_clock(h.ends_at), a.all_day, h.guests, sign_up_place(h.neighbourhood_id, h.sign_up_id),
           rfc3339(h.start)
      from heard h
      join neighbourhood n using (neighbourhood_id)
      join activity a using (neighbourhood_id, activity_id)
      left join place l on l.neighbourhood_id = a.neighbourhood_id and l.place_id = a.place_id
     where h.person_id is not null or h.address is not null;
end $$;

-- Who was called is forgotten after a month, and who said something of which nothing came after half a year.
create function correction_reporter_forget() returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
    delete from correction_reporter
     where told_at < clock_now() - interval '30 days' or consent_at < clock_now() - interval '180 days';
end;

revoke execute on function calls_to_make, call_made, correction_outcome, correction_reporter_forget from public;
grant execute on function calls_to_make, call_made to voordeur_api;
grant execute on function correction_reporter_forget to voordeur_work;
