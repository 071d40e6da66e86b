-- Vraag en aanbod: asks and offers.  What is read by all stands in exchange_item; who stands behind it stands apart in
-- exchange_party, so that no statement about the one can tell of the other.

create table exchange_item (
    neighbourhood_id  uuid not null,
    exchange_item_id  uuid not null default gen_random_uuid(),
    kind              text not null,
    title             text not null,
    text              text not null default '',
    category          text,
    category_kind     text not null generated always as ('exchange') stored,
    moment            text not null default '', -- when, in the own words: "dinsdag 24 november, 9.30"
    times             text[] not null default '{}', -- and as halves of days, for who is matched: "tue-morning"
    area              text, -- code of the buurt
    street            text not null default '',
    languages         text[] not null default '{}',
    visibility        text not null default 'everyone',
    first_name        text, -- as others see it; a quiet ask has none
    organisation_id   uuid, -- whose vacancy, room or help it is
    form              text not null default 'help',
    needs             text not null default '', -- what it takes: of a vacancy, of goods that are lent
    radius            integer, -- metres that who offers wants to go
    mail              text not null default 'weekly', -- how often who offers wants to hear of asks that fit
    paused_until      date,
    danger            text, -- what the rules heard in it: such an item is never public
    terms             text[] not null default '{}', -- what it is about, for who looks for its counterpart
    state             text not null default 'waiting',
    state_reason      text, -- why a moderator refused it
    first             boolean not null default false, -- the first of somebody: shown as new
    published_at      timestamptz, -- whole seconds: it stands in a cursor
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
    pictures          picture_use[] not null default '{}',
    picture_id        uuid generated always as (pictures[1].picture_id) stored,
    primary key (neighbourhood_id, exchange_item_id),
    constraint exchange_item_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint exchange_item_category_unknown foreign key (neighbourhood_id, category_kind, category)
        references category (neighbourhood_id, kind, slug),
    constraint exchange_item_area_not_found foreign key (neighbourhood_id, area)
        references area (neighbourhood_id, cbs_code),
    constraint exchange_item_organisation_not_found foreign key (neighbourhood_id, organisation_id)
        references organisation,
    constraint exchange_item_picture_not_found foreign key (neighbourhood_id, picture_id) references picture,
    constraint exchange_item_kind_unknown check (kind in ('ask', 'offer')),
    constraint exchange_item_title_required check (btrim(title) <> ''),
    constraint exchange_item_title_too_long check (length(title) <= 120),
    constraint exchange_item_text_too_long check (length(text) <= 2000),
    constraint exchange_item_moment_too_long check (length(moment) <= 120),
    constraint exchange_item_times_too_many check (cardinality(times) <= 21),
    constraint exchange_item_street_too_long check (length(street) <= 80),
    -- The street is the finest that is said: a number behind it would be the door.  "Plein 1944" is a street.
    constraint exchange_item_street_house_number check (street !~ '\s[0-9]{1,3}\s?[[:alpha:]]?$'),
    constraint exchange_item_languages_invalid
        check (array_to_string(languages, ',') ~ '^([a-z]{2,3}(,[a-z]{2,3}){0,9})?$'),
    constraint exchange_item_visibility_unknown check (visibility in ('everyone', 'members', 'quiet')),
    constraint exchange_item_visibility_unsupported check (kind = 'ask' or visibility <> 'quiet'),
    constraint exchange_item_first_name_unsupported check (visibility <> 'quiet' or first_name is null and confirmed_by_name is null),
    constraint exchange_item_first_name_too_long check (length(first_name) <= 60),
    constraint exchange_item_form_unknown check (form in ('help', 'lend', 'give', 'room', 'vacancy')),
    constraint exchange_item_needs_too_long check (length(needs) <= 500),
    constraint exchange_item_radius_out_of_range check (radius between 100 and 50000),
    constraint exchange_item_mail_unknown check (mail in ('now', 'daily', 'weekly', 'never')),
    constraint exchange_item_danger_unknown check (danger ~ '^[a-z-]{1,40}$'),
    constraint exchange_item_state_unknown check (state in ('waiting', 'open', 'closed', 'refused')),
    constraint exchange_item_state_reason_too_long check (length(state_reason) <= 1000),
    constraint exchange_item_pictures_too_many check (cardinality(pictures) <= 8),
    constraint exchange_item_confirmed_how_unknown
        check (confirmed_how in ('owner', 'connector', 'professional', 'feed', 'visitor'))
);
create index exchange_item_newest on exchange_item (neighbourhood_id, kind, published_at desc, exchange_item_id desc)
 where state = 'open' and archived_at is null;
