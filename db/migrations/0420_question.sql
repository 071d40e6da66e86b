-- Vraagbaak: professionals ask one another, by theme and area, and answer from more than one angle (decision 0420).  They read it
-- and nobody else; so it stands in no table that the neighbourhood searches, but keeps its own words.

create table question (
    neighbourhood_id uuid not null,
    question_id      uuid not null default gen_random_uuid(),
    author_id        uuid default current_person(), -- null: who asked is gone
    author_name      text not null default coalesce(current_name(), ''),
    title            text not null,
    text             text not null default '',
    themes           text[] not null default '{}', -- categories of activities
    area             text, -- code of the buurt; null: the whole neighbourhood
    answers          integer not null default 0,
    accepted_answer  uuid,
    passed_at        timestamptz, -- when who know the theme were told that nobody has answered
    raised_at        timestamptz, -- and when it came to the administrator
    tsv              tsvector not null default '',
    demonstration    boolean not null default false,
    created_at       timestamptz not null default date_trunc('second', clock_now()), -- whole seconds: it stands in a cursor
    changed_at       timestamptz not null default clock_now(),
    archived_at      timestamptz,
    version          integer not null default 1,
    primary key (neighbourhood_id, question_id),
    constraint question_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint question_author_id_not_found foreign key (author_id) references person on delete set null,
    constraint question_area_unknown foreign key (neighbourhood_id, area) references area (neighbourhood_id, cbs_code),
    constraint question_title_required check (btrim(title) <> ''),
    constraint question_title_too_long check (length(title) <= 120),
    constraint question_text_too_long check (length(text) <= 4000),
    constraint question_themes_too_many check (cardinality(themes) <= 5),
    constraint question_answers_out_of_range check (answers >= 0)
);
create index question_listed on question (neighbourhood_id, (least(answers, 1)), created_at desc, question_id desc) where archived_at is null;
create index question_themes on question using gin (neighbourhood_id, themes);
create index question_found on question using gin (neighbourhood_id, tsv) where archived_at is null;
create index question_unanswered on question (created_at) where archived_at is null and answers = 0 and raised_at is null;
create index question_author on question (author_id) where author_id is not null;

create table question_answer (
    neighbourhood_id   uuid not null,
    question_answer_id uuid not null default gen_random_uuid(),
    question_id        uuid not null,
    author_id          uuid default current_person(),
    author_name        text not null default coalesce(current_name(), ''),
    text               text not null,
    told_at            timestamptz, -- when who asked was told of it
    demonstration      boolean not null default false,
    created_at         timestamptz not null default clock_now(),
    changed_at         timestamptz not null default clock_now(),
    version            integer not null default 1,
    primary key (neighbourhood_id, question_answer_id),
    constraint question_answer_question_id_not_found foreign key (neighbourhood_id, question_id) references question on delete cascade,
    constraint question_answer_author_id_not_found foreign key (author_id) references person on delete set null,
    constraint question_answer_text_required check (btrim(text) <> ''),
    constraint question_answer_text_too_long check (length(text) <= 4000)
);
create index question_answer_of_question on question_answer (neighbourhood_id, question_id, created_at);
create index question_answer_author on question_answer (author_id) where author_id is not null;
create index question_answer_untold on question_answer (created_at) where told_at is null;

create table question_thanks (
    neighbourhood_id   uuid not null,
    question_answer_id uuid not null,
    person_id          uuid not null default current_person(),
    created_at         timestamptz not null default clock_now(),
    primary key (neighbourhood_id, question_answer_id, person_id),
    constraint question_thanks_question_answer_id_not_found foreign key (neighbourhood_id, question_answer_id)
        references question_answer on delete cascade,
    constraint question_thanks_person_id_not_found foreign key (person_id) references person on delete cascade
);
create index question_thanks_person on question_thanks (person_id);

-- Whom a question without an answer was passed to.
create table question_passed (
    neighbourhood_id uuid not null,
    question_id      uuid not null,
    person_id        uuid not null,
    passed_at        timestamptz not null default clock_now(),
    primary key (neighbourhood_id, question_id, person_id),
    constraint question_passed_question_id_not_found foreign key (neighbourhood_id, question_id) references question on delete cascade,
    constraint question_passed_person_id_not_found foreign key (person_id) references person on delete cascade
);
create index question_passed_person on question_passed (person_id, neighbourhood_id);

-- The themes that somebody follows: asked about them, and told on Monday what is new in them.
create table question_reader (
    neighbourhood_id uuid not null,
    person_id        uuid not null default current_person(),
    themes           text[] not null default '{}',
    told_until       timestamptz not null default clock_now(), -- what was new until then was told
    primary key (neighbourhood_id, person_id),
    constraint question_reader_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint question_reader_person_id_not_found foreign key (person_id) references person on delete cascade,
    constraint question_reader_themes_too_many check (cardinality(themes) <= 40)
);
create index question_reader_person on question_reader (person_id);

-- ---- what it may say, and what it is found by ----

