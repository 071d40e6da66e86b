-- Wie is wie: who works for the neighbourhood, what they know, when they are there and how they are reached (decision 0410).
-- Professionals read it and nobody else; it stands in no table that the neighbourhood searches.

-- counted: in the headline figure, which is about what residents read.
alter table freshness_rule add column counted boolean not null default true;
insert into freshness_rule (kind, ordinal, due_days, counted) values ('colleague', 20, 180, false);
insert into freshness_term (neighbourhood_id, kind, due_days, doubtful_days, archived_days)
select n.neighbourhood_id, r.kind, r.due_days, r.doubtful_days, r.archived_days
  from neighbourhood n cross join freshness_rule r where r.kind = 'colleague';

create table colleague (
    neighbourhood_id  uuid not null,
    colleague_id      uuid not null default gen_random_uuid(),
    person_id         uuid, -- whose profile it is; null while only a list of the organisation names them
    organisation_id   uuid not null,
    name              text not null,
    job_title         text not null default '',
    themes            text[] not null default '{}', -- categories of activities
    expertise         text not null default '',
    areas             text[] not null default '{}', -- codes of buurten; neither these nor streets: the whole neighbourhood
    streets           text[] not null default '{}',
    days              text[] not null default '{}',
    languages         text[] not null default '{}',
    telephone         text not null default '', -- of work, as is the address
    email             text not null default '',
    absent_until      date, -- the first day that they are there again
    replaced_by       uuid,
    tsv               tsvector not null default '',
    demonstration     boolean not null default false,
    created_at        timestamptz not null default clock_now(),
    changed_at        timestamptz not null default clock_now(),
    confirmed_at      timestamptz not null default clock_now(),
    confirmed_by_name text,
    confirmed_how     text not null default 'owner',
    due_at            timestamptz not null,
    doubtful_at       timestamptz not null,
    archived_at       timestamptz,
    archived_reason   text,
    version           integer not null default 1,
    primary key (neighbourhood_id, colleague_id),
    constraint colleague_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint colleague_person_id_not_found foreign key (person_id) references person on delete cascade,
    constraint colleague_organisation_not_found foreign key (neighbourhood_id, organisation_id) references organisation,
    constraint colleague_replaced_by_not_found foreign key (neighbourhood_id, replaced_by) references colleague
        on delete set null (replaced_by),
    constraint colleague_replaced_by_invalid check (replaced_by <> colleague_id),
    constraint colleague_name_required check (btrim(name) <> ''),
    constraint colleague_name_too_long check (length(name) <= 120),
    constraint colleague_job_title_too_long check (length(job_title) <= 120),
    constraint colleague_themes_too_many check (cardinality(themes) <= 20),
    constraint colleague_expertise_too_long check (length(expertise) <= 1000),
    constraint colleague_areas_too_many check (cardinality(areas) <= 30),
    constraint colleague_streets_too_many check (cardinality(streets) <= 50),
    constraint colleague_streets_too_long check (length(array_to_string(streets, '')) <= 4000),
    constraint colleague_days_unknown check (days <@ '{mon,tue,wed,thu,fri,sat,sun}'::text[]),
    constraint colleague_days_too_many check (cardinality(days) <= 7),
    constraint colleague_languages_invalid check (array_to_string(languages, ',') ~ '^([a-z]{2,3}(,[a-z]{2,3}){0,9})?$'),
    constraint colleague_telephone_too_long check (length(telephone) <= 30),
    constraint colleague_telephone_invalid check (telephone ~ '^([0-9+ ()-]*[0-9][0-9+ ()-]*)?$'),
    constraint colleague_email_too_long check (length(email) <= 254),
    constraint colleague_email_invalid check (email ~ '^([^@\s]+@[^@\s]+\.[^@\s]+)?$'),
    constraint colleague_confirmed_how_unknown check (confirmed_how in ('owner', 'mail', 'professional', 'feed'))
);
create unique index colleague_person_id_duplicate on colleague (neighbourhood_id, person_id) where person_id is not null;
create index colleague_person on colleague (person_id) where person_id is not null;
create index colleague_name on colleague (neighbourhood_id, lower(name), colleague_id) where archived_at is null;
create index colleague_organisation on colleague (neighbourhood_id, organisation_id);
create index colleague_replaced on colleague (neighbourhood_id, replaced_by) where replaced_by is not null;
create index colleague_due on colleague (due_at) where archived_at is null;
create index colleague_found on colleague using gin (neighbourhood_id, tsv);