create index exchange_item_of_category
    on exchange_item (neighbourhood_id, kind, category, published_at desc, exchange_item_id desc)
 where state = 'open' and archived_at is null;
create index exchange_item_terms on exchange_item using gin (neighbourhood_id, kind, terms)
 where state = 'open' and archived_at is null;
create index exchange_item_waiting on exchange_item (neighbourhood_id, created_at, exchange_item_id)
 where state = 'waiting' and archived_at is null;

-- Who stands behind it: an account, or somebody who is called or written to.  quiet, on_behalf and danger decide who else
-- may know.
create table exchange_party (
    neighbourhood_id uuid not null,
    exchange_item_id uuid not null,
    person_id        uuid,
    name             text not null default '',
    telephone        text not null default '',
    email            text not null default '',
    quiet            boolean not null default false,
    on_behalf        boolean not null default false,
    danger           boolean not null default false, -- the item speaks of it: a connector has to know who to reach
    consent          text not null default '', -- how it was given: "aan de telefoon"
    consent_at       timestamptz,
    created_by       uuid default current_person(),
    reached_at       timestamptz, -- when somebody without an account was reached where they said they can be
    primary key (neighbourhood_id, exchange_item_id),
    constraint exchange_party_exchange_item_id_not_found foreign key (neighbourhood_id, exchange_item_id)
        references exchange_item on delete cascade,
    constraint exchange_party_person_id_not_found foreign key (person_id) references person on delete cascade,
    constraint exchange_party_telephone_required check (person_id is not null or telephone <> '' or email <> ''),
    constraint exchange_party_name_too_long check (length(name) <= 100),
    constraint exchange_party_telephone_invalid check (telephone = '' or telephone ~ '^\+?[0-9 ()/.-]{6,30}$'),
    constraint exchange_party_email_invalid
        check (email = '' or email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' and length(email) <= 254),
    constraint exchange_party_consent_required check (not on_behalf or consent <> ''),
    constraint exchange_party_consent_too_long check (length(consent) <= 300)
);
create index exchange_party_person on exchange_party (person_id, neighbourhood_id);
create index exchange_party_created_by on exchange_party (created_by, neighbourhood_id);

-- Somebody who takes part in the neighbourhood.
create function is_member() returns boolean
language sql stable parallel safe
return string_to_array(coalesce(current_setting('voordeur.roles', true), ''), ',')
       && array['resident', 'organiser', 'connector', 'host', 'professional', 'case_lead', 'moderator',
                'admin_residents', 'admin_professionals'];

alter table exchange_party enable row level security;
create policy exchange_party_read on exchange_party for select
    using (neighbourhood_id = (select current_neighbourhood())
           and (person_id = (select current_person()) or created_by = (select current_person())
                or (quiet or on_behalf or danger) and (select has_role('connector'))));
create policy exchange_party_add on exchange_party for insert
    with check (neighbourhood_id = (select current_neighbourhood())
                and created_by is not distinct from (select current_person())
                and (person_id is not distinct from (select current_person())
                     or on_behalf and ((select has_role('host')) or (select has_role('connector')))));
create policy exchange_party_change on exchange_party for update
    using (neighbourhood_id = (select current_neighbourhood())
           and (person_id = (select current_person()) or created_by = (select current_person())
                or (quiet or on_behalf or danger) and (select has_role('connector'))));
create policy exchange_party_work on exchange_party for select to voordeur_work using (true);
grant select, insert (neighbourhood_id, exchange_item_id, person_id, name, telephone, email, quiet, on_behalf, consent,
                      consent_at, danger),
      update (quiet, danger, reached_at)
    on exchange_party to voordeur_api;
grant select on exchange_party to voordeur_work;

-- The items that are the asker's own, or entered by the asker for somebody else.
create function exchange_mine(nb uuid, item uuid) returns boolean
language sql stable
return exists (select from exchange_party p
                where p.neighbourhood_id = nb and p.exchange_item_id = item
                  and (p.person_id = current_person() or p.created_by = current_person()));

-- Those whom the asker may act for: also those that a connector looks after.
create function exchange_kept(nb uuid, item uuid, organisation uuid) returns boolean
language sql stable
return exists (select from exchange_party p where p.neighbourhood_id = nb and p.exchange_item_id = item)
       or coalesce(organisation = any (current_organisations()), false);

alter table exchange_item enable row level security;
create policy exchange_item_read on exchange_item for select
    using (neighbourhood_id = (select current_neighbourhood())
           and (state in ('open', 'closed') and danger is null and (visibility <> 'members' or (select is_member()))
                or (select has_role('connector')) or (select has_role('moderator'))
                or exchange_kept(neighbourhood_id, exchange_item_id, organisation_id)));
create policy exchange_item_add on exchange_item for insert
    with check (neighbourhood_id = (select current_neighbourhood())
                and ((select is_member()) or kind = 'ask' and visibility = 'quiet' and (select current_client()) is null)
                and (organisation_id is null or (select may_edit())
                     or organisation_id = any ((select current_organisations())::uuid[])));
create policy exchange_item_change on exchange_item for update
    using (neighbourhood_id = (select current_neighbourhood())
           and (exchange_kept(neighbourhood_id, exchange_item_id, organisation_id)
                or (select has_role('connector')) or (select has_role('moderator'))))
    with check (neighbourhood_id = (select current_neighbourhood())
                and (organisation_id is null or (select may_edit())
                     or organisation_id = any ((select current_organisations())::uuid[])));
create policy exchange_item_work on exchange_item to voordeur_work using (true);
grant select, insert (neighbourhood_id, exchange_item_id, kind, title, text, category, moment, times, area, street,
                      languages, visibility, first_name, organisation_id, form, needs, radius, mail, paused_until,
                      danger, terms, confirmed_by_name, confirmed_how, pictures),
      update (title, text, category, moment, times, area, street, languages, visibility, first_name, organisation_id,
              form, needs, radius, mail, paused_until, danger, terms, state, state_reason, changed_at, confirmed_at,
              confirmed_by_name, confirmed_how, archived_at, archived_reason, pictures)
    on exchange_item to voordeur_api;
grant select, update (archived_at, archived_reason, state, published_at, due_at, doubtful_at) on exchange_item
    to voordeur_work;

-- Somebody was trusted before: an earlier item of theirs was looked at, or is open.
create function exchange_known(nb uuid, who uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return exists (select from exchange_party p join exchange_item i using (neighbourhood_id, exchange_item_id)
                    where p.person_id = who and p.neighbourhood_id = nb and i.state in ('open', 'closed'));
end $$;

-- Where an item begins and which way it may go is not the client's to say.  What speaks of danger, the first of a new
-- account and what came without an account waits until somebody has looked; a demonstration does not.
create function exchange_item_state_set() returns trigger
language plpgsql as $$
declare
    looks constant boolean := has_role('connector') or has_role('moderator');
begin
    if current_setting('voordeur.roles', true) is null then -- our own command line and jobs
        null;
    elsif tg_op = 'INSERT' then
        new.first := new.organisation_id is null and not may_edit() and not looks
                     and not exchange_known(new.neighbourhood_id, current_person());
        new.state := case when new.danger is null and not new.first and is_member() then 'open' else 'waiting' end;
    elsif new.danger is not null and old.danger is distinct from new.danger then
        new.state := 'waiting';
    elsif not looks and new.state <> old.state
          and (old.state = 'refused' or old.state = 'waiting' and new.state <> 'closed') then
        raise insufficient_privilege using message = 'a moderator or connector looks at it first';
    end if;
    if tg_op = 'UPDATE' and old.state = 'closed' and new.state = 'open' and old.published_at is null and not looks then
        new.state := 'waiting'; -- nobody has looked at it yet
    end if;
    if new.state = 'open' and new.published_at is null then
        new.published_at := date_trunc('second', clock_now());
    end if;
    return new;
end $$;
create trigger state_set before insert or update on exchange_item
    for each row execute function exchange_item_state_set();

create function exchange_item_freshness_set() returns trigger
language plpgsql as $$
begin
    new.due_at := new.confirmed_at + case new.kind when 'ask' then interval '14 days' else interval '60 days' end;
    new.doubtful_at := new.due_at + freshness_grace();
    return new;
end $$;
create trigger freshness_set before insert or update of confirmed_at on exchange_item
    for each row execute function exchange_item_freshness_set();
create trigger pictures_known before insert or update of pictures on exchange_item
    for each row when (new.pictures <> '{}') execute function pictures_check();
create trigger version_raise before update on exchange_item for each row execute function version_raise();

-- What a list shows of it: facts, and nothing of who stands behind it but the first name that may be seen.
create function exchange_card(i exchange_item, slug text) returns jsonb
language sql stable
return jsonb_build_object(
    'kind', i.kind, 'id', i.exchange_item_id, 'title', i.title, 'text', nullif(i.text, ''), 'category', i.category,
    'when', nullif(i.moment, ''), 'times', i.times,
    'area', (select jsonb_build_object('cbsCode', a.cbs_code, 'name', a.name) from area a
              where a.neighbourhood_id = i.neighbourhood_id and a.cbs_code = i.area),
    'street', nullif(i.street, ''), 'languages', i.languages, 'visibility', i.visibility, 'firstName', i.first_name,
    'organisation', (select organisation_name(o) from organisation o
                      where o.neighbourhood_id = i.neighbourhood_id and o.organisation_id = i.organisation_id),
    'form', case when i.kind = 'offer' then i.form end, 'pausedUntil', i.paused_until, 'state', i.state, 'new', i.first,
    'picture', (select picture_summary(p, i.pictures[1]) from picture p
                 where p.neighbourhood_id = i.neighbourhood_id and p.picture_id = i.picture_id),
    'publishedAt', rfc3339(i.published_at), 'confirmedAt', rfc3339(i.confirmed_at), 'confirmedBy', i.confirmed_by_name,
    'dueAt', rfc3339(i.due_at), 'doubtfulAt', rfc3339(i.doubtful_at), 'demonstration', i.demonstration,
    'address', item_address(slug, case i.kind when 'ask' then 'vragen' else 'aanbod' end, i.title, i.exchange_item_id));

-- What is open, the newest first: for members also what is for members only.
create function exchange_newest(nb uuid, of_kind text, of_category text, of_area text, after_at timestamptz,
                                after_id uuid, most integer)
returns table (at timestamptz, id uuid, card jsonb)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    member constant boolean := is_member();
    here constant text := (select n.slug from neighbourhood n where n.neighbourhood_id = nb);
begin
    most := least(most, 500);
    if of_category is null then
        return query
        select i.published_at, i.exchange_item_id, exchange_card(i, here) from exchange_item i
         where i.neighbourhood_id = nb and i.kind = of_kind and i.state = 'open' and i.archived_at is null
           and i.danger is null and (i.visibility <> 'members' or member) and (of_area is null or i.area = of_area)
           and coalesce(i.paused_until <= clock_now()::date, true)
           and (i.published_at, i.exchange_item_id)
               < (coalesce(after_at, 'infinity'), coalesce(after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
         order by i.published_at desc, i.exchange_item_id desc limit most;
    else
        return query
        select i.published_at, i.exchange_item_id, exchange_card(i, here) from exchange_item i
         where i.neighbourhood_id = nb and i.kind = of_kind and i.category = of_category and i.state = 'open'
           and i.archived_at is null and i.danger is null and (i.visibility <> 'members' or member)
           and (of_area is null or i.area = of_area) and coalesce(i.paused_until <= clock_now()::date, true)
           and (i.published_at, i.exchange_item_id)
               < (coalesce(after_at, 'infinity'), coalesce(after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
         order by i.published_at desc, i.exchange_item_id desc limit most;
    end if;
end $$;
revoke execute on function exchange_newest, exchange_known from public;
grant execute on function exchange_newest, exchange_known to voordeur_api;

-- What readers say of an ask or an offer makes it due, as with everything else.
alter table correction drop constraint correction_kind_unknown;
alter table correction add constraint correction_kind_unknown
    check (kind in ('activity', 'organisation', 'place', 'project', 'ask', 'offer'));
create or replace function correction_add(nb uuid, of_kind text, item uuid, what text, remark text)
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
    when 'ask', 'offer' then
        update exchange_item set due_at = present, doubtful_at = later
         where neighbourhood_id = nb and exchange_item_id = item and due_at > present and archived_at is null;
    end case;
    return query
    insert into correction as c (neighbourhood_id, kind, item_id, code, note, created_at)
    values (nb, of_kind, item, what, coalesce(remark, ''), date_trunc('second', present))
    returning c.correction_id, c.code, nullif(c.note, ''), rfc3339(c.created_at);
end $$;
