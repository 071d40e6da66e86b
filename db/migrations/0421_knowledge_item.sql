-- What professionals know: an answer that is kept as knowledge, with an owner and the life course of everything else (decision 0421).

insert into freshness_rule (kind, ordinal, due_days, counted) values ('knowledge_item', 22, 365, false);
insert into freshness_term (neighbourhood_id, kind, due_days, doubtful_days, archived_days)
select n.neighbourhood_id, r.kind, r.due_days, r.doubtful_days, r.archived_days
  from neighbourhood n cross join freshness_rule r where r.kind = 'knowledge_item';
alter table life_event drop constraint life_event_kind_unknown;
alter table life_event add constraint life_event_kind_unknown
    check (kind in ('activity', 'organisation', 'place', 'project', 'ask', 'offer', 'colleague', 'elsewhere', 'knowledge_item'));

create table knowledge_item (
    neighbourhood_id  uuid not null,
    knowledge_item_id uuid not null default gen_random_uuid(),
    title             text not null,
    text              text not null, -- Markdown
    html              text not null default '',
    themes            text[] not null default '{}',
    area              text,
    question_id       uuid, -- that it answers
    owner_id          uuid default current_person(), -- who keeps it right; null: the administrator
    owner_name        text not null default coalesce(current_name(), ''),
    tsv               tsvector not null default '',
    asked_at          timestamptz, -- when the owner was asked, for this due_at
    demonstration     boolean not null default false,
    created_at        timestamptz not null default date_trunc('second', clock_now()),
    changed_at        timestamptz not null default clock_now(),
    confirmed_at      timestamptz not null default clock_now(),
    confirmed_by_name text default current_name(),
    confirmed_how     text not null default 'professional',
    due_at            timestamptz not null,
    doubtful_at       timestamptz not null,
    archived_at       timestamptz,
    archived_reason   text,
    version           integer not null default 1,
    primary key (neighbourhood_id, knowledge_item_id),
    constraint knowledge_item_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint knowledge_item_owner_id_not_found foreign key (owner_id) references person on delete set null,
    constraint knowledge_item_question_not_found foreign key (neighbourhood_id, question_id) references question
        on delete set null (question_id),
    constraint knowledge_item_area_unknown foreign key (neighbourhood_id, area) references area (neighbourhood_id, cbs_code),
    constraint knowledge_item_title_required check (btrim(title) <> ''),
    constraint knowledge_item_title_too_long check (length(title) <= 120),
    constraint knowledge_item_text_required check (btrim(text) <> ''),
    constraint knowledge_item_text_too_long check (length(text) <= 10000),
    constraint knowledge_item_themes_too_many check (cardinality(themes) <= 5),
    constraint knowledge_item_confirmed_how_unknown check (confirmed_how in ('owner', 'mail', 'professional'))
);
create index knowledge_item_newest on knowledge_item (neighbourhood_id, created_at desc, knowledge_item_id desc) where archived_at is null;
create index knowledge_item_themes on knowledge_item using gin (neighbourhood_id, themes);
create index knowledge_item_found on knowledge_item using gin (neighbourhood_id, tsv) where archived_at is null;
create index knowledge_item_due on knowledge_item (due_at) where archived_at is null;
create index knowledge_item_owner on knowledge_item (owner_id) where owner_id is not null;
create index knowledge_item_question on knowledge_item (neighbourhood_id, question_id) where question_id is not null;

create function knowledge_item_set() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not themes_known(new.neighbourhood_id, new.themes) then
        raise check_violation using message = 'a theme the neighbourhood does not have', table = 'knowledge_item',
                                    constraint = 'knowledge_item_themes_unknown';
    end if;
    if new.owner_id is null then
        new.owner_name := ''; -- who leaves takes the name along
    end if;
    new.tsv := search_text(new.title, theme_words(new.neighbourhood_id, new.themes), new.text, '');
    return new;
