-- Asks and offers of who has no account are asked about, too: by letter where an address was left, by telephone where only a number
-- was, or where nobody answers the letters (decision 0340).

alter table exchange_party
    add column called_at timestamptz, -- somebody called, and nobody was home
    add column call_after timestamptz; -- until then nobody has to call again

-- Whoever placed it has no account, and can be called.
create function exchange_by_telephone(p exchange_party) returns boolean
language sql immutable
return p.person_id is null and p.telephone <> '';

-- Is it only a call that reaches them?
create function exchange_only_by_telephone(p exchange_party) returns boolean
language sql stable
return exchange_by_telephone(p) and (p.email = '' or mail_address_paused(p.email));

-- As in 0320; who has no account and left an address gets the same letter.  An example writes to nobody outside.
drop function exchange_to_ask;
create function exchange_to_ask(most integer)
returns table (nb uuid, id uuid, person uuid, email text, leaves text, language text, what text, kind text, title text, text text,
               reason text, address text)
language sql volatile security definer set search_path = public, pg_temp as $$
    with asking as (
        select i.neighbourhood_id, i.exchange_item_id, p.person_id, p.email, coalesce(a.language, 'nl') as language,
               i.told_due_at is not distinct from i.due_at as again
          from exchange_item i
          join exchange_asking r on r.kind = i.kind
          join exchange_party p using (neighbourhood_id, exchange_item_id)
          left join person a on a.person_id = p.person_id
         where owner_letter_at() is not null and i.state = 'open' and i.archived_at is null and i.told_state = i.state
           and i.due_at <= clock_now() + (select max(x.ahead) from exchange_asking x) -- which an index can find
           and asked_from(i.confirmed_at, i.due_at, r.ahead) <= clock_now()
           and (i.told_due_at is distinct from i.due_at or i.asked = 1 and days_since(i.asked_at) >= r.again)
           and case when p.person_id is null then p.email <> '' and i.danger is null and not i.demonstration and not mail_address_paused(p.email)
                    else a.blocked_at is null
                         and not exists (select from notice_choices(p.person_id) c where c.kind = 'item' and c.mail = 'never' and not c.push) end
         order by i.due_at limit most),
    asked as (
        update exchange_item i
           set told_due_at = i.due_at, asked = case when w.again then 2 else 1 end, asked_at = clock_now()
          from asking w
         where (i.neighbourhood_id, i.exchange_item_id) = (w.neighbourhood_id, w.exchange_item_id)
        returning i.*, w.person_id, w.email, w.language, w.again)
    select t.neighbourhood_id, t.exchange_item_id, t.person_id, case when t.person_id is null then t.email end,
           rfc3339(greatest(owner_letter_at(), clock_now())), t.language, case when t.again then 'due-again' else 'due' end, t.kind,
           t.title, nullif(t.text, ''), null,
           item_address(n.slug, case t.kind when 'ask' then 'vragen' else 'aanbod' end, t.title, t.exchange_item_id)
      from asked t
      join neighbourhood n using (neighbourhood_id)
     order by t.person_id, t.due_at, t.exchange_item_id
$$;

-- Writes down, of what only a call reaches, that it is time to call: as early as a letter would leave.  At most so many; returns how many.
create function exchange_ask_by_telephone(most integer) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    done integer;
begin
    update exchange_item set told_due_at = due_at, asked = 1, asked_at = clock_now()
     where (neighbourhood_id, exchange_item_id) in (
           select i.neighbourhood_id, i.exchange_item_id
             from exchange_item i
             join exchange_asking r using (kind)
             join exchange_party p using (neighbourhood_id, exchange_item_id)
            where i.state = 'open' and i.archived_at is null and i.danger is null
              and i.due_at <= clock_now() + (select max(x.ahead) from exchange_asking x) -- which an index can find
              and asked_from(i.confirmed_at, i.due_at, r.ahead) <= clock_now()
              and i.told_due_at is distinct from i.due_at and exchange_only_by_telephone(p)
            order by i.due_at limit most for update of i skip locked);
    get diagnostics done = row_count;
    return done;
end $$;

