-- Who answers an ask or an offer talks with who placed it, and with nobody else.  Of a quiet ask neither sees a name
-- before who asks has said yes; a connector speaks for who has no account.

create table conversation (
    neighbourhood_id uuid not null,
    conversation_id  uuid not null default gen_random_uuid(),
    exchange_item_id uuid not null,
    responder_id     uuid not null,
    quiet            boolean not null,
    accepted_at      timestamptz, -- since when both see each other's name
    ended_at         timestamptz, -- declined or blocked: nothing is said any more
    helped_at        timestamptz, -- it became real help
    last_at          timestamptz not null default date_trunc('second', clock_now()), -- whole: it stands in a cursor
    created_at       timestamptz not null default clock_now(),
    version          integer not null default 1,
    primary key (neighbourhood_id, conversation_id),
    constraint conversation_exchange_item_id_not_found foreign key (neighbourhood_id, exchange_item_id)
        references exchange_item on delete cascade,
    constraint conversation_responder_id_not_found foreign key (responder_id) references person on delete cascade,
    constraint conversation_responder_id_duplicate unique (neighbourhood_id, exchange_item_id, responder_id)
);
create trigger version_raise before update on conversation for each row execute function version_raise();

-- The two who talk.  Who has no account has no row: a connector speaks for them.
create table conversation_person (
    neighbourhood_id uuid not null,
    conversation_id  uuid not null,
    person_id        uuid not null,
    part             text not null,
    first_name       text not null,
    read_at          timestamptz,
    outcome          text,
    outcome_at       timestamptz,
    primary key (neighbourhood_id, conversation_id, person_id),
    constraint conversation_person_conversation_id_not_found foreign key (neighbourhood_id, conversation_id)
        references conversation on delete cascade,
    constraint conversation_person_person_id_not_found foreign key (person_id) references person on delete cascade,
    constraint conversation_person_part_unknown check (part in ('owner', 'responder')),
    constraint conversation_person_outcome_unknown check (outcome in ('helped', 'not-helped'))
);
create index conversation_person_person on conversation_person (person_id, neighbourhood_id);

create table message (
    neighbourhood_id uuid not null,
    message_id       uuid not null default gen_random_uuid(),
    conversation_id  uuid not null,
    part             text not null,
    person_id        uuid,
    text             text not null,
    created_at       timestamptz not null default clock_now(),
    primary key (neighbourhood_id, message_id),
    constraint message_conversation_id_not_found foreign key (neighbourhood_id, conversation_id)
        references conversation on delete cascade,
    constraint message_person_id_not_found foreign key (person_id) references person on delete set null,
    constraint message_part_unknown check (part in ('owner', 'responder')),
    constraint message_text_required check (btrim(text) <> ''),
    constraint message_text_too_long check (length(text) <= 4000)
);
create index message_of_conversation on message (neighbourhood_id, conversation_id, created_at, message_id);

-- Who does not want to hear from whom.
create table person_block (
    person_id  uuid not null references person on delete cascade,
    blocked_id uuid not null references person on delete cascade,
    created_at timestamptz not null default clock_now(),
    primary key (person_id, blocked_id)
);

-- The asker's part in a conversation: one of the two, or a connector for who has no account.  Null: none.
create function conversation_part(nb uuid, conversation uuid) returns text
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    mine text := (select p.part from conversation_person p
                   where p.neighbourhood_id = nb and p.conversation_id = conversation
                     and p.person_id = current_person());
begin
    if mine is null and (has_role('connector') or has_role('host'))
       and nb = current_neighbourhood()
       and exists (select from conversation c join exchange_party p using (neighbourhood_id, exchange_item_id)
                    where c.neighbourhood_id = nb and c.conversation_id = conversation and p.person_id is null
                      and (has_role('connector') or p.created_by = current_person())) then
        mine := 'owner';
    end if;
    return mine;
end $$;