-- ---- what it may say, and what it is found by ----

-- What a colleague of the whole neighbourhood is found by stands there as well: every buurt.
create function colleague_set() returns trigger
language plpgsql as $$
begin
    if exists (select from unnest(new.themes) t
                where not exists (select from category c where c.neighbourhood_id = new.neighbourhood_id and c.kind = 'activity'
                                     and c.slug = t)) then
        raise check_violation using table = 'colleague', constraint = 'colleague_themes_unknown';
    elsif exists (select from unnest(new.areas) t
                   where not exists (select from area a where a.neighbourhood_id = new.neighbourhood_id and a.cbs_code = t)) then
        raise check_violation using table = 'colleague', constraint = 'colleague_areas_unknown';
    end if;
    new.tsv := search_text(
        new.name || ' ' || new.job_title,
        new.expertise || ' ' || (select coalesce(string_agg(c.name || ' ' || c.name_en, ' '), '') from category c
                                  where c.neighbourhood_id = new.neighbourhood_id and c.kind = 'activity'
                                    and c.slug = any (new.themes)),
        coalesce((select names_of(o.name, o.also_known_as) from organisation o
                   where o.neighbourhood_id = new.neighbourhood_id and o.organisation_id = new.organisation_id), ''),
        (select n.name from neighbourhood n where n.neighbourhood_id = new.neighbourhood_id) || ' '
        || array_to_string(new.streets, ' ') || ' '
        || (select coalesce(string_agg(a.name, ' '), '') from area a
             where a.neighbourhood_id = new.neighbourhood_id
               and (a.cbs_code = any (new.areas) or new.areas = '{}' and new.streets = '{}')))
        || array_to_tsvector(array(select 'day:' || d from unnest(new.days) d
                                   union all select 'language:' || l from unnest(new.languages) l));
    return new;
end $$;
create trigger found_set before insert or update of name, job_title, organisation_id, themes, expertise, areas, streets, days, languages on colleague
    for each row execute function colleague_set();
create trigger freshness_set before insert or update of confirmed_at on colleague for each row execute function freshness_set();
create trigger version_raise before update on colleague for each row execute function version_raise();

-- Who borrowed a name is found by the new one.
create function colleague_follow_names() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if tg_table_name = 'category' then
        update colleague set themes = themes
         where neighbourhood_id = new.neighbourhood_id and new.kind = 'activity' and new.slug = any (themes);
    else
        update colleague set organisation_id = organisation_id
         where neighbourhood_id = new.neighbourhood_id and organisation_id = new.organisation_id;
    end if;
    return null;
end $$;
create trigger colleagues_follow after update of name, name_en on category for each row execute function colleague_follow_names();
create trigger colleagues_follow after update of name, also_known_as on organisation for each row
    when ((old.name, old.also_known_as) is distinct from (new.name, new.also_known_as)) execute function colleague_follow_names();

-- ---- rights ----

create function is_colleague() returns boolean
language sql stable parallel safe
return string_to_array(coalesce(current_setting('voordeur.roles', true), ''), ',') && array['professional', 'case_lead', 'admin_professionals'];

-- Who keeps the list of an organisation: its organisers, and the administrator of the professionals' part.
create function keeps_colleagues(organisation uuid) returns boolean
language sql stable
return has_role('admin_professionals') or organisation = any (current_organisations());

-- The address that somebody signs in with: a letter went to it.
create function current_email() returns text
language sql stable security definer set search_path = public, pg_temp
return (select lower(p.email) from person p where p.person_id = current_person());

alter table colleague enable row level security;
create policy colleague_read on colleague for select
    using (neighbourhood_id = (select current_neighbourhood()) and (select is_colleague()));
-- One's own, also what a list says of one's address and nobody took yet; and what one keeps for an organisation.
create policy colleague_add on colleague for insert
    with check (neighbourhood_id = (select current_neighbourhood()) and (select is_colleague())
                and (person_id = (select current_person())
                     or person_id is null and ((select has_role('admin_professionals')) or organisation_id = any ((select current_organisations())::uuid[]))));
create policy colleague_change on colleague for update
    using (neighbourhood_id = (select current_neighbourhood()) and (select is_colleague())
           and (person_id = (select current_person())
                or person_id is null
                   and (lower(email) = (select current_email())
                        or (select has_role('admin_professionals')) or organisation_id = any ((select current_organisations())::uuid[]))));