-- About what somebody has to call now.
create view exchange_to_call with (security_invoker = true) as
select i.neighbourhood_id, i.exchange_item_id, i.kind, i.title, i.due_at, i.version, p.name, p.telephone, p.called_at, p as party
  from exchange_item i
  join exchange_asking r using (kind)
  join exchange_party p using (neighbourhood_id, exchange_item_id)
 where i.state = 'open' and i.archived_at is null and i.danger is null and i.told_due_at = i.due_at and exchange_by_telephone(p)
   and i.due_at <= clock_now() + (select max(x.ahead) from exchange_asking x) -- which an index can find
   and (exchange_only_by_telephone(p) or i.asked = 2 and days_since(i.asked_at) >= r.again)
   and coalesce(p.call_after <= clock_now(), true);

-- What they said, or that nobody was home: the same life course as that of what is answered by letter.  False: it was changed meanwhile.
create function exchange_call_note(nb uuid, of_id uuid, of_version integer, said text) returns boolean
language plpgsql volatile as $$
begin
    case said
    when 'right' then
        update exchange_item
           set confirmed_at = clock_now(), confirmed_how = 'connector',
               confirmed_by_name = case when visibility <> 'quiet' then first_name_of(current_name()) end
         where neighbourhood_id = nb and exchange_item_id = of_id and version = of_version;
    when 'stopped' then
        update exchange_item set state = 'closed', changed_at = clock_now()
         where neighbourhood_id = nb and exchange_item_id = of_id and version = of_version;
    else -- it rests, as on the round
        update exchange_party
           set called_at = case said when 'not-home' then clock_now() else called_at end, call_after = round_rests_until(said, clock_now())
         where neighbourhood_id = nb and exchange_item_id = of_id;
    end case;
    return found;
end $$;

-- As in 0320; who can be called is called first.
create or replace function exchange_put_away(most integer) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    done integer;
begin
    perform set_config('voordeur.ageing', 'yes', true);
    update exchange_item set archived_at = clock_now(), archived_reason = aged_reason()
     where (neighbourhood_id, exchange_item_id) in (
           select i.neighbourhood_id, i.exchange_item_id
             from exchange_item i
             join exchange_asking r using (kind)
             left join exchange_party p using (neighbourhood_id, exchange_item_id)
            where i.state = 'open' and i.archived_at is null and i.visibility <> 'quiet' and i.due_at <= clock_now()
              and i.told_due_at = i.due_at and i.asked = 2 and days_since(i.asked_at) >= r.away
              and coalesce(not exchange_by_telephone(p), true)
            order by i.due_at limit most for update of i skip locked);
    get diagnostics done = row_count;
    perform set_config('voordeur.ageing', '', true);
    return done;
end $$;

-- Has it stood two weeks on the list of who has to be called, where it has to stand there?
create function exchange_may_go(i exchange_item) returns boolean
language sql stable
return i.danger is not null or coalesce(i.told_due_at = i.due_at and i.asked_at <= clock_now() - interval '14 days', false)
       or not exists (select from exchange_party p
                       where p.neighbourhood_id = i.neighbourhood_id and p.exchange_item_id = i.exchange_item_id
                         and exchange_by_telephone(p));

-- As in 0290; nothing is put away before somebody was asked to call.
create or replace function items_age(most integer) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    present constant timestamptz := clock_now();
    soonest constant interval := (select min(t.archived_days) from freshness_term t) * interval '1 day';
    of_table text;
    done integer;
    total integer := 0;
