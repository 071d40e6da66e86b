-- A year of days.  What the machinery does is what `voordeur work` does: the same functions of the database, asked at the same hours.
-- What people do follows from the proportions.

create function simulated_at(day date, hour text) returns void language sql volatile
return set_config('voordeur.now', ((day + hour::time) at time zone 'Europe/Amsterdam')::text, false);

create function simulated_gone(o simulated_owner, day date) returns boolean language sql stable
return o.vanishes_on <= day or o.moves_on <= day;

-- When an owner answers a letter about these; who moved, vanished or is silent does not.
create function simulated_read(of_owner integer, today date, question uuid, of_kind text, item uuid) returns void language sql volatile
begin atomic
    insert into simulated_reply (reply_on, question, kind, item_id)
    select today + case o.answers when 'prompt' then floor(random() * 4)::integer else 2 + floor(random() * 8)::integer end, question, of_kind, item
      from simulated_owner o
     where o.owner = of_owner and not simulated_gone(o, today)
       and random() < case o.answers when 'prompt' then proportion('promptAnswers') when 'late' then proportion('lateAnswers') else 0 end;
end;

-- The letters of this morning: whatever is for one owner leaves in one.
create function simulated_letters(today date) returns void language plpgsql as $$
declare
    l record;
begin
    perform activities_confirm_fed();
    for l in select a.*, o.owner from owners_to_ask(100000, 20) a
               join simulated_owner o on o.person_id = a.person or a.person is null and o.email = a.address loop
        insert into simulated_mail values (today, l.owner) on conflict do nothing;
        if found then
            perform owner_tell(l.nb, l.person, l.address, 'due:' || l.question || ':' || l.round, '{"subject": "Klopt dit nog?", "blocks": []}');
        end if;
        perform simulated_read(l.owner, today, l.question, l.kind, l.item);
    end loop;
    perform exchange_ask_by_telephone(100000);
    for l in select e.*, o.owner from exchange_to_ask(100000) e join simulated_owner o on o.person_id = e.person loop
        insert into simulated_mail values (today, l.owner) on conflict do nothing;
        perform notice_add('item:' || l.what || ':' || l.id || ':' || today, l.person, 'item', '{"subject": "Klopt dit nog?", "blocks": []}', l.nb, 'daily');
        perform simulated_read(l.owner, today, null, l.kind, l.id);
    end loop;
    -- What went to an address that is no more comes back.
    perform mail_address_pause(o.email, 'bounced') from simulated_owner o join simulated_mail m using (owner)
      where m.day = today and o.moves_on <= today;
end $$;

-- What was heard on the telephone about an ask or an offer.
create function simulated_call_note(item uuid, said text) returns void language sql volatile
begin atomic
    select exchange_call_note(here(), item, i.version, said) from exchange_item i where i.neighbourhood_id = here() and i.exchange_item_id = item;
end;

-- An owner, or who asked the owner, says how it is: right, stopped, or different and now changed.
create function simulated_said(of_kind text, item uuid, question uuid, whose text, today date) returns void language plpgsql as $$
declare
    truth simulated_truth;