end $$;
create trigger found_set before insert or update on knowledge_item for each row execute function knowledge_item_set();
create trigger freshness_set before insert or update of confirmed_at on knowledge_item for each row execute function freshness_set();
create trigger version_raise before update on knowledge_item for each row execute function version_raise();
create trigger life_event_keep after insert or update or delete on knowledge_item for each row execute function life_event_keep();

-- ---- rights: professionals keep together what they know ----

alter table knowledge_item enable row level security;
create policy knowledge_item_read on knowledge_item for select
    using (neighbourhood_id = (select current_neighbourhood()) and (select is_colleague()));
create policy knowledge_item_add on knowledge_item for insert
    with check (neighbourhood_id = (select current_neighbourhood()) and (select is_colleague()) and owner_id = (select current_person()));
create policy knowledge_item_change on knowledge_item for update
    using (neighbourhood_id = (select current_neighbourhood()) and (select is_colleague()));
grant select on knowledge_item to voordeur_api;
grant insert (neighbourhood_id, title, text, html, themes, area, question_id),
      update (title, text, html, themes, area, owner_id, owner_name, changed_at, confirmed_at, confirmed_by_name, confirmed_how,
              archived_at, archived_reason)
   on knowledge_item to voordeur_api;

-- Nobody makes another the owner: one takes it oneself.
create function knowledge_item_check_owner() returns trigger
language plpgsql as $$
begin
    if new.owner_id is distinct from current_person() then
        raise insufficient_privilege using message = 'an owner says so for oneself';
    end if;
    new.owner_name := coalesce(current_name(), '');
    return new;
end $$;
create trigger owner_check before update of owner_id on knowledge_item for each row
    when (new.owner_id is not null and new.owner_id is distinct from old.owner_id) execute function knowledge_item_check_owner();

-- ---- what is shown ----

create function knowledge_item_address(slug text, id uuid) returns text
language sql immutable
return '/werk/' || slug || '/vraagbaak/kennis/' || id;

create function knowledge_item_card(k knowledge_item, slug text) returns jsonb
language sql stable
return jsonb_build_object(
    'id', k.knowledge_item_id, 'title', k.title, 'text', left(k.text, 300), 'themes', k.themes,
    'area', area_summary(k.neighbourhood_id, k.area), 'owner', nullif(k.owner_name, ''), 'createdAt', rfc3339(k.created_at),
    'confirmedAt', rfc3339(k.confirmed_at), 'confirmedBy', k.confirmed_by_name, 'dueAt', rfc3339(k.due_at),
    'doubtfulAt', rfc3339(k.doubtful_at), 'demonstration', k.demonstration, 'address', knowledge_item_address(slug, k.knowledge_item_id));

-- What looks like what somebody is about to ask: as questions_alike.
create function knowledge_alike(nb uuid, words text, most integer)
returns table (alike integer, id uuid, card jsonb)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    queries constant tsquery[] := word_queries(nb, words);
    query constant tsquery := any_query(queries);
begin
    if nb is distinct from current_neighbourhood() or not is_colleague() then
        raise insufficient_privilege using message = 'knowledge is for professionals';
    end if;
    return query
    select c.alike, c.knowledge_item_id, knowledge_item_card(c.whole, n.slug)
      from (select k.knowledge_item_id, k as whole, queries_in(queries, k.tsv) as alike, ts_rank(k.tsv, query) as rank
              from knowledge_item k
             where k.neighbourhood_id = nb and k.archived_at is null and k.tsv @@ query
             order by rank desc limit 50) c
      join neighbourhood n on n.neighbourhood_id = nb
     where c.alike >= least(2, cardinality(queries))
     order by c.alike desc, c.rank desc, c.knowledge_item_id limit least(most, 50);
end $$;

-- What a search finds of questions and of knowledge: all its words, or what was probably meant by them.  Who is no professional finds
-- nothing.
create function knowledge_found(nb uuid, words text, kinds text[], most integer)
returns table (kind text, id uuid, card jsonb)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    typed text[] := typed_words(words);
    query tsquery;