begin
    insert into life_event (neighbourhood_id, kind, item_id, at, event, how)
    select i.neighbourhood_id, i.kind, i.item_id, i.due_at, 'due', 'time' from item_life i
     where i.due_at <= present and i.archived_at is null
       and not exists (select from life_event e where e.neighbourhood_id = i.neighbourhood_id and e.item_id = i.item_id
                          and e.kind = i.kind and e.event = 'due' and e.at = i.due_at)
     limit most
    on conflict do nothing;
    get diagnostics total = row_count;

    insert into life_event (neighbourhood_id, kind, item_id, at, event, how)
    select i.neighbourhood_id, i.kind, i.item_id, i.doubtful_at, 'doubtful', 'time' from item_life i
     where i.due_at <= present and i.doubtful_at <= present and i.archived_at is null
       and not exists (select from life_event e where e.neighbourhood_id = i.neighbourhood_id and e.item_id = i.item_id
                          and e.kind = i.kind and e.event = 'doubtful' and e.at = i.doubtful_at)
     limit most
    on conflict do nothing;
    get diagnostics done = row_count;
    total := total + done;

    perform set_config('voordeur.ageing', 'yes', true);
    foreach of_table in array array['activity', 'organisation', 'place', 'project', 'exchange_item'] loop
        execute format(
            'update %1$I set archived_at = $1, archived_reason = aged_reason()
              where (neighbourhood_id, %1$s_id) in (
                    select i.neighbourhood_id, i.%1$s_id from %1$I i
                      join freshness_term t on t.neighbourhood_id = i.neighbourhood_id and t.kind = %3$s
                     where i.due_at <= $1 - $3 and i.doubtful_at <= $1 - t.archived_days * interval ''1 day'' and i.archived_at is null
                       and %2$s
                     order by i.due_at limit $2 for update of i skip locked)', of_table,
            case of_table when 'activity' then 'not activity_is_over(i)'
                          when 'exchange_item' then 'i.state = ''open'' and exchange_may_go(i)' else 'true' end,
            case of_table when 'activity' then 'activity_term_kind(i)' when 'exchange_item' then 'i.kind' else quote_literal(of_table) end)
            using present, most, soonest;
        get diagnostics done = row_count;
        total := total + done;
    end loop;
    perform set_config('voordeur.ageing', '', true);
    return total;
end $$;

-- As in 0320; a letter also goes to who has no account.
drop function link_about;
create function link_about(purpose text, of_id uuid)
returns table (title text, slug text, language text, done boolean, account boolean)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    case
    when purpose = 'unsubscribe' then
        return query
        select string_agg(case a.language when 'en' then k.name_en else k.name end, ', ' order by k.ordinal), person_home(a.person_id),
               a.language, bool_and(c.mail = 'never'), true
          from link_unsubscribes(of_id) u
          join person a using (person_id)
          join notice_kind k using (kind)
          join notice_choices(a.person_id) c using (kind)
         group by a.person_id;
    when purpose in ('still-right', 'stop') then
        return query
        select i.title, n.slug, coalesce(a.language, 'nl'),
               case purpose when 'stop' then i.state = 'closed'
                    else i.archived_at is null and coalesce(i.confirmed_at >= i.asked_at, i.due_at > clock_now()) end,
               p.person_id is not null
          from exchange_item i
          join exchange_party p using (neighbourhood_id, exchange_item_id)
          left join person a on a.person_id = p.person_id
          join neighbourhood n using (neighbourhood_id)
         where i.exchange_item_id = of_id and (i.state = 'open' or i.state = 'closed' and purpose = 'stop');
    else
        return query
        select i.title, n.slug, a.language, coalesce(p.outcome = purpose, false), true
          from conversation_person p
          join conversation c using (neighbourhood_id, conversation_id)
          join exchange_item i using (neighbourhood_id, exchange_item_id)
          join neighbourhood n using (neighbourhood_id)
          join person a on a.person_id = p.person_id
         where p.reply_id = of_id and c.accepted_at is not null;
    end case;
end $$;

-- ---- the list ----

-- What came of a correction, that whoever said it has not heard yet.
create view correction_news with (security_invoker = true) as
select c.neighbourhood_id, c.correction_id, c.created_at, o.outcome, i.title, i.path, c.item_id, r as reporter
  from correction_reporter r
  join correction c using (neighbourhood_id, correction_id)
 cross join lateral (select correction_outcome(c, r.consent_at) as outcome) o
 cross join lateral (
    select a.title, 'activiteiten' as path from activity a
     where c.kind = 'activity' and a.neighbourhood_id = c.neighbourhood_id and a.activity_id = c.item_id
    union all
    select g.name, 'organisaties' from organisation g
     where c.kind = 'organisation' and g.neighbourhood_id = c.neighbourhood_id and g.organisation_id = c.item_id
    union all
    select p.name, 'plekken' from place p where c.kind = 'place' and p.neighbourhood_id = c.neighbourhood_id and p.place_id = c.item_id
    union all
    select j.title, 'projecten' from project j
     where c.kind = 'project' and j.neighbourhood_id = c.neighbourhood_id and j.project_id = c.item_id
    union all
    select e.title, case e.kind when 'ask' then 'vragen' else 'aanbod' end from exchange_item e
     where c.kind = e.kind and e.neighbourhood_id = c.neighbourhood_id and e.exchange_item_id = c.item_id) i
 where r.told_at is null and o.outcome is not null;