create policy colleague_remove on colleague for delete
    using (neighbourhood_id = (select current_neighbourhood()) and (select is_colleague())
           and (person_id = (select current_person())
                or (select has_role('admin_professionals')) or organisation_id = any ((select current_organisations())::uuid[])));
grant select, delete on colleague to voordeur_api;
grant insert (neighbourhood_id, person_id, organisation_id, name, job_title, themes, expertise, areas, streets, days, languages, telephone,
              email, absent_until, replaced_by, confirmed_by_name, confirmed_how),
      update (person_id, organisation_id, name, job_title, themes, expertise, areas, streets, days, languages, telephone, email,
              absent_until, replaced_by, changed_at, confirmed_at, confirmed_by_name, confirmed_how, archived_at, archived_reason)
   on colleague to voordeur_api;

-- ---- what a list shows ----

create function is_absent(until date) returns boolean
language sql stable
return coalesce(until > (clock_now() at time zone 'Europe/Amsterdam')::date, false);

create function colleague_name(c colleague) returns jsonb
language sql stable
return case when c.colleague_id is not null
            then jsonb_build_object('id', c.colleague_id, 'name', c.name, 'telephone', nullif(c.telephone, ''),
                                    'email', nullif(c.email, '')) end;

-- fits: the needs that it meets, where somebody asked by need.
create function colleague_card(c colleague, o organisation, other colleague, fits jsonb default '[]') returns jsonb
language sql stable
return jsonb_build_object(
    'id', c.colleague_id, 'name', c.name, 'jobTitle', nullif(c.job_title, ''), 'organisation', organisation_name(o),
    'themes', c.themes, 'expertise', nullif(c.expertise, ''), 'areas', c.areas, 'streets', c.streets, 'days', c.days,
    'languages', c.languages, 'telephone', nullif(c.telephone, ''), 'email', nullif(c.email, ''), 'absentUntil', c.absent_until,
    'absent', is_absent(c.absent_until), 'replacedBy', colleague_name(other), 'confirmedAt', rfc3339(c.confirmed_at),
    'dueAt', rfc3339(c.due_at), 'doubtfulAt', rfc3339(c.doubtful_at), 'fits', fits);

-- ---- found by need ----

-- The word that a colleague's profile has and that is nearest to one that none has; null when none is near.
create function colleague_nearest_word(nb uuid, typed text) returns text
language plpgsql stable as $$
declare
    plain_typed constant text := unaccent(typed);
    far constant integer := least(1 + length(typed) / 5, 3);
begin
    return (select w.word
              from (select distinct s.word, unaccent(s.word) as plain
                      from colleague c cross join lateral search_words_of(c.name || ' ' || c.job_title || ' ' || c.expertise) s (word)
                     where c.neighbourhood_id = nb and c.archived_at is null) w
             where length(typed) > 3 and levenshtein_less_equal(w.plain, plain_typed, far) <= far
             order by levenshtein(w.plain, plain_typed), w.word limit 1);
end $$;

-- The needs that somebody has, each as a question to tsv: words as everywhere (synonyms, the beginning of a word), mended where no
-- colleague has them, and days and languages.
create function colleague_needs(nb uuid, words text, of_days text[], of_languages text[])
returns table (need text, word text, query tsquery)
language plpgsql stable as $$
declare
    typed text;
    mended text;
    asked tsquery;