begin
    if nb is distinct from current_neighbourhood() or not is_colleague() then
        return;
    end if;
    for attempt in 1 .. 2 loop
        exit when typed is null or typed = '{}';
        query := search_query(nb, typed);
        return query
        select f.kind, f.id, f.card
          from (select 'knowledge_item' as kind, k.knowledge_item_id as id, ts_rank(k.tsv, query) as rank,
                       knowledge_item_card(k, n.slug) as card
                  from neighbourhood n
                 cross join lateral (select * from knowledge_item k
                                      where k.neighbourhood_id = nb and k.archived_at is null and k.tsv @@ query limit 200) k
                 where n.neighbourhood_id = nb and 'knowledge_item' = any (kinds)
                union all
                select 'question', q.question_id, ts_rank(q.tsv, query), question_card(q, n.slug)
                  from neighbourhood n
                 cross join lateral (select * from question q
                                      where q.neighbourhood_id = nb and q.archived_at is null and q.tsv @@ query limit 200) q
                 where n.neighbourhood_id = nb and 'question' = any (kinds)) f
         order by f.rank desc, f.kind, f.id limit least(most, 200);
        exit when found;
        typed := mended_words(nb, typed);
    end loop;
end $$;

-- ---- ageing, for `voordeur work`: as items_age does for the other kinds ----

create function knowledge_age(most integer) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    present constant timestamptz := clock_now();
    done integer;
begin
    insert into life_event (neighbourhood_id, kind, item_id, at, event, how)
    select k.neighbourhood_id, 'knowledge_item', k.knowledge_item_id, w.at, w.event, 'time'
      from knowledge_item k
     cross join lateral (values (k.due_at, 'due'), (k.doubtful_at, 'doubtful')) w (at, event)
     where k.archived_at is null and k.due_at <= present and w.at <= present
       and not exists (select from life_event e
                        where e.neighbourhood_id = k.neighbourhood_id and e.item_id = k.knowledge_item_id and e.kind = 'knowledge_item'
                          and e.event = w.event and e.at = w.at)
     limit most
    on conflict do nothing;
    perform set_config('voordeur.ageing', 'yes', true);
    update knowledge_item k set archived_at = present, archived_reason = aged_reason()
     where (k.neighbourhood_id, k.knowledge_item_id) in (
            select i.neighbourhood_id, i.knowledge_item_id
              from knowledge_item i
              join freshness_term t on t.neighbourhood_id = i.neighbourhood_id and t.kind = 'knowledge_item'
             where i.archived_at is null and i.due_at <= present
               and i.doubtful_at <= present - t.archived_days * interval '1 day'
             limit most for update of i skip locked);
    get diagnostics done = row_count;
    perform set_config('voordeur.ageing', '', true);
    return done;
end $$;

-- Whose knowledge is due, each owner once per due date: who left is not asked, and then the administrator's worklist has it.
create function knowledge_to_ask(most integer)
returns table (nb uuid, slug text, id uuid, title text, text text, due text, person uuid, language text)
language sql volatile security definer set search_path = public, pg_temp as $$
    with due as (
        select k.neighbourhood_id, k.knowledge_item_id from knowledge_item k
         where k.archived_at is null and k.owner_id is not null and k.due_at <= clock_now()
           and (k.asked_at is null or k.asked_at < k.due_at)
         order by k.due_at limit most),
    asked as (
        update knowledge_item k set asked_at = clock_now() from due d
         where (k.neighbourhood_id, k.knowledge_item_id) = (d.neighbourhood_id, d.knowledge_item_id)
        returning k.*)
    select k.neighbourhood_id, n.slug, k.knowledge_item_id, k.title, k.text, rfc3339(k.due_at), p.person_id, p.language
      from asked k
      join neighbourhood n using (neighbourhood_id)
      join person p on p.person_id = k.owner_id and p.blocked_at is null
$$;

-- ---- what is kept of a person, for the copy of everything ----