create function themes_known(nb uuid, themes text[]) returns boolean
language sql stable
return not exists (select from unnest(themes) t (slug)
                    where not exists (select from category c where c.neighbourhood_id = nb and c.kind = 'activity' and c.slug = t.slug));

-- What themes are called, for who searches.
create function theme_words(nb uuid, themes text[]) returns text
language sql stable
return (select coalesce(string_agg(c.name || ' ' || c.name_en, ' '), '') from category c
         where c.neighbourhood_id = nb and c.kind = 'activity' and c.slug = any (themes));

create function question_set() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not themes_known(new.neighbourhood_id, new.themes) then
        raise check_violation using message = 'a theme the neighbourhood does not have', table = 'question', constraint = 'question_themes_unknown';
    end if;
    if new.author_id is null then
        new.author_name := ''; -- who leaves takes the name along
    end if;
    new.tsv := search_text(new.title, theme_words(new.neighbourhood_id, new.themes), new.text,
        (select coalesce(string_agg(a.text, ' '), '') from question_answer a
          where a.neighbourhood_id = new.neighbourhood_id and a.question_id = new.question_id));
    return new;
end $$;
create trigger found_set before insert or update on question for each row execute function question_set();
create trigger version_raise before update on question for each row execute function version_raise();

create function question_reader_check() returns trigger
language plpgsql as $$
begin
    if not themes_known(new.neighbourhood_id, new.themes) then
        raise check_violation using message = 'a theme the neighbourhood does not have', table = 'question_reader',
                                    constraint = 'question_reader_themes_unknown';
    end if;
    return new;
end $$;
create trigger themes_check before insert or update of themes on question_reader for each row execute function question_reader_check();

create function question_answer_set() returns trigger
language plpgsql as $$
begin
    if new.author_id is null then
        new.author_name := '';
    end if;
    return new;
end $$;
create trigger author_set before update of author_id on question_answer for each row execute function question_answer_set();
create trigger version_raise before update of text, author_id on question_answer for each row execute function version_raise();

-- A question counts its answers and is found by their words; an answer that is gone is not the accepted one.
create function question_answers_count() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    one question_answer := case tg_op when 'DELETE' then old else new end;
begin
    update question q
       set answers = (select count(*) from question_answer a
                       where a.neighbourhood_id = q.neighbourhood_id and a.question_id = q.question_id),
           accepted_answer = case when tg_op = 'DELETE' and q.accepted_answer = one.question_answer_id then null else q.accepted_answer end
     where q.neighbourhood_id = one.neighbourhood_id and q.question_id = one.question_id;
    return null;
end $$;
create trigger answers_count after insert or delete or update of text on question_answer for each row execute function question_answers_count();

-- The accepted answer is one of the question's own.
create function question_accept_check() returns trigger
language plpgsql as $$
begin
    if not exists (select from question_answer a
                    where a.neighbourhood_id = new.neighbourhood_id and a.question_id = new.question_id
                      and a.question_answer_id = new.accepted_answer) then
        raise check_violation using message = 'not an answer to this question', table = 'question',
                                    constraint = 'question_accepted_answer_not_found';
    end if;
    return new;
end $$;
create trigger accept_check before update of accepted_answer on question for each row
    when (new.accepted_answer is not null) execute function question_accept_check();

-- ---- rights ----

create or replace function is_colleague() returns boolean
language sql stable parallel safe
return string_to_array(coalesce(current_setting('voordeur.roles', true), ''), ',') && array['professional', 'case_lead', 'admin_professionals'];

alter table question enable row level security;
alter table question_answer enable row level security;
alter table question_thanks enable row level security;
alter table question_passed enable row level security;
alter table question_reader enable row level security;
create policy question_read on question for select
    using (neighbourhood_id = (select current_neighbourhood()) and (select is_colleague()));
create policy question_add on question for insert
    with check (neighbourhood_id = (select current_neighbourhood()) and (select is_colleague()) and author_id = (select current_person()));
create policy question_change on question for update
    using (neighbourhood_id = (select current_neighbourhood()) and (select is_colleague())
           and (author_id = (select current_person()) or (select has_role('admin_professionals'))));
create policy question_answer_read on question_answer for select
    using (neighbourhood_id = (select current_neighbourhood()) and (select is_colleague()));
create policy question_answer_add on question_answer for insert
    with check (neighbourhood_id = (select current_neighbourhood()) and (select is_colleague()) and author_id = (select current_person()));
create policy question_answer_change on question_answer for update
    using (neighbourhood_id = (select current_neighbourhood()) and (select is_colleague()) and author_id = (select current_person()));
create policy question_answer_remove on question_answer for delete
    using (neighbourhood_id = (select current_neighbourhood()) and (select is_colleague())
           and (author_id = (select current_person()) or (select has_role('admin_professionals'))));
create policy question_thanks_read on question_thanks for select
    using (neighbourhood_id = (select current_neighbourhood()) and (select is_colleague()));
create policy question_thanks_add on question_thanks for insert
    with check (neighbourhood_id = (select current_neighbourhood()) and (select is_colleague()) and person_id = (select current_person()));
