-- Who was helped thanks who helped, in a few words that both keep.  They are public only while both want that, and with no
-- more of a name than the ask or offer lets others see.

create table thanks (
    neighbourhood_id uuid not null,
    thanks_id        uuid not null default gen_random_uuid(),
    conversation_id  uuid, -- null: it is no more, and neither is what follows from it
    exchange_item_id uuid,
    giver_id         uuid not null,
    receiver_id      uuid, -- null: has no account (any more)
    giver_name       text not null,
    receiver_name    text, -- first names, as the two know each other
    visibility       text not null, -- of the ask or offer, when it was given
    text             text not null,
    danger           text, -- what the rules heard in it: such a one is never public
    giver_agrees     boolean not null default false,
    receiver_agrees  boolean not null default false,
    published_at     timestamptz, -- since when both agree; whole seconds: it stands in a cursor
    refused_reason   text, -- why a moderator took it off the site
    created_at       timestamptz not null default date_trunc('second', clock_now()),
    version          integer not null default 1,
    primary key (neighbourhood_id, thanks_id),
    constraint thanks_conversation_id_duplicate unique (neighbourhood_id, conversation_id),
    constraint thanks_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint thanks_conversation_id_not_found foreign key (neighbourhood_id, conversation_id)
        references conversation on delete set null (conversation_id),
    constraint thanks_exchange_item_id_not_found foreign key (neighbourhood_id, exchange_item_id)
        references exchange_item on delete set null (exchange_item_id),
    constraint thanks_giver_id_not_found foreign key (giver_id) references person on delete cascade,
    constraint thanks_receiver_id_not_found foreign key (receiver_id) references person on delete set null,
    constraint thanks_visibility_unknown check (visibility in ('everyone', 'members', 'quiet')),
    constraint thanks_text_required check (btrim(text) <> ''),
    constraint thanks_text_too_long check (length(text) <= 500),
    constraint thanks_danger_unknown check (danger ~ '^[a-z-]{1,40}$'),
    constraint thanks_refused_reason_too_long check (length(refused_reason) <= 2000)
);
create index thanks_newest on thanks (neighbourhood_id, published_at desc, thanks_id desc) where published_at is not null;
create index thanks_of_giver on thanks (giver_id, neighbourhood_id);
create index thanks_of_receiver on thanks (receiver_id, neighbourhood_id);
create index thanks_of_item on thanks (neighbourhood_id, exchange_item_id);
create trigger version_raise before update on thanks for each row execute function version_raise();

alter table thanks enable row level security;
create policy thanks_read on thanks for select
    using (neighbourhood_id = (select current_neighbourhood())
           and (giver_id = (select current_person()) or receiver_id = (select current_person())));
grant select on thanks to voordeur_api;

-- Whether it is public follows from the rest.  Who leaves takes along the name and the yes.
create function thanks_published_set() returns trigger
language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.receiver_id is null and old.receiver_id is not null then
        new.receiver_name := null;
    end if;
    new.receiver_agrees := new.receiver_agrees and new.receiver_id is not null;
    new.published_at := case
        when new.giver_agrees and new.receiver_agrees and new.exchange_item_id is not null and new.danger is null
             and new.refused_reason is null
        then coalesce(new.published_at, date_trunc('second', clock_now())) end;
    return new;
end $$;
create trigger published_set before insert or update on thanks for each row execute function thanks_published_set();

-- Whoever looks at the conversation sees it at once.
create function thanks_tell_live() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform live_tell(new.neighbourhood_id, new.conversation_id);
    return null;
end $$;
create trigger tell_live after insert or update on thanks
    for each row when (new.conversation_id is not null) execute function thanks_tell_live();