create function question_export(who uuid) returns jsonb
language sql stable
return jsonb_build_object(
    'asked', (select coalesce(jsonb_agg(jsonb_build_object('title', q.title, 'text', nullif(q.text, ''), 'createdAt', rfc3339(q.created_at))
                                        order by q.created_at), '[]') from question q where q.author_id = who),
    'answers', (select coalesce(jsonb_agg(jsonb_build_object('question', q.title, 'text', a.text, 'createdAt', rfc3339(a.created_at))
                                          order by a.created_at), '[]')
                  from question_answer a join question q using (neighbourhood_id, question_id) where a.author_id = who),
    'knowledge', (select coalesce(jsonb_agg(jsonb_build_object('title', k.title, 'text', k.text, 'createdAt', rfc3339(k.created_at))
                                            order by k.created_at), '[]') from knowledge_item k where k.owner_id = who),
    'thanks', (select count(*) from question_thanks t where t.person_id = who),
    'passed', (select count(*) from question_passed t where t.person_id = who),
    'themes', (select coalesce(jsonb_agg(distinct t.slug), '[]')
                 from question_reader r cross join lateral unnest(r.themes) t (slug) where r.person_id = who));

-- As in 0280, now with what is asked, answered and known.
create or replace function account_export() returns jsonb
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    me constant uuid := current_person();
begin
    return (select jsonb_build_object(
        'person', jsonb_build_object('id', p.person_id, 'email', p.email, 'name', p.name, 'language', p.language, 'street', nullif(p.street, ''),
                                     'createdAt', rfc3339(p.created_at)),
        'roles', (select coalesce(jsonb_agg(jsonb_build_object('neighbourhood', n.slug, 'role', r.role)), '[]')
                    from person_role r left join neighbourhood n using (neighbourhood_id) where r.person_id = me),
        'exchange', (select coalesce(jsonb_agg(exchange_card(i, n.slug) || jsonb_build_object(
                               'telephone', nullif(q.telephone, ''), 'email', nullif(q.email, ''), 'needs', nullif(i.needs, ''),
                               'mail', i.mail, 'archivedAt', rfc3339(i.archived_at)) order by i.created_at), '[]')
                       from exchange_party q join exchange_item i using (neighbourhood_id, exchange_item_id)
                       join neighbourhood n using (neighbourhood_id) where q.person_id = me),
        'conversations', (select coalesce(jsonb_agg(jsonb_build_object(
                                    'about', i.title, 'part', v.part, 'outcome', v.outcome,
                                    'messages', (select coalesce(jsonb_agg(jsonb_build_object(
                                                            'mine', m.part = v.part, 'text', m.text, 'createdAt', rfc3339(m.created_at))
                                                            order by m.created_at), '[]')
                                                   from message m where m.neighbourhood_id = c.neighbourhood_id
                                                    and m.conversation_id = c.conversation_id)) order by c.created_at), '[]')
                            from conversation_person v join conversation c using (neighbourhood_id, conversation_id)
                            join exchange_item i using (neighbourhood_id, exchange_item_id) where v.person_id = me),
        'reports', (select coalesce(jsonb_agg(jsonb_build_object(
                              'kind', r.kind, 'reason', r.reason, 'note', nullif(r.note, ''), 'createdAt', rfc3339(r.created_at),
                              'outcome', r.outcome) order by r.created_at), '[]') from report r where r.reporter_id = me),
        'pushSubscriptions', push_export(me),
        'notifications', notice_export(me),
        'thanks', thanks_export(me),
        'proposals', proposal_export(me),
        'roundAnswers', round_export(me),
        'secondContactOf', second_contact_export(me),
        'weeklyMail', weekly_export(me),
        'questions', question_export(me),
        'sessions', (select count(*) from session_family f where f.person_id = me and f.ended_at is null)) || sign_up_export(me)
           || colleague_export(me)
      from person p where p.person_id = me);
end $$;

revoke execute on function knowledge_item_set, knowledge_alike, knowledge_found, knowledge_age, knowledge_to_ask from public;
grant execute on function knowledge_alike, knowledge_found to voordeur_api;
grant execute on function knowledge_age, knowledge_to_ask to voordeur_work;