begin
    select * into truth from simulated_truth t where t.item_id = item;
    if of_kind in ('ask', 'offer') and whose = 'connector' then
        perform simulated_call_note(item, case when truth.stops_on <= today then 'stopped' else 'right' end);
    elsif of_kind in ('ask', 'offer') then
        perform link_act(case when truth.stops_on <= today then 'stop' else 'still-right' end, item);
    elsif truth.stops_on <= today and question is not null then
        perform owner_question_press(question, 'stopped', null);
    elsif truth.stops_on <= today then
        execute format('update %1$I set archived_at = coalesce(archived_at, clock_now()), changed_at = clock_now()
                         where neighbourhood_id = here() and %1$s_id = $1', of_kind) using item;
    elsif truth.changes_on <= today then
        update activity set changed_at = clock_now(), confirmed_at = clock_now(), confirmed_how = whose
         where neighbourhood_id = here() and activity_id = item;
        update simulated_truth set changes_on = today + days_until(proportion('seriesChangePerYear')) where item_id = item;
    elsif question is not null then
        perform owner_question_press(question, 'right', null);
    else
        execute format('update %1$I set confirmed_at = clock_now(), confirmed_how = $2, archived_at = null
                         where neighbourhood_id = here() and %1$s_id = $1', of_kind) using item, whose;
    end if;
end $$;

-- Whom the connectors call, one call for all of one owner: on Tuesdays who stands on the round, and on working days who stands on the
-- list of calls, because nothing else reaches who asks or offers something without an account.  All of it is of the same minutes a week.
create function simulated_calls(today date) returns void language plpgsql as $$
declare
    calls constant integer := proportion('connectors') * proportion('minutesPerConnector') / proportion('minutesPerCall')
                              - (select count(*) from simulated_call w where w.day >= date_trunc('week', today));
    c record;
    i record;
begin
    create temp table waits on commit drop as
    select t.owner, t.kind, t.item_id from round_items(here()) r join simulated_truth t on t.item_id = (r.item).item_id
     where extract(isodow from today) = 2
    union all
    select t.owner, t.kind, t.item_id from exchange_to_call e join simulated_truth t on t.item_id = e.exchange_item_id;
    for c in select w.owner, count(*) as items from waits w group by w.owner order by count(*) desc, random() limit calls loop
        if random() < proportion('reachedByCall') then
            insert into simulated_call values (today, c.owner, true);
            for i in select * from waits w where w.owner = c.owner loop
                perform simulated_said(i.kind, i.item_id, null, 'connector', today);
            end loop;
            update simulated_owner o set moves_on = today + days_until(proportion('addressChangesPerYear')), email = 'nieuw' || today || '-' || o.email
             where o.owner = c.owner and o.moves_on <= today and o.vanishes_on > today;
            if found then
                update organisation g set email = o.email from simulated_owner o where o.owner = c.owner and g.organisation_id = o.organisation_id;
                update person p set email = o.email from simulated_owner o where o.owner = c.owner and p.person_id = o.person_id;
            end if;
        else
            insert into simulated_call values (today, c.owner, false);
            perform simulated_call_note(w.item_id, 'not-home') from waits w where w.owner = c.owner and w.kind in ('ask', 'offer');
        end if;
    end loop;
    drop table waits;
end $$;

-- What ends today: some say so; something new begins in its place, of somebody who is still there.
create function simulated_world(today date) returns void language plpgsql as $$
declare
    t record;
begin
    update simulated_truth x set stops_on = today + floor(random() * 30)::integer from simulated_owner o
     where x.owner = o.owner and o.vanishes_on = today and x.stops_on > today + 30 and x.kind <> 'organisation';
    for t in select * from simulated_truth x where x.stops_on = today loop
        if random() < proportion('tellsWhenItStops') then
            perform simulated_said(t.kind, t.item_id, null, 'owner', today);
        end if;
        if t.kind = 'activity' then
            perform simulated_series_add(o.owner) from (select owner from simulated_owner where organisation_id is not null and vanishes_on > today + 60
                                                         order by random() limit 1) o;
        else
            perform simulated_exchange_add(t.kind, o.owner) from (select owner from simulated_owner where organisation_id is null and vanishes_on > today + 60
                                                                   order by random() limit 1) o;
        end if;
    end loop;
    -- Somebody looks after what is theirs without being asked.
    perform simulated_said(x.kind, x.item_id, null, 'owner', today)
       from simulated_truth x join simulated_owner o using (owner)
      where random() < proportion('ownAccordPerMonth') / 30 and not o.vanishes_on <= today
        and exists (select from item_life i where i.item_id = x.item_id and i.kind = x.kind and i.archived_at is null);
end $$;

-- The share of what is visible that is confirmed within its term, of everything and of each kind; and who stands before a closed
-- door: of what stopped or changed and is still shown.  Who reads "niet zeker of dit klopt" calls first; without the machinery nothing
-- says so.
create function simulated_measure(today date, machinery boolean) returns void language sql volatile
begin atomic
    insert into simulated_day
    select today, f.kind, 100.0 * f.confirmed / f.visible, f.visible
      from freshness_figure f where f.neighbourhood_id = here() and f.organisation_id is null;
    insert into simulated_doors
    select today, count(*) * proportion('visitsPerSeriesPerWeek') / 7
      from activity a join simulated_truth t on t.item_id = a.activity_id
     where a.archived_at is null and (not machinery or a.doubtful_at > clock_now()) and (t.stops_on <= today or t.changes_on <= today);
end;

create procedure simulated_year(machinery boolean) language plpgsql as $$
declare
    today date := '2026-01-05';
begin
    for n in 1 .. 364 loop
        perform simulated_at(today, '06:50');
        if machinery then
            perform simulated_letters(today);
        end if;
        perform simulated_at(today, '15:00');
        perform simulated_said(r.kind, r.item_id, r.question, 'owner', today) from simulated_reply r where r.reply_on = today;
        perform simulated_world(today);
        if machinery and extract(isodow from today) < 6 then
            perform simulated_calls(today);
        end if;
        perform simulated_at(today, '20:00');
        while machinery and items_age(5000) + exchange_put_away(5000) > 0 loop
        end loop;
        perform simulated_measure(today, machinery);
        commit;
        today := today + 1;
    end loop;
end $$;
