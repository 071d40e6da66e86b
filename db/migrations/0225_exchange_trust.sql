-- How much one person places, and who is told what was decided about a report.

-- So many new asks and offers a day, and so many that stand open at once: a neighbourhood may choose others.
alter table neighbourhood
    add column exchange_day_limit integer not null default 8,
    add column exchange_open_limit integer not null default 20,
    add constraint neighbourhood_exchange_day_limit_out_of_range check (exchange_day_limit between 1 and 1000),
    add constraint neighbourhood_exchange_open_limit_out_of_range check (exchange_open_limit between 1 and 1000);

-- May the asker place one more, and if not, why ('day', 'open') and in how many seconds they may.  Who keeps the site may
-- always; an organisation's own are not a person's.  One after the other: two at once do not both take the last place.
create function exchange_allowance(nb uuid) returns table (refusal text, most integer, seconds integer)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    me constant uuid := current_person();
    today constant date := clock_now() at time zone 'Europe/Amsterdam';
    midnight constant timestamptz := today at time zone 'Europe/Amsterdam';
    tomorrow constant timestamptz := (today + 1) at time zone 'Europe/Amsterdam';
    placed record;
    allowed record;
begin
    if me is null or may_edit() or has_role('connector') or has_role('moderator') then
        return;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('exchange:' || nb || me, 0));
    select n.exchange_day_limit as day, n.exchange_open_limit as open into allowed
      from neighbourhood n where n.neighbourhood_id = nb;
    select count(*) filter (where i.created_at >= midnight) as today,
           count(*) filter (where i.state in ('open', 'waiting') and i.archived_at is null) as open
      into placed
      from exchange_party p join exchange_item i using (neighbourhood_id, exchange_item_id)
     where p.person_id = me and p.neighbourhood_id = nb and i.organisation_id is null;
    if placed.today >= allowed.day then
        return query select 'day', allowed.day, ceil(extract(epoch from tomorrow - clock_now()))::integer;
    elsif placed.open >= allowed.open then
        return query select 'open', allowed.open, 0;
    end if;
end $$;

-- Who is told what the asker just decided: whoever reported it, and whoever placed it where that changes (an objection
-- is their own report, and told once).  Without an account nobody can be told here.  Whom a part is, nobody asks.
create function report_hearers(nb uuid, report uuid) returns table (part text, person_id uuid)
language sql stable security definer set search_path = public, pg_temp
begin atomic
    select t.part, a.person_id
      from report r
     cross join lateral (
        select case r.reason when 'objection' then 'owner' else 'reporter' end as part, r.reporter_id as person_id
        union all
        select 'owner', p.person_id from exchange_party p
         where r.outcome <> 'kept' and r.reason <> 'objection' and p.neighbourhood_id = r.neighbourhood_id
           and p.exchange_item_id = r.item_id) t
      join person a on a.person_id = t.person_id and a.blocked_at is null
     where r.neighbourhood_id = nb and r.report_id = report and r.decided_by = current_person();
end;

-- What a letter to each of them says.
create function report_heard(nb uuid, report uuid)
returns table (part text, kind text, reason text, outcome text, decision text, title text, item_id uuid, slug text,
               language text)
language sql stable security definer set search_path = public, pg_temp
begin atomic
    select h.part, r.kind, r.reason, r.outcome, r.decision, coalesce(x.title, ''), r.item_id, n.slug, a.language
      from report r
      join neighbourhood n using (neighbourhood_id)
      left join report_about(r.neighbourhood_id, r.kind, r.item_id) x on true
     cross join report_hearers(nb, report) h
      join person a on a.person_id = h.person_id
     where r.neighbourhood_id = nb and r.report_id = report;
end;

-- Adds the letter to one of those.  What the decision did to an item is told by it, and is no news of what one placed any more.
create function report_tell(nb uuid, report uuid, of_part text, content jsonb) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    perform mail_add('report:' || report || ':' || of_part, a.email, 'report', content, nb)
       from report_hearers(nb, report) h join person a on a.person_id = h.person_id
      where h.part = of_part;
    update exchange_item i set told_state = i.state
      from report r join report_hearers(nb, report) h on h.part = of_part and of_part = 'owner'
     where r.neighbourhood_id = nb and r.report_id = report and i.neighbourhood_id = nb and i.exchange_item_id = r.item_id;
end $$;

revoke execute on function exchange_allowance, report_hearers, report_heard, report_tell from public;
grant execute on function exchange_allowance, report_heard, report_tell to voordeur_api;
