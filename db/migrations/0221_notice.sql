-- What people are told, as they want it: per kind at once, in the morning, on Monday or never; by mail, and beside it on their
-- devices; and not in their quiet hours.  notice_add is the one way in.  A notice waits here until it may go: one that is for
-- the morning goes in one letter with the others of that morning.  Letters about an account are no notices.

create table notice_kind (
    kind    text primary key,
    ordinal integer not null,
    name    text not null, -- as a sentence says it: "geen mail meer over …"
    name_en text not null,
    mail    text not null, -- what holds for who chose nothing
    push    boolean not null
);
insert into notice_kind values
    ('message', 1, 'nieuwe berichten in uw gesprekken', 'new messages in your conversations', 'now', true),
    ('match', 2, 'vragen die bij uw aanbod passen', 'questions that fit your offers', 'now', false),
    ('outcome', 3, 'of het gelukt is', 'whether it worked out', 'now', false),
    ('item', 4, 'wat u zelf plaatste', 'what you placed yourself', 'now', false);

create table notice_person (
    person_id   uuid primary key,
    quiet_from  time default '22:00', -- in Amsterdam; both null: never quiet
    quiet_until time default '07:00',
    version     integer not null default 1,
    constraint notice_person_person_id_not_found foreign key (person_id) references person on delete cascade,
    constraint notice_person_quiet_until_required check ((quiet_from is null) = (quiet_until is null)),
    constraint notice_person_quiet_until_invalid check (quiet_from <> quiet_until)
);
create trigger version_raise before update on notice_person for each row execute function version_raise();
insert into notice_person (person_id) select person_id from person;

create function person_begin_notices() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into notice_person (person_id) values (new.person_id);
    return null;
end $$;
create trigger begin_notices after insert on person for each row execute function person_begin_notices();

-- What somebody chose; of the other kinds what notice_kind says.
create table notice_choice (
    person_id uuid not null default current_person(),
    kind      text not null,
    mail      text not null,
    push      boolean not null,
    primary key (person_id, kind),
    constraint notice_choice_person_id_not_found foreign key (person_id) references person on delete cascade,
    constraint notice_choice_kind_unknown foreign key (kind) references notice_kind,
    constraint notice_choice_mail_unknown check (mail in ('now', 'daily', 'weekly', 'never'))
);

-- A notice per channel: its content as long as it waits, then only the memory of its cause.
create table notice (
    notice_id        uuid primary key default gen_random_uuid(),
    person_id        uuid not null,
    kind             text not null,
    channel          text not null,
    cause            text not null,
    neighbourhood_id uuid,
    at_most          text not null, -- what its own cause was chosen for: an offer says how often
    often            text not null, -- the rarer of that and of the person's choice
    content          jsonb,
    created_at       timestamptz not null default clock_now(),
    due_at           timestamptz not null,
    letter_id        uuid, -- which letter it went in: the id of the first one of it
    constraint notice_person_id_not_found foreign key (person_id) references person on delete cascade,
    constraint notice_kind_unknown foreign key (kind) references notice_kind,
    constraint notice_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint notice_channel_unknown check (channel in ('mail', 'push')),
    constraint notice_often_unknown check (often in ('now', 'daily', 'weekly', 'never'))
);
create unique index notice_cause_duplicate on notice (cause, channel);
create index notice_waiting on notice (due_at) where content is not null;
create index notice_of_person on notice (person_id, kind);
create index notice_letter on notice (letter_id);
create index notice_done on notice (created_at) where content is null;

alter table notice_kind enable row level security;
alter table notice_person enable row level security;
alter table notice_choice enable row level security;
alter table notice enable row level security;
create policy notice_kind_read on notice_kind for select using (true);
create policy notice_person_own on notice_person to voordeur_api using (person_id = (select current_person()));
create policy notice_choice_own on notice_choice to voordeur_api
    using (person_id = (select current_person())) with check (person_id = (select current_person()));
create policy notice_work on notice to voordeur_work using (true);
grant select on notice_kind to voordeur_api;
grant select, update (quiet_from, quiet_until) on notice_person to voordeur_api;
grant select, insert (kind, mail, push), update (mail, push) on notice_choice to voordeur_api;
grant select, delete on notice to voordeur_work;