-- Is this module there for anybody?
create function module_there(nb uuid, of_module text) returns boolean
language sql stable
return exists (select from module_switch m where m.neighbourhood_id = nb and m.module = of_module and (m.for_residents or m.for_professionals));

-- What stands on it has nothing to do with one module: as in 0301, and what was asked or offered for who has no account.  A host calls
-- about what was entered at the desk, a connector about all of it.
drop function calls_to_make;
create function calls_to_make(nb uuid)
returns table (at timestamptz, id uuid, what text, name text, telephone text, title text, address text, starts_at timestamptz,
               ends_at timestamptz, all_day boolean, tried_at timestamptz, version integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    if nb is distinct from current_neighbourhood() then
        return;
    end if;
    return query
    select c.at, c.id, c.what, nullif(c.name, ''), c.telephone, c.title, item_address(n.slug, c.path, c.title, c.item), c.starts_at,
           c.ends_at, c.all_day, c.tried_at, coalesce(c.version, 1 + (hashtext(c.what || coalesce(c.starts_at::text, '')) & 1073741823))
      from (select s.starts_at as at, s.sign_up_id as id, s.what, s.name, s.telephone, a.title, 'activiteiten' as path,
                   s.activity_id as item, s.starts_at, s.ends_at, a.all_day, null::timestamptz as tried_at, null::integer as version
              from sign_up_to_call s join activity a using (neighbourhood_id, activity_id)
             where s.neighbourhood_id = nb and s.what is not null and module_there(nb, 'activities') and keeps_sign_ups(nb, s.activity_id)
            union all
            select c.created_at, c.correction_id, c.outcome, (c.reporter).name, (c.reporter).telephone, c.title, c.path, c.item_id, null, null,
                   false, null, null
              from correction_news c
             where c.neighbourhood_id = nb and (c.reporter).telephone <> '' and enters_for_others()
            union all
            select e.due_at, e.exchange_item_id, e.kind || '-still-right', e.name, e.telephone, e.title,
                   case e.kind when 'ask' then 'vragen' else 'aanbod' end, e.exchange_item_id, null, null, false, e.called_at, e.version
              from exchange_to_call e
             where e.neighbourhood_id = nb and module_there(nb, 'exchange')
               and (has_role('connector') or has_role('host') and exchange_of_desk(e.party))) c
      join neighbourhood n on n.neighbourhood_id = nb;
end $$;

-- As in 0301.  'asked': it is a question, and was answered or not (call_answer).
create or replace function call_made(nb uuid, of_id uuid, of_version integer) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    said record;
begin
    select c.version, c.what into said from calls_to_make(nb) c where c.id = of_id;
    if said.version is distinct from of_version then
        return case when said.version is not null then 'stale' end;
    elsif said.what like '%-still-right' then
        return 'asked';
    end if;
    update sign_up s set told_state = s.state, told_starts_at = case when c.goes_on then c.starts_at end
      from sign_up_to_call c
     where (c.neighbourhood_id, c.sign_up_id) = (nb, of_id) and (s.neighbourhood_id, s.sign_up_id) = (nb, of_id);
    update correction_reporter r set told_at = clock_now() where (r.neighbourhood_id, r.correction_id) = (nb, of_id);
    return 'done';
end $$;

-- Somebody called and asked.  'stale': it was changed meanwhile; 'told': that call asks nothing; null: there is nothing to ask.
create function call_answer(nb uuid, of_id uuid, of_version integer, said text) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    asked record;
begin
    select c.version, c.what into asked from calls_to_make(nb) c where c.id = of_id;
    if asked.version is distinct from of_version then
        return case when asked.version is not null then 'stale' end;
    elsif asked.what not like '%-still-right' then
        return 'told';
    end if;
    return case when exchange_call_note(nb, of_id, of_version, said) then 'done' else 'stale' end;
end $$;

revoke execute on function exchange_to_ask, exchange_ask_by_telephone, exchange_call_note, link_about,
    calls_to_make, call_answer from public;
grant execute on function exchange_to_ask, exchange_ask_by_telephone to voordeur_work;
grant execute on function link_about, calls_to_make, call_answer to voordeur_api;