alter table conversation enable row level security;
alter table conversation_person enable row level security;
alter table message enable row level security;
alter table person_block enable row level security;
create policy conversation_read on conversation for select
    using (neighbourhood_id = (select current_neighbourhood())
           and conversation_part(neighbourhood_id, conversation_id) is not null);
create policy conversation_person_read on conversation_person for select
    using (neighbourhood_id = (select current_neighbourhood()) and person_id = (select current_person()));
create policy conversation_person_change on conversation_person for update
    using (neighbourhood_id = (select current_neighbourhood()) and person_id = (select current_person()));
create policy message_read on message for select
    using (neighbourhood_id = (select current_neighbourhood())
           and conversation_part(neighbourhood_id, conversation_id) is not null);
create policy message_add on message for insert
    with check (neighbourhood_id = (select current_neighbourhood()) and person_id = (select current_person())
                and part = conversation_part(neighbourhood_id, conversation_id)
                and exists (select from conversation c
                             where c.neighbourhood_id = message.neighbourhood_id
                               and c.conversation_id = message.conversation_id and c.ended_at is null));
create policy person_block_own on person_block using (person_id = (select current_person()));
grant select on conversation, message, conversation_person to voordeur_api;
grant update (read_at) on conversation_person to voordeur_api;
grant insert (neighbourhood_id, message_id, conversation_id, part, person_id, text) on message to voordeur_api;
grant select, delete on person_block to voordeur_api;
create policy conversation_work on conversation to voordeur_work using (true);
create policy conversation_person_work on conversation_person to voordeur_work using (true);
create policy message_work on message to voordeur_work using (true);
grant select on conversation, conversation_person, message to voordeur_work;

create function message_tell_conversation() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update conversation set last_at = greatest(last_at, date_trunc('second', new.created_at))
     where neighbourhood_id = new.neighbourhood_id and conversation_id = new.conversation_id;
    return null;
end $$;
create trigger tell_conversation after insert on message for each row execute function message_tell_conversation();

-- The first of the words of a name, as it is shown to others.
create function first_name_of(name text) returns text
language sql immutable parallel safe
return left(split_part(btrim(name), ' ', 1), 60);

-- Opens a conversation about an open item, or finds the one that there is.  Null: there is nothing to answer there,
-- or not for the asker; which of them is not said.
create function conversation_open(nb uuid, item uuid) returns uuid
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    me constant uuid := current_person();
    theirs record;
    made uuid;
begin
    select i.visibility = 'quiet' as quiet, p.person_id, p.created_by, coalesce(nullif(p.name, ''), a.name, '') as name
      into theirs
      from exchange_item i join exchange_party p using (neighbourhood_id, exchange_item_id)
      left join person a on a.person_id = p.person_id
     where i.neighbourhood_id = nb and i.exchange_item_id = item and nb = current_neighbourhood() and is_member()
       and i.state = 'open' and i.danger is null and i.archived_at is null;
    if not found or me is null or theirs.person_id is not distinct from me or theirs.created_by is not distinct from me
       or exists (select from person_block b where b.person_id = theirs.person_id and b.blocked_id = me) then
        return null;
    end if;
    select c.conversation_id into made from conversation c
     where c.neighbourhood_id = nb and c.exchange_item_id = item and c.responder_id = me;
    if found then
        return made;
    end if;
    insert into conversation (neighbourhood_id, exchange_item_id, responder_id, quiet, accepted_at)
    values (nb, item, me, theirs.quiet, case when not theirs.quiet then clock_now() end)
    on conflict on constraint conversation_responder_id_duplicate do update set last_at = excluded.last_at
    returning conversation_id into made;
    insert into conversation_person (neighbourhood_id, conversation_id, person_id, part, first_name, read_at)
    select nb, made, me, 'responder', first_name_of(current_name()), clock_now()
    union all
    select nb, made, theirs.person_id, 'owner', first_name_of(theirs.name), null where theirs.person_id is not null
    on conflict do nothing;
    return made;
end $$;

