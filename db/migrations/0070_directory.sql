-- Organisations, places and projects as lists by name; what readers say is wrong; the own language; and programs
-- of others, managed through the API.

-- The entries of a kind in which the words occur; null when there are no words.  When they occur nowhere their
-- spelling is mended.
create function entries_by_words(nb uuid, entry_kind text, words text) returns uuid[]
language plpgsql stable as $$
declare
    typed text[] := typed_words(words);
    found_ids uuid[];
begin
    if words is null then
        return null;
    end if;
    for attempt in 1 .. 2 loop
        exit when typed is null or typed = '{}';
        found_ids := array(select e.id from search_entry e
                            where e.neighbourhood_id = nb and e.kind = entry_kind
                              and e.tsv @@ search_query(nb, typed)
                            limit 500);
        exit when cardinality(found_ids) > 0;
        typed := mended_words(nb, typed);
    end loop;
    return coalesce(found_ids, '{}');
end $$;

-- The three lists take the same filters, so that one function in C asks for any of them.  They go on after the key
-- of the last row somebody has.
create function organisations_by_name(nb uuid, words text, freshness text, of_kind text, of_organisation uuid,
                                      accessible boolean, after_name text, after_id uuid, most integer)
returns table (key text, id uuid, card text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    filter constant activity_filter := row(null, null, of_organisation, null, accessible, null, freshness);
    among constant uuid[] := entries_by_words(nb, 'organisation', words);
begin
    return query
    select lower(o.name), o.organisation_id, e.card
      from organisation o
      join search_entry e
        on e.neighbourhood_id = o.neighbourhood_id and e.kind = 'organisation' and e.id = o.organisation_id
     where o.neighbourhood_id = nb and (lower(o.name), o.organisation_id) > (after_name, after_id)
       and (of_kind is null or o.kind = of_kind)
       and (among is null or o.organisation_id = any (among)) and entry_passes(e, filter)
     order by lower(o.name), o.organisation_id limit least(most, 500);
end $$;

create function places_by_name(nb uuid, words text, freshness text, of_kind text, of_organisation uuid,
                               accessible boolean, after_name text, after_id uuid, most integer)
returns table (key text, id uuid, card text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    filter constant activity_filter := row(null, null, of_organisation, null, accessible, null, freshness);
    among constant uuid[] := entries_by_words(nb, 'place', words);
begin
    return query
    select lower(p.name), p.place_id, e.card
      from place p
      join search_entry e on e.neighbourhood_id = p.neighbourhood_id and e.kind = 'place' and e.id = p.place_id
     where p.neighbourhood_id = nb and (lower(p.name), p.place_id) > (after_name, after_id)
       and of_kind is null
       and (among is null or p.place_id = any (among)) and entry_passes(e, filter)
     order by lower(p.name), p.place_id limit least(most, 500);
end $$;

create function projects_by_name(nb uuid, words text, freshness text, of_kind text, of_organisation uuid,
                                 accessible boolean, after_name text, after_id uuid, most integer)
returns table (key text, id uuid, card text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    filter constant activity_filter := row(null, null, of_organisation, null, accessible, null, freshness);
    among constant uuid[] := entries_by_words(nb, 'project', words);
begin
    return query
    select lower(r.title), r.project_id, e.card
      from project r
      join search_entry e on e.neighbourhood_id = r.neighbourhood_id and e.kind = 'project' and e.id = r.project_id
     where r.neighbourhood_id = nb and (lower(r.title), r.project_id) > (after_name, after_id)
       and of_kind is null
       and (among is null or r.project_id = any (among)) and entry_passes(e, filter)
     order by lower(r.title), r.project_id limit least(most, 500);
end $$;

create index project_title on project (neighbourhood_id, lower(title));

-- The cards of a project's activities; an archived activity has none.
create function project_activity_cards(nb uuid, project uuid) returns text
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return (select '[' || coalesce(string_agg(e.card, ',' order by lower(a.title), a.activity_id), '') || ']'
              from project_activity m
              join activity a using (neighbourhood_id, activity_id)
              join search_entry e on e.neighbourhood_id = m.neighbourhood_id and e.kind = 'activity'
                                 and e.id = m.activity_id
             where m.neighbourhood_id = nb and m.project_id = project);
end $$;

-- A project shows its activities: it has a new version when one of them has.
create function activity_tell_projects() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update project r set version = version
      from project_activity m
     where m.neighbourhood_id = new.neighbourhood_id and m.activity_id = new.activity_id
       and r.neighbourhood_id = m.neighbourhood_id and r.project_id = m.project_id;
    return null;
end $$;
create trigger tell_projects after update on activity for each row execute function activity_tell_projects();

-- Keeps what a reader says and makes the item due at once.  A visitor may not read it back or change the item:
-- this function does both.  The moment is a whole second, because it stands in a cursor.
create function correction_add(nb uuid, of_kind text, item uuid, what text, remark text)
returns table (id uuid, code text, note text, created text)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    present constant timestamptz := clock_now();
    later constant timestamptz := present + freshness_grace();
begin
    if nb is distinct from current_neighbourhood() then
        raise insufficient_privilege using message = 'a correction belongs to the neighbourhood it is sent to';
    end if;
    case of_kind
    when 'activity' then
        update activity set due_at = present, doubtful_at = later
         where neighbourhood_id = nb and activity_id = item and due_at > present and archived_at is null;
    when 'organisation' then
        update organisation set due_at = present, doubtful_at = later
         where neighbourhood_id = nb and organisation_id = item and due_at > present and archived_at is null;
    when 'place' then
        update place set due_at = present, doubtful_at = later
         where neighbourhood_id = nb and place_id = item and due_at > present and archived_at is null;
    when 'project' then
        update project set due_at = present, doubtful_at = later
         where neighbourhood_id = nb and project_id = item and due_at > present and archived_at is null;
    end case;
    return query
    insert into correction as c (neighbourhood_id, kind, item_id, code, note, created_at)
    values (nb, of_kind, item, what, coalesce(remark, ''), date_trunc('second', present))
    returning c.correction_id, c.code, nullif(c.note, ''), rfc3339(c.created_at);
end $$;

create index correction_newest on correction (neighbourhood_id, created_at desc, correction_id desc);

-- A word that means nothing is switched off.
alter table synonym drop constraint synonym_means_too_few;

create policy person_change_self on person for update using (person_id = (select current_person()));
grant update (language) on person to voordeur_api;

-- Who lets programs in: an administrator of that neighbourhood, or the operator.
create function may_issue(nb uuid) returns boolean
language plpgsql stable as $$
begin
    return exists (select from person_role r
                    where r.person_id = current_person()
                      and (r.role = 'operator'
                           or r.neighbourhood_id = nb and r.role in ('admin_residents', 'admin_professionals')));
end $$;

-- The neighbourhood of that name, when the asker may let programs into it.
create function neighbourhood_to_issue(of_slug text) returns uuid
language plpgsql stable as $$
declare
    nb constant uuid := (select n.neighbourhood_id from neighbourhood n where n.slug = of_slug);
begin
    if nb is null or not may_issue(nb) then
        raise insufficient_privilege using message = 'programs are let in by the neighbourhood''s administrators';
    end if;
    return nb;
end $$;

create function clients_of(of_slug text)
returns table (id uuid, neighbourhood text, name text, scopes text[], created text, revoked text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    nb constant uuid := neighbourhood_to_issue(of_slug);
begin
    return query
    select c.client_id, of_slug, c.name, c.scopes, rfc3339(c.created_at), rfc3339(c.revoked_at)
      from client c where c.neighbourhood_id = nb;
end $$;

create function client_add(of_slug text, called text, hash text, may text[])
returns table (id uuid, neighbourhood text, name text, scopes text[], created text, revoked text)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    nb constant uuid := neighbourhood_to_issue(of_slug);
begin
    return query
    insert into client as c (neighbourhood_id, name, secret_hash, scopes) values (nb, called, hash, may)
    returning c.client_id, of_slug, c.name, c.scopes, rfc3339(c.created_at), rfc3339(c.revoked_at);
end $$;

-- Null for one that is not there, or not the asker's to revoke.
create function client_revoke(client uuid) returns uuid
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    revoked uuid;
begin
    update client c set revoked_at = coalesce(c.revoked_at, clock_now())
     where c.client_id = client and may_issue(c.neighbourhood_id)
    returning c.client_id into revoked;
    return revoked;
end $$;

revoke execute on function organisations_by_name, places_by_name, projects_by_name, project_activity_cards,
    correction_add, clients_of, client_add, client_revoke from public;
grant execute on function organisations_by_name, places_by_name, projects_by_name, project_activity_cards,
    correction_add, clients_of, client_add, client_revoke to voordeur_api;