-- May the asker thank in this conversation?  Who was helped may, once: of an ask who asked, of an offer who answered it.
create function thanks_may(nb uuid, conversation uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
return exists (select from conversation_person p
                 join conversation c using (neighbourhood_id, conversation_id)
                 join exchange_item i using (neighbourhood_id, exchange_item_id)
                where p.neighbourhood_id = nb and p.conversation_id = conversation and p.person_id = current_person()
                  and p.part = case i.kind when 'ask' then 'owner' else 'responder' end
                  and coalesce(p.outcome = 'helped', c.helped_at is not null)
                  and not exists (select from thanks t where t.neighbourhood_id = nb and t.conversation_id = conversation));

-- Keeps what the asker says to who helped.  Null: it is not theirs to say, or was said already.
create function thanks_give(nb uuid, conversation uuid, words text, heard text) returns uuid
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    made uuid;
begin
    if nb is distinct from current_neighbourhood() or not thanks_may(nb, conversation) then
        return null;
    end if;
    insert into thanks (neighbourhood_id, conversation_id, exchange_item_id, giver_id, receiver_id, giver_name,
                        receiver_name, visibility, text, danger)
    select nb, conversation, i.exchange_item_id, me.person_id, other.person_id, me.first_name,
           coalesce(other.first_name, first_name_of(q.name)), case when c.quiet then 'quiet' else i.visibility end, words,
           heard
      from conversation c
      join exchange_item i using (neighbourhood_id, exchange_item_id)
      join exchange_party q using (neighbourhood_id, exchange_item_id)
      join conversation_person me using (neighbourhood_id, conversation_id)
      left join conversation_person other
        on (other.neighbourhood_id, other.conversation_id) = (c.neighbourhood_id, c.conversation_id)
       and other.part <> me.part
     where c.neighbourhood_id = nb and c.conversation_id = conversation and me.person_id = current_person()
    on conflict on constraint thanks_conversation_id_duplicate do nothing
    returning thanks_id into made;
    return made;
end $$;

-- One of the two says that it may be on the site, or takes that back.  Null: not theirs; false: it may not be there.
create function thanks_move(nb uuid, thanks uuid, move text) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    me constant uuid := current_person();
    yes constant boolean := move = 'agree';
    t thanks;
begin
    select * into t from thanks x
     where x.neighbourhood_id = nb and nb = current_neighbourhood() and x.thanks_id = thanks_move.thanks
       and me in (x.giver_id, x.receiver_id) for update;
    if not found then
        return null;
    elsif yes and (t.danger is not null or t.refused_reason is not null) then
        return false;
    end if;
    update thanks x set giver_agrees = case when x.giver_id = me then yes else x.giver_agrees end,
                        receiver_agrees = case when x.receiver_id = me then yes else x.receiver_agrees end
     where x.neighbourhood_id = nb and x.thanks_id = t.thanks_id;
    return true;
end $$;

-- Whose names go with it in public: as the ask or offer has it, then and now.
create function thanks_visibility(t thanks) returns text
language sql stable security definer set search_path = public, pg_temp
return (select case when 'quiet' in (t.visibility, i.visibility) then 'quiet'
                    when 'members' in (t.visibility, i.visibility) then 'members' else 'everyone' end
          from exchange_item i
         where i.neighbourhood_id = t.neighbourhood_id and i.exchange_item_id = t.exchange_item_id);

-- As one of the two sees it.
create function thanks_card(t thanks, slug text) returns jsonb
language sql stable security definer set search_path = public, pg_temp
return jsonb_build_object(
    'id', t.thanks_id, 'given', t.giver_id = current_person(),
    'other', case when t.giver_id = current_person() then t.receiver_name else t.giver_name end,
    'text', t.text, 'danger', case when t.giver_id = current_person() then t.danger end,
    'mayAgree', t.danger is null and t.refused_reason is null and t.receiver_id is not null
                and t.exchange_item_id is not null,
    'agrees', case when t.giver_id = current_person() then t.giver_agrees else t.receiver_agrees end,
    'otherAgrees', case when t.giver_id = current_person() then t.receiver_agrees else t.giver_agrees end,
    'visibility', coalesce(thanks_visibility(t), t.visibility), 'public', t.published_at is not null, 'refusedReason', t.refused_reason, 'createdAt', rfc3339(t.created_at),
    'conversation', t.conversation_id,
    'about', (select jsonb_build_object('kind', i.kind, 'title', i.title,
                                        'address', item_address(slug, case i.kind when 'ask' then 'vragen' else 'aanbod' end,
                                                                i.title, i.exchange_item_id))
                from exchange_item i
               where i.neighbourhood_id = t.neighbourhood_id and i.exchange_item_id = t.exchange_item_id));

-- What both want on the site, the newest first.  A name stands there only where that of the ask or offer does, then and
-- now: of a quiet one none, neither that of who helped, which would tell whom to ask.
create function thanks_newest(nb uuid, after_at timestamptz, after_id uuid, most integer)
returns table (at timestamptz, id uuid, card jsonb)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    member constant boolean := is_member();
begin
    return query
    select t.published_at, t.thanks_id,
           jsonb_build_object('id', t.thanks_id, 'text', t.text, 'category', i.category,
                              'from', case when s.names then t.giver_name end,
                              'to', case when s.names then t.receiver_name end, 'publishedAt', rfc3339(t.published_at))
      from thanks t
      join exchange_item i using (neighbourhood_id, exchange_item_id)
     cross join lateral (select case thanks_visibility(t) when 'everyone' then true when 'members' then member
                                                          else false end) as s (names)
     where t.neighbourhood_id = nb and t.published_at is not null
       and i.state in ('open', 'closed') and i.danger is null
       and (t.published_at, t.thanks_id)
           < (coalesce(after_at, 'infinity'), coalesce(after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
     order by t.published_at desc, t.thanks_id desc limit least(most, 500);
end $$;

-- Those that are public, and the asker's own, can be reported; whoever gave one objects when it was taken off.
create function thanks_may_report(nb uuid, thanks uuid, why text) returns boolean
language sql stable security definer set search_path = public, pg_temp
return exists (select from thanks t
                where t.neighbourhood_id = nb and nb = current_neighbourhood() and t.thanks_id = thanks
                  and case when why = 'objection' then t.refused_reason is not null and t.giver_id = current_person()
                           else t.published_at is not null or current_person() in (t.giver_id, t.receiver_id) end);

-- A moderator takes it off the site, with a reason; or (null) lets both decide again.
create function thanks_refuse(nb uuid, thanks uuid, reason text) returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
    update thanks t set refused_reason = reason
     where t.neighbourhood_id = nb and nb = current_neighbourhood() and has_role('moderator') and t.thanks_id = thanks_refuse.thanks;
end;

revoke execute on function thanks_may, thanks_give, thanks_move, thanks_card, thanks_newest, thanks_may_report, thanks_refuse,
    thanks_visibility, thanks_tell_live from public;
grant execute on function thanks_may, thanks_give, thanks_move, thanks_card, thanks_newest, thanks_may_report, thanks_refuse,
    thanks_visibility to voordeur_api;

-- A conversation also says whether the reader may thank, and what was said.
create or replace function conversation_card(c conversation, my_part text, slug text) returns jsonb
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return (
    select jsonb_build_object(
        'id', c.conversation_id, 'part', my_part,
        'item', jsonb_build_object('kind', i.kind, 'id', i.exchange_item_id, 'title', i.title, 'state', i.state,
                                   'address', item_address(slug, case i.kind when 'ask' then 'vragen' else 'aanbod' end,
                                                           i.title, i.exchange_item_id)),
        'quiet', c.quiet, 'accepted', c.accepted_at is not null, 'ended', c.ended_at is not null,
        'helped', c.helped_at is not null,
        'other', case when c.accepted_at is not null then coalesce(other.first_name,
                     (select nullif(first_name_of(p.name), '') from exchange_party p
                       where my_part = 'responder' and p.neighbourhood_id = c.neighbourhood_id
                         and p.exchange_item_id = c.exchange_item_id)) end,
        'outcome', mine.outcome,
        'mayThank', thanks_may(c.neighbourhood_id, c.conversation_id),
        'thanks', (select thanks_card(t, slug) from thanks t
                    where t.neighbourhood_id = c.neighbourhood_id and t.conversation_id = c.conversation_id
                      and current_person() in (t.giver_id, t.receiver_id)),
        'unread', (select count(*) from message m
                    where m.neighbourhood_id = c.neighbourhood_id and m.conversation_id = c.conversation_id
                      and m.part <> my_part and m.created_at > coalesce(mine.read_at, '-infinity')),
        'lastMessage', (select left(m.text, 200) from message m
                         where m.neighbourhood_id = c.neighbourhood_id and m.conversation_id = c.conversation_id
                         order by m.created_at desc, m.message_id desc limit 1),
        'lastAt', rfc3339(c.last_at))
      from exchange_item i
      left join conversation_person mine
        on mine.neighbourhood_id = c.neighbourhood_id and mine.conversation_id = c.conversation_id
       and mine.person_id = current_person()
      left join conversation_person other
        on other.neighbourhood_id = c.neighbourhood_id and other.conversation_id = c.conversation_id
       and other.part <> my_part
     where i.neighbourhood_id = c.neighbourhood_id and i.exchange_item_id = c.exchange_item_id);
end $$;

-- Reports are also about thanks.
alter table report drop constraint report_kind_unknown;
alter table report add constraint report_kind_unknown
    check (kind in ('ask', 'offer', 'thanks', 'conversation', 'activity', 'organisation', 'place', 'project'));
create or replace function report_about(nb uuid, of_kind text, item uuid) returns table (title text, text text, address text)
language sql stable security definer set search_path = public, pg_temp
begin atomic
    select x.title, x.text, case when x.path <> '' then item_address(n.slug, x.path, x.title, item) end
      from neighbourhood n
     cross join lateral (
        select i.title, i.text, case of_kind when 'ask' then 'vragen' else 'aanbod' end as path from exchange_item i
         where i.neighbourhood_id = nb and i.exchange_item_id = item and i.kind = of_kind
        union all
        select a.title, a.summary, 'activiteiten' from activity a
         where of_kind = 'activity' and a.neighbourhood_id = nb and a.activity_id = item
        union all
        select o.name, '', 'organisaties' from organisation o
         where of_kind = 'organisation' and o.neighbourhood_id = nb and o.organisation_id = item
        union all
        select p.name, '', 'plekken' from place p where of_kind = 'place' and p.neighbourhood_id = nb and p.place_id = item
        union all
        select r.title, r.summary, 'projecten' from project r
         where of_kind = 'project' and r.neighbourhood_id = nb and r.project_id = item
        union all
        select i.title, (select string_agg(m.part || ': ' || m.text, E'\n' order by m.created_at)
                           from (select * from message m where m.neighbourhood_id = nb and m.conversation_id = item
                                  order by m.created_at desc limit 10) m), ''
          from conversation c join exchange_item i using (neighbourhood_id, exchange_item_id)
         where of_kind = 'conversation' and c.neighbourhood_id = nb and c.conversation_id = item
        union all
        select coalesce(i.title, ''), t.text, ''
          from thanks t left join exchange_item i using (neighbourhood_id, exchange_item_id)
         where of_kind = 'thanks' and t.neighbourhood_id = nb and t.thanks_id = item) x
     where n.neighbourhood_id = nb;
end;
create or replace function report_may(nb uuid, of_kind text, item uuid, why text) returns boolean
language plpgsql stable as $$
begin
    if of_kind = 'thanks' then
        return thanks_may_report(nb, item, why);
    elsif why = 'objection' then
        return exists (select from exchange_item i where i.neighbourhood_id = nb and i.exchange_item_id = item
                          and i.kind = of_kind and i.state = 'refused' and exchange_mine(nb, item));
    elsif of_kind = 'conversation' then
        return conversation_part(nb, item) is not null;
    elsif of_kind in ('ask', 'offer') then
        return exists (select from exchange_item i
                        where i.neighbourhood_id = nb and i.exchange_item_id = item and i.kind = of_kind);
    end if;
    return exists (select from report_about(nb, of_kind, item));
end $$;
create or replace function report_hearers(nb uuid, report uuid) returns table (part text, person_id uuid)
language sql stable security definer set search_path = public, pg_temp
begin atomic
    select t.part, a.person_id
      from report r
     cross join lateral (
        select case r.reason when 'objection' then 'owner' else 'reporter' end as part, r.reporter_id as person_id
        union all
        select 'owner', p.person_id from exchange_party p
         where r.outcome <> 'kept' and r.reason <> 'objection' and p.neighbourhood_id = r.neighbourhood_id
           and p.exchange_item_id = r.item_id
        union all
        select 'owner', t.giver_id from thanks t
         where r.outcome <> 'kept' and r.reason <> 'objection' and r.kind = 'thanks'
           and t.neighbourhood_id = r.neighbourhood_id and t.thanks_id = r.item_id) t
      join person a on a.person_id = t.person_id and a.blocked_at is null
     where r.neighbourhood_id = nb and r.report_id = report and r.decided_by = current_person();
end;

-- What is kept of a person's thanks: given and got.
create function thanks_export(who uuid) returns jsonb
language sql stable
return (select coalesce(jsonb_agg(jsonb_build_object(
                   'given', t.giver_id = who, 'text', t.text,
                   'agrees', case when t.giver_id = who then t.giver_agrees else t.receiver_agrees end,
                   'createdAt', rfc3339(t.created_at)) order by t.created_at), '[]')
          from thanks t where who in (t.giver_id, t.receiver_id));
revoke execute on function thanks_export from public;
