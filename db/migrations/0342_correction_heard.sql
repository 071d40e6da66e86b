-- Who says on the site that something is not right may leave a number or an address, and hears what came of it (decision 0342).

alter table correction_reporter
    add column email text not null default '',
    add column language text not null default 'nl',
    add column by_themselves boolean not null default false, -- left on the site, not said at the desk
    add constraint correction_reporter_email_invalid check (email = '' or (email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' and length(email) <= 254));
create index correction_reporter_to_tell on correction_reporter (consent_at) where told_at is null and by_themselves;

-- Leaves it with a correction of the last hour: 'done', also a second time; 'gone'; or 'often', when from this address on the internet
-- as many were left today (most null: no such limit).
create function correction_hear(nb uuid, of_id uuid, call text, mail text, of_language text, network text, most integer) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    by_network constant bytea := account_hash('correction', network);
    was correction_reporter;
begin
    if nb is distinct from current_neighbourhood() then
        raise insufficient_privilege using message = 'a correction belongs to the neighbourhood it is sent to';
    end if;
    perform from correction c
      where c.neighbourhood_id = nb and c.correction_id = of_id and c.created_at > clock_now() - interval '1 hour' for update;
    if not found then
        return 'gone';
    end if;
    select * into was from correction_reporter r where r.neighbourhood_id = nb and r.correction_id = of_id;
    if found then
        return case when (was.telephone, was.email) = (coalesce(call, ''), coalesce(mail, '')) then 'done' else 'gone' end;
    elsif sign_in_failures(by_network, clock_now() - interval '1 day') >= most then
        return 'often';
    end if;
    perform sign_in_failed(by_network);
    insert into correction_reporter (neighbourhood_id, correction_id, telephone, email, language, consent, entered_by, by_themselves)
    values (nb, of_id, coalesce(call, ''), coalesce(mail, ''), coalesce(of_language, 'nl'), 'op de site', null, true);
    return 'done';
end $$;

-- The number that a text message with the outcome goes to, if any: who said it at the desk agreed to be called.
create function correction_text_number(r correction_reporter) returns text
language sql stable
return case when r.by_themselves and (select g.ready from text_gateway g) then text_number(r.telephone) end;

-- Whether somebody has to call them.
create function correction_by_telephone(r correction_reporter) returns boolean
language sql stable
return r.telephone <> '' and correction_text_number(r) is null;

-- As in 0340; who hears it by text message is not called.
create or replace function calls_to_make(nb uuid)
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
             where c.neighbourhood_id = nb and correction_by_telephone(c.reporter) and enters_for_others()
            union all
            select e.due_at, e.exchange_item_id, e.kind || '-still-right', e.name, e.telephone, e.title,
                   case e.kind when 'ask' then 'vragen' else 'aanbod' end, e.exchange_item_id, null, null, false, e.called_at, e.version
              from exchange_to_call e
             where e.neighbourhood_id = nb and module_there(nb, 'exchange')
               and (has_role('connector') or has_role('host') and exchange_of_desk(e.party))) c
      join neighbourhood n on n.neighbourhood_id = nb;
end $$;

-- Whom to tell what came of what they said, and writes down that they were: by letter to an address, else by text message.
create function corrections_to_tell(most integer)
returns table (nb uuid, id uuid, email text, number text, language text, outcome text, title text, slug text, address text)
language sql volatile security definer set search_path = public, pg_temp as $$
    with news as (
        select c.* from correction_news c
         where (c.reporter).by_themselves and ((c.reporter).email <> '' or correction_text_number(c.reporter) is not null)
         order by c.created_at limit most),
    told as (
        update correction_reporter r set told_at = clock_now()
          from news w
         where (r.neighbourhood_id, r.correction_id) = (w.neighbourhood_id, w.correction_id) and r.told_at is null
        returning r.*)
    select t.neighbourhood_id, t.correction_id, nullif(t.email, ''), correction_text_number(w.reporter), t.language, w.outcome, w.title,
           n.slug, item_address(n.slug, w.path, w.title, w.item_id)
      from told t
      join news w using (neighbourhood_id, correction_id)
      join neighbourhood n using (neighbourhood_id)
$$;

-- Hands it over; to a telephone not between nine in the evening and nine in the morning.
create function correction_tell(nb uuid, email text, number text, cause text, content jsonb) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    if email is not null then
        perform mail_add(correction_tell.cause, email, 'correction', content, nb);
    else
        perform text_message_add(correction_tell.cause, number, 'correction', content, nb, notice_after_quiet(clock_now(), '21:00', '09:00'));
    end if;
end $$;

revoke execute on function correction_hear, correction_text_number, corrections_to_tell, correction_tell from public;
grant execute on function correction_hear to voordeur_api;
grant execute on function corrections_to_tell, correction_tell to voordeur_work;