create policy question_thanks_remove on question_thanks for delete
    using (neighbourhood_id = (select current_neighbourhood()) and (select is_colleague()) and person_id = (select current_person()));
create policy question_passed_own on question_passed for select
    using (neighbourhood_id = (select current_neighbourhood()) and (select is_colleague()) and person_id = (select current_person()));
create policy question_reader_own on question_reader
    using (neighbourhood_id = (select current_neighbourhood()) and (select is_colleague()) and person_id = (select current_person()))
    with check (neighbourhood_id = (select current_neighbourhood()) and (select is_colleague()) and person_id = (select current_person()));
grant select on question, question_answer, question_thanks, question_passed, question_reader to voordeur_api;
grant insert (neighbourhood_id, title, text, themes, area), update (title, text, themes, area, accepted_answer, changed_at, archived_at)
   on question to voordeur_api;
grant insert (neighbourhood_id, question_id, text), update (text, changed_at), delete on question_answer to voordeur_api;
grant insert (neighbourhood_id, question_answer_id), delete on question_thanks to voordeur_api;
grant insert (neighbourhood_id, themes), update (themes) on question_reader to voordeur_api;

-- ---- what is shown ----

create function area_summary(nb uuid, code text) returns jsonb
language sql stable
return (select jsonb_build_object('cbsCode', a.cbs_code, 'name', a.name) from area a where a.neighbourhood_id = nb and a.cbs_code = code);

create function question_state(q question) returns text
language sql immutable
return case when q.accepted_answer is not null then 'solved' when q.answers > 0 then 'answered' else 'unanswered' end;

create function question_card(q question, slug text) returns jsonb
language sql stable
return jsonb_build_object(
    'id', q.question_id, 'title', q.title, 'text', nullif(left(q.text, 300), ''), 'themes', q.themes,
    'area', area_summary(q.neighbourhood_id, q.area), 'author', nullif(q.author_name, ''), 'answers', q.answers,
    'state', question_state(q), 'passedAt', rfc3339(q.passed_at), 'raisedAt', rfc3339(q.raised_at), 'createdAt', rfc3339(q.created_at),
    'demonstration', q.demonstration, 'address', '/werk/' || slug || '/vraagbaak/' || q.question_id);

-- The accepted one first, then as they came.
create function question_answers(q question) returns jsonb
language sql stable
return (select coalesce(jsonb_agg(jsonb_build_object(
                   'id', a.question_answer_id, 'text', a.text, 'author', nullif(a.author_name, ''),
                   'accepted', a.question_answer_id is not distinct from q.accepted_answer,
                   'mine', coalesce(a.author_id = current_person(), false),
                   'thanks', (select count(*) from question_thanks k
                               where k.neighbourhood_id = a.neighbourhood_id and k.question_answer_id = a.question_answer_id),
                   'thanked', exists (select from question_thanks k
                                       where k.neighbourhood_id = a.neighbourhood_id and k.question_answer_id = a.question_answer_id
                                         and k.person_id = current_person()),
                   'createdAt', rfc3339(a.created_at), 'changedAt', rfc3339(a.changed_at), 'version', a.version::text)
                   order by a.question_answer_id is not distinct from q.accepted_answer desc, a.created_at, a.question_answer_id), '[]')
          from question_answer a where a.neighbourhood_id = q.neighbourhood_id and a.question_id = q.question_id);

-- ---- alike ----

-- The words that people type where they ask, each as a query; none where nothing says anything.
create function word_queries(nb uuid, words text) returns tsquery[]
language sql stable
return array(select word_query(nb, w.word) from unnest(typed_words(words)) w (word) where length(w.word) > 2);

-- Any of them.
create function any_query(queries tsquery[]) returns tsquery
language sql immutable parallel safe
return (select string_agg('(' || q::text || ')', ' | ')::tsquery from unnest(queries) q);

-- How many of them hold.
create function queries_in(queries tsquery[], of_tsv tsvector) returns integer
language sql immutable parallel safe
return (select count(*)::integer from unnest(queries) q where of_tsv @@ q);

-- Questions that look like what is being typed: at least two of its words, or its only one.
create function questions_alike(nb uuid, words text, most integer)
returns table (alike integer, id uuid, card jsonb)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    queries constant tsquery[] := word_queries(nb, words);
    query constant tsquery := any_query(queries);
begin
    if nb is distinct from current_neighbourhood() or not is_colleague() then
        raise insufficient_privilege using message = 'questions are for professionals';
    end if;
    return query
    select c.alike, c.question_id, question_card(c.whole, n.slug)
      from (select q.question_id, q as whole, queries_in(queries, q.tsv) as alike, ts_rank(q.tsv, query) as rank
              from question q
             where q.neighbourhood_id = nb and q.archived_at is null and q.tsv @@ query
             order by rank desc limit 50) c
      join neighbourhood n on n.neighbourhood_id = nb
     where c.alike >= least(2, cardinality(queries))
     order by c.alike desc, c.rank desc, c.question_id limit least(most, 50);
end $$;

revoke execute on function question_set, question_answers_count, questions_alike from public;
grant execute on function questions_alike to voordeur_api;