-- The move of one of the two: accept and decline are for who placed the item, the others for both.  helped of who
-- asked closes the ask.  False: not a move that can be made.
create function conversation_move(nb uuid, conversation uuid, move text) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    my_part constant text := conversation_part(nb, conversation);
    c conversation;
    other uuid;
begin
    select * into c from conversation v
     where v.neighbourhood_id = nb and v.conversation_id = conversation for update;
    if my_part is null then
        return null;
    end if;
    case move
    when 'accept' then
        if my_part <> 'owner' or c.ended_at is not null or c.accepted_at is not null then return false; end if;
        update conversation v set accepted_at = clock_now() where v.neighbourhood_id = nb and v.conversation_id = conversation;
    when 'decline' then
        if my_part <> 'owner' or c.ended_at is not null then return false; end if;
        update conversation v set ended_at = clock_now() where v.neighbourhood_id = nb and v.conversation_id = conversation;
    when 'block' then
        select p.person_id into other from conversation_person p
         where p.neighbourhood_id = nb and p.conversation_id = conversation and p.part <> my_part;
        if other is not null and my_part = 'owner' and not exists (select from conversation_person p
             where p.neighbourhood_id = nb and p.conversation_id = conversation and p.person_id = current_person()) then
            return false; -- a connector blocks nobody in somebody else's name
        end if;
        if other is not null then
            insert into person_block values (current_person(), other) on conflict do nothing;
        end if;
        update conversation v set ended_at = coalesce(v.ended_at, clock_now())
         where v.neighbourhood_id = nb and v.conversation_id = conversation;
    when 'helped', 'not-helped' then
        if c.accepted_at is null then return false; end if;
        update conversation_person p set outcome = move, outcome_at = clock_now()
         where p.neighbourhood_id = nb and p.conversation_id = conversation and p.person_id = current_person();
        if my_part = 'owner' then
            update conversation v set helped_at = case move when 'helped' then coalesce(v.helped_at, clock_now()) end
             where v.neighbourhood_id = nb and v.conversation_id = conversation;
            if move = 'helped' then
                update exchange_item i set state = 'closed', changed_at = clock_now()
                 where i.neighbourhood_id = nb and i.exchange_item_id = c.exchange_item_id and i.kind = 'ask'
                   and i.state = 'open';
            end if;
        end if;
    else
        return false;
    end case;
    return true;
end $$;

-- A conversation as one of the two sees it: the other's name only once both may know it.
create function conversation_card(c conversation, my_part text, slug text) returns jsonb
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

-- The asker's conversations, the last spoken first; of an item (a connector also those that are hers to speak for).
create function conversations_latest(nb uuid, item uuid, after_at timestamptz, after_id uuid, most integer)
returns table (at timestamptz, id uuid, card jsonb)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    here constant text := (select n.slug from neighbourhood n where n.neighbourhood_id = nb);
    mine uuid[];
begin
    if nb is distinct from current_neighbourhood() or current_person() is null then
        return;
    end if;
    if item is not null then
        mine := array(select c.conversation_id from conversation c
                       where c.neighbourhood_id = nb and c.exchange_item_id = item
                         and conversation_part(nb, c.conversation_id) is not null);
    else
        mine := array(select p.conversation_id from conversation_person p
                       where p.neighbourhood_id = nb and p.person_id = current_person());
    end if;
    return query
    select c.last_at, c.conversation_id, conversation_card(c, conversation_part(nb, c.conversation_id), here)
      from conversation c
     where c.neighbourhood_id = nb and c.conversation_id = any (mine)
       and (c.last_at, c.conversation_id)
           < (coalesce(after_at, 'infinity'), coalesce(after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
     order by c.last_at desc, c.conversation_id desc limit least(most, 500);
end $$;

revoke execute on function conversation_part, conversation_open, conversation_move, conversation_card,
    conversations_latest from public;
grant execute on function conversation_part, conversation_open, conversation_move, conversation_card,
    conversations_latest to voordeur_api;
grant execute on function conversation_part to voordeur_work;