create function notice_choices(who uuid) returns table (kind text, ordinal integer, mail text, push boolean)
language sql stable
begin atomic
    select k.kind, k.ordinal, coalesce(c.mail, k.mail), coalesce(c.push, k.push)
      from notice_kind k left join notice_choice c on c.kind = k.kind and c.person_id = who;
end;

-- ---- when ----

create function notice_rarer(one text, other text) returns text
language sql immutable
return (select o.often from unnest(array['now', 'daily', 'weekly', 'never']) with ordinality as o (often, n)
         where o.often in (one, other) order by o.n desc limit 1);

-- The next morning at seven, of a Monday when weekly.
create function notice_morning(often text, moment timestamptz) returns timestamptz
language sql immutable
return (select (l.day + case when l.day + time '07:00' > l.at then 0 when often = 'weekly' then 7 else 1 end + time '07:00')
               at time zone 'Europe/Amsterdam'
          from (select case often when 'weekly' then date_trunc('week', m.at)::date else m.at::date end as day, m.at
                  from (select moment at time zone 'Europe/Amsterdam' as at) m) l);

-- That moment, or the end of the quiet hours that it falls in.
create function notice_after_quiet(moment timestamptz, quiet_from time, quiet_until time) returns timestamptz
language sql immutable
return (select case when quiet_from < quiet_until and l.at::time >= quiet_from and l.at::time < quiet_until
                      or quiet_from > quiet_until and l.at::time < quiet_until
                    then (l.at::date + quiet_until) at time zone 'Europe/Amsterdam'
                    when quiet_from > quiet_until and l.at::time >= quiet_from
                    then (l.at::date + 1 + quiet_until) at time zone 'Europe/Amsterdam'
                    else moment end
          from (select moment at time zone 'Europe/Amsterdam' as at) l);

create function notice_due(often text, moment timestamptz, quiet_from time, quiet_until time) returns timestamptz
language sql immutable
return notice_after_quiet(case when often in ('daily', 'weekly') then notice_morning(often, moment) else moment end,
                          quiet_from, quiet_until);

-- ---- in ----