begin
    foreach typed in array coalesce(typed_words(words), '{}') loop
        asked := word_query(nb, typed);
        if not exists (select from colleague c where c.neighbourhood_id = nb and c.archived_at is null and c.tsv @@ asked) then
            mended := coalesce(colleague_nearest_word(nb, typed), nearest_word(nb, typed));
            asked := case when mended is not null then word_query(nb, mended) end;
            typed := mended;
        end if;
        if asked is not null then
            return query select 'word', typed, asked;
        end if;
    end loop;
    return query select 'day', d, ('''day:' || d || '''')::tsquery from unnest(of_days) d
                 union all
                 select 'language', l, ('''language:' || l || '''')::tsquery from unnest(of_languages) l;
end $$;

-- Colleagues by what is needed: who meets most of it first, who is away last.  What somebody does or knows counts for more than a language,
-- that for more than a day, and that for more than the organisation or the buurt.  They go on after the key of the last row somebody has.
create function colleagues_found(nb uuid, words text, of_days text[], of_languages text[], of_organisation uuid, after_away integer,
                                 after_rank integer, after_name text, after_id uuid, most integer)
returns table (away integer, rank integer, key text, id uuid, card jsonb)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    whats text[];
    said text[];
    queries tsquery[];
    every tsquery;
begin
    if nb is distinct from current_neighbourhood() or not is_colleague() then
        raise insufficient_privilege using message = 'colleagues are for professionals';
    end if;
    select array_agg(n.need), array_agg(n.word), array_agg(n.query), string_agg('(' || n.query::text || ')', ' | ')::tsquery
      into whats, said, queries, every
      from colleague_needs(nb, words, of_days, of_languages) n;
    return query
    with found as materialized (
        select c.colleague_id, lower(c.name) as name_key, is_absent(c.absent_until)::integer as is_away,
               (select -sum(case whats[i] when 'language' then 15 when 'day' then 10
                            else case ts_rank('{0,0,1,1}', c.tsv, queries[i]) when 0 then 8 else 20 end end)
                  from generate_subscripts(queries, 1) i where c.tsv @@ queries[i])::integer as points
          from colleague c
         where c.neighbourhood_id = nb and c.archived_at is null and c.tsv @@ every
           and (of_organisation is null or c.organisation_id = of_organisation)),
    best as (
        select f.* from found f
         where (f.is_away, f.points, f.name_key, f.colleague_id)
               > (coalesce(after_away, -1), coalesce(after_rank, -2147483648), coalesce(after_name, ''),
                  coalesce(after_id, '00000000-0000-0000-0000-000000000000'))
         order by f.is_away, f.points, f.name_key, f.colleague_id limit least(most, 500))
    select b.is_away, b.points, b.name_key, b.colleague_id,
           colleague_card(c, o, other,
                          (select jsonb_agg(jsonb_build_object('what', whats[i], 'word', said[i]) order by i)
                             from generate_subscripts(queries, 1) i where c.tsv @@ queries[i]))
      from best b
      join colleague c on c.neighbourhood_id = nb and c.colleague_id = b.colleague_id
      join organisation o on o.neighbourhood_id = nb and o.organisation_id = c.organisation_id
      left join colleague other on other.neighbourhood_id = nb and other.colleague_id = c.replaced_by
     order by b.is_away, b.points, b.name_key, b.colleague_id;
end $$;

-- ---- leaving ----

-- Ends what somebody is here, from the next request on, and takes the profile away.  False when it is not there or not the asker's to end.
create function colleague_leave(nb uuid, id uuid) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    c colleague;
begin
    select x.* into c from colleague x
     where x.neighbourhood_id = nb and x.colleague_id = id and nb = current_neighbourhood() and is_colleague()
       and (x.person_id = current_person() or keeps_colleagues(x.organisation_id))
       for update;
    if not found then
        return false;
    end if;
    delete from person_role r
     where r.person_id = c.person_id and r.neighbourhood_id = nb
       and (r.role in ('professional', 'case_lead') or r.organisation_id = c.organisation_id);
    delete from colleague x where x.neighbourhood_id = nb and x.colleague_id = id;
    return true;
end $$;

-- Whose role ended otherwise is no colleague either.
create function colleague_end_with_role() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from colleague c
     where c.person_id = old.person_id and c.neighbourhood_id = old.neighbourhood_id
       and not exists (select from person_role r
                        where r.person_id = old.person_id and r.neighbourhood_id = old.neighbourhood_id
                          and r.role in ('professional', 'case_lead', 'admin_professionals'));
    return null;
end $$;
create trigger colleague_end after delete on person_role for each row
    when (old.role in ('professional', 'case_lead', 'admin_professionals')) execute function colleague_end_with_role();

-- What is kept of a person here.
create function colleague_export(who uuid) returns jsonb
language sql stable
return jsonb_build_object('colleagueProfiles',
    (select coalesce(jsonb_agg(colleague_card(c, o, null) - 'fits' || jsonb_build_object('neighbourhood', n.slug) order by n.slug), '[]')
       from colleague c join organisation o using (neighbourhood_id, organisation_id) join neighbourhood n using (neighbourhood_id)
      where c.person_id = who));

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
        'sessions', (select count(*) from session_family f where f.person_id = me and f.ended_at is null)) || sign_up_export(me)
           || colleague_export(me)
      from person p where p.person_id = me);
end $$;
revoke execute on function colleague_set, colleague_follow_names, colleague_nearest_word, colleague_needs, colleagues_found,
    colleague_leave, colleague_end_with_role, colleague_export from public;
grant execute on function colleagues_found, colleague_leave to voordeur_api;
