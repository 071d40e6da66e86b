-- A day of placing begins at midnight in Amsterdam: it began an hour or two later, and in between one could place without end.
create or replace function exchange_allowance(nb uuid) returns table (refusal text, most integer, seconds integer)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    me constant uuid := current_person();
    today constant date := clock_now() at time zone 'Europe/Amsterdam';
    midnight constant timestamptz := today::timestamp at time zone 'Europe/Amsterdam';
    tomorrow constant timestamptz := (today + 1)::timestamp at time zone 'Europe/Amsterdam';
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