-- What a device shows of a letter: its subject, the first that it says, and where it leads to.
create function notice_push(content jsonb) returns jsonb
language sql immutable
return jsonb_build_object(
    'title', content ->> 'subject', 'language', coalesce(content ->> 'language', 'nl'), 'url', coalesce(content ->> 'open', '/'),
    'text', left(coalesce(jsonb_path_query_first(content, '$.blocks[*].quote') #>> '{}',
                          jsonb_path_query_first(content, '$.blocks[*].text') #>> '{}', ''), 300));

-- Hands over one that waits, in a letter of its own or to the devices.
create function notice_send(id uuid) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    n record;
begin
    update notice w set content = null, letter_id = w.notice_id
      from notice was join person a using (person_id)
     where w.notice_id = id and was.notice_id = id and w.content is not null
    returning was.*, a.email, a.blocked_at into n;
    if n.notice_id is null or n.blocked_at is not null then
        return;
    elsif n.channel = 'push' then
        perform push_add(n.cause, n.person_id, n.kind, n.content);
    else
        perform mail_add(n.cause, n.email, n.kind, n.content || jsonb_build_object('unsubscribe', id), n.neighbourhood_id);
    end if;
end $$;

-- Tells a person something, once per cause, as they want it.  content: as commons/letter.h keeps it.  at_most: what holds for
-- this one, where they want it rarer than its kind.
create function notice_add(of_cause text, who uuid, of_kind text, content jsonb, nb uuid default null,
                           at_most text default 'now') returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    insert into notice (person_id, kind, channel, cause, neighbourhood_id, at_most, often, content, due_at)
    select who, of_kind, w.channel, of_cause, nb, notice_add.at_most, w.often, case when w.often <> 'never' then w.content end,
           notice_due(w.often, clock_now(), s.quiet_from, s.quiet_until)
      from person a
      join notice_person s using (person_id)
      join notice_choices(who) c on c.kind = of_kind
     cross join lateral (
        select 'mail', notice_rarer(c.mail, notice_add.at_most), notice_add.content
        union all
        select 'push', 'now', notice_push(notice_add.content)
         where c.push and notice_add.at_most <> 'never' and exists (select from push_subscription d where d.person_id = who)
        ) as w (channel, often, content)
     where a.person_id = who and a.blocked_at is null
    on conflict (cause, channel) do nothing;
    perform notice_send(n.notice_id) from notice n
      where n.cause = of_cause and n.content is not null and n.often = 'now' and n.due_at <= clock_now();
end $$;

-- Another choice, or other quiet hours: what still waits goes by that, and what is not wanted any more does not go.
create function notice_arrange() returns trigger
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    update notice n
       set often = w.often, content = case when w.often <> 'never' then n.content end,
           due_at = notice_due(w.often, case when w.often = n.often and w.often <> 'now' then n.created_at else clock_now() end,
                               w.quiet_from, w.quiet_until)
      from (select o.notice_id, s.quiet_from, s.quiet_until,
                   case when o.channel = 'mail' then notice_rarer(c.mail, o.at_most) when c.push then 'now' else 'never' end as often
              from notice o join notice_person s using (person_id) join notice_choices(new.person_id) c on c.kind = o.kind
             where o.person_id = new.person_id and o.content is not null) w
     where n.notice_id = w.notice_id;
    perform mail_withdraw(n.cause) -- not sent yet: the mail server is away
       from notice n join notice_choices(new.person_id) c on c.kind = n.kind and c.mail = 'never'
      where n.person_id = new.person_id and n.letter_id = n.notice_id and n.created_at > clock_now() - interval '10 days';
    return null;
end $$;
create trigger arrange after insert or update on notice_choice for each row execute function notice_arrange();
create trigger arrange after update on notice_person for each row execute function notice_arrange();

-- ---- out, for `voordeur work` ----

-- Those that waited for the end of quiet hours.
create function notice_send_due(most integer) returns void
language sql volatile
begin atomic
    select notice_send(w.notice_id)
      from (select n.notice_id from notice n
             where n.content is not null and n.often = 'now' and n.due_at <= clock_now()
             order by n.due_at limit most) w;
end;

-- What goes together this morning, by person; of each the first so many: what is left goes in another.
create function notices_of_morning(persons integer, most integer)
returns table (id uuid, person uuid, language text, content jsonb)
language sql volatile security definer set search_path = public, pg_temp
begin atomic
    select w.notice_id, p.person_id, p.language, w.content
      from (select distinct n.person_id from notice n
             where n.content is not null and n.often in ('daily', 'weekly') and n.due_at <= clock_now() limit persons) d
      join person p using (person_id)
     cross join lateral (
        select n.notice_id, n.content, k.ordinal, n.created_at from notice n join notice_kind k using (kind)
         where n.person_id = d.person_id and n.content is not null and n.often in ('daily', 'weekly')
           and n.due_at <= clock_now()
         order by k.ordinal, n.created_at, n.notice_id limit most) w
     order by p.person_id, w.ordinal, w.created_at, w.notice_id;
end;

-- Hands over several in one letter.
create function notice_bundle(ids uuid[], content jsonb) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    perform mail_add('notices:' || ids[1], a.email, 'notices', notice_bundle.content || jsonb_build_object('unsubscribe', ids[1]),
                     (select case when count(distinct n.neighbourhood_id) = 1 then min(n.neighbourhood_id::text)::uuid end
                        from notice n where n.notice_id = any (ids)))
       from notice n join person a using (person_id)
      where n.notice_id = ids[1] and n.content is not null and a.blocked_at is null;
    update notice n set content = null, letter_id = ids[1] where n.notice_id = any (ids);
end $$;

-- ---- who tells what ----

-- An action now says itself what its link is for: also of letters that wait.
update mail set payload = regexp_replace(payload::text, '"/l/([a-z-]+)"', '"/l/\1/' || (payload ->> 'key') || '"', 'g')::jsonb
 where kind = 'outcome' and payload ? 'key' and sent_at is null and dead_at is null;

create or replace function conversation_tell(nb uuid, conversation uuid, said_by text, cause text, of_kind text, content jsonb)
returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    perform notice_add(conversation_tell.cause || ':' || p.person_id, p.person_id, of_kind,
                       content || jsonb_build_object('reply', p.reply_id), nb)
       from conversation_person p
      where p.neighbourhood_id = nb and p.conversation_id = conversation and p.part <> said_by;
end $$;

-- Tells who stands behind an offer of an ask that fits, at most as often as that offer says and once per ask.
create or replace function exchange_tell_helper(nb uuid, ask uuid, offer uuid, content jsonb) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    perform notice_add('match:' || ask || ':' || p.person_id, p.person_id, 'match', content, nb, i.mail)
       from exchange_item i
       join exchange_party p using (neighbourhood_id, exchange_item_id)
      where i.neighbourhood_id = nb and i.exchange_item_id = offer and i.kind = 'offer' and p.person_id is not null
        and i.mail <> 'never'
        and not exists (select from exchange_party q
                         where q.neighbourhood_id = nb and q.exchange_item_id = ask
                           and (q.person_id = p.person_id or q.created_by = p.person_id
                                or exists (select from person_block b
                                            where b.person_id = q.person_id and b.blocked_id = p.person_id)));
end $$;

-- What who placed an item was last told of it, or knows because they placed it so.
alter table exchange_item add column told_state text, add column told_due_at timestamptz;
update exchange_item set told_state = state;
alter table exchange_item alter column told_state set not null;
create index exchange_item_to_tell on exchange_item (changed_at)
 where state in ('open', 'refused') and told_state <> state;
create index exchange_item_gone_due on exchange_item (due_at)
 where state = 'open' and archived_at is null and told_due_at is distinct from due_at;
grant update (told_state, told_due_at) on exchange_item to voordeur_work;

create function exchange_item_told_set() returns trigger
language plpgsql as $$
begin
    new.told_state := new.state;
    return new;
end $$;
create trigger told_set before insert on exchange_item for each row execute function exchange_item_told_set(); -- after state_set

-- Whom to tell what became of what they placed: it is on the site, it was refused, or it went due.
create function exchange_to_tell(most integer)
returns table (nb uuid, id uuid, person uuid, language text, what text, kind text, title text, text text, reason text, address text)
language sql volatile as $$
    with news as (
        (select i.neighbourhood_id, i.exchange_item_id, i.state as what from exchange_item i
          where i.state in ('open', 'refused') and i.told_state <> i.state order by i.changed_at limit most)
        union all
        (select i.neighbourhood_id, i.exchange_item_id, 'due' from exchange_item i
          where i.state = 'open' and i.archived_at is null and i.told_due_at is distinct from i.due_at
            and i.told_state = i.state and i.due_at <= clock_now() order by i.due_at limit most)),
    told as (
        update exchange_item i
           set told_state = i.state, told_due_at = case when w.what = 'due' then i.due_at else i.told_due_at end
          from news w
         where (i.neighbourhood_id, i.exchange_item_id) = (w.neighbourhood_id, w.exchange_item_id)
        returning i.*, w.what)
    select t.neighbourhood_id, t.exchange_item_id, a.person_id, a.language, t.what, t.kind, t.title, nullif(t.text, ''),
           t.state_reason, item_address(n.slug, case t.kind when 'ask' then 'vragen' else 'aanbod' end, t.title, t.exchange_item_id)
      from told t
      join exchange_party p using (neighbourhood_id, exchange_item_id)
      join person a using (person_id)
      join neighbourhood n using (neighbourhood_id)
$$;

revoke execute on function person_begin_notices, notice_choices, notice_rarer, notice_morning, notice_after_quiet, notice_due,
    notice_push, notice_send, notice_add, notice_arrange, notice_send_due, notices_of_morning, notice_bundle, exchange_to_tell
    from public;
grant execute on function notice_choices to voordeur_api;
grant execute on function notice_add to voordeur_api, voordeur_work;
grant execute on function notice_send, notice_send_due, notices_of_morning, notice_bundle, exchange_to_tell to voordeur_work;
