--
-- PostgreSQL database dump
--

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: btree_gin; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS btree_gin WITH SCHEMA public;

--
-- Name: EXTENSION btree_gin; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION btree_gin IS 'support for indexing common datatypes in GIN';

--
-- Name: btree_gist; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

--
-- Name: EXTENSION btree_gist; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';

--
-- Name: fuzzystrmatch; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS fuzzystrmatch WITH SCHEMA public;

--
-- Name: EXTENSION fuzzystrmatch; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION fuzzystrmatch IS 'determine similarities and distance between strings';

--
-- Name: pg_trgm; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

--
-- Name: EXTENSION pg_trgm; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';

--
-- Name: unaccent; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;

--
-- Name: EXTENSION unaccent; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION unaccent IS 'text search dictionary that removes accents';

--
-- Name: activity_filter; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.activity_filter AS (
	category text,
	place uuid,
	organisation uuid,
	free boolean,
	accessible boolean,
	audience text,
	freshness text
);

--
-- Name: listing_key; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.listing_key AS (
	at timestamp with time zone,
	activity_id uuid,
	start timestamp with time zone
);

--
-- Name: picture_use; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.picture_use AS (
	picture_id uuid,
	x smallint,
	y smallint
);

--
-- Name: account_ask(text, text, text, text, text, text, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.account_ask(of_purpose text, address text, of_name text, of_neighbourhood text, of_language text, network text, of_street text, typed_code text) RETURNS TABLE(id uuid, kind text, slug text, language text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    since constant timestamptz := clock_now() - interval '1 hour';
    by_address constant bytea := account_hash('address', address);
    by_network constant bytea := account_hash('network', network);
    n neighbourhood;
    known person;
    invited_by uuid;
begin
    if sign_in_failures(by_address, since) >= 5 or sign_in_failures(by_network, since) >= 300 then
        return query select null::uuid, 'too-many', '', '';
        return;
    end if;
    perform sign_in_failed(by_address), sign_in_failed(by_network);
    select * into n from neighbourhood h where h.slug = of_neighbourhood;
    if not found then
        return;
    end if;
    invited_by := invitation_by_code(n.neighbourhood_id, typed_code);
    if invited_by is null and btrim(typed_code) <> '' then
        return query select null::uuid, 'no-invitation', '', '';
        return;
    end if;
    select * into known from person p where lower(p.email) = lower(address) and p.blocked_at is null;
    kind := case when of_purpose = 'join' then case when known.person_id is null then 'join' else 'known' end
                 when known.person_id is null then 'nobody' else of_purpose end;
    insert into account_letter as l (purpose, email, person_id, neighbourhood_id, name, language, street, invitation_id,
                                     expires_at)
    values (case kind when 'known' then 'sign-in' when 'nobody' then 'join' else kind end, address, known.person_id,
            n.neighbourhood_id, coalesce(of_name, ''), coalesce(of_language, 'nl'), btrim(coalesce(of_street, '')), invited_by,
            clock_now() + case kind when 'join' then interval '3 days' else interval '1 hour' end)
    returning l.account_letter_id into id;
    slug := n.slug;
    account_ask.language := coalesce(known.language, of_language, 'nl');
    return next;
end $$;

--
-- Name: account_export(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.account_export() RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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
      from person p where p.person_id = me);
end $$;

--
-- Name: account_hash(text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.account_hash(what text, value text) RETURNS bytea
    LANGUAGE sql IMMUTABLE
    RETURN sha256(convert_to(((('account '::text || what) || ' '::text) || lower(value)), 'UTF8'::name));

--
-- Name: account_leave(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.account_leave() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    delete from exchange_item i using exchange_party p
     where (p.neighbourhood_id, p.exchange_item_id) = (i.neighbourhood_id, i.exchange_item_id)
       and p.person_id = current_person();
    delete from message where person_id = current_person();
    delete from organisation_second_contact c using person p
     where p.person_id = current_person() and lower(c.email) = lower(p.email);
    delete from mail m using person p
     where p.person_id = current_person() and lower(m.to_address) = lower(p.email);
    delete from person where person_id = current_person();
end $$;

--
-- Name: account_move(text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.account_move(address text, network text) RETURNS TABLE(id uuid, slug text, language text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    since constant timestamptz := clock_now() - interval '1 hour';
    by_address constant bytea := account_hash('address', address);
begin
    if current_person() is null or sign_in_failures(by_address, since) >= 5 then
        return;
    end if;
    perform sign_in_failed(by_address), sign_in_failed(account_hash('network', network));
    return query
    insert into account_letter as l (purpose, email, person_id, expires_at, language)
    select 'address', address, p.person_id, clock_now() + interval '1 day', p.language
      from person p where p.person_id = current_person()
    returning l.account_letter_id,
              (select n.slug from neighbourhood n left join person_role r
                   on r.neighbourhood_id = n.neighbourhood_id and r.person_id = current_person()
                order by r.person_id is null, n.is_default desc, n.slug limit 1), l.language;
end $$;

--
-- Name: clock_now(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.clock_now() RETURNS timestamp with time zone
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN COALESCE((NULLIF(current_setting('voordeur.now'::text, true), ''::text))::timestamp with time zone, now());

--
-- Name: current_person(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.current_person() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (NULLIF(current_setting('voordeur.person'::text, true), ''::text))::uuid;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person (
    person_id uuid DEFAULT gen_random_uuid() NOT NULL,
    email text NOT NULL,
    name text NOT NULL,
    password_hash text,
    standing integer DEFAULT 1 NOT NULL,
    language text DEFAULT 'nl'::text NOT NULL,
    demonstration boolean DEFAULT false NOT NULL,
    blocked_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    street text DEFAULT ''::text NOT NULL,
    CONSTRAINT person_email_invalid CHECK (((email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'::text) AND (length(email) <= 254))),
    CONSTRAINT person_language_invalid CHECK ((language ~ '^[a-z]{2,3}$'::text)),
    CONSTRAINT person_name_required CHECK ((btrim(name) <> ''::text)),
    CONSTRAINT person_name_too_long CHECK ((length(name) <= 100)),
    CONSTRAINT person_street_house_number CHECK ((street !~ '\s[0-9]{1,3}\s?[[:alpha:]]?$'::text)),
    CONSTRAINT person_street_too_long CHECK ((length(street) <= 80))
);

--
-- Name: account_password(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.account_password() RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    RETURN (SELECT p.password_hash FROM public.person p WHERE (p.person_id = public.current_person()));

--
-- Name: account_set_password(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.account_set_password(hash text) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 UPDATE public.person SET password_hash = account_set_password.hash
   WHERE (person.person_id = public.current_person());
END;

--
-- Name: push_subscription; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.push_subscription (
    push_subscription_id uuid DEFAULT gen_random_uuid() NOT NULL,
    person_id uuid DEFAULT public.current_person() NOT NULL,
    endpoint text NOT NULL,
    p256dh text NOT NULL,
    auth text NOT NULL,
    device text NOT NULL,
    created_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    CONSTRAINT push_subscription_auth_invalid CHECK ((auth ~ '^[A-Za-z0-9_-]{22}$'::text)),
    CONSTRAINT push_subscription_device_required CHECK ((btrim(device) <> ''::text)),
    CONSTRAINT push_subscription_device_too_long CHECK ((length(device) <= 80)),
    CONSTRAINT push_subscription_endpoint_invalid CHECK ((endpoint ~ '^https://[^\s]+$'::text)),
    CONSTRAINT push_subscription_endpoint_too_long CHECK ((length(endpoint) <= 1000)),
    CONSTRAINT push_subscription_p256dh_invalid CHECK ((p256dh ~ '^[A-Za-z0-9_-]{87}$'::text))
);

--
-- Name: session_family; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.session_family (
    family_id uuid DEFAULT gen_random_uuid() NOT NULL,
    person_id uuid NOT NULL,
    started_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    ended_at timestamp with time zone
);

--
-- Name: session_close_all(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.session_close_all(who uuid) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 UPDATE public.session_family SET ended_at = public.clock_now()
   WHERE ((session_family.person_id = session_close_all.who) AND (session_family.ended_at IS NULL));
 UPDATE public.person SET standing = (person.standing + 1)
   WHERE (person.person_id = session_close_all.who);
 DELETE FROM public.push_subscription
   WHERE (push_subscription.person_id = session_close_all.who);
END;

--
-- Name: account_sign_out(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.account_sign_out() RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    RETURN public.session_close_all(public.current_person());

--
-- Name: account_use(uuid, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.account_use(letter uuid, of_name text, hash text) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    l account_letter;
    who uuid;
    by_street text;
begin
    select * into l from account_letter a
     where a.account_letter_id = letter and a.expires_at > clock_now() for update;
    if not found or l.purpose = 'reset' and hash is null
       or l.purpose = 'join' and coalesce(nullif(btrim(of_name), ''), nullif(btrim(l.name), '')) is null then
        return null;
    end if;
    delete from account_letter a where a.account_letter_id = letter;
    who := coalesce(l.person_id, (select p.person_id from person p where lower(p.email) = lower(l.email)));
    case l.purpose
    when 'join' then
        -- Withdrawn meanwhile, or used up: one joins all the same, and is looked at as others are.
        update invitation i set members = i.members + 1
         where i.neighbourhood_id = l.neighbourhood_id and i.invitation_id = l.invitation_id and i.ended_at is null
           and i.members < 100
        returning i.street into by_street;
        if who is null then
            insert into person (email, name, language, password_hash, street)
            values (l.email, coalesce(nullif(btrim(of_name), ''), l.name), l.language, hash,
                    coalesce(nullif(l.street, ''), by_street, ''))
            returning person_id into who;
        end if;
        insert into person_role (person_id, neighbourhood_id, role, invited)
        values (who, l.neighbourhood_id, 'resident', by_street is not null)
        on conflict do nothing;
    when 'reset' then
        update person set password_hash = hash where person_id = who;
        perform session_close_all(who);
    when 'address' then
        update person set email = l.email where person_id = who
           and not exists (select from person p where lower(p.email) = lower(l.email) and p.person_id <> who);
        if not found then
            return null;
        end if;
    else
        null;
    end case;
    perform mail_address_resume(l.email);
    return (select p.person_id from person p where p.person_id = who and p.blocked_at is null);
end $$;

--
-- Name: has_role(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.has_role(role text) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (role = ANY (string_to_array(COALESCE(current_setting('voordeur.roles'::text, true), ''::text), ','::text)));

--
-- Name: acting_role(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.acting_role() RETURNS text
    LANGUAGE sql STABLE
    RETURN (SELECT r.role FROM unnest(ARRAY['organiser'::text, 'connector'::text, 'host'::text, 'professional'::text, 'case_lead'::text, 'admin_residents'::text, 'admin_professionals'::text, 'moderator'::text, 'resident'::text, 'integrator'::text]) WITH ORDINALITY r(role, n) WHERE public.has_role(r.role) ORDER BY r.n LIMIT 1);

--
-- Name: activities_ahead(uuid, tsquery, tsquery, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activities_ahead(nb uuid, keys tsquery, words tsquery, most integer) RETURNS uuid[]
    LANGUAGE plpgsql STABLE
    SET enable_seqscan TO 'off'
    AS $$
begin
    return array(select e.id from search_entry e
                  where e.kind = 'activity' and e.ahead and keys_of(e) @@ keys
                    and e.neighbourhood_id is not distinct from nb and e.tsv @@ words
                  limit most);
end $$;

--
-- Name: activities_by_category(uuid, timestamp with time zone, timestamp with time zone, public.activity_filter, timestamp with time zone, uuid, timestamp with time zone, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activities_by_category(nb uuid, since timestamp with time zone, before timestamp with time zone, f public.activity_filter, after_at timestamp with time zone, after_id uuid, after_start timestamp with time zone, most integer) RETURNS TABLE(at timestamp with time zone, id uuid, start timestamp with time zone, item text)
    LANGUAGE sql STABLE
    AS $$
    select r.at, r.activity_id, r.start, r.item
      from (select l.at, l.activity_id, l.start, l.head || e.card || '}' as item
              from programme_line l
             cross join lateral (select e.card from programme_card e
                                  where e.neighbourhood_id = nb and e.id = l.activity_id
                                    and passes(f, e.categories, e.place_id, e.organisation_id, e.free, e.wheelchair,
                                               e.audience, e.due_at, e.doubtful_at) offset 0) e
             where l.neighbourhood_id = nb and l.category = f.category
               and (l.at, l.activity_id, l.start)
                   > (coalesce(after_at, since - listing_reach()), after_id, after_start)
               and l.at < before and l.until > since
             order by l.at, l.activity_id, l.start limit 500) r
     order by r.at, r.activity_id, r.start limit most;
$$;

--
-- Name: activities_by_filter(uuid, timestamp with time zone, timestamp with time zone, public.activity_filter, timestamp with time zone, uuid, timestamp with time zone, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activities_by_filter(nb uuid, since timestamp with time zone, before timestamp with time zone, f public.activity_filter, after_at timestamp with time zone, after_id uuid, after_start timestamp with time zone, most integer) RETURNS TABLE(at timestamp with time zone, id uuid, start timestamp with time zone, item text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    return query
    select * from activities_found(nb, since, before, f, null, null, after_at, after_id, after_start, most);
end $$;

--
-- Name: activities_by_organisation(uuid, timestamp with time zone, timestamp with time zone, public.activity_filter, timestamp with time zone, uuid, timestamp with time zone, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activities_by_organisation(nb uuid, since timestamp with time zone, before timestamp with time zone, f public.activity_filter, after_at timestamp with time zone, after_id uuid, after_start timestamp with time zone, most integer) RETURNS TABLE(at timestamp with time zone, id uuid, start timestamp with time zone, item text)
    LANGUAGE sql STABLE
    AS $$
    select r.at, r.activity_id, r.start, r.item
      from (select l.at, l.activity_id, l.start, l.head || e.card || '}' as item
              from programme_line l
             cross join lateral (select e.card from programme_card e
                                  where e.neighbourhood_id = nb and e.id = l.activity_id
                                    and passes(f, e.categories, e.place_id, e.organisation_id, e.free, e.wheelchair,
                                               e.audience, e.due_at, e.doubtful_at) offset 0) e
             where l.neighbourhood_id = nb and l.is_first and l.organisation_id = f.organisation
               and (l.at, l.activity_id, l.start)
                   > (coalesce(after_at, since - listing_reach()), after_id, after_start)
               and l.at < before and l.until > since
             order by l.at, l.activity_id, l.start limit 500) r
     order by r.at, r.activity_id, r.start limit most;
$$;

--
-- Name: activities_by_place(uuid, timestamp with time zone, timestamp with time zone, public.activity_filter, timestamp with time zone, uuid, timestamp with time zone, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activities_by_place(nb uuid, since timestamp with time zone, before timestamp with time zone, f public.activity_filter, after_at timestamp with time zone, after_id uuid, after_start timestamp with time zone, most integer) RETURNS TABLE(at timestamp with time zone, id uuid, start timestamp with time zone, item text)
    LANGUAGE sql STABLE
    AS $$
    select r.at, r.activity_id, r.start, r.item
      from (select l.at, l.activity_id, l.start, l.head || e.card || '}' as item
              from programme_line l
             cross join lateral (select e.card from programme_card e
                                  where e.neighbourhood_id = nb and e.id = l.activity_id
                                    and passes(f, e.categories, e.place_id, e.organisation_id, e.free, e.wheelchair,
                                               e.audience, e.due_at, e.doubtful_at) offset 0) e
             where l.neighbourhood_id = nb and l.is_first and l.place_id = f.place
               and (l.at, l.activity_id, l.start)
                   > (coalesce(after_at, since - listing_reach()), after_id, after_start)
               and l.at < before and l.until > since
             order by l.at, l.activity_id, l.start limit 500) r
     order by r.at, r.activity_id, r.start limit most;
$$;

--
-- Name: activities_by_time(uuid, timestamp with time zone, timestamp with time zone, public.activity_filter, timestamp with time zone, uuid, timestamp with time zone, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activities_by_time(nb uuid, since timestamp with time zone, before timestamp with time zone, f public.activity_filter, after_at timestamp with time zone, after_id uuid, after_start timestamp with time zone, most integer) RETURNS TABLE(at timestamp with time zone, id uuid, start timestamp with time zone, item text)
    LANGUAGE sql STABLE
    AS $$
    select r.at, r.activity_id, r.start, r.item
      from (select l.at, l.activity_id, l.start, l.head || e.card || '}' as item
              from programme_line l
             cross join lateral (select e.card from programme_card e
                                  where e.neighbourhood_id = nb and e.id = l.activity_id
                                    and passes(f, e.categories, e.place_id, e.organisation_id, e.free, e.wheelchair,
                                               e.audience, e.due_at, e.doubtful_at) offset 0) e
             where l.neighbourhood_id = nb and l.is_first
               and (l.at, l.activity_id, l.start)
                   > (coalesce(after_at, since - listing_reach()), after_id, after_start)
               and l.at < before and l.until > since
             order by l.at, l.activity_id, l.start limit 500) r
     order by r.at, r.activity_id, r.start limit most;
$$;

--
-- Name: activities_by_words(uuid, timestamp with time zone, timestamp with time zone, public.activity_filter, text, double precision, double precision, double precision, timestamp with time zone, uuid, timestamp with time zone, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activities_by_words(nb uuid, since timestamp with time zone, before timestamp with time zone, f public.activity_filter, words text, north double precision, east double precision, radius double precision, after_at timestamp with time zone, after_id uuid, after_start timestamp with time zone, most integer) RETURNS TABLE(at timestamp with time zone, id uuid, start timestamp with time zone, item text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    query constant tsquery := search_query(nb, typed_words(words));
    near constant uuid[] := case when radius is not null then places_near(nb, north, east, radius) end;
begin
    if query is not null then
        return query
        select * from activities_found(nb, since, before, f, query, near, after_at, after_id, after_start, most);
    end if;
end $$;

--
-- Name: activity; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.activity (
    neighbourhood_id uuid NOT NULL,
    activity_id uuid DEFAULT gen_random_uuid() NOT NULL,
    title text NOT NULL,
    summary text DEFAULT ''::text NOT NULL,
    text text DEFAULT ''::text NOT NULL,
    html text DEFAULT ''::text NOT NULL,
    organisation_id uuid,
    place_id uuid,
    location text DEFAULT ''::text NOT NULL,
    categories text[] DEFAULT '{}'::text[] NOT NULL,
    audience text[] DEFAULT '{}'::text[] NOT NULL,
    languages text[] DEFAULT '{}'::text[] NOT NULL,
    free boolean,
    price numeric(8,2),
    price_note text DEFAULT ''::text NOT NULL,
    sign_up text DEFAULT 'none'::text NOT NULL,
    sign_up_note text DEFAULT ''::text NOT NULL,
    contact_name text DEFAULT ''::text NOT NULL,
    contact_telephone text DEFAULT ''::text NOT NULL,
    contact_email text DEFAULT ''::text NOT NULL,
    url text,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone,
    all_day boolean DEFAULT false NOT NULL,
    time_zone text DEFAULT 'Europe/Amsterdam'::text NOT NULL,
    rrule text,
    rdates timestamp with time zone[] DEFAULT '{}'::timestamp with time zone[] NOT NULL,
    exdates timestamp with time zone[] DEFAULT '{}'::timestamp with time zone[] NOT NULL,
    skips_holidays boolean DEFAULT false NOT NULL,
    status text DEFAULT 'scheduled'::text NOT NULL,
    status_note text DEFAULT ''::text NOT NULL,
    calendar text,
    uid text,
    demonstration boolean DEFAULT false NOT NULL,
    created_by uuid DEFAULT public.current_person(),
    created_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    changed_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    confirmed_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    confirmed_by_name text,
    confirmed_how text DEFAULT 'owner'::text NOT NULL,
    due_at timestamp with time zone NOT NULL,
    doubtful_at timestamp with time zone NOT NULL,
    archived_at timestamp with time zone,
    archived_reason text,
    version integer DEFAULT 1 NOT NULL,
    expanded_to timestamp with time zone DEFAULT (public.clock_now() + '1 year'::interval),
    pictures public.picture_use[] DEFAULT '{}'::public.picture_use[] NOT NULL,
    picture_id uuid GENERATED ALWAYS AS (pictures[1].picture_id) STORED,
    CONSTRAINT activity_audience_unknown CHECK ((audience <@ ARRAY['everyone'::text, 'children'::text, 'youth'::text, 'adults'::text, 'seniors'::text, 'parents'::text, 'women'::text, 'men'::text, 'newcomers'::text, 'carers'::text])),
    CONSTRAINT activity_calendar_too_long CHECK ((length(calendar) <= 200)),
    CONSTRAINT activity_categories_too_many CHECK ((cardinality(categories) <= 5)),
    CONSTRAINT activity_confirmed_how_unknown CHECK ((confirmed_how = ANY (ARRAY['owner'::text, 'mail'::text, 'connector'::text, 'professional'::text, 'feed'::text, 'visitor'::text]))),
    CONSTRAINT activity_contact_email_too_long CHECK ((length(contact_email) <= 254)),
    CONSTRAINT activity_contact_name_too_long CHECK ((length(contact_name) <= 100)),
    CONSTRAINT activity_contact_telephone_too_long CHECK ((length(contact_telephone) <= 30)),
    CONSTRAINT activity_ends_at_before_start CHECK ((ends_at >= starts_at)),
    CONSTRAINT activity_ends_at_out_of_range CHECK ((isfinite(ends_at) AND (date_trunc('second'::text, ends_at) = ends_at))),
    CONSTRAINT activity_exdates_too_many CHECK ((cardinality(exdates) <= 400)),
    CONSTRAINT activity_languages_invalid CHECK ((array_to_string(languages, ','::text) ~ '^([a-z]{2,3}(,[a-z]{2,3}){0,9})?$'::text)),
    CONSTRAINT activity_location_too_long CHECK ((length(location) <= 200)),
    CONSTRAINT activity_pictures_too_many CHECK ((cardinality(pictures) <= 8)),
    CONSTRAINT activity_price_invalid CHECK ((NOT (free AND (price > (0)::numeric)))),
    CONSTRAINT activity_price_note_too_long CHECK ((length(price_note) <= 200)),
    CONSTRAINT activity_price_out_of_range CHECK ((price >= (0)::numeric)),
    CONSTRAINT activity_rdates_too_many CHECK ((cardinality(rdates) <= 400)),
    CONSTRAINT activity_rrule_too_long CHECK ((length(rrule) <= 500)),
    CONSTRAINT activity_sign_up_note_too_long CHECK ((length(sign_up_note) <= 300)),
    CONSTRAINT activity_sign_up_unknown CHECK ((sign_up = ANY (ARRAY['none'::text, 'optional'::text, 'required'::text]))),
    CONSTRAINT activity_starts_at_out_of_range CHECK ((isfinite(starts_at) AND (starts_at < '9999-01-01 00:00:00+00'::timestamp with time zone) AND (date_trunc('second'::text, starts_at) = starts_at))),
    CONSTRAINT activity_status_note_too_long CHECK ((length(status_note) <= 300)),
    CONSTRAINT activity_status_unknown CHECK ((status = ANY (ARRAY['scheduled'::text, 'cancelled'::text]))),
    CONSTRAINT activity_summary_too_long CHECK ((length(summary) <= 300)),
    CONSTRAINT activity_text_too_long CHECK ((length(text) <= 10000)),
    CONSTRAINT activity_time_zone_too_long CHECK ((length(time_zone) <= 60)),
    CONSTRAINT activity_title_required CHECK ((btrim(title) <> ''::text)),
    CONSTRAINT activity_title_too_long CHECK ((length(title) <= 120)),
    CONSTRAINT activity_uid_too_long CHECK ((length(uid) <= 500)),
    CONSTRAINT activity_url_invalid CHECK ((url ~ '^https?://\S+$'::text)),
    CONSTRAINT activity_url_too_long CHECK ((length(url) <= 2000))
);

--
-- Name: correction; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.correction (
    neighbourhood_id uuid NOT NULL,
    correction_id uuid DEFAULT gen_random_uuid() NOT NULL,
    kind text NOT NULL,
    item_id uuid NOT NULL,
    code text NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    created_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    sent_key text,
    CONSTRAINT correction_code_unknown CHECK ((code = ANY (ARRAY['stopped'::text, 'other-time'::text, 'other-place'::text, 'other'::text]))),
    CONSTRAINT correction_kind_unknown CHECK ((kind = ANY (ARRAY['activity'::text, 'organisation'::text, 'place'::text, 'project'::text, 'ask'::text, 'offer'::text]))),
    CONSTRAINT correction_note_too_long CHECK ((length(note) <= 1000)),
    CONSTRAINT correction_sent_key_invalid CHECK (((char_length(sent_key) >= 8) AND (char_length(sent_key) <= 64)))
);

--
-- Name: source; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.source (
    neighbourhood_id uuid NOT NULL,
    source_id uuid DEFAULT gen_random_uuid() NOT NULL,
    organisation_id uuid NOT NULL,
    calendar text NOT NULL,
    address text NOT NULL,
    host text GENERATED ALWAYS AS (lower("substring"(address, '^[^:]*://([^/?#]*)'::text))) STORED NOT NULL,
    rhythm integer DEFAULT 360 NOT NULL,
    next_look timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    leased_until timestamp with time zone,
    looked_at timestamp with time zone,
    changed_at timestamp with time zone,
    etag text DEFAULT ''::text NOT NULL,
    last_modified text DEFAULT ''::text NOT NULL,
    digest text DEFAULT ''::text NOT NULL,
    format text DEFAULT ''::text NOT NULL,
    activities integer DEFAULT 0 NOT NULL,
    usual integer,
    fails integer DEFAULT 0 NOT NULL,
    alarm text,
    reason text DEFAULT ''::text NOT NULL,
    history jsonb DEFAULT '[]'::jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    title text DEFAULT ''::text NOT NULL,
    paused_at timestamp with time zone,
    good_at timestamp with time zone,
    leave_out text[] DEFAULT '{}'::text[] NOT NULL,
    columns text[] DEFAULT '{}'::text[] NOT NULL,
    read_as text DEFAULT 'auto'::text NOT NULL,
    hosts text[],
    CONSTRAINT source_address_invalid CHECK ((host <> ''::text)),
    CONSTRAINT source_address_too_long CHECK ((length(address) <= 2000)),
    CONSTRAINT source_alarm_unknown CHECK ((alarm = ANY (ARRAY['failing'::text, 'still'::text, 'empty'::text, 'shape'::text, 'robots'::text]))),
    CONSTRAINT source_calendar_too_long CHECK ((length(calendar) <= 200)),
    CONSTRAINT source_rhythm_out_of_range CHECK (((rhythm >= 15) AND (rhythm <= 10080))),
    CONSTRAINT source_title_too_long CHECK ((length(title) <= 200))
);

--
-- Name: activity_fed_at(public.activity); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activity_fed_at(a public.activity) RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    RETURN (SELECT max(s.good_at) AS max FROM public.source s WHERE ((s.neighbourhood_id = (activity_fed_at.a).neighbourhood_id) AND (s.organisation_id = (activity_fed_at.a).organisation_id) AND (s.calendar = (activity_fed_at.a).calendar) AND ((activity_fed_at.a).uid IS NOT NULL) AND (s.paused_at IS NULL) AND (s.alarm IS NULL) AND (NOT (EXISTS (SELECT FROM public.correction c WHERE ((c.neighbourhood_id = (activity_fed_at.a).neighbourhood_id) AND (c.kind = 'activity'::text) AND (c.item_id = (activity_fed_at.a).activity_id) AND (c.created_at >= date_trunc('second'::text, (activity_fed_at.a).confirmed_at))))))));

--
-- Name: occurrence; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.occurrence (
    neighbourhood_id uuid NOT NULL,
    activity_id uuid NOT NULL,
    start timestamp with time zone NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone,
    status text DEFAULT 'scheduled'::text NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    overridden boolean DEFAULT false NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT occurrence_ends_at_before_start CHECK ((ends_at >= starts_at)),
    CONSTRAINT occurrence_note_too_long CHECK ((length(note) <= 300)),
    CONSTRAINT occurrence_starts_at_out_of_range CHECK ((isfinite(starts_at) AND (date_trunc('second'::text, starts_at) = starts_at))),
    CONSTRAINT occurrence_status_unknown CHECK ((status = ANY (ARRAY['scheduled'::text, 'cancelled'::text, 'moved'::text])))
);

--
-- Name: activity_next_at(public.activity); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activity_next_at(a public.activity) RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    RETURN (SELECT min(o.starts_at) AS min FROM public.occurrence o WHERE ((o.neighbourhood_id = (activity_next_at.a).neighbourhood_id) AND (o.activity_id = (activity_next_at.a).activity_id) AND (o.status <> 'cancelled'::text) AND (COALESCE(o.ends_at, o.starts_at) > public.clock_now()) AND ((activity_next_at.a).status <> 'cancelled'::text)));

--
-- Name: asked_from(timestamp with time zone, timestamp with time zone, interval); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.asked_from(confirmed timestamp with time zone, due timestamp with time zone, ahead interval) RETURNS timestamp with time zone
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (due - LEAST(ahead, (GREATEST((due - confirmed), '00:00:00'::interval) / (3)::double precision)));

--
-- Name: owner_letter_ahead(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.owner_letter_ahead() RETURNS interval
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN '10 days'::interval;

--
-- Name: organisation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.organisation (
    neighbourhood_id uuid NOT NULL,
    organisation_id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    text text DEFAULT ''::text NOT NULL,
    html text DEFAULT ''::text NOT NULL,
    street_address text DEFAULT ''::text NOT NULL,
    postal_code text DEFAULT ''::text NOT NULL,
    locality text DEFAULT ''::text NOT NULL,
    telephone text DEFAULT ''::text NOT NULL,
    email text DEFAULT ''::text NOT NULL,
    url text,
    also_known_as text[] DEFAULT '{}'::text[] NOT NULL,
    since integer,
    demonstration boolean DEFAULT false NOT NULL,
    created_by uuid DEFAULT public.current_person(),
    created_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    changed_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    confirmed_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    confirmed_by_name text,
    confirmed_how text DEFAULT 'owner'::text NOT NULL,
    due_at timestamp with time zone NOT NULL,
    doubtful_at timestamp with time zone NOT NULL,
    archived_at timestamp with time zone,
    archived_reason text,
    version integer DEFAULT 1 NOT NULL,
    pictures public.picture_use[] DEFAULT '{}'::public.picture_use[] NOT NULL,
    picture_id uuid GENERATED ALWAYS AS (pictures[1].picture_id) STORED,
    CONSTRAINT organisation_also_known_as_too_long CHECK ((length(array_to_string(also_known_as, ''::text)) <= 1000)),
    CONSTRAINT organisation_also_known_as_too_many CHECK ((cardinality(also_known_as) <= 20)),
    CONSTRAINT organisation_confirmed_how_unknown CHECK ((confirmed_how = ANY (ARRAY['owner'::text, 'mail'::text, 'connector'::text, 'professional'::text, 'feed'::text, 'visitor'::text]))),
    CONSTRAINT organisation_email_too_long CHECK ((length(email) <= 254)),
    CONSTRAINT organisation_kind_invalid CHECK ((kind ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT organisation_kind_too_long CHECK ((length(kind) <= 60)),
    CONSTRAINT organisation_locality_too_long CHECK ((length(locality) <= 60)),
    CONSTRAINT organisation_name_required CHECK ((btrim(name) <> ''::text)),
    CONSTRAINT organisation_name_too_long CHECK ((length(name) <= 120)),
    CONSTRAINT organisation_pictures_too_many CHECK ((cardinality(pictures) <= 8)),
    CONSTRAINT organisation_postal_code_too_long CHECK ((length(postal_code) <= 10)),
    CONSTRAINT organisation_since_out_of_range CHECK (((since >= 1000) AND (since <= 2200))),
    CONSTRAINT organisation_street_address_too_long CHECK ((length(street_address) <= 120)),
    CONSTRAINT organisation_telephone_too_long CHECK ((length(telephone) <= 30)),
    CONSTRAINT organisation_text_too_long CHECK ((length(text) <= 10000)),
    CONSTRAINT organisation_url_invalid CHECK ((url ~ '^https?://\S+$'::text)),
    CONSTRAINT organisation_url_too_long CHECK ((length(url) <= 2000))
);

--
-- Name: place; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.place (
    neighbourhood_id uuid NOT NULL,
    place_id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    also_known_as text[] DEFAULT '{}'::text[] NOT NULL,
    text text DEFAULT ''::text NOT NULL,
    html text DEFAULT ''::text NOT NULL,
    street_address text DEFAULT ''::text NOT NULL,
    postal_code text DEFAULT ''::text NOT NULL,
    locality text DEFAULT ''::text NOT NULL,
    latitude double precision,
    longitude double precision,
    approximate boolean DEFAULT false NOT NULL,
    wheelchair text DEFAULT 'unknown'::text NOT NULL,
    accessible_toilet boolean,
    accessibility_note text DEFAULT ''::text NOT NULL,
    organisation_id uuid,
    demonstration boolean DEFAULT false NOT NULL,
    created_by uuid DEFAULT public.current_person(),
    created_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    changed_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    confirmed_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    confirmed_by_name text,
    confirmed_how text DEFAULT 'owner'::text NOT NULL,
    due_at timestamp with time zone NOT NULL,
    doubtful_at timestamp with time zone NOT NULL,
    archived_at timestamp with time zone,
    archived_reason text,
    version integer DEFAULT 1 NOT NULL,
    pictures public.picture_use[] DEFAULT '{}'::public.picture_use[] NOT NULL,
    picture_id uuid GENERATED ALWAYS AS (pictures[1].picture_id) STORED,
    CONSTRAINT place_accessibility_note_too_long CHECK ((length(accessibility_note) <= 500)),
    CONSTRAINT place_also_known_as_too_long CHECK ((length(array_to_string(also_known_as, ''::text)) <= 1000)),
    CONSTRAINT place_also_known_as_too_many CHECK ((cardinality(also_known_as) <= 20)),
    CONSTRAINT place_confirmed_how_unknown CHECK ((confirmed_how = ANY (ARRAY['owner'::text, 'mail'::text, 'connector'::text, 'professional'::text, 'feed'::text, 'visitor'::text]))),
    CONSTRAINT place_latitude_out_of_range CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
    CONSTRAINT place_locality_too_long CHECK ((length(locality) <= 60)),
    CONSTRAINT place_longitude_out_of_range CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
    CONSTRAINT place_longitude_required CHECK (((latitude IS NULL) = (longitude IS NULL))),
    CONSTRAINT place_name_required CHECK ((btrim(name) <> ''::text)),
    CONSTRAINT place_name_too_long CHECK ((length(name) <= 120)),
    CONSTRAINT place_pictures_too_many CHECK ((cardinality(pictures) <= 8)),
    CONSTRAINT place_postal_code_too_long CHECK ((length(postal_code) <= 10)),
    CONSTRAINT place_street_address_too_long CHECK ((length(street_address) <= 120)),
    CONSTRAINT place_text_too_long CHECK ((length(text) <= 10000)),
    CONSTRAINT place_wheelchair_unknown CHECK ((wheelchair = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text, 'unknown'::text])))
);

--
-- Name: project; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.project (
    neighbourhood_id uuid NOT NULL,
    project_id uuid DEFAULT gen_random_uuid() NOT NULL,
    title text NOT NULL,
    summary text DEFAULT ''::text NOT NULL,
    text text DEFAULT ''::text NOT NULL,
    html text DEFAULT ''::text NOT NULL,
    contact_name text DEFAULT ''::text NOT NULL,
    contact_telephone text DEFAULT ''::text NOT NULL,
    contact_email text DEFAULT ''::text NOT NULL,
    url text,
    organisation_id uuid,
    demonstration boolean DEFAULT false NOT NULL,
    created_by uuid DEFAULT public.current_person(),
    created_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    changed_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    confirmed_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    confirmed_by_name text,
    confirmed_how text DEFAULT 'owner'::text NOT NULL,
    due_at timestamp with time zone NOT NULL,
    doubtful_at timestamp with time zone NOT NULL,
    archived_at timestamp with time zone,
    archived_reason text,
    version integer DEFAULT 1 NOT NULL,
    pictures public.picture_use[] DEFAULT '{}'::public.picture_use[] NOT NULL,
    picture_id uuid GENERATED ALWAYS AS (pictures[1].picture_id) STORED,
    CONSTRAINT project_confirmed_how_unknown CHECK ((confirmed_how = ANY (ARRAY['owner'::text, 'mail'::text, 'connector'::text, 'professional'::text, 'feed'::text, 'visitor'::text]))),
    CONSTRAINT project_contact_email_too_long CHECK ((length(contact_email) <= 254)),
    CONSTRAINT project_contact_name_too_long CHECK ((length(contact_name) <= 100)),
    CONSTRAINT project_contact_telephone_too_long CHECK ((length(contact_telephone) <= 30)),
    CONSTRAINT project_pictures_too_many CHECK ((cardinality(pictures) <= 8)),
    CONSTRAINT project_summary_too_long CHECK ((length(summary) <= 300)),
    CONSTRAINT project_text_too_long CHECK ((length(text) <= 10000)),
    CONSTRAINT project_title_required CHECK ((btrim(title) <> ''::text)),
    CONSTRAINT project_title_too_long CHECK ((length(title) <= 120)),
    CONSTRAINT project_url_invalid CHECK ((url ~ '^https?://\S+$'::text)),
    CONSTRAINT project_url_too_long CHECK ((length(url) <= 2000))
);

--
-- Name: item_due; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.item_due AS
 SELECT a.neighbourhood_id,
    'activity'::text AS kind,
    a.activity_id AS item_id,
    a.organisation_id,
    a.title,
    COALESCE(p.name, NULLIF(a.location, ''::text)) AS place,
    public.activity_next_at(a.*) AS next_at,
    a.all_day,
    public.activity_fed_at(a.*) AS fed_at,
    a.due_at,
    a.demonstration,
    a.place_id,
    NULLIF(p.street_address, ''::text) AS street_address,
    NULLIF(a.contact_telephone, ''::text) AS telephone,
    ((a.rrule IS NULL) AND (a.rdates = '{}'::timestamp with time zone[])) AS single,
    a.confirmed_at
   FROM (public.activity a
     LEFT JOIN public.place p USING (neighbourhood_id, place_id))
  WHERE ((a.archived_at IS NULL) AND (a.due_at <= (public.clock_now() + public.owner_letter_ahead())) AND ((a.due_at <= public.clock_now()) OR (((a.rrule IS NOT NULL) OR (a.rdates <> '{}'::timestamp with time zone[])) AND (public.asked_from(a.confirmed_at, a.due_at, public.owner_letter_ahead()) <= public.clock_now()))) AND (public.activity_next_at(a.*) IS NOT NULL))
UNION ALL
 SELECT organisation.neighbourhood_id,
    'organisation'::text AS kind,
    organisation.organisation_id AS item_id,
    organisation.organisation_id,
    organisation.name AS title,
    NULLIF(organisation.street_address, ''::text) AS place,
    NULL::timestamp with time zone AS next_at,
    false AS all_day,
    NULL::timestamp with time zone AS fed_at,
    organisation.due_at,
    organisation.demonstration,
    NULL::uuid AS place_id,
    NULLIF(organisation.street_address, ''::text) AS street_address,
    NULLIF(organisation.telephone, ''::text) AS telephone,
    false AS single,
    organisation.confirmed_at
   FROM public.organisation
  WHERE ((organisation.archived_at IS NULL) AND (organisation.due_at <= (public.clock_now() + public.owner_letter_ahead())) AND (public.asked_from(organisation.confirmed_at, organisation.due_at, public.owner_letter_ahead()) <= public.clock_now()))
UNION ALL
 SELECT place.neighbourhood_id,
    'place'::text AS kind,
    place.place_id AS item_id,
    place.organisation_id,
    place.name AS title,
    NULLIF(place.street_address, ''::text) AS place,
    NULL::timestamp with time zone AS next_at,
    false AS all_day,
    NULL::timestamp with time zone AS fed_at,
    place.due_at,
    place.demonstration,
    place.place_id,
    NULLIF(place.street_address, ''::text) AS street_address,
    NULL::text AS telephone,
    false AS single,
    place.confirmed_at
   FROM public.place
  WHERE ((place.archived_at IS NULL) AND (place.due_at <= (public.clock_now() + public.owner_letter_ahead())) AND (public.asked_from(place.confirmed_at, place.due_at, public.owner_letter_ahead()) <= public.clock_now()))
UNION ALL
 SELECT project.neighbourhood_id,
    'project'::text AS kind,
    project.project_id AS item_id,
    project.organisation_id,
    project.title,
    NULL::text AS place,
    NULL::timestamp with time zone AS next_at,
    false AS all_day,
    NULL::timestamp with time zone AS fed_at,
    project.due_at,
    project.demonstration,
    NULL::uuid AS place_id,
    NULL::text AS street_address,
    NULL::text AS telephone,
    false AS single,
    project.confirmed_at
   FROM public.project
  WHERE ((project.archived_at IS NULL) AND (project.due_at <= (public.clock_now() + public.owner_letter_ahead())) AND (public.asked_from(project.confirmed_at, project.due_at, public.owner_letter_ahead()) <= public.clock_now()));

--
-- Name: outlet_setting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outlet_setting (
    neighbourhood_id uuid NOT NULL,
    magazine text DEFAULT ''::text NOT NULL,
    deadline date,
    first_day date,
    last_day date,
    mail_day integer DEFAULT 5 NOT NULL,
    mail_hour integer DEFAULT 10 NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT outlet_setting_first_day_required CHECK (((deadline IS NULL) = (first_day IS NULL))),
    CONSTRAINT outlet_setting_last_day_before_start CHECK ((last_day >= first_day)),
    CONSTRAINT outlet_setting_last_day_out_of_range CHECK ((last_day < (first_day + 35))),
    CONSTRAINT outlet_setting_last_day_required CHECK (((deadline IS NULL) = (last_day IS NULL))),
    CONSTRAINT outlet_setting_magazine_too_long CHECK ((length(magazine) <= 60)),
    CONSTRAINT outlet_setting_mail_day_out_of_range CHECK (((mail_day >= 1) AND (mail_day <= 7))),
    CONSTRAINT outlet_setting_mail_hour_out_of_range CHECK (((mail_hour >= 7) AND (mail_hour <= 21)))
);

--
-- Name: item_unprinted; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.item_unprinted AS
 SELECT a.neighbourhood_id,
    a.activity_id AS item_id,
    a.organisation_id,
    a.title,
    COALESCE(p.name, NULLIF(a.location, ''::text)) AS place,
    public.activity_next_at(a.*) AS next_at,
    a.all_day,
    public.activity_fed_at(a.*) AS fed_at,
    a.due_at,
    a.demonstration,
    s.deadline,
    (((s.deadline - 28))::timestamp without time zone AT TIME ZONE 'Europe/Amsterdam'::text) AS confirmed_from
   FROM ((public.outlet_setting s
     JOIN public.activity a USING (neighbourhood_id))
     LEFT JOIN public.place p USING (neighbourhood_id, place_id))
  WHERE (((((public.clock_now() AT TIME ZONE 'Europe/Amsterdam'::text))::date >= (s.deadline - 10)) AND (((public.clock_now() AT TIME ZONE 'Europe/Amsterdam'::text))::date <= s.deadline)) AND (a.archived_at IS NULL) AND (a.organisation_id IS NOT NULL) AND ((a.confirmed_at < (((s.deadline - 28))::timestamp without time zone AT TIME ZONE 'Europe/Amsterdam'::text)) OR (a.doubtful_at <= public.clock_now())) AND (EXISTS ( SELECT
           FROM public.occurrence o
          WHERE ((o.neighbourhood_id = a.neighbourhood_id) AND (o.activity_id = a.activity_id) AND (o.status <> 'cancelled'::text) AND (o.starts_at >= ((s.first_day)::timestamp without time zone AT TIME ZONE 'Europe/Amsterdam'::text)) AND (o.starts_at < (((s.last_day + 1))::timestamp without time zone AT TIME ZONE 'Europe/Amsterdam'::text))))));

--
-- Name: activities_confirm_fed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activities_confirm_fed() RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 UPDATE public.activity a SET confirmed_at = public.clock_now(), confirmed_how = 'feed'::text
    FROM public.item_due i
   WHERE ((i.kind = 'activity'::text) AND (i.fed_at >= i.due_at) AND (a.neighbourhood_id = i.neighbourhood_id) AND (a.activity_id = i.item_id));
 UPDATE public.activity a SET confirmed_at = public.clock_now(), confirmed_how = 'feed'::text
    FROM public.item_unprinted u
   WHERE ((u.fed_at >= u.confirmed_from) AND (a.neighbourhood_id = u.neighbourhood_id) AND (a.activity_id = u.item_id));
END;

--
-- Name: activities_doubtful(uuid, public.activity_filter, uuid[], integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activities_doubtful(nb uuid, f public.activity_filter, places uuid[], few integer) RETURNS uuid[]
    LANGUAGE plpgsql STABLE
    AS $$
begin
    return array(
        select e.id from search_entry e
         where e.neighbourhood_id = nb and e.kind = 'activity' and e.ahead
           and e.doubtful_at <= clock_now() + case when f.freshness = 'due' then freshness_longest_doubt() else '0' end
           and (places is null or e.place_id = any (places)) and entry_passes(e, f)
         limit few + 1);
end $$;

--
-- Name: activities_found(uuid, timestamp with time zone, timestamp with time zone, public.activity_filter, tsquery, uuid[], timestamp with time zone, uuid, timestamp with time zone, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activities_found(nb uuid, since timestamp with time zone, before timestamp with time zone, f public.activity_filter, words tsquery, places uuid[], after_at timestamp with time zone, after_id uuid, after_start timestamp with time zone, most integer) RETURNS TABLE(at timestamp with time zone, id uuid, start timestamp with time zone, item text)
    LANGUAGE plpgsql STABLE
    AS $$
declare
    -- Lines to look at in one go: each entry has to be read for its words, hardly one for nothing but its bits.
    glance integer := case when words is null then least(most + 20, 500) else 120 end;
    few constant integer := 1000;
    wanted constant integer := least(most, 500);
    -- With less than so much on a first glance it is quicker to look up what fits.
    little constant integer := case when words is null then wanted / 3 else glance / 20 end;
    bits constant bigint := filter_mask(f);
    properties constant tsquery := filter_query(nb, f);
    past constant boolean := since < clock_now() - interval '2 days';
    -- What the index can look up: words, or more than being an activity, or what is not fresh.
    indexed boolean := words is not null or numnode(properties) > 1
                       or f.freshness in ('due', 'doubtful') and not past;
    -- Looking along every place costs more than passing by the lines of all of them.
    along boolean := cardinality(places) <= 24;
    lines listing_key[];
    after listing_key := row(coalesce(after_at, since - listing_reach()), after_id, after_start);
    given integer;
    matches uuid[];
begin
    most := wanted;
    loop
        lines := case when along
                      then lines_of_places(nb, places, bits, since, before, after.at, after.activity_id, after.start,
                                           glance)
                      else lines_by_bits(nb, f.category, bits, places, since, before, after.at, after.activity_id,
                                         after.start, glance) end;
        return query select * from lines_shown(nb, lines, f, words, most);
        get diagnostics given = row_count;
        exit when given >= most or along and cardinality(lines) < glance;
        most := most - given;
        if indexed and given < little then
            indexed := false;
            matches := case when words is not null
                            then activities_matching(nb, f, properties && search_key_query(nb, '', words), words,
                                                     places, past, few)
                            when numnode(properties) > 1
                            then activities_matching(nb, f, properties, null, places, past, few)
                            else activities_doubtful(nb, f, places, few) end;
            if cardinality(matches) <= few then
                after := coalesce(lines[cardinality(lines)], after);
                lines := lines_of_activities(nb, matches, since, before, after.at, after.activity_id, after.start, most);
                return query select * from lines_shown(nb, lines, f, words, most);
                return;
            end if;
        end if;
        -- The next lines are elsewhere: along the places after all.
        along := along or cardinality(places) > 0 and cardinality(lines) < wanted / 8;
        after := case when cardinality(lines) = glance then lines[glance]
                      else lines_end(nb, f.category, since, before, after.at, after.activity_id, after.start) end;
        exit when after is null;
        glance := greatest(glance, case when words is null then 0 else 300 end);
    end loop;
end $$;

--
-- Name: activities_matching(uuid, public.activity_filter, tsquery, tsquery, uuid[], boolean, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activities_matching(nb uuid, f public.activity_filter, keys tsquery, words tsquery, places uuid[], past boolean, few integer) RETURNS uuid[]
    LANGUAGE plpgsql STABLE
    SET enable_seqscan TO 'off'
    AS $$
declare
    found_ids uuid[];
begin
    found_ids := array(
        select e.id from search_entry e
         where e.kind = 'activity' and e.ahead and keys_of(e) @@ keys
           and e.neighbourhood_id is not distinct from nb and (words is null or e.tsv @@ words)
           and (places is null or e.place_id = any (places)) and entry_passes(e, f)
         limit few + 1);
    if past and cardinality(found_ids) <= few then
        found_ids := found_ids || array(
            select e.id from search_entry e
             where e.kind = 'activity' and not e.ahead and keys_of(e) @@ keys
               and e.neighbourhood_id is not distinct from nb and (words is null or e.tsv @@ words)
               and (places is null or e.place_id = any (places)) and entry_passes(e, f)
             limit few + 1);
    end if;
    return found_ids;
end $$;

--
-- Name: activities_near(uuid, timestamp with time zone, timestamp with time zone, public.activity_filter, double precision, double precision, double precision, timestamp with time zone, uuid, timestamp with time zone, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activities_near(nb uuid, since timestamp with time zone, before timestamp with time zone, f public.activity_filter, north double precision, east double precision, radius double precision, after_at timestamp with time zone, after_id uuid, after_start timestamp with time zone, most integer) RETURNS TABLE(at timestamp with time zone, id uuid, start timestamp with time zone, item text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    near constant uuid[] := places_near(nb, north, east, radius);
begin
    return query
    select * from activities_found(nb, since, before, f, null, near, after_at, after_id, after_start, most);
end $$;

--
-- Name: activities_past(uuid, uuid, text, timestamp with time zone, uuid, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activities_past(nb uuid, organisation uuid, words text, after_at timestamp with time zone, after_id uuid, most integer) RETURNS TABLE(at timestamp with time zone, id uuid, item jsonb)
    LANGUAGE sql STABLE
    AS $$
    select a.starts_at, a.activity_id,
           jsonb_build_object('id', a.activity_id, 'title', a.title, 'start', rfc3339(a.starts_at),
                              'last', rfc3339(greatest(d.last, a.starts_at)), 'allDay', a.all_day,
                              'repeats', a.rrule is not null or cardinality(a.rdates) > 0,
                              'organisation', organisation_name(o), 'place', coalesce(p.name, nullif(a.location, '')),
                              'archivedAt', rfc3339(a.archived_at))
      from (select * from activity a
             where a.neighbourhood_id = nb and a.starts_at < clock_now() and a.starts_at > clock_now() - interval '3 years'
               and (a.starts_at, a.activity_id)
                   < (coalesce(after_at, 'infinity'), coalesce(after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
               and (organisation is null or a.organisation_id = organisation)
               and (words is null or position(lower(words) in lower(a.title)) > 0)
               and (a.archived_at is not null
                    or not exists (select from occurrence c
                                    where c.neighbourhood_id = nb and c.activity_id = a.activity_id
                                      and c.starts_at > clock_now()))
             order by a.starts_at desc, a.activity_id desc
             limit most) a
      left join organisation o on o.neighbourhood_id = nb and o.organisation_id = a.organisation_id
      left join place p on p.neighbourhood_id = nb and p.place_id = a.place_id
     cross join lateral (select max(c.starts_at) as last from occurrence c
                          where c.neighbourhood_id = nb and c.activity_id = a.activity_id) d
     order by a.starts_at desc, a.activity_id desc
$$;

--
-- Name: activities_soon(uuid, tsquery, integer, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activities_soon(nb uuid, words tsquery, lines integer, most integer) RETURNS uuid[]
    LANGUAGE plpgsql STABLE
    AS $$
begin
    return array(select l.activity_id
                   from (select l.activity_id from listing l
                          where l.neighbourhood_id = nb and l.is_first and l.at > clock_now() - listing_reach()
                            and l.until > clock_now()
                          order by l.at, l.activity_id, l.start limit least(lines, 500)) l
                  cross join lateral (select from search_entry e
                                       where e.neighbourhood_id = nb and e.kind = 'activity' and e.id = l.activity_id
                                         and e.tsv @@ words offset 0) e
                  limit most);
end $$;

--
-- Name: activities_to_rank(uuid, tsquery, tsquery); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activities_to_rank(nb uuid, query tsquery, literal tsquery) RETURNS uuid[]
    LANGUAGE plpgsql STABLE
    AS $$
declare
    enough constant integer := 25;
    among uuid[] := activities_ahead(nb, search_key_query(nb, '^', query), query, 120);
begin
    among := among || activities_soon(nb, query, 400, 40);
    if cardinality(among) < enough then
        among := among || activities_ahead(nb, search_key_query(nb, '', literal), literal, 100);
    end if;
    if cardinality(among) < enough and query <> literal then
        among := among || activities_ahead(nb, search_key_query(nb, '', query), query, 100);
    end if;
    return among;
end $$;

--
-- Name: listing_end(timestamp with time zone, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.listing_end(starts_at timestamp with time zone, ends_at timestamp with time zone) RETURNS timestamp with time zone
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN CASE WHEN (ends_at > starts_at) THEN ends_at ELSE (starts_at + '01:00:00'::interval) END;

--
-- Name: activity_ahead(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activity_ahead(nb uuid, activity uuid) RETURNS boolean
    LANGUAGE sql STABLE
    RETURN ((EXISTS (SELECT FROM public.activity a WHERE ((a.neighbourhood_id = activity_ahead.nb) AND (a.activity_id = activity_ahead.activity) AND ((a.rrule IS NOT NULL) OR (cardinality(a.rdates) > 0) OR (public.listing_end(a.starts_at, a.ends_at) > (public.clock_now() - '2 days'::interval)))))) OR (EXISTS (SELECT FROM public.occurrence o WHERE ((o.neighbourhood_id = activity_ahead.nb) AND (o.activity_id = activity_ahead.activity) AND (public.listing_end(o.starts_at, o.ends_at) > (public.clock_now() - '2 days'::interval))))));

--
-- Name: address_word(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.address_word(title text) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN COALESCE(NULLIF("left"(btrim(regexp_replace(lower(public.unaccent(title)), '[^a-z0-9]+'::text, '-'::text, 'g'::text), '-'::text), 60), ''::text), 'x'::text);

--
-- Name: item_address(text, text, text, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.item_address(slug text, path text, title text, id uuid) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN ((((((('/'::text || slug) || '/'::text) || path) || '/'::text) || public.address_word(title)) || '-'::text) || (id)::text);

--
-- Name: organisation_name(public.organisation); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.organisation_name(o public.organisation) RETURNS jsonb
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN CASE WHEN ((o).organisation_id IS NOT NULL) THEN jsonb_build_object('id', (o).organisation_id, 'name', (o).name) ELSE NULL::jsonb END;

--
-- Name: picture_ids(public.picture_use[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.picture_ids(uses public.picture_use[]) RETURNS uuid[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ARRAY(SELECT u.picture_id FROM unnest(picture_ids.uses) u(picture_id, x, y));

--
-- Name: picture_point(smallint, smallint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.picture_point(x smallint, y smallint) RETURNS jsonb
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN (x IS NOT NULL) THEN jsonb_build_object('x', x, 'y', y) ELSE NULL::jsonb END;

--
-- Name: picture; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.picture (
    neighbourhood_id uuid NOT NULL,
    picture_id uuid DEFAULT gen_random_uuid() NOT NULL,
    alt text NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    bytes_hash bytea NOT NULL,
    created_by uuid DEFAULT public.current_person(),
    created_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    decorative boolean DEFAULT false NOT NULL,
    crop_x smallint,
    crop_y smallint,
    CONSTRAINT picture_alt_invalid CHECK (((NOT decorative) OR (alt = ''::text))),
    CONSTRAINT picture_alt_too_long CHECK ((length(alt) <= 300)),
    CONSTRAINT picture_crop_y_required CHECK (((crop_x IS NULL) = (crop_y IS NULL))),
    CONSTRAINT picture_height_out_of_range CHECK (((height >= 1) AND (height <= 20000))),
    CONSTRAINT picture_width_out_of_range CHECK (((width >= 1) AND (width <= 20000)))
);

--
-- Name: picture_summary(public.picture, public.picture_use); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.picture_summary(i public.picture, used public.picture_use) RETURNS jsonb
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN CASE WHEN ((i).picture_id IS NOT NULL) THEN jsonb_build_object('id', (i).picture_id, 'alt', NULLIF((i).alt, ''::text), 'decorative', (i).decorative, 'width', (i).width, 'height', (i).height, 'crop', public.picture_point(COALESCE((used).x, (i).crop_x), COALESCE((used).y, (i).crop_y))) ELSE NULL::jsonb END;

--
-- Name: pictures_undescribed(uuid, public.picture_use[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pictures_undescribed(nb uuid, uses public.picture_use[]) RETURNS integer
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN CASE WHEN (cardinality(uses) = 0) THEN 0 ELSE (SELECT (count(*))::integer AS count FROM public.picture i WHERE ((i.neighbourhood_id = pictures_undescribed.nb) AND (i.picture_id = ANY (public.picture_ids(pictures_undescribed.uses))) AND (i.alt = ''::text) AND (NOT i.decorative))) END;

--
-- Name: place_summary(public.place); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.place_summary(p public.place) RETURNS jsonb
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN CASE WHEN ((p).place_id IS NOT NULL) THEN jsonb_build_object('id', (p).place_id, 'name', (p).name, 'streetAddress', NULLIF((p).street_address, ''::text), 'latitude', (p).latitude, 'longitude', (p).longitude, 'approximate', (p).approximate, 'wheelchair', (p).wheelchair) ELSE NULL::jsonb END;

--
-- Name: rfc3339(timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.rfc3339(moment timestamp with time zone) RETURNS text
    LANGUAGE sql STABLE STRICT PARALLEL SAFE
    RETURN (replace("left"(((moment AT TIME ZONE 'UTC'::text))::text, 19), ' '::text, 'T'::text) || 'Z'::text);

--
-- Name: activity_card(public.activity, text, public.organisation, public.place, public.picture); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activity_card(a public.activity, slug text, o public.organisation, p public.place, i public.picture) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (jsonb_build_object('id', (a).activity_id, 'title', (a).title, 'summary', NULLIF((a).summary, ''::text), 'organisation', public.organisation_name(o), 'place', public.place_summary(p), 'location', NULLIF((a).location, ''::text), 'categories', (a).categories, 'audience', (a).audience, 'languages', (a).languages, 'free', (a).free, 'price', ((a).price)::text, 'priceNote', NULLIF((a).price_note, ''::text), 'signUp', (a).sign_up, 'picture', public.picture_summary(i, (a).pictures[1]), 'undescribed', public.pictures_undescribed((a).neighbourhood_id, (a).pictures), 'allDay', (a).all_day, 'repeats', (((a).rrule IS NOT NULL) OR (cardinality((a).rdates) > 0)), 'status', (a).status, 'confirmedAt', public.rfc3339((a).confirmed_at), 'confirmedBy', (a).confirmed_by_name, 'dueAt', public.rfc3339((a).due_at), 'doubtfulAt', public.rfc3339((a).doubtful_at), 'demonstration', (a).demonstration, 'address', public.item_address(slug, 'activiteiten'::text, (a).title, (a).activity_id)))::text;

--
-- Name: activity_check_categories(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activity_check_categories() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if exists (select from unnest(new.categories) as named (slug)
                where not exists (select from category c
                                   where c.neighbourhood_id = new.neighbourhood_id and c.kind = 'activity'
                                     and c.slug = named.slug)) then
        raise check_violation using message = 'a category the neighbourhood does not have',
                                    table = 'activity', constraint = 'activity_categories_unknown';
    end if;
    return new;
end $$;

--
-- Name: current_name(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.current_name() RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    return coalesce((select p.name from person p where p.person_id = current_person()),
                    (select c.name from client c where c.client_id = current_client()));
end $$;

--
-- Name: activity_draft; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.activity_draft (
    neighbourhood_id uuid NOT NULL,
    activity_draft_id uuid DEFAULT gen_random_uuid() NOT NULL,
    content jsonb NOT NULL,
    organisation_id uuid GENERATED ALWAYS AS (((content ->> 'organisation'::text))::uuid) STORED,
    copy_of uuid,
    because text,
    created_by uuid DEFAULT public.current_person(),
    created_by_name text DEFAULT public.current_name(),
    created_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    changed_at timestamp with time zone DEFAULT date_trunc('second'::text, public.clock_now()) NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT activity_draft_because_unknown CHECK ((because = ANY (ARRAY['week'::text, 'month'::text, 'date'::text, 'feast'::text, 'holiday'::text, 'season'::text])))
);

--
-- Name: activity_draft_card(public.activity_draft); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activity_draft_card(d public.activity_draft) RETURNS jsonb
    LANGUAGE sql STABLE
    RETURN jsonb_build_object('id', (d).activity_draft_id, 'title', ((d).content -> 'title'::text), 'start', ((d).content -> 'start'::text), 'organisation', (SELECT public.organisation_name(o.*) AS organisation_name FROM public.organisation o WHERE ((o.neighbourhood_id = (activity_draft_card.d).neighbourhood_id) AND (o.organisation_id = (activity_draft_card.d).organisation_id))), 'copyOf', (SELECT jsonb_build_object('id', a.activity_id, 'start', public.rfc3339(a.starts_at)) AS jsonb_build_object FROM public.activity a WHERE ((a.neighbourhood_id = (activity_draft_card.d).neighbourhood_id) AND (a.activity_id = (activity_draft_card.d).copy_of))), 'because', (d).because, 'madeBy', (d).created_by_name, 'changedAt', public.rfc3339((d).changed_at));

--
-- Name: season_after(text[], timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.season_after(seasons text[], moment timestamp with time zone) RETURNS timestamp with time zone
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (SELECT min(s.begins) AS min FROM ((unnest(season_after.seasons) d(day) CROSS JOIN generate_series((EXTRACT(year FROM season_after.moment))::integer, ((EXTRACT(year FROM season_after.moment))::integer + 2)) year(year)) CROSS JOIN LATERAL (SELECT ((make_date(year.year, ("left"(d.day, 2))::integer, ("right"(d.day, 2))::integer))::timestamp without time zone AT TIME ZONE 'Europe/Amsterdam'::text) AS begins) s) WHERE (s.begins > (season_after.moment + '14 days'::interval)));

--
-- Name: freshness_term; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.freshness_term (
    neighbourhood_id uuid NOT NULL,
    kind text NOT NULL,
    due_days integer NOT NULL,
    doubtful_days integer NOT NULL,
    archived_days integer NOT NULL,
    seasons text[] DEFAULT '{}'::text[] NOT NULL,
    moving boolean DEFAULT false NOT NULL,
    changed_by_name text,
    changed_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT freshness_term_archived_days_out_of_range CHECK (((archived_days >= 1) AND (archived_days <= 365))),
    CONSTRAINT freshness_term_doubtful_days_out_of_range CHECK (((doubtful_days >= 1) AND (doubtful_days <= 60))),
    CONSTRAINT freshness_term_due_days_out_of_range CHECK (((due_days >= 1) AND (due_days <= 730))),
    CONSTRAINT freshness_term_seasons_invalid CHECK ((array_to_string(seasons, ','::text, ''::text) ~ '^(((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))(,(?=\d)|$))*$'::text)),
    CONSTRAINT freshness_term_seasons_too_many CHECK ((cardinality(seasons) <= 4)),
    CONSTRAINT freshness_term_seasons_unsupported CHECK (((seasons = '{}'::text[]) OR (kind = 'series'::text)))
);

--
-- Name: freshness_due(public.freshness_term, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.freshness_due(t public.freshness_term, confirmed timestamp with time zone) RETURNS timestamp with time zone
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN LEAST((confirmed + (((t).due_days)::double precision * '1 day'::interval)), CASE WHEN ((t).seasons <> '{}'::text[]) THEN public.season_after((t).seasons, confirmed) ELSE NULL::timestamp with time zone END);

--
-- Name: activity_due(public.freshness_term, public.activity); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activity_due(t public.freshness_term, a public.activity) RETURNS timestamp with time zone
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN CASE WHEN ((t).kind = 'series'::text) THEN public.freshness_due(t, (a).confirmed_at) WHEN ((a).confirmed_at < ((a).starts_at - (((t).due_days)::double precision * '1 day'::interval))) THEN ((a).starts_at - (((t).due_days)::double precision * '1 day'::interval)) ELSE COALESCE((a).ends_at, (a).starts_at) END;

--
-- Name: search_entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.search_entry (
    neighbourhood_id uuid NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    id uuid NOT NULL,
    organisation_id uuid,
    place_id uuid,
    categories text[] DEFAULT '{}'::text[] NOT NULL,
    audience text[] DEFAULT '{}'::text[] NOT NULL,
    free boolean,
    wheelchair text DEFAULT 'unknown'::text NOT NULL,
    latitude double precision,
    longitude double precision,
    due_at timestamp with time zone,
    doubtful_at timestamp with time zone,
    tsv tsvector NOT NULL,
    card text NOT NULL,
    ahead boolean NOT NULL,
    CONSTRAINT search_entry_kind_unknown CHECK ((kind = ANY (ARRAY['activity'::text, 'organisation'::text, 'place'::text, 'project'::text])))
)
WITH (toast_tuple_target='8160', parallel_workers='0');

--
-- Name: activity_entry(public.activity); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activity_entry(a public.activity) RETURNS public.search_entry
    LANGUAGE plpgsql STABLE
    AS $$
declare
    e search_entry;
begin
    select a.neighbourhood_id, 'activity', a.activity_id, a.organisation_id, a.place_id, a.categories, a.audience,
           a.free, coalesce(p.wheelchair, 'unknown'), p.latitude, p.longitude, a.due_at, a.doubtful_at,
           search_text(a.title,
                       (select coalesce(string_agg(c.name || ' ' || c.name_en, ' '), '') from category c
                         where c.neighbourhood_id = a.neighbourhood_id and c.kind = 'activity'
                           and c.slug = any (a.categories)),
                       names_of(p.name, p.also_known_as) || ' ' || names_of(o.name, o.also_known_as)
                       || ' ' || a.location,
                       a.summary || ' ' || a.text),
           activity_card(a, n.slug, o, p, i)
      into e
      from neighbourhood n
      left join organisation o
        on o.neighbourhood_id = a.neighbourhood_id and o.organisation_id = a.organisation_id
      left join place p on p.neighbourhood_id = a.neighbourhood_id and p.place_id = a.place_id
      left join picture i on i.neighbourhood_id = a.neighbourhood_id and i.picture_id = a.picture_id
     where n.neighbourhood_id = a.neighbourhood_id;
    return e;
end $$;

--
-- Name: activity_entry_keep(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activity_entry_keep() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    if tg_op = 'DELETE' then
        perform search_entry_remove(old.neighbourhood_id, 'activity', old.activity_id);
    elsif new.archived_at is not null then
        perform search_entry_remove(new.neighbourhood_id, 'activity', new.activity_id);
    else
        perform search_entry_put(activity_entry(new), new.title || ' ' || new.summary);
    end if;
    return null;
end $$;

--
-- Name: activity_freshness_set(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activity_freshness_set() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
    t freshness_term;
begin
    select f.* into t from freshness_term f
     where f.neighbourhood_id = new.neighbourhood_id and f.kind = activity_term_kind(new);
    new.due_at := activity_due(t, new);
    new.doubtful_at := new.due_at + t.doubtful_days * interval '1 day';
    return new;
end $$;

--
-- Name: activity_is_over(public.activity); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activity_is_over(a public.activity) RETURNS boolean
    LANGUAGE sql STABLE
    RETURN (((a).rrule IS NULL) AND (cardinality((a).rdates) = 0) AND (COALESCE((a).ends_at, (a).starts_at) <= public.clock_now()));

--
-- Name: activity_item_keep(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activity_item_keep() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    insert into activity_item (neighbourhood_id, activity_id, version, item)
    select new.neighbourhood_id, new.activity_id, new.version, left(activity_item_text(new, n.slug, o, p, i), -1)
      from neighbourhood n
      left join organisation o on o.neighbourhood_id = n.neighbourhood_id and o.organisation_id = new.organisation_id
      left join place p on p.neighbourhood_id = n.neighbourhood_id and p.place_id = new.place_id
      left join picture i on i.neighbourhood_id = n.neighbourhood_id and i.picture_id = new.picture_id
     where n.neighbourhood_id = new.neighbourhood_id
        on conflict (neighbourhood_id, activity_id) do update set version = excluded.version, item = excluded.item;
    return null;
end $$;

--
-- Name: pictures_shown(uuid, public.picture_use[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pictures_shown(nb uuid, uses public.picture_use[]) RETURNS jsonb
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN CASE WHEN (cardinality(uses) = 0) THEN '[]'::jsonb ELSE (SELECT COALESCE(jsonb_agg((public.picture_summary(i.*, ROW(u.picture_id, u.x, u.y)::public.picture_use) || jsonb_build_object('focus', public.picture_point(u.x, u.y))) ORDER BY u.at), '[]'::jsonb) AS "coalesce" FROM (unnest(pictures_shown.uses) WITH ORDINALITY u(picture_id, x, y, at) JOIN public.picture i ON (((i.neighbourhood_id = pictures_shown.nb) AND (i.picture_id = u.picture_id))))) END;

--
-- Name: activity_item_text(public.activity, text, public.organisation, public.place, public.picture); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activity_item_text(a public.activity, slug text, o public.organisation, p public.place, i public.picture) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (("left"((json_build_object('id', (a).activity_id, 'title', (a).title, 'summary', NULLIF((a).summary, ''::text), 'text', NULLIF((a).text, ''::text), 'html', (a).html, 'organisation', public.organisation_name(o), 'place', (public.place_summary(p) || jsonb_build_object('postalCode', NULLIF((p).postal_code, ''::text), 'locality', NULLIF((p).locality, ''::text), 'accessibleToilet', (p).accessible_toilet, 'accessibilityNote', NULLIF((p).accessibility_note, ''::text))), 'location', NULLIF((a).location, ''::text), 'categories', (a).categories, 'audience', (a).audience, 'languages', (a).languages, 'free', (a).free, 'price', ((a).price)::text, 'priceNote', NULLIF((a).price_note, ''::text), 'signUp', (a).sign_up, 'signUpNote', NULLIF((a).sign_up_note, ''::text), 'contact', CASE WHEN ((((a).contact_name || (a).contact_telephone) || (a).contact_email) <> ''::text) THEN json_build_object('name', NULLIF((a).contact_name, ''::text), 'telephone', NULLIF((a).contact_telephone, ''::text), 'email', NULLIF((a).contact_email, ''::text)) ELSE NULL::json END, 'url', (a).url, 'picture', public.picture_summary(i, (a).pictures[1]), 'pictures', public.pictures_shown((a).neighbourhood_id, (a).pictures), 'start', public.rfc3339((a).starts_at), 'end', public.rfc3339((a).ends_at), 'allDay', (a).all_day, 'timeZone', (a).time_zone, 'rrule', (a).rrule, 'rdates', ARRAY(SELECT public.rfc3339(d.d) AS rfc3339 FROM unnest((activity_item_text.a).rdates) d(d) ORDER BY d.d), 'exdates', ARRAY(SELECT public.rfc3339(d.d) AS rfc3339 FROM unnest((activity_item_text.a).exdates) d(d) ORDER BY d.d), 'skipsHolidays', (a).skips_holidays, 'status', (a).status, 'statusNote', NULLIF((a).status_note, ''::text), 'confirmedAt', public.rfc3339((a).confirmed_at), 'confirmedBy', (a).confirmed_by_name, 'confirmedHow', (a).confirmed_how, 'dueAt', public.rfc3339((a).due_at), 'doubtfulAt', public.rfc3339((a).doubtful_at), 'changedAt', public.rfc3339((a).changed_at)))::text, '-1'::integer) || ','::text) || substr((json_build_object('archivedAt', public.rfc3339((a).archived_at), 'archivedReason', (a).archived_reason, 'demonstration', (a).demonstration, 'calendar', (a).calendar, 'address', public.item_address(slug, 'activiteiten'::text, (a).title, (a).activity_id)))::text, 2));

--
-- Name: activity_listing_keep(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activity_listing_keep() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    delete from listing where neighbourhood_id = new.neighbourhood_id and activity_id = new.activity_id;
    insert into listing select l.* from listing_rows(new) l;
    return null;
end $$;

--
-- Name: activity_look_for_duplicates(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activity_look_for_duplicates() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    perform duplicate_look(new.neighbourhood_id);
    return null;
end $$;

--
-- Name: activity_tell_projects(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activity_tell_projects() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    update project r set version = version
      from project_activity m
     where m.neighbourhood_id = new.neighbourhood_id and m.activity_id = new.activity_id
       and r.neighbourhood_id = m.neighbourhood_id and r.project_id = m.project_id;
    return null;
end $$;

--
-- Name: activity_term_kind(public.activity); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activity_term_kind(a public.activity) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN (((a).rrule IS NOT NULL) OR (cardinality((a).rdates) > 0)) THEN 'series'::text ELSE 'activity'::text END;

--
-- Name: aged_reason(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.aged_reason() RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN 'Niemand heeft bevestigd dat dit nog klopt.'::text;

--
-- Name: any_query(tsquery[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.any_query(queries tsquery[]) RETURNS tsquery
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (SELECT (string_agg((('('::text || (q.q)::text) || ')'::text), ' | '::text))::tsquery AS string_agg FROM unnest(any_query.queries) q(q));

--
-- Name: area; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.area (
    neighbourhood_id uuid NOT NULL,
    area_id uuid DEFAULT gen_random_uuid() NOT NULL,
    cbs_code text NOT NULL,
    name text NOT NULL,
    residents integer,
    households integer,
    latitude double precision,
    longitude double precision,
    CONSTRAINT area_latitude_out_of_range CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
    CONSTRAINT area_longitude_out_of_range CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
    CONSTRAINT area_longitude_required CHECK (((latitude IS NULL) = (longitude IS NULL)))
);

--
-- Name: area_summary(uuid, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.area_summary(nb uuid, code text) RETURNS jsonb
    LANGUAGE sql STABLE
    RETURN (SELECT jsonb_build_object('cbsCode', a.cbs_code, 'name', a.name) AS jsonb_build_object FROM public.area a WHERE ((a.neighbourhood_id = area_summary.nb) AND (a.cbs_code = area_summary.code)));

--
-- Name: bulk_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bulk_change (
    neighbourhood_id uuid NOT NULL,
    bulk_change_id uuid DEFAULT gen_random_uuid() NOT NULL,
    what text NOT NULL,
    detail jsonb DEFAULT '{}'::jsonb NOT NULL,
    status text DEFAULT 'previewed'::text NOT NULL,
    created_by uuid DEFAULT public.current_person(),
    created_by_name text DEFAULT public.current_name(),
    created_at timestamp with time zone DEFAULT date_trunc('second'::text, public.clock_now()) NOT NULL,
    done_at timestamp with time zone,
    undone_at timestamp with time zone,
    undone_by_name text,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT bulk_change_done_at_required CHECK (((status = 'previewed'::text) = (done_at IS NULL))),
    CONSTRAINT bulk_change_status_unknown CHECK ((status = ANY (ARRAY['previewed'::text, 'done'::text, 'undone'::text]))),
    CONSTRAINT bulk_change_undone_at_required CHECK (((status = 'undone'::text) = (undone_at IS NOT NULL))),
    CONSTRAINT bulk_change_what_unknown CHECK ((what = ANY (ARRAY['move'::text, 'categorise'::text, 'cancel'::text, 'hand-over'::text, 'archive'::text])))
);

--
-- Name: bulk_change_apply(public.bulk_change); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.bulk_change_apply(c public.bulk_change) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    if c.what = 'cancel' then
        update occurrence o set status = 'cancelled', note = c.detail->>'reason', overridden = true
          from bulk_change_item i
         cross join jsonb_to_recordset(i.before) as b (start timestamptz)
         where i.neighbourhood_id = c.neighbourhood_id and i.bulk_change_id = c.bulk_change_id and i.changes
           and o.neighbourhood_id = i.neighbourhood_id and o.activity_id = i.activity_id and o.start = b.start;
        return;
    end if;
    update activity a
       set place_id = case c.what when 'move' then (c.detail->>'place')::uuid else a.place_id end,
           location = case c.what when 'move' then coalesce(c.detail->>'location', '') else a.location end,
           categories = case c.what when 'categorise' then bulk_change_categories(a.categories, c.detail)
                                    else a.categories end,
           organisation_id = case c.what when 'hand-over' then (c.detail->>'organisation')::uuid
                                         else a.organisation_id end,
           contact_name = case when c.detail ? 'contact' then coalesce(c.detail->'contact'->>'name', '')
                               else a.contact_name end,
           contact_telephone = case when c.detail ? 'contact' then coalesce(c.detail->'contact'->>'telephone', '')
                                    else a.contact_telephone end,
           contact_email = case when c.detail ? 'contact' then coalesce(c.detail->'contact'->>'email', '')
                                else a.contact_email end,
           archived_at = case c.what when 'archive' then clock_now() else a.archived_at end,
           archived_reason = case c.what when 'archive' then c.detail->>'reason' else a.archived_reason end,
           changed_at = c.done_at
      from bulk_change_item i
     where i.neighbourhood_id = c.neighbourhood_id and i.bulk_change_id = c.bulk_change_id and i.changes
       and a.neighbourhood_id = i.neighbourhood_id and a.activity_id = i.activity_id;
end $$;

--
-- Name: bulk_change_card(public.bulk_change); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.bulk_change_card(c public.bulk_change) RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    select jsonb_build_object(
               'id', c.bulk_change_id, 'what', c.what, 'status', c.status,
               'place', (select jsonb_build_object('id', p.place_id, 'name', p.name) from place p
                          where p.neighbourhood_id = c.neighbourhood_id and p.place_id = (c.detail->>'place')::uuid),
               'location', c.detail->'location',
               'add', coalesce(c.detail->'add', '[]'), 'remove', coalesce(c.detail->'remove', '[]'),
               'from', c.detail->'from', 'to', c.detail->'to', 'reason', c.detail->'reason',
               'organisation', (select organisation_name(o) from organisation o
                                 where o.neighbourhood_id = c.neighbourhood_id
                                   and o.organisation_id = (c.detail->>'organisation')::uuid),
               'contact', c.detail->'contact',
               'activities', s.activities, 'unchanged', s.unchanged, 'dates', s.dates, 'left', s.left_alone,
               'madeAt', rfc3339(c.created_at), 'madeBy', c.created_by_name, 'doneAt', rfc3339(c.done_at),
               'undoneAt', rfc3339(c.undone_at), 'undoneBy', c.undone_by_name)
      from (select count(*) filter (where i.changes) as activities, count(*) filter (where not i.changes) as unchanged,
                   coalesce(sum(i.dates), 0) as dates, count(i.left_because) as left_alone
              from bulk_change_item i
             where i.neighbourhood_id = c.neighbourhood_id and i.bulk_change_id = c.bulk_change_id) s
$$;

--
-- Name: bulk_change_categories(text[], jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.bulk_change_categories(was text[], detail jsonb) RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (ARRAY(SELECT u.c FROM unnest(bulk_change_categories.was) WITH ORDINALITY u(c, n) WHERE (NOT COALESCE(((bulk_change_categories.detail -> 'remove'::text) ? u.c), false)) ORDER BY u.n) || ARRAY(SELECT u.c FROM jsonb_array_elements_text((bulk_change_categories.detail -> 'add'::text)) WITH ORDINALITY u(c, n) WHERE (u.c <> ALL (bulk_change_categories.was)) ORDER BY u.n));

--
-- Name: bulk_change_dates(public.activity, jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.bulk_change_dates(a public.activity, detail jsonb) RETURNS SETOF public.occurrence
    LANGUAGE sql STABLE
    AS $$
    select o.*
      from occurrence o
     where o.neighbourhood_id = a.neighbourhood_id and o.activity_id = a.activity_id
       and a.status <> 'cancelled' and o.status <> 'cancelled' and o.starts_at > (select clock_now())
       and o.starts_at >= (detail->>'from')::date::timestamp at time zone a.time_zone
       and o.starts_at < ((detail->>'to')::date + 1)::timestamp at time zone a.time_zone
$$;

--
-- Name: bulk_change_do(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.bulk_change_do(nb uuid, id uuid) RETURNS TABLE(pointer text, code text)
    LANGUAGE plpgsql
    AS $$
declare
    c bulk_change := (select c from bulk_change c where c.neighbourhood_id = nb and c.bulk_change_id = id);
    held uuid[] := array(select a.activity_id
                           from activity a
                           join bulk_change_item i using (neighbourhood_id, activity_id)
                          where i.neighbourhood_id = nb and i.bulk_change_id = id and i.changes and a.version = i.known
                          order by a.activity_id
                            for update of a);
begin
    return query
    select '/activities/' || i.ordinal,
           case when (select may_edit()) or a.organisation_id = any ((select current_organisations())::uuid[])
                then 'stale' else 'not_yours' end
      from bulk_change_item i
      join activity a using (neighbourhood_id, activity_id)
     where i.neighbourhood_id = nb and i.bulk_change_id = id and i.changes and i.activity_id <> all (held)
     order by i.ordinal;
    if found then
        return;
    end if;
    perform bulk_change_remember(c);
    perform bulk_change_apply(c);
end $$;

--
-- Name: bulk_change_faults(uuid, text, jsonb, uuid[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.bulk_change_faults(nb uuid, what text, detail jsonb, ids uuid[]) RETURNS TABLE(pointer text, code text)
    LANGUAGE sql STABLE
    AS $$
    select '/place', 'not_found'
     where detail->>'place' is not null
       and not exists (select from place p where p.neighbourhood_id = nb and p.place_id = (detail->>'place')::uuid
                                             and p.archived_at is null)
    union all
    select '/organisation', 'not_found'
     where detail->>'organisation' is not null
       and not exists (select from organisation o
                        where o.neighbourhood_id = nb and o.organisation_id = (detail->>'organisation')::uuid
                          and o.archived_at is null)
    union all
    select '/organisation', 'not_yours'
     where detail ? 'organisation' and not may_edit()
       and (detail->>'organisation')::uuid <> all (current_organisations())
    union all
    select '/' || list || '/' || (n - 1), 'unknown'
      from unnest(array['add', 'remove']) as list
     cross join jsonb_array_elements_text(detail->list) with ordinality as named (slug, n)
     where not exists (select from category c
                        where c.neighbourhood_id = nb and c.kind = 'activity' and c.slug = named.slug)
    union all
    select '/activities/' || l.ordinal || coalesce(l.field, ''), l.code
      from bulk_change_look(nb, what, detail, ids) l
     where l.code is not null
$$;

--
-- Name: bulk_change_items(public.bulk_change); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.bulk_change_items(c public.bulk_change) RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    select coalesce(jsonb_agg(jsonb_build_object(
               'activity', a.activity_id, 'title', a.title, 'changes', i.changes, 'dates', i.dates, 'was', i.was,
               'left', i.left_because, 'leftDates', i.left_dates) order by i.ordinal), '[]')
      from bulk_change_item i
      join activity a using (neighbourhood_id, activity_id)
     where i.neighbourhood_id = c.neighbourhood_id and i.bulk_change_id = c.bulk_change_id
$$;

--
-- Name: bulk_change_look(uuid, text, jsonb, uuid[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.bulk_change_look(nb uuid, what text, detail jsonb, ids uuid[]) RETURNS TABLE(ordinal integer, activity_id uuid, known integer, changes boolean, dates integer, was text, field text, code text)
    LANGUAGE sql STABLE
    AS $$
    select (i.n - 1)::integer, i.id, a.version,
           case what when 'cancel' then d.dates > 0 else s.changes end, d.dates, s.was, r.field, r.code
      from unnest(ids) with ordinality as i (id, n)
      left join activity a on a.neighbourhood_id = nb and a.activity_id = i.id
     cross join lateral (select count(*)::integer as dates from bulk_change_dates(a, detail)
                          where what = 'cancel') d
     cross join lateral bulk_change_says(a, what, detail) s
     cross join lateral bulk_change_refusal(
               a, what, detail,
               (select may_edit()) or coalesce(a.organisation_id = any ((select current_organisations())::uuid[]), false),
               array_position(ids, i.id) < i.n) r
     order by i.n
$$;

--
-- Name: bulk_change_preview(uuid, text, jsonb, uuid[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.bulk_change_preview(nb uuid, what text, detail jsonb, ids uuid[]) RETURNS uuid
    LANGUAGE plpgsql
    AS $$
declare
    made uuid;
begin
    insert into bulk_change (neighbourhood_id, what, detail) values (nb, what, detail)
    returning bulk_change_id into made;
    insert into bulk_change_item (neighbourhood_id, bulk_change_id, activity_id, ordinal, known, changes, dates, was)
    select nb, made, l.activity_id, l.ordinal, l.known, l.changes, l.dates, l.was
      from bulk_change_look(nb, what, detail, ids) l;
    return made;
end $$;

--
-- Name: bulk_change_refusal(public.activity, text, jsonb, boolean, boolean); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.bulk_change_refusal(a public.activity, what text, detail jsonb, mine boolean, again boolean, OUT field text, OUT code text) RETURNS record
    LANGUAGE plpgsql STABLE
    AS $$
begin
    if a.activity_id is null then
        code := 'not_found';
    elsif again then
        code := 'duplicate';
    elsif not mine then
        code := 'not_yours';
    elsif a.archived_at is not null and what <> 'archive' then
        field := '/archivedAt'; code := 'unsupported';
    elsif what = 'categorise' and cardinality(bulk_change_categories(a.categories, detail)) > 5 then
        field := '/categories'; code := 'too_many';
    elsif what = 'hand-over' and a.calendar is not null then
        -- Its calendar would bring it in again for the organisation that it was of.
        field := '/calendar'; code := 'unsupported';
    elsif what = 'hand-over' and detail ? 'contact' and a.sign_up = 'required' and a.sign_up_note = '' and a.url is null
          and coalesce(detail->'contact'->>'telephone', detail->'contact'->>'email') is null then
        field := '/signUpNote'; code := 'required';
    end if;
end $$;

--
-- Name: bulk_change_remember(public.bulk_change); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.bulk_change_remember(c public.bulk_change) RETURNS void
    LANGUAGE sql
    AS $$
    update bulk_change_item i
       set before = case c.what
           when 'move' then jsonb_build_object('place_id', a.place_id, 'location', a.location)
           when 'categorise' then jsonb_build_object('categories', a.categories)
           when 'hand-over' then jsonb_build_object('organisation_id', a.organisation_id, 'contact_name', a.contact_name,
                                                    'contact_telephone', a.contact_telephone,
                                                    'contact_email', a.contact_email)
           when 'archive' then jsonb_build_object('archived_at', a.archived_at, 'archived_reason', a.archived_reason)
           else (select jsonb_agg(jsonb_build_object('start', d.start, 'status', d.status, 'note', d.note,
                                                     'overridden', d.overridden, 'version', d.version + 1))
                   from bulk_change_dates(a, c.detail) d) end
      from activity a
     where i.neighbourhood_id = c.neighbourhood_id and i.bulk_change_id = c.bulk_change_id and i.changes
       and a.neighbourhood_id = i.neighbourhood_id and a.activity_id = i.activity_id
$$;

--
-- Name: bulk_change_says(public.activity, text, jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.bulk_change_says(a public.activity, what text, detail jsonb, OUT changes boolean, OUT was text) RETURNS record
    LANGUAGE sql STABLE
    AS $$
    select case what
           when 'move' then a.place_id is distinct from (detail->>'place')::uuid
                            or a.location <> coalesce(detail->>'location', '')
           when 'categorise' then a.categories <> bulk_change_categories(a.categories, detail)
           when 'hand-over' then a.organisation_id is distinct from (detail->>'organisation')::uuid
                                 or detail ? 'contact'
                                    and (a.contact_name, a.contact_telephone, a.contact_email)
                                        <> (coalesce(detail->'contact'->>'name', ''),
                                            coalesce(detail->'contact'->>'telephone', ''),
                                            coalesce(detail->'contact'->>'email', ''))
           else a.archived_at is null end,
           case what
           when 'move' then nullif(concat_ws(', ', (select p.name from place p
                                                     where p.neighbourhood_id = a.neighbourhood_id
                                                       and p.place_id = a.place_id), nullif(a.location, '')), '')
           when 'categorise' then nullif(array_to_string(a.categories, ', '), '')
           when 'hand-over' then (select o.name from organisation o
                                   where o.neighbourhood_id = a.neighbourhood_id
                                     and o.organisation_id = a.organisation_id) end
$$;

--
-- Name: bulk_change_undo(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.bulk_change_undo(nb uuid, id uuid) RETURNS void
    LANGUAGE plpgsql
    AS $$
declare
    c bulk_change := (select c from bulk_change c where c.neighbourhood_id = nb and c.bulk_change_id = id);
begin
    perform from activity a
       join bulk_change_item i using (neighbourhood_id, activity_id)
      where i.neighbourhood_id = nb and i.bulk_change_id = id and i.changes
      order by a.activity_id for update of a;
    if c.what = 'cancel' then
        perform bulk_change_undo_dates(c);
    else
        perform bulk_change_undo_items(c);
    end if;
end $$;

--
-- Name: bulk_change_undo_dates(public.bulk_change); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.bulk_change_undo_dates(c public.bulk_change) RETURNS void
    LANGUAGE sql
    AS $$
    with back as (
        update occurrence o set status = b.status, note = b.note, overridden = b.overridden
          from bulk_change_item i
         cross join jsonb_to_recordset(i.before)
                    as b (start timestamptz, status text, note text, overridden boolean, version integer)
         where i.neighbourhood_id = c.neighbourhood_id and i.bulk_change_id = c.bulk_change_id and i.changes
           and o.neighbourhood_id = i.neighbourhood_id and o.activity_id = i.activity_id and o.start = b.start
           and o.version = b.version
        returning o.activity_id),
    kept as (
        select i.activity_id,
               i.dates - (select count(*)::integer from back where back.activity_id = i.activity_id) as dates
          from bulk_change_item i
         where i.neighbourhood_id = c.neighbourhood_id and i.bulk_change_id = c.bulk_change_id and i.changes)
    update bulk_change_item i
       set left_dates = kept.dates,
           left_because = case when (select may_edit()) or a.organisation_id = any ((select current_organisations())::uuid[])
                               then 'changed' else 'not-yours' end
      from kept
      join activity a using (activity_id)
     where i.neighbourhood_id = c.neighbourhood_id and i.bulk_change_id = c.bulk_change_id and kept.dates > 0
       and i.activity_id = kept.activity_id and a.neighbourhood_id = i.neighbourhood_id
$$;

--
-- Name: bulk_change_undo_items(public.bulk_change); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.bulk_change_undo_items(c public.bulk_change) RETURNS void
    LANGUAGE sql
    AS $$
    with back as (
        update activity a
           set place_id = b.place_id, location = b.location, categories = b.categories,
               organisation_id = b.organisation_id, contact_name = b.contact_name,
               contact_telephone = b.contact_telephone, contact_email = b.contact_email, archived_at = b.archived_at,
               archived_reason = b.archived_reason, changed_at = clock_now()
          from (select r.*
                  from bulk_change_item i
                  join activity x using (neighbourhood_id, activity_id)
                 cross join lateral jsonb_populate_record(x, i.before) r
                 where i.neighbourhood_id = c.neighbourhood_id and i.bulk_change_id = c.bulk_change_id
                   and i.changes) b
         where a.neighbourhood_id = b.neighbourhood_id and a.activity_id = b.activity_id and a.changed_at = c.done_at
        returning a.activity_id)
    update bulk_change_item i
       set left_because = case when (select may_edit()) or a.organisation_id = any ((select current_organisations())::uuid[])
                               then 'changed' else 'not-yours' end
      from activity a
     where i.neighbourhood_id = c.neighbourhood_id and i.bulk_change_id = c.bulk_change_id and i.changes
       and a.neighbourhood_id = i.neighbourhood_id and a.activity_id = i.activity_id
       and i.activity_id not in (select activity_id from back)
$$;

--
-- Name: call_answer(uuid, uuid, integer, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.call_answer(nb uuid, of_id uuid, of_version integer, said text) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: call_made(uuid, uuid, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.call_made(nb uuid, of_id uuid, of_version integer) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: calls_to_make(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.calls_to_make(nb uuid) RETURNS TABLE(at timestamp with time zone, id uuid, what text, name text, telephone text, title text, address text, starts_at timestamp with time zone, ends_at timestamp with time zone, all_day boolean, tried_at timestamp with time zone, version integer)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: caretaker_required(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.caretaker_required() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    if exists (select from neighbourhood n where n.neighbourhood_id = old.neighbourhood_id)
       and not exists (select from person_role r join person p using (person_id)
                        where r.neighbourhood_id = old.neighbourhood_id and r.role in ('connector', 'admin_residents')
                          and p.blocked_at is null) then
        raise check_violation using constraint = 'person_role_caretaker_required',
            message = 'a neighbourhood keeps a connector or an administrator';
    end if;
    return null;
end $$;

--
-- Name: category_tell_borrowers(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.category_tell_borrowers() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    perform search_word_add(new.neighbourhood_id, new.name);
    update activity set version = version
     where neighbourhood_id = new.neighbourhood_id and categories @> array[new.slug];
    return null;
end $$;

--
-- Name: client_add(text, text, text, text[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.client_add(of_slug text, called text, hash text, may text[]) RETURNS TABLE(id uuid, neighbourhood text, name text, scopes text[], created text, revoked text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    nb constant uuid := neighbourhood_to_issue(of_slug);
begin
    return query
    insert into client as c (neighbourhood_id, name, secret_hash, scopes) values (nb, called, hash, may)
    returning c.client_id, of_slug, c.name, c.scopes, rfc3339(c.created_at), rfc3339(c.revoked_at);
end $$;

--
-- Name: client_revoke(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.client_revoke(client uuid) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    revoked uuid;
begin
    update client c set revoked_at = coalesce(c.revoked_at, clock_now())
     where c.client_id = client and may_issue(c.neighbourhood_id)
    returning c.client_id into revoked;
    return revoked;
end $$;

--
-- Name: client; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.client (
    neighbourhood_id uuid NOT NULL,
    client_id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    secret_hash text NOT NULL,
    scopes text[] NOT NULL,
    created_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    revoked_at timestamp with time zone,
    CONSTRAINT client_name_required CHECK ((btrim(name) <> ''::text)),
    CONSTRAINT client_scopes_too_few CHECK ((cardinality(scopes) > 0)),
    CONSTRAINT client_scopes_unknown CHECK ((scopes <@ ARRAY['activities:read'::text, 'activities:write'::text]))
);

--
-- Name: neighbourhood; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.neighbourhood (
    neighbourhood_id uuid DEFAULT gen_random_uuid() NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    municipality text NOT NULL,
    cbs_code text,
    residents integer,
    households integer,
    latitude double precision NOT NULL,
    longitude double precision NOT NULL,
    holiday_region text DEFAULT 'zuid'::text NOT NULL,
    host_name text,
    is_default boolean DEFAULT false NOT NULL,
    brand text DEFAULT 'ruwaard'::text NOT NULL,
    languages text[] DEFAULT '{nl,en}'::text[] NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    exchange_day_limit integer DEFAULT 8 NOT NULL,
    exchange_open_limit integer DEFAULT 20 NOT NULL,
    sign_up_keep_days integer DEFAULT 90 NOT NULL,
    CONSTRAINT neighbourhood_exchange_day_limit_out_of_range CHECK (((exchange_day_limit >= 1) AND (exchange_day_limit <= 1000))),
    CONSTRAINT neighbourhood_exchange_open_limit_out_of_range CHECK (((exchange_open_limit >= 1) AND (exchange_open_limit <= 1000))),
    CONSTRAINT neighbourhood_holiday_region_unknown CHECK ((holiday_region = ANY (ARRAY['noord'::text, 'midden'::text, 'zuid'::text]))),
    CONSTRAINT neighbourhood_languages_too_few CHECK ((cardinality(languages) > 0)),
    CONSTRAINT neighbourhood_latitude_out_of_range CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
    CONSTRAINT neighbourhood_longitude_out_of_range CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
    CONSTRAINT neighbourhood_name_required CHECK ((btrim(name) <> ''::text)),
    CONSTRAINT neighbourhood_sign_up_keep_days_out_of_range CHECK (((sign_up_keep_days >= 1) AND (sign_up_keep_days <= 1000))),
    CONSTRAINT neighbourhood_slug_invalid CHECK ((slug ~ '^[a-z][a-z0-9-]{1,59}$'::text)),
    CONSTRAINT neighbourhood_slug_reserved CHECK ((slug <> ALL (ARRAY['werk'::text, 'api'::text, 'problems'::text, 'pictures'::text, 'feeds'::text, 'l'::text, 'live'::text, 'rpde'::text, 'hsds'::text, 'embed'::text, 'scherm'::text, 'print'::text, 'healthz'::text, 'readyz'::text, 'metrics'::text, 'assets'::text, 'static'::text, 'fonts'::text, 'icons'::text, 'locales'::text, 'tiles'::text, 'inloggen'::text, 'aanmelden'::text, 'mijn'::text, 'index'::text, 'favicon'::text, 'robots'::text, 'sitemap'::text, 'manifest'::text, 'sw'::text])))
);

--
-- Name: client_to_sign_in(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.client_to_sign_in(who uuid) RETURNS TABLE(client_id uuid, secret_hash text, scopes text[], neighbourhood text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 SELECT c.client_id,
     c.secret_hash,
     c.scopes,
     n.slug
    FROM (public.client c
      JOIN public.neighbourhood n USING (neighbourhood_id))
   WHERE ((c.client_id = client_to_sign_in.who) AND (c.revoked_at IS NULL));
END;

--
-- Name: clients_of(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.clients_of(of_slug text) RETURNS TABLE(id uuid, neighbourhood text, name text, scopes text[], created text, revoked text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    nb constant uuid := neighbourhood_to_issue(of_slug);
begin
    return query
    select c.client_id, of_slug, c.name, c.scopes, rfc3339(c.created_at), rfc3339(c.revoked_at)
      from client c where c.neighbourhood_id = nb;
end $$;

--
-- Name: person_role; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person_role (
    person_role_id uuid DEFAULT gen_random_uuid() NOT NULL,
    person_id uuid NOT NULL,
    neighbourhood_id uuid,
    role text NOT NULL,
    organisation_id uuid,
    invited boolean DEFAULT false NOT NULL,
    CONSTRAINT person_role_neighbourhood_id_required CHECK (((neighbourhood_id IS NULL) = (role = ANY (ARRAY['operator'::text, 'privacy_officer'::text])))),
    CONSTRAINT person_role_organisation_id_required CHECK (((organisation_id IS NOT NULL) = (role = 'organiser'::text))),
    CONSTRAINT person_role_role_unknown CHECK ((role = ANY (ARRAY['resident'::text, 'organiser'::text, 'connector'::text, 'host'::text, 'professional'::text, 'case_lead'::text, 'moderator'::text, 'admin_residents'::text, 'admin_professionals'::text, 'steering'::text, 'operator'::text, 'privacy_officer'::text])))
);

--
-- Name: colleague_persons(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.colleague_persons(nb uuid) RETURNS TABLE(person_id uuid, language text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT p.person_id,
     p.language
    FROM public.person p
   WHERE ((p.blocked_at IS NULL) AND (EXISTS ( SELECT
            FROM public.person_role r
           WHERE ((r.person_id = p.person_id) AND (r.neighbourhood_id = colleague_persons.nb) AND (r.role = ANY (ARRAY['professional'::text, 'case_lead'::text, 'admin_professionals'::text]))))));
END;

--
-- Name: confirming_how(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.confirming_how(organisation uuid) RETURNS text
    LANGUAGE plpgsql STABLE
    AS $$
begin
    return case when current_client() is not null then 'feed'
                when organisation = any (current_organisations()) then 'owner'
                when has_role('connector') or has_role('host') then 'connector'
                when current_person() is not null then 'professional'
                else 'feed' end;
end $$;

--
-- Name: confirming_name(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.confirming_name(organisation uuid) RETURNS text
    LANGUAGE plpgsql STABLE
    AS $$
begin
    if organisation = any (current_organisations()) then
        return (select o.name from organisation o
                 where o.neighbourhood_id = current_neighbourhood() and o.organisation_id = organisation);
    end if;
    return current_name();
end $$;

--
-- Name: conversation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conversation (
    neighbourhood_id uuid NOT NULL,
    conversation_id uuid DEFAULT gen_random_uuid() NOT NULL,
    exchange_item_id uuid NOT NULL,
    responder_id uuid NOT NULL,
    quiet boolean NOT NULL,
    accepted_at timestamp with time zone,
    ended_at timestamp with time zone,
    helped_at timestamp with time zone,
    last_at timestamp with time zone DEFAULT date_trunc('second'::text, public.clock_now()) NOT NULL,
    created_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    version integer DEFAULT 1 NOT NULL
);

--
-- Name: conversation_card(public.conversation, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.conversation_card(c public.conversation, my_part text, slug text) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: conversation_move(uuid, uuid, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.conversation_move(nb uuid, conversation uuid, move text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: conversation_open(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.conversation_open(nb uuid, item uuid) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: conversation_part(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.conversation_part(nb uuid, conversation uuid) RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    mine text := (select p.part from conversation_person p
                   where p.neighbourhood_id = nb and p.conversation_id = conversation
                     and p.person_id = current_person());
begin
    if mine is null and (has_role('connector') or has_role('host'))
       and nb = current_neighbourhood()
       and exists (select from conversation c join exchange_party p using (neighbourhood_id, exchange_item_id)
                    where c.neighbourhood_id = nb and c.conversation_id = conversation and p.person_id is null
                      and (has_role('connector') or p.created_by = current_person() or exchange_of_desk(p))) then
        mine := 'owner';
    end if;
    return mine;
end $$;

--
-- Name: conversation_person_tell_live(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.conversation_person_tell_live() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    perform pg_notify('live', concat_ws(' ', new.conversation_id, new.person_id));
    return null;
end $$;

--
-- Name: conversation_receive(uuid, text, uuid, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.conversation_receive(reply uuid, sender text, message uuid, words text) RETURNS TABLE(neighbourhood uuid, conversation uuid, part text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    mine record;
begin
    select p.neighbourhood_id, p.conversation_id, p.part, p.person_id into mine
      from conversation_person p
      join conversation c using (neighbourhood_id, conversation_id)
      join person a using (person_id)
     where p.reply_id = reply and c.ended_at is null and a.blocked_at is null and lower(a.email) = lower(sender);
    if not found then
        return;
    end if;
    insert into message (neighbourhood_id, message_id, conversation_id, part, person_id, text)
    values (mine.neighbourhood_id, message, mine.conversation_id, mine.part, mine.person_id, words);
    return query select mine.neighbourhood_id, mine.conversation_id, mine.part;
end $$;

--
-- Name: conversation_tell(uuid, uuid, text, text, text, jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.conversation_tell(nb uuid, conversation uuid, said_by text, cause text, of_kind text, content jsonb) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    perform notice_add(conversation_tell.cause || ':' || p.person_id, p.person_id, of_kind,
                       content || jsonb_build_object('reply', p.reply_id), nb)
       from conversation_person p
      where p.neighbourhood_id = nb and p.conversation_id = conversation and p.part <> said_by;
end $$;

--
-- Name: conversation_tell_live(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.conversation_tell_live() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    if tg_op = 'DELETE' then
        perform live_tell(old.neighbourhood_id, old.conversation_id);
        return old;
    end if;
    perform live_tell(new.neighbourhood_id, new.conversation_id);
    return null;
end $$;

--
-- Name: conversation_person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conversation_person (
    neighbourhood_id uuid NOT NULL,
    conversation_id uuid NOT NULL,
    person_id uuid NOT NULL,
    part text NOT NULL,
    first_name text NOT NULL,
    read_at timestamp with time zone,
    outcome text,
    outcome_at timestamp with time zone,
    reply_id uuid DEFAULT gen_random_uuid() NOT NULL,
    asked_at timestamp with time zone,
    asked integer DEFAULT 0 NOT NULL,
    CONSTRAINT conversation_person_outcome_unknown CHECK ((outcome = ANY (ARRAY['helped'::text, 'not-helped'::text]))),
    CONSTRAINT conversation_person_part_unknown CHECK ((part = ANY (ARRAY['owner'::text, 'responder'::text])))
);

--
-- Name: exchange_item; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.exchange_item (
    neighbourhood_id uuid NOT NULL,
    exchange_item_id uuid DEFAULT gen_random_uuid() NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    text text DEFAULT ''::text NOT NULL,
    category text,
    category_kind text GENERATED ALWAYS AS ('exchange'::text) STORED NOT NULL,
    moment text DEFAULT ''::text NOT NULL,
    times text[] DEFAULT '{}'::text[] NOT NULL,
    area text,
    street text DEFAULT ''::text NOT NULL,
    languages text[] DEFAULT '{}'::text[] NOT NULL,
    visibility text DEFAULT 'everyone'::text NOT NULL,
    first_name text,
    organisation_id uuid,
    form text DEFAULT 'help'::text NOT NULL,
    needs text DEFAULT ''::text NOT NULL,
    radius integer,
    mail text DEFAULT 'weekly'::text NOT NULL,
    paused_until date,
    danger text,
    terms text[] DEFAULT '{}'::text[] NOT NULL,
    state text DEFAULT 'waiting'::text NOT NULL,
    state_reason text,
    first boolean DEFAULT false NOT NULL,
    published_at timestamp with time zone,
    demonstration boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    changed_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    confirmed_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    confirmed_by_name text,
    confirmed_how text DEFAULT 'owner'::text NOT NULL,
    due_at timestamp with time zone NOT NULL,
    doubtful_at timestamp with time zone NOT NULL,
    archived_at timestamp with time zone,
    archived_reason text,
    version integer DEFAULT 1 NOT NULL,
    pictures public.picture_use[] DEFAULT '{}'::public.picture_use[] NOT NULL,
    picture_id uuid GENERATED ALWAYS AS (pictures[1].picture_id) STORED,
    match_round integer DEFAULT 0 NOT NULL,
    terms_reading integer DEFAULT 0 NOT NULL,
    told_state text NOT NULL,
    told_due_at timestamp with time zone,
    asked integer DEFAULT 0 NOT NULL,
    asked_at timestamp with time zone,
    CONSTRAINT exchange_item_confirmed_how_unknown CHECK ((confirmed_how = ANY (ARRAY['owner'::text, 'connector'::text, 'professional'::text, 'feed'::text, 'visitor'::text]))),
    CONSTRAINT exchange_item_danger_unknown CHECK ((danger ~ '^[a-z-]{1,40}$'::text)),
    CONSTRAINT exchange_item_first_name_too_long CHECK ((length(first_name) <= 60)),
    CONSTRAINT exchange_item_first_name_unsupported CHECK (((visibility <> 'quiet'::text) OR ((first_name IS NULL) AND (confirmed_by_name IS NULL)))),
    CONSTRAINT exchange_item_form_unknown CHECK ((form = ANY (ARRAY['help'::text, 'lend'::text, 'give'::text, 'room'::text, 'vacancy'::text]))),
    CONSTRAINT exchange_item_kind_unknown CHECK ((kind = ANY (ARRAY['ask'::text, 'offer'::text]))),
    CONSTRAINT exchange_item_languages_invalid CHECK ((array_to_string(languages, ','::text) ~ '^([a-z]{2,3}(,[a-z]{2,3}){0,9})?$'::text)),
    CONSTRAINT exchange_item_mail_unknown CHECK ((mail = ANY (ARRAY['now'::text, 'daily'::text, 'weekly'::text, 'never'::text]))),
    CONSTRAINT exchange_item_moment_too_long CHECK ((length(moment) <= 120)),
    CONSTRAINT exchange_item_needs_too_long CHECK ((length(needs) <= 500)),
    CONSTRAINT exchange_item_pictures_too_many CHECK ((cardinality(pictures) <= 8)),
    CONSTRAINT exchange_item_radius_out_of_range CHECK (((radius >= 100) AND (radius <= 50000))),
    CONSTRAINT exchange_item_state_reason_too_long CHECK ((length(state_reason) <= 1000)),
    CONSTRAINT exchange_item_state_unknown CHECK ((state = ANY (ARRAY['waiting'::text, 'open'::text, 'closed'::text, 'refused'::text]))),
    CONSTRAINT exchange_item_street_house_number CHECK ((street !~ '\s[0-9]{1,3}\s?[[:alpha:]]?$'::text)),
    CONSTRAINT exchange_item_street_too_long CHECK ((length(street) <= 80)),
    CONSTRAINT exchange_item_text_too_long CHECK ((length(text) <= 2000)),
    CONSTRAINT exchange_item_times_too_many CHECK ((cardinality(times) <= 21)),
    CONSTRAINT exchange_item_title_required CHECK ((btrim(title) <> ''::text)),
    CONSTRAINT exchange_item_title_too_long CHECK ((length(title) <= 120)),
    CONSTRAINT exchange_item_visibility_unknown CHECK ((visibility = ANY (ARRAY['everyone'::text, 'members'::text, 'quiet'::text]))),
    CONSTRAINT exchange_item_visibility_unsupported CHECK (((kind = 'ask'::text) OR (visibility <> 'quiet'::text)))
);

--
-- Name: conversation_told(uuid, uuid, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.conversation_told(nb uuid, conversation uuid, said_by text) RETURNS TABLE(title text, kind text, slug text, from_name text, language text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 SELECT i.title,
     i.kind,
     n.slug,
         CASE
             WHEN (c.accepted_at IS NOT NULL) THEN sender.first_name
             ELSE NULL::text
         END AS "case",
     COALESCE(a.language, 'nl'::text) AS "coalesce"
    FROM (((((public.conversation c
      JOIN public.exchange_item i USING (neighbourhood_id, exchange_item_id))
      JOIN public.neighbourhood n USING (neighbourhood_id))
      LEFT JOIN public.conversation_person sender ON ((((sender.neighbourhood_id = c.neighbourhood_id) AND (sender.conversation_id = c.conversation_id)) AND (sender.part = conversation_told.said_by))))
      LEFT JOIN public.conversation_person other ON ((((other.neighbourhood_id = c.neighbourhood_id) AND (other.conversation_id = c.conversation_id)) AND (other.part <> conversation_told.said_by))))
      LEFT JOIN public.person a ON ((a.person_id = other.person_id)))
   WHERE ((c.neighbourhood_id = conversation_told.nb) AND (c.conversation_id = conversation_told.conversation));
END;

--
-- Name: conversations_latest(uuid, uuid, timestamp with time zone, uuid, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.conversations_latest(nb uuid, item uuid, after_at timestamp with time zone, after_id uuid, most integer) RETURNS TABLE(at timestamp with time zone, id uuid, card jsonb)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: conversations_to_ask(integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.conversations_to_ask(most integer) RETURNS TABLE(nb uuid, conversation uuid, person uuid, reply uuid, email text, language text, title text, kind text, slug text, part text, other text)
    LANGUAGE sql
    AS $$
    with due as (
        select p.neighbourhood_id, p.conversation_id, p.person_id
          from conversation c join conversation_person p using (neighbourhood_id, conversation_id)
         where c.accepted_at is not null and c.ended_at is null and c.helped_at is null and p.outcome is null
           and c.last_at < clock_now() - interval '4 days' and p.asked < 2
           and coalesce(p.asked_at < clock_now() - interval '7 days', true)
         order by c.last_at limit most)
    update conversation_person p set asked_at = clock_now(), asked = p.asked + 1
      from due d, conversation c, exchange_item i, neighbourhood n, person a
     where (p.neighbourhood_id, p.conversation_id, p.person_id) = (d.neighbourhood_id, d.conversation_id, d.person_id)
       and (c.neighbourhood_id, c.conversation_id) = (p.neighbourhood_id, p.conversation_id)
       and (i.neighbourhood_id, i.exchange_item_id) = (c.neighbourhood_id, c.exchange_item_id)
       and n.neighbourhood_id = p.neighbourhood_id and a.person_id = p.person_id and a.blocked_at is null
    returning p.neighbourhood_id, p.conversation_id, p.person_id, p.reply_id, a.email, a.language, i.title, i.kind, n.slug,
              p.part, (select o.first_name from conversation_person o
                        where (o.neighbourhood_id, o.conversation_id) = (p.neighbourhood_id, p.conversation_id)
                          and o.part <> p.part)
$$;

--
-- Name: correction_add(uuid, text, uuid, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.correction_add(nb uuid, of_kind text, item uuid, what text, remark text) RETURNS TABLE(id uuid, code text, note text, created text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: text_number(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.text_number(typed text) RETURNS text
    LANGUAGE sql IMMUTABLE
    RETURN (SELECT ('+316'::text || m.m[1]) FROM regexp_match(regexp_replace(text_number.typed, '[^0-9+]'::text, ''::text, 'g'::text), '^(?:06|\+316|00316)([0-9]{8})$'::text) m(m));

--
-- Name: correction_reporter; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.correction_reporter (
    neighbourhood_id uuid NOT NULL,
    correction_id uuid NOT NULL,
    name text DEFAULT ''::text NOT NULL,
    telephone text DEFAULT ''::text NOT NULL,
    consent text NOT NULL,
    consent_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    entered_by uuid DEFAULT public.current_person(),
    told_at timestamp with time zone,
    email text DEFAULT ''::text NOT NULL,
    language text DEFAULT 'nl'::text NOT NULL,
    by_themselves boolean DEFAULT false NOT NULL,
    CONSTRAINT correction_reporter_consent_required CHECK ((btrim(consent) <> ''::text)),
    CONSTRAINT correction_reporter_consent_too_long CHECK ((length(consent) <= 300)),
    CONSTRAINT correction_reporter_email_invalid CHECK (((email = ''::text) OR ((email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'::text) AND (length(email) <= 254)))),
    CONSTRAINT correction_reporter_name_too_long CHECK ((length(name) <= 100)),
    CONSTRAINT correction_reporter_telephone_invalid CHECK (((telephone = ''::text) OR (telephone ~ '^\+?[0-9 ()/.-]{6,30}$'::text)))
);

--
-- Name: text_gateway; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.text_gateway (
    text_gateway_id integer DEFAULT 1 NOT NULL,
    ready boolean DEFAULT false NOT NULL,
    CONSTRAINT text_gateway_id_out_of_range CHECK ((text_gateway_id = 1))
);

--
-- Name: correction_text_number(public.correction_reporter); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.correction_text_number(r public.correction_reporter) RETURNS text
    LANGUAGE sql STABLE
    RETURN CASE WHEN ((r).by_themselves AND (SELECT g.ready FROM public.text_gateway g)) THEN public.text_number((r).telephone) ELSE NULL::text END;

--
-- Name: correction_by_telephone(public.correction_reporter); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.correction_by_telephone(r public.correction_reporter) RETURNS boolean
    LANGUAGE sql STABLE
    RETURN (((r).telephone <> ''::text) AND (public.correction_text_number(r) IS NULL));

--
-- Name: correction_hear(uuid, uuid, text, text, text, text, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.correction_hear(nb uuid, of_id uuid, call text, mail text, of_language text, network text, most integer) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: correction_once(uuid, text, uuid, text, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.correction_once(nb uuid, of_kind text, item uuid, what text, remark text, of_key text) RETURNS TABLE(same boolean, id uuid, code text, note text, created text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    if nb is distinct from current_neighbourhood() then
        raise insufficient_privilege using message = 'a correction belongs to the neighbourhood it is sent to';
    end if;
    if of_key is null then
        return query select true, made.* from correction_add(nb, of_kind, item, what, remark) made;
        return;
    end if;
    -- Two tries at once: the second waits for the first.
    perform pg_advisory_xact_lock(hashtextextended(nb::text || of_key, 0));
    return query
    select c.kind = of_kind and c.item_id = item and c.code = what and c.note = coalesce(remark, ''),
           c.correction_id, c.code, nullif(c.note, ''), rfc3339(c.created_at)
      from correction c
     where c.neighbourhood_id = nb and c.sent_key = of_key;
    if not found then
        select true, made.* into same, id, code, note, created
          from correction_add(nb, of_kind, item, what, remark) made;
        update correction c set sent_key = of_key where c.neighbourhood_id = nb and c.correction_id = correction_once.id;
        return next;
    end if;
end $$;

--
-- Name: life_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.life_event (
    neighbourhood_id uuid NOT NULL,
    kind text NOT NULL,
    item_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    event text NOT NULL,
    how text,
    role text,
    was_due_at timestamp with time zone,
    CONSTRAINT life_event_event_unknown CHECK ((event = ANY (ARRAY['made'::text, 'changed'::text, 'confirmed'::text, 'due'::text, 'doubtful'::text, 'archived'::text, 'restored'::text]))),
    CONSTRAINT life_event_how_unknown CHECK ((how = ANY (ARRAY['owner'::text, 'mail'::text, 'connector'::text, 'professional'::text, 'feed'::text, 'visitor'::text, 'time'::text]))),
    CONSTRAINT life_event_kind_unknown CHECK ((kind = ANY (ARRAY['activity'::text, 'organisation'::text, 'place'::text, 'project'::text, 'ask'::text, 'offer'::text, 'colleague'::text, 'service'::text, 'knowledge_item'::text]))),
    CONSTRAINT life_event_was_due_at_after_at CHECK ((was_due_at <= at))
);

--
-- Name: correction_outcome(public.correction, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.correction_outcome(c public.correction, told_at timestamp with time zone) RETURNS text
    LANGUAGE sql STABLE
    RETURN (SELECT (array_agg(e.event ORDER BY (array_position(ARRAY['archived'::text, 'changed'::text, 'confirmed'::text], e.event))))[1] AS array_agg FROM public.life_event e WHERE ((e.neighbourhood_id = (correction_outcome.c).neighbourhood_id) AND (e.item_id = (correction_outcome.c).item_id) AND (e.kind = (correction_outcome.c).kind) AND (e.at > correction_outcome.told_at) AND (e.event = ANY (ARRAY['archived'::text, 'changed'::text, 'confirmed'::text]))));

--
-- Name: correction_reporter_forget(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.correction_reporter_forget() RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 DELETE FROM public.correction_reporter
   WHERE ((correction_reporter.told_at < (public.clock_now() - '30 days'::interval)) OR (correction_reporter.consent_at < (public.clock_now() - '180 days'::interval)));
END;

--
-- Name: correction_tell(uuid, text, text, text, jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.correction_tell(nb uuid, email text, number text, cause text, content jsonb) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    if email is not null then
        perform mail_add(correction_tell.cause, email, 'correction', content, nb);
    else
        perform text_message_add(correction_tell.cause, number, 'correction', content, nb, notice_after_quiet(clock_now(), '21:00', '09:00'));
    end if;
end $$;

--
-- Name: corrections_to_tell(integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.corrections_to_tell(most integer) RETURNS TABLE(nb uuid, id uuid, email text, number text, language text, outcome text, title text, slug text, address text)
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: count_demonstration_accounts(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.count_demonstration_accounts() RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    RETURN (SELECT count(*) AS count FROM public.person WHERE (person.demonstration AND (person.password_hash IS NOT NULL) AND (person.blocked_at IS NULL)));

--
-- Name: coverage_counts(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.coverage_counts(nb uuid) RETURNS TABLE(kind text, key text, name text, name_en text, weight integer, activities integer, times integer)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
    with line as materialized (select * from coverage_lines(nb)),
    item as materialized (
        select activity_id, place_id, count(*)::integer as times from line group by activity_id, place_id),
    said as materialized (
        select i.activity_id, i.place_id, a.categories, a.audience, a.languages
          from item i
         cross join lateral (select a.categories, a.audience, a.languages from activity a
                              where a.neighbourhood_id = nb and a.activity_id = i.activity_id offset 0) a),
    at_place as materialized (select place_id, count(*)::integer as n from item group by place_id),
    -- Streets are those of which we know a place.
    spot as materialized (
        select p.place_id, p.name, p.latitude, p.longitude, coverage_street(p.street_address) as street,
               coalesce(t.n, 0) as n
          from place p left join at_place t on t.place_id = p.place_id
         where p.neighbourhood_id = nb and p.archived_at is null)
    select 'all', '', null, null, 0, count(*)::integer, coalesce(sum(i.times), 0)::integer from item i
    union all
    select 'slot', extract(isodow from l.begins)::text || ' ' || part, null, null, 0,
           count(distinct l.activity_id)::integer, count(*)::integer
      from line l cross join unnest(coverage_dayparts(l.begins)) part group by 2
    union all
    (select 'category', c.slug, c.name, c.name_en, c.ordinal, coalesce(t.n, 0), 0
       from category c
       left join (select slug, count(*)::integer as n from said s cross join unnest(s.categories) slug group by slug) t
         on t.slug = c.slug
      where c.neighbourhood_id = nb and c.kind = 'activity' and c.archived_at is null
      order by c.ordinal, c.name)
    union all
    (select 'audience', word, null, null, 0, count(*)::integer, 0
       from said s cross join unnest(case when s.audience = '{}' then array[''] else s.audience end) word
      group by word order by count(*) desc, word)
    union all
    (select 'language', code, null, null, 0, count(*)::integer, 0
       from said s cross join unnest(case when s.languages = '{}' then array[''] else s.languages end) code
      group by code order by count(*) desc, code)
    union all
    (select 'area', a.cbs_code, a.name, null, coalesce(a.residents, 0),
            case when a.latitude is null then null else coalesce(sum(s.n), 0)::integer end, 0
       from area a
       left join spot s on metres_between(a.latitude, a.longitude, s.latitude, s.longitude) <= coverage_walk()
      where a.neighbourhood_id = nb
      group by a.cbs_code, a.name, a.residents, a.latitude
      order by coalesce(a.residents, 0) desc, a.name
      limit 100)
    union all
    (select 'street', (array_agg(s.place_id order by s.n, s.name))[1]::text, s.street, null, 0, sum(s.n)::integer, 0
       from spot s where s.street <> '' group by s.street order by sum(s.n), s.street limit 200)
    union all
    (select 'place', s.place_id::text, s.name, null, 0, s.n, 0
       from spot s order by s.n, s.name limit 200);
$$;

--
-- Name: coverage_dayparts(timestamp without time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.coverage_dayparts(begins timestamp without time zone) RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN ((begins)::time without time zone = '00:00:00'::time without time zone) THEN ARRAY['morning'::text, 'afternoon'::text] WHEN ((begins)::time without time zone < '12:00:00'::time without time zone) THEN ARRAY['morning'::text] WHEN ((begins)::time without time zone < '18:00:00'::time without time zone) THEN ARRAY['afternoon'::text] ELSE ARRAY['evening'::text] END;

--
-- Name: coverage_days(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.coverage_days() RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN 28;

--
-- Name: coverage_lines(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.coverage_lines(nb uuid) RETURNS TABLE(activity_id uuid, place_id uuid, begins timestamp without time zone)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
    select l.activity_id, l.place_id, l.at at time zone 'Europe/Amsterdam'
      from listing l
     where l.neighbourhood_id = nb and l.is_first and not l.cancelled
       and l.at >= clock_now() and l.at < clock_now() + coverage_days() * interval '1 day';
$$;

--
-- Name: coverage_street(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.coverage_street(address text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN btrim(regexp_replace(address, '\s+\d.*$'::text, ''::text));

--
-- Name: coverage_walk(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.coverage_walk() RETURNS double precision
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN 500;

--
-- Name: current_client(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.current_client() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (NULLIF(current_setting('voordeur.client'::text, true), ''::text))::uuid;

--
-- Name: current_neighbourhood(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.current_neighbourhood() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (NULLIF(current_setting('voordeur.neighbourhood'::text, true), ''::text))::uuid;

--
-- Name: current_holiday_region(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.current_holiday_region() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (SELECT n.holiday_region FROM public.neighbourhood n WHERE (n.neighbourhood_id = public.current_neighbourhood()));

--
-- Name: current_organisations(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.current_organisations() RETURNS uuid[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    return array(select r.organisation_id from person_role r
                  where r.person_id = current_person() and r.neighbourhood_id = current_neighbourhood()
                    and r.role = 'organiser');
end $$;

--
-- Name: day_begins(integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.day_begins(days integer) RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    RETURN ((date_trunc('day'::text, (public.clock_now() AT TIME ZONE 'Europe/Amsterdam'::text)) + ((days)::double precision * '1 day'::interval)) AT TIME ZONE 'Europe/Amsterdam'::text);

--
-- Name: days_since(timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.days_since(moment timestamp with time zone) RETURNS integer
    LANGUAGE sql STABLE
    RETURN (((public.clock_now() AT TIME ZONE 'Europe/Amsterdam'::text))::date - ((moment AT TIME ZONE 'Europe/Amsterdam'::text))::date);

--
-- Name: directory_entries(uuid, text, tsquery, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.directory_entries(nb uuid, entry_kind text, words tsquery, most integer) RETURNS uuid[]
    LANGUAGE plpgsql STABLE
    SET enable_seqscan TO 'off'
    AS $$
declare
    keys constant tsquery := search_key(nb, '#' || entry_kind) && search_key_query(nb, '', words);
begin
    return array(select e.id from search_entry e
                  where e.kind <> 'activity' and keys_of(e) @@ keys
                    and e.neighbourhood_id is not distinct from nb and e.kind is not distinct from entry_kind
                    and e.tsv @@ words
                  limit most);
end $$;

--
-- Name: duplicate_candidates(uuid, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.duplicate_candidates(nb uuid, most integer) RETURNS TABLE(one uuid, other uuid)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
    select least(a.activity_id, b.activity_id), greatest(a.activity_id, b.activity_id)
      from activity a
     cross join lateral (
        select distinct near.activity_id
          from occurrence mine
         cross join lateral (
            select near.activity_id from listing near
             where near.neighbourhood_id = nb and near.is_first and not near.cancelled
               and near.at between mine.starts_at - interval '35 minutes' and mine.starts_at + interval '35 minutes'
               and (near.at at time zone 'Europe/Amsterdam')::date
                   = (mine.starts_at at time zone 'Europe/Amsterdam')::date offset 0) near
         where mine.neighbourhood_id = nb and mine.activity_id = a.activity_id and mine.status <> 'cancelled'
           and mine.starts_at between clock_now() and clock_now() + interval '35 days') n
     cross join lateral (
        select b.* from activity b where b.neighbourhood_id = nb and b.activity_id = n.activity_id offset 0) b
     where a.neighbourhood_id = nb and (b.changed_at, b.activity_id) < (a.changed_at, a.activity_id)
       and a.archived_at is null and b.archived_at is null and a.status = 'scheduled' and b.status = 'scheduled'
       and (a.organisation_id = b.organisation_id and a.calendar = b.calendar) is not true
       and not exists (select from duplicate d
                        where d.neighbourhood_id = nb and d.one = least(a.activity_id, b.activity_id)
                          and d.other = greatest(a.activity_id, b.activity_id))
     order by a.changed_at desc, a.activity_id
     limit most;
$$;

--
-- Name: duplicate_decide(uuid, uuid, integer, text, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.duplicate_decide(nb uuid, id uuid, known integer, decided text, keep uuid) RETURNS text
    LANGUAGE plpgsql
    AS $$
declare
    was duplicate;
begin
    select * into was from duplicate d
     where d.neighbourhood_id = nb and d.duplicate_id = id and d.version = known for update;
    if not found then
        return 'stale';
    end if;
    update duplicate d
       set verdict = decided, kept = keep, decided_at = date_trunc('second', clock_now()), decided_by_name = current_name()
     where d.neighbourhood_id = nb and d.duplicate_id = id;
    insert into duplicate_decision (neighbourhood_id, duplicate_id, version, verdict, kept, decided_by_name)
    values (nb, id, known, decided, keep, current_name());
    -- What was put away for this pair comes back, unless there is a pair that still keeps it away.
    update activity a set archived_at = null, archived_reason = null, changed_at = clock_now()
     where was.verdict = 'same' and a.neighbourhood_id = nb and a.activity_id in (was.one, was.other)
       and a.activity_id <> was.kept and a.archived_reason = duplicate_reason()
       and not exists (select from duplicate d
                        where d.neighbourhood_id = nb and d.verdict = 'same'
                          and a.activity_id in (d.one, d.other) and a.activity_id <> d.kept);
    if decided <> 'same' then
        return 'ok';
    end if;
    perform from activity a where a.neighbourhood_id = nb and a.activity_id = keep and a.archived_at is null;
    if not found then
        return 'gone';
    end if;
    update activity a set archived_at = clock_now(), archived_reason = duplicate_reason(), changed_at = clock_now()
     where a.neighbourhood_id = nb and a.activity_id in (was.one, was.other) and a.activity_id <> keep
       and a.archived_at is null;
    return 'ok';
end $$;

--
-- Name: job; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.job (
    job_id bigint NOT NULL,
    lane text NOT NULL,
    kind text NOT NULL,
    payload jsonb DEFAULT '{}'::jsonb NOT NULL,
    key text,
    run_after timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    tries integer DEFAULT 0 NOT NULL,
    last_error text,
    created_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    done_at timestamp with time zone,
    CONSTRAINT job_lane_unknown CHECK ((lane = ANY (ARRAY['mail'::text, 'fetch'::text, 'age'::text, 'outlets'::text])))
);

--
-- Name: duplicate_look(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.duplicate_look(nb uuid) RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC
 INSERT INTO public.job (lane, kind, key, payload, run_after)
   VALUES ('age'::text, 'duplicates'::text, ('duplicates '::text || duplicate_look.nb), jsonb_build_object('neighbourhood', duplicate_look.nb), (public.clock_now() + '00:00:30'::interval)) ON CONFLICT(key)
   WHERE (done_at IS NULL) DO NOTHING;
END;

--
-- Name: duplicate_reason(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.duplicate_reason() RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN 'Stond er dubbel in.'::text;

--
-- Name: duplicate_side(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.duplicate_side(nb uuid, id uuid) RETURNS text
    LANGUAGE sql STABLE
    RETURN (SELECT (jsonb_build_object('activity', (public.activity_card(a.*, n.slug, o.*, p.*, i.*))::jsonb, 'start', public.rfc3339(a.starts_at), 'end', public.rfc3339(a.ends_at), 'rrule', a.rrule, 'text', NULLIF(a.text, ''::text), 'calendar', a.calendar, 'archivedAt', public.rfc3339(a.archived_at)))::text AS jsonb_build_object FROM ((((public.activity a JOIN public.neighbourhood n USING (neighbourhood_id)) LEFT JOIN public.organisation o ON (((o.neighbourhood_id = duplicate_side.nb) AND (o.organisation_id = a.organisation_id)))) LEFT JOIN public.place p ON (((p.neighbourhood_id = duplicate_side.nb) AND (p.place_id = a.place_id)))) LEFT JOIN public.picture i ON (((i.neighbourhood_id = duplicate_side.nb) AND (i.picture_id = a.picture_id)))) WHERE ((a.neighbourhood_id = duplicate_side.nb) AND (a.activity_id = duplicate_side.id)));

--
-- Name: duplicate_decision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.duplicate_decision (
    neighbourhood_id uuid NOT NULL,
    duplicate_id uuid NOT NULL,
    version integer NOT NULL,
    verdict text NOT NULL,
    kept uuid,
    decided_at timestamp with time zone DEFAULT date_trunc('second'::text, public.clock_now()) NOT NULL,
    decided_by_name text
);

--
-- Name: duplicate_trail(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.duplicate_trail(nb uuid, id uuid) RETURNS text
    LANGUAGE sql STABLE
    RETURN (SELECT (COALESCE(jsonb_agg(jsonb_build_object('verdict', s.verdict, 'kept', s.kept, 'decidedAt', public.rfc3339(s.decided_at), 'decidedBy', s.decided_by_name) ORDER BY s.version DESC), '[]'::jsonb))::text AS "coalesce" FROM (SELECT duplicate_decision.neighbourhood_id, duplicate_decision.duplicate_id, duplicate_decision.version, duplicate_decision.verdict, duplicate_decision.kept, duplicate_decision.decided_at, duplicate_decision.decided_by_name FROM public.duplicate_decision WHERE ((duplicate_decision.neighbourhood_id = duplicate_trail.nb) AND (duplicate_decision.duplicate_id = duplicate_trail.id)) ORDER BY duplicate_decision.version DESC LIMIT 20) s);

--
-- Name: enters_for_others(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.enters_for_others() RETURNS boolean
    LANGUAGE sql STABLE
    RETURN (public.has_role('connector'::text) OR public.has_role('host'::text));

--
-- Name: entries_by_words(uuid, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.entries_by_words(nb uuid, entry_kind text, words text) RETURNS uuid[]
    LANGUAGE plpgsql STABLE
    AS $$
declare
    typed text[] := typed_words(words);
    found_ids uuid[];
begin
    if words is null then
        return null;
    end if;
    for attempt in 1 .. 2 loop
        exit when typed is null or typed = '{}';
        found_ids := directory_entries(nb, entry_kind, search_query(nb, typed), 500);
        exit when cardinality(found_ids) > 0;
        typed := mended_words(nb, typed);
    end loop;
    return coalesce(found_ids, '{}');
end $$;

--
-- Name: passes(public.activity_filter, text[], uuid, uuid, boolean, text, text[], timestamp with time zone, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.passes(f public.activity_filter, categories text[], place_id uuid, organisation_id uuid, free boolean, wheelchair text, audience text[], due_at timestamp with time zone, doubtful_at timestamp with time zone) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN ((((f).category IS NULL) OR ((f).category = ANY (categories))) AND (((f).place IS NULL) OR (place_id = (f).place)) AND (((f).organisation IS NULL) OR (organisation_id = (f).organisation)) AND (((f).free IS NULL) OR (COALESCE(free, false) = (f).free)) AND (((f).accessible IS NOT TRUE) OR (wheelchair = 'yes'::text)) AND (((f).audience IS NULL) OR ((f).audience = ANY (audience))) AND (((f).freshness IS NULL) OR ((f).freshness = CASE WHEN (doubtful_at <= public.clock_now()) THEN 'doubtful'::text WHEN (due_at <= public.clock_now()) THEN 'due'::text ELSE 'fresh'::text END)));

--
-- Name: entry_passes(public.search_entry, public.activity_filter); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.entry_passes(e public.search_entry, f public.activity_filter) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN public.passes(f, (e).categories, (e).place_id, (e).organisation_id, (e).free, (e).wheelchair, (e).audience, (e).due_at, (e).doubtful_at);

--
-- Name: exchange_allowance(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.exchange_allowance(nb uuid) RETURNS TABLE(refusal text, most integer, seconds integer)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    me constant uuid := current_person();
    today constant date := clock_now() at time zone 'Europe/Amsterdam';
    midnight constant timestamptz := today at time zone 'Europe/Amsterdam';
    tomorrow constant timestamptz := (today + 1) at time zone 'Europe/Amsterdam';
    placed record;
    allowed record;
begin
    if me is null or may_edit() or has_role('connector') or has_role('moderator') then
        return;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('exchange:' || nb || me, 0));
    select n.exchange_day_limit as day, n.exchange_open_limit as open into allowed
      from neighbourhood n where n.neighbourhood_id = nb;
    select count(*) filter (where i.created_at >= midnight) as today,
           count(*) filter (where i.state in ('open', 'waiting') and i.archived_at is null) as open
      into placed
      from exchange_party p join exchange_item i using (neighbourhood_id, exchange_item_id)
     where p.person_id = me and p.neighbourhood_id = nb and i.organisation_id is null;
    if placed.today >= allowed.day then
        return query select 'day', allowed.day, ceil(extract(epoch from tomorrow - clock_now()))::integer;
    elsif placed.open >= allowed.open then
        return query select 'open', allowed.open, 0;
    end if;
end $$;

--
-- Name: exchange_ask_by_telephone(integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.exchange_ask_by_telephone(most integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: category; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.category (
    neighbourhood_id uuid NOT NULL,
    category_id uuid DEFAULT gen_random_uuid() NOT NULL,
    kind text DEFAULT 'activity'::text NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    name_en text NOT NULL,
    icon text DEFAULT ''::text NOT NULL,
    ordinal integer DEFAULT 100 NOT NULL,
    archived_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT category_icon_invalid CHECK ((icon ~ '^[a-z0-9-]*$'::text)),
    CONSTRAINT category_icon_too_long CHECK ((length(icon) <= 40)),
    CONSTRAINT category_kind_unknown CHECK ((kind = ANY (ARRAY['activity'::text, 'exchange'::text]))),
    CONSTRAINT category_name_en_required CHECK ((btrim(name_en) <> ''::text)),
    CONSTRAINT category_name_en_too_long CHECK ((length(name_en) <= 60)),
    CONSTRAINT category_name_required CHECK ((btrim(name) <> ''::text)),
    CONSTRAINT category_name_too_long CHECK ((length(name) <= 60)),
    CONSTRAINT category_ordinal_out_of_range CHECK (((ordinal >= 0) AND (ordinal <= 10000))),
    CONSTRAINT category_slug_invalid CHECK ((slug ~ '^[a-z][a-z0-9-]{0,39}$'::text))
);

--
-- Name: exchange_balance(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.exchange_balance(nb uuid) RETURNS TABLE(category text, asks bigint, offers bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 SELECT c.slug,
     b.asks,
     b.offers
    FROM (public.category c
      LEFT JOIN LATERAL ( SELECT NULLIF(GREATEST(count(*) FILTER (WHERE (i.kind = 'ask'::text)), (4)::bigint), 4) AS asks,
             NULLIF(GREATEST(count(*) FILTER (WHERE (i.kind = 'offer'::text)), (4)::bigint), 4) AS offers
            FROM public.exchange_item i
           WHERE ((i.neighbourhood_id = exchange_balance.nb) AND (i.category = c.slug) AND (i.state = 'open'::text) AND (i.archived_at IS NULL) AND (i.danger IS NULL) AND (i.kind = ANY (ARRAY['ask'::text, 'offer'::text])))) b ON (true))
   WHERE ((c.neighbourhood_id = exchange_balance.nb) AND (c.kind = 'exchange'::text) AND (c.archived_at IS NULL))
   ORDER BY c.ordinal, c.slug;
END;

--
-- Name: exchange_party; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.exchange_party (
    neighbourhood_id uuid NOT NULL,
    exchange_item_id uuid NOT NULL,
    person_id uuid,
    name text DEFAULT ''::text NOT NULL,
    telephone text DEFAULT ''::text NOT NULL,
    email text DEFAULT ''::text NOT NULL,
    quiet boolean DEFAULT false NOT NULL,
    on_behalf boolean DEFAULT false NOT NULL,
    danger boolean DEFAULT false NOT NULL,
    consent text DEFAULT ''::text NOT NULL,
    consent_at timestamp with time zone,
    created_by uuid DEFAULT public.current_person(),
    reached_at timestamp with time zone,
    called_at timestamp with time zone,
    call_after timestamp with time zone,
    CONSTRAINT exchange_party_consent_required CHECK (((NOT on_behalf) OR (consent <> ''::text))),
    CONSTRAINT exchange_party_consent_too_long CHECK ((length(consent) <= 300)),
    CONSTRAINT exchange_party_email_invalid CHECK (((email = ''::text) OR ((email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'::text) AND (length(email) <= 254)))),
    CONSTRAINT exchange_party_name_too_long CHECK ((length(name) <= 100)),
    CONSTRAINT exchange_party_telephone_invalid CHECK (((telephone = ''::text) OR (telephone ~ '^\+?[0-9 ()/.-]{6,30}$'::text))),
    CONSTRAINT exchange_party_telephone_required CHECK (((person_id IS NOT NULL) OR (telephone <> ''::text) OR (email <> ''::text)))
);

--
-- Name: exchange_by_telephone(public.exchange_party); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.exchange_by_telephone(p public.exchange_party) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    RETURN (((p).person_id IS NULL) AND ((p).telephone <> ''::text));

--
-- Name: exchange_call_note(uuid, uuid, integer, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.exchange_call_note(nb uuid, of_id uuid, of_version integer, said text) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
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

--
-- Name: exchange_candidates(uuid, text, text[], integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.exchange_candidates(nb uuid, of_kind text, wanted text[], most integer) RETURNS TABLE(id uuid, title text, text text, category text, times text[], languages text[], area text, latitude double precision, longitude double precision)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    member constant boolean := is_member();
    particular constant text[] := array(select t from unnest(wanted) t where t not like 'category:%');
    found_ids uuid[];
begin
    if nb is distinct from current_neighbourhood() then
        return;
    end if;
    found_ids := array(
        select f.exchange_item_id
          from (select i.exchange_item_id, i.terms from exchange_item i
                 where i.neighbourhood_id = nb and i.kind = of_kind and i.terms && particular and i.state = 'open'
                   and i.archived_at is null and i.danger is null and (i.visibility <> 'members' or member)
                   and coalesce(i.paused_until <= clock_now()::date, true)
                 limit 1000) f
         order by cardinality(array(select unnest(f.terms) intersect select unnest(wanted))) desc, f.exchange_item_id
         limit most);
    if cardinality(found_ids) < most then
        found_ids := found_ids || array(
            select i.exchange_item_id from exchange_item i
             where i.neighbourhood_id = nb and i.kind = of_kind and i.terms && wanted and i.state = 'open'
               and i.archived_at is null and i.danger is null and (i.visibility <> 'members' or member)
               and coalesce(i.paused_until <= clock_now()::date, true) and i.exchange_item_id <> all (found_ids)
             limit most - cardinality(found_ids));
    end if;
    return query
    select i.exchange_item_id, i.title, i.text, i.category, i.times, i.languages, a.name, a.latitude, a.longitude
      from exchange_item i
      left join area a on a.neighbourhood_id = i.neighbourhood_id and a.cbs_code = i.area
     where i.neighbourhood_id = nb and i.exchange_item_id = any (found_ids);
end $$;

--
-- Name: exchange_card(public.exchange_item, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.exchange_card(i public.exchange_item, slug text) RETURNS jsonb
    LANGUAGE sql STABLE
    RETURN jsonb_build_object('kind', (i).kind, 'id', (i).exchange_item_id, 'title', (i).title, 'text', NULLIF((i).text, ''::text), 'category', (i).category, 'when', NULLIF((i).moment, ''::text), 'times', (i).times, 'area', (SELECT jsonb_build_object('cbsCode', a.cbs_code, 'name', a.name) AS jsonb_build_object FROM public.area a WHERE ((a.neighbourhood_id = (exchange_card.i).neighbourhood_id) AND (a.cbs_code = (exchange_card.i).area))), 'street', NULLIF((i).street, ''::text), 'languages', (i).languages, 'visibility', (i).visibility, 'firstName', (i).first_name, 'organisation', (SELECT public.organisation_name(o.*) AS organisation_name FROM public.organisation o WHERE ((o.neighbourhood_id = (exchange_card.i).neighbourhood_id) AND (o.organisation_id = (exchange_card.i).organisation_id))), 'form', CASE WHEN ((i).kind = 'offer'::text) THEN (i).form ELSE NULL::text END, 'pausedUntil', (i).paused_until, 'state', (i).state, 'new', (i).first, 'picture', (SELECT public.picture_summary(p.*, (exchange_card.i).pictures[1]) AS picture_summary FROM public.picture p WHERE ((p.neighbourhood_id = (exchange_card.i).neighbourhood_id) AND (p.picture_id = (exchange_card.i).picture_id))), 'publishedAt', public.rfc3339((i).published_at), 'confirmedAt', public.rfc3339((i).confirmed_at), 'confirmedBy', (i).confirmed_by_name, 'dueAt', public.rfc3339((i).due_at), 'doubtfulAt', public.rfc3339((i).doubtful_at), 'demonstration', (i).demonstration, 'address', public.item_address(slug, CASE (i).kind WHEN 'ask'::text THEN 'vragen'::text ELSE 'aanbod'::text END, (i).title, (i).exchange_item_id));

--
-- Name: exchange_item_freshness_set(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.exchange_item_freshness_set() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
    t freshness_term;
begin
    select f.* into t from freshness_term f where f.neighbourhood_id = new.neighbourhood_id and f.kind = new.kind;
    new.due_at := freshness_due(t, new.confirmed_at);
    new.doubtful_at := new.due_at + t.doubtful_days * interval '1 day';
    return new;
end $$;

--
-- Name: exchange_item_state_set(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.exchange_item_state_set() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
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

--
-- Name: exchange_item_told_set(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.exchange_item_told_set() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    new.told_state := new.state;
    return new;
end $$;

--
-- Name: exchange_kept(uuid, uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.exchange_kept(nb uuid, item uuid, organisation uuid) RETURNS boolean
    LANGUAGE sql STABLE
    RETURN ((EXISTS (SELECT FROM public.exchange_party p WHERE ((p.neighbourhood_id = exchange_kept.nb) AND (p.exchange_item_id = exchange_kept.item)))) OR COALESCE((organisation = ANY (public.current_organisations())), false));

--
-- Name: exchange_known(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.exchange_known(nb uuid, who uuid) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    return exists (select from exchange_party p join exchange_item i using (neighbourhood_id, exchange_item_id)
                    where p.person_id = who and p.neighbourhood_id = nb and i.state in ('open', 'closed'))
        or exists (select from person_role r where r.person_id = who and r.neighbourhood_id = nb and r.invited);
end $$;

--
-- Name: exchange_may_go(public.exchange_item); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.exchange_may_go(i public.exchange_item) RETURNS boolean
    LANGUAGE sql STABLE
    RETURN (((i).danger IS NOT NULL) OR COALESCE((((i).told_due_at = (i).due_at) AND ((i).asked_at <= (public.clock_now() - '14 days'::interval))), false) OR (NOT (EXISTS (SELECT FROM public.exchange_party p WHERE ((p.neighbourhood_id = (exchange_may_go.i).neighbourhood_id) AND (p.exchange_item_id = (exchange_may_go.i).exchange_item_id) AND public.exchange_by_telephone(p.*))))));

--
-- Name: exchange_mine(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.exchange_mine(nb uuid, item uuid) RETURNS boolean
    LANGUAGE sql STABLE
    RETURN (EXISTS (SELECT FROM public.exchange_party p WHERE ((p.neighbourhood_id = exchange_mine.nb) AND (p.exchange_item_id = exchange_mine.item) AND ((p.person_id = public.current_person()) OR (p.created_by = public.current_person())))));

--
-- Name: exchange_nearly(text, text[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.exchange_nearly(title text, typed text[]) RETURNS boolean
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT ((cardinality(typed) > 0) AND (NOT (EXISTS ( SELECT
            FROM unnest(exchange_nearly.typed) t(word)
           WHERE (NOT (EXISTS ( SELECT
                    FROM regexp_split_to_table(public.unaccent(lower(exchange_nearly.title)), '[^[:alnum:]]+'::text) one(one),
                     LEAST((((length(t.word) > 3))::integer + (length(t.word) / 5)), 3) far(far)
                   WHERE (public.levenshtein_less_equal("left"(one.one, 200), public.unaccent(t.word), far.far) <= far.far))))))));
END;

--
-- Name: exchange_newest(uuid, text, text, text, timestamp with time zone, uuid, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.exchange_newest(nb uuid, of_kind text, of_category text, of_area text, after_at timestamp with time zone, after_id uuid, most integer) RETURNS TABLE(at timestamp with time zone, id uuid, card jsonb)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: exchange_of_desk(public.exchange_party); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.exchange_of_desk(p public.exchange_party) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    RETURN ((p).on_behalf AND (NOT (p).quiet) AND ((p).neighbourhood_id = public.current_neighbourhood()) AND (EXISTS (SELECT FROM public.person_role r WHERE ((r.person_id = (exchange_of_desk.p).created_by) AND (r.neighbourhood_id = (exchange_of_desk.p).neighbourhood_id) AND (r.role = 'host'::text)))));

--
-- Name: mail_hash(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.mail_hash(address text) RETURNS bytea
    LANGUAGE sql IMMUTABLE
    RETURN sha256(convert_to(lower(address), 'UTF8'::name));

--
-- Name: mail_address; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mail_address (
    address_hash bytea NOT NULL,
    paused_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    reason text NOT NULL
);

--
-- Name: mail_address_paused(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.mail_address_paused(address text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    RETURN (EXISTS (SELECT FROM public.mail_address a WHERE (a.address_hash = public.mail_hash(mail_address_paused.address))));

--
-- Name: exchange_only_by_telephone(public.exchange_party); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.exchange_only_by_telephone(p public.exchange_party) RETURNS boolean
    LANGUAGE sql STABLE
    RETURN (public.exchange_by_telephone(p) AND (((p).email = ''::text) OR public.mail_address_paused((p).email)));

--
-- Name: exchange_open_waiting(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.exchange_open_waiting() RETURNS void
    LANGUAGE sql
    AS $$
    update exchange_item i set state = 'open', published_at = date_trunc('second', clock_now())
     where i.state = 'waiting' and i.first and i.danger is null and i.archived_at is null
       and i.created_at < clock_now() - interval '24 hours'
       and exists (select from exchange_party p
                    where p.neighbourhood_id = i.neighbourhood_id and p.exchange_item_id = i.exchange_item_id
                      and p.person_id is not null)
$$;

--
-- Name: exchange_put_away(integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.exchange_put_away(most integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: exchange_query(uuid, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.exchange_query(nb uuid, of_kind text, words text) RETURNS tsquery
    LANGUAGE plpgsql STABLE
    AS $$
declare
    typed text[] := nullif(typed_words(words), '{}');
    wanted tsquery;
begin
    for attempt in 1 .. 2 loop
        exit when typed is null;
        wanted := search_query(nb, typed);
        if exists (select from exchange_item i
                    where i.neighbourhood_id = nb and i.kind = of_kind and i.state = 'open' and i.archived_at is null
                      and exchange_words(i.title, i.text) @@ wanted) then
            return wanted;
        end if;
        typed := mended_words(nb, typed);
    end loop;
    return null;
end $$;

--
-- Name: exchange_tell_helper(uuid, uuid, uuid, jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.exchange_tell_helper(nb uuid, ask uuid, offer uuid, content jsonb) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: exchange_to_ask(integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.exchange_to_ask(most integer) RETURNS TABLE(nb uuid, id uuid, person uuid, email text, leaves text, language text, what text, kind text, title text, text text, reason text, address text)
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: exchange_to_match(integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.exchange_to_match(most integer) RETURNS TABLE(nb uuid, id uuid, slug text, round integer, card jsonb)
    LANGUAGE sql STABLE
    AS $$
    select i.neighbourhood_id, i.exchange_item_id, n.slug, i.match_round + 1, exchange_card(i, n.slug)
      from exchange_item i join neighbourhood n using (neighbourhood_id)
     where i.kind = 'ask' and i.state = 'open' and i.archived_at is null and i.match_round < 2 and i.danger is null
       and (i.match_round = 0
            or i.published_at < clock_now() - interval '2 days'
               and not exists (select from conversation c
                                where c.neighbourhood_id = i.neighbourhood_id
                                  and c.exchange_item_id = i.exchange_item_id))
     order by i.published_at limit most
$$;

--
-- Name: exchange_to_tell(integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.exchange_to_tell(most integer) RETURNS TABLE(nb uuid, id uuid, person uuid, language text, what text, kind text, title text, text text, reason text, address text)
    LANGUAGE sql
    AS $$
    with news as (
        select i.neighbourhood_id, i.exchange_item_id from exchange_item i
         where i.state in ('open', 'refused') and i.told_state <> i.state order by i.changed_at limit most),
    told as (
        update exchange_item i set told_state = i.state
          from news w
         where (i.neighbourhood_id, i.exchange_item_id) = (w.neighbourhood_id, w.exchange_item_id)
        returning i.*)
    select t.neighbourhood_id, t.exchange_item_id, a.person_id, a.language, t.state, t.kind, t.title, nullif(t.text, ''),
           t.state_reason, item_address(n.slug, case t.kind when 'ask' then 'vragen' else 'aanbod' end, t.title, t.exchange_item_id)
      from told t
      join exchange_party p using (neighbourhood_id, exchange_item_id)
      join person a using (person_id)
      join neighbourhood n using (neighbourhood_id)
$$;

--
-- Name: exchange_tried(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.exchange_tried(nb uuid, item uuid) RETURNS uuid[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    RETURN ARRAY(SELECT c.exchange_item_id FROM ((public.exchange_party mine JOIN public.conversation_person v ON (((v.person_id = mine.person_id) AND (v.neighbourhood_id = exchange_tried.nb) AND (v.part = 'responder'::text)))) JOIN public.conversation c ON (((c.neighbourhood_id = v.neighbourhood_id) AND (c.conversation_id = v.conversation_id)))) WHERE ((mine.neighbourhood_id = exchange_tried.nb) AND (mine.exchange_item_id = exchange_tried.item)) UNION SELECT o.exchange_item_id FROM ((public.exchange_item i JOIN public.exchange_party mine USING (neighbourhood_id, exchange_item_id)) JOIN public.exchange_party o ON (((o.neighbourhood_id = exchange_tried.nb) AND ((o.person_id = mine.person_id) OR (o.person_id IN (SELECT c.responder_id FROM public.conversation c WHERE ((c.neighbourhood_id = exchange_tried.nb) AND (c.exchange_item_id = exchange_tried.item) AND (c.accepted_at IS NOT NULL)))))))) WHERE ((i.neighbourhood_id = exchange_tried.nb) AND (i.exchange_item_id = exchange_tried.item) AND (i.kind = 'ask'::text)));

--
-- Name: message; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.message (
    neighbourhood_id uuid NOT NULL,
    message_id uuid DEFAULT gen_random_uuid() NOT NULL,
    conversation_id uuid NOT NULL,
    part text NOT NULL,
    person_id uuid,
    text text NOT NULL,
    created_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    CONSTRAINT message_part_unknown CHECK ((part = ANY (ARRAY['owner'::text, 'responder'::text]))),
    CONSTRAINT message_text_required CHECK ((btrim(text) <> ''::text)),
    CONSTRAINT message_text_too_long CHECK ((length(text) <= 4000))
);

--
-- Name: exchange_unheard(public.exchange_item); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.exchange_unheard(i public.exchange_item) RETURNS bigint
    LANGUAGE sql STABLE
    RETURN (SELECT count(*) AS count FROM (public.exchange_party p JOIN public.conversation c USING (neighbourhood_id, exchange_item_id)) WHERE ((p.neighbourhood_id = (exchange_unheard.i).neighbourhood_id) AND (p.exchange_item_id = (exchange_unheard.i).exchange_item_id) AND (p.person_id IS NULL) AND (c.ended_at IS NULL) AND (c.helped_at IS NULL) AND ((SELECT m.part FROM public.message m WHERE ((m.neighbourhood_id = c.neighbourhood_id) AND (m.conversation_id = c.conversation_id)) ORDER BY m.created_at DESC, m.message_id DESC LIMIT 1) = 'responder'::text)));

--
-- Name: exchange_with_words(uuid, text, text, text, text, timestamp with time zone, uuid, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.exchange_with_words(nb uuid, of_kind text, words text, of_category text, of_area text, after_at timestamp with time zone, after_id uuid, most integer) RETURNS TABLE(at timestamp with time zone, id uuid, card jsonb)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    member constant boolean := is_member();
    here constant text := (select n.slug from neighbourhood n where n.neighbourhood_id = nb);
    typed constant text[] := typed_words(words);
    wanted constant tsquery := exchange_query(nb, of_kind, words);
begin
    return query
    select i.published_at, i.exchange_item_id, exchange_card(i, here) from exchange_item i
     where i.neighbourhood_id = nb and i.kind = of_kind and i.state = 'open' and i.archived_at is null
       and (wanted is null or exchange_words(i.title, i.text) @@ wanted)
       and (wanted is not null or exchange_nearly(i.title, typed))
       and i.danger is null and (i.visibility <> 'members' or member) and (of_category is null or i.category = of_category)
       and (of_area is null or i.area = of_area) and coalesce(i.paused_until <= clock_now()::date, true)
       and (i.published_at, i.exchange_item_id)
           < (coalesce(after_at, 'infinity'), coalesce(after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
     order by i.published_at desc, i.exchange_item_id desc limit least(most, 500);
end $$;

--
-- Name: exchange_words(text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.exchange_words(title text, text text) RETURNS tsvector
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    SET search_path TO 'public'
    AS $$
begin
    return search_text(title, '', '', text);
end $$;

--
-- Name: filter_mask(public.activity_filter); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.filter_mask(f public.activity_filter) RETURNS bigint
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
declare
    mask constant bigint := listing_mask(array_remove(array[f.category], null), array_remove(array[f.audience], null),
                                         f.free, case when f.accessible then 'yes' end);
begin
    return case when f.free is null then mask & ~(1::bigint << 60) else mask end;
end $$;

--
-- Name: filter_query(uuid, public.activity_filter); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.filter_query(nb uuid, f public.activity_filter) RETURNS tsquery
    LANGUAGE plpgsql STABLE
    AS $$
declare
    whole tsquery := search_key(nb, '#activity');
    key text;
begin
    foreach key in array array['c' || f.category, 'p' || f.place, 'o' || f.organisation, 'f' || f.free,
                               'a' || f.audience, case when f.accessible then 'w' end] loop
        whole := case when key is null then whole else whole && search_key(nb, '#' || key) end;
    end loop;
    return whole;
end $$;

--
-- Name: first_name_of(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.first_name_of(name text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN "left"(split_part(btrim(name), ' '::text, 1), 60);

--
-- Name: freshness_count(integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.freshness_count(most integer) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    perform freshness_count_one(stale.neighbourhood_id)
       from (select n.neighbourhood_id from neighbourhood n
               left join freshness_day d
                 on d.neighbourhood_id = n.neighbourhood_id and d.day = freshness_today() and d.kind = 'all' and d.organisation_id is null
              where d.counted_at is null or d.counted_at <= clock_now() - interval '1 hour'
              order by d.counted_at nulls first limit most) stale;
end $$;

--
-- Name: freshness_count_one(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.freshness_count_one(nb uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    delete from freshness_day d where d.neighbourhood_id = nb and d.day = freshness_today();
    insert into freshness_day (neighbourhood_id, day, kind, organisation_id, visible, confirmed, due_week, doubtful, answer_days)
    select f.neighbourhood_id, freshness_today(), f.kind, f.organisation_id, f.visible, f.confirmed, f.due_week, f.doubtful,
           f.answer_days
      from freshness_figure f where f.neighbourhood_id = nb;
end $$;

--
-- Name: freshness_share(integer, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.freshness_share(confirmed integer, visible integer) RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN (visible >= 5) THEN ((100 * confirmed) / visible) ELSE NULL::integer END;

--
-- Name: freshness_today(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.freshness_today() RETURNS date
    LANGUAGE sql STABLE
    RETURN ((public.clock_now() AT TIME ZONE 'Europe/Amsterdam'::text))::date;

--
-- Name: freshness_day; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.freshness_day (
    neighbourhood_id uuid NOT NULL,
    day date NOT NULL,
    kind text NOT NULL,
    organisation_id uuid,
    visible integer NOT NULL,
    confirmed integer NOT NULL,
    due_week integer NOT NULL,
    doubtful integer NOT NULL,
    answer_days numeric,
    counted_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    CONSTRAINT freshness_day_confirmed_out_of_range CHECK (((confirmed >= 0) AND (confirmed <= visible)))
);

--
-- Name: freshness_days(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.freshness_days(nb uuid) RETURNS TABLE(day date, share integer)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 SELECT d.day,
     public.freshness_share(d.confirmed, d.visible) AS freshness_share
    FROM public.freshness_day d
   WHERE ((d.neighbourhood_id = freshness_days.nb) AND (d.kind = 'all'::text) AND (d.organisation_id IS NULL) AND (d.day > (public.freshness_today() - 366)))
   ORDER BY d.day;
END;

--
-- Name: freshness_grace(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.freshness_grace() RETURNS interval
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN '14 days'::interval;

--
-- Name: freshness_longest_doubt(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.freshness_longest_doubt() RETURNS interval
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN '60 days'::interval;

--
-- Name: freshness_moved(timestamp with time zone, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.freshness_moved(was timestamp with time zone, becomes timestamp with time zone) RETURNS timestamp with time zone
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN CASE WHEN (becomes > public.clock_now()) THEN becomes ELSE LEAST(was, public.clock_now()) END;

--
-- Name: freshness_newest(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.freshness_newest(nb uuid) RETURNS TABLE(kind text, visible integer, confirmed integer, due_week integer, doubtful integer, share integer, answer_days numeric, counted_at timestamp with time zone)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 WITH newest AS (
          SELECT d.neighbourhood_id,
             d.day,
             d.kind,
             d.organisation_id,
             d.visible,
             d.confirmed,
             d.due_week,
             d.doubtful,
             d.answer_days,
             d.counted_at
            FROM public.freshness_day d
           WHERE ((d.neighbourhood_id = freshness_newest.nb) AND (d.organisation_id IS NULL) AND (d.day = ( SELECT max(x.day) AS max
                    FROM public.freshness_day x
                   WHERE (x.neighbourhood_id = freshness_newest.nb))))
         ), ranked AS (
          SELECT n.neighbourhood_id,
             n.day,
             n.kind,
             n.organisation_id,
             n.visible,
             n.confirmed,
             n.due_week,
             n.doubtful,
             n.answer_days,
             n.counted_at,
             row_number() OVER few AS place,
             min(n.visible) OVER (PARTITION BY (n.kind = 'all'::text)) AS "least"
            FROM newest n
           WINDOW few AS (PARTITION BY (n.kind = 'all'::text) ORDER BY n.visible, n.kind)
         )
  SELECT r.kind,
         CASE
             WHEN k.shown THEN r.visible
             ELSE NULL::integer
         END AS "case",
         CASE
             WHEN k.shown THEN r.confirmed
             ELSE NULL::integer
         END AS "case",
         CASE
             WHEN k.shown THEN r.due_week
             ELSE NULL::integer
         END AS "case",
         CASE
             WHEN k.shown THEN r.doubtful
             ELSE NULL::integer
         END AS "case",
         CASE
             WHEN k.shown THEN public.freshness_share(r.confirmed, r.visible)
             ELSE NULL::integer
         END AS "case",
         CASE
             WHEN k.shown THEN r.answer_days
             ELSE NULL::numeric
         END AS "case",
     r.counted_at
    FROM (ranked r
      CROSS JOIN LATERAL ( SELECT ((r.visible >= 5) AND ((r.kind = 'all'::text) OR (r.place > 2) OR (r."least" >= 5))) AS shown) k)
   ORDER BY (r.kind <> 'all'::text), (array_position(ARRAY['activity'::text, 'ask'::text, 'offer'::text, 'organisation'::text, 'place'::text, 'project'::text], r.kind));
END;

--
-- Name: may_edit(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.may_edit() RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (string_to_array(COALESCE(current_setting('voordeur.roles'::text, true), ''::text), ','::text) && ARRAY['connector'::text, 'host'::text, 'professional'::text, 'admin_residents'::text, 'admin_professionals'::text]);

--
-- Name: freshness_organisations(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.freshness_organisations(nb uuid) RETURNS TABLE(organisation_id uuid, name text, visible integer, confirmed integer, share integer, weeks integer[])
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 WITH newest AS (
          SELECT max(x.day) AS day
            FROM public.freshness_day x
           WHERE (x.neighbourhood_id = freshness_organisations.nb)
         ), counted AS (
          SELECT DISTINCT ON (d_1.organisation_id, ((n_1.day - d_1.day) / 7)) d_1.organisation_id,
             ((n_1.day - d_1.day) / 7) AS back,
             public.freshness_share(d_1.confirmed, d_1.visible) AS share
            FROM (public.freshness_day d_1
              CROSS JOIN newest n_1)
           WHERE ((d_1.neighbourhood_id = freshness_organisations.nb) AND (d_1.organisation_id IS NOT NULL) AND (d_1.day > (n_1.day - (26 * 7))))
           ORDER BY d_1.organisation_id, ((n_1.day - d_1.day) / 7), d_1.day DESC
         ), line AS (
          SELECT o_1.organisation_id,
             array_agg(c.share ORDER BY w.back DESC) AS weeks
            FROM ((( SELECT DISTINCT counted.organisation_id
                    FROM counted) o_1
              CROSS JOIN generate_series(0, 25) w(back))
              LEFT JOIN counted c ON (((c.organisation_id = o_1.organisation_id) AND (c.back = w.back))))
           GROUP BY o_1.organisation_id
         )
  SELECT o.organisation_id,
     o.name,
     d.visible,
     d.confirmed,
     public.freshness_share(d.confirmed, d.visible) AS freshness_share,
     l.weeks
    FROM (((public.freshness_day d
      CROSS JOIN newest n)
      JOIN public.organisation o USING (neighbourhood_id, organisation_id))
      JOIN line l ON ((l.organisation_id = d.organisation_id)))
   WHERE ((d.neighbourhood_id = freshness_organisations.nb) AND (d.day = n.day) AND (d.visible >= 5) AND (public.may_edit() OR public.has_role('steering'::text)))
   ORDER BY (public.freshness_share(d.confirmed, d.visible)), (lower(o.name)), o.organisation_id
  LIMIT 200;
END;

--
-- Name: freshness_set(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.freshness_set() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
    t freshness_term;
begin
    select f.* into t from freshness_term f where f.neighbourhood_id = new.neighbourhood_id and f.kind = tg_table_name;
    new.due_at := freshness_due(t, new.confirmed_at);
    new.doubtful_at := new.due_at + t.doubtful_days * interval '1 day';
    return new;
end $$;

--
-- Name: freshness_term_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.freshness_term_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    new.changed_by_name := current_name();
    new.changed_at := clock_now();
    new.version := old.version + 1;
    new.moving := true;
    return new;
end $$;

--
-- Name: freshness_term_follow(uuid, text, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.freshness_term_follow(nb uuid, of_kind text, most integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $_$
declare
    of_table constant text := case when of_kind = 'series' then 'activity' when of_kind in ('ask', 'offer') then 'exchange_item'
                                   else of_kind end;
    moved integer;
begin
    execute format(
        'with found as (
             select i.%1$s_id as id, due.at as due_at, doubtful.at as doubtful_at, i.due_at > $3 and due.at <= $3 as falls_due
               from %1$I i
               join freshness_term t on t.neighbourhood_id = i.neighbourhood_id and t.kind = %2$s
              cross join lateral (select freshness_moved(i.due_at, %3$s) as at) due
              cross join lateral (select freshness_moved(i.doubtful_at, due.at + t.doubtful_days * interval ''1 day'') as at) doubtful
              where i.neighbourhood_id = $1 and t.kind = $2 and i.archived_at is null and %6$s
                and (i.due_at, i.doubtful_at) is distinct from (due.at, doubtful.at)
                and not exists (select from life_event e
                                 where e.neighbourhood_id = i.neighbourhood_id and e.item_id = i.%1$s_id and e.kind = %4$s
                                   and e.event = ''due'' and e.how = ''visitor'' and e.at >= i.confirmed_at)
              limit $4),
         told as ( -- by time, before the trigger would say that a visitor did
             insert into life_event (neighbourhood_id, kind, item_id, at, event, how)
             select $1, %5$L, f.id, f.due_at, ''due'', ''time'' from found f where f.falls_due
             on conflict do nothing)
         update %1$I i set due_at = f.due_at, doubtful_at = f.doubtful_at from found f
          where i.neighbourhood_id = $1 and i.%1$s_id = f.id',
        of_table,
        case of_table when 'activity' then 'activity_term_kind(i)' when 'exchange_item' then 'i.kind' else quote_literal(of_table) end,
        case of_table when 'activity' then 'activity_due(t, i)' else 'freshness_due(t, i.confirmed_at)' end,
        case of_table when 'exchange_item' then 'i.kind' else quote_literal(of_table) end,
        case of_table when 'exchange_item' then of_kind else of_table end,
        case of_table when 'activity' then 'not activity_is_over(i)' when 'exchange_item' then 'i.state = ''open''' else 'true' end)
        using nb, of_kind, clock_now(), most;
    get diagnostics moved = row_count;
    update freshness_term t set moving = false
     where t.neighbourhood_id = nb and t.kind = of_kind and t.moving and moved < most;
    return moved;
end $_$;

--
-- Name: freshness_term_take_effect(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.freshness_term_take_effect() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    perform freshness_term_follow(new.neighbourhood_id, new.kind, 1000);
    if exists (select from freshness_day d where d.neighbourhood_id = new.neighbourhood_id and d.day = freshness_today()) then
        perform freshness_count_one(new.neighbourhood_id);
    end if;
    return null;
end $$;

--
-- Name: freshness_terms_follow(integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.freshness_terms_follow(most integer) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    t freshness_term;
    moved integer := 0;
begin
    for t in select f.* from freshness_term f where f.moving order by f.changed_at loop
        moved := moved + freshness_term_follow(t.neighbourhood_id, t.kind, most - moved);
        exit when moved >= most;
    end loop;
end $$;

--
-- Name: holiday_check(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.holiday_check() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if current_user = 'voordeur_api' and new.region is distinct from current_holiday_region() then
        raise check_violation using message = 'the holidays of another region', table = 'holiday', constraint = 'holiday_region_not_yours';
    end if;
    if tg_op = 'UPDATE' then
        new.version := old.version + 1;
    elsif (select count(*) from holiday h where h.region = new.region and h.end_date >= clock_now()::date) >= 60 then
        raise check_violation using message = 'ten years of holidays', table = 'holiday', constraint = 'holiday_start_date_too_many';
    end if;
    new.changed_by_name := current_name();
    new.changed_at := clock_now();
    return new;
end $$;

--
-- Name: holiday_keep(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.holiday_keep() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    h holiday; -- as it is now, or as it was last
    last_day date;
begin
    h := case tg_op when 'DELETE' then old else new end;
    last_day := greatest(h.end_date, case tg_op when 'UPDATE' then old.end_date end);
    insert into holiday_change (region, by_name, event, name, start_date, end_date, ahead)
    values (h.region, current_name(), case tg_op when 'INSERT' then 'added' when 'UPDATE' then 'changed' else 'removed' end,
            h.name, h.start_date, h.end_date, last_day >= freshness_today());
    insert into job (lane, kind, key, run_after) values ('age', 'extend-series', 'extend-series', clock_now())
        on conflict (key) where done_at is null do update set run_after = least(job.run_after, excluded.run_after);
    return null;
end $$;

--
-- Name: idempotency_claim(text, text, bytea); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.idempotency_claim(who text, k text, body bytea) RETURNS TABLE(same_body boolean, address text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    delete from idempotency_key i
     where i.owner = who and i.key = k and i.created_at < clock_now() - interval '24 hours';
    insert into idempotency_key (owner, key, body_hash) values (who, k, body) on conflict do nothing;
    if not found then
        return query select i.body_hash = body, i.address from idempotency_key i
                      where i.owner = who and i.key = k;
    end if;
end $$;

--
-- Name: idempotency_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idempotency_key (
    owner text NOT NULL,
    key text NOT NULL,
    body_hash bytea NOT NULL,
    address text,
    created_at timestamp with time zone DEFAULT public.clock_now() NOT NULL
);

--
-- Name: idempotency_made(text, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.idempotency_made(who text, k text, made text) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 UPDATE public.idempotency_key SET address = idempotency_made.made
   WHERE ((idempotency_key.owner = idempotency_made.who) AND (idempotency_key.key = idempotency_made.k));
END;

--
-- Name: import_add(uuid, uuid, text, jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.import_add(nb uuid, owner uuid, of_calendar text, told jsonb) RETURNS uuid
    LANGUAGE plpgsql
    AS $$
declare
    made uuid;
begin
    insert into activity (neighbourhood_id, organisation_id, calendar, uid, title, summary, text, html, place_id,
                          location, categories, audience, free, price, price_note, contact_name, contact_telephone,
                          contact_email, url, starts_at, ends_at, all_day, time_zone, rrule, rdates, exdates, skips_holidays,
                          status, confirmed_by_name, confirmed_how)
    values (nb, owner, of_calendar, told->>'uid', told->>'title', coalesce(told->>'summary', ''),
            coalesce(told->>'text', ''), coalesce(told->>'html', ''), (told->>'place_id')::uuid,
            coalesce(told->>'location', ''), jsonb_texts(told->'categories'), jsonb_texts(told->'audience'),
            (told->>'free')::boolean, (told->>'price')::numeric, coalesce(told->>'price_note', ''),
            coalesce(told->>'contact_name', ''), coalesce(told->>'contact_telephone', ''),
            coalesce(told->>'contact_email', ''), told->>'url', (told->>'starts_at')::timestamptz,
            (told->>'ends_at')::timestamptz, (told->>'all_day')::boolean, told->>'time_zone', told->>'rrule',
            jsonb_texts(told->'rdates')::timestamptz[], jsonb_texts(told->'exdates')::timestamptz[],
            coalesce((told->>'skips_holidays')::boolean, false), told->>'status',
            (select o.name from organisation o where o.neighbourhood_id = nb and o.organisation_id = owner), 'feed')
    returning activity_id into made;
    insert into import_row (neighbourhood_id, activity_id, said) values (nb, made, told);
    return made;
end $$;

--
-- Name: import_change(uuid, uuid, jsonb, text[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.import_change(nb uuid, id uuid, told jsonb, changed text[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    update activity a set
           uid = told->>'uid',
           title = case when 'title' = any (changed) then told->>'title' else a.title end,
           summary = case when 'summary' = any (changed) then coalesce(told->>'summary', '') else a.summary end,
           text = case when 'text' = any (changed) then coalesce(told->>'text', '') else a.text end,
           html = case when 'text' = any (changed) then coalesce(told->>'html', '') else a.html end,
           place_id = case when 'place_id' = any (changed) then (told->>'place_id')::uuid else a.place_id end,
           location = case when 'location' = any (changed) then coalesce(told->>'location', '') else a.location end,
           categories = case when 'categories' = any (changed) then jsonb_texts(told->'categories')
                             else a.categories end,
           audience = case when 'audience' = any (changed) then jsonb_texts(told->'audience') else a.audience end,
           free = case when 'free' = any (changed) then (told->>'free')::boolean else a.free end,
           price = case when 'price' = any (changed) then (told->>'price')::numeric else a.price end,
           price_note = case when 'price_note' = any (changed) then coalesce(told->>'price_note', '')
                             else a.price_note end,
           contact_name = case when 'contact_name' = any (changed) then coalesce(told->>'contact_name', '')
                               else a.contact_name end,
           contact_telephone = case when 'contact_telephone' = any (changed)
                                    then coalesce(told->>'contact_telephone', '') else a.contact_telephone end,
           contact_email = case when 'contact_email' = any (changed) then coalesce(told->>'contact_email', '')
                                else a.contact_email end,
           url = case when 'url' = any (changed) then told->>'url' else a.url end,
           starts_at = case when 'starts_at' = any (changed) then (told->>'starts_at')::timestamptz
                            else a.starts_at end,
           ends_at = case when changed && array['starts_at', 'ends_at'] then (told->>'ends_at')::timestamptz
                          else a.ends_at end,
           all_day = case when 'all_day' = any (changed) then (told->>'all_day')::boolean else a.all_day end,
           time_zone = case when 'time_zone' = any (changed) then told->>'time_zone' else a.time_zone end,
           rrule = case when 'rrule' = any (changed) then told->>'rrule' else a.rrule end,
           rdates = case when 'rdates' = any (changed) then jsonb_texts(told->'rdates')::timestamptz[]
                         else a.rdates end,
           exdates = case when 'exdates' = any (changed) then jsonb_texts(told->'exdates')::timestamptz[]
                          else a.exdates end,
           skips_holidays = case when 'skips_holidays' = any (changed)
                                 then coalesce((told->>'skips_holidays')::boolean, false) else a.skips_holidays end,
           status = case when 'status' = any (changed) then told->>'status' else a.status end,
           archived_at = null, archived_reason = null,
           changed_at = clock_now(), confirmed_at = clock_now(), confirmed_how = 'feed',
           confirmed_by_name = (select o.name from organisation o
                                 where o.neighbourhood_id = nb and o.organisation_id = a.organisation_id)
     where a.neighbourhood_id = nb and a.activity_id = id;
    update import_row r set said = told, read_at = clock_now()
     where r.neighbourhood_id = nb and r.activity_id = id;
end $$;

--
-- Name: import_dates(uuid, uuid, timestamp with time zone, timestamp with time zone[], timestamp with time zone[], timestamp with time zone[], text[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.import_dates(nb uuid, id uuid, since timestamp with time zone, starts timestamp with time zone[], begins timestamp with time zone[], ends timestamp with time zone[], statuses text[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    delete from occurrence o
     where o.neighbourhood_id = nb and o.activity_id = id and o.start >= since and o.start <> all (starts);
    insert into occurrence (neighbourhood_id, activity_id, start, starts_at, ends_at, status)
    select nb, id, d.start, d.starts_at, d.ends_at, d.status
      from unnest(starts, begins, ends, statuses) as d (start, starts_at, ends_at, status)
        on conflict (neighbourhood_id, activity_id, start) do update
       set starts_at = excluded.starts_at, ends_at = excluded.ends_at, status = excluded.status
     where not occurrence.overridden
       and (occurrence.starts_at, occurrence.ends_at, occurrence.status)
           is distinct from (excluded.starts_at, excluded.ends_at, excluded.status);
    delete from occurrence o
     using activity a, neighbourhood n, holiday h
     where o.neighbourhood_id = nb and o.activity_id = id and o.start >= since and not o.overridden
       and a.neighbourhood_id = nb and a.activity_id = id and a.skips_holidays and a.rrule is not null
       and n.neighbourhood_id = nb and h.region = n.holiday_region
       and (o.start at time zone 'Europe/Amsterdam')::date between h.start_date and h.end_date;
end $$;

--
-- Name: import_edit(uuid, uuid, jsonb, text[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.import_edit(nb uuid, id uuid, told jsonb, changed text[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
declare
    before jsonb;
    own_uid text;
begin
    select r.said into before from import_row r where r.neighbourhood_id = nb and r.activity_id = id;
    select a.uid into own_uid from activity a where a.neighbourhood_id = nb and a.activity_id = id;
    perform import_change(nb, id, told || jsonb_build_object('uid', own_uid), changed);
    update import_row r set said = before where r.neighbourhood_id = nb and r.activity_id = id;
    update activity a
       set confirmed_by_name = confirming_name(a.organisation_id), confirmed_how = confirming_how(a.organisation_id)
     where a.neighbourhood_id = nb and a.activity_id = id;
end $$;

--
-- Name: import_merge(jsonb, jsonb, boolean, jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.import_merge(old jsonb, told jsonb, mine boolean, cells jsonb) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    AS $$
select old || coalesce(jsonb_object_agg(c.key, coalesce(said.value, c.value->1))
                       filter (where said.value is not null or (mine and told->'cells' ? (c.value->>0))), '{}')
  from jsonb_each(cells) c, lateral (select nullif(nullif(told->c.key, 'null'), '[]') as value) said;
$$;

--
-- Name: import_organisation(uuid, jsonb, boolean); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.import_organisation(nb uuid, told jsonb, dry boolean) RETURNS text
    LANGUAGE plpgsql
    AS $$
declare
    old organisation;
    new organisation;
    mine boolean;
    cells jsonb := '{"text": ["markdown", ""], "street_address": ["streetAddress", ""], "postal_code": ["postalCode", ""],
                     "locality": ["locality", ""], "telephone": ["telephone", ""], "email": ["email", ""],
                     "url": ["url", null]}';
begin
    select * into old from organisation o
     where o.neighbourhood_id = nb
       and (o.organisation_id = (told->>'id')::uuid or plain_name(o.name) = plain_name(told->>'name'))
     order by (o.organisation_id = (told->>'id')::uuid) desc nulls last, o.archived_at nulls first, o.organisation_id
     limit 1;
    if not found then
        if not dry then
            insert into organisation (neighbourhood_id, name, kind, text, html, street_address, postal_code, locality,
                                      telephone, email, url, also_known_as, confirmed_by_name, confirmed_how)
            values (nb, told->>'name', coalesce(told->>'kind', 'other'), coalesce(told->>'text', ''),
                    coalesce(told->>'html', ''), coalesce(told->>'street_address', ''),
                    coalesce(told->>'postal_code', ''), coalesce(told->>'locality', ''),
                    coalesce(told->>'telephone', ''), coalesce(told->>'email', ''), told->>'url',
                    jsonb_texts(told->'also_known_as'), current_name(), 'professional');
        end if;
        return 'added';
    end if;
    mine := coalesce(old.organisation_id = (told->>'id')::uuid, false);
    if mine then
        cells := cells || '{"name": ["title", ""], "kind": ["kind", "other"], "also_known_as": ["alsoKnownAs", []]}';
    end if;
    new := jsonb_populate_record(old, import_merge(to_jsonb(old), told, mine, cells));
    new.also_known_as := same_names(old.also_known_as, new.also_known_as);
    if new is not distinct from old then
        return 'unchanged';
    end if;
    if not dry then
        update organisation o
           set name = new.name, kind = new.kind, text = new.text,
               html = case when new.text = o.text then o.html else coalesce(told->>'html', '') end,
               street_address = new.street_address, postal_code = new.postal_code, locality = new.locality,
               telephone = new.telephone, email = new.email, url = new.url, also_known_as = new.also_known_as,
               changed_at = clock_now()
         where o.neighbourhood_id = nb and o.organisation_id = old.organisation_id;
    end if;
    return 'changed';
end $$;

--
-- Name: plain_name(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.plain_name(name text) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN btrim(regexp_replace(lower(public.unaccent(COALESCE(name, ''::text))), '[^a-z0-9]+'::text, ' '::text, 'g'::text));

--
-- Name: import_place(uuid, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.import_place(nb uuid, location text) RETURNS uuid
    LANGUAGE sql STABLE
    RETURN (SELECT p.place_id FROM (public.place p CROSS JOIN LATERAL (SELECT public.plain_name(import_place.location) AS said) l) WHERE ((p.neighbourhood_id = import_place.nb) AND (p.archived_at IS NULL) AND (l.said <> ''::text) AND ((EXISTS (SELECT FROM unnest((p.also_known_as || p.name)) n(name) WHERE ((public.plain_name(n.name) <> ''::text) AND ((l.said = public.plain_name(n.name)) OR (l.said ~~ (public.plain_name(n.name) || ' %'::text)))))) OR ((p.street_address <> ''::text) AND (l.said ~~ (public.plain_name(p.street_address) || '%'::text))) OR ((p.street_address <> ''::text) AND (l.said ~~ (('% '::text || public.plain_name(p.street_address)) || '%'::text))))) ORDER BY (length(p.name)) DESC, p.place_id LIMIT 1);

--
-- Name: import_place_row(uuid, jsonb, boolean); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.import_place_row(nb uuid, told jsonb, dry boolean) RETURNS text
    LANGUAGE plpgsql
    AS $$
declare
    old place;
    new place;
    mine boolean;
    cells jsonb := '{"text": ["markdown", ""], "street_address": ["streetAddress", ""], "postal_code": ["postalCode", ""],
                     "locality": ["locality", ""], "latitude": ["latitude", null], "longitude": ["longitude", null]}';
begin
    select * into old from place p
     where p.neighbourhood_id = nb
       and (p.place_id = (told->>'id')::uuid or plain_name(p.name) = plain_name(told->>'name'))
     order by (p.place_id = (told->>'id')::uuid) desc nulls last, p.archived_at nulls first, p.place_id
     limit 1;
    if not found then
        if not dry then
            insert into place (neighbourhood_id, name, text, html, street_address, postal_code, locality, latitude,
                               longitude, also_known_as, confirmed_by_name, confirmed_how)
            values (nb, told->>'name', coalesce(told->>'text', ''), coalesce(told->>'html', ''),
                    coalesce(told->>'street_address', ''), coalesce(told->>'postal_code', ''),
                    coalesce(told->>'locality', ''), (told->>'latitude')::double precision,
                    (told->>'longitude')::double precision, jsonb_texts(told->'also_known_as'), current_name(),
                    'professional');
        end if;
        return 'added';
    end if;
    mine := coalesce(old.place_id = (told->>'id')::uuid, false);
    if mine then
        cells := cells || '{"name": ["title", ""], "also_known_as": ["alsoKnownAs", []]}';
    end if;
    new := jsonb_populate_record(old, import_merge(to_jsonb(old), told, mine, cells));
    new.also_known_as := same_names(old.also_known_as, new.also_known_as);
    if new is not distinct from old then
        return 'unchanged';
    end if;
    if not dry then
        update place p
           set name = new.name, text = new.text,
               html = case when new.text = p.text then p.html else coalesce(told->>'html', '') end,
               street_address = new.street_address, postal_code = new.postal_code, locality = new.locality,
               latitude = new.latitude, longitude = new.longitude, also_known_as = new.also_known_as,
               changed_at = clock_now()
         where p.neighbourhood_id = nb and p.place_id = old.place_id;
    end if;
    return 'changed';
end $$;

--
-- Name: import_project(uuid, jsonb, boolean); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.import_project(nb uuid, told jsonb, dry boolean) RETURNS text
    LANGUAGE plpgsql
    AS $$
declare
    old project;
    new project;
    mine boolean;
    owner uuid := (select o.organisation_id from organisation o
                    where o.neighbourhood_id = nb and plain_name(o.name) = plain_name(told->>'organisation')
                    order by o.archived_at nulls first, o.organisation_id limit 1);
begin
    select * into old from project r
     where r.neighbourhood_id = nb
       and (r.project_id = (told->>'id')::uuid or plain_name(r.title) = plain_name(told->>'name'))
     order by (r.project_id = (told->>'id')::uuid) desc nulls last, r.archived_at nulls first, r.project_id
     limit 1;
    if not found then
        if not dry then
            insert into project (neighbourhood_id, title, summary, text, html, contact_name, contact_telephone,
                                 contact_email, url, organisation_id, confirmed_by_name, confirmed_how)
            values (nb, told->>'name', coalesce(told->>'summary', ''), coalesce(told->>'text', ''),
                    coalesce(told->>'html', ''), coalesce(told->>'contact_name', ''),
                    coalesce(told->>'contact_telephone', ''), coalesce(told->>'contact_email', ''), told->>'url', owner,
                    current_name(), 'professional');
        end if;
        return 'added';
    end if;
    mine := coalesce(old.project_id = (told->>'id')::uuid, false);
    new := jsonb_populate_record(old, import_merge(to_jsonb(old), told, mine,
        '{"summary": ["summary", ""], "text": ["markdown", ""], "contact_name": ["contact", ""],
          "contact_telephone": ["telephone", ""], "contact_email": ["email", ""], "url": ["url", null]}'));
    if mine then
        new.title := told->>'name';
    end if;
    -- By name only where the name is another's: two organisations may be called the same.
    if plain_name(told->>'organisation') is distinct from
       (select plain_name(o.name) from organisation o
         where o.neighbourhood_id = nb and o.organisation_id = old.organisation_id) then
        new.organisation_id := coalesce(owner, old.organisation_id);
    end if;
    if new is not distinct from old then
        return 'unchanged';
    end if;
    if not dry then
        update project r
           set title = new.title, summary = new.summary, text = new.text,
               html = case when new.text = r.text then r.html else coalesce(told->>'html', '') end,
               contact_name = new.contact_name, contact_telephone = new.contact_telephone,
               contact_email = new.contact_email, url = new.url, organisation_id = new.organisation_id,
               changed_at = clock_now()
         where r.neighbourhood_id = nb and r.project_id = old.project_id;
    end if;
    return 'changed';
end $$;

--
-- Name: invitation_code(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.invitation_code() RETURNS text
    LANGUAGE sql
    BEGIN ATOMIC
 SELECT string_agg(substr('BCDFGHJKMNPQRSTVWXYZ23456789'::text, ((get_byte(r.random, i.i) % 28) + 1), 1), ''::text) AS string_agg
    FROM ( SELECT uuid_send(gen_random_uuid()) AS random) r,
     unnest(ARRAY[0, 1, 2, 3, 4, 5, 10, 11]) i(i);
END;

--
-- Name: invitation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invitation (
    neighbourhood_id uuid NOT NULL,
    invitation_id uuid DEFAULT gen_random_uuid() NOT NULL,
    street text NOT NULL,
    code text DEFAULT public.invitation_code() NOT NULL,
    created_by_name text DEFAULT public.current_name(),
    created_at timestamp with time zone DEFAULT date_trunc('second'::text, public.clock_now()) NOT NULL,
    expires_at timestamp with time zone DEFAULT (date_trunc('second'::text, public.clock_now()) + '60 days'::interval) NOT NULL,
    ended_at timestamp with time zone,
    members integer DEFAULT 0 NOT NULL,
    CONSTRAINT invitation_members_too_many CHECK ((members <= 100)),
    CONSTRAINT invitation_street_house_number CHECK ((street !~ '\s[0-9]{1,3}\s?[[:alpha:]]?$'::text)),
    CONSTRAINT invitation_street_required CHECK ((btrim(street) <> ''::text)),
    CONSTRAINT invitation_street_too_long CHECK ((length(street) <= 80))
);

--
-- Name: invitation_by_code(uuid, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.invitation_by_code(nb uuid, typed text) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    RETURN (SELECT i.invitation_id FROM public.invitation i WHERE ((i.neighbourhood_id = invitation_by_code.nb) AND (i.code = translate(upper(invitation_by_code.typed), ' -.'::text, ''::text)) AND (i.ended_at IS NULL) AND (i.expires_at > public.clock_now()) AND (i.members < 100)));

--
-- Name: is_administrator(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.is_administrator() RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (string_to_array(COALESCE(current_setting('voordeur.roles'::text, true), ''::text), ','::text) && ARRAY['admin_residents'::text, 'admin_professionals'::text]);

--
-- Name: is_colleague(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.is_colleague() RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (string_to_array(COALESCE(current_setting('voordeur.roles'::text, true), ''::text), ','::text) && ARRAY['professional'::text, 'case_lead'::text, 'admin_professionals'::text]);

--
-- Name: is_member(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.is_member() RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (string_to_array(COALESCE(current_setting('voordeur.roles'::text, true), ''::text), ','::text) && ARRAY['resident'::text, 'organiser'::text, 'connector'::text, 'host'::text, 'professional'::text, 'case_lead'::text, 'moderator'::text, 'admin_residents'::text, 'admin_professionals'::text]);

--
-- Name: notice_choice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notice_choice (
    person_id uuid DEFAULT public.current_person() NOT NULL,
    kind text NOT NULL,
    mail text NOT NULL,
    push boolean NOT NULL,
    CONSTRAINT notice_choice_mail_unknown CHECK ((mail = ANY (ARRAY['now'::text, 'daily'::text, 'weekly'::text, 'never'::text])))
);

--
-- Name: notice_kind; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notice_kind (
    kind text NOT NULL,
    ordinal integer NOT NULL,
    name text NOT NULL,
    name_en text NOT NULL,
    mail text NOT NULL,
    push boolean NOT NULL
);

--
-- Name: notice_choices(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.notice_choices(who uuid) RETURNS TABLE(kind text, ordinal integer, mail text, push boolean)
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT k.kind,
     k.ordinal,
     COALESCE(c.mail, k.mail) AS "coalesce",
     COALESCE(c.push, k.push) AS "coalesce"
    FROM (public.notice_kind k
      LEFT JOIN public.notice_choice c ON (((c.kind = k.kind) AND (c.person_id = notice_choices.who))));
END;

--
-- Name: notice_person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notice_person (
    person_id uuid NOT NULL,
    quiet_from time without time zone DEFAULT '22:00:00'::time without time zone,
    quiet_until time without time zone DEFAULT '07:00:00'::time without time zone,
    version integer DEFAULT 1 NOT NULL,
    telephone text DEFAULT ''::text NOT NULL,
    telephone_id uuid DEFAULT gen_random_uuid() NOT NULL,
    telephone_confirmed_at timestamp with time zone,
    due_by_text boolean DEFAULT false NOT NULL,
    CONSTRAINT notice_person_quiet_until_invalid CHECK ((quiet_from <> quiet_until)),
    CONSTRAINT notice_person_quiet_until_required CHECK (((quiet_from IS NULL) = (quiet_until IS NULL))),
    CONSTRAINT notice_person_telephone_invalid CHECK (((telephone = ''::text) OR (telephone ~ '^\+316[0-9]{8}$'::text))),
    CONSTRAINT notice_person_telephone_required CHECK (((NOT due_by_text) OR (telephone <> ''::text)))
);

--
-- Name: person_text_number(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.person_text_number(who uuid) RETURNS text
    LANGUAGE sql STABLE
    RETURN (SELECT s.telephone FROM public.notice_person s WHERE ((s.person_id = person_text_number.who) AND s.due_by_text AND (s.telephone_confirmed_at IS NOT NULL) AND (SELECT g.ready FROM public.text_gateway g)));

--
-- Name: organisation_owners(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.organisation_owners(nb uuid, organisation uuid) RETURNS TABLE(person_id uuid, address text, language text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT DISTINCT a.person_id,
     NULL::text AS text,
     a.language
    FROM ((public.person_role r
      JOIN public.person a USING (person_id))
      CROSS JOIN LATERAL public.notice_choices(a.person_id) c(kind, ordinal, mail, push))
   WHERE ((r.neighbourhood_id = organisation_owners.nb) AND (r.organisation_id = organisation_owners.organisation) AND (r.role = 'organiser'::text) AND (a.blocked_at IS NULL) AND (c.kind = 'due'::text) AND (((c.mail <> 'never'::text) AND (NOT public.mail_address_paused(a.email))) OR (public.person_text_number(a.person_id) IS NOT NULL)))
 UNION ALL
  SELECT NULL::uuid,
     w.address,
     'nl'::text
    FROM (public.organisation o
      CROSS JOIN LATERAL ( SELECT
                 CASE
                     WHEN ((o.email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'::text) AND (NOT public.mail_address_paused(o.email))) THEN o.email
                     WHEN ((public.text_number(o.telephone) IS NOT NULL) AND ( SELECT g.ready
                        FROM public.text_gateway g)) THEN ('tel:'::text || public.text_number(o.telephone))
                     ELSE NULL::text
                 END AS address) w)
   WHERE ((o.neighbourhood_id = organisation_owners.nb) AND (o.organisation_id = organisation_owners.organisation) AND (w.address IS NOT NULL) AND (NOT (EXISTS ( SELECT
            FROM (public.person_role r
              JOIN public.person a USING (person_id))
           WHERE ((r.neighbourhood_id = organisation_owners.nb) AND (r.organisation_id = organisation_owners.organisation) AND (r.role = 'organiser'::text) AND (a.blocked_at IS NULL))))));
END;

--
-- Name: organisation_second_contact; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.organisation_second_contact (
    neighbourhood_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    email text NOT NULL,
    changed_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT organisation_second_contact_email_invalid CHECK ((email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'::text)),
    CONSTRAINT organisation_second_contact_email_too_long CHECK ((length(email) <= 254))
);

--
-- Name: organisation_contacts(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.organisation_contacts(nb uuid, organisation uuid) RETURNS TABLE(person_id uuid, address text, language text, contact text, waits boolean)
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT o.person_id,
     o.address,
     o.language,
     'owner'::text,
     false
    FROM public.organisation_owners(organisation_contacts.nb, organisation_contacts.organisation) o(person_id, address, language)
 UNION ALL
  SELECT NULL::uuid,
     c.email,
     'nl'::text,
     'second'::text,
     (EXISTS ( SELECT
            FROM public.organisation_owners(organisation_contacts.nb, organisation_contacts.organisation) organisation_owners(person_id, address, language))) AS "exists"
    FROM public.organisation_second_contact c
   WHERE ((c.neighbourhood_id = organisation_contacts.nb) AND (c.organisation_id = organisation_contacts.organisation) AND (NOT public.mail_address_paused(c.email)) AND (NOT (EXISTS ( SELECT
            FROM public.organisation_owners(organisation_contacts.nb, organisation_contacts.organisation) o(person_id, address, language)
           WHERE (lower(o.address) = lower(c.email))))));
END;

--
-- Name: item_responsible(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.item_responsible(nb uuid, organisation uuid) RETURNS text
    LANGUAGE sql STABLE
    RETURN COALESCE((SELECT min(c.contact) AS min FROM public.organisation_contacts(item_responsible.nb, item_responsible.organisation) c(person_id, address, language, contact, waits) WHERE (NOT c.waits)), 'connector'::text);

--
-- Name: item_view; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.item_view (
    neighbourhood_id uuid NOT NULL,
    kind text NOT NULL,
    item_id uuid NOT NULL,
    views double precision NOT NULL,
    day date NOT NULL,
    CONSTRAINT item_view_kind_unknown CHECK ((kind = ANY (ARRAY['activity'::text, 'organisation'::text, 'place'::text, 'project'::text]))),
    CONSTRAINT item_view_views_out_of_range CHECK ((views >= (0)::double precision))
);

--
-- Name: item_view_now(public.item_view); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.item_view_now(v public.item_view) RETURNS double precision
    LANGUAGE sql STABLE
    RETURN ((v).views * (power(0.5, ((GREATEST(0, (public.freshness_today() - (v).day)))::numeric / 14.0)))::double precision);

--
-- Name: item_view_add(uuid, text, uuid, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.item_view_add(nb uuid, of_kind text, item uuid, times integer) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 INSERT INTO public.item_view AS v (neighbourhood_id, kind, item_id, views, day)
   VALUES (item_view_add.nb, item_view_add.of_kind, item_view_add.item, item_view_add.times, public.freshness_today()) ON CONFLICT(neighbourhood_id, kind, item_id) DO UPDATE SET views = (public.item_view_now(v.*) + (item_view_add.times)::double precision), day = public.freshness_today();
END;

--
-- Name: items_age(integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.items_age(most integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $_$
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
end $_$;

--
-- Name: job_take(text, interval); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.job_take(of_lane text, lease interval) RETURNS SETOF public.job
    LANGUAGE sql
    AS $$
    update job
       set tries = tries + 1, run_after = clock_now() + lease * power(2, least(tries, 6)),
           key = case when payload = '{}' then key end
     where job_id = (select job_id from job
                      where lane = of_lane and done_at is null and run_after <= clock_now()
                      order by run_after, job_id limit 1 for update skip locked)
    returning *;
$$;

--
-- Name: jsonb_texts(jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.jsonb_texts(list jsonb) RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ARRAY(SELECT jsonb_array_elements_text(COALESCE(list, '[]'::jsonb)) AS jsonb_array_elements_text);

--
-- Name: keeps_sign_ups(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keeps_sign_ups(nb uuid, activity uuid) RETURNS boolean
    LANGUAGE sql STABLE
    RETURN ((nb = public.current_neighbourhood()) AND (public.has_role('connector'::text) OR public.has_role('host'::text) OR public.has_role('professional'::text) OR (EXISTS (SELECT FROM public.activity a WHERE ((a.neighbourhood_id = keeps_sign_ups.nb) AND (a.activity_id = keeps_sign_ups.activity) AND (a.organisation_id = ANY (public.current_organisations())))))));

--
-- Name: search_keys(uuid, text, uuid, uuid, text[], text[], boolean, text, tsvector); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.search_keys(nb uuid, kind text, organisation_id uuid, place_id uuid, categories text[], audience text[], free boolean, wheelchair text, tsv tsvector) RETURNS tsvector
    LANGUAGE plpgsql IMMUTABLE COST 5000 PARALLEL SAFE
    AS $$
declare
    properties constant text[] :=
        array[kind, 'o' || organisation_id, 'p' || place_id, 'f' || (free is true),
              case when wheelchair = 'yes' then 'w' end];
begin
    return array_to_tsvector(array(
        select public.search_mark(nb) || word from unnest(tsvector_to_array(tsv)) as word
        union all
        select public.search_mark(nb) || '^' || word from unnest(tsvector_to_array(ts_filter(tsv, '{a}'))) as word
        union all
        select public.search_mark(nb) || '#' || property from unnest(properties) as property where property is not null
        union all
        select public.search_mark(nb) || '#c' || slug from unnest(categories) as slug
        union all
        select public.search_mark(nb) || '#a' || who from unnest(audience) as who));
end $$;

--
-- Name: keys_of(public.search_entry); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keys_of(e public.search_entry) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN public.search_keys((e).neighbourhood_id, (e).kind, (e).organisation_id, (e).place_id, (e).categories, (e).audience, (e).free, (e).wheelchair, (e).tsv);

--
-- Name: knowledge_age(integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.knowledge_age(most integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: knowledge_alike(uuid, text, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.knowledge_alike(nb uuid, words text, most integer) RETURNS TABLE(alike integer, id uuid, card jsonb)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: knowledge_found(uuid, text, text[], integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.knowledge_found(nb uuid, words text, kinds text[], most integer) RETURNS TABLE(kind text, id uuid, card jsonb)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: knowledge_item_address(text, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.knowledge_item_address(slug text, id uuid) RETURNS text
    LANGUAGE sql IMMUTABLE
    RETURN ((('/werk/'::text || slug) || '/vraagbaak/kennis/'::text) || id);

--
-- Name: knowledge_item; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_item (
    neighbourhood_id uuid NOT NULL,
    knowledge_item_id uuid DEFAULT gen_random_uuid() NOT NULL,
    title text NOT NULL,
    text text NOT NULL,
    html text DEFAULT ''::text NOT NULL,
    themes text[] DEFAULT '{}'::text[] NOT NULL,
    area text,
    question_id uuid,
    owner_id uuid DEFAULT public.current_person(),
    owner_name text DEFAULT COALESCE(public.current_name(), ''::text) NOT NULL,
    tsv tsvector DEFAULT ''::tsvector NOT NULL,
    asked_at timestamp with time zone,
    demonstration boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT date_trunc('second'::text, public.clock_now()) NOT NULL,
    changed_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    confirmed_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    confirmed_by_name text DEFAULT public.current_name(),
    confirmed_how text DEFAULT 'professional'::text NOT NULL,
    due_at timestamp with time zone NOT NULL,
    doubtful_at timestamp with time zone NOT NULL,
    archived_at timestamp with time zone,
    archived_reason text,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT knowledge_item_confirmed_how_unknown CHECK ((confirmed_how = ANY (ARRAY['owner'::text, 'mail'::text, 'professional'::text]))),
    CONSTRAINT knowledge_item_text_required CHECK ((btrim(text) <> ''::text)),
    CONSTRAINT knowledge_item_text_too_long CHECK ((length(text) <= 10000)),
    CONSTRAINT knowledge_item_themes_too_many CHECK ((cardinality(themes) <= 5)),
    CONSTRAINT knowledge_item_title_required CHECK ((btrim(title) <> ''::text)),
    CONSTRAINT knowledge_item_title_too_long CHECK ((length(title) <= 120))
);

--
-- Name: knowledge_item_card(public.knowledge_item, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.knowledge_item_card(k public.knowledge_item, slug text) RETURNS jsonb
    LANGUAGE sql STABLE
    RETURN jsonb_build_object('id', (k).knowledge_item_id, 'title', (k).title, 'text', "left"((k).text, 300), 'themes', (k).themes, 'area', public.area_summary((k).neighbourhood_id, (k).area), 'owner', NULLIF((k).owner_name, ''::text), 'createdAt', public.rfc3339((k).created_at), 'confirmedAt', public.rfc3339((k).confirmed_at), 'confirmedBy', (k).confirmed_by_name, 'dueAt', public.rfc3339((k).due_at), 'doubtfulAt', public.rfc3339((k).doubtful_at), 'demonstration', (k).demonstration, 'address', public.knowledge_item_address(slug, (k).knowledge_item_id));

--
-- Name: knowledge_item_check_owner(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.knowledge_item_check_owner() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if new.owner_id is distinct from current_person() then
        raise insufficient_privilege using message = 'an owner says so for oneself';
    end if;
    new.owner_name := coalesce(current_name(), '');
    return new;
end $$;

--
-- Name: knowledge_item_set(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.knowledge_item_set() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: knowledge_to_ask(integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.knowledge_to_ask(most integer) RETURNS TABLE(nb uuid, slug text, id uuid, title text, text text, due text, person uuid, language text)
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: life_event_keep(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.life_event_keep() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    present constant timestamptz := clock_now();
    whole constant jsonb := case tg_op when 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
    item constant uuid := whole ->> (tg_table_name || '_id');
    of_kind constant text := case tg_table_name when 'exchange_item' then whole ->> 'kind' else tg_table_name end;
    ageing constant boolean := current_setting('voordeur.ageing', true) is not distinct from 'yes';
    happened text[];
    what text;
    moment timestamptz; -- what was confirmed before it came here was confirmed then
begin
    if tg_op = 'DELETE' then -- with the account of who placed it
        delete from life_event e where e.neighbourhood_id = old.neighbourhood_id and e.kind = of_kind and e.item_id = item;
        return null;
    elsif tg_op = 'INSERT' then
        happened := array['made', 'confirmed'];
    else
        if new.confirmed_at is distinct from old.confirmed_at then
            happened := happened || 'confirmed'::text;
        elsif new.due_at <= present and old.due_at > present and new.changed_at is not distinct from old.changed_at then
            happened := happened || 'due'::text; -- a reader said that it is not right
        end if;
        if new.archived_at is not null and old.archived_at is null then
            happened := happened || 'archived'::text;
        elsif new.archived_at is null and old.archived_at is not null then
            happened := happened || 'restored'::text;
        elsif new.changed_at is distinct from old.changed_at then
            happened := happened || 'changed'::text;
        end if;
    end if;
    foreach what in array coalesce(happened, '{}') loop
        moment := case what when 'confirmed' then least(new.confirmed_at, present) else present end;
        insert into life_event (neighbourhood_id, kind, item_id, at, event, how, role, was_due_at)
        values (new.neighbourhood_id, of_kind, item, moment, what,
                case when what = 'confirmed' then new.confirmed_how when what = 'due' then 'visitor' when ageing then 'time' end,
                case when what <> 'due' then acting_role() end,
                case when what in ('confirmed', 'archived') and tg_op = 'UPDATE' and old.due_at <= moment and not ageing then old.due_at end)
        on conflict do nothing;
    end loop;
    return null;
end $$;

--
-- Name: lines_by_bits(uuid, text, bigint, uuid[], timestamp with time zone, timestamp with time zone, timestamp with time zone, uuid, timestamp with time zone, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.lines_by_bits(nb uuid, of_category text, bits bigint, places uuid[], since timestamp with time zone, before timestamp with time zone, after_at timestamp with time zone, after_id uuid, after_start timestamp with time zone, most integer) RETURNS public.listing_key[]
    LANGUAGE plpgsql STABLE
    AS $$
begin
    return case when of_category is null then array(
        select row(l.at, l.activity_id, l.start)::listing_key
          from (select l.at, l.activity_id, l.start, l.mask, l.place_id from listing l
                 where l.neighbourhood_id = nb and l.is_first
                   and (l.at, l.activity_id, l.start) > (after_at, after_id, after_start)
                   and l.at < before and l.until > since
                 order by l.at, l.activity_id, l.start limit 2500) l
         where l.mask & bits = bits and (places is null or l.place_id in (select unnest(places)))
         limit least(most, 500))
    else array(
        select row(l.at, l.activity_id, l.start)::listing_key
          from (select l.at, l.activity_id, l.start, l.mask, l.place_id from listing l
                 where l.neighbourhood_id = nb and l.category = of_category
                   and (l.at, l.activity_id, l.start) > (after_at, after_id, after_start)
                   and l.at < before and l.until > since
                 order by l.at, l.activity_id, l.start limit 2500) l
         where l.mask & bits = bits and (places is null or l.place_id in (select unnest(places)))
         limit least(most, 500)) end;
end $$;

--
-- Name: lines_end(uuid, text, timestamp with time zone, timestamp with time zone, timestamp with time zone, uuid, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.lines_end(nb uuid, of_category text, since timestamp with time zone, before timestamp with time zone, after_at timestamp with time zone, after_id uuid, after_start timestamp with time zone) RETURNS public.listing_key
    LANGUAGE plpgsql STABLE
    AS $$
begin
    return case when of_category is null then (
        select row(l.at, l.activity_id, l.start)::listing_key from listing l
         where l.neighbourhood_id = nb and l.is_first
           and (l.at, l.activity_id, l.start) > (after_at, after_id, after_start)
           and l.at < before and l.until > since
         order by l.at, l.activity_id, l.start offset 2499 limit 1)
    else (
        select row(l.at, l.activity_id, l.start)::listing_key from listing l
         where l.neighbourhood_id = nb and l.category = of_category
           and (l.at, l.activity_id, l.start) > (after_at, after_id, after_start)
           and l.at < before and l.until > since
         order by l.at, l.activity_id, l.start offset 2499 limit 1) end;
end $$;

--
-- Name: lines_of_activities(uuid, uuid[], timestamp with time zone, timestamp with time zone, timestamp with time zone, uuid, timestamp with time zone, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.lines_of_activities(nb uuid, activities uuid[], since timestamp with time zone, before timestamp with time zone, after_at timestamp with time zone, after_id uuid, after_start timestamp with time zone, most integer) RETURNS public.listing_key[]
    LANGUAGE plpgsql STABLE
    AS $$
begin
    return array(
        select row(l.at, l.activity_id, l.start)::listing_key
          from (select m.activity_id
                  from unnest(activities) as m (activity_id)
                 cross join lateral (select l.at, l.start from listing l
                                      where l.neighbourhood_id = nb and l.activity_id = m.activity_id and l.is_first
                                        and l.at >= after_at and l.at < before and l.until > since
                                        and (l.at, l.activity_id, l.start) > (after_at, after_id, after_start)
                                      order by l.at, l.start limit 1) l
                 order by l.at, m.activity_id, l.start limit least(most, 500)) m
         cross join lateral (select l.at, l.activity_id, l.start from listing l
                              where l.neighbourhood_id = nb and l.activity_id = m.activity_id and l.is_first
                                and l.at >= after_at and l.at < before and l.until > since
                                and (l.at, l.activity_id, l.start) > (after_at, after_id, after_start)
                              order by l.at, l.start limit least(most, 500)) l
         order by l.at, l.activity_id, l.start limit most);
end $$;

--
-- Name: lines_of_places(uuid, uuid[], bigint, timestamp with time zone, timestamp with time zone, timestamp with time zone, uuid, timestamp with time zone, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.lines_of_places(nb uuid, places uuid[], bits bigint, since timestamp with time zone, before timestamp with time zone, after_at timestamp with time zone, after_id uuid, after_start timestamp with time zone, most integer) RETURNS public.listing_key[]
    LANGUAGE plpgsql STABLE
    AS $$
declare
    reach interval;
    last timestamptz;
    lines listing_key[];
begin
    foreach reach in array array['4 days', null]::interval[] loop
        last := least(before, greatest(since, after_at) + reach); -- the last time all that is asked for
        lines := array(
            select row(l.at, l.activity_id, l.start)::listing_key
              from unnest(places) as p (place_id)
             cross join lateral (select l.at, l.activity_id, l.start from listing l
                                  where l.neighbourhood_id = nb and l.is_first and l.place_id = p.place_id
                                    and (l.at, l.activity_id, l.start) > (after_at, after_id, after_start)
                                    and l.at < last and l.until > since and l.mask & bits = bits
                                  order by l.at, l.activity_id, l.start limit least(most, 500)) l
             order by l.at, l.activity_id, l.start limit most);
        exit when cardinality(lines) >= most or last = before;
    end loop;
    return lines;
end $$;

--
-- Name: lines_shown(uuid, public.listing_key[], public.activity_filter, tsquery, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.lines_shown(nb uuid, lines public.listing_key[], f public.activity_filter, words tsquery, most integer) RETURNS TABLE(at timestamp with time zone, id uuid, start timestamp with time zone, item text)
    LANGUAGE plpgsql STABLE
    AS $$
begin
    return query
    select l.at, l.activity_id, l.start, h.head || e.card || '}'
      from unnest(lines) l
     cross join lateral (select e.card from search_entry e
                          where e.neighbourhood_id = nb and e.kind = 'activity' and e.id = l.activity_id
                            and (words is null or e.tsv @@ words) and entry_passes(e, f) offset 0) e
     cross join lateral (select h.head from listing h
                          where h.neighbourhood_id = nb and h.activity_id = l.activity_id and h.at = l.at
                            and h.start = l.start and h.is_first offset 0) h
     limit most;
end $$;

--
-- Name: link_about(text, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.link_about(purpose text, of_id uuid) RETURNS TABLE(title text, slug text, language text, done boolean, account boolean)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: link_act(text, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.link_act(purpose text, of_id uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    mine conversation_person;
begin
    case purpose
    when 'unsubscribe' then
        insert into notice_choice as c (person_id, kind, mail, push)
        select u.person_id, u.kind, 'never', o.push
          from link_unsubscribes(of_id) u cross join lateral notice_choices(u.person_id) o where o.kind = u.kind
        on conflict (person_id, kind) do update set mail = 'never';
        return found;
    when 'still-right' then
        update exchange_item
           set confirmed_at = clock_now(), confirmed_how = 'owner', archived_at = null, archived_reason = null
         where exchange_item_id = of_id and state = 'open';
        return found;
    when 'stop' then
        update exchange_item set state = 'closed', changed_at = clock_now() where exchange_item_id = of_id and state = 'open';
        return exists (select from exchange_item where exchange_item_id = of_id and state = 'closed');
    else
        null;
    end case;
    select * into mine from conversation_person p where p.reply_id = of_id;
    if not found then
        return false;
    end if;
    if purpose = 'not-yet' then
        update conversation_person set asked_at = clock_now() where reply_id = of_id;
        return true;
    end if;
    perform set_config('voordeur.person', mine.person_id::text, true),
            set_config('voordeur.neighbourhood', mine.neighbourhood_id::text, true);
    return conversation_move(mine.neighbourhood_id, mine.conversation_id, purpose);
end $$;

--
-- Name: thanks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.thanks (
    neighbourhood_id uuid NOT NULL,
    thanks_id uuid DEFAULT gen_random_uuid() NOT NULL,
    conversation_id uuid,
    exchange_item_id uuid,
    giver_id uuid NOT NULL,
    receiver_id uuid,
    giver_name text NOT NULL,
    receiver_name text,
    visibility text NOT NULL,
    text text NOT NULL,
    danger text,
    giver_agrees boolean DEFAULT false NOT NULL,
    receiver_agrees boolean DEFAULT false NOT NULL,
    published_at timestamp with time zone,
    refused_reason text,
    created_at timestamp with time zone DEFAULT date_trunc('second'::text, public.clock_now()) NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT thanks_danger_unknown CHECK ((danger ~ '^[a-z-]{1,40}$'::text)),
    CONSTRAINT thanks_refused_reason_too_long CHECK ((length(refused_reason) <= 2000)),
    CONSTRAINT thanks_text_required CHECK ((btrim(text) <> ''::text)),
    CONSTRAINT thanks_text_too_long CHECK ((length(text) <= 500)),
    CONSTRAINT thanks_visibility_unknown CHECK ((visibility = ANY (ARRAY['everyone'::text, 'members'::text, 'quiet'::text])))
);

--
-- Name: thanks_may(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.thanks_may(nb uuid, conversation uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    RETURN (EXISTS (SELECT FROM ((public.conversation_person p JOIN public.conversation c USING (neighbourhood_id, conversation_id)) JOIN public.exchange_item i USING (neighbourhood_id, exchange_item_id)) WHERE ((p.neighbourhood_id = thanks_may.nb) AND (p.conversation_id = thanks_may.conversation) AND (p.person_id = public.current_person()) AND (p.part = CASE i.kind WHEN 'ask'::text THEN 'owner'::text ELSE 'responder'::text END) AND COALESCE((p.outcome = 'helped'::text), (c.helped_at IS NOT NULL)) AND (NOT (EXISTS (SELECT FROM public.thanks t WHERE ((t.neighbourhood_id = thanks_may.nb) AND (t.conversation_id = thanks_may.conversation))))))));

--
-- Name: link_next(text, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.link_next(purpose text, of_id uuid) RETURNS TABLE(next text, neighbourhood_id uuid, ask uuid)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 SELECT
         CASE
             WHEN ((link_next.purpose = 'helped'::text) AND public.thanks_may(p.neighbourhood_id, p.conversation_id)) THEN ('/gesprekken/'::text || p.conversation_id)
             WHEN u.unhelped THEN ('/vragen/'::text || i.exchange_item_id)
             ELSE NULL::text
         END AS "case",
     p.neighbourhood_id,
         CASE
             WHEN u.unhelped THEN i.exchange_item_id
             ELSE NULL::uuid
         END AS "case"
    FROM (((public.conversation_person p
      JOIN public.conversation c USING (neighbourhood_id, conversation_id))
      JOIN public.exchange_item i USING (neighbourhood_id, exchange_item_id))
      CROSS JOIN LATERAL ( SELECT ((link_next.purpose = 'not-helped'::text) AND (p.part = 'owner'::text) AND (i.kind = 'ask'::text) AND (i.state = 'open'::text)) AS unhelped) u)
   WHERE ((p.reply_id = link_next.of_id) AND (p.person_id = public.current_person()));
END;

--
-- Name: notice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notice (
    notice_id uuid DEFAULT gen_random_uuid() NOT NULL,
    person_id uuid NOT NULL,
    kind text NOT NULL,
    channel text NOT NULL,
    cause text NOT NULL,
    neighbourhood_id uuid,
    at_most text NOT NULL,
    often text NOT NULL,
    content jsonb,
    created_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    due_at timestamp with time zone NOT NULL,
    letter_id uuid,
    CONSTRAINT notice_channel_unknown CHECK ((channel = ANY (ARRAY['mail'::text, 'push'::text]))),
    CONSTRAINT notice_often_unknown CHECK ((often = ANY (ARRAY['now'::text, 'daily'::text, 'weekly'::text, 'never'::text])))
);

--
-- Name: link_unsubscribes(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.link_unsubscribes(of_id uuid) RETURNS TABLE(person_id uuid, kind text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT n.person_id,
     n.kind
    FROM public.notice n
   WHERE (n.letter_id = link_unsubscribes.of_id)
 UNION
  SELECT p.person_id,
     'match'::text
    FROM (public.exchange_item i
      JOIN public.exchange_party p USING (neighbourhood_id, exchange_item_id))
   WHERE ((i.exchange_item_id = link_unsubscribes.of_id) AND (i.kind = 'offer'::text) AND (p.person_id IS NOT NULL));
END;

--
-- Name: listing_mask(text[], text[], boolean, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.listing_mask(categories text[], audience text[], free boolean, wheelchair text) RETURNS bigint
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
declare
    audiences constant text[] := array['everyone', 'children', 'youth', 'adults', 'seniors', 'parents', 'women', 'men',
                                       'newcomers', 'carers'];
    mask bigint := (case when free then 1 else 1::bigint << 60 end) | case when wheelchair = 'yes' then 2 else 0 end;
    one text;
begin
    foreach one in array audience loop
        mask := mask | (1::bigint << 1 + array_position(audiences, one));
    end loop;
    foreach one in array categories loop
        mask := mask | (1::bigint << 12 + ('x' || left(md5(one), 6))::bit(24)::integer % 48);
    end loop;
    return mask;
end $$;

--
-- Name: listing; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.listing (
    neighbourhood_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    activity_id uuid NOT NULL,
    start timestamp with time zone NOT NULL,
    category text NOT NULL COLLATE pg_catalog."C",
    is_first boolean NOT NULL,
    place_id uuid,
    organisation_id uuid,
    cancelled boolean NOT NULL,
    head text NOT NULL,
    mask bigint DEFAULT 0 NOT NULL,
    places_left integer
)
WITH (parallel_workers='0');

--
-- Name: listing_rows(public.activity, timestamp with time zone[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.listing_rows(a public.activity, starts timestamp with time zone[] DEFAULT NULL::timestamp with time zone[]) RETURNS SETOF public.listing
    LANGUAGE plpgsql STABLE
    AS $$
declare
    mask constant bigint := listing_mask(
        a.categories, a.audience, a.free,
        (select p.wheelchair from place p where p.neighbourhood_id = a.neighbourhood_id and p.place_id = a.place_id));
    most constant integer := (select t.maximum from sign_up_terms t
                               where t.neighbourhood_id = a.neighbourhood_id and t.activity_id = a.activity_id and a.sign_up <> 'none');
begin
    return query
    select a.neighbourhood_id, day.at, least(day.until, o.until), a.activity_id, o.start, c.category,
           c.ordinal = 1, a.place_id, a.organisation_id, o.status = 'cancelled',
           occurrence_line(day.shown, o.ends_at, o.start, o.status, coalesce(nullif(o.note, ''), a.status_note))
           || ',"movedFrom":' || case when o.status = 'moved' then '"' || rfc3339(o.start) || '"' else 'null' end
           || ',"placesLeft":' || coalesce(o.places_left::text, 'null')
           || ',"activity":', mask, o.places_left
      from (select d.start, d.starts_at, d.ends_at, d.note,
                   case when a.status = 'cancelled' then 'cancelled' else d.status end as status,
                   listing_end(d.starts_at, d.ends_at) as until,
                   d.starts_at at time zone a.time_zone as begins,
                   d.ends_at at time zone a.time_zone as ends,
                   case when most is not null
                        then greatest(most - sign_up_taken(a.neighbourhood_id, a.activity_id, d.start), 0) end as places_left
              from occurrence d
             where d.neighbourhood_id = a.neighbourhood_id and d.activity_id = a.activity_id
               and (starts is null or d.start = any (starts))) o
     cross join lateral (
           select o.starts_at as at,
                  case when o.ends > o.begins + interval '1 day'
                       then (o.begins::date + 1)::timestamp at time zone a.time_zone else o.until end as until,
                  rfc3339(o.starts_at) as shown
           union all
           select d::timestamp at time zone a.time_zone, (d + interval '1 day')::timestamp at time zone a.time_zone,
                  to_char(d, 'YYYY-MM-DD')
             from generate_series(o.begins::date + interval '1 day', o.ends - interval '1 second', '1 day') d
            where o.ends > o.begins + interval '1 day') day
     cross join unnest(case when cardinality(a.categories) = 0 then array[''] else a.categories end)
           with ordinality as c (category, ordinal)
     where a.archived_at is null;
end $$;

--
-- Name: listing_places_keep(uuid, uuid, timestamp with time zone[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.listing_places_keep(nb uuid, activity uuid, starts timestamp with time zone[]) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 UPDATE public.listing l SET head = r.head, places_left = r.places_left
    FROM (public.activity a
      CROSS JOIN LATERAL public.listing_rows(a.*, listing_places_keep.starts) r(neighbourhood_id, at, until, activity_id, start, category, is_first, place_id, organisation_id, cancelled, head, mask, places_left))
   WHERE ((a.neighbourhood_id = listing_places_keep.nb) AND (a.activity_id = listing_places_keep.activity) AND (l.neighbourhood_id = listing_places_keep.nb) AND (l.activity_id = listing_places_keep.activity) AND ((l.at = r.at) AND (l.start = r.start) AND (l.category = r.category)) AND (l.places_left IS DISTINCT FROM r.places_left));
END;

--
-- Name: listing_reach(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.listing_reach() RETURNS interval
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN '25:00:00'::interval;

--
-- Name: listing_tidy(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.listing_tidy() RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    gone bigint;
begin
    update search_entry e set ahead = false
     where e.ahead and e.kind = 'activity'
       and not exists (select from listing l
                        where l.neighbourhood_id = e.neighbourhood_id and l.activity_id = e.id
                          and l.at > clock_now() - interval '2 days' - listing_reach()
                          and l.until > clock_now() - interval '2 days');
    delete from listing where at < clock_now() - interval '1 year';
    get diagnostics gone = row_count;
    return gone;
end $$;

--
-- Name: voordeur; Type: TEXT SEARCH CONFIGURATION; Schema: public; Owner: -
--

CREATE TEXT SEARCH CONFIGURATION public.voordeur (
    PARSER = pg_catalog."default" );

ALTER TEXT SEARCH CONFIGURATION public.voordeur
    ADD MAPPING FOR asciiword WITH dutch_stem;

ALTER TEXT SEARCH CONFIGURATION public.voordeur
    ADD MAPPING FOR word WITH public.unaccent, dutch_stem;

ALTER TEXT SEARCH CONFIGURATION public.voordeur
    ADD MAPPING FOR numword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.voordeur
    ADD MAPPING FOR email WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.voordeur
    ADD MAPPING FOR url WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.voordeur
    ADD MAPPING FOR host WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.voordeur
    ADD MAPPING FOR sfloat WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.voordeur
    ADD MAPPING FOR version WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.voordeur
    ADD MAPPING FOR hword_numpart WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.voordeur
    ADD MAPPING FOR hword_part WITH public.unaccent, dutch_stem;

ALTER TEXT SEARCH CONFIGURATION public.voordeur
    ADD MAPPING FOR hword_asciipart WITH dutch_stem;

ALTER TEXT SEARCH CONFIGURATION public.voordeur
    ADD MAPPING FOR numhword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.voordeur
    ADD MAPPING FOR asciihword WITH dutch_stem;

ALTER TEXT SEARCH CONFIGURATION public.voordeur
    ADD MAPPING FOR hword WITH public.unaccent, dutch_stem;

ALTER TEXT SEARCH CONFIGURATION public.voordeur
    ADD MAPPING FOR url_path WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.voordeur
    ADD MAPPING FOR file WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.voordeur
    ADD MAPPING FOR "float" WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.voordeur
    ADD MAPPING FOR "int" WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.voordeur
    ADD MAPPING FOR uint WITH simple;

--
-- Name: literal_query(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.literal_query(typed text) RETURNS tsquery
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN to_tsquery('public.voordeur'::regconfig, (typed || CASE WHEN (length(typed) > 2) THEN ':*'::text ELSE ''::text END));

--
-- Name: live_tell(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.live_tell(nb uuid, conversation uuid) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 SELECT pg_notify('live'::text, concat_ws(' '::text, conversation, conversation, ( SELECT string_agg((p.person_id)::text, ' '::text ORDER BY p.person_id) AS string_agg
            FROM public.conversation_person p
           WHERE ((p.neighbourhood_id = live_tell.nb) AND (p.conversation_id = live_tell.conversation))))) AS pg_notify;
END;

--
-- Name: mail; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mail (
    mail_id uuid DEFAULT gen_random_uuid() NOT NULL,
    neighbourhood_id uuid,
    cause text NOT NULL,
    kind text NOT NULL,
    to_address text,
    payload jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    due_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    run_after timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    leased_until timestamp with time zone,
    tries integer DEFAULT 0 NOT NULL,
    last_error text,
    sent_at timestamp with time zone,
    dead_at timestamp with time zone,
    CONSTRAINT mail_cause_required CHECK ((btrim(cause) <> ''::text)),
    CONSTRAINT mail_cause_too_long CHECK ((length(cause) <= 300)),
    CONSTRAINT mail_kind_invalid CHECK ((kind ~ '^[a-z][a-z0-9-]{0,39}$'::text)),
    CONSTRAINT mail_payload_invalid CHECK ((jsonb_typeof(payload) = 'object'::text)),
    CONSTRAINT mail_payload_too_long CHECK ((length((payload)::text) <= 200000)),
    CONSTRAINT mail_to_address_invalid CHECK (((to_address ~ '^[^@\s]+@[^@\s]+$'::text) AND (length(to_address) <= 254))),
    CONSTRAINT mail_to_address_required CHECK (((to_address IS NOT NULL) OR (COALESCE(sent_at, dead_at) IS NOT NULL)))
);

--
-- Name: mail_add(text, text, text, jsonb, uuid, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.mail_add(of_cause text, to_whom text, of_kind text, content jsonb, nb uuid DEFAULT NULL::uuid, after timestamp with time zone DEFAULT NULL::timestamp with time zone) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 INSERT INTO public.mail (cause, to_address, kind, payload, neighbourhood_id, due_at, run_after)
   VALUES (mail_add.of_cause, mail_add.to_whom, mail_add.of_kind, mail_add.content, mail_add.nb, COALESCE(mail_add.after, public.clock_now()), COALESCE(mail_add.after, public.clock_now())) ON CONFLICT(cause) DO NOTHING;
END;

--
-- Name: mail_address_pause(text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.mail_address_pause(address text, because text) RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC
 INSERT INTO public.mail_address (address_hash, reason)
   VALUES (public.mail_hash(mail_address_pause.address), mail_address_pause.because) ON CONFLICT DO NOTHING;
END;

--
-- Name: mail_address_resume(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.mail_address_resume(address text) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 DELETE FROM public.mail_address a
   WHERE (a.address_hash = public.mail_hash(mail_address_resume.address));
END;

--
-- Name: mail_again(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.mail_again(id uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    update mail m set dead_at = null, last_error = null, tries = 0, due_at = clock_now(), run_after = clock_now()
     where m.mail_id = id and m.dead_at is not null and m.sent_at is null and m.to_address is not null
       and m.last_error <> 'withdrawn' and mail_may_see(m.neighbourhood_id) and not mail_address_paused(m.to_address);
    return found;
end $$;

--
-- Name: mail_bounced(uuid, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.mail_bounced(id uuid, status text) RETURNS void
    LANGUAGE sql
    AS $_$
    select mail_give_up(id, 'bounced ' || status, status !~ '^5\.([367]\.|2\.[23]$)')
     where status ~ '^5\.[0-9]{1,3}\.[0-9]{1,3}$';
$_$;

--
-- Name: mail_may_see(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.mail_may_see(nb uuid) RETURNS boolean
    LANGUAGE sql STABLE
    RETURN (public.has_role('operator'::text) OR (public.is_administrator() AND (nb = public.current_neighbourhood())));

--
-- Name: mail_dead_letters(timestamp with time zone, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.mail_dead_letters(before timestamp with time zone, most integer) RETURNS TABLE(id uuid, kind text, address text, why text, tries integer, created text, died text, again boolean)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 SELECT m.mail_id,
     m.kind,
     regexp_replace(m.to_address, '^(.).*(@[^@]*)$'::text, '\1…\2'::text) AS regexp_replace,
     m.last_error,
     m.tries,
     public.rfc3339(m.created_at) AS rfc3339,
     public.rfc3339(m.dead_at) AS rfc3339,
     ((m.to_address IS NOT NULL) AND (m.sent_at IS NULL) AND (NOT public.mail_address_paused(m.to_address)))
    FROM public.mail m
   WHERE ((m.dead_at IS NOT NULL) AND (m.dead_at < COALESCE(mail_dead_letters.before, 'infinity'::timestamp with time zone)) AND (m.last_error <> 'withdrawn'::text) AND public.mail_may_see(m.neighbourhood_id))
   ORDER BY m.dead_at DESC, m.mail_id
  LIMIT LEAST(mail_dead_letters.most, 500);
END;

--
-- Name: mail_forget(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.mail_forget() RETURNS void
    LANGUAGE sql
    AS $$
    delete from mail_received where received_at < clock_now() - interval '30 days';
    update mail set payload = '{}', to_address = null
     where to_address is not null and coalesce(dead_at, sent_at) < clock_now() - interval '30 days';
    delete from mail where coalesce(dead_at, sent_at) < clock_now() - interval '1 year';
$$;

--
-- Name: mail_give_up(uuid, text, boolean); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.mail_give_up(id uuid, why text, pause boolean) RETURNS void
    LANGUAGE sql
    AS $$
    update mail set last_error = why, leased_until = null, dead_at = clock_now() where mail_id = id;
    select mail_address_pause(m.to_address, why) from mail m where pause and m.mail_id = id and m.to_address is not null;
$$;

--
-- Name: mail_later(uuid, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.mail_later(id uuid, why text) RETURNS void
    LANGUAGE sql
    AS $$
    update mail
       set last_error = why, leased_until = null,
           run_after = clock_now() + (array['1 minute', '5 minutes', '30 minutes', '2 hours', '6 hours']::interval[])
                                     [greatest(least(tries, 5), 1)],
           dead_at = case when clock_now() >= due_at + interval '3 days' then clock_now() end
     where mail_id = id;
$$;

--
-- Name: mail_receive(bytea, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.mail_receive(hash bytea, reply uuid) RETURNS text
    LANGUAGE plpgsql
    AS $$
begin
    if (select count(*) from mail_received r
         where r.reply_id = reply and r.received_at > clock_now() - interval '1 hour') >= 20 then
        return 'too-many';
    end if;
    insert into mail_received (letter_hash, reply_id) values (hash, reply) on conflict do nothing;
    return case when found then 'new' else 'again' end;
end $$;

--
-- Name: mail_sent(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.mail_sent(id uuid) RETURNS void
    LANGUAGE sql
    AS $$
    update mail set sent_at = clock_now(), leased_until = null, last_error = null where mail_id = id;
    update mail set run_after = clock_now()
     where mail_id in (select mail_id from mail
                        where sent_at is null and dead_at is null and run_after > clock_now()
                          and last_error = 'not-reached' for update skip locked);
$$;

--
-- Name: mail_take(interval); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.mail_take(lease interval) RETURNS SETOF public.mail
    LANGUAGE sql
    AS $$
    update mail
       set tries = tries + 1, leased_until = clock_now() + lease
     where mail_id = (select mail_id from mail
                       where sent_at is null and dead_at is null and run_after <= clock_now()
                         and (leased_until is null or leased_until <= clock_now())
                       order by run_after, mail_id limit 1 for update skip locked)
    returning *;
$$;

--
-- Name: mail_withdraw(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.mail_withdraw(of_cause text) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 UPDATE public.mail SET dead_at = public.clock_now(), last_error = 'withdrawn'::text
   WHERE ((mail.cause = mail_withdraw.of_cause) AND (mail.sent_at IS NULL) AND (mail.dead_at IS NULL));
END;

--
-- Name: may_issue(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.may_issue(nb uuid) RETURNS boolean
    LANGUAGE plpgsql STABLE
    AS $$
begin
    return exists (select from person_role r
                    where r.person_id = current_person()
                      and (r.role = 'operator'
                           or r.neighbourhood_id = nb and r.role in ('admin_residents', 'admin_professionals')));
end $$;

--
-- Name: may_judge_proposals(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.may_judge_proposals() RETURNS boolean
    LANGUAGE sql STABLE
    RETURN (public.has_role('organiser'::text) OR public.has_role('connector'::text) OR public.has_role('host'::text));

--
-- Name: mended_words(uuid, text[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.mended_words(nb uuid, typed text[]) RETURNS text[]
    LANGUAGE plpgsql STABLE
    AS $$
declare
    mended text[] := typed;
begin
    for n in 1 .. cardinality(typed) loop
        if not word_known(nb, word_query(nb, typed[n])) then
            mended[n] := coalesce(nearest_word(nb, typed[n]), typed[n]);
        end if;
    end loop;
    return nullif(mended, typed);
end $$;

--
-- Name: message_tell_conversation(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.message_tell_conversation() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    update conversation set last_at = greatest(last_at, date_trunc('second', new.created_at))
     where neighbourhood_id = new.neighbourhood_id and conversation_id = new.conversation_id;
    return null;
end $$;

--
-- Name: metres_between(double precision, double precision, double precision, double precision); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.metres_between(a_latitude double precision, a_longitude double precision, b_latitude double precision, b_longitude double precision) RETURNS double precision
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN ((12742000)::double precision * asin(sqrt((power(sind(((b_latitude - a_latitude) / (2)::double precision)), (2)::double precision) + ((cosd(a_latitude) * cosd(b_latitude)) * power(sind(((b_longitude - a_longitude) / (2)::double precision)), (2)::double precision))))));

--
-- Name: module_name(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.module_name(module text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN CASE module WHEN 'activities'::text THEN 'Activiteiten in de wijk'::text WHEN 'exchange'::text THEN 'Vraag en aanbod'::text WHEN 'directory'::text THEN 'Sociale kaart'::text WHEN 'projects'::text THEN 'Projecten en initiatieven'::text WHEN 'groups'::text THEN 'Groepen'::text WHEN 'news'::text THEN 'Nieuws en verhalen'::text WHEN 'messages'::text THEN 'Berichten'::text WHEN 'colleagues'::text THEN 'Wie is wie'::text WHEN 'questions'::text THEN 'Vraagbaak en kennis'::text WHEN 'referrals'::text THEN 'Doorverwijzen'::text WHEN 'plans'::text THEN 'Mijn plan en casustafel'::text WHEN 'round'::text THEN 'Rondje wijk'::text WHEN 'desk'::text THEN 'Balie'::text WHEN 'outlets'::text THEN 'Uitzenden'::text WHEN 'results'::text THEN 'Resultaten'::text WHEN 'elsewhere'::text THEN 'Elders in de wijk'::text ELSE NULL::text END;

--
-- Name: module_switch_keep_to_own_part(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.module_switch_keep_to_own_part() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if current_user <> 'voordeur_api' then
        return new;
    end if;
    if new.for_residents is distinct from old.for_residents and not has_role('admin_residents') then
        raise insufficient_privilege using message = 'the residents'' switch belongs to their administrator';
    end if;
    if new.for_professionals is distinct from old.for_professionals and not has_role('admin_professionals') then
        raise insufficient_privilege using message = 'the professionals'' switch belongs to their administrator';
    end if;
    return new;
end $$;

--
-- Name: module_switch; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.module_switch (
    neighbourhood_id uuid NOT NULL,
    module text NOT NULL,
    for_residents boolean NOT NULL,
    for_professionals boolean NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT module_switch_module_unknown CHECK ((module = ANY (ARRAY['activities'::text, 'exchange'::text, 'directory'::text, 'projects'::text, 'groups'::text, 'news'::text, 'messages'::text, 'colleagues'::text, 'questions'::text, 'referrals'::text, 'plans'::text, 'round'::text, 'desk'::text, 'outlets'::text, 'results'::text, 'elsewhere'::text])))
);

--
-- Name: module_there(uuid, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.module_there(nb uuid, of_module text) RETURNS boolean
    LANGUAGE sql STABLE
    RETURN (EXISTS (SELECT FROM public.module_switch m WHERE ((m.neighbourhood_id = module_there.nb) AND (m.module = module_there.of_module) AND (m.for_residents OR m.for_professionals))));

--
-- Name: names_of(text, text[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.names_of(name text, also_known_as text[]) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN ((COALESCE(name, ''::text) || ' '::text) || COALESCE(array_to_string(also_known_as, ' '::text), ''::text));

--
-- Name: nearest_word(uuid, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.nearest_word(nb uuid, typed text) RETURNS text
    LANGUAGE plpgsql STABLE
    SET enable_seqscan TO 'off'
    AS $$
declare
    plain_typed constant text := unaccent(typed);
    far constant integer := least(1 + length(typed) / 5, 3);
begin
    return (
        select close.word
          from (select w.word, w.plain from words_like(nb, plain_typed, far) w
                union all
                select s.word, unaccent(s.word) from synonym s
                 where s.neighbourhood_id = nb
                   and (levenshtein_less_equal(unaccent(s.word), plain_typed, far) <= far
                        or length(typed) > 4 and starts_with(plain_typed, unaccent(s.word)))) close
         where length(typed) > 3
         order by levenshtein(close.plain, plain_typed), similarity(close.plain, plain_typed) desc, close.word
         limit 1);
end $$;

--
-- Name: neighbourhood_begin_outlets(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.neighbourhood_begin_outlets() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    insert into outlet_setting (neighbourhood_id) values (new.neighbourhood_id);
    return null;
end $$;

--
-- Name: neighbourhood_begin_terms(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.neighbourhood_begin_terms() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    insert into freshness_term (neighbourhood_id, kind, due_days, doubtful_days, archived_days)
    select new.neighbourhood_id, r.kind, r.due_days, r.doubtful_days, r.archived_days from freshness_rule r;
    return null;
end $$;

--
-- Name: neighbourhood_streets(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.neighbourhood_streets(nb uuid) RETURNS TABLE(street text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 SELECT DISTINCT public.coverage_street(p.street_address) AS coverage_street
    FROM public.place p
   WHERE ((p.neighbourhood_id = neighbourhood_streets.nb) AND (p.archived_at IS NULL) AND (public.coverage_street(p.street_address) <> ''::text))
   ORDER BY (public.coverage_street(p.street_address))
  LIMIT 1000;
END;

--
-- Name: neighbourhood_to_issue(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.neighbourhood_to_issue(of_slug text) RETURNS uuid
    LANGUAGE plpgsql STABLE
    AS $$
declare
    nb constant uuid := (select n.neighbourhood_id from neighbourhood n where n.slug = of_slug);
begin
    if nb is null or not may_issue(nb) then
        raise insufficient_privilege using message = 'programs are let in by the neighbourhood''s administrators';
    end if;
    return nb;
end $$;

--
-- Name: notice_add(text, uuid, text, jsonb, uuid, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.notice_add(of_cause text, who uuid, of_kind text, content jsonb, nb uuid DEFAULT NULL::uuid, at_most text DEFAULT 'now'::text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: notice_after_quiet(timestamp with time zone, time without time zone, time without time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.notice_after_quiet(moment timestamp with time zone, quiet_from time without time zone, quiet_until time without time zone) RETURNS timestamp with time zone
    LANGUAGE sql IMMUTABLE
    RETURN (SELECT CASE WHEN (((notice_after_quiet.quiet_from < notice_after_quiet.quiet_until) AND ((l.at)::time without time zone >= notice_after_quiet.quiet_from) AND ((l.at)::time without time zone < notice_after_quiet.quiet_until)) OR ((notice_after_quiet.quiet_from > notice_after_quiet.quiet_until) AND ((l.at)::time without time zone < notice_after_quiet.quiet_until))) THEN (((l.at)::date + notice_after_quiet.quiet_until) AT TIME ZONE 'Europe/Amsterdam'::text) WHEN ((notice_after_quiet.quiet_from > notice_after_quiet.quiet_until) AND ((l.at)::time without time zone >= notice_after_quiet.quiet_from)) THEN ((((l.at)::date + 1) + notice_after_quiet.quiet_until) AT TIME ZONE 'Europe/Amsterdam'::text) ELSE notice_after_quiet.moment END AS moment FROM (SELECT (notice_after_quiet.moment AT TIME ZONE 'Europe/Amsterdam'::text) AS at) l);

--
-- Name: notice_arrange(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.notice_arrange() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: notice_bundle(uuid[], jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.notice_bundle(ids uuid[], content jsonb) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    perform mail_add('notices:' || ids[1], a.email, 'notices', notice_bundle.content || jsonb_build_object('unsubscribe', ids[1]),
                     (select case when count(distinct n.neighbourhood_id) = 1 then min(n.neighbourhood_id::text)::uuid end
                        from notice n where n.notice_id = any (ids)))
       from notice n join person a using (person_id)
      where n.notice_id = ids[1] and n.content is not null and a.blocked_at is null;
    update notice n set content = null, letter_id = ids[1] where n.notice_id = any (ids);
end $$;

--
-- Name: notice_morning(text, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.notice_morning(often text, moment timestamp with time zone) RETURNS timestamp with time zone
    LANGUAGE sql IMMUTABLE
    RETURN (SELECT (((l.day + CASE WHEN ((l.day + '07:00:00'::time without time zone) > l.at) THEN 0 WHEN (notice_morning.often = 'weekly'::text) THEN 7 ELSE 1 END) + '07:00:00'::time without time zone) AT TIME ZONE 'Europe/Amsterdam'::text) AS timezone FROM (SELECT CASE notice_morning.often WHEN 'weekly'::text THEN (date_trunc('week'::text, m.at))::date ELSE (m.at)::date END AS day, m.at FROM (SELECT (notice_morning.moment AT TIME ZONE 'Europe/Amsterdam'::text) AS at) m) l);

--
-- Name: notice_due(text, timestamp with time zone, time without time zone, time without time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.notice_due(often text, moment timestamp with time zone, quiet_from time without time zone, quiet_until time without time zone) RETURNS timestamp with time zone
    LANGUAGE sql IMMUTABLE
    RETURN public.notice_after_quiet(CASE WHEN (often = ANY (ARRAY['daily'::text, 'weekly'::text])) THEN public.notice_morning(often, moment) ELSE moment END, quiet_from, quiet_until);

--
-- Name: owner_question; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.owner_question (
    owner_question_id uuid DEFAULT gen_random_uuid() NOT NULL,
    neighbourhood_id uuid NOT NULL,
    kind text NOT NULL,
    item_id uuid NOT NULL,
    due_at timestamp with time zone NOT NULL,
    person_id uuid,
    address_hash bytea,
    asked_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    asked integer DEFAULT 1 NOT NULL,
    answer text,
    answered_at timestamp with time zone,
    deadline date,
    CONSTRAINT owner_question_answer_unknown CHECK ((answer = ANY (ARRAY['right'::text, 'stopped'::text, 'changed'::text]))),
    CONSTRAINT owner_question_answered_at_required CHECK (((answer IS NULL) = (answered_at IS NULL))),
    CONSTRAINT owner_question_asked_out_of_range CHECK (((asked >= 1) AND (asked <= 2))),
    CONSTRAINT owner_question_kind_unknown CHECK ((kind = ANY (ARRAY['activity'::text, 'organisation'::text, 'place'::text, 'project'::text]))),
    CONSTRAINT owner_question_person_id_required CHECK (((person_id IS NULL) <> (address_hash IS NULL)))
);

--
-- Name: notice_export(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.notice_export(who uuid) RETURNS jsonb
    LANGUAGE sql STABLE
    RETURN (SELECT jsonb_build_object('quietFrom', to_char((s.quiet_from)::interval, 'HH24:MI'::text), 'quietUntil', to_char((s.quiet_until)::interval, 'HH24:MI'::text), 'telephone', NULLIF(s.telephone, ''::text), 'telephoneConfirmedAt', public.rfc3339(s.telephone_confirmed_at), 'dueByText', s.due_by_text, 'choices', (SELECT jsonb_object_agg(c.kind, jsonb_build_object('mail', c.mail, 'push', c.push)) AS jsonb_object_agg FROM public.notice_choices(notice_export.who) c(kind, ordinal, mail, push)), 'notices', (SELECT COALESCE(jsonb_agg(jsonb_build_object('kind', n.kind, 'channel', n.channel, 'often', n.often, 'createdAt', public.rfc3339(n.created_at), 'subject', COALESCE((n.content ->> 'subject'::text), (n.content ->> 'title'::text)), 'text', COALESCE((n.content ->> 'text'::text), (SELECT string_agg(COALESCE((b.value ->> 'heading'::text), (b.value ->> 'text'::text), (b.value ->> 'quote'::text), (b.value ->> 'small'::text)), '
'::text) AS string_agg FROM jsonb_array_elements((n.content -> 'blocks'::text)) b(value)))) ORDER BY n.created_at), '[]'::jsonb) AS "coalesce" FROM public.notice n WHERE (n.person_id = notice_export.who)), 'questions', (SELECT COALESCE(jsonb_agg(jsonb_build_object('kind', q.kind, 'item', q.item_id, 'askedAt', public.rfc3339(q.asked_at), 'answer', q.answer, 'answeredAt', public.rfc3339(q.answered_at)) ORDER BY q.asked_at, q.owner_question_id), '[]'::jsonb) AS "coalesce" FROM public.owner_question q WHERE (q.person_id = notice_export.who))) AS jsonb_build_object FROM public.notice_person s WHERE (s.person_id = notice_export.who));

--
-- Name: notice_push(jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.notice_push(content jsonb) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    RETURN jsonb_build_object('title', (content ->> 'subject'::text), 'language', COALESCE((content ->> 'language'::text), 'nl'::text), 'url', COALESCE((content ->> 'open'::text), '/'::text), 'text', "left"(COALESCE((jsonb_path_query_first(content, '$."blocks"[*]."quote"'::jsonpath) #>> '{}'::text[]), (jsonb_path_query_first(content, '$."blocks"[*]."text"'::jsonpath) #>> '{}'::text[]), ''::text), 300));

--
-- Name: notice_rarer(text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.notice_rarer(one text, other text) RETURNS text
    LANGUAGE sql IMMUTABLE
    RETURN (SELECT o.often FROM unnest(ARRAY['now'::text, 'daily'::text, 'weekly'::text, 'never'::text]) WITH ORDINALITY o(often, n) WHERE (o.often = ANY (ARRAY[notice_rarer.one, notice_rarer.other])) ORDER BY o.n DESC LIMIT 1);

--
-- Name: notice_send(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.notice_send(id uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: notice_send_due(integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.notice_send_due(most integer) RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC
 SELECT public.notice_send(w.notice_id) AS notice_send
    FROM ( SELECT n.notice_id
            FROM public.notice n
           WHERE ((n.content IS NOT NULL) AND (n.often = 'now'::text) AND (n.due_at <= public.clock_now()))
           ORDER BY n.due_at
          LIMIT notice_send_due.most) w;
END;

--
-- Name: notice_telephone_choose(text, boolean); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.notice_telephone_choose(typed text, by_text boolean) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    me constant uuid := current_person();
    number constant text := text_number(typed);
    since constant timestamptz := clock_now() - interval '1 day';
    by_person constant bytea := account_hash('telephone person', me::text);
    by_number constant bytea := account_hash('telephone number', number);
    made uuid;
begin
    if typed is not null and number is null then
        return 'invalid';
    elsif number is null or number = (select s.telephone from notice_person s where s.person_id = me) then
        update notice_person
           set telephone = coalesce(number, ''), due_by_text = by_text,
               telephone_confirmed_at = case when number is not null then telephone_confirmed_at end
         where person_id = me;
        return 'done';
    elsif sign_in_failures(by_person, since) >= 3 or sign_in_failures(by_number, since) >= 3 then
        return 'often';
    end if;
    perform sign_in_failed(by_person), sign_in_failed(by_number);
    update notice_person
       set telephone = number, telephone_id = gen_random_uuid(), telephone_confirmed_at = null, due_by_text = by_text
     where person_id = me returning telephone_id into made;
    perform text_message_add('telephone:' || made, number, 'telephone',
                             jsonb_build_object('text', 'Krijgt u hier sms van de website van de buurt? Druk dan op:',
                                                'path', '/l/telephone/' || made), null, clock_now());
    return 'done';
end $$;

--
-- Name: notices_of_morning(integer, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.notices_of_morning(persons integer, most integer) RETURNS TABLE(id uuid, person uuid, language text, content jsonb)
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 SELECT w.notice_id,
     p.person_id,
     p.language,
     w.content
    FROM ((( SELECT DISTINCT n.person_id
            FROM public.notice n
           WHERE ((n.content IS NOT NULL) AND (n.often = ANY (ARRAY['daily'::text, 'weekly'::text])) AND (n.due_at <= public.clock_now()))
          LIMIT notices_of_morning.persons) d
      JOIN public.person p USING (person_id))
      CROSS JOIN LATERAL ( SELECT n.notice_id,
             n.content,
             k.ordinal,
             n.created_at
            FROM (public.notice n
              JOIN public.notice_kind k USING (kind))
           WHERE ((n.person_id = d.person_id) AND (n.content IS NOT NULL) AND (n.often = ANY (ARRAY['daily'::text, 'weekly'::text])) AND (n.due_at <= public.clock_now()))
           ORDER BY k.ordinal, n.created_at, n.notice_id
          LIMIT notices_of_morning.most) w)
   ORDER BY p.person_id, w.ordinal, w.created_at, w.notice_id;
END;

--
-- Name: occurrence_add(uuid, uuid, timestamp with time zone[], timestamp with time zone[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.occurrence_add(nb uuid, activity uuid, starts timestamp with time zone[], ends timestamp with time zone[]) RETURNS integer
    LANGUAGE plpgsql
    AS $$
declare
    made integer;
begin
    insert into occurrence (neighbourhood_id, activity_id, start, starts_at, ends_at)
    select nb, activity, d.start, d.start, d.ends_at from unnest(starts, ends) as d (start, ends_at)
    on conflict do nothing;
    get diagnostics made = row_count;
    return made;
end $$;

--
-- Name: occurrence_line(text, timestamp with time zone, timestamp with time zone, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.occurrence_line(shown text, ends_at timestamp with time zone, start timestamp with time zone, status text, note text) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN ((((((((('{"start":"'::text || shown) || '","end":'::text) || COALESCE((('"'::text || public.rfc3339(ends_at)) || '"'::text), 'null'::text)) || ',"occurrence":"'::text) || public.rfc3339(start)) || '","status":"'::text) || status) || '","note":'::text) || COALESCE((to_json(NULLIF(note, ''::text)))::text, 'null'::text));

--
-- Name: occurrence_listing_add(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.occurrence_listing_add() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    insert into listing
    select l.*
      from (select neighbourhood_id, activity_id, array_agg(start) as starts
              from added group by neighbourhood_id, activity_id) o
     cross join lateral (select a from activity a
                          where a.neighbourhood_id = o.neighbourhood_id and a.activity_id = o.activity_id
                         offset 0) item
     cross join lateral listing_rows(item.a, o.starts) l;
    update search_entry e set ahead = true
      from (select distinct neighbourhood_id, activity_id from added
             where listing_end(starts_at, ends_at) > clock_now() - interval '2 days') o
     where e.neighbourhood_id = o.neighbourhood_id and e.id = o.activity_id and e.kind = 'activity' and not e.ahead;
    return null;
end $$;

--
-- Name: occurrence_listing_remove(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.occurrence_listing_remove() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    delete from listing
     where ctid = any (array(select l.ctid from removed o
                              cross join lateral (select l.ctid from listing l
                                                   where l.neighbourhood_id = o.neighbourhood_id
                                                     and l.activity_id = o.activity_id and l.start = o.start
                                                  offset 0) l));
    return null;
end $$;

--
-- Name: occurrence_put(uuid, uuid, timestamp with time zone, timestamp with time zone[], timestamp with time zone[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.occurrence_put(nb uuid, activity uuid, since timestamp with time zone, starts timestamp with time zone[], ends timestamp with time zone[]) RETURNS integer
    LANGUAGE plpgsql
    AS $$
declare
    zone text := (select a.time_zone from activity a where a.neighbourhood_id = nb and a.activity_id = activity);
    by_hand occurrence[];
begin
    with gone as (
        delete from occurrence o
         where o.neighbourhood_id = nb and o.activity_id = activity and o.start >= coalesce(since, '-infinity')
           and case when o.overridden
                    then o.start <> all (starts)
                         and exists (select from unnest(starts) d (start)
                                      where (d.start at time zone zone)::date = (o.start at time zone zone)::date)
                    else not exists (select from unnest(starts, ends) d (start, ends_at)
                                      where d.start = o.start and d.ends_at is not distinct from o.ends_at) end
        returning o as row, o.overridden)
    select array_agg(gone.row) filter (where gone.overridden) into by_hand from gone;

    insert into occurrence (neighbourhood_id, activity_id, start, starts_at, ends_at, status, note, overridden)
    select nb, activity, d.start,
           case when o.status = 'moved' then o.starts_at else d.start end,
           case when o.status = 'moved' then o.ends_at else d.ends_at end,
           coalesce(o.status, 'scheduled'), coalesce(o.note, ''), coalesce(o.overridden, false)
      from unnest(starts, ends) as d (start, ends_at)
      left join (select distinct on ((b.start at time zone zone)::date) b.*
                   from unnest(by_hand) as b) o
        on (o.start at time zone zone)::date = (d.start at time zone zone)::date
        on conflict do nothing;
    return cardinality(starts);
end $$;

--
-- Name: occurrence_tell_activity(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.occurrence_tell_activity() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    update activity a set version = version
      from (select distinct neighbourhood_id, activity_id from added) o
     where a.neighbourhood_id = o.neighbourhood_id and a.activity_id = o.activity_id;
    return null;
end $$;

--
-- Name: organisation_card(public.organisation, text, public.picture); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.organisation_card(o public.organisation, slug text, i public.picture) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (jsonb_build_object('id', (o).organisation_id, 'name', (o).name, 'kind', (o).kind, 'streetAddress', NULLIF((o).street_address, ''::text), 'locality', NULLIF((o).locality, ''::text), 'picture', public.picture_summary(i, (o).pictures[1]), 'undescribed', public.pictures_undescribed((o).neighbourhood_id, (o).pictures), 'confirmedAt', public.rfc3339((o).confirmed_at), 'confirmedBy', (o).confirmed_by_name, 'dueAt', public.rfc3339((o).due_at), 'doubtfulAt', public.rfc3339((o).doubtful_at), 'demonstration', (o).demonstration, 'address', public.item_address(slug, 'organisaties'::text, (o).name, (o).organisation_id)))::text;

--
-- Name: organisation_entry(public.organisation); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.organisation_entry(o public.organisation) RETURNS public.search_entry
    LANGUAGE plpgsql STABLE
    AS $$
declare
    e search_entry;
begin
    select o.neighbourhood_id, 'organisation', o.organisation_id, o.organisation_id, null, '{}', '{}', null,
           'unknown', null, null, o.due_at, o.doubtful_at,
           search_text(names_of(o.name, o.also_known_as), o.kind, o.street_address || ' ' || o.locality, o.text),
           organisation_card(o, n.slug, i)
      into e
      from neighbourhood n
      left join picture i on i.neighbourhood_id = o.neighbourhood_id and i.picture_id = o.picture_id
     where n.neighbourhood_id = o.neighbourhood_id;
    return e;
end $$;

--
-- Name: organisation_entry_keep(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.organisation_entry_keep() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    if new.archived_at is not null then
        perform search_entry_remove(new.neighbourhood_id, 'organisation', new.organisation_id);
    else
        perform search_entry_put(organisation_entry(new), names_of(new.name, new.also_known_as));
    end if;
    return null;
end $$;

--
-- Name: organisation_tell_borrowers(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.organisation_tell_borrowers() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    update activity set version = version
     where neighbourhood_id = new.neighbourhood_id and organisation_id = new.organisation_id;
    update place set version = version
     where neighbourhood_id = new.neighbourhood_id and organisation_id = new.organisation_id;
    update project set version = version
     where neighbourhood_id = new.neighbourhood_id and organisation_id = new.organisation_id;
    return null;
end $$;

--
-- Name: organisations_by_name(uuid, text, text, text, uuid, boolean, text, uuid, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.organisations_by_name(nb uuid, words text, freshness text, of_kind text, of_organisation uuid, accessible boolean, after_name text, after_id uuid, most integer) RETURNS TABLE(key text, id uuid, card text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: outlet_issue(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.outlet_issue(nb uuid) RETURNS TABLE(magazine text, deadline date, first_day date, last_day date, confirmed_from timestamp with time zone)
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT s.magazine,
     s.deadline,
     COALESCE(s.first_day, d.today) AS "coalesce",
     COALESCE(s.last_day, (d.today + 27)) AS "coalesce",
     (((COALESCE(s.deadline, d.today) - 28))::timestamp without time zone AT TIME ZONE 'Europe/Amsterdam'::text) AS timezone
    FROM (public.outlet_setting s
      CROSS JOIN ( SELECT ((public.clock_now() AT TIME ZONE 'Europe/Amsterdam'::text))::date AS today) d)
   WHERE (s.neighbourhood_id = outlet_issue.nb);
END;

--
-- Name: outlet_count; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outlet_count (
    neighbourhood_id uuid NOT NULL,
    day date NOT NULL,
    outlet text NOT NULL,
    organisation_id uuid,
    shown integer DEFAULT 0 NOT NULL,
    CONSTRAINT outlet_count_outlet_unknown CHECK ((outlet = ANY (ARRAY['mail'::text, 'screen'::text, 'print'::text, 'widget'::text, 'text'::text, 'feed'::text])))
);

--
-- Name: outlet_reach(uuid, uuid, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.outlet_reach(nb uuid, organisation uuid, days integer) RETURNS TABLE(outlet text, shown bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 SELECT c.outlet,
         CASE
             WHEN (sum(c.shown) >= 5) THEN sum(c.shown)
             ELSE NULL::bigint
         END AS "case"
    FROM public.outlet_count c
   WHERE ((c.neighbourhood_id = outlet_reach.nb) AND (outlet_reach.nb = public.current_neighbourhood()) AND (NOT (c.organisation_id IS DISTINCT FROM outlet_reach.organisation)) AND (c.day > (((public.clock_now() AT TIME ZONE 'Europe/Amsterdam'::text))::date - outlet_reach.days)) AND (public.may_edit() OR (outlet_reach.organisation = ANY (public.current_organisations()))))
   GROUP BY c.outlet
   ORDER BY c.outlet;
END;

--
-- Name: weekly_reader; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.weekly_reader (
    weekly_reader_id uuid DEFAULT gen_random_uuid() NOT NULL,
    neighbourhood_id uuid NOT NULL,
    person_id uuid,
    email text,
    language text DEFAULT 'nl'::text NOT NULL,
    categories text[] DEFAULT '{}'::text[] NOT NULL,
    areas text[] DEFAULT '{}'::text[] NOT NULL,
    created_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    confirmed_at timestamp with time zone,
    sent_week text,
    streets text[] DEFAULT '{}'::text[] NOT NULL,
    CONSTRAINT weekly_reader_areas_too_many CHECK ((cardinality(areas) <= 40)),
    CONSTRAINT weekly_reader_categories_too_many CHECK ((cardinality(categories) <= 40)),
    CONSTRAINT weekly_reader_email_invalid CHECK (((email ~ '^[^@\s]+@[^@\s]+$'::text) AND (length(email) <= 254))),
    CONSTRAINT weekly_reader_email_required CHECK (((person_id IS NULL) <> (email IS NULL))),
    CONSTRAINT weekly_reader_language_unknown CHECK ((language = ANY (ARRAY['nl'::text, 'en'::text]))),
    CONSTRAINT weekly_reader_streets_too_many CHECK ((cardinality(streets) <= 40))
);

--
-- Name: outlets_forget(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.outlets_forget() RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC
 DELETE FROM public.weekly_reader
   WHERE ((weekly_reader.confirmed_at IS NULL) AND (weekly_reader.created_at < (public.clock_now() - '3 days'::interval)));
 DELETE FROM public.outlet_count
   WHERE (outlet_count.day < ((public.clock_now() - '2 years'::interval))::date);
END;

--
-- Name: owner_key(uuid, bytea); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.owner_key(person uuid, address_hash bytea) RETURNS text
    LANGUAGE sql IMMUTABLE
    RETURN COALESCE((person)::text, encode(address_hash, 'hex'::text));

--
-- Name: owner_letter_at(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.owner_letter_at() RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    RETURN (SELECT (((l.at)::date + '07:00:00'::time without time zone) AT TIME ZONE 'Europe/Amsterdam'::text) AS timezone FROM (SELECT (public.clock_now() AT TIME ZONE 'Europe/Amsterdam'::text) AS at) l WHERE ((EXTRACT(isodow FROM l.at) < (7)::numeric) AND ((l.at)::time without time zone >= '06:45:00'::time without time zone)));

--
-- Name: owner_question_open(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.owner_question_open(of_id uuid) RETURNS SETOF public.owner_question
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT q.owner_question_id,
     q.neighbourhood_id,
     q.kind,
     q.item_id,
     q.due_at,
     q.person_id,
     q.address_hash,
     q.asked_at,
     q.asked,
     q.answer,
     q.answered_at,
     q.deadline
    FROM public.owner_question q
   WHERE ((q.owner_question_id = owner_question_open.of_id) AND (q.asked_at > (public.clock_now() - '60 days'::interval)));
END;

--
-- Name: owner_question_said(public.owner_question); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.owner_question_said(q public.owner_question, OUT answer text, OUT answered_at timestamp with time zone) RETURNS record
    LANGUAGE plpgsql STABLE
    AS $$
declare
    item activity;
begin
    if q.deadline is null then
        select w.answer, w.answered_at into answer, answered_at from owner_question_answer(q) w;
        return;
    end if;
    select x.answer, x.answered_at into answer, answered_at from owner_question x
     where x.neighbourhood_id = q.neighbourhood_id and x.kind = q.kind and x.item_id = q.item_id and x.due_at = q.due_at
       and x.answer is not null
     order by x.answered_at desc limit 1;
    if found then
        return;
    end if;
    select * into item from activity a where a.neighbourhood_id = q.neighbourhood_id and a.activity_id = q.item_id;
    if item.archived_at is not null then
        answer := 'stopped';
        answered_at := item.archived_at;
    elsif item.confirmed_at > q.asked_at then
        answer := 'right';
        answered_at := item.confirmed_at;
    end if;
end $$;

--
-- Name: wall_clock(timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.wall_clock(moment timestamp with time zone) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN to_char((moment AT TIME ZONE 'Europe/Amsterdam'::text), 'YYYYMMDD"T"HH24MISS'::text);

--
-- Name: owner_question_about(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.owner_question_about(of_id uuid) RETURNS TABLE(title text, slug text, language text, address text, place text, next_at text, all_day boolean, answer text, answered_at text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 SELECT i.title,
     n.slug,
     COALESCE(p.language, 'nl'::text) AS "coalesce",
     public.item_address(n.slug,
         CASE q.kind
             WHEN 'activity'::text THEN 'activiteiten'::text
             WHEN 'organisation'::text THEN 'organisaties'::text
             WHEN 'place'::text THEN 'plekken'::text
             ELSE 'projecten'::text
         END, i.title, q.item_id) AS item_address,
     i.place,
     public.wall_clock(i.next_at) AS wall_clock,
     i.all_day,
     w.answer,
     public.wall_clock(w.answered_at) AS wall_clock
    FROM ((((public.owner_question_open(owner_question_about.of_id) q(owner_question_id, neighbourhood_id, kind, item_id, due_at, person_id, address_hash, asked_at, asked, answer, answered_at, deadline)
      JOIN public.neighbourhood n USING (neighbourhood_id))
      LEFT JOIN public.person p USING (person_id))
      CROSS JOIN LATERAL public.owner_question_said(q.*) w(answer, answered_at))
      CROSS JOIN LATERAL ( SELECT a.title,
             COALESCE(l.name, NULLIF(a.location, ''::text)) AS place,
             public.activity_next_at(a.*) AS next_at,
             a.all_day
            FROM (public.activity a
              LEFT JOIN public.place l USING (neighbourhood_id, place_id))
           WHERE ((q.kind = 'activity'::text) AND (a.neighbourhood_id = q.neighbourhood_id) AND (a.activity_id = q.item_id))
         UNION ALL
          SELECT o.name,
             NULLIF(o.street_address, ''::text) AS "nullif",
             NULL::timestamp with time zone,
             false
            FROM public.organisation o
           WHERE ((q.kind = 'organisation'::text) AND (o.neighbourhood_id = q.neighbourhood_id) AND (o.organisation_id = q.item_id))
         UNION ALL
          SELECT l.name,
             NULLIF(l.street_address, ''::text) AS "nullif",
             NULL::timestamp with time zone,
             false
            FROM public.place l
           WHERE ((q.kind = 'place'::text) AND (l.neighbourhood_id = q.neighbourhood_id) AND (l.place_id = q.item_id))
         UNION ALL
          SELECT r.title,
             NULL::text,
             NULL::timestamp with time zone,
             false
            FROM public.project r
           WHERE ((q.kind = 'project'::text) AND (r.neighbourhood_id = q.neighbourhood_id) AND (r.project_id = q.item_id))) i);
END;

--
-- Name: owner_question_answer(public.owner_question); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.owner_question_answer(q public.owner_question, OUT answer text, OUT answered_at timestamp with time zone) RETURNS record
    LANGUAGE plpgsql STABLE
    AS $_$
declare
    item record;
begin
    select x.answer, x.answered_at into answer, answered_at from owner_question x
     where x.neighbourhood_id = q.neighbourhood_id and x.kind = q.kind and x.item_id = q.item_id and x.due_at = q.due_at
       and x.answer is not null
     order by x.answered_at desc limit 1;
    if found then
        return;
    end if;
    execute format('select due_at, confirmed_at, archived_at from %1$I where neighbourhood_id = $1 and %1$s_id = $2', q.kind)
       into item using q.neighbourhood_id, q.item_id;
    if item.archived_at is not null then
        answer := 'stopped';
        answered_at := item.archived_at;
    elsif item.due_at > q.due_at then
        answer := 'right';
        answered_at := item.confirmed_at;
    end if;
end $_$;

--
-- Name: owner_question_press(uuid, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.owner_question_press(of_id uuid, said text, remark text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $_$
declare
    q owner_question;
    before text;
begin
    select * into q from owner_question_open(of_id);
    if not found then
        return false;
    end if;
    perform pg_advisory_xact_lock(hashtextextended(q.item_id::text, 0)); -- of two at once the second sees the first
    before := (owner_question_said(q)).answer;
    if before = said or before is not null and said <> 'changed' then
        return true;
    end if;
    case said
    when 'right' then
        execute format('update %1$I i set confirmed_at = clock_now(), confirmed_how = ''mail'',
                               confirmed_by_name = (select o.name from organisation o where o.neighbourhood_id = i.neighbourhood_id
                                                       and o.organisation_id = i.organisation_id)
                         where neighbourhood_id = $1 and %1$s_id = $2', q.kind) using q.neighbourhood_id, q.item_id;
    when 'stopped' then
        execute format('update %1$I set archived_at = clock_now(), changed_at = clock_now(),
                               archived_reason = ''De organisatie zei dat dit gestopt is.''
                         where neighbourhood_id = $1 and %1$s_id = $2', q.kind) using q.neighbourhood_id, q.item_id;
    else
        perform set_config('voordeur.neighbourhood', q.neighbourhood_id::text, true);
        perform correction_add(q.neighbourhood_id, q.kind, q.item_id, 'other', remark);
    end case;
    update owner_question set answer = said, answered_at = clock_now() where owner_question_id = of_id;
    return true;
end $_$;

--
-- Name: owner_questions_together(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.owner_questions_together(of_id uuid) RETURNS TABLE(question uuid)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 SELECT o.owner_question_id
    FROM (public.owner_question_open(owner_questions_together.of_id) q(owner_question_id, neighbourhood_id, kind, item_id, due_at, person_id, address_hash, asked_at, asked, answer, answered_at, deadline)
      JOIN public.owner_question o ON (((o.neighbourhood_id = q.neighbourhood_id) AND ((o.address_hash = q.address_hash) OR (o.person_id = q.person_id)) AND (o.asked_at = q.asked_at))))
   ORDER BY (o.owner_question_id = owner_questions_together.of_id) DESC, o.due_at, o.owner_question_id;
END;

--
-- Name: owner_tell(uuid, uuid, text, text, jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.owner_tell(nb uuid, person uuid, address text, cause text, content jsonb) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    leaves constant timestamptz := greatest(owner_letter_at(), clock_now());
begin
    if address like 'tel:%' then
        perform text_message_add(owner_tell.cause, substr(address, 5), 'due', content, nb, notice_after_quiet(nine, s.quiet_from, s.quiet_until))
           from (values (greatest(owner_letter_at() + interval '2 hours', clock_now()))) v (nine)
           left join notice_person s on s.person_id = owner_tell.person;
        return;
    elsif person is null then
        perform mail_add(owner_tell.cause, address, 'due', content, nb, leaves);
        return;
    end if;
    perform notice_add(owner_tell.cause, person, 'due', content, nb, 'daily');
    -- Of this morning: also when the background work was away at seven.
    update notice n set due_at = notice_after_quiet(leaves, s.quiet_from, s.quiet_until)
      from notice_person s
     where n.cause = owner_tell.cause and n.content is not null and n.often = 'daily' and s.person_id = n.person_id;
end $$;

--
-- Name: owners_to_ask(integer, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.owners_to_ask(owners integer, items integer) RETURNS TABLE(nb uuid, person uuid, address text, language text, question uuid, round integer, left_over bigint, kind text, item uuid, slug text, title text, place text, next_at text, all_day boolean, second boolean, magazine text, deadline text, issue text, early boolean)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    if owner_letter_at() is null then
        return;
    end if;
    return query
    with recent as (
        select distinct x.neighbourhood_id, owner_key(x.person_id, x.address_hash) as owner from owner_question x
         where x.asked_at > clock_now() - interval '8 days' and days_since(x.asked_at) < 7),
    due as materialized (
        select i.neighbourhood_id, i.kind, i.item_id, i.organisation_id, i.title, i.place, i.next_at, i.all_day, i.due_at,
               i.demonstration, u.deadline, false as early
          from item_due i
          left join item_unprinted u on i.kind = 'activity' and u.neighbourhood_id = i.neighbourhood_id and u.item_id = i.item_id
         where i.fed_at is null
        union all
        select u.neighbourhood_id, 'activity', u.item_id, u.organisation_id, u.title, u.place, u.next_at, u.all_day,
               u.deadline::timestamp at time zone 'Europe/Amsterdam', u.demonstration, u.deadline, true
          from item_unprinted u
         where u.fed_at is null
           and not exists (select from item_due i
                            where i.kind = 'activity' and i.neighbourhood_id = u.neighbourhood_id and i.item_id = u.item_id)),
    answerable as materialized ( -- per organisation: who may be asked this morning
        select o.neighbourhood_id, o.organisation_id, w.person_id, w.address, w.address_hash, w.language, w.owner, w.contact, w.waits
          from (select distinct d.neighbourhood_id, d.organisation_id from due d) o
         cross join lateral (
            select a.*, mail_hash(a.address) as address_hash, owner_key(a.person_id, mail_hash(a.address)) as owner
              from organisation_contacts(o.neighbourhood_id, o.organisation_id) a) w
         where not exists (select from recent x where x.neighbourhood_id = o.neighbourhood_id and x.owner = w.owner)),
    unasked as (
        select d.*, w.person_id, w.address, w.address_hash, w.language, w.owner, w.contact, coalesce(q.asked, 0) as asked
          from due d
          join answerable w using (neighbourhood_id, organisation_id)
          left join owner_question q
            on q.neighbourhood_id = d.neighbourhood_id and q.kind = d.kind and q.item_id = d.item_id and q.due_at = d.due_at
           and (q.person_id = w.person_id or q.address_hash = w.address_hash)
         where (q.asked is null or q.asked = 1 and not d.early and days_since(q.asked_at) >= 7)
           and (w.person_id is not null or not d.demonstration) -- an example writes to nobody outside
           and (not w.waits or exists (select from owner_question x -- the owner was asked a week ago
                                        where x.neighbourhood_id = d.neighbourhood_id and x.kind = d.kind and x.item_id = d.item_id
                                          and x.due_at = d.due_at and days_since(x.asked_at) >= 7
                                          and x.address_hash is distinct from w.address_hash))
           and not exists (select from owner_question x
                            where x.neighbourhood_id = d.neighbourhood_id and x.kind = d.kind and x.item_id = d.item_id
                              and x.due_at = d.due_at and x.answer is not null)),
    ranked as (
        select u.*, dense_rank() over (order by u.neighbourhood_id, u.owner) as letter,
               row_number() over of_owner as place_in_letter, count(*) over (partition by u.neighbourhood_id, u.owner) as together
          from unasked u
        window of_owner as (partition by u.neighbourhood_id, u.owner
                            order by u.asked, u.deadline is null, u.due_at, u.title, u.item_id)),
    chosen as (
        select * from ranked r where r.letter <= owners and r.place_in_letter <= items),
    kept as (
        insert into owner_question as q (neighbourhood_id, kind, item_id, due_at, person_id, address_hash, deadline)
        select l.neighbourhood_id, l.kind, l.item_id, l.due_at, l.person_id, l.address_hash, case when l.early then l.deadline end
          from chosen l
        on conflict on constraint owner_question_duplicate do update
            set asked = 2, asked_at = clock_now()
        returning q.*)
    select l.neighbourhood_id, l.person_id, coalesce(l.address, 'tel:' || person_text_number(l.person_id)), l.language, k.owner_question_id, k.asked,
           l.together - least(l.together, items), l.kind, l.item_id, n.slug, l.title, l.place, wall_clock(l.next_at), l.all_day,
           l.contact = 'second', s.magazine, wall_clock(l.deadline::timestamp at time zone 'Europe/Amsterdam'),
           wall_clock(s.first_day::timestamp at time zone 'Europe/Amsterdam'), l.early
      from chosen l
      join kept k on k.item_id = l.item_id and k.kind = l.kind and k.neighbourhood_id = l.neighbourhood_id and k.due_at = l.due_at
                 and (k.person_id = l.person_id or k.address_hash = l.address_hash)
      join neighbourhood n on n.neighbourhood_id = l.neighbourhood_id
      join outlet_setting s on s.neighbourhood_id = l.neighbourhood_id
     order by l.letter, l.place_in_letter;
end $$;

--
-- Name: person_begin_notices(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.person_begin_notices() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    insert into notice_person (person_id) values (new.person_id);
    return null;
end $$;

--
-- Name: person_end_weekly(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.person_end_weekly() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    delete from weekly_reader r where lower(r.email) = lower(old.email);
    return null;
end $$;

--
-- Name: person_home(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.person_home(who uuid) RETURNS text
    LANGUAGE sql STABLE
    RETURN (SELECT n.slug FROM (public.neighbourhood n LEFT JOIN public.person_role r ON (((r.neighbourhood_id = n.neighbourhood_id) AND (r.person_id = person_home.who)))) ORDER BY (r.person_id IS NULL), n.is_default DESC, n.slug LIMIT 1);

--
-- Name: person_raise_standing(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.person_raise_standing() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    new.standing := old.standing + 1;
    return new;
end $$;

--
-- Name: person_role_raise_standing(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.person_role_raise_standing() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    update person set standing = standing + 1
     where person_id in (old.person_id, new.person_id);
    return null;
end $$;

--
-- Name: person_session(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.person_session(who uuid) RETURNS TABLE(person_id uuid, name text, email text, language text, street text, standing integer, roles text, organisations text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 SELECT p.person_id,
     p.name,
     p.email,
     p.language,
     p.street,
     p.standing,
     (COALESCE(( SELECT jsonb_object_agg(held.at, held.roles) AS jsonb_object_agg
            FROM ( SELECT COALESCE(n.slug, '*'::text) AS at,
                     jsonb_agg(DISTINCT r.role) AS roles
                    FROM (public.person_role r
                      LEFT JOIN public.neighbourhood n USING (neighbourhood_id))
                   WHERE (r.person_id = p.person_id)
                   GROUP BY COALESCE(n.slug, '*'::text)) held), '{}'::jsonb))::text AS "coalesce",
     (COALESCE(( SELECT jsonb_agg(jsonb_build_object('id', o.organisation_id, 'name', o.name, 'neighbourhood', n.slug) ORDER BY o.name) AS jsonb_agg
            FROM ((public.person_role r
              JOIN public.organisation o USING (neighbourhood_id, organisation_id))
              JOIN public.neighbourhood n USING (neighbourhood_id))
           WHERE (r.person_id = p.person_id)), '[]'::jsonb))::text AS "coalesce"
    FROM public.person p
   WHERE ((p.person_id = person_session.who) AND (p.blocked_at IS NULL));
END;

--
-- Name: person_to_sign_in(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.person_to_sign_in(address text) RETURNS TABLE(person_id uuid, password_hash text, standing integer, blocked boolean)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 SELECT p.person_id,
     p.password_hash,
     p.standing,
     (p.blocked_at IS NOT NULL)
    FROM public.person p
   WHERE (lower(p.email) = lower(person_to_sign_in.address));
END;

--
-- Name: picture_tell_borrowers(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.picture_tell_borrowers() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    update activity set version = version
     where neighbourhood_id = new.neighbourhood_id and picture_ids(pictures) @> array[new.picture_id]
       and pictures <> '{}';
    update organisation set version = version
     where neighbourhood_id = new.neighbourhood_id and picture_ids(pictures) @> array[new.picture_id]
       and pictures <> '{}';
    update place set version = version
     where neighbourhood_id = new.neighbourhood_id and picture_ids(pictures) @> array[new.picture_id]
       and pictures <> '{}';
    update project set version = version
     where neighbourhood_id = new.neighbourhood_id and picture_ids(pictures) @> array[new.picture_id]
       and pictures <> '{}';
    return null;
end $$;

--
-- Name: picture_uses(jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.picture_uses(body jsonb) RETURNS public.picture_use[]
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN ARRAY(SELECT ROW(((said.u ->> 'id'::text))::uuid, ((said.u #>> '{focus,x}'::text[]))::smallint, ((said.u #>> '{focus,y}'::text[]))::smallint)::public.picture_use AS "row" FROM jsonb_array_elements(COALESCE((picture_uses.body -> 'pictures'::text), CASE WHEN ((picture_uses.body ->> 'picture'::text) IS NULL) THEN '[]'::jsonb ELSE jsonb_build_array(jsonb_build_object('id', (picture_uses.body -> 'picture'::text))) END)) WITH ORDINALITY said(u, at) ORDER BY said.at);

--
-- Name: pictures_check(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pictures_check() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
    ids uuid[] := picture_ids(new.pictures);
    code text;
begin
    if cardinality(ids) > (select count(distinct id) from unnest(ids) id) then
        code := 'duplicate';
    elsif exists (select from unnest(new.pictures) with ordinality u (picture_id, x, y, at)
                   where u.at > 1 and not exists (select from picture i
                                                   where i.neighbourhood_id = new.neighbourhood_id
                                                     and i.picture_id = u.picture_id)
                      or (u.x is not null
                          and not exists (select from picture_crop c
                                           where c.neighbourhood_id = new.neighbourhood_id
                                             and c.picture_id = u.picture_id and (c.x, c.y) = (u.x, u.y)))) then
        code := 'not_found';
    end if;
    if code is not null then
        raise check_violation using message = 'pictures that cannot be', table = tg_table_name,
                                    constraint = tg_table_name || '_pictures_' || code;
    end if;
    return new;
end $$;

--
-- Name: pictures_lines(uuid, public.picture_use[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pictures_lines(nb uuid, uses public.picture_use[]) RETURNS text[]
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN ARRAY(SELECT concat_ws('|'::text, i.picture_id, i.width, i.height, i.alt) AS concat_ws FROM (unnest(pictures_lines.uses) WITH ORDINALITY u(picture_id, x, y, at) JOIN public.picture i ON (((i.neighbourhood_id = pictures_lines.nb) AND (i.picture_id = u.picture_id)))) ORDER BY u.at);

--
-- Name: place_card(public.place, text, public.picture); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.place_card(p public.place, slug text, i public.picture) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (jsonb_build_object('id', (p).place_id, 'name', (p).name, 'streetAddress', NULLIF((p).street_address, ''::text), 'locality', NULLIF((p).locality, ''::text), 'latitude', (p).latitude, 'longitude', (p).longitude, 'approximate', (p).approximate, 'wheelchair', (p).wheelchair, 'picture', public.picture_summary(i, (p).pictures[1]), 'undescribed', public.pictures_undescribed((p).neighbourhood_id, (p).pictures), 'confirmedAt', public.rfc3339((p).confirmed_at), 'confirmedBy', (p).confirmed_by_name, 'dueAt', public.rfc3339((p).due_at), 'doubtfulAt', public.rfc3339((p).doubtful_at), 'demonstration', (p).demonstration, 'address', public.item_address(slug, 'plekken'::text, (p).name, (p).place_id)))::text;

--
-- Name: place_entry(public.place); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.place_entry(p public.place) RETURNS public.search_entry
    LANGUAGE plpgsql STABLE
    AS $$
declare
    e search_entry;
begin
    select p.neighbourhood_id, 'place', p.place_id, p.organisation_id, p.place_id, '{}', '{}', null,
           p.wheelchair, p.latitude, p.longitude, p.due_at, p.doubtful_at,
           search_text(names_of(p.name, p.also_known_as), '', p.street_address || ' ' || p.locality, p.text),
           place_card(p, n.slug, i)
      into e
      from neighbourhood n
      left join picture i on i.neighbourhood_id = p.neighbourhood_id and i.picture_id = p.picture_id
     where n.neighbourhood_id = p.neighbourhood_id;
    return e;
end $$;

--
-- Name: place_entry_keep(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.place_entry_keep() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    if new.archived_at is not null then
        perform search_entry_remove(new.neighbourhood_id, 'place', new.place_id);
    else
        perform search_entry_put(place_entry(new), names_of(new.name, new.also_known_as));
    end if;
    return null;
end $$;

--
-- Name: place_listing_keep(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.place_listing_keep() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    update listing l set mask = listing_mask(a.categories, a.audience, a.free, new.wheelchair)
      from activity a
     where l.neighbourhood_id = new.neighbourhood_id and l.place_id = new.place_id
       and a.neighbourhood_id = l.neighbourhood_id and a.activity_id = l.activity_id;
    return null;
end $$;

--
-- Name: place_set_point(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.place_set_point() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if tg_op = 'UPDATE' and new.postal_code is distinct from old.postal_code and old.approximate
       and new.latitude is not distinct from old.latitude and new.longitude is not distinct from old.longitude then
        new.latitude := null;
        new.longitude := null;
    end if;
    if new.latitude is null then
        select a.latitude, a.longitude, true into new.latitude, new.longitude, new.approximate
          from postcode_area a where a.postcode4 = left(btrim(new.postal_code), 4);
        new.approximate := coalesce(new.approximate, false);
    end if;
    return new;
end $$;

--
-- Name: place_tell_borrowers(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.place_tell_borrowers() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    update activity set version = version
     where neighbourhood_id = new.neighbourhood_id and place_id = new.place_id;
    return null;
end $$;

--
-- Name: places_by_name(uuid, text, text, text, uuid, boolean, text, uuid, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.places_by_name(nb uuid, words text, freshness text, of_kind text, of_organisation uuid, accessible boolean, after_name text, after_id uuid, most integer) RETURNS TABLE(key text, id uuid, card text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: places_near(uuid, double precision, double precision, double precision); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.places_near(nb uuid, north double precision, east double precision, radius double precision) RETURNS uuid[]
    LANGUAGE plpgsql STABLE
    AS $$
declare
    high constant double precision := radius / 111320;
    narrow constant double precision := greatest(cosd(north), 0.01);
    wide constant double precision := high / narrow;
begin
    return array(
        select p.place_id from place p
         where p.neighbourhood_id = nb and p.latitude is not null and p.archived_at is null
           and point(p.longitude, p.latitude) <@ box(point(east - wide, north - high), point(east + wide, north + high))
           and metres_between(north, east, p.latitude, p.longitude) <= radius
         order by (p.latitude - north) ^ 2 + ((p.longitude - east) * narrow) ^ 2 limit 200);
end $$;

--
-- Name: programme(uuid, timestamp with time zone, timestamp with time zone, text[], text[], uuid, uuid, timestamp with time zone, text[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.programme(nb uuid, since timestamp with time zone, before timestamp with time zone, of_categories text[] DEFAULT '{}'::text[], of_areas text[] DEFAULT '{}'::text[], of_place uuid DEFAULT NULL::uuid, of_organisation uuid DEFAULT NULL::uuid, confirmed_from timestamp with time zone DEFAULT NULL::timestamp with time zone, of_streets text[] DEFAULT '{}'::text[]) RETURNS TABLE(id uuid, title text, summary text, address text, starts_at timestamp with time zone, start text, "end" text, over bigint, all_day boolean, status text, note text, place text, street text, free boolean, price numeric, price_note text, sign_up_note text, organisation_id uuid, organisation text, changed text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 SELECT a.activity_id,
     a.title,
     a.summary,
     public.item_address(n.slug, 'activiteiten'::text, a.title, a.activity_id) AS item_address,
     l.at,
     public.wall_clock(l.at) AS wall_clock,
     public.wall_clock(
         CASE
             WHEN a.all_day THEN GREATEST((o.ends_at - '00:00:01'::interval), l.at)
             ELSE o.ends_at
         END) AS wall_clock,
     (EXTRACT(epoch FROM LEAST(l.until, a.doubtful_at)))::bigint AS "extract",
     a.all_day,
         CASE
             WHEN l.cancelled THEN 'cancelled'::text
             ELSE o.status
         END AS status,
     COALESCE(NULLIF(o.note, ''::text), a.status_note) AS "coalesce",
     COALESCE(p.name, NULLIF(a.location, ''::text)) AS "coalesce",
     NULLIF(p.street_address, ''::text) AS "nullif",
     a.free,
     a.price,
     a.price_note,
     a.sign_up_note,
     a.organisation_id,
     w.name,
     public.rfc3339(a.changed_at) AS rfc3339
    FROM (((((public.listing l
      JOIN public.neighbourhood n ON ((n.neighbourhood_id = l.neighbourhood_id)))
      JOIN public.activity a ON (((a.neighbourhood_id = l.neighbourhood_id) AND (a.activity_id = l.activity_id))))
      JOIN public.occurrence o ON (((o.neighbourhood_id = l.neighbourhood_id) AND (o.activity_id = l.activity_id) AND (o.start = l.start))))
      LEFT JOIN public.place p ON (((p.neighbourhood_id = a.neighbourhood_id) AND (p.place_id = a.place_id))))
      LEFT JOIN public.organisation w ON (((w.neighbourhood_id = a.neighbourhood_id) AND (w.organisation_id = a.organisation_id))))
   WHERE ((l.neighbourhood_id = programme.nb) AND l.is_first AND (l.until > programme.since) AND (l.at < programme.before) AND (l.at > (programme.since - '1 day'::interval)) AND (a.doubtful_at > GREATEST(programme.since, public.clock_now())) AND ((programme.confirmed_from IS NULL) OR (a.confirmed_at >= programme.confirmed_from)) AND ((programme.of_categories = '{}'::text[]) OR (a.categories && programme.of_categories)) AND ((programme.of_place IS NULL) OR (a.place_id = programme.of_place)) AND ((programme.of_organisation IS NULL) OR (a.organisation_id = programme.of_organisation)) AND (((programme.of_areas = '{}'::text[]) AND (programme.of_streets = '{}'::text[])) OR (public.coverage_street(p.street_address) = ANY (programme.of_streets)) OR (EXISTS ( SELECT
            FROM public.area r
           WHERE ((r.neighbourhood_id = programme.nb) AND (r.cbs_code = ANY (programme.of_areas)) AND (public.metres_between(r.latitude, r.longitude, p.latitude, p.longitude) <= public.coverage_walk()))))))
   ORDER BY l.at, a.title, a.activity_id
  LIMIT 1000;
END;

--
-- Name: project_activity_cards(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.project_activity_cards(nb uuid, project uuid) RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    return (select '[' || coalesce(string_agg(e.card, ',' order by lower(a.title), a.activity_id), '') || ']'
              from project_activity m
              join activity a using (neighbourhood_id, activity_id)
              join search_entry e on e.neighbourhood_id = m.neighbourhood_id and e.kind = 'activity'
                                 and e.id = m.activity_id
             where m.neighbourhood_id = nb and m.project_id = project);
end $$;

--
-- Name: project_card(public.project, text, public.organisation, public.picture); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.project_card(r public.project, slug text, o public.organisation, i public.picture) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (jsonb_build_object('id', (r).project_id, 'title', (r).title, 'summary', NULLIF((r).summary, ''::text), 'organisation', public.organisation_name(o), 'picture', public.picture_summary(i, (r).pictures[1]), 'undescribed', public.pictures_undescribed((r).neighbourhood_id, (r).pictures), 'confirmedAt', public.rfc3339((r).confirmed_at), 'confirmedBy', (r).confirmed_by_name, 'dueAt', public.rfc3339((r).due_at), 'doubtfulAt', public.rfc3339((r).doubtful_at), 'demonstration', (r).demonstration, 'address', public.item_address(slug, 'projecten'::text, (r).title, (r).project_id)))::text;

--
-- Name: project_entry(public.project); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.project_entry(r public.project) RETURNS public.search_entry
    LANGUAGE plpgsql STABLE
    AS $$
declare
    e search_entry;
begin
    select r.neighbourhood_id, 'project', r.project_id, r.organisation_id, null, '{}', '{}', null,
           'unknown', null, null, r.due_at, r.doubtful_at,
           search_text(r.title, '', names_of(o.name, o.also_known_as), r.summary || ' ' || r.text),
           project_card(r, n.slug, o, i)
      into e
      from neighbourhood n
      left join organisation o
        on o.neighbourhood_id = r.neighbourhood_id and o.organisation_id = r.organisation_id
      left join picture i on i.neighbourhood_id = r.neighbourhood_id and i.picture_id = r.picture_id
     where n.neighbourhood_id = r.neighbourhood_id;
    return e;
end $$;

--
-- Name: project_entry_keep(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.project_entry_keep() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    if new.archived_at is not null then
        perform search_entry_remove(new.neighbourhood_id, 'project', new.project_id);
    else
        perform search_entry_put(project_entry(new), new.title || ' ' || new.summary);
    end if;
    return null;
end $$;

--
-- Name: projects_by_name(uuid, text, text, text, uuid, boolean, text, uuid, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.projects_by_name(nb uuid, words text, freshness text, of_kind text, of_organisation uuid, accessible boolean, after_name text, after_id uuid, most integer) RETURNS TABLE(key text, id uuid, card text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: proposal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proposal (
    neighbourhood_id uuid NOT NULL,
    proposal_id uuid DEFAULT gen_random_uuid() NOT NULL,
    kind text NOT NULL,
    what text NOT NULL,
    moment text DEFAULT ''::text NOT NULL,
    place text DEFAULT ''::text NOT NULL,
    telephone text DEFAULT ''::text NOT NULL,
    email text DEFAULT ''::text NOT NULL,
    person_id uuid DEFAULT public.current_person(),
    created_at timestamp with time zone DEFAULT date_trunc('second'::text, public.clock_now()) NOT NULL,
    outcome text,
    reason text DEFAULT ''::text NOT NULL,
    item_id uuid,
    decided_by uuid,
    decided_at timestamp with time zone,
    told_at timestamp with time zone,
    sent_key text,
    version integer DEFAULT 1 NOT NULL,
    name text DEFAULT ''::text NOT NULL,
    consent text DEFAULT ''::text NOT NULL,
    consent_at timestamp with time zone,
    entered_by uuid,
    CONSTRAINT proposal_consent_too_long CHECK ((length(consent) <= 300)),
    CONSTRAINT proposal_email_invalid CHECK ((email ~ '^([^@\s]+@[^@\s]+\.[^@\s]+)?$'::text)),
    CONSTRAINT proposal_email_too_long CHECK ((length(email) <= 254)),
    CONSTRAINT proposal_item_required CHECK (((NOT (outcome IS DISTINCT FROM 'published'::text)) = (item_id IS NOT NULL))),
    CONSTRAINT proposal_kind_unknown CHECK ((kind = ANY (ARRAY['activity'::text, 'project'::text, 'place'::text]))),
    CONSTRAINT proposal_moment_too_long CHECK ((length(moment) <= 300)),
    CONSTRAINT proposal_name_too_long CHECK ((length(name) <= 100)),
    CONSTRAINT proposal_outcome_unknown CHECK ((outcome = ANY (ARRAY['published'::text, 'declined'::text]))),
    CONSTRAINT proposal_place_too_long CHECK ((length(place) <= 300)),
    CONSTRAINT proposal_reason_required CHECK (((outcome IS DISTINCT FROM 'declined'::text) OR (btrim(reason) <> ''::text))),
    CONSTRAINT proposal_reason_too_long CHECK ((length(reason) <= 1000)),
    CONSTRAINT proposal_sent_key_invalid CHECK (((char_length(sent_key) >= 8) AND (char_length(sent_key) <= 64))),
    CONSTRAINT proposal_telephone_invalid CHECK ((telephone ~ '^([+0-9][0-9 ()./-]{5,})?$'::text)),
    CONSTRAINT proposal_telephone_required CHECK (((told_at IS NOT NULL) OR (telephone <> ''::text) OR (email <> ''::text) OR (consent <> ''::text))),
    CONSTRAINT proposal_telephone_too_long CHECK ((length(telephone) <= 30)),
    CONSTRAINT proposal_told_at_invalid CHECK (((told_at IS NULL) OR (outcome IS NOT NULL))),
    CONSTRAINT proposal_what_required CHECK ((btrim(what) <> ''::text)),
    CONSTRAINT proposal_what_too_long CHECK ((length(what) <= 300))
);

--
-- Name: proposal_export(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.proposal_export(who uuid) RETURNS jsonb
    LANGUAGE sql STABLE
    RETURN (SELECT COALESCE(jsonb_agg(jsonb_build_object('kind', p.kind, 'what', p.what, 'when', NULLIF(p.moment, ''::text), 'place', NULLIF(p.place, ''::text), 'telephone', NULLIF(p.telephone, ''::text), 'email', NULLIF(p.email, ''::text), 'createdAt', public.rfc3339(p.created_at), 'outcome', p.outcome) ORDER BY p.created_at, p.proposal_id), '[]'::jsonb) AS "coalesce" FROM public.proposal p WHERE (p.person_id = proposal_export.who));

--
-- Name: proposal_forget(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.proposal_forget() RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC
 UPDATE public.proposal SET telephone = ''::text, email = ''::text, name = ''::text, consent = ''::text
   WHERE ((proposal.told_at < (public.clock_now() - '30 days'::interval)) AND ((proposal.telephone <> ''::text) OR (proposal.email <> ''::text) OR (proposal.name <> ''::text)));
END;

--
-- Name: proposal_item(uuid, text, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.proposal_item(nb uuid, of_kind text, item uuid) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT public.item_address(n.slug, x.path, x.title, proposal_item.item) AS item_address
    FROM (public.neighbourhood n
      CROSS JOIN LATERAL ( SELECT 'activiteiten'::text AS path,
             a.title
            FROM public.activity a
           WHERE ((proposal_item.of_kind = 'activity'::text) AND (a.neighbourhood_id = proposal_item.nb) AND (a.activity_id = proposal_item.item))
         UNION ALL
          SELECT 'projecten'::text,
             r.title
            FROM public.project r
           WHERE ((proposal_item.of_kind = 'project'::text) AND (r.neighbourhood_id = proposal_item.nb) AND (r.project_id = proposal_item.item))
         UNION ALL
          SELECT 'plekken'::text,
             l.name
            FROM public.place l
           WHERE ((proposal_item.of_kind = 'place'::text) AND (l.neighbourhood_id = proposal_item.nb) AND (l.place_id = proposal_item.item))) x)
   WHERE (n.neighbourhood_id = proposal_item.nb);
END;

--
-- Name: proposal_once(uuid, text, text, text, text, text, text, text, text, text, integer, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.proposal_once(nb uuid, of_kind text, said text, said_moment text, said_place text, call text, mail text, of_name text, of_consent text, network text, most integer, of_key text) RETURNS TABLE(same boolean, id uuid)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    by_network constant bytea := account_hash('proposal', network);
    made proposal;
begin
    if nb is distinct from current_neighbourhood() or of_consent is not null and not enters_for_others() then
        raise insufficient_privilege using message = 'a proposal belongs to the neighbourhood it is sent to';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('proposal:' || nb || coalesce(of_key, network), 0)); -- of two at once the second sees the first
    select * into made from proposal p where p.neighbourhood_id = nb and p.sent_key = of_key;
    if made.proposal_id is null then
        if of_consent is null then
            if sign_in_failures(by_network, clock_now() - interval '1 day') >= most then
                return;
            end if;
            perform sign_in_failed(by_network);
        end if;
        insert into proposal (neighbourhood_id, kind, what, moment, place, telephone, email, name, consent, consent_at, entered_by,
                              person_id, sent_key)
        values (nb, of_kind, said, coalesce(said_moment, ''), coalesce(said_place, ''), coalesce(call, ''), coalesce(mail, ''),
                coalesce(of_name, ''), coalesce(of_consent, ''), case when of_consent is not null then clock_now() end,
                case when of_consent is not null then current_person() end, case when of_consent is null then current_person() end,
                of_key)
        returning * into made;
    end if;
    return query select (made.kind, made.what, made.moment, made.place) = (of_kind, said, coalesce(said_moment, ''), coalesce(said_place, '')),
                        made.proposal_id;
end $$;

--
-- Name: proposal_tell(uuid, uuid, jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.proposal_tell(nb uuid, of_id uuid, content jsonb) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    p proposal;
begin
    select * into p from proposal x
     where x.neighbourhood_id = nb and x.proposal_id = of_id and x.decided_by = current_person() and x.told_at is null;
    if p.email = '' or p.email is null or mail_address_paused(p.email) then
        return;
    end if;
    perform mail_add('proposal:' || of_id, p.email, 'proposal', content, nb);
    update proposal set told_at = clock_now() where neighbourhood_id = nb and proposal_id = of_id;
end $$;

--
-- Name: push_content_fits(jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.push_content_fits(content jsonb) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    RETURN COALESCE(((btrim((content ->> 'title'::text)) <> ''::text) AND ((content ->> 'text'::text) IS NOT NULL) AND ((content ->> 'url'::text) ~ '^/([^/\\[:cntrl:]][^\\[:cntrl:]]*)?$'::text) AND ((content ->> 'language'::text) ~ '^[a-z]{2,3}$'::text)), false);

--
-- Name: push; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.push (
    push_id uuid DEFAULT gen_random_uuid() NOT NULL,
    push_subscription_id uuid NOT NULL,
    cause text NOT NULL,
    kind text NOT NULL,
    payload jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    due_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    run_after timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    leased_until timestamp with time zone,
    tries integer DEFAULT 0 NOT NULL,
    last_error text,
    sent_at timestamp with time zone,
    dead_at timestamp with time zone,
    CONSTRAINT push_cause_required CHECK ((btrim(cause) <> ''::text)),
    CONSTRAINT push_cause_too_long CHECK ((length(cause) <= 300)),
    CONSTRAINT push_kind_invalid CHECK ((kind ~ '^[a-z][a-z0-9-]{0,39}$'::text)),
    CONSTRAINT push_payload_invalid CHECK (((COALESCE(sent_at, dead_at) IS NOT NULL) OR public.push_content_fits(payload))),
    CONSTRAINT push_payload_too_long CHECK ((length((payload)::text) <= 200000))
);

--
-- Name: push_add(text, uuid, text, jsonb, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.push_add(of_cause text, of_person uuid, of_kind text, content jsonb, after timestamp with time zone DEFAULT NULL::timestamp with time zone) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 INSERT INTO public.push (push_subscription_id, cause, kind, payload, due_at, run_after)  SELECT s.push_subscription_id,
             push_add.of_cause AS of_cause,
             push_add.of_kind AS of_kind,
             push_add.content AS content,
             COALESCE(push_add.after, public.clock_now()) AS "coalesce",
             COALESCE(push_add.after, public.clock_now()) AS "coalesce"
            FROM (public.push_subscription s
              JOIN public.person p USING (person_id))
           WHERE ((s.person_id = push_add.of_person) AND (p.blocked_at IS NULL)) ON CONFLICT(push_subscription_id, cause) DO NOTHING;
END;

--
-- Name: push_export(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.push_export(who uuid) RETURNS jsonb
    LANGUAGE sql STABLE
    RETURN (SELECT COALESCE(jsonb_agg(jsonb_build_object('device', s.device, 'endpoint', s.endpoint, 'createdAt', public.rfc3339(s.created_at), 'pushes', (SELECT COALESCE(jsonb_agg(jsonb_build_object('kind', p.kind, 'content', p.payload, 'createdAt', public.rfc3339(p.created_at)) ORDER BY p.created_at), '[]'::jsonb) AS "coalesce" FROM public.push p WHERE (p.push_subscription_id = s.push_subscription_id))) ORDER BY s.created_at), '[]'::jsonb) AS "coalesce" FROM public.push_subscription s WHERE (s.person_id = push_export.who));

--
-- Name: push_forget(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.push_forget() RETURNS void
    LANGUAGE sql
    AS $$
    delete from push where coalesce(sent_at, dead_at) < clock_now() - interval '1 year';
$$;

--
-- Name: push_give_up(uuid, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.push_give_up(id uuid, why text) RETURNS void
    LANGUAGE sql
    AS $$
    update push set dead_at = clock_now(), leased_until = null, last_error = why, payload = '{}' where push_id = id;
$$;

--
-- Name: push_gone(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.push_gone(id uuid) RETURNS void
    LANGUAGE sql
    AS $$
    delete from push_subscription where push_subscription_id = id;
$$;

--
-- Name: push_later(uuid, text, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.push_later(of_id uuid, why text, seconds integer) RETURNS void
    LANGUAGE plpgsql
    AS $$
declare
    again timestamptz;
    latest timestamptz;
begin
    select clock_now() + greatest(make_interval(secs => seconds),
                                  (array['1 minute', '5 minutes', '30 minutes', '2 hours', '6 hours']::interval[])
                                  [greatest(least(p.tries, 5), 1)]), p.due_at + interval '1 day'
      into again, latest from push p where p.push_id = of_id;
    if again >= latest then
        perform push_give_up(of_id, why);
    else
        update push set last_error = why, leased_until = null, run_after = again where push_id = of_id;
    end if;
end $$;

--
-- Name: push_sent(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.push_sent(id uuid) RETURNS void
    LANGUAGE sql
    AS $$
    update push set sent_at = clock_now(), leased_until = null, last_error = null, payload = '{}' where push_id = id;
$$;

--
-- Name: push_subscribe(text, text, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.push_subscribe(of_endpoint text, of_p256dh text, of_auth text, of_device text) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    me constant uuid := current_person();
    made uuid;
begin
    perform from person p where p.person_id = me for no key update; -- of two at once the second counts the first
    delete from push_subscription s
     where s.endpoint = of_endpoint and s.person_id <> me and (s.p256dh, s.auth) = (of_p256dh, of_auth);
    if (select count(*) from push_subscription s where s.person_id = me and s.endpoint <> of_endpoint) >= 10 then
        raise check_violation using constraint = 'push_subscription_endpoint_too_many';
    end if;
    insert into push_subscription as s (person_id, endpoint, p256dh, auth, device)
    values (me, of_endpoint, of_p256dh, of_auth, of_device)
    on conflict (endpoint) do update set p256dh = of_p256dh, auth = of_auth, device = of_device where s.person_id = me
    returning s.push_subscription_id into made;
    if made is null then
        raise unique_violation using constraint = 'push_subscription_endpoint_duplicate';
    end if;
    return made;
end $$;

--
-- Name: push_take(interval); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.push_take(lease interval) RETURNS TABLE(id uuid, subscription uuid, endpoint text, p256dh text, auth text, cause text, kind text, payload jsonb, ttl integer)
    LANGUAGE sql
    AS $$
    update push p
       set tries = p.tries + 1, leased_until = clock_now() + lease
      from push_subscription s
     where s.push_subscription_id = p.push_subscription_id
       and p.push_id = (select w.push_id from push w
                         where w.sent_at is null and w.dead_at is null and w.run_after <= clock_now()
                           and (w.leased_until is null or w.leased_until <= clock_now())
                         order by w.run_after, w.push_id limit 1 for update skip locked)
    returning p.push_id, s.push_subscription_id, s.endpoint, s.p256dh, s.auth, p.cause, p.kind, p.payload,
              greatest(extract(epoch from p.due_at + interval '1 day' - clock_now())::integer, 0);
$$;

--
-- Name: queries_in(tsquery[], tsvector); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.queries_in(queries tsquery[], of_tsv tsvector) RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (SELECT (count(*))::integer AS count FROM unnest(queries_in.queries) q(q) WHERE (queries_in.of_tsv @@ q.q));

--
-- Name: question_accept_check(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.question_accept_check() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if not exists (select from question_answer a
                    where a.neighbourhood_id = new.neighbourhood_id and a.question_id = new.question_id
                      and a.question_answer_id = new.accepted_answer) then
        raise check_violation using message = 'not an answer to this question', table = 'question',
                                    constraint = 'question_accepted_answer_not_found';
    end if;
    return new;
end $$;

--
-- Name: question_answer_set(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.question_answer_set() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if new.author_id is null then
        new.author_name := '';
    end if;
    return new;
end $$;

--
-- Name: question; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.question (
    neighbourhood_id uuid NOT NULL,
    question_id uuid DEFAULT gen_random_uuid() NOT NULL,
    author_id uuid DEFAULT public.current_person(),
    author_name text DEFAULT COALESCE(public.current_name(), ''::text) NOT NULL,
    title text NOT NULL,
    text text DEFAULT ''::text NOT NULL,
    themes text[] DEFAULT '{}'::text[] NOT NULL,
    area text,
    answers integer DEFAULT 0 NOT NULL,
    accepted_answer uuid,
    passed_at timestamp with time zone,
    raised_at timestamp with time zone,
    tsv tsvector DEFAULT ''::tsvector NOT NULL,
    demonstration boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT date_trunc('second'::text, public.clock_now()) NOT NULL,
    changed_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    archived_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT question_answers_out_of_range CHECK ((answers >= 0)),
    CONSTRAINT question_text_too_long CHECK ((length(text) <= 4000)),
    CONSTRAINT question_themes_too_many CHECK ((cardinality(themes) <= 5)),
    CONSTRAINT question_title_required CHECK ((btrim(title) <> ''::text)),
    CONSTRAINT question_title_too_long CHECK ((length(title) <= 120))
);

--
-- Name: question_answer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.question_answer (
    neighbourhood_id uuid NOT NULL,
    question_answer_id uuid DEFAULT gen_random_uuid() NOT NULL,
    question_id uuid NOT NULL,
    author_id uuid DEFAULT public.current_person(),
    author_name text DEFAULT COALESCE(public.current_name(), ''::text) NOT NULL,
    text text NOT NULL,
    told_at timestamp with time zone,
    demonstration boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    changed_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT question_answer_text_required CHECK ((btrim(text) <> ''::text)),
    CONSTRAINT question_answer_text_too_long CHECK ((length(text) <= 4000))
);

--
-- Name: question_thanks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.question_thanks (
    neighbourhood_id uuid NOT NULL,
    question_answer_id uuid NOT NULL,
    person_id uuid DEFAULT public.current_person() NOT NULL,
    created_at timestamp with time zone DEFAULT public.clock_now() NOT NULL
);

--
-- Name: question_answers(public.question); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.question_answers(q public.question) RETURNS jsonb
    LANGUAGE sql STABLE
    RETURN (SELECT COALESCE(jsonb_agg(jsonb_build_object('id', a.question_answer_id, 'text', a.text, 'author', NULLIF(a.author_name, ''::text), 'accepted', (NOT (a.question_answer_id IS DISTINCT FROM (question_answers.q).accepted_answer)), 'mine', COALESCE((a.author_id = public.current_person()), false), 'thanks', (SELECT count(*) AS count FROM public.question_thanks k WHERE ((k.neighbourhood_id = a.neighbourhood_id) AND (k.question_answer_id = a.question_answer_id))), 'thanked', (EXISTS (SELECT FROM public.question_thanks k WHERE ((k.neighbourhood_id = a.neighbourhood_id) AND (k.question_answer_id = a.question_answer_id) AND (k.person_id = public.current_person())))), 'createdAt', public.rfc3339(a.created_at), 'changedAt', public.rfc3339(a.changed_at), 'version', (a.version)::text) ORDER BY (NOT (a.question_answer_id IS DISTINCT FROM (question_answers.q).accepted_answer)) DESC, a.created_at, a.question_answer_id), '[]'::jsonb) AS "coalesce" FROM public.question_answer a WHERE ((a.neighbourhood_id = (question_answers.q).neighbourhood_id) AND (a.question_id = (question_answers.q).question_id)));

--
-- Name: question_answers_count(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.question_answers_count() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: question_answers_to_tell(integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.question_answers_to_tell(most integer) RETURNS TABLE(nb uuid, slug text, id uuid, answer uuid, title text, text text, author text, person uuid, language text)
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
    with news as (
        select a.neighbourhood_id, a.question_answer_id from question_answer a
         where a.told_at is null order by a.created_at limit most for update skip locked),
    told as (
        update question_answer a set told_at = clock_now() from news w
         where (a.neighbourhood_id, a.question_answer_id) = (w.neighbourhood_id, w.question_answer_id)
        returning a.*)
    select q.neighbourhood_id, n.slug, q.question_id, t.question_answer_id, q.title, t.text, nullif(t.author_name, ''), p.person_id, p.language
      from told t
      join question q using (neighbourhood_id, question_id)
      join neighbourhood n using (neighbourhood_id)
      join person p on p.person_id = q.author_id
     where t.author_id is distinct from q.author_id and q.archived_at is null
$$;

--
-- Name: question_state(public.question); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.question_state(q public.question) RETURNS text
    LANGUAGE sql IMMUTABLE
    RETURN CASE WHEN ((q).accepted_answer IS NOT NULL) THEN 'solved'::text WHEN ((q).answers > 0) THEN 'answered'::text ELSE 'unanswered'::text END;

--
-- Name: question_card(public.question, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.question_card(q public.question, slug text) RETURNS jsonb
    LANGUAGE sql STABLE
    RETURN jsonb_build_object('id', (q).question_id, 'title', (q).title, 'text', NULLIF("left"((q).text, 300), ''::text), 'themes', (q).themes, 'area', public.area_summary((q).neighbourhood_id, (q).area), 'author', NULLIF((q).author_name, ''::text), 'answers', (q).answers, 'state', public.question_state(q), 'passedAt', public.rfc3339((q).passed_at), 'raisedAt', public.rfc3339((q).raised_at), 'createdAt', public.rfc3339((q).created_at), 'demonstration', (q).demonstration, 'address', ((('/werk/'::text || slug) || '/vraagbaak/'::text) || (q).question_id));

--
-- Name: question_passed; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.question_passed (
    neighbourhood_id uuid NOT NULL,
    question_id uuid NOT NULL,
    person_id uuid NOT NULL,
    passed_at timestamp with time zone DEFAULT public.clock_now() NOT NULL
);

--
-- Name: question_reader; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.question_reader (
    neighbourhood_id uuid NOT NULL,
    person_id uuid DEFAULT public.current_person() NOT NULL,
    themes text[] DEFAULT '{}'::text[] NOT NULL,
    told_until timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    CONSTRAINT question_reader_themes_too_many CHECK ((cardinality(themes) <= 40))
);

--
-- Name: question_export(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.question_export(who uuid) RETURNS jsonb
    LANGUAGE sql STABLE
    RETURN jsonb_build_object('asked', (SELECT COALESCE(jsonb_agg(jsonb_build_object('title', q.title, 'text', NULLIF(q.text, ''::text), 'createdAt', public.rfc3339(q.created_at)) ORDER BY q.created_at), '[]'::jsonb) AS "coalesce" FROM public.question q WHERE (q.author_id = question_export.who)), 'answers', (SELECT COALESCE(jsonb_agg(jsonb_build_object('question', q.title, 'text', a.text, 'createdAt', public.rfc3339(a.created_at)) ORDER BY a.created_at), '[]'::jsonb) AS "coalesce" FROM (public.question_answer a JOIN public.question q USING (neighbourhood_id, question_id)) WHERE (a.author_id = question_export.who)), 'knowledge', (SELECT COALESCE(jsonb_agg(jsonb_build_object('title', k.title, 'text', k.text, 'createdAt', public.rfc3339(k.created_at)) ORDER BY k.created_at), '[]'::jsonb) AS "coalesce" FROM public.knowledge_item k WHERE (k.owner_id = question_export.who)), 'thanks', (SELECT count(*) AS count FROM public.question_thanks t WHERE (t.person_id = question_export.who)), 'passed', (SELECT count(*) AS count FROM public.question_passed t WHERE (t.person_id = question_export.who)), 'themes', (SELECT COALESCE(jsonb_agg(DISTINCT t.slug), '[]'::jsonb) AS "coalesce" FROM (public.question_reader r CROSS JOIN LATERAL unnest(r.themes) t(slug)) WHERE (r.person_id = question_export.who)));

--
-- Name: question_knowers(public.question); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.question_knowers(q public.question) RETURNS TABLE(person_id uuid, language text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT c.person_id,
     c.language
    FROM (( SELECT a.author_id AS person_id,
             2 AS shown
            FROM (public.question_answer a
              JOIN public.question o USING (neighbourhood_id, question_id))
           WHERE ((a.neighbourhood_id = (question_knowers.q).neighbourhood_id) AND (o.themes && (question_knowers.q).themes))
         UNION ALL
          SELECT k.owner_id,
             2
            FROM public.knowledge_item k
           WHERE ((k.neighbourhood_id = (question_knowers.q).neighbourhood_id) AND (k.archived_at IS NULL) AND (k.themes && (question_knowers.q).themes))
         UNION ALL
          SELECT r.person_id,
             1
            FROM public.question_reader r
           WHERE ((r.neighbourhood_id = (question_knowers.q).neighbourhood_id) AND (r.themes && (question_knowers.q).themes))) w
      JOIN public.colleague_persons((question_knowers.q).neighbourhood_id) c(person_id, language) ON ((c.person_id = w.person_id)))
   WHERE (c.person_id IS DISTINCT FROM (question_knowers.q).author_id)
   GROUP BY c.person_id, c.language
   ORDER BY (sum(w.shown)) DESC, c.person_id
  LIMIT 10;
END;

--
-- Name: question_patience(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.question_patience() RETURNS interval
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN '2 days'::interval;

--
-- Name: question_reader_check(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.question_reader_check() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if not themes_known(new.neighbourhood_id, new.themes) then
        raise check_violation using message = 'a theme the neighbourhood does not have', table = 'question_reader',
                                    constraint = 'question_reader_themes_unknown';
    end if;
    return new;
end $$;

--
-- Name: question_set(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.question_set() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: questions_alike(uuid, text, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.questions_alike(nb uuid, words text, most integer) RETURNS TABLE(alike integer, id uuid, card jsonb)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: questions_raise(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.questions_raise() RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
    update question q set raised_at = clock_now()
     where q.archived_at is null and q.answers = 0 and q.raised_at is null and q.passed_at is not null
       and (q.passed_at <= clock_now() - question_patience()
            or not exists (select from question_passed p
                            where p.neighbourhood_id = q.neighbourhood_id and p.question_id = q.question_id))
$$;

--
-- Name: questions_to_pass(integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.questions_to_pass(most integer) RETURNS TABLE(nb uuid, slug text, id uuid, title text, text text, person uuid, language text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    q question;
begin
    for q in select w.* from question w
              where w.archived_at is null and w.answers = 0 and w.raised_at is null and w.passed_at is null
                and w.created_at <= clock_now() - question_patience()
              order by w.created_at limit most for update skip locked loop
        update question w set passed_at = clock_now()
         where (w.neighbourhood_id, w.question_id) = (q.neighbourhood_id, q.question_id);
        return query
        with told as (
            insert into question_passed (neighbourhood_id, question_id, person_id)
            select q.neighbourhood_id, q.question_id, k.person_id from question_knowers(q) k
            on conflict do nothing
            returning person_id)
        select q.neighbourhood_id, n.slug, q.question_id, q.title, nullif(q.text, ''), p.person_id, p.language
          from told t join person p using (person_id) join neighbourhood n on n.neighbourhood_id = q.neighbourhood_id;
    end loop;
end $$;

--
-- Name: report; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.report (
    neighbourhood_id uuid NOT NULL,
    report_id uuid DEFAULT gen_random_uuid() NOT NULL,
    kind text NOT NULL,
    item_id uuid NOT NULL,
    reason text NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    reporter_id uuid DEFAULT public.current_person(),
    created_at timestamp with time zone DEFAULT date_trunc('second'::text, public.clock_now()) NOT NULL,
    outcome text,
    decision text DEFAULT ''::text NOT NULL,
    decided_by uuid,
    decided_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT report_decision_required CHECK (((outcome IS NULL) OR (btrim(decision) <> ''::text))),
    CONSTRAINT report_decision_too_long CHECK ((length(decision) <= 2000)),
    CONSTRAINT report_kind_unknown CHECK ((kind = ANY (ARRAY['ask'::text, 'offer'::text, 'thanks'::text, 'conversation'::text, 'message'::text, 'activity'::text, 'organisation'::text, 'place'::text, 'project'::text]))),
    CONSTRAINT report_note_required CHECK (((reason <> 'other'::text) OR (btrim(note) <> ''::text))),
    CONSTRAINT report_note_too_long CHECK ((length(note) <= 2000)),
    CONSTRAINT report_outcome_unknown CHECK ((outcome = ANY (ARRAY['kept'::text, 'refused'::text, 'restored'::text]))),
    CONSTRAINT report_reason_unknown CHECK ((reason = ANY (ARRAY['insult'::text, 'discrimination'::text, 'scam'::text, 'advertising'::text, 'danger'::text, 'privacy'::text, 'objection'::text, 'other'::text])))
);

--
-- Name: report_about(uuid, text, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.report_about(nb uuid, of_kind text, item uuid) RETURNS TABLE(title text, text text, address text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 SELECT x.title,
     x.text,
         CASE
             WHEN (x.path <> ''::text) THEN public.item_address(n.slug, x.path, x.title, report_about.item)
             ELSE NULL::text
         END AS "case"
    FROM (public.neighbourhood n
      CROSS JOIN LATERAL ( SELECT i.title,
             i.text,
                 CASE report_about.of_kind
                     WHEN 'ask'::text THEN 'vragen'::text
                     ELSE 'aanbod'::text
                 END AS path
            FROM public.exchange_item i
           WHERE ((i.neighbourhood_id = report_about.nb) AND (i.exchange_item_id = report_about.item) AND (i.kind = report_about.of_kind))
         UNION ALL
          SELECT a.title,
             a.summary,
             'activiteiten'::text
            FROM public.activity a
           WHERE ((report_about.of_kind = 'activity'::text) AND (a.neighbourhood_id = report_about.nb) AND (a.activity_id = report_about.item))
         UNION ALL
          SELECT o.name,
             ''::text,
             'organisaties'::text
            FROM public.organisation o
           WHERE ((report_about.of_kind = 'organisation'::text) AND (o.neighbourhood_id = report_about.nb) AND (o.organisation_id = report_about.item))
         UNION ALL
          SELECT p.name,
             ''::text,
             'plekken'::text
            FROM public.place p
           WHERE ((report_about.of_kind = 'place'::text) AND (p.neighbourhood_id = report_about.nb) AND (p.place_id = report_about.item))
         UNION ALL
          SELECT r.title,
             r.summary,
             'projecten'::text
            FROM public.project r
           WHERE ((report_about.of_kind = 'project'::text) AND (r.neighbourhood_id = report_about.nb) AND (r.project_id = report_about.item))
         UNION ALL
          SELECT i.title,
             ( SELECT string_agg(((m.part || ': '::text) || m.text), '
'::text ORDER BY m.created_at) AS string_agg
                    FROM ( SELECT m_1.neighbourhood_id,
                             m_1.message_id,
                             m_1.conversation_id,
                             m_1.part,
                             m_1.person_id,
                             m_1.text,
                             m_1.created_at
                            FROM public.message m_1
                           WHERE ((m_1.neighbourhood_id = report_about.nb) AND (m_1.conversation_id = report_about.item))
                           ORDER BY m_1.created_at DESC
                          LIMIT 10) m) AS string_agg,
             ''::text
            FROM (public.conversation c
              JOIN public.exchange_item i USING (neighbourhood_id, exchange_item_id))
           WHERE ((report_about.of_kind = 'conversation'::text) AND public.has_role('moderator'::text) AND (c.neighbourhood_id = report_about.nb) AND (c.conversation_id = report_about.item))
         UNION ALL
          SELECT i.title,
             m.text,
             ''::text
            FROM ((public.message m
              JOIN public.conversation c USING (neighbourhood_id, conversation_id))
              JOIN public.exchange_item i USING (neighbourhood_id, exchange_item_id))
           WHERE ((report_about.of_kind = 'message'::text) AND public.has_role('moderator'::text) AND (m.neighbourhood_id = report_about.nb) AND (m.message_id = report_about.item) AND (EXISTS ( SELECT
                    FROM public.report r
                   WHERE ((r.neighbourhood_id = report_about.nb) AND (r.kind = 'message'::text) AND (r.item_id = report_about.item)))))
         UNION ALL
          SELECT COALESCE(i.title, ''::text) AS "coalesce",
             t.text,
             ''::text
            FROM (public.thanks t
              LEFT JOIN public.exchange_item i USING (neighbourhood_id, exchange_item_id))
           WHERE ((report_about.of_kind = 'thanks'::text) AND (t.neighbourhood_id = report_about.nb) AND (t.thanks_id = report_about.item))) x)
   WHERE (n.neighbourhood_id = report_about.nb);
END;

--
-- Name: report_counts(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.report_counts(nb uuid) RETURNS TABLE(reports bigint, waiting bigint, kept bigint, refused bigint, objections bigint, restored bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 SELECT count(*) AS count,
     count(*) FILTER (WHERE (report.outcome IS NULL)) AS count,
     count(*) FILTER (WHERE (report.outcome = 'kept'::text)) AS count,
     count(*) FILTER (WHERE (report.outcome = 'refused'::text)) AS count,
     count(*) FILTER (WHERE (report.reason = 'objection'::text)) AS count,
     count(*) FILTER (WHERE (report.outcome = 'restored'::text)) AS count
    FROM public.report
   WHERE (report.neighbourhood_id = report_counts.nb);
END;

--
-- Name: report_hearers(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.report_hearers(nb uuid, report uuid) RETURNS TABLE(part text, person_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 SELECT t.part,
     a.person_id
    FROM ((public.report r
      CROSS JOIN LATERAL ( SELECT
                 CASE r.reason
                     WHEN 'objection'::text THEN 'owner'::text
                     ELSE 'reporter'::text
                 END AS part,
             r.reporter_id AS person_id
         UNION ALL
          SELECT 'owner'::text,
             p.person_id
            FROM public.exchange_party p
           WHERE ((r.outcome <> 'kept'::text) AND (r.reason <> 'objection'::text) AND (p.neighbourhood_id = r.neighbourhood_id) AND (p.exchange_item_id = r.item_id))
         UNION ALL
          SELECT 'owner'::text,
             t_1.giver_id
            FROM public.thanks t_1
           WHERE ((r.outcome <> 'kept'::text) AND (r.reason <> 'objection'::text) AND (r.kind = 'thanks'::text) AND (t_1.neighbourhood_id = r.neighbourhood_id) AND (t_1.thanks_id = r.item_id))) t)
      JOIN public.person a ON (((a.person_id = t.person_id) AND (a.blocked_at IS NULL))))
   WHERE ((r.neighbourhood_id = report_hearers.nb) AND (r.report_id = report_hearers.report) AND (r.decided_by = public.current_person()));
END;

--
-- Name: report_heard(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.report_heard(nb uuid, report uuid) RETURNS TABLE(part text, kind text, reason text, outcome text, decision text, title text, item_id uuid, slug text, language text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 SELECT h.part,
     r.kind,
     r.reason,
     r.outcome,
     r.decision,
     COALESCE(x.title, ''::text) AS "coalesce",
     r.item_id,
     n.slug,
     a.language
    FROM ((((public.report r
      JOIN public.neighbourhood n USING (neighbourhood_id))
      LEFT JOIN LATERAL public.report_about(r.neighbourhood_id, r.kind, r.item_id) x(title, text, address) ON (true))
      CROSS JOIN public.report_hearers(report_heard.nb, report_heard.report) h(part, person_id))
      JOIN public.person a ON ((a.person_id = h.person_id)))
   WHERE ((r.neighbourhood_id = report_heard.nb) AND (r.report_id = report_heard.report));
END;

--
-- Name: report_may(uuid, text, uuid, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.report_may(nb uuid, of_kind text, item uuid, why text) RETURNS boolean
    LANGUAGE plpgsql STABLE
    AS $$
begin
    if of_kind = 'thanks' then
        return thanks_may_report(nb, item, why);
    elsif why = 'objection' then
        return exists (select from exchange_item i where i.neighbourhood_id = nb and i.exchange_item_id = item
                          and i.kind = of_kind and i.state = 'refused' and exchange_mine(nb, item));
    elsif of_kind = 'conversation' then
        return conversation_part(nb, item) is not null;
    elsif of_kind = 'message' then
        return exists (select from message m where m.neighbourhood_id = nb and m.message_id = item
                          and m.part <> conversation_part(nb, m.conversation_id));
    elsif of_kind in ('ask', 'offer') then
        return exists (select from exchange_item i
                        where i.neighbourhood_id = nb and i.exchange_item_id = item and i.kind = of_kind);
    end if;
    return exists (select from report_about(nb, of_kind, item));
end $$;

--
-- Name: report_messages(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.report_messages(nb uuid, report uuid) RETURNS jsonb
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 WITH reported AS (
          SELECT m_1.neighbourhood_id,
             m_1.conversation_id,
             m_1.message_id,
             m_1.created_at
            FROM (public.report r_1
              JOIN public.message m_1 ON (((m_1.neighbourhood_id = r_1.neighbourhood_id) AND (m_1.message_id = r_1.item_id))))
           WHERE ((r_1.neighbourhood_id = report_messages.nb) AND (report_messages.nb = public.current_neighbourhood()) AND public.has_role('moderator'::text) AND (r_1.report_id = report_messages.report) AND (r_1.kind = 'message'::text) AND (r_1.outcome IS NULL))
         ), near AS (
         ( SELECT m_1.neighbourhood_id,
             m_1.message_id,
             m_1.conversation_id,
             m_1.part,
             m_1.person_id,
             m_1.text,
             m_1.created_at
            FROM (reported r_1
              JOIN public.message m_1 USING (neighbourhood_id, conversation_id))
           WHERE (ROW(m_1.created_at, m_1.message_id) <= ROW(r_1.created_at, r_1.message_id))
           ORDER BY m_1.created_at DESC, m_1.message_id DESC
          LIMIT 3)
         UNION ALL
         ( SELECT m_1.neighbourhood_id,
             m_1.message_id,
             m_1.conversation_id,
             m_1.part,
             m_1.person_id,
             m_1.text,
             m_1.created_at
            FROM (reported r_1
              JOIN public.message m_1 USING (neighbourhood_id, conversation_id))
           WHERE (ROW(m_1.created_at, m_1.message_id) > ROW(r_1.created_at, r_1.message_id))
           ORDER BY m_1.created_at, m_1.message_id
          LIMIT 2)
         )
  SELECT jsonb_agg(jsonb_build_object('part', m.part, 'text', m.text, 'reported', (m.message_id = r.message_id)) ORDER BY m.created_at, m.message_id) AS jsonb_agg
    FROM (near m
      CROSS JOIN reported r);
END;

--
-- Name: report_tell(uuid, uuid, text, jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.report_tell(nb uuid, report uuid, of_part text, content jsonb) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    perform mail_add('report:' || report || ':' || of_part, a.email, 'report', content, nb)
       from report_hearers(nb, report) h join person a on a.person_id = h.person_id
      where h.part = of_part;
    update exchange_item i set told_state = i.state
      from report r join report_hearers(nb, report) h on h.part = of_part and of_part = 'owner'
     where r.neighbourhood_id = nb and r.report_id = report and i.neighbourhood_id = nb and i.exchange_item_id = r.item_id;
end $$;

--
-- Name: project_activity; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.project_activity (
    neighbourhood_id uuid NOT NULL,
    project_id uuid NOT NULL,
    activity_id uuid NOT NULL
);

--
-- Name: round_activities(uuid, text, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.round_activities(nb uuid, of_kind text, item uuid) RETURNS TABLE(activity_id uuid)
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT a.activity_id
    FROM public.activity a
   WHERE ((round_activities.of_kind = 'activity'::text) AND (a.neighbourhood_id = round_activities.nb) AND (a.activity_id = round_activities.item))
 UNION ALL
  SELECT a.activity_id
    FROM public.activity a
   WHERE ((round_activities.of_kind = 'place'::text) AND (a.neighbourhood_id = round_activities.nb) AND (a.place_id = round_activities.item) AND (a.archived_at IS NULL))
 UNION ALL
  SELECT a.activity_id
    FROM public.activity a
   WHERE ((round_activities.of_kind = 'organisation'::text) AND (a.neighbourhood_id = round_activities.nb) AND (a.organisation_id = round_activities.item) AND (a.archived_at IS NULL))
 UNION ALL
  SELECT l.activity_id
    FROM public.project_activity l
   WHERE ((round_activities.of_kind = 'project'::text) AND (l.neighbourhood_id = round_activities.nb) AND (l.project_id = round_activities.item));
END;

--
-- Name: round_answer_once(uuid, text, uuid, text, text, timestamp with time zone, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.round_answer_once(nb uuid, of_kind text, of_item uuid, said text, remark text, said_when timestamp with time zone, of_key text) RETURNS TABLE(same boolean, id uuid, kind text, item uuid, answer text, note text, at text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $_$
declare
    made round_answer;
    found_item boolean;
begin
    if nb is distinct from current_neighbourhood() or not has_role('connector') then
        raise insufficient_privilege using message = 'the round is for connectors';
    end if;
    if of_key is not null then
        perform pg_advisory_xact_lock(hashtextextended('round:' || nb || of_key, 0)); -- of two at once the second sees the first
    end if;
    select * into made from round_answer r where r.neighbourhood_id = nb and r.sent_key = of_key;
    if made.round_answer_id is null then
        execute format('select true from %1$I where neighbourhood_id = $1 and %1$s_id = $2 for update', of_kind)
           into found_item using nb, of_item;
        if found_item is null then
            return;
        end if;
        insert into round_answer (neighbourhood_id, kind, item_id, answer, note, said_at, sent_key)
        values (nb, of_kind, of_item, said, coalesce(remark, ''), least(coalesce(said_when, clock_now()), clock_now()), of_key)
        returning * into made;
        perform round_apply(nb, of_kind, of_item, said, coalesce(remark, ''), made.said_at);
    end if;
    return query select (made.kind, made.item_id, made.answer, made.note) = (of_kind, of_item, said, coalesce(remark, '')),
                        made.round_answer_id, made.kind, made.item_id, made.answer, nullif(made.note, ''), rfc3339(made.said_at);
end $_$;

--
-- Name: round_apply(uuid, text, uuid, text, text, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.round_apply(nb uuid, of_kind text, item uuid, said text, remark text, said_when timestamp with time zone) RETURNS void
    LANGUAGE plpgsql
    AS $_$
begin
    case said
    when 'right' then
        execute format('update %1$I set confirmed_at = $3, confirmed_how = ''connector'', confirmed_by_name = current_name()
                         where neighbourhood_id = $1 and %1$s_id = $2 and archived_at is null and confirmed_at < $3', of_kind)
          using nb, item, said_when;
    when 'stopped' then
        execute format('update %1$I set archived_at = clock_now(), changed_at = clock_now(),
                               archived_reason = ''Een buurtverbinder vroeg het na. Dit is gestopt.''
                         where neighbourhood_id = $1 and %1$s_id = $2 and archived_at is null and confirmed_at < $3', of_kind)
          using nb, item, said_when;
    when 'other-time' then
        perform correction_add(nb, of_kind, item, 'other-time', nullif(remark, ''));
    else
        null; -- it rests (round_rests_until)
    end case;
end $_$;

--
-- Name: round_dates(uuid, text, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.round_dates(nb uuid, of_kind text, item uuid) RETURNS bigint
    LANGUAGE plpgsql STABLE
    AS $$
begin
    return (select coalesce(sum(d.dates), 0)
              from round_activities(nb, of_kind, item) x
             cross join lateral (
                select count(*) as dates from occurrence o
                 where o.neighbourhood_id = nb and o.activity_id = x.activity_id and o.status <> 'cancelled'
                   and o.starts_at between clock_now() and clock_now() + interval '14 days') d);
end $$;

--
-- Name: round_answer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.round_answer (
    neighbourhood_id uuid NOT NULL,
    round_answer_id uuid DEFAULT gen_random_uuid() NOT NULL,
    kind text NOT NULL,
    item_id uuid NOT NULL,
    answer text NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    said_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    person_id uuid DEFAULT public.current_person(),
    sent_key text,
    CONSTRAINT round_answer_answer_unknown CHECK ((answer = ANY (ARRAY['right'::text, 'stopped'::text, 'other-time'::text, 'not-home'::text, 'later'::text]))),
    CONSTRAINT round_answer_kind_unknown CHECK ((kind = ANY (ARRAY['activity'::text, 'organisation'::text, 'place'::text, 'project'::text]))),
    CONSTRAINT round_answer_note_too_long CHECK ((length(note) <= 500)),
    CONSTRAINT round_answer_said_at_out_of_range CHECK (((said_at >= (created_at - '60 days'::interval)) AND (said_at <= created_at))),
    CONSTRAINT round_answer_sent_key_invalid CHECK (((char_length(sent_key) >= 8) AND (char_length(sent_key) <= 64)))
);

--
-- Name: round_export(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.round_export(who uuid) RETURNS jsonb
    LANGUAGE sql STABLE
    RETURN (SELECT COALESCE(jsonb_agg(jsonb_build_object('kind', r.kind, 'item', r.item_id, 'answer', r.answer, 'note', NULLIF(r.note, ''::text), 'saidAt', public.rfc3339(r.said_at)) ORDER BY r.said_at, r.round_answer_id), '[]'::jsonb) AS "coalesce" FROM public.round_answer r WHERE (r.person_id = round_export.who));

--
-- Name: round_rests_until(text, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.round_rests_until(answer text, said_at timestamp with time zone) RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    RETURN (SELECT ((CASE round_rests_until.answer WHEN 'not-home'::text THEN (d.day + 1) ELSE ((date_trunc('week'::text, (d.day)::timestamp with time zone))::date + 7) END)::timestamp without time zone AT TIME ZONE 'Europe/Amsterdam'::text) AS timezone FROM (SELECT ((round_rests_until.said_at AT TIME ZONE 'Europe/Amsterdam'::text))::date AS day) d);

--
-- Name: round_items(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.round_items(nb uuid) RETURNS TABLE(item public.item_due, why text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT i.*::public.item_due AS i,
     w.why
    FROM (public.item_due i
      CROSS JOIN LATERAL ( SELECT
                 CASE
                     WHEN (EXISTS ( SELECT
                        FROM public.correction c
                       WHERE ((c.neighbourhood_id = round_items.nb) AND (c.kind = i.kind) AND (c.item_id = i.item_id) AND (c.created_at >= date_trunc('second'::text, i.confirmed_at))))) THEN 'correction'::text
                     WHEN (NOT (EXISTS ( SELECT
                        FROM public.organisation_contacts(round_items.nb, i.organisation_id) organisation_contacts(person_id, address, language, contact, waits)))) THEN 'nobody'::text
                     WHEN ((i.due_at <= (public.clock_now() -
                     CASE
                         WHEN i.single THEN '3 days'::interval
                         ELSE '7 days'::interval
                     END)) OR ((i.due_at <= public.clock_now()) AND (EXISTS ( SELECT
                        FROM public.owner_question q
                       WHERE ((q.neighbourhood_id = round_items.nb) AND (q.kind = i.kind) AND (q.item_id = i.item_id) AND (q.due_at = i.due_at) AND ((q.asked = 2) OR (public.days_since(q.asked_at) >= 7))))))) THEN 'silent'::text
                     ELSE NULL::text
                 END AS why) w)
   WHERE ((i.neighbourhood_id = round_items.nb) AND (i.fed_at IS NULL) AND (w.why IS NOT NULL) AND (NOT (EXISTS ( SELECT
            FROM public.round_answer r
           WHERE ((r.neighbourhood_id = round_items.nb) AND (r.kind = i.kind) AND (r.item_id = i.item_id) AND (r.said_at >= i.confirmed_at) AND (r.answer = ANY (ARRAY['not-home'::text, 'later'::text, 'other-time'::text])) AND (public.round_rests_until(r.answer, r.said_at) > public.clock_now()))))));
END;

--
-- Name: round_list(uuid, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.round_list(nb uuid, most integer) RETURNS TABLE(place_key text, place text, street_address text, kind text, item_id uuid, title text, address text, organisation text, telephone text, why text, remark text, due_at text, next_at text, all_day boolean, tried_at text, left_over bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    if nb is distinct from current_neighbourhood() or not has_role('connector') then
        raise insufficient_privilege using message = 'the round is for connectors';
    end if;
    return query
    with weighed as (
        select r.item as i, r.why, round_weight(nb, (r.item).kind, (r.item).item_id) as weight,
               coalesce((r.item).place_id::text, (r.item).place, '') as at
          from round_items(nb) r),
    placed as (
        select w.*, case w.at when '' then w.weight else sum(w.weight) over (partition by w.at) end as together from weighed w),
    ranked as (
        select p.*, row_number() over (order by p.together desc, p.at, p.weight desc, (p.i).title, (p.i).item_id) as rank,
               count(*) over () as number
          from placed p)
    select w.at, (w.i).place, coalesce((w.i).street_address, ''), (w.i).kind, (w.i).item_id, (w.i).title,
           item_address(n.slug, case (w.i).kind when 'activity' then 'activiteiten' when 'organisation' then 'organisaties'
                                                when 'place' then 'plekken' else 'projecten' end, (w.i).title, (w.i).item_id),
           o.name, coalesce((w.i).telephone, nullif(o.telephone, '')), w.why,
           (select nullif(c.note, '') from correction c
             where c.neighbourhood_id = nb and c.kind = (w.i).kind and c.item_id = (w.i).item_id and c.created_at >= date_trunc('second', (w.i).confirmed_at)
             order by c.created_at desc limit 1),
           rfc3339((w.i).due_at), rfc3339((w.i).next_at), (w.i).all_day,
           (select rfc3339(max(r.said_at)) from round_answer r
             where r.neighbourhood_id = nb and r.kind = (w.i).kind and r.item_id = (w.i).item_id and r.answer = 'not-home'
               and r.said_at >= (w.i).confirmed_at),
           w.number - least(w.number, most)
      from ranked w
      join neighbourhood n on n.neighbourhood_id = nb
      left join organisation o on o.neighbourhood_id = nb and o.organisation_id = (w.i).organisation_id
     where w.rank <= most
     order by w.rank;
end $$;

--
-- Name: round_sign_ups(uuid, text, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.round_sign_ups(nb uuid, of_kind text, item uuid) RETURNS bigint
    LANGUAGE plpgsql STABLE
    AS $$
begin
    return (select coalesce(sum(p.people), 0)
              from round_activities(nb, of_kind, item) x
             cross join lateral (
                select sum(1 + s.guests) as people from sign_up s
                 where s.neighbourhood_id = nb and s.activity_id = x.activity_id and s.state = 'coming'
                   and s.start between clock_now() and clock_now() + interval '14 days') p);
end $$;

--
-- Name: round_weight(uuid, text, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.round_weight(nb uuid, of_kind text, item uuid) RETURNS double precision
    LANGUAGE plpgsql STABLE
    AS $$
declare
    views constant double precision := (select item_view_now(v) from item_view v
                                         where v.neighbourhood_id = nb and v.kind = of_kind and v.item_id = item);
begin
    return (1 + round_dates(nb, of_kind, item)) * (1 + coalesce(views, 0)) * (1 + round_sign_ups(nb, of_kind, item));
end $$;

--
-- Name: same_names(text[], text[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.same_names(old text[], new text[]) RETURNS text[]
    LANGUAGE sql IMMUTABLE
    AS $$
select case when array_to_string(new, ', ') = array_to_string(old, ', ') then old else new end;
$$;

--
-- Name: search_all(uuid, text, text[], integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.search_all(nb uuid, words text, kinds text[], most integer) RETURNS TABLE(kind text, start timestamp with time zone, item text, corrected_to text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    typed text[] := typed_words(words);
    mended boolean := false;
begin
    most := least(most, 500);
    for attempt in 1 .. 2 loop
        exit when typed is null or typed = '{}';
        return query
        select r.kind, r.start,
               '{"kind":"' || r.kind || '","start":' || coalesce('"' || rfc3339(r.start) || '"', 'null')
               || case when r.kind = 'activity' then ',"placesLeft":' || coalesce(r.places_left::text, 'null') else '' end
               || ',"card":' || r.card || '}',
               case when mended then array_to_string(typed, ' ') end
          from search_ranked(nb, search_query(nb, typed), search_query(null, typed), kinds, most) r;
        exit when found;
        typed := mended_words(nb, typed);
        mended := true;
    end loop;
end $$;

--
-- Name: search_entry_put(public.search_entry, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.search_entry_put(e public.search_entry, names text) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    insert into search_entry select e.*
    on conflict (neighbourhood_id, id, kind) do update
       set organisation_id = excluded.organisation_id, place_id = excluded.place_id,
           categories = excluded.categories, audience = excluded.audience, free = excluded.free,
           wheelchair = excluded.wheelchair, latitude = excluded.latitude, longitude = excluded.longitude,
           due_at = excluded.due_at, doubtful_at = excluded.doubtful_at, tsv = excluded.tsv, card = excluded.card;
    perform search_word_add(e.neighbourhood_id, names);
end $$;

--
-- Name: search_entry_remove(uuid, text, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.search_entry_remove(neighbourhood uuid, entry_kind text, entry uuid) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    delete from search_entry where neighbourhood_id = neighbourhood and kind = entry_kind and id = entry;
end $$;

--
-- Name: search_entry_set_ahead(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.search_entry_set_ahead() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    new.ahead := new.kind <> 'activity' or activity_ahead(new.neighbourhood_id, new.id);
    return new;
end $$;

--
-- Name: search_mark(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.search_mark(nb uuid) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN "left"((nb)::text, 8);

--
-- Name: search_key(uuid, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.search_key(nb uuid, key text) RETURNS tsquery
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ((((''''::text || public.search_mark(nb)) || replace(replace(key, '\'::text, '\\'::text), ''''::text, ''''''::text)) || ''''::text))::tsquery;

--
-- Name: search_key_query(uuid, text, tsquery); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.search_key_query(nb uuid, sign text, query tsquery) RETURNS tsquery
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (regexp_replace(regexp_replace((query)::text, '<(-|[0-9]+)>'::text, '&'::text, 'g'::text), '(^|[ (!])'''::text, (('\1'''::text || public.search_mark(nb)) || sign), 'g'::text))::tsquery;

--
-- Name: search_query(uuid, text[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.search_query(nb uuid, typed text[]) RETURNS tsquery
    LANGUAGE plpgsql STABLE
    AS $$
declare
    word text;
    one tsquery;
    whole tsquery;
begin
    foreach word in array typed loop
        one := case when nb is null then literal_query(word) else word_query(nb, word) end;
        whole := case when whole is null then one else whole && one end;
    end loop;
    return whole;
end $$;

--
-- Name: search_ranked(uuid, tsquery, tsquery, text[], integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.search_ranked(nb uuid, query tsquery, literal tsquery, kinds text[], most integer) RETURNS TABLE(kind text, start timestamp with time zone, places_left integer, card text)
    LANGUAGE plpgsql STABLE
    AS $$
declare
    present constant timestamptz := clock_now();
    among uuid[] := '{}';
    one text;
begin
    if query is null then
        return;
    end if;
    foreach one in array kinds loop
        among := among || case when one = 'activity' then activities_to_rank(nb, query, literal)
                               else directory_entries(nb, one, query, 40) end;
    end loop;
    return query
    select e.kind, best.at,
           (select l.places_left from listing l
             where l.neighbourhood_id = nb and l.activity_id = best.id and l.at = best.at and l.is_first limit 1), e.card
      from (select found.kind, found.id, found.at,
                   found.rank * (1 + coalesce(0.3::float8 / (1 + date_part('epoch', found.at - present) / 864000), 0))
                       as rank
              from (select e.kind, e.id, n.at,
                           ts_rank(e.tsv, query) + case when e.tsv @@ literal then 1 else 0 end
                           + case when e.kind <> 'activity' and ts_rank('{0,0,0,1}', e.tsv, literal) > 0.1
                                  then 0.5 else 0 end as rank
                      from (select distinct id from unnest(among) as id) m
                     cross join lateral (select e.kind, e.id, e.tsv from search_entry e
                                          where e.neighbourhood_id = nb and e.id = m.id and e.kind = any (kinds)
                                         offset 0) e
                      left join lateral (select l.at from listing l
                                          where l.neighbourhood_id = nb and l.activity_id = e.id and e.kind = 'activity'
                                            and l.at > present - listing_reach() and l.until > present
                                            and not l.cancelled
                                          order by l.at limit 1) n on true
                     where e.kind <> 'activity' or n.at is not null) found
             order by rank desc, found.at nulls first, found.id limit least(most, 500)) best
      join search_entry e on e.neighbourhood_id = nb and e.id = best.id and e.kind = best.kind
     order by best.rank desc, best.at nulls first, best.id;
end $$;

--
-- Name: search_text(text, text, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.search_text(a text, b text, c text, d text) RETURNS tsvector
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (((setweight(to_tsvector('public.voordeur'::regconfig, regexp_replace(a, '-(?=[0-9])'::text, ' '::text, 'g'::text)), 'A'::"char") || setweight(to_tsvector('public.voordeur'::regconfig, regexp_replace(b, '-(?=[0-9])'::text, ' '::text, 'g'::text)), 'B'::"char")) || setweight(to_tsvector('public.voordeur'::regconfig, regexp_replace(c, '-(?=[0-9])'::text, ' '::text, 'g'::text)), 'C'::"char")) || setweight(to_tsvector('public.voordeur'::regconfig, regexp_replace(d, '-(?=[0-9])'::text, ' '::text, 'g'::text)), 'D'::"char"));

--
-- Name: search_word_add(uuid, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.search_word_add(nb uuid, names text) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    insert into search_word (neighbourhood_id, word, plain)
    select nb, added.word, unaccent(added.word) from search_words_of(names) as added (word)
     where not exists (select from search_word known
                        where known.neighbourhood_id = nb and known.word = added.word);
end $$;

--
-- Name: search_words_of(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.search_words_of(names text) RETURNS SETOF text
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC
 SELECT DISTINCT lower(word.word) AS lower
    FROM regexp_split_to_table(search_words_of.names, '[^[:alnum:]]+'::text) word(word)
   WHERE (((length(word.word) >= 4) AND (length(word.word) <= 40)) AND (word.word !~ '^[0-9]+$'::text));
END;

--
-- Name: second_contact_export(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.second_contact_export(who uuid) RETURNS jsonb
    LANGUAGE sql STABLE
    RETURN (SELECT COALESCE(jsonb_agg(o.name ORDER BY o.name), '[]'::jsonb) AS "coalesce" FROM ((public.organisation_second_contact c JOIN public.organisation o USING (neighbourhood_id, organisation_id)) JOIN public.person p ON ((lower(p.email) = lower(c.email)))) WHERE (p.person_id = second_contact_export.who));

--
-- Name: refresh_token; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.refresh_token (
    token_hash bytea NOT NULL,
    family_id uuid NOT NULL,
    issued_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    replaced_at timestamp with time zone
);

--
-- Name: session_close(bytea); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.session_close(hash bytea) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 UPDATE public.session_family f SET ended_at = public.clock_now()
    FROM public.refresh_token t
   WHERE ((t.token_hash = session_close.hash) AND (f.family_id = t.family_id) AND (f.ended_at IS NULL));
END;

--
-- Name: session_open(uuid, bytea, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.session_open(who uuid, hash bytea, expires timestamp with time zone) RETURNS uuid
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 WITH family AS (
          INSERT INTO public.session_family (person_id)
           VALUES (session_open.who)
           RETURNING session_family.family_id
         )
  INSERT INTO public.refresh_token (token_hash, family_id, expires_at)  SELECT session_open.hash AS hash,
             family.family_id,
             session_open.expires AS expires
            FROM family
   RETURNING refresh_token.family_id;
END;

--
-- Name: session_refresh(bytea, bytea, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.session_refresh(hash bytea, successor bytea, expires timestamp with time zone) RETURNS TABLE(outcome text, person_id uuid)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    used record;
begin
    select t.family_id, t.expires_at, t.replaced_at, f.ended_at, f.person_id, p.blocked_at into used
      from refresh_token t join session_family f using (family_id) join person p on p.person_id = f.person_id
     where t.token_hash = hash for update of t, f;
    if not found or used.ended_at is not null or used.blocked_at is not null or used.expires_at <= clock_now() then
        return query select 'refused', null::uuid;
    elsif used.replaced_at is null then
        update refresh_token set replaced_at = clock_now() where token_hash = hash;
        insert into refresh_token (token_hash, family_id, expires_at) values (successor, used.family_id, expires);
        return query select 'ok', used.person_id;
    elsif used.replaced_at > clock_now() - interval '20 seconds' then
        return query select 'again', used.person_id;
    else
        update session_family set ended_at = clock_now() where family_id = used.family_id;
        return query select 'reused', null::uuid;
    end if;
end $$;

--
-- Name: set_identity(uuid, uuid, text, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.set_identity(subject uuid, neighbourhood uuid, roles text, standing integer) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    integrator constant boolean := coalesce('integrator' = any (string_to_array(roles, ',')), false);
    holds boolean := true;
begin
    if integrator then
        select c.revoked_at is null
               and c.neighbourhood_id = coalesce(set_identity.neighbourhood, c.neighbourhood_id)
          into holds from client c where c.client_id = subject;
    elsif subject is not null then
        select p.standing = set_identity.standing and p.blocked_at is null
          into holds from person p where p.person_id = subject;
    end if;
    if holds is not true then
        return 'stale';
    end if;
    perform set_config('voordeur.person', case when integrator then '' else coalesce(subject::text, '') end, true),
            set_config('voordeur.client', case when integrator then subject::text else '' end, true),
            set_config('voordeur.neighbourhood', coalesce(neighbourhood::text, ''), true),
            set_config('voordeur.roles', coalesce(roles, ''), true);
    return 'ok';
end $$;

--
-- Name: settings_version_raise(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.settings_version_raise() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    update settings_version set version = version + 1;
    return null;
end $$;

--
-- Name: sign_in_try; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sign_in_try (
    key_hash bytea NOT NULL,
    tried_at timestamp with time zone DEFAULT public.clock_now() NOT NULL
);

--
-- Name: sign_in_failed(bytea); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sign_in_failed(hash bytea) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 INSERT INTO public.sign_in_try (key_hash)
   VALUES (sign_in_failed.hash);
END;

--
-- Name: sign_in_failures(bytea, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sign_in_failures(hash bytea, since timestamp with time zone) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    RETURN (SELECT count(*) AS count FROM public.sign_in_try WHERE ((sign_in_try.key_hash = sign_in_failures.hash) AND (sign_in_try.tried_at > sign_in_failures.since)));

--
-- Name: sign_up_add(uuid, uuid, timestamp with time zone, integer, text, text, text, text, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sign_up_add(nb uuid, activity uuid, of_start timestamp with time zone, of_guests integer, of_name text, of_email text, of_telephone text, of_language text, of_consent text, network text) RETURNS TABLE(id uuid, state text, refused text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    me constant uuid := case when of_name is null then current_person() end;
    keeper constant boolean := keeps_sign_ups(nb, activity);
    visitor constant boolean := current_person() is null;
    since constant timestamptz := clock_now() - interval '1 hour';
    by_address constant bytea := account_hash('sign-up address', coalesce(of_email, of_telephone));
    by_network constant bytea := account_hash('sign-up network', network);
    d sign_up_date;
    was sign_up;
begin
    if nb is distinct from current_neighbourhood() or me is null and not visitor and not keeper then
        raise insufficient_privilege using message = 'one signs up oneself';
    end if;
    if visitor then
        if sign_in_failures(by_address, since) >= 5 or sign_in_failures(by_network, since) >= 60 then
            return query select null::uuid, null::text, 'often';
            return;
        end if;
        perform sign_in_failed(by_address), sign_in_failed(by_network);
    end if;
    perform sign_up_lock(activity, of_start);
    select * into d from sign_up_date o
     where o.neighbourhood_id = nb and o.activity_id = activity and o.start = of_start and o.goes_on;
    refused := case when d.start is null then 'not_found'
                    when not d.takes or d.starts_at <= clock_now() or d.closes_at <= clock_now() and not keeper then 'closed'
                    when of_guests > d.guests then 'guests' end;
    if refused is not null then
        return next;
        return;
    end if;
    select * into was from sign_up s
     where s.neighbourhood_id = nb and s.activity_id = activity and s.start = of_start
       and (s.person_id = me or me is null and s.email <> '' and lower(s.email) = lower(of_email)
            or me is null and not visitor and s.person_id is null and of_email is null and s.email = ''
               and s.telephone = of_telephone and lower(s.name) = lower(of_name))
     order by s.state in ('coming', 'waiting') desc limit 1;
    id := was.sign_up_id;
    state := was.state;
    if was.state in ('coming', 'waiting') then
        -- Their letter with the link comes once more.
        update sign_up s set told_state = 'unconfirmed' where s.neighbourhood_id = nb and s.sign_up_id = was.sign_up_id and visitor;
        return next;
        return;
    end if;
    state := case when visitor then 'unconfirmed' when sign_up_fits(nb, activity, of_start, 1 + of_guests) then 'coming' else 'waiting' end;
    insert into sign_up as s (neighbourhood_id, sign_up_id, activity_id, start, person_id, name, email, telephone, language, guests,
                              consent, consent_at, entered_by, state, told_state, told_starts_at)
    values (nb, coalesce(id, gen_random_uuid()), activity, of_start, me, coalesce(of_name, current_name()), coalesce(of_email, ''),
            coalesce(of_telephone, ''), coalesce(of_language, 'nl'), of_guests,
            coalesce(of_consent, ''), case when of_consent is not null then clock_now() end,
            case when of_consent is not null then current_person() end, sign_up_add.state,
            case when not visitor and me is null then 'unconfirmed'
                 when not visitor or of_email is not null then sign_up_add.state end, d.starts_at)
    on conflict (neighbourhood_id, sign_up_id) do update
        set name = excluded.name, telephone = excluded.telephone, language = excluded.language, guests = excluded.guests,
            consent = excluded.consent, consent_at = excluded.consent_at, entered_by = excluded.entered_by,
            state = excluded.state, told_state = excluded.told_state, told_starts_at = excluded.told_starts_at, duty = false,
            late = false, came = null, queued_at = clock_now(), created_at = clock_now()
    returning s.sign_up_id into id;
    return next;
end $$;

--
-- Name: sign_up_bring(uuid, uuid, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sign_up_bring(nb uuid, of_id uuid, of_guests integer) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    s sign_up;
begin
    select * into s from sign_up o where o.neighbourhood_id = nb and o.sign_up_id = of_id;
    if not found or not (coalesce(s.person_id = current_person(), false) or keeps_sign_ups(nb, s.activity_id)) then
        raise insufficient_privilege using message = 'one brings guests oneself';
    end if;
    perform sign_up_lock(s.activity_id, s.start);
    select * into s from sign_up o where o.neighbourhood_id = nb and o.sign_up_id = of_id; -- who waited may have moved up
    if s.state = 'coming' and not s.duty and of_guests > s.guests
       and not sign_up_fits(nb, s.activity_id, s.start, of_guests - s.guests) then
        return false;
    end if;
    update sign_up o set guests = of_guests where o.neighbourhood_id = nb and o.sign_up_id = of_id;
    perform sign_up_move_up(nb, s.activity_id, s.start);
    return true;
end $$;

--
-- Name: sign_up; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sign_up (
    neighbourhood_id uuid NOT NULL,
    sign_up_id uuid DEFAULT gen_random_uuid() NOT NULL,
    activity_id uuid NOT NULL,
    start timestamp with time zone NOT NULL,
    person_id uuid,
    name text NOT NULL,
    email text DEFAULT ''::text NOT NULL,
    telephone text DEFAULT ''::text NOT NULL,
    language text DEFAULT 'nl'::text NOT NULL,
    guests integer DEFAULT 0 NOT NULL,
    state text NOT NULL,
    queued_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    duty boolean DEFAULT false NOT NULL,
    came boolean,
    late boolean DEFAULT false NOT NULL,
    told_state text,
    told_starts_at timestamp with time zone,
    reminded_for timestamp with time zone,
    created_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    consent text DEFAULT ''::text NOT NULL,
    consent_at timestamp with time zone,
    entered_by uuid,
    standing_duty_id uuid,
    CONSTRAINT sign_up_consent_too_long CHECK ((length(consent) <= 300)),
    CONSTRAINT sign_up_email_too_long CHECK ((length(email) <= 254)),
    CONSTRAINT sign_up_guests_out_of_range CHECK (((guests >= 0) AND (guests <= 20))),
    CONSTRAINT sign_up_language_unknown CHECK ((language = ANY (ARRAY['nl'::text, 'en'::text]))),
    CONSTRAINT sign_up_name_required CHECK ((btrim(name) <> ''::text)),
    CONSTRAINT sign_up_name_too_long CHECK ((length(name) <= 100)),
    CONSTRAINT sign_up_state_unknown CHECK ((state = ANY (ARRAY['unconfirmed'::text, 'waiting'::text, 'coming'::text, 'left'::text, 'removed'::text]))),
    CONSTRAINT sign_up_telephone_too_long CHECK ((length(telephone) <= 40))
);

--
-- Name: sign_up_place(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sign_up_place(nb uuid, of_id uuid) RETURNS integer
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    RETURN (SELECT ((SELECT (count(*) + 1) FROM public.sign_up o WHERE ((o.neighbourhood_id = sign_up_place.nb) AND (o.activity_id = s.activity_id) AND (o.start = s.start) AND (o.state = 'waiting'::text) AND (ROW(o.queued_at, o.sign_up_id) < ROW(s.queued_at, s.sign_up_id)))))::integer FROM public.sign_up s WHERE ((s.neighbourhood_id = sign_up_place.nb) AND (s.sign_up_id = sign_up_place.of_id) AND (s.state = 'waiting'::text)));

--
-- Name: sign_up_terms; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sign_up_terms (
    neighbourhood_id uuid NOT NULL,
    activity_id uuid NOT NULL,
    maximum integer,
    guests integer DEFAULT 0 NOT NULL,
    closes_hours integer DEFAULT 0 NOT NULL,
    version integer NOT NULL,
    CONSTRAINT sign_up_terms_closes_hours_out_of_range CHECK (((closes_hours >= 0) AND (closes_hours <= 720))),
    CONSTRAINT sign_up_terms_guests_out_of_range CHECK (((guests >= 0) AND (guests <= 20))),
    CONSTRAINT sign_up_terms_maximum_out_of_range CHECK (((maximum >= 1) AND (maximum <= 10000)))
);

--
-- Name: sign_up_date; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.sign_up_date WITH (security_invoker='true') AS
 SELECT o.neighbourhood_id,
    o.activity_id,
    o.start,
    o.starts_at,
    o.ends_at,
    o.status,
    a.title,
    a.all_day,
    a.organisation_id,
    COALESCE(p.name, NULLIF(a.location, ''::text)) AS place,
    ((a.archived_at IS NULL) AND (a.status <> 'cancelled'::text) AND (o.status <> 'cancelled'::text)) AS goes_on,
    ((t.activity_id IS NOT NULL) AND (a.sign_up <> 'none'::text)) AS takes,
    t.maximum,
    COALESCE(t.guests, 0) AS guests,
    (o.starts_at - make_interval(hours => COALESCE(t.closes_hours, 0))) AS closes_at
   FROM (((public.occurrence o
     JOIN public.activity a USING (neighbourhood_id, activity_id))
     LEFT JOIN public.place p USING (neighbourhood_id, place_id))
     LEFT JOIN public.sign_up_terms t USING (neighbourhood_id, activity_id));

--
-- Name: sign_up_card(public.sign_up); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sign_up_card(s public.sign_up) RETURNS jsonb
    LANGUAGE sql STABLE
    RETURN (SELECT jsonb_build_object('id', (sign_up_card.s).sign_up_id, 'activity', jsonb_build_object('id', a.activity_id, 'title', a.title, 'neighbourhood', n.slug, 'address', public.item_address(n.slug, 'activiteiten'::text, a.title, a.activity_id)), 'occurrence', public.rfc3339((sign_up_card.s).start), 'start', public.rfc3339(COALESCE(d.starts_at, (sign_up_card.s).start)), 'end', public.rfc3339(d.ends_at), 'allDay', a.all_day, 'goesOn', COALESCE(d.goes_on, false), 'state', (sign_up_card.s).state, 'place', public.sign_up_place((sign_up_card.s).neighbourhood_id, (sign_up_card.s).sign_up_id), 'guests', (sign_up_card.s).guests, 'duty', (sign_up_card.s).duty, 'name', (sign_up_card.s).name, 'telephone', NULLIF((sign_up_card.s).telephone, ''::text), 'account', ((sign_up_card.s).person_id IS NOT NULL), 'mine', (((sign_up_card.s).person_id IS NOT NULL) AND ((sign_up_card.s).person_id = public.current_person())), 'came', (sign_up_card.s).came, 'consent', NULLIF((sign_up_card.s).consent, ''::text), 'consentAt', public.rfc3339((sign_up_card.s).consent_at), 'createdAt', public.rfc3339((sign_up_card.s).created_at), 'version', ((sign_up_card.s).version)::text) AS jsonb_build_object FROM ((public.activity a JOIN public.neighbourhood n USING (neighbourhood_id)) LEFT JOIN public.sign_up_date d ON (((d.neighbourhood_id = (sign_up_card.s).neighbourhood_id) AND (d.activity_id = (sign_up_card.s).activity_id) AND (d.start = (sign_up_card.s).start)))) WHERE ((a.neighbourhood_id = (sign_up_card.s).neighbourhood_id) AND (a.activity_id = (sign_up_card.s).activity_id)));

--
-- Name: sign_up_end(uuid, uuid, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sign_up_end(nb uuid, of_id uuid, as_state text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    s sign_up;
begin
    select * into s from sign_up o where o.neighbourhood_id = nb and o.sign_up_id = of_id;
    perform sign_up_lock(s.activity_id, s.start);
    delete from sign_up o where o.neighbourhood_id = nb and o.sign_up_id = of_id and o.state = 'unconfirmed';
    update sign_up o
       set state = as_state,
           late = as_state = 'left' and o.state = 'coming'
                  and exists (select from sign_up_date d
                               where d.neighbourhood_id = nb and d.activity_id = o.activity_id and d.start = o.start and d.goes_on
                                 and d.starts_at > clock_now() and d.starts_at < clock_now() + interval '24 hours')
     where o.neighbourhood_id = nb and o.sign_up_id = of_id and o.state in ('coming', 'waiting');
    perform sign_up_move_up(nb, s.activity_id, s.start);
end $$;

--
-- Name: standing_duty; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.standing_duty (
    neighbourhood_id uuid NOT NULL,
    activity_id uuid NOT NULL,
    person_id uuid,
    name text NOT NULL,
    told boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    standing_duty_id uuid DEFAULT gen_random_uuid() NOT NULL,
    email text DEFAULT ''::text NOT NULL,
    telephone text DEFAULT ''::text NOT NULL,
    language text DEFAULT 'nl'::text NOT NULL
);

--
-- Name: sign_up_export(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sign_up_export(who uuid) RETURNS jsonb
    LANGUAGE sql STABLE
    RETURN jsonb_build_object('signUps', (SELECT COALESCE(jsonb_agg(jsonb_build_object('activity', a.title, 'start', public.rfc3339(s.start), 'name', s.name, 'state', s.state, 'guests', s.guests, 'duty', s.duty, 'came', s.came, 'createdAt', public.rfc3339(s.created_at)) ORDER BY s.start, s.sign_up_id), '[]'::jsonb) AS "coalesce" FROM (public.sign_up s JOIN public.activity a USING (neighbourhood_id, activity_id)) WHERE (s.person_id = sign_up_export.who)), 'standingDuties', (SELECT COALESCE(jsonb_agg(jsonb_build_object('activity', a.title, 'since', public.rfc3339(d.created_at)) ORDER BY d.created_at), '[]'::jsonb) AS "coalesce" FROM (public.standing_duty d JOIN public.activity a USING (neighbourhood_id, activity_id)) WHERE (d.person_id = sign_up_export.who)));

--
-- Name: sign_up_taken(uuid, uuid, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sign_up_taken(nb uuid, activity uuid, of_start timestamp with time zone) RETURNS integer
    LANGUAGE sql STABLE
    RETURN (SELECT (COALESCE(sum((1 + s.guests)), (0)::bigint))::integer AS "coalesce" FROM public.sign_up s WHERE ((s.neighbourhood_id = sign_up_taken.nb) AND (s.activity_id = sign_up_taken.activity) AND (s.start = sign_up_taken.of_start) AND (s.state = 'coming'::text) AND (NOT s.duty)));

--
-- Name: sign_up_fits(uuid, uuid, timestamp with time zone, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sign_up_fits(nb uuid, activity uuid, of_start timestamp with time zone, people integer) RETURNS boolean
    LANGUAGE sql STABLE
    RETURN (SELECT ((d.maximum IS NULL) OR ((public.sign_up_taken(sign_up_fits.nb, sign_up_fits.activity, sign_up_fits.of_start) + sign_up_fits.people) <= d.maximum)) FROM public.sign_up_date d WHERE ((d.neighbourhood_id = sign_up_fits.nb) AND (d.activity_id = sign_up_fits.activity) AND (d.start = sign_up_fits.of_start)));

--
-- Name: sign_up_judge(uuid, uuid, boolean, boolean); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sign_up_judge(nb uuid, of_id uuid, was_there boolean, comes boolean) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    update sign_up o
       set came = was_there,
           state = case when comes and o.state in ('unconfirmed', 'waiting') then 'coming' else o.state end
     where o.neighbourhood_id = nb and o.sign_up_id = of_id and keeps_sign_ups(nb, o.activity_id);
    if not found then
        raise insufficient_privilege using message = 'who keeps the list says who was there';
    end if;
end $$;

--
-- Name: sign_up_keepers(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sign_up_keepers(nb uuid, activity uuid) RETURNS TABLE(person_id uuid, address text, language text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT p.person_id,
     NULL::text AS text,
     p.language
    FROM ((public.activity a
      JOIN public.person_role r USING (neighbourhood_id, organisation_id))
      JOIN public.person p USING (person_id))
   WHERE ((a.neighbourhood_id = sign_up_keepers.nb) AND (a.activity_id = sign_up_keepers.activity) AND (r.role = 'organiser'::text) AND (p.blocked_at IS NULL))
 UNION
  SELECT NULL::uuid,
     o.email,
     'nl'::text
    FROM (public.activity a
      JOIN public.organisation o USING (neighbourhood_id, organisation_id))
   WHERE ((a.neighbourhood_id = sign_up_keepers.nb) AND (a.activity_id = sign_up_keepers.activity) AND (o.email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'::text) AND (NOT o.demonstration) AND (NOT (EXISTS ( SELECT
            FROM public.person_role r
           WHERE ((r.neighbourhood_id = sign_up_keepers.nb) AND (r.organisation_id = a.organisation_id) AND (r.role = 'organiser'::text))))));
END;

--
-- Name: sign_up_leave(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sign_up_leave(nb uuid, of_id uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    s sign_up;
begin
    select * into s from sign_up o where o.neighbourhood_id = nb and o.sign_up_id = of_id;
    if not found or not (coalesce(s.person_id = current_person(), false) or keeps_sign_ups(nb, s.activity_id)) then
        raise insufficient_privilege using message = 'one leaves oneself';
    end if;
    perform sign_up_end(nb, of_id, case when s.person_id = current_person() then 'left' else 'removed' end);
end $$;

--
-- Name: sign_up_link_about(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sign_up_link_about(of_id uuid) RETURNS TABLE(title text, slug text, language text, address text, at_place text, starts text, ends text, all_day boolean, state text, place integer)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 SELECT d.title,
     n.slug,
     COALESCE(p.language, s.language) AS "coalesce",
     public.item_address(n.slug, 'activiteiten'::text, d.title, d.activity_id) AS item_address,
     d.place,
     public.wall_clock(d.starts_at) AS wall_clock,
     public.wall_clock(d.ends_at) AS wall_clock,
     d.all_day,
         CASE
             WHEN d.goes_on THEN s.state
             ELSE 'off'::text
         END AS "case",
     public.sign_up_place(s.neighbourhood_id, s.sign_up_id) AS sign_up_place
    FROM (((public.sign_up s
      JOIN public.sign_up_date d USING (neighbourhood_id, activity_id, start))
      JOIN public.neighbourhood n USING (neighbourhood_id))
      LEFT JOIN public.person p USING (person_id))
   WHERE ((s.sign_up_id = sign_up_link_about.of_id) AND (d.starts_at > public.clock_now()));
END;

--
-- Name: sign_up_link_press(uuid, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sign_up_link_press(of_id uuid, what text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    s sign_up;
begin
    select * into s from sign_up o where o.sign_up_id = of_id;
    if not found then
        return false;
    end if;
    if what = 'leave' then
        perform sign_up_end(s.neighbourhood_id, of_id, 'left');
        return true;
    end if;
    perform sign_up_lock(s.activity_id, s.start);
    update sign_up o
       set state = case when sign_up_fits(o.neighbourhood_id, o.activity_id, o.start, 1 + o.guests) then 'coming' else 'waiting' end,
           queued_at = clock_now()
     where o.neighbourhood_id = s.neighbourhood_id and o.sign_up_id = of_id and o.state = 'unconfirmed'
       and exists (select from sign_up_date d where d.neighbourhood_id = s.neighbourhood_id and d.activity_id = s.activity_id
                      and d.start = s.start and d.goes_on and d.starts_at > clock_now());
    return true;
end $$;

--
-- Name: sign_up_listing_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sign_up_listing_change() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    perform listing_places_keep(c.neighbourhood_id, c.activity_id, array_agg(distinct c.start))
       from (select n.neighbourhood_id, n.activity_id, unnest(array[o.start, n.start]) as start
               from was o join changed n using (neighbourhood_id, sign_up_id)
              where (o.start, o.state, o.guests, o.duty) is distinct from (n.start, n.state, n.guests, n.duty)) c
       join sign_up_terms t using (neighbourhood_id, activity_id)
      where t.maximum is not null
      group by c.neighbourhood_id, c.activity_id;
    return null;
end $$;

--
-- Name: sign_up_listing_keep(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sign_up_listing_keep() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    perform listing_places_keep(c.neighbourhood_id, c.activity_id, array_agg(distinct c.start))
       from changed c join sign_up_terms t using (neighbourhood_id, activity_id)
      where t.maximum is not null
      group by c.neighbourhood_id, c.activity_id;
    return null;
end $$;

--
-- Name: sign_up_lock(uuid, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sign_up_lock(activity uuid, of_start timestamp with time zone) RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC
 SELECT pg_advisory_xact_lock(hashtextextended((('sign-up:'::text || activity) || EXTRACT(epoch FROM of_start)), (0)::bigint)) AS pg_advisory_xact_lock;
END;

--
-- Name: sign_up_move_up(uuid, uuid, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sign_up_move_up(nb uuid, activity uuid, of_start timestamp with time zone) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    d sign_up_date;
    places_left integer;
    s sign_up;
begin
    perform sign_up_lock(activity, of_start);
    select * into d from sign_up_date o where o.neighbourhood_id = nb and o.activity_id = activity and o.start = of_start;
    if not found or not d.goes_on or d.starts_at <= clock_now() then
        return;
    end if;
    places_left := d.maximum - sign_up_taken(nb, activity, of_start);
    for s in select * from sign_up w
              where w.neighbourhood_id = nb and w.activity_id = activity and w.start = of_start and w.state = 'waiting'
              order by w.queued_at, w.sign_up_id loop
        exit when places_left < 1;
        if places_left is null or s.guests < places_left then
            update sign_up set state = 'coming' where neighbourhood_id = nb and sign_up_id = s.sign_up_id;
            places_left := places_left - 1 - s.guests;
        end if;
    end loop;
end $$;

--
-- Name: sign_up_remind_at(timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sign_up_remind_at(starts_at timestamp with time zone) RETURNS timestamp with time zone
    LANGUAGE sql IMMUTABLE
    RETURN (((((starts_at AT TIME ZONE 'Europe/Amsterdam'::text))::date - 1) + '10:00:00'::time without time zone) AT TIME ZONE 'Europe/Amsterdam'::text);

--
-- Name: sign_up_tell(uuid, uuid, text, text, jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sign_up_tell(nb uuid, person uuid, address text, cause text, content jsonb) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    if person is null then
        perform mail_add(sign_up_tell.cause, address, 'activity', content, nb);
    else
        perform notice_add(sign_up_tell.cause, person, 'activity', content, nb);
    end if;
end $$;

--
-- Name: sign_up_terms_card(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sign_up_terms_card(nb uuid, activity uuid) RETURNS jsonb
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    RETURN (SELECT jsonb_build_object('on', ((t.activity_id IS NOT NULL) AND (a.sign_up <> 'none'::text)), 'maximum', t.maximum, 'guests', COALESCE(t.guests, 0), 'closesHours', COALESCE(t.closes_hours, 0), 'version', (COALESCE(t.version, 1))::text, 'dates', (SELECT COALESCE(jsonb_agg(jsonb_build_object('occurrence', public.rfc3339(d.start), 'start', public.rfc3339(d.starts_at), 'end', public.rfc3339(d.ends_at), 'closesAt', public.rfc3339(d.closes_at), 'placesLeft', d.places_left, 'waiting', d.waiting, 'state', CASE WHEN (d.closes_at <= public.clock_now()) THEN 'closed'::text WHEN (d.places_left = 0) THEN 'full'::text ELSE 'open'::text END) ORDER BY d.starts_at), '[]'::jsonb) AS "coalesce" FROM (SELECT o.neighbourhood_id, o.activity_id, o.start, o.starts_at, o.ends_at, o.status, o.title, o.all_day, o.organisation_id, o.place, o.goes_on, o.takes, o.maximum, o.guests, o.closes_at, GREATEST((o.maximum - public.sign_up_taken(sign_up_terms_card.nb, sign_up_terms_card.activity, o.start)), 0) AS places_left, (SELECT count(*) AS count FROM public.sign_up s WHERE ((s.neighbourhood_id = sign_up_terms_card.nb) AND (s.activity_id = sign_up_terms_card.activity) AND (s.start = o.start) AND (s.state = 'waiting'::text))) AS waiting FROM public.sign_up_date o WHERE ((o.neighbourhood_id = sign_up_terms_card.nb) AND (o.activity_id = sign_up_terms_card.activity) AND o.takes AND o.goes_on AND (o.starts_at > public.clock_now())) ORDER BY o.starts_at LIMIT 12) d)) AS jsonb_build_object FROM (public.activity a LEFT JOIN public.sign_up_terms t USING (neighbourhood_id, activity_id)) WHERE ((a.neighbourhood_id = sign_up_terms_card.nb) AND (a.activity_id = sign_up_terms_card.activity)));

--
-- Name: sign_up_terms_delete(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sign_up_terms_delete(nb uuid, activity uuid) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    delete from sign_up_terms t where t.neighbourhood_id = nb and t.activity_id = activity;
    if not found and exists (select from sign_up_terms t where t.neighbourhood_id = nb and t.activity_id = activity) then
        raise insufficient_privilege using message = 'the terms belong to who keeps the activity';
    end if;
end $$;

--
-- Name: sign_up_terms_listing_keep(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sign_up_terms_listing_keep() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    perform listing_places_keep(coalesce(new.neighbourhood_id, old.neighbourhood_id), coalesce(new.activity_id, old.activity_id), null);
    return null;
end $$;

--
-- Name: sign_up_terms_put(uuid, uuid, integer, integer, integer, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sign_up_terms_put(nb uuid, activity uuid, seen integer, of_maximum integer, of_guests integer, of_closes_hours integer) RETURNS boolean
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    kept boolean;
begin
    insert into sign_up_terms as t (neighbourhood_id, activity_id, maximum, guests, closes_hours)
    values (nb, activity, of_maximum, of_guests, of_closes_hours)
    on conflict (neighbourhood_id, activity_id) do update
        set maximum = excluded.maximum, guests = excluded.guests, closes_hours = excluded.closes_hours, version = excluded.version
      where t.version = seen
    returning true into kept;
    if kept is null then
        return false;
    end if;
    update activity a set sign_up = 'optional' where a.neighbourhood_id = nb and a.activity_id = activity and a.sign_up = 'none';
    perform sign_up_move_up(nb, activity, o.start) from occurrence o
      where o.neighbourhood_id = nb and o.activity_id = activity and o.starts_at > clock_now();
    return true;
end $$;

--
-- Name: sign_ups_follow(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sign_ups_follow() RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 UPDATE public.sign_up s SET start = o.start
    FROM public.activity a,
     public.occurrence o
   WHERE ((s.start > public.clock_now()) AND (NOT (EXISTS ( SELECT
            FROM public.occurrence w
           WHERE ((w.neighbourhood_id = s.neighbourhood_id) AND (w.activity_id = s.activity_id) AND (w.start = s.start))))) AND ((a.neighbourhood_id = s.neighbourhood_id) AND (a.activity_id = s.activity_id)) AND ((o.neighbourhood_id = s.neighbourhood_id) AND (o.activity_id = s.activity_id)) AND (((o.start AT TIME ZONE a.time_zone))::date = ((s.start AT TIME ZONE a.time_zone))::date) AND (NOT (EXISTS ( SELECT
            FROM public.sign_up w
           WHERE ((w.neighbourhood_id = s.neighbourhood_id) AND (w.activity_id = s.activity_id) AND (w.start = o.start))))));
END;

--
-- Name: sign_ups_forget(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sign_ups_forget() RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 DELETE FROM public.sign_up s
    USING public.neighbourhood n
   WHERE ((n.neighbourhood_id = s.neighbourhood_id) AND (((s.state = 'unconfirmed'::text) AND (s.email <> ''::text) AND (s.created_at < (public.clock_now() - '1 day'::interval))) OR ((s.start < (public.clock_now() - make_interval(days => n.sign_up_keep_days))) AND (NOT (EXISTS ( SELECT
            FROM public.occurrence o
           WHERE ((o.neighbourhood_id = s.neighbourhood_id) AND (o.activity_id = s.activity_id) AND (o.start = s.start) AND (o.starts_at >= (public.clock_now() - make_interval(days => n.sign_up_keep_days))))))))));
 DELETE FROM public.standing_duty s
    USING public.neighbourhood n
   WHERE ((n.neighbourhood_id = s.neighbourhood_id) AND (s.person_id IS NULL) AND (NOT (EXISTS ( SELECT
            FROM public.occurrence o
           WHERE ((o.neighbourhood_id = s.neighbourhood_id) AND (o.activity_id = s.activity_id) AND (o.starts_at >= (public.clock_now() - make_interval(days => n.sign_up_keep_days))))))));
 SELECT public.correction_reporter_forget() AS correction_reporter_forget;
END;

--
-- Name: sign_ups_to_tell(integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sign_ups_to_tell(most integer) RETURNS TABLE(what text, nb uuid, id uuid, person uuid, address text, language text, slug text, activity uuid, title text, page text, place text, starts text, ends text, all_day boolean, guests integer, queue integer, occurrence text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    perform sign_ups_follow();
    perform standing_duty_fill();
    perform sign_up_move_up(w.neighbourhood_id, w.activity_id, w.start)
       from (select distinct s.neighbourhood_id, s.activity_id, s.start from sign_up s
              where s.state = 'waiting' and s.start > clock_now() - interval '30 days') w;
    return query
    with facts as (
        select s.neighbourhood_id, s.sign_up_id, s.state, s.told_state, s.told_starts_at, s.late, s.queued_at, s.reminded_for,
               coalesce(d.goes_on, false) as goes_on, coalesce(d.starts_at, s.told_starts_at, s.start) as starts_at, d.ends_at
          from sign_up s left join sign_up_date d using (neighbourhood_id, activity_id, start)
         where s.start > clock_now() - interval '30 days'),
    news as (
        select f.*, case when f.state in ('coming', 'waiting') then
                             case when not f.goes_on and f.told_starts_at is not null then 'cancelled'
                                  when f.goes_on and f.told_starts_at is null then 'again'
                                  when f.goes_on and f.told_starts_at <> f.starts_at then 'moved'
                                  when not f.goes_on then null
                                  when f.told_state = 'unconfirmed' then case f.state when 'coming' then 'placed' else 'queued' end
                                  when f.state = 'coming' and f.told_state = 'waiting' then 'moved-up'
                                  when f.state = 'coming' and f.reminded_for is distinct from f.starts_at
                                       and sign_up_remind_at(f.starts_at) <= clock_now()
                                       and f.queued_at < sign_up_remind_at(f.starts_at) then 'reminder' end
                         when f.state = 'unconfirmed' and f.told_state is null then 'call'
                         when f.state = 'removed' and f.told_state <> 'removed' then 'removed'
                         when f.state = 'left' and f.told_state <> 'left' and f.late then 'drop-out' end as what
          from facts f
         where f.starts_at > clock_now()
           and not exists (select from sign_up_to_call c
                            where c.neighbourhood_id = f.neighbourhood_id and c.sign_up_id = f.sign_up_id and c.what is not null)),
    told as (
        update sign_up s
           set told_state = s.state, told_starts_at = case when w.goes_on then w.starts_at end,
               reminded_for = case w.what when 'reminder' then w.starts_at else s.reminded_for end
          from (select * from news n where n.what is not null order by n.starts_at limit most) w
         where s.neighbourhood_id = w.neighbourhood_id and s.sign_up_id = w.sign_up_id
        returning s.*, w.what, w.starts_at, w.ends_at),
    begun as (
        update standing_duty s set told = true where not s.told returning s.*),
    heard as (
        select t.what, t.neighbourhood_id, t.sign_up_id, t.person_id, nullif(t.email, '') as address,
               coalesce(p.language, t.language) as language, t.activity_id, t.starts_at, t.ends_at, t.guests, t.start
          from told t left join person p using (person_id) where t.what not in ('drop-out', 'call')
        union all
        select t.what, t.neighbourhood_id, t.sign_up_id, k.person_id, k.address, k.language, t.activity_id, t.starts_at, t.ends_at,
               t.guests, t.start
          from told t cross join lateral sign_up_keepers(t.neighbourhood_id, t.activity_id) k where t.what in ('drop-out', 'call')
        union all
        select 'duty', b.neighbourhood_id, b.activity_id, b.person_id, null, p.language, b.activity_id, null, null, 0, null
          from begun b join person p using (person_id))
    select h.what, h.neighbourhood_id, h.sign_up_id, h.person_id, h.address, h.language, n.slug, a.activity_id, a.title,
           item_address(n.slug, 'activiteiten', a.title, a.activity_id), coalesce(l.name, nullif(a.location, '')),
           wall_clock(h.starts_at), wall_clock(h.ends_at), a.all_day, h.guests, sign_up_place(h.neighbourhood_id, h.sign_up_id),
           rfc3339(h.start)
      from heard h
      join neighbourhood n using (neighbourhood_id)
      join activity a using (neighbourhood_id, activity_id)
      left join place l on l.neighbourhood_id = a.neighbourhood_id and l.place_id = a.place_id
     where h.person_id is not null or h.address is not null;
end $$;

--
-- Name: source_alarm_due(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.source_alarm_due() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    update activity a set due_at = clock_now(), doubtful_at = clock_now() + freshness_grace()
     where a.neighbourhood_id = new.neighbourhood_id and a.organisation_id = new.organisation_id and a.calendar = new.calendar
       and a.uid is not null and a.archived_at is null and a.due_at > clock_now() and activity_next_at(a) is not null;
    return null;
end $$;

--
-- Name: source_take(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.source_take() RETURNS SETOF public.source
    LANGUAGE plpgsql
    AS $$
declare
    closed text[];
begin
    perform pg_advisory_xact_lock(hashtext('source_take'));
    closed := array(select unnest(coalesce(o.hosts, array[o.host])) from source o
                     where o.leased_until is not null and o.leased_until >= clock_now()
                    union all
                    select w.host from site w where w.quiet_until is not null and w.quiet_until > clock_now());
    return query
    update source s
       set leased_until = clock_now() + interval '5 minutes',
           fails = s.fails + (s.leased_until is not null)::int,
           alarm = case when s.leased_until is not null and s.fails > 0 then 'failing' else s.alarm end,
           reason = case when s.leased_until is not null and s.fails > 0
                         then 'Het lezen van dit adres wordt steeds niet af. Meld het de beheerder, of stop met volgen.'
                         else s.reason end
     where (s.neighbourhood_id, s.source_id) =
           (select d.neighbourhood_id, d.source_id from source d
             where d.next_look <= clock_now() and d.paused_at is null
               and (d.leased_until is null or d.leased_until < clock_now())
               and not coalesce(d.hosts, array[d.host]) && closed
             order by d.next_look, d.source_id limit 1 for update skip locked)
    returning s.*;
end $$;

--
-- Name: standing_duty_fill(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.standing_duty_fill() RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 INSERT INTO public.sign_up (neighbourhood_id, activity_id, start, person_id, standing_duty_id, name, email, telephone, language, state, duty, told_state, told_starts_at)  SELECT s.neighbourhood_id,
             s.activity_id,
             d.start,
             s.person_id,
                 CASE
                     WHEN (s.person_id IS NULL) THEN s.standing_duty_id
                     ELSE NULL::uuid
                 END AS "case",
             s.name,
             s.email,
             s.telephone,
             s.language,
             'coming',
             true,
             'coming',
             d.starts_at
            FROM (public.standing_duty s
              JOIN public.sign_up_date d USING (neighbourhood_id, activity_id))
           WHERE (d.goes_on AND (d.starts_at > public.clock_now()) AND (d.starts_at < (public.clock_now() + '60 days'::interval))) ON CONFLICT DO NOTHING;
END;

--
-- Name: standing_duty_set(uuid, uuid, boolean); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.standing_duty_set(nb uuid, of_id uuid, begins boolean) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    s sign_up;
    o sign_up;
    of_duty uuid;
begin
    select * into s from sign_up w where w.neighbourhood_id = nb and w.sign_up_id = of_id;
    if not found or not (keeps_sign_ups(nb, s.activity_id) or not begins and s.person_id = current_person()) then
        raise insufficient_privilege using message = 'who keeps the list gives duty';
    end if;
    of_duty := s.standing_duty_id;
    if begins and of_duty is null then
        insert into standing_duty (neighbourhood_id, activity_id, person_id, name, email, telephone, language, told)
        values (nb, s.activity_id, s.person_id, s.name, s.email, s.telephone, s.language, s.person_id is null)
        on conflict do nothing returning standing_duty_id into of_duty;
    end if;
    for o in update sign_up w
                set duty = begins, state = case when begins then 'coming' else 'left' end,
                    told_state = case when begins then 'coming' else 'left' end,
                    standing_duty_id = case when begins and w.person_id is null then of_duty end
              where w.neighbourhood_id = nb and w.activity_id = s.activity_id
                and (w.person_id = s.person_id or w.sign_up_id = of_id or w.standing_duty_id = s.standing_duty_id
                     or s.email <> '' and lower(w.email) = lower(s.email))
                and w.start > clock_now() and case when begins then w.state in ('coming', 'waiting') else w.duty end
            returning w.* loop
        perform sign_up_move_up(nb, o.activity_id, o.start);
    end loop;
    if not begins then
        delete from standing_duty w
         where w.neighbourhood_id = nb and w.activity_id = s.activity_id
           and (w.person_id = s.person_id or w.standing_duty_id = of_duty);
    end if;
    perform standing_duty_fill();
end $$;

--
-- Name: text_message; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.text_message (
    text_message_id uuid DEFAULT gen_random_uuid() NOT NULL,
    neighbourhood_id uuid,
    cause text NOT NULL,
    kind text NOT NULL,
    number text NOT NULL,
    payload jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    run_after timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    leased_until timestamp with time zone,
    tries integer DEFAULT 0 NOT NULL,
    last_error text,
    sent_at timestamp with time zone,
    dead_at timestamp with time zone,
    CONSTRAINT text_message_cause_too_long CHECK ((length(cause) <= 300)),
    CONSTRAINT text_message_kind_invalid CHECK ((kind ~ '^[a-z][a-z0-9-]{0,39}$'::text)),
    CONSTRAINT text_message_number_invalid CHECK (((COALESCE(sent_at, dead_at) IS NOT NULL) OR (number ~ '^\+316[0-9]{8}$'::text))),
    CONSTRAINT text_message_payload_invalid CHECK (((COALESCE(sent_at, dead_at) IS NOT NULL) OR COALESCE(((btrim((payload ->> 'text'::text)) <> ''::text) AND ((payload ->> 'path'::text) ~ '^/[^/\\[:cntrl:]][^\\[:cntrl:]]*$'::text)), false)))
);

--
-- Name: telephone_link_holds(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.telephone_link_holds(of_id uuid) RETURNS boolean
    LANGUAGE sql STABLE
    RETURN (EXISTS (SELECT FROM public.text_message m WHERE ((m.cause = ('telephone:'::text || telephone_link_holds.of_id)) AND (m.created_at > (public.clock_now() - '60 days'::interval)))));

--
-- Name: telephone_link(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.telephone_link(of_id uuid) RETURNS TABLE(title text, slug text, language text, done boolean)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 SELECT ('06 … '::text || "right"(s.telephone, 2)),
     public.person_home(p.person_id) AS person_home,
     p.language,
     (s.telephone_confirmed_at IS NOT NULL)
    FROM (public.notice_person s
      JOIN public.person p USING (person_id))
   WHERE ((s.telephone_id = telephone_link.of_id) AND (s.telephone <> ''::text) AND (p.blocked_at IS NULL) AND public.telephone_link_holds(telephone_link.of_id));
END;

--
-- Name: telephone_link_press(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.telephone_link_press(of_id uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    update notice_person set telephone_confirmed_at = coalesce(telephone_confirmed_at, clock_now())
     where telephone_id = of_id and telephone <> '' and telephone_link_holds(of_id);
    return found;
end $$;

--
-- Name: text_gateway_set(boolean); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.text_gateway_set(there boolean) RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC
 UPDATE public.text_gateway SET ready = text_gateway_set.there
   WHERE (text_gateway.ready <> text_gateway_set.there);
END;

--
-- Name: text_message_forget(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.text_message_forget() RETURNS void
    LANGUAGE sql
    AS $$
    delete from text_message where coalesce(sent_at, dead_at) < clock_now() - interval '1 year'
$$;

--
-- Name: text_message_give_up(uuid, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.text_message_give_up(id uuid, why text) RETURNS void
    LANGUAGE sql
    AS $$
    update text_message set dead_at = clock_now(), leased_until = null, last_error = why, number = '', payload = '{}'
     where text_message_id = id
$$;

--
-- Name: text_message_later(uuid, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.text_message_later(of_id uuid, why text) RETURNS void
    LANGUAGE plpgsql
    AS $$
declare
    t text_message;
begin
    select * into t from text_message m where m.text_message_id = of_id;
    if clock_now() > t.created_at + interval '3 days' then
        perform text_message_give_up(of_id, why);
    else
        update text_message
           set last_error = why, leased_until = null,
               run_after = clock_now() + (array['1 minute', '5 minutes', '30 minutes', '2 hours', '6 hours']::interval[])
                                         [greatest(least(t.tries, 5), 1)]
         where text_message_id = of_id;
    end if;
end $$;

--
-- Name: text_message_sent(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.text_message_sent(id uuid) RETURNS void
    LANGUAGE sql
    AS $$
    update text_message set sent_at = clock_now(), leased_until = null, last_error = null, number = '', payload = '{}'
     where text_message_id = id
$$;

--
-- Name: text_message_take(interval); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.text_message_take(lease interval) RETURNS TABLE(id uuid, kind text, number text, payload jsonb)
    LANGUAGE sql
    AS $$
    update text_message t set tries = t.tries + 1, leased_until = clock_now() + lease
     where t.text_message_id = (select w.text_message_id from text_message w
                                 where w.sent_at is null and w.dead_at is null and w.run_after <= clock_now()
                                   and (w.leased_until is null or w.leased_until <= clock_now())
                                 order by w.run_after, w.text_message_id limit 1 for update skip locked)
    returning t.text_message_id, t.kind, t.number, t.payload
$$;

--
-- Name: thanks_visibility(public.thanks); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.thanks_visibility(t public.thanks) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    RETURN (SELECT CASE WHEN (('quiet'::text = (thanks_visibility.t).visibility) OR ('quiet'::text = i.visibility)) THEN 'quiet'::text WHEN (('members'::text = (thanks_visibility.t).visibility) OR ('members'::text = i.visibility)) THEN 'members'::text ELSE 'everyone'::text END AS "case" FROM public.exchange_item i WHERE ((i.neighbourhood_id = (thanks_visibility.t).neighbourhood_id) AND (i.exchange_item_id = (thanks_visibility.t).exchange_item_id)));

--
-- Name: thanks_card(public.thanks, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.thanks_card(t public.thanks, slug text) RETURNS jsonb
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    RETURN jsonb_build_object('id', (t).thanks_id, 'given', ((t).giver_id = public.current_person()), 'other', CASE WHEN ((t).giver_id = public.current_person()) THEN (t).receiver_name ELSE (t).giver_name END, 'text', (t).text, 'danger', CASE WHEN ((t).giver_id = public.current_person()) THEN (t).danger ELSE NULL::text END, 'mayAgree', (((t).danger IS NULL) AND ((t).refused_reason IS NULL) AND ((t).receiver_id IS NOT NULL) AND ((t).exchange_item_id IS NOT NULL)), 'agrees', CASE WHEN ((t).giver_id = public.current_person()) THEN (t).giver_agrees ELSE (t).receiver_agrees END, 'otherAgrees', CASE WHEN ((t).giver_id = public.current_person()) THEN (t).receiver_agrees ELSE (t).giver_agrees END, 'visibility', COALESCE(public.thanks_visibility(t), (t).visibility), 'public', ((t).published_at IS NOT NULL), 'refusedReason', (t).refused_reason, 'createdAt', public.rfc3339((t).created_at), 'conversation', (t).conversation_id, 'about', (SELECT jsonb_build_object('kind', i.kind, 'title', i.title, 'address', public.item_address(thanks_card.slug, CASE i.kind WHEN 'ask'::text THEN 'vragen'::text ELSE 'aanbod'::text END, i.title, i.exchange_item_id)) AS jsonb_build_object FROM public.exchange_item i WHERE ((i.neighbourhood_id = (thanks_card.t).neighbourhood_id) AND (i.exchange_item_id = (thanks_card.t).exchange_item_id))));

--
-- Name: thanks_export(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.thanks_export(who uuid) RETURNS jsonb
    LANGUAGE sql STABLE
    RETURN (SELECT COALESCE(jsonb_agg(jsonb_build_object('given', (t.giver_id = thanks_export.who), 'text', t.text, 'agrees', CASE WHEN (t.giver_id = thanks_export.who) THEN t.giver_agrees ELSE t.receiver_agrees END, 'createdAt', public.rfc3339(t.created_at)) ORDER BY t.created_at), '[]'::jsonb) AS "coalesce" FROM public.thanks t WHERE ((thanks_export.who = t.giver_id) OR (thanks_export.who = t.receiver_id)));

--
-- Name: thanks_give(uuid, uuid, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.thanks_give(nb uuid, conversation uuid, words text, heard text) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: thanks_may_report(uuid, uuid, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.thanks_may_report(nb uuid, thanks uuid, why text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    RETURN (EXISTS (SELECT FROM public.thanks t WHERE ((t.neighbourhood_id = thanks_may_report.nb) AND (thanks_may_report.nb = public.current_neighbourhood()) AND (t.thanks_id = thanks_may_report.thanks) AND CASE WHEN (thanks_may_report.why = 'objection'::text) THEN ((t.refused_reason IS NOT NULL) AND (t.giver_id = public.current_person())) ELSE ((t.published_at IS NOT NULL) OR ((public.current_person() = t.giver_id) OR (public.current_person() = t.receiver_id))) END)));

--
-- Name: thanks_move(uuid, uuid, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.thanks_move(nb uuid, thanks uuid, move text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: thanks_newest(uuid, timestamp with time zone, uuid, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.thanks_newest(nb uuid, after_at timestamp with time zone, after_id uuid, most integer) RETURNS TABLE(at timestamp with time zone, id uuid, card jsonb)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

--
-- Name: thanks_published_set(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.thanks_published_set() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
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

--
-- Name: thanks_refuse(uuid, uuid, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.thanks_refuse(nb uuid, thanks uuid, reason text) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 UPDATE public.thanks t SET refused_reason = thanks_refuse.reason
   WHERE ((t.neighbourhood_id = thanks_refuse.nb) AND (thanks_refuse.nb = public.current_neighbourhood()) AND public.has_role('moderator'::text) AND (t.thanks_id = thanks_refuse.thanks));
END;

--
-- Name: thanks_tell_live(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.thanks_tell_live() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    perform live_tell(new.neighbourhood_id, new.conversation_id);
    return null;
end $$;

--
-- Name: theme_words(uuid, text[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.theme_words(nb uuid, themes text[]) RETURNS text
    LANGUAGE sql STABLE
    RETURN (SELECT COALESCE(string_agg(((c.name || ' '::text) || c.name_en), ' '::text), ''::text) AS "coalesce" FROM public.category c WHERE ((c.neighbourhood_id = theme_words.nb) AND (c.kind = 'activity'::text) AND (c.slug = ANY (theme_words.themes))));

--
-- Name: themes_known(uuid, text[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.themes_known(nb uuid, themes text[]) RETURNS boolean
    LANGUAGE sql STABLE
    RETURN (NOT (EXISTS (SELECT FROM unnest(themes_known.themes) t(slug) WHERE (NOT (EXISTS (SELECT FROM public.category c WHERE ((c.neighbourhood_id = themes_known.nb) AND (c.kind = 'activity'::text) AND (c.slug = t.slug))))))));

--
-- Name: themes_to_tell(integer, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.themes_to_tell(readers integer, most integer) RETURNS TABLE(nb uuid, slug text, person uuid, language text, week text, kind text, title text, address text)
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
    with due as (
        select r.* from question_reader r
         where r.told_until < themes_week() and r.themes <> '{}'
         order by r.told_until limit readers for update skip locked),
    told as (
        update question_reader r set told_until = clock_now() from due d
         where (r.neighbourhood_id, r.person_id) = (d.neighbourhood_id, d.person_id))
    select d.neighbourhood_id, n.slug, c.person_id, c.language, to_char(themes_week() at time zone 'Europe/Amsterdam', 'IYYY-IW'),
           w.kind, w.title, w.address
      from due d
      join neighbourhood n using (neighbourhood_id)
      join colleague_persons(d.neighbourhood_id) c on c.person_id = d.person_id
     cross join lateral (
        select x.kind, x.title, x.address
          from (select 'question' as kind, q.title, '/werk/' || n.slug || '/vraagbaak/' || q.question_id as address, q.created_at
                  from question q
                 where q.neighbourhood_id = d.neighbourhood_id and q.archived_at is null and q.themes && d.themes
                   and q.created_at > d.told_until and q.author_id is distinct from d.person_id
                union all
                select 'knowledge', k.title, knowledge_item_address(n.slug, k.knowledge_item_id), k.created_at
                  from knowledge_item k
                 where k.neighbourhood_id = d.neighbourhood_id and k.archived_at is null and k.themes && d.themes
                   and k.created_at > d.told_until and k.owner_id is distinct from d.person_id) x
         order by x.kind, x.created_at desc limit most) w
     order by d.neighbourhood_id, d.person_id, w.kind desc
$$;

--
-- Name: themes_week(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.themes_week() RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    RETURN ((date_trunc('week'::text, ((public.clock_now() AT TIME ZONE 'Europe/Amsterdam'::text) - '05:00:00'::interval)) + '05:00:00'::interval) AT TIME ZONE 'Europe/Amsterdam'::text);

--
-- Name: typed_words(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.typed_words(words text) RETURNS text[]
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN ARRAY(SELECT t.w FROM regexp_split_to_table(lower("left"(typed_words.words, 200)), '[^[:alnum:]]+'::text) WITH ORDINALITY t(w, n) WHERE ((t.w <> ''::text) AND (ts_lexize('dutch_stem'::regdictionary, public.unaccent(t.w)) <> '{}'::text[]) AND ((length(t.w) > 1) OR (t.w ~ '[0-9]'::text))) ORDER BY t.n LIMIT 8);

--
-- Name: version_raise(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.version_raise() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    new.version := old.version + 1;
    return new;
end $$;

--
-- Name: wall_clock_day_after(timestamp with time zone, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.wall_clock_day_after(starts_at timestamp with time zone, ends_at timestamp with time zone) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN to_char((date_trunc('day'::text, (GREATEST((COALESCE(ends_at, starts_at) - '00:00:01'::interval), starts_at) AT TIME ZONE 'Europe/Amsterdam'::text)) + '1 day'::interval), 'YYYYMMDD'::text);

--
-- Name: weekly_ask(uuid, text, text, text[], text[], text[], text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.weekly_ask(nb uuid, address text, of_language text, of_categories text[], of_areas text[], of_streets text[], network text) RETURNS TABLE(id uuid)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    since constant timestamptz := clock_now() - interval '1 hour';
    by_address constant bytea := account_hash('weekly', address);
    by_network constant bytea := account_hash('network', network);
begin
    if sign_in_failures(by_address, since) >= 5 or sign_in_failures(by_network, since) >= 300 then
        return;
    end if;
    perform sign_in_failed(by_address), sign_in_failed(by_network);
    return query
    insert into weekly_reader as r (neighbourhood_id, email, language, categories, areas, streets)
    values (nb, address, coalesce(of_language, 'nl'), of_categories, of_areas, of_streets)
    returning r.weekly_reader_id;
end $$;

--
-- Name: weekly_choices_check(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.weekly_choices_check() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    if exists (select from unnest(new.categories) c
                where not exists (select from category k where k.neighbourhood_id = new.neighbourhood_id and k.kind = 'activity'
                                     and k.slug = c)) then
        raise check_violation using constraint = 'weekly_reader_categories_unknown';
    elsif exists (select from unnest(new.areas) c
                   where not exists (select from area a where a.neighbourhood_id = new.neighbourhood_id and a.cbs_code = c)) then
        raise check_violation using constraint = 'weekly_reader_areas_unknown';
    elsif exists (select from unnest(new.streets) c
                   where not exists (select from neighbourhood_streets(new.neighbourhood_id) s where s.street = c)) then
        raise check_violation using constraint = 'weekly_reader_streets_unknown';
    end if;
    return new;
end $$;

--
-- Name: weekly_export(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.weekly_export(who uuid) RETURNS jsonb
    LANGUAGE sql STABLE
    RETURN (SELECT COALESCE(jsonb_agg(jsonb_build_object('neighbourhood', n.slug, 'language', r.language, 'categories', r.categories, 'areas', r.areas, 'streets', r.streets, 'since', public.rfc3339(r.confirmed_at)) ORDER BY r.created_at), '[]'::jsonb) AS "coalesce" FROM (public.weekly_reader r JOIN public.neighbourhood n USING (neighbourhood_id)) WHERE ((r.person_id = weekly_export.who) OR (lower(r.email) = (SELECT lower(p.email) AS lower FROM public.person p WHERE (p.person_id = weekly_export.who)))));

--
-- Name: weekly_items(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.weekly_items(of_id uuid) RETURNS TABLE(activity_id uuid, title text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 SELECT p.id,
     p.title
    FROM (public.weekly_reader r
      CROSS JOIN LATERAL public.programme(r.neighbourhood_id, public.day_begins('-7'::integer), public.day_begins(8), r.categories, r.areas, of_streets => r.streets) p(id, title, summary, address, starts_at, start, "end", over, all_day, status, note, place, street, free, price, price_note, sign_up_note, organisation_id, organisation, changed))
   WHERE ((r.weekly_reader_id = weekly_items.of_id) AND (r.confirmed_at IS NOT NULL))
   GROUP BY p.id, p.title
   ORDER BY p.title, p.id;
END;

--
-- Name: weekly_link(text, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.weekly_link(purpose text, of_id uuid) RETURNS TABLE(neighbourhood_id uuid, title text, slug text, language text, done boolean)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 SELECT n.neighbourhood_id,
     n.name,
     n.slug,
     r.language,
     ((weekly_link.purpose = 'weekly-join'::text) AND (r.confirmed_at IS NOT NULL))
    FROM (public.weekly_reader r
      JOIN public.neighbourhood n USING (neighbourhood_id))
   WHERE ((r.weekly_reader_id = weekly_link.of_id) AND ((r.confirmed_at IS NOT NULL) OR (weekly_link.purpose = 'weekly-join'::text)));
END;

--
-- Name: weekly_press(text, uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.weekly_press(purpose text, of_id uuid, activity uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    r weekly_reader;
begin
    select * into r from weekly_reader w where w.weekly_reader_id = of_id for update;
    if not found then
        return false;
    end if;
    case purpose
    when 'weekly-join' then
        delete from weekly_reader w
         where w.neighbourhood_id = r.neighbourhood_id and lower(w.email) = lower(r.email) and w.weekly_reader_id <> of_id
           and w.created_at <= r.created_at;
        update weekly_reader w set confirmed_at = coalesce(w.confirmed_at, clock_now())
         where w.weekly_reader_id = of_id
           and not exists (select from weekly_reader o where o.neighbourhood_id = r.neighbourhood_id and lower(o.email) = lower(r.email)
                              and o.confirmed_at is not null and o.weekly_reader_id <> of_id); -- a newer choice holds
        perform mail_address_resume(r.email);
    when 'unsubscribe' then
        delete from weekly_reader w where w.weekly_reader_id = of_id;
    else
        if not exists (select from weekly_items(of_id) i where i.activity_id = activity) then
            return false;
        end if;
        perform set_config('voordeur.neighbourhood', r.neighbourhood_id::text, true);
        perform correction_add(r.neighbourhood_id, 'activity', activity, 'other', '');
    end case;
    return true;
end $$;

--
-- Name: weekly_take(integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.weekly_take(most integer) RETURNS TABLE(id uuid, nb uuid, slug text, name text, language text, address text, categories text[], areas text[], streets text[], week text)
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
    with hour as (
        select s.neighbourhood_id from outlet_setting s
          join module_switch m on m.neighbourhood_id = s.neighbourhood_id and m.module = 'outlets' and m.for_residents
         where clock_now() at time zone 'Europe/Amsterdam'
               - (date_trunc('week', clock_now() at time zone 'Europe/Amsterdam') + (s.mail_day - 1) * interval '1 day' + s.mail_hour * interval '1 hour')
               between interval '0' and interval '1 day'),
    taken as (
        update weekly_reader r set sent_week = weekly_week()
         where r.weekly_reader_id in (
                select w.weekly_reader_id from weekly_reader w join hour using (neighbourhood_id)
                 where w.confirmed_at is not null and w.sent_week is distinct from weekly_week()
                 order by w.weekly_reader_id limit most for update of w skip locked)
        returning r.*)
    select t.weekly_reader_id, t.neighbourhood_id, n.slug, n.name, coalesce(p.language, t.language), coalesce(p.email, t.email),
           t.categories, t.areas, t.streets, t.sent_week
      from taken t
      join neighbourhood n using (neighbourhood_id)
      left join person p on p.person_id = t.person_id
     where p.blocked_at is null and not mail_address_paused(coalesce(p.email, t.email))
     order by t.neighbourhood_id, t.categories, t.areas, t.streets, t.weekly_reader_id -- who chose the same come together
$$;

--
-- Name: weekly_tell(uuid, text, text, jsonb, uuid[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.weekly_tell(nb uuid, address text, week text, content jsonb, organisations uuid[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    of_cause constant text := 'weekly:' || nb || ':' || week || ':' || encode(mail_hash(address), 'hex');
begin
    if not exists (select from mail m where m.cause = of_cause) then
        perform mail_add(of_cause, address, 'weekly', content, nb), outlet_shown(nb, 'mail', organisations);
    end if;
end $$;

--
-- Name: weekly_week(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.weekly_week() RETURNS text
    LANGUAGE sql STABLE
    RETURN to_char((public.clock_now() AT TIME ZONE 'Europe/Amsterdam'::text), 'IYYY-IW'::text);

--
-- Name: word_known(uuid, tsquery); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.word_known(nb uuid, query tsquery) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET enable_seqscan TO 'off'
    SET gin_fuzzy_search_limit TO '2000'
    AS $$
declare
    keys constant tsquery := search_key_query(nb, '', query);
begin
    return exists (select from search_entry e where e.kind = 'activity' and e.ahead and keys_of(e) @@ keys)
        or exists (select from search_entry e where e.kind <> 'activity' and keys_of(e) @@ keys);
end $$;

--
-- Name: word_query(uuid, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.word_query(nb uuid, typed text) RETURNS tsquery
    LANGUAGE plpgsql STABLE
    SET enable_seqscan TO 'off'
    AS $$
declare
    plain_typed constant text := unaccent(typed);
    itself constant tsquery := literal_query(typed);
    more tsquery;
begin
    select string_agg('(' || meant.query::text || ')', ' | ')::tsquery into more
      from (select plainto_tsquery('voordeur', m.word) as query
              from synonym s cross join lateral unnest(s.means) as m (word)
             where s.neighbourhood_id = nb
               and (s.word in (typed, plain_typed)
                    or ts_lexize('dutch_stem', s.word) = ts_lexize('dutch_stem', plain_typed))
            union all
            select to_tsquery('voordeur', w.plain)
              from (select distinct w.plain from search_word w
                     where length(typed) > 3 and w.neighbourhood_id = nb and w.plain like '%' || plain_typed || '%'
                       and not starts_with(w.plain, plain_typed)
                     order by w.plain limit 20) w) meant
     where numnode(meant.query) > 0;
    return case when more is null then itself else itself || more end;
end $$;

--
-- Name: word_queries(uuid, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.word_queries(nb uuid, words text) RETURNS tsquery[]
    LANGUAGE sql STABLE
    RETURN ARRAY(SELECT public.word_query(word_queries.nb, w.word) AS word_query FROM unnest(public.typed_words(word_queries.words)) w(word) WHERE (length(w.word) > 2));

--
-- Name: search_word; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.search_word (
    neighbourhood_id uuid NOT NULL,
    word text NOT NULL,
    plain text NOT NULL
);

--
-- Name: words_like(uuid, text, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.words_like(nb uuid, typed text, far integer) RETURNS SETOF public.search_word
    LANGUAGE plpgsql STABLE
    AS $$
declare
    after_all constant text := chr(1114111);
    part constant integer := length(typed) / 3;
    first constant text := left(typed, part);
    last constant text := reverse(right(typed, part));
begin
    if length(typed) < 9 then
        return query
        select w.* from search_word w
         where w.neighbourhood_id = nb and length(w.plain) between length(typed) - far and length(typed) + far
           and levenshtein_less_equal(w.plain, typed, far) <= far;
    else
        return query
        select w.* from search_word w
         where w.neighbourhood_id = nb and w.plain collate "C" >= first and w.plain collate "C" < first || after_all
           and levenshtein_less_equal(w.plain, typed, far) <= far
        union all
        select w.* from search_word w
         where w.neighbourhood_id = nb and reverse(w.plain) collate "C" >= last
           and reverse(w.plain) collate "C" < last || after_all
           and levenshtein_less_equal(w.plain, typed, far) <= far;
    end if;
    return query
    select w.* from search_word w
     where w.neighbourhood_id = nb and length(typed) > 4
       and w.plain collate "C" = any (array(select left(typed, n) from generate_series(4, length(typed)) n));
end $$;

--
-- Name: account_letter; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account_letter (
    account_letter_id uuid DEFAULT gen_random_uuid() NOT NULL,
    purpose text NOT NULL,
    email text NOT NULL,
    person_id uuid,
    neighbourhood_id uuid,
    name text DEFAULT ''::text NOT NULL,
    language text DEFAULT 'nl'::text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    street text DEFAULT ''::text NOT NULL,
    invitation_id uuid,
    CONSTRAINT account_letter_purpose_unknown CHECK ((purpose = ANY (ARRAY['join'::text, 'sign-in'::text, 'reset'::text, 'address'::text]))),
    CONSTRAINT account_letter_street_house_number CHECK ((street !~ '\s[0-9]{1,3}\s?[[:alpha:]]?$'::text)),
    CONSTRAINT account_letter_street_too_long CHECK ((length(street) <= 80))
);

--
-- Name: work_tidy(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.work_tidy() RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC
 SELECT public.listing_tidy() AS listing_tidy;
 DELETE FROM public.sign_in_try
   WHERE (sign_in_try.tried_at < (public.clock_now() - '1 day'::interval));
 DELETE FROM public.idempotency_key
   WHERE (idempotency_key.created_at < (public.clock_now() - '24:00:00'::interval));
 DELETE FROM public.job
   WHERE (job.done_at < (public.clock_now() - '30 days'::interval));
 DELETE FROM public.account_letter
   WHERE (account_letter.expires_at < public.clock_now());
 DELETE FROM public.notice
   WHERE ((notice.content IS NULL) AND (notice.created_at < (public.clock_now() - '1 year'::interval)));
 DELETE FROM public.owner_question
   WHERE (owner_question.asked_at < (public.clock_now() - '1 year'::interval));
 SELECT public.proposal_forget() AS proposal_forget;
END;

--
-- Name: holiday; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.holiday (
    region text NOT NULL,
    name text NOT NULL,
    start_date date NOT NULL,
    end_date date NOT NULL,
    holiday_id uuid DEFAULT gen_random_uuid() NOT NULL,
    estimated boolean DEFAULT false NOT NULL,
    changed_by_name text,
    changed_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT holiday_end_date_before_start CHECK ((end_date >= start_date)),
    CONSTRAINT holiday_end_date_out_of_range CHECK ((end_date < (start_date + 100))),
    CONSTRAINT holiday_name_required CHECK ((btrim(name) <> ''::text)),
    CONSTRAINT holiday_name_too_long CHECK ((length(name) <= 60)),
    CONSTRAINT holiday_region_unknown CHECK ((region = ANY (ARRAY['noord'::text, 'midden'::text, 'zuid'::text]))),
    CONSTRAINT holiday_start_date_out_of_range CHECK (((start_date >= '2000-01-01'::date) AND (start_date <= '2099-12-31'::date)))
);

--
-- Name: activity_feed; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.activity_feed WITH (security_invoker='true') AS
 SELECT a.neighbourhood_id,
    a.activity_id,
    a.title,
    a.summary,
    a.text,
    a.status,
    a.status_note,
    a.all_day,
    a.version,
    a.location,
    a.price,
    a.price_note,
    a.free,
    a.sign_up_note,
    a.contact_name,
    a.contact_telephone,
    a.archived_at,
    p.name AS place_name,
    p.street_address,
    p.locality,
        CASE
            WHEN (NOT p.approximate) THEN p.latitude
            ELSE NULL::double precision
        END AS latitude,
        CASE
            WHEN (NOT p.approximate) THEN p.longitude
            ELSE NULL::double precision
        END AS longitude,
    ARRAY( SELECT c.name
           FROM public.category c
          WHERE ((c.neighbourhood_id = a.neighbourhood_id) AND (c.kind = 'activity'::text) AND (c.slug = ANY (a.categories)))
          ORDER BY c.ordinal) AS category_names,
    public.item_address(n.slug, 'activiteiten'::text, a.title, a.activity_id) AS address,
    to_char((
        CASE
            WHEN (a.doubtful_at <= public.clock_now()) THEN GREATEST(a.changed_at, a.doubtful_at)
            ELSE a.changed_at
        END AT TIME ZONE 'UTC'::text), 'YYYYMMDD"T"HH24MISS"Z"'::text) AS changed,
    public.wall_clock(a.starts_at) AS start,
        CASE
            WHEN a.all_day THEN public.wall_clock_day_after(a.starts_at, a.ends_at)
            ELSE public.wall_clock(a.ends_at)
        END AS "end",
        CASE
            WHEN (a.time_zone = 'Europe/Amsterdam'::text) THEN a.rrule
            ELSE NULL::text
        END AS rrule,
        CASE
            WHEN ((a.rrule IS NULL) OR (a.time_zone = 'Europe/Amsterdam'::text)) THEN ARRAY( SELECT public.wall_clock(d.d) AS wall_clock
               FROM unnest(a.rdates) d(d)
              ORDER BY d.d)
            ELSE ARRAY( SELECT public.wall_clock(o.start) AS wall_clock
               FROM public.occurrence o
              WHERE ((o.neighbourhood_id = a.neighbourhood_id) AND (o.activity_id = a.activity_id) AND (o.start <> a.starts_at))
              ORDER BY o.start)
        END AS rdates,
    ARRAY( SELECT public.wall_clock(d.d) AS wall_clock
           FROM unnest(a.exdates) d(d)
        UNION
         SELECT (to_char(day.day, 'YYYYMMDD"T"'::text) || substr(public.wall_clock(a.starts_at), 10))
           FROM public.holiday h,
            LATERAL generate_series((h.start_date)::timestamp with time zone, (h.end_date)::timestamp with time zone, '1 day'::interval) day(day)
          WHERE (a.skips_holidays AND (a.rrule IS NOT NULL) AND (h.region = n.holiday_region) AND (h.end_date >= ((a.starts_at AT TIME ZONE 'Europe/Amsterdam'::text))::date) AND (to_char(day.day, 'ID'::text) IN ( SELECT to_char((o.start AT TIME ZONE 'Europe/Amsterdam'::text), 'ID'::text) AS to_char
                   FROM public.occurrence o
                  WHERE ((o.neighbourhood_id = a.neighbourhood_id) AND (o.activity_id = a.activity_id)))))
  ORDER BY 1) AS exdates,
    ARRAY( SELECT concat_ws('|'::text, public.wall_clock(o.start), public.wall_clock(o.starts_at),
                CASE
                    WHEN a.all_day THEN public.wall_clock_day_after(o.starts_at, o.ends_at)
                    ELSE COALESCE(public.wall_clock(o.ends_at), '-'::text)
                END, o.status, o.note) AS concat_ws
           FROM public.occurrence o
          WHERE ((o.neighbourhood_id = a.neighbourhood_id) AND (o.activity_id = a.activity_id) AND o.overridden)
          ORDER BY o.start) AS changes,
    (COALESCE((a.doubtful_at <= public.clock_now()), false) AND (NOT public.activity_is_over(a.*))) AS doubtful
   FROM ((public.activity a
     JOIN public.neighbourhood n USING (neighbourhood_id))
     LEFT JOIN public.place p ON (((p.neighbourhood_id = a.neighbourhood_id) AND (p.place_id = a.place_id))));

--
-- Name: activity_item; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.activity_item (
    neighbourhood_id uuid NOT NULL,
    activity_id uuid NOT NULL,
    version integer NOT NULL,
    item text NOT NULL
);

--
-- Name: activity_table; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.activity_table WITH (security_invoker='true') AS
 SELECT a.neighbourhood_id,
    a.activity_id,
    a.activity_id AS id,
    a.organisation_id,
    a.archived_at,
    a.starts_at,
    a.uid,
    a.title,
    a.summary,
    a.text,
    to_char(w.start, 'DD-MM-YYYY'::text) AS date,
        CASE
            WHEN (NOT a.all_day) THEN to_char(w.start, 'HH24:MI'::text)
            ELSE NULL::text
        END AS start_time,
        CASE
            WHEN ((a.rrule IS NULL) AND ((w.last)::date > (w.start)::date) AND (a.all_day OR ((w.last - w.start) >= '1 day'::interval))) THEN to_char(w.last, 'DD-MM-YYYY'::text)
            ELSE NULL::text
        END AS end_date,
        CASE
            WHEN (NOT a.all_day) THEN to_char(w.last, 'HH24:MI'::text)
            ELSE NULL::text
        END AS end_time,
    a.rrule,
    NULLIF(concat_ws(', '::text, ( SELECT string_agg(DISTINCT to_char((x.x AT TIME ZONE 'Europe/Amsterdam'::text), 'DD-MM-YYYY'::text), ', '::text) AS string_agg
           FROM unnest(a.exdates) x(x)),
        CASE
            WHEN a.skips_holidays THEN 'schoolvakantie'::text
            ELSE NULL::text
        END), ''::text) AS except_on,
    COALESCE(p.name, a.location) AS location,
        CASE
            WHEN (a.price_note ~ '[0-9]'::text) THEN a.price_note
            ELSE concat_ws(' '::text,
            CASE
                WHEN a.free THEN 'gratis'::text
                ELSE replace((a.price)::text, '.'::text, ','::text)
            END, NULLIF(a.price_note, ''::text))
        END AS price,
    ( SELECT string_agg(COALESCE(c.name, s.slug), ', '::text ORDER BY s.nr) AS string_agg
           FROM (unnest(a.categories) WITH ORDINALITY s(slug, nr)
             LEFT JOIN public.category c ON (((c.neighbourhood_id = a.neighbourhood_id) AND (c.kind = 'activity'::text) AND (c.slug = s.slug))))) AS categories,
    ( SELECT string_agg(w_1.word, ', '::text) AS string_agg
           FROM ( VALUES ('everyone'::text,'iedereen'::text), ('children'::text,'kinderen'::text), ('youth'::text,'jongeren'::text), ('adults'::text,'volwassenen'::text), ('seniors'::text,'ouderen'::text), ('parents'::text,'ouders'::text), ('women'::text,'vrouwen'::text), ('men'::text,'mannen'::text), ('newcomers'::text,'nieuwkomers'::text), ('carers'::text,'mantelzorgers'::text)) w_1(code, word)
          WHERE (w_1.code = ANY (a.audience))) AS audience,
    o.name AS organisation,
    a.contact_name,
    a.contact_telephone,
    a.contact_email,
    a.url,
        CASE
            WHEN (a.status = 'cancelled'::text) THEN 'afgelast'::text
            ELSE NULL::text
        END AS status
   FROM (((public.activity a
     CROSS JOIN LATERAL ( SELECT (a.starts_at AT TIME ZONE 'Europe/Amsterdam'::text) AS start,
            ((a.ends_at AT TIME ZONE 'Europe/Amsterdam'::text) -
                CASE
                    WHEN a.all_day THEN '00:00:01'::interval
                    ELSE '00:00:00'::interval
                END) AS last) w)
     LEFT JOIN public.place p ON (((p.neighbourhood_id = a.neighbourhood_id) AND (p.place_id = a.place_id))))
     LEFT JOIN public.organisation o ON (((o.neighbourhood_id = a.neighbourhood_id) AND (o.organisation_id = a.organisation_id))));

--
-- Name: bulk_change_item; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bulk_change_item (
    neighbourhood_id uuid NOT NULL,
    bulk_change_id uuid NOT NULL,
    activity_id uuid NOT NULL,
    ordinal integer NOT NULL,
    known integer NOT NULL,
    changes boolean NOT NULL,
    dates integer NOT NULL,
    was text,
    before jsonb,
    left_because text,
    left_dates integer DEFAULT 0 NOT NULL,
    CONSTRAINT bulk_change_item_left_because_unknown CHECK ((left_because = ANY (ARRAY['changed'::text, 'not-yours'::text])))
);

--
-- Name: concern_rule; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.concern_rule (
    neighbourhood_id uuid NOT NULL,
    concern_rule_id uuid DEFAULT gen_random_uuid() NOT NULL,
    kind text NOT NULL,
    phrase text NOT NULL,
    switched_on boolean DEFAULT true NOT NULL,
    created_by_name text DEFAULT public.current_name(),
    changed_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT concern_rule_kind_unknown CHECK ((kind = ANY (ARRAY['suicide'::text, 'emergency'::text, 'violence'::text, 'abuse'::text, 'harmless'::text, 'setting'::text]))),
    CONSTRAINT concern_rule_phrase_required CHECK ((btrim(phrase) <> ''::text)),
    CONSTRAINT concern_rule_phrase_too_long CHECK ((length(phrase) <= 200))
);

--
-- Name: correction_news; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.correction_news WITH (security_invoker='true') AS
 SELECT c.neighbourhood_id,
    c.correction_id,
    c.created_at,
    o.outcome,
    i.title,
    i.path,
    c.item_id,
    r.*::public.correction_reporter AS reporter
   FROM (((public.correction_reporter r
     JOIN public.correction c USING (neighbourhood_id, correction_id))
     CROSS JOIN LATERAL ( SELECT public.correction_outcome(c.*, r.consent_at) AS outcome) o)
     CROSS JOIN LATERAL ( SELECT a.title,
            'activiteiten'::text AS path
           FROM public.activity a
          WHERE ((c.kind = 'activity'::text) AND (a.neighbourhood_id = c.neighbourhood_id) AND (a.activity_id = c.item_id))
        UNION ALL
         SELECT g.name,
            'organisaties'::text
           FROM public.organisation g
          WHERE ((c.kind = 'organisation'::text) AND (g.neighbourhood_id = c.neighbourhood_id) AND (g.organisation_id = c.item_id))
        UNION ALL
         SELECT p.name,
            'plekken'::text
           FROM public.place p
          WHERE ((c.kind = 'place'::text) AND (p.neighbourhood_id = c.neighbourhood_id) AND (p.place_id = c.item_id))
        UNION ALL
         SELECT j.title,
            'projecten'::text
           FROM public.project j
          WHERE ((c.kind = 'project'::text) AND (j.neighbourhood_id = c.neighbourhood_id) AND (j.project_id = c.item_id))
        UNION ALL
         SELECT e.title,
                CASE e.kind
                    WHEN 'ask'::text THEN 'vragen'::text
                    ELSE 'aanbod'::text
                END AS "case"
           FROM public.exchange_item e
          WHERE ((c.kind = e.kind) AND (e.neighbourhood_id = c.neighbourhood_id) AND (e.exchange_item_id = c.item_id))) i)
  WHERE ((r.told_at IS NULL) AND (o.outcome IS NOT NULL));

--
-- Name: duplicate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.duplicate (
    neighbourhood_id uuid NOT NULL,
    duplicate_id uuid DEFAULT gen_random_uuid() NOT NULL,
    one uuid NOT NULL,
    other uuid NOT NULL,
    because text[] NOT NULL,
    verdict text DEFAULT 'open'::text NOT NULL,
    kept uuid,
    found_at timestamp with time zone DEFAULT date_trunc('second'::text, public.clock_now()) NOT NULL,
    decided_at timestamp with time zone,
    decided_by_name text,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT duplicate_because_unknown CHECK ((because <@ ARRAY['when'::text, 'place'::text, 'title'::text, 'text'::text])),
    CONSTRAINT duplicate_kept_invalid CHECK (((kept = one) OR (kept = other))),
    CONSTRAINT duplicate_kept_required CHECK (((verdict = 'same'::text) = (kept IS NOT NULL))),
    CONSTRAINT duplicate_pair_invalid CHECK ((one < other)),
    CONSTRAINT duplicate_verdict_unknown CHECK ((verdict = ANY (ARRAY['open'::text, 'same'::text, 'different'::text])))
);

--
-- Name: exchange_asking; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.exchange_asking (
    kind text NOT NULL,
    ahead interval NOT NULL,
    again integer NOT NULL,
    away integer NOT NULL,
    CONSTRAINT exchange_asking_kind_unknown CHECK ((kind = ANY (ARRAY['ask'::text, 'offer'::text])))
);

--
-- Name: exchange_to_call; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.exchange_to_call WITH (security_invoker='true') AS
 SELECT i.neighbourhood_id,
    i.exchange_item_id,
    i.kind,
    i.title,
    i.due_at,
    i.version,
    p.name,
    p.telephone,
    p.called_at,
    p.*::public.exchange_party AS party
   FROM ((public.exchange_item i
     JOIN public.exchange_asking r USING (kind))
     JOIN public.exchange_party p USING (neighbourhood_id, exchange_item_id))
  WHERE ((i.state = 'open'::text) AND (i.archived_at IS NULL) AND (i.danger IS NULL) AND (i.told_due_at = i.due_at) AND public.exchange_by_telephone(p.*) AND (i.due_at <= (public.clock_now() + ( SELECT max(x.ahead) AS max
           FROM public.exchange_asking x))) AND (public.exchange_only_by_telephone(p.*) OR ((i.asked = 2) AND (public.days_since(i.asked_at) >= r.again))) AND COALESCE((p.call_after <= public.clock_now()), true));

--
-- Name: freshness_item; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.freshness_item AS
 SELECT a.neighbourhood_id,
    'activity'::text AS kind,
    a.activity_id AS item_id,
    a.organisation_id,
    a.due_at,
    a.doubtful_at
   FROM public.activity a
  WHERE ((a.archived_at IS NULL) AND (a.status <> 'cancelled'::text) AND (EXISTS ( SELECT
           FROM public.occurrence o
          WHERE ((o.neighbourhood_id = a.neighbourhood_id) AND (o.activity_id = a.activity_id) AND (o.status <> 'cancelled'::text) AND (COALESCE(o.ends_at, o.starts_at) > public.clock_now())))))
UNION ALL
 SELECT organisation.neighbourhood_id,
    'organisation'::text AS kind,
    organisation.organisation_id AS item_id,
    organisation.organisation_id,
    organisation.due_at,
    organisation.doubtful_at
   FROM public.organisation
  WHERE (organisation.archived_at IS NULL)
UNION ALL
 SELECT place.neighbourhood_id,
    'place'::text AS kind,
    place.place_id AS item_id,
    place.organisation_id,
    place.due_at,
    place.doubtful_at
   FROM public.place
  WHERE (place.archived_at IS NULL)
UNION ALL
 SELECT project.neighbourhood_id,
    'project'::text AS kind,
    project.project_id AS item_id,
    project.organisation_id,
    project.due_at,
    project.doubtful_at
   FROM public.project
  WHERE (project.archived_at IS NULL)
UNION ALL
 SELECT exchange_item.neighbourhood_id,
    exchange_item.kind,
    exchange_item.exchange_item_id AS item_id,
    exchange_item.organisation_id,
    exchange_item.due_at,
    exchange_item.doubtful_at
   FROM public.exchange_item
  WHERE ((exchange_item.archived_at IS NULL) AND (exchange_item.state = 'open'::text) AND (exchange_item.danger IS NULL) AND (exchange_item.visibility <> 'quiet'::text) AND COALESCE((exchange_item.paused_until <= (public.clock_now())::date), true));

--
-- Name: freshness_figure; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.freshness_figure AS
 WITH answered AS (
         SELECT life_event.neighbourhood_id,
            COALESCE(life_event.kind, 'all'::text) AS kind,
            percentile_cont((0.5)::double precision) WITHIN GROUP (ORDER BY (((EXTRACT(epoch FROM (life_event.at - life_event.was_due_at)) / (86400)::numeric))::double precision)) AS answer_days,
            count(*) AS answers
           FROM public.life_event
          WHERE ((life_event.was_due_at IS NOT NULL) AND (life_event.at > (public.clock_now() - '90 days'::interval)) AND (life_event.at <= public.clock_now()))
          GROUP BY GROUPING SETS ((life_event.neighbourhood_id), (life_event.neighbourhood_id, life_event.kind))
        )
 SELECT i.neighbourhood_id,
    i.kind,
    i.organisation_id,
    i.visible,
    i.confirmed,
    i.due_week,
    i.doubtful,
        CASE
            WHEN (a.answers >= 5) THEN round((a.answer_days)::numeric, 1)
            ELSE NULL::numeric
        END AS answer_days
   FROM (( SELECT freshness_item.neighbourhood_id,
            COALESCE(freshness_item.kind, 'all'::text) AS kind,
            freshness_item.organisation_id,
            (count(*))::integer AS visible,
            (count(*) FILTER (WHERE (freshness_item.due_at > public.clock_now())))::integer AS confirmed,
            (count(*) FILTER (WHERE ((freshness_item.due_at > public.clock_now()) AND (freshness_item.due_at <= (public.clock_now() + '7 days'::interval)))))::integer AS due_week,
            (count(*) FILTER (WHERE (freshness_item.doubtful_at <= public.clock_now())))::integer AS doubtful
           FROM public.freshness_item
          GROUP BY GROUPING SETS ((freshness_item.neighbourhood_id), (freshness_item.neighbourhood_id, freshness_item.kind), (freshness_item.neighbourhood_id, freshness_item.organisation_id))
         HAVING ((GROUPING(freshness_item.organisation_id) = 1) OR (freshness_item.organisation_id IS NOT NULL))) i
     LEFT JOIN answered a ON (((a.neighbourhood_id = i.neighbourhood_id) AND (a.kind = i.kind) AND (i.organisation_id IS NULL))));

--
-- Name: freshness_rule; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.freshness_rule (
    kind text NOT NULL,
    ordinal integer NOT NULL,
    due_days integer NOT NULL,
    doubtful_days integer DEFAULT 14 NOT NULL,
    archived_days integer DEFAULT 30 NOT NULL
);

--
-- Name: holiday_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.holiday_change (
    holiday_change_id bigint NOT NULL,
    region text NOT NULL,
    at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    by_name text,
    event text NOT NULL,
    name text NOT NULL,
    start_date date NOT NULL,
    end_date date NOT NULL,
    ahead boolean NOT NULL,
    CONSTRAINT holiday_change_event_unknown CHECK ((event = ANY (ARRAY['added'::text, 'changed'::text, 'removed'::text])))
);

--
-- Name: holiday_change_holiday_change_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.holiday_change ALTER COLUMN holiday_change_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.holiday_change_holiday_change_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: holiday_changed; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.holiday_changed AS
 SELECT n.neighbourhood_id,
    max(c.at) AS at
   FROM (public.neighbourhood n
     JOIN public.holiday_change c ON ((c.region = n.holiday_region)))
  WHERE ((c.by_name IS NOT NULL) AND c.ahead)
  GROUP BY n.neighbourhood_id;

--
-- Name: import; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import (
    neighbourhood_id uuid NOT NULL,
    import_id uuid DEFAULT gen_random_uuid() NOT NULL,
    organisation_id uuid,
    calendar text DEFAULT ''::text NOT NULL,
    source text NOT NULL,
    address text DEFAULT ''::text NOT NULL,
    format text DEFAULT ''::text NOT NULL,
    status text DEFAULT 'previewed'::text NOT NULL,
    report jsonb DEFAULT '{}'::jsonb NOT NULL,
    content jsonb,
    created_by uuid DEFAULT public.current_person(),
    created_by_name text DEFAULT public.current_name(),
    created_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    etag text DEFAULT ''::text NOT NULL,
    last_modified text DEFAULT ''::text NOT NULL,
    digest text DEFAULT ''::text NOT NULL,
    leave_out text[] DEFAULT '{}'::text[] NOT NULL,
    columns text[] DEFAULT '{}'::text[] NOT NULL,
    read_as text DEFAULT 'auto'::text NOT NULL,
    CONSTRAINT import_address_too_long CHECK ((length(address) <= 2000)),
    CONSTRAINT import_calendar_too_long CHECK ((length(calendar) <= 200)),
    CONSTRAINT import_source_unknown CHECK ((source = ANY (ARRAY['file'::text, 'url'::text]))),
    CONSTRAINT import_status_unknown CHECK ((status = ANY (ARRAY['previewed'::text, 'saved'::text, 'failed'::text])))
);

--
-- Name: import_row; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import_row (
    neighbourhood_id uuid NOT NULL,
    activity_id uuid NOT NULL,
    said jsonb NOT NULL,
    read_at timestamp with time zone DEFAULT public.clock_now() NOT NULL
);

--
-- Name: item_life; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.item_life WITH (security_invoker='true') AS
 SELECT a.neighbourhood_id,
    'activity'::text AS kind,
    a.activity_id AS item_id,
    a.organisation_id,
    a.confirmed_at,
    a.due_at,
    a.doubtful_at,
    a.archived_at
   FROM public.activity a
  WHERE (NOT public.activity_is_over(a.*))
UNION ALL
 SELECT organisation.neighbourhood_id,
    'organisation'::text AS kind,
    organisation.organisation_id AS item_id,
    organisation.organisation_id,
    organisation.confirmed_at,
    organisation.due_at,
    organisation.doubtful_at,
    organisation.archived_at
   FROM public.organisation
UNION ALL
 SELECT place.neighbourhood_id,
    'place'::text AS kind,
    place.place_id AS item_id,
    place.organisation_id,
    place.confirmed_at,
    place.due_at,
    place.doubtful_at,
    place.archived_at
   FROM public.place
UNION ALL
 SELECT project.neighbourhood_id,
    'project'::text AS kind,
    project.project_id AS item_id,
    project.organisation_id,
    project.confirmed_at,
    project.due_at,
    project.doubtful_at,
    project.archived_at
   FROM public.project
UNION ALL
 SELECT exchange_item.neighbourhood_id,
    exchange_item.kind,
    exchange_item.exchange_item_id AS item_id,
    exchange_item.organisation_id,
    exchange_item.confirmed_at,
    exchange_item.due_at,
    exchange_item.doubtful_at,
    exchange_item.archived_at
   FROM public.exchange_item
  WHERE (exchange_item.state = 'open'::text);

--
-- Name: job_job_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.job ALTER COLUMN job_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.job_job_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: mail_received; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mail_received (
    letter_hash bytea NOT NULL,
    reply_id uuid NOT NULL,
    received_at timestamp with time zone DEFAULT public.clock_now() NOT NULL
);

--
-- Name: person_block; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person_block (
    person_id uuid NOT NULL,
    blocked_id uuid NOT NULL,
    created_at timestamp with time zone DEFAULT public.clock_now() NOT NULL
);

--
-- Name: picture_crop; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.picture_crop (
    neighbourhood_id uuid NOT NULL,
    picture_id uuid NOT NULL,
    x smallint NOT NULL,
    y smallint NOT NULL,
    CONSTRAINT picture_crop_x_out_of_range CHECK (((x >= 0) AND (x <= 100))),
    CONSTRAINT picture_crop_y_out_of_range CHECK (((y >= 0) AND (y <= 100)))
);

--
-- Name: postcode_area; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.postcode_area (
    postcode4 text NOT NULL,
    locality text NOT NULL,
    latitude double precision NOT NULL,
    longitude double precision NOT NULL,
    CONSTRAINT postcode_area_postcode4_invalid CHECK ((postcode4 ~ '^[1-9][0-9]{3}$'::text))
);

--
-- Name: programme_card; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.programme_card AS
 SELECT search_entry.neighbourhood_id,
    search_entry.id,
    search_entry.card,
    search_entry.categories,
    search_entry.place_id,
    search_entry.organisation_id,
    search_entry.free,
    search_entry.wheelchair,
    search_entry.audience,
    search_entry.due_at,
    search_entry.doubtful_at
   FROM public.search_entry
  WHERE (search_entry.kind = 'activity'::text);

--
-- Name: programme_line; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.programme_line AS
 SELECT listing.neighbourhood_id,
    listing.at,
    listing.until,
    listing.activity_id,
    listing.start,
    listing.category,
    listing.is_first,
    listing.place_id,
    listing.organisation_id,
    listing.head
   FROM public.listing;

--
-- Name: schema_migration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.schema_migration (
    version integer NOT NULL,
    name text NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL
);

--
-- Name: settings_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.settings_version (
    one boolean DEFAULT true NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    CONSTRAINT settings_version_one_check CHECK (one)
);

--
-- Name: sign_up_terms_version; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.sign_up_terms_version
    AS integer
    START WITH 2
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: sign_up_terms_version; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.sign_up_terms_version OWNED BY public.sign_up_terms.version;

--
-- Name: sign_up_to_call; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.sign_up_to_call WITH (security_invoker='true') AS
 SELECT s.neighbourhood_id,
    s.sign_up_id,
    s.activity_id,
    s.name,
    s.telephone,
    COALESCE(d.starts_at, s.start) AS starts_at,
    d.ends_at,
    COALESCE(d.goes_on, false) AS goes_on,
        CASE
            WHEN (NOT COALESCE(d.goes_on, false)) THEN
            CASE
                WHEN (s.told_starts_at IS NOT NULL) THEN 'cancelled'::text
                ELSE NULL::text
            END
            WHEN (s.told_starts_at IS NULL) THEN 'again'::text
            WHEN (s.told_starts_at <> d.starts_at) THEN 'moved'::text
            WHEN ((s.state = 'coming'::text) AND (s.told_state = 'waiting'::text)) THEN 'moved-up'::text
            ELSE NULL::text
        END AS what
   FROM (public.sign_up s
     LEFT JOIN public.sign_up_date d USING (neighbourhood_id, activity_id, start))
  WHERE ((s.person_id IS NULL) AND (s.email = ''::text) AND (s.telephone <> ''::text) AND (s.state = ANY (ARRAY['coming'::text, 'waiting'::text])) AND (s.start > (public.clock_now() - '30 days'::interval)) AND (COALESCE(d.starts_at, s.told_starts_at, s.start) > public.clock_now()));

--
-- Name: site; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.site (
    origin text NOT NULL,
    host text GENERATED ALWAYS AS ("substring"(origin, '^[^:]*://(.*)$'::text)) STORED NOT NULL,
    robots text,
    robots_read_at timestamp with time zone,
    quiet_until timestamp with time zone
);

--
-- Name: source_shown; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.source_shown WITH (security_invoker='true') AS
 SELECT s.neighbourhood_id,
    s.source_id AS id,
    public.organisation_name(o.*) AS organisation,
    o.name AS organisation_title,
    s.calendar,
    s.address,
    NULLIF(s.title, ''::text) AS title,
    NULLIF(s.format, ''::text) AS format,
    s.rhythm,
        CASE
            WHEN (s.paused_at IS NULL) THEN public.rfc3339(s.next_look)
            ELSE NULL::text
        END AS next_look,
    public.rfc3339(s.looked_at) AS looked,
    public.rfc3339(s.changed_at) AS changed,
    public.rfc3339(s.good_at) AS good,
    public.rfc3339(s.paused_at) AS paused,
    s.activities,
    s.fails,
    s.alarm,
    NULLIF(s.reason, ''::text) AS reason,
    s.history,
    date_trunc('second'::text, s.created_at) AS created_at,
    public.rfc3339(s.created_at) AS created,
    s.version
   FROM (public.source s
     JOIN public.organisation o ON (((o.neighbourhood_id = s.neighbourhood_id) AND (o.organisation_id = s.organisation_id))));

--
-- Name: synonym; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.synonym (
    neighbourhood_id uuid NOT NULL,
    synonym_id uuid DEFAULT gen_random_uuid() NOT NULL,
    word text NOT NULL,
    means text[] NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT synonym_means_too_long CHECK ((length(array_to_string(means, ''::text)) <= 1000)),
    CONSTRAINT synonym_means_too_many CHECK ((cardinality(means) <= 20)),
    CONSTRAINT synonym_word_invalid CHECK (((word = lower(btrim(word))) AND (word !~ '\s'::text))),
    CONSTRAINT synonym_word_required CHECK ((word <> ''::text)),
    CONSTRAINT synonym_word_too_long CHECK ((length(word) <= 60))
);

--
-- Name: sign_up_terms version; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_up_terms ALTER COLUMN version SET DEFAULT nextval('public.sign_up_terms_version'::regclass);

--
-- Name: outlet_count outlet_count_duplicate; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outlet_count
    ADD CONSTRAINT outlet_count_duplicate UNIQUE NULLS NOT DISTINCT (neighbourhood_id, day, outlet, organisation_id);

--
-- Name: outlet_shown(uuid, text, uuid[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.outlet_shown(nb uuid, of_outlet text, organisations uuid[]) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 INSERT INTO public.outlet_count AS c (neighbourhood_id, day, outlet, organisation_id, shown)  SELECT outlet_shown.nb AS nb,
             ((public.clock_now() AT TIME ZONE 'Europe/Amsterdam'::text))::date AS timezone,
             outlet_shown.of_outlet AS of_outlet,
             w.id,
             1
            FROM ( SELECT NULL::uuid AS id
                 UNION
                  SELECT o.organisation_id
                    FROM public.organisation o
                   WHERE ((o.neighbourhood_id = outlet_shown.nb) AND (o.organisation_id = ANY (outlet_shown.organisations)))) w
           ORDER BY w.id NULLS FIRST ON CONFLICT ON CONSTRAINT outlet_count_duplicate DO UPDATE SET shown = (c.shown + 1);
END;

--
-- Name: text_message text_message_cause_duplicate; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.text_message
    ADD CONSTRAINT text_message_cause_duplicate UNIQUE (cause);

--
-- Name: text_message_add(text, text, text, jsonb, uuid, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.text_message_add(of_cause text, to_number text, of_kind text, content jsonb, nb uuid, after timestamp with time zone) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 INSERT INTO public.text_message (cause, number, kind, payload, neighbourhood_id, run_after)
   VALUES (text_message_add.of_cause, text_message_add.to_number, text_message_add.of_kind, text_message_add.content, text_message_add.nb, text_message_add.after) ON CONFLICT ON CONSTRAINT text_message_cause_duplicate DO NOTHING;
END;

--
-- Name: account_letter account_letter_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_letter
    ADD CONSTRAINT account_letter_pkey PRIMARY KEY (account_letter_id);

--
-- Name: activity_draft activity_draft_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activity_draft
    ADD CONSTRAINT activity_draft_pkey PRIMARY KEY (neighbourhood_id, activity_draft_id);

--
-- Name: activity_item activity_item_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activity_item
    ADD CONSTRAINT activity_item_pkey PRIMARY KEY (neighbourhood_id, activity_id);

--
-- Name: activity activity_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activity
    ADD CONSTRAINT activity_pkey PRIMARY KEY (neighbourhood_id, activity_id);

--
-- Name: area area_cbs_code_duplicate; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.area
    ADD CONSTRAINT area_cbs_code_duplicate UNIQUE (neighbourhood_id, cbs_code);

--
-- Name: area area_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.area
    ADD CONSTRAINT area_pkey PRIMARY KEY (neighbourhood_id, area_id);

--
-- Name: bulk_change_item bulk_change_item_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bulk_change_item
    ADD CONSTRAINT bulk_change_item_pkey PRIMARY KEY (neighbourhood_id, bulk_change_id, activity_id);

--
-- Name: bulk_change bulk_change_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bulk_change
    ADD CONSTRAINT bulk_change_pkey PRIMARY KEY (neighbourhood_id, bulk_change_id);

--
-- Name: category category_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.category
    ADD CONSTRAINT category_pkey PRIMARY KEY (neighbourhood_id, category_id);

--
-- Name: category category_slug_duplicate; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.category
    ADD CONSTRAINT category_slug_duplicate UNIQUE (neighbourhood_id, kind, slug);

--
-- Name: client client_client_id_duplicate; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client
    ADD CONSTRAINT client_client_id_duplicate UNIQUE (client_id);

--
-- Name: client client_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client
    ADD CONSTRAINT client_pkey PRIMARY KEY (neighbourhood_id, client_id);

--
-- Name: concern_rule concern_rule_phrase_duplicate; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.concern_rule
    ADD CONSTRAINT concern_rule_phrase_duplicate UNIQUE (neighbourhood_id, kind, phrase);

--
-- Name: concern_rule concern_rule_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.concern_rule
    ADD CONSTRAINT concern_rule_pkey PRIMARY KEY (neighbourhood_id, concern_rule_id);

--
-- Name: conversation_person conversation_person_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversation_person
    ADD CONSTRAINT conversation_person_pkey PRIMARY KEY (neighbourhood_id, conversation_id, person_id);

--
-- Name: conversation conversation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversation
    ADD CONSTRAINT conversation_pkey PRIMARY KEY (neighbourhood_id, conversation_id);

--
-- Name: conversation conversation_responder_id_duplicate; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversation
    ADD CONSTRAINT conversation_responder_id_duplicate UNIQUE (neighbourhood_id, exchange_item_id, responder_id);

--
-- Name: correction correction_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.correction
    ADD CONSTRAINT correction_pkey PRIMARY KEY (neighbourhood_id, correction_id);

--
-- Name: correction_reporter correction_reporter_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.correction_reporter
    ADD CONSTRAINT correction_reporter_pkey PRIMARY KEY (neighbourhood_id, correction_id);

--
-- Name: duplicate_decision duplicate_decision_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duplicate_decision
    ADD CONSTRAINT duplicate_decision_pkey PRIMARY KEY (neighbourhood_id, duplicate_id, version);

--
-- Name: duplicate duplicate_pair_duplicate; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duplicate
    ADD CONSTRAINT duplicate_pair_duplicate UNIQUE (neighbourhood_id, one, other);

--
-- Name: duplicate duplicate_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duplicate
    ADD CONSTRAINT duplicate_pkey PRIMARY KEY (neighbourhood_id, duplicate_id);

--
-- Name: exchange_asking exchange_asking_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exchange_asking
    ADD CONSTRAINT exchange_asking_pkey PRIMARY KEY (kind);

--
-- Name: exchange_item exchange_item_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exchange_item
    ADD CONSTRAINT exchange_item_pkey PRIMARY KEY (neighbourhood_id, exchange_item_id);

--
-- Name: exchange_party exchange_party_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exchange_party
    ADD CONSTRAINT exchange_party_pkey PRIMARY KEY (neighbourhood_id, exchange_item_id);

--
-- Name: freshness_day freshness_day_duplicate; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.freshness_day
    ADD CONSTRAINT freshness_day_duplicate UNIQUE NULLS NOT DISTINCT (neighbourhood_id, day, kind, organisation_id);

--
-- Name: freshness_rule freshness_rule_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.freshness_rule
    ADD CONSTRAINT freshness_rule_pkey PRIMARY KEY (kind);

--
-- Name: freshness_term freshness_term_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.freshness_term
    ADD CONSTRAINT freshness_term_pkey PRIMARY KEY (neighbourhood_id, kind);

--
-- Name: holiday_change holiday_change_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.holiday_change
    ADD CONSTRAINT holiday_change_pkey PRIMARY KEY (holiday_change_id);

--
-- Name: holiday holiday_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.holiday
    ADD CONSTRAINT holiday_pkey PRIMARY KEY (holiday_id);

--
-- Name: holiday holiday_start_date_duplicate; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.holiday
    ADD CONSTRAINT holiday_start_date_duplicate EXCLUDE USING gist (region WITH =, daterange(start_date, end_date, '[]'::text) WITH &&);

--
-- Name: idempotency_key idempotency_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_key
    ADD CONSTRAINT idempotency_key_pkey PRIMARY KEY (owner, key);

--
-- Name: import import_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import
    ADD CONSTRAINT import_pkey PRIMARY KEY (neighbourhood_id, import_id);

--
-- Name: import_row import_row_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_row
    ADD CONSTRAINT import_row_pkey PRIMARY KEY (neighbourhood_id, activity_id);

--
-- Name: invitation invitation_code_duplicate; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_code_duplicate UNIQUE (neighbourhood_id, code);

--
-- Name: invitation invitation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_pkey PRIMARY KEY (neighbourhood_id, invitation_id);

--
-- Name: item_view item_view_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.item_view
    ADD CONSTRAINT item_view_pkey PRIMARY KEY (neighbourhood_id, kind, item_id);

--
-- Name: job job_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job
    ADD CONSTRAINT job_pkey PRIMARY KEY (job_id);

--
-- Name: knowledge_item knowledge_item_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_item
    ADD CONSTRAINT knowledge_item_pkey PRIMARY KEY (neighbourhood_id, knowledge_item_id);

--
-- Name: life_event life_event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.life_event
    ADD CONSTRAINT life_event_pkey PRIMARY KEY (neighbourhood_id, item_id, at, event, kind);

--
-- Name: listing listing_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.listing
    ADD CONSTRAINT listing_pkey PRIMARY KEY (neighbourhood_id, activity_id, at, start, category);

--
-- Name: mail_address mail_address_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail_address
    ADD CONSTRAINT mail_address_pkey PRIMARY KEY (address_hash);

--
-- Name: mail mail_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail
    ADD CONSTRAINT mail_pkey PRIMARY KEY (mail_id);

--
-- Name: mail_received mail_received_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail_received
    ADD CONSTRAINT mail_received_pkey PRIMARY KEY (letter_hash);

--
-- Name: message message_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_pkey PRIMARY KEY (neighbourhood_id, message_id);

--
-- Name: module_switch module_switch_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.module_switch
    ADD CONSTRAINT module_switch_pkey PRIMARY KEY (neighbourhood_id, module);

--
-- Name: neighbourhood neighbourhood_host_name_duplicate; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.neighbourhood
    ADD CONSTRAINT neighbourhood_host_name_duplicate UNIQUE (host_name);

--
-- Name: neighbourhood neighbourhood_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.neighbourhood
    ADD CONSTRAINT neighbourhood_pkey PRIMARY KEY (neighbourhood_id);

--
-- Name: neighbourhood neighbourhood_slug_duplicate; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.neighbourhood
    ADD CONSTRAINT neighbourhood_slug_duplicate UNIQUE (slug);

--
-- Name: notice_choice notice_choice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice_choice
    ADD CONSTRAINT notice_choice_pkey PRIMARY KEY (person_id, kind);

--
-- Name: notice_kind notice_kind_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice_kind
    ADD CONSTRAINT notice_kind_pkey PRIMARY KEY (kind);

--
-- Name: notice_person notice_person_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice_person
    ADD CONSTRAINT notice_person_pkey PRIMARY KEY (person_id);

--
-- Name: notice notice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_pkey PRIMARY KEY (notice_id);

--
-- Name: occurrence occurrence_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrence
    ADD CONSTRAINT occurrence_pkey PRIMARY KEY (neighbourhood_id, activity_id, start);

--
-- Name: organisation organisation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT organisation_pkey PRIMARY KEY (neighbourhood_id, organisation_id);

--
-- Name: organisation_second_contact organisation_second_contact_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organisation_second_contact
    ADD CONSTRAINT organisation_second_contact_pkey PRIMARY KEY (neighbourhood_id, organisation_id);

--
-- Name: outlet_setting outlet_setting_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outlet_setting
    ADD CONSTRAINT outlet_setting_pkey PRIMARY KEY (neighbourhood_id);

--
-- Name: owner_question owner_question_duplicate; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.owner_question
    ADD CONSTRAINT owner_question_duplicate UNIQUE NULLS NOT DISTINCT (item_id, due_at, person_id, address_hash, kind, neighbourhood_id);

--
-- Name: owner_question owner_question_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.owner_question
    ADD CONSTRAINT owner_question_pkey PRIMARY KEY (owner_question_id);

--
-- Name: person_block person_block_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person_block
    ADD CONSTRAINT person_block_pkey PRIMARY KEY (person_id, blocked_id);

--
-- Name: person person_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (person_id);

--
-- Name: person_role person_role_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person_role
    ADD CONSTRAINT person_role_pkey PRIMARY KEY (person_role_id);

--
-- Name: person_role person_role_role_duplicate; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person_role
    ADD CONSTRAINT person_role_role_duplicate UNIQUE NULLS NOT DISTINCT (person_id, neighbourhood_id, role, organisation_id);

--
-- Name: picture_crop picture_crop_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.picture_crop
    ADD CONSTRAINT picture_crop_pkey PRIMARY KEY (neighbourhood_id, picture_id, x, y);

--
-- Name: picture picture_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.picture
    ADD CONSTRAINT picture_pkey PRIMARY KEY (neighbourhood_id, picture_id);

--
-- Name: place place_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.place
    ADD CONSTRAINT place_pkey PRIMARY KEY (neighbourhood_id, place_id);

--
-- Name: postcode_area postcode_area_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.postcode_area
    ADD CONSTRAINT postcode_area_pkey PRIMARY KEY (postcode4);

--
-- Name: project_activity project_activity_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.project_activity
    ADD CONSTRAINT project_activity_pkey PRIMARY KEY (neighbourhood_id, project_id, activity_id);

--
-- Name: project project_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.project
    ADD CONSTRAINT project_pkey PRIMARY KEY (neighbourhood_id, project_id);

--
-- Name: proposal proposal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposal
    ADD CONSTRAINT proposal_pkey PRIMARY KEY (neighbourhood_id, proposal_id);

--
-- Name: push push_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.push
    ADD CONSTRAINT push_pkey PRIMARY KEY (push_id);

--
-- Name: push_subscription push_subscription_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.push_subscription
    ADD CONSTRAINT push_subscription_pkey PRIMARY KEY (push_subscription_id);

--
-- Name: question_answer question_answer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_answer
    ADD CONSTRAINT question_answer_pkey PRIMARY KEY (neighbourhood_id, question_answer_id);

--
-- Name: question_passed question_passed_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_passed
    ADD CONSTRAINT question_passed_pkey PRIMARY KEY (neighbourhood_id, question_id, person_id);

--
-- Name: question question_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question
    ADD CONSTRAINT question_pkey PRIMARY KEY (neighbourhood_id, question_id);

--
-- Name: question_reader question_reader_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_reader
    ADD CONSTRAINT question_reader_pkey PRIMARY KEY (neighbourhood_id, person_id);

--
-- Name: question_thanks question_thanks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_thanks
    ADD CONSTRAINT question_thanks_pkey PRIMARY KEY (neighbourhood_id, question_answer_id, person_id);

--
-- Name: refresh_token refresh_token_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.refresh_token
    ADD CONSTRAINT refresh_token_pkey PRIMARY KEY (token_hash);

--
-- Name: report report_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_pkey PRIMARY KEY (neighbourhood_id, report_id);

--
-- Name: round_answer round_answer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.round_answer
    ADD CONSTRAINT round_answer_pkey PRIMARY KEY (neighbourhood_id, round_answer_id);

--
-- Name: schema_migration schema_migration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schema_migration
    ADD CONSTRAINT schema_migration_pkey PRIMARY KEY (version);

--
-- Name: search_entry search_entry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_entry
    ADD CONSTRAINT search_entry_pkey PRIMARY KEY (neighbourhood_id, id, kind);

--
-- Name: session_family session_family_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session_family
    ADD CONSTRAINT session_family_pkey PRIMARY KEY (family_id);

--
-- Name: settings_version settings_version_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settings_version
    ADD CONSTRAINT settings_version_pkey PRIMARY KEY (one);

--
-- Name: sign_up sign_up_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_up
    ADD CONSTRAINT sign_up_pkey PRIMARY KEY (neighbourhood_id, sign_up_id);

--
-- Name: sign_up_terms sign_up_terms_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_up_terms
    ADD CONSTRAINT sign_up_terms_pkey PRIMARY KEY (neighbourhood_id, activity_id);

--
-- Name: site site_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.site
    ADD CONSTRAINT site_pkey PRIMARY KEY (origin);

--
-- Name: source source_address_duplicate; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.source
    ADD CONSTRAINT source_address_duplicate UNIQUE (neighbourhood_id, organisation_id, calendar, address);

--
-- Name: source source_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.source
    ADD CONSTRAINT source_pkey PRIMARY KEY (neighbourhood_id, source_id);

--
-- Name: standing_duty standing_duty_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.standing_duty
    ADD CONSTRAINT standing_duty_pkey PRIMARY KEY (neighbourhood_id, standing_duty_id);

--
-- Name: synonym synonym_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.synonym
    ADD CONSTRAINT synonym_pkey PRIMARY KEY (neighbourhood_id, synonym_id);

--
-- Name: synonym synonym_word_duplicate; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.synonym
    ADD CONSTRAINT synonym_word_duplicate UNIQUE (neighbourhood_id, word);

--
-- Name: text_gateway text_gateway_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.text_gateway
    ADD CONSTRAINT text_gateway_pkey PRIMARY KEY (text_gateway_id);

--
-- Name: text_message text_message_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.text_message
    ADD CONSTRAINT text_message_pkey PRIMARY KEY (text_message_id);

--
-- Name: thanks thanks_conversation_id_duplicate; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.thanks
    ADD CONSTRAINT thanks_conversation_id_duplicate UNIQUE (neighbourhood_id, conversation_id);

--
-- Name: thanks thanks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.thanks
    ADD CONSTRAINT thanks_pkey PRIMARY KEY (neighbourhood_id, thanks_id);

--
-- Name: weekly_reader weekly_reader_person_id_duplicate; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.weekly_reader
    ADD CONSTRAINT weekly_reader_person_id_duplicate UNIQUE (neighbourhood_id, person_id);

--
-- Name: weekly_reader weekly_reader_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.weekly_reader
    ADD CONSTRAINT weekly_reader_pkey PRIMARY KEY (weekly_reader_id);

--
-- Name: account_letter_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_letter_age ON public.account_letter USING btree (expires_at);

--
-- Name: activity_begun; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX activity_begun ON public.activity USING btree (neighbourhood_id, starts_at DESC, activity_id DESC);

--
-- Name: activity_changed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX activity_changed ON public.activity USING btree (neighbourhood_id, changed_at DESC, activity_id);

--
-- Name: activity_draft_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX activity_draft_newest ON public.activity_draft USING btree (neighbourhood_id, changed_at DESC, activity_draft_id DESC);

--
-- Name: activity_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX activity_due ON public.activity USING btree (due_at) WHERE (archived_at IS NULL);

--
-- Name: activity_expanded_to; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX activity_expanded_to ON public.activity USING btree (expanded_to) WHERE ((rrule IS NOT NULL) AND (archived_at IS NULL));

--
-- Name: activity_organisation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX activity_organisation ON public.activity USING btree (neighbourhood_id, organisation_id) WHERE (organisation_id IS NOT NULL);

--
-- Name: activity_pictures; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX activity_pictures ON public.activity USING gin (neighbourhood_id, public.picture_ids(pictures)) WHERE (pictures <> '{}'::public.picture_use[]);

--
-- Name: activity_place; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX activity_place ON public.activity USING btree (neighbourhood_id, place_id) WHERE (place_id IS NOT NULL);

--
-- Name: activity_skips_holidays; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX activity_skips_holidays ON public.activity USING btree (neighbourhood_id, expanded_to) WHERE (skips_holidays AND (rrule IS NOT NULL) AND (archived_at IS NULL));

--
-- Name: activity_uid_duplicate; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX activity_uid_duplicate ON public.activity USING btree (neighbourhood_id, organisation_id, calendar, uid) WHERE (uid IS NOT NULL);

--
-- Name: bulk_change_item_activity; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bulk_change_item_activity ON public.bulk_change_item USING btree (neighbourhood_id, activity_id);

--
-- Name: bulk_change_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bulk_change_newest ON public.bulk_change USING btree (neighbourhood_id, created_at DESC, bulk_change_id DESC) WHERE (status <> 'previewed'::text);

--
-- Name: bulk_change_previewed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bulk_change_previewed ON public.bulk_change USING btree (created_at) WHERE (status = 'previewed'::text);

--
-- Name: conversation_person_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversation_person_person ON public.conversation_person USING btree (person_id, neighbourhood_id);

--
-- Name: conversation_person_reply; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX conversation_person_reply ON public.conversation_person USING btree (reply_id);

--
-- Name: conversation_to_ask; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversation_to_ask ON public.conversation USING btree (last_at) WHERE ((accepted_at IS NOT NULL) AND (ended_at IS NULL) AND (helped_at IS NULL));

--
-- Name: correction_item; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX correction_item ON public.correction USING btree (neighbourhood_id, kind, item_id);

--
-- Name: correction_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX correction_newest ON public.correction USING btree (neighbourhood_id, created_at DESC, correction_id DESC);

--
-- Name: correction_reporter_entered_by; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX correction_reporter_entered_by ON public.correction_reporter USING btree (entered_by) WHERE (entered_by IS NOT NULL);

--
-- Name: correction_reporter_to_call; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX correction_reporter_to_call ON public.correction_reporter USING btree (neighbourhood_id) WHERE ((told_at IS NULL) AND (telephone <> ''::text));

--
-- Name: correction_reporter_to_tell; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX correction_reporter_to_tell ON public.correction_reporter USING btree (consent_at) WHERE ((told_at IS NULL) AND by_themselves);

--
-- Name: correction_sent_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX correction_sent_key ON public.correction USING btree (neighbourhood_id, sent_key) WHERE (sent_key IS NOT NULL);

--
-- Name: duplicate_decided; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX duplicate_decided ON public.duplicate USING btree (neighbourhood_id, decided_at DESC, duplicate_id DESC) WHERE (verdict <> 'open'::text);

--
-- Name: duplicate_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX duplicate_newest ON public.duplicate USING btree (neighbourhood_id, verdict, found_at DESC, duplicate_id DESC);

--
-- Name: duplicate_other; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX duplicate_other ON public.duplicate USING btree (neighbourhood_id, other);

--
-- Name: exchange_item_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX exchange_item_due ON public.exchange_item USING btree (due_at) WHERE ((archived_at IS NULL) AND (state = 'open'::text));

--
-- Name: exchange_item_linked; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX exchange_item_linked ON public.exchange_item USING btree (exchange_item_id);

--
-- Name: exchange_item_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX exchange_item_newest ON public.exchange_item USING btree (neighbourhood_id, kind, published_at DESC, exchange_item_id DESC) WHERE ((state = 'open'::text) AND (archived_at IS NULL));

--
-- Name: exchange_item_of_category; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX exchange_item_of_category ON public.exchange_item USING btree (neighbourhood_id, kind, category, published_at DESC, exchange_item_id DESC) WHERE ((state = 'open'::text) AND (archived_at IS NULL));

--
-- Name: exchange_item_terms; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX exchange_item_terms ON public.exchange_item USING gin (neighbourhood_id, kind, terms) WHERE ((state = 'open'::text) AND (archived_at IS NULL));

--
-- Name: exchange_item_to_match; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX exchange_item_to_match ON public.exchange_item USING btree (published_at) WHERE ((kind = 'ask'::text) AND (state = 'open'::text) AND (archived_at IS NULL) AND (match_round < 2));

--
-- Name: exchange_item_to_read; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX exchange_item_to_read ON public.exchange_item USING btree (terms_reading) WHERE (archived_at IS NULL);

--
-- Name: exchange_item_to_tell; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX exchange_item_to_tell ON public.exchange_item USING btree (changed_at) WHERE ((state = ANY (ARRAY['open'::text, 'refused'::text])) AND (told_state <> state));

--
-- Name: exchange_item_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX exchange_item_waiting ON public.exchange_item USING btree (neighbourhood_id, created_at, exchange_item_id) WHERE ((state = 'waiting'::text) AND (archived_at IS NULL));

--
-- Name: exchange_item_words; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX exchange_item_words ON public.exchange_item USING gin (neighbourhood_id, public.exchange_words(title, text)) WHERE ((state = 'open'::text) AND (archived_at IS NULL));

--
-- Name: exchange_party_created_by; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX exchange_party_created_by ON public.exchange_party USING btree (created_by, neighbourhood_id);

--
-- Name: exchange_party_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX exchange_party_person ON public.exchange_party USING btree (person_id, neighbourhood_id);

--
-- Name: holiday_change_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX holiday_change_newest ON public.holiday_change USING btree (region, holiday_change_id DESC);

--
-- Name: idempotency_key_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idempotency_key_age ON public.idempotency_key USING btree (created_at);

--
-- Name: import_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX import_newest ON public.import USING btree (neighbourhood_id, created_at DESC, import_id);

--
-- Name: invitation_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invitation_newest ON public.invitation USING btree (neighbourhood_id, created_at DESC, invitation_id DESC);

--
-- Name: job_key_duplicate; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX job_key_duplicate ON public.job USING btree (key) WHERE (done_at IS NULL);

--
-- Name: job_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX job_waiting ON public.job USING btree (lane, run_after) WHERE (done_at IS NULL);

--
-- Name: knowledge_item_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_item_due ON public.knowledge_item USING btree (due_at) WHERE (archived_at IS NULL);

--
-- Name: knowledge_item_found; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_item_found ON public.knowledge_item USING gin (neighbourhood_id, tsv) WHERE (archived_at IS NULL);

--
-- Name: knowledge_item_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_item_newest ON public.knowledge_item USING btree (neighbourhood_id, created_at DESC, knowledge_item_id DESC) WHERE (archived_at IS NULL);

--
-- Name: knowledge_item_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_item_owner ON public.knowledge_item USING btree (owner_id) WHERE (owner_id IS NOT NULL);

--
-- Name: knowledge_item_question; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_item_question ON public.knowledge_item USING btree (neighbourhood_id, question_id) WHERE (question_id IS NOT NULL);

--
-- Name: knowledge_item_themes; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_item_themes ON public.knowledge_item USING gin (neighbourhood_id, themes);

--
-- Name: life_event_answered; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX life_event_answered ON public.life_event USING btree (neighbourhood_id, at) WHERE (was_due_at IS NOT NULL);

--
-- Name: listing_by_category; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX listing_by_category ON public.listing USING btree (neighbourhood_id, category, at, activity_id, start, until) INCLUDE (mask, place_id);

--
-- Name: listing_by_organisation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX listing_by_organisation ON public.listing USING btree (neighbourhood_id, organisation_id, at, activity_id, start, until) WHERE (is_first AND (organisation_id IS NOT NULL));

--
-- Name: listing_by_place; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX listing_by_place ON public.listing USING btree (neighbourhood_id, place_id, at, activity_id, start, until) INCLUDE (mask) WHERE (is_first AND (place_id IS NOT NULL));

--
-- Name: listing_by_time; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX listing_by_time ON public.listing USING btree (neighbourhood_id, at, activity_id, start, until) INCLUDE (mask, place_id) WHERE is_first;

--
-- Name: mail_cause_duplicate; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX mail_cause_duplicate ON public.mail USING btree (cause);

--
-- Name: mail_dead; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mail_dead ON public.mail USING btree (dead_at DESC, mail_id) WHERE (dead_at IS NOT NULL);

--
-- Name: mail_received_reply; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mail_received_reply ON public.mail_received USING btree (reply_id, received_at);

--
-- Name: mail_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mail_waiting ON public.mail USING btree (run_after) WHERE ((sent_at IS NULL) AND (dead_at IS NULL));

--
-- Name: message_of_conversation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX message_of_conversation ON public.message USING btree (neighbourhood_id, conversation_id, created_at, message_id);

--
-- Name: neighbourhood_is_default_duplicate; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX neighbourhood_is_default_duplicate ON public.neighbourhood USING btree (is_default) WHERE is_default;

--
-- Name: notice_cause_duplicate; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX notice_cause_duplicate ON public.notice USING btree (cause, channel);

--
-- Name: notice_done; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX notice_done ON public.notice USING btree (created_at) WHERE (content IS NULL);

--
-- Name: notice_letter; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX notice_letter ON public.notice USING btree (letter_id);

--
-- Name: notice_of_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX notice_of_person ON public.notice USING btree (person_id, kind);

--
-- Name: notice_person_telephone_id; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX notice_person_telephone_id ON public.notice_person USING btree (telephone_id);

--
-- Name: notice_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX notice_waiting ON public.notice USING btree (due_at) WHERE (content IS NOT NULL);

--
-- Name: organisation_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX organisation_due ON public.organisation USING btree (due_at) WHERE (archived_at IS NULL);

--
-- Name: organisation_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX organisation_name ON public.organisation USING btree (neighbourhood_id, lower(name));

--
-- Name: organisation_pictures; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX organisation_pictures ON public.organisation USING gin (neighbourhood_id, public.picture_ids(pictures)) WHERE (pictures <> '{}'::public.picture_use[]);

--
-- Name: organisation_second_contact_email; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX organisation_second_contact_email ON public.organisation_second_contact USING btree (lower(email));

--
-- Name: owner_question_asked; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX owner_question_asked ON public.owner_question USING btree (asked_at);

--
-- Name: owner_question_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX owner_question_person ON public.owner_question USING btree (person_id) WHERE (person_id IS NOT NULL);

--
-- Name: person_email_duplicate; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX person_email_duplicate ON public.person USING btree (lower(email));

--
-- Name: person_role_organiser; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX person_role_organiser ON public.person_role USING btree (neighbourhood_id, organisation_id) WHERE (role = 'organiser'::text);

--
-- Name: place_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX place_due ON public.place USING btree (due_at) WHERE (archived_at IS NULL);

--
-- Name: place_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX place_name ON public.place USING btree (neighbourhood_id, lower(name));

--
-- Name: place_organisation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX place_organisation ON public.place USING btree (neighbourhood_id, organisation_id) WHERE (organisation_id IS NOT NULL);

--
-- Name: place_pictures; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX place_pictures ON public.place USING gin (neighbourhood_id, public.picture_ids(pictures)) WHERE (pictures <> '{}'::public.picture_use[]);

--
-- Name: place_point; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX place_point ON public.place USING gist (neighbourhood_id, point(longitude, latitude)) WHERE ((latitude IS NOT NULL) AND (archived_at IS NULL));

--
-- Name: project_activity_activity; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX project_activity_activity ON public.project_activity USING btree (neighbourhood_id, activity_id);

--
-- Name: project_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX project_due ON public.project USING btree (due_at) WHERE (archived_at IS NULL);

--
-- Name: project_organisation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX project_organisation ON public.project USING btree (neighbourhood_id, organisation_id) WHERE (organisation_id IS NOT NULL);

--
-- Name: project_pictures; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX project_pictures ON public.project USING gin (neighbourhood_id, public.picture_ids(pictures)) WHERE (pictures <> '{}'::public.picture_use[]);

--
-- Name: project_title; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX project_title ON public.project USING btree (neighbourhood_id, lower(title));

--
-- Name: proposal_entered_by; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proposal_entered_by ON public.proposal USING btree (entered_by) WHERE (entered_by IS NOT NULL);

--
-- Name: proposal_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proposal_person ON public.proposal USING btree (person_id) WHERE (person_id IS NOT NULL);

--
-- Name: proposal_sent_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX proposal_sent_key ON public.proposal USING btree (neighbourhood_id, sent_key) WHERE (sent_key IS NOT NULL);

--
-- Name: proposal_told; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proposal_told ON public.proposal USING btree (told_at) WHERE (told_at IS NOT NULL);

--
-- Name: proposal_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proposal_waiting ON public.proposal USING btree (neighbourhood_id, created_at, proposal_id) WHERE (told_at IS NULL);

--
-- Name: push_cause_duplicate; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX push_cause_duplicate ON public.push USING btree (push_subscription_id, cause);

--
-- Name: push_done; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX push_done ON public.push USING btree (COALESCE(sent_at, dead_at)) WHERE (COALESCE(sent_at, dead_at) IS NOT NULL);

--
-- Name: push_subscription_endpoint_duplicate; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX push_subscription_endpoint_duplicate ON public.push_subscription USING btree (endpoint);

--
-- Name: push_subscription_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX push_subscription_person ON public.push_subscription USING btree (person_id, created_at);

--
-- Name: push_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX push_waiting ON public.push USING btree (run_after) WHERE ((sent_at IS NULL) AND (dead_at IS NULL));

--
-- Name: question_answer_author; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX question_answer_author ON public.question_answer USING btree (author_id) WHERE (author_id IS NOT NULL);

--
-- Name: question_answer_of_question; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX question_answer_of_question ON public.question_answer USING btree (neighbourhood_id, question_id, created_at);

--
-- Name: question_answer_untold; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX question_answer_untold ON public.question_answer USING btree (created_at) WHERE (told_at IS NULL);

--
-- Name: question_author; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX question_author ON public.question USING btree (author_id) WHERE (author_id IS NOT NULL);

--
-- Name: question_found; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX question_found ON public.question USING gin (neighbourhood_id, tsv) WHERE (archived_at IS NULL);

--
-- Name: question_listed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX question_listed ON public.question USING btree (neighbourhood_id, LEAST(answers, 1), created_at DESC, question_id DESC) WHERE (archived_at IS NULL);

--
-- Name: question_passed_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX question_passed_person ON public.question_passed USING btree (person_id, neighbourhood_id);

--
-- Name: question_reader_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX question_reader_person ON public.question_reader USING btree (person_id);

--
-- Name: question_thanks_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX question_thanks_person ON public.question_thanks USING btree (person_id);

--
-- Name: question_themes; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX question_themes ON public.question USING gin (neighbourhood_id, themes);

--
-- Name: question_unanswered; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX question_unanswered ON public.question USING btree (created_at) WHERE ((archived_at IS NULL) AND (answers = 0) AND (raised_at IS NULL));

--
-- Name: refresh_token_family; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX refresh_token_family ON public.refresh_token USING btree (family_id);

--
-- Name: report_of_message; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX report_of_message ON public.report USING btree (neighbourhood_id, item_id) WHERE (kind = 'message'::text);

--
-- Name: report_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX report_open ON public.report USING btree (neighbourhood_id, created_at, report_id) WHERE (outcome IS NULL);

--
-- Name: round_answer_item; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX round_answer_item ON public.round_answer USING btree (neighbourhood_id, kind, item_id, said_at DESC);

--
-- Name: round_answer_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX round_answer_person ON public.round_answer USING btree (person_id) WHERE (person_id IS NOT NULL);

--
-- Name: round_answer_sent_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX round_answer_sent_key ON public.round_answer USING btree (neighbourhood_id, sent_key) WHERE (sent_key IS NOT NULL);

--
-- Name: search_entry_ahead; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX search_entry_ahead ON public.search_entry USING gin (public.search_keys(neighbourhood_id, kind, organisation_id, place_id, categories, audience, free, wheelchair, tsv)) WHERE ((kind = 'activity'::text) AND ahead);

--
-- Name: search_entry_directory; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX search_entry_directory ON public.search_entry USING gin (public.search_keys(neighbourhood_id, kind, organisation_id, place_id, categories, audience, free, wheelchair, tsv)) WHERE (kind <> 'activity'::text);

--
-- Name: search_entry_doubtful; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX search_entry_doubtful ON public.search_entry USING btree (neighbourhood_id, doubtful_at) WHERE ((kind = 'activity'::text) AND ahead);

--
-- Name: search_entry_past; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX search_entry_past ON public.search_entry USING gin (public.search_keys(neighbourhood_id, kind, organisation_id, place_id, categories, audience, free, wheelchair, tsv)) WHERE ((kind = 'activity'::text) AND (NOT ahead));

--
-- Name: search_word_exact; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX search_word_exact ON public.search_word USING btree (neighbourhood_id, word);

--
-- Name: search_word_first; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX search_word_first ON public.search_word USING btree (neighbourhood_id, plain COLLATE "C");

--
-- Name: search_word_last; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX search_word_last ON public.search_word USING btree (neighbourhood_id, reverse(plain) COLLATE "C");

--
-- Name: search_word_length; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX search_word_length ON public.search_word USING btree (neighbourhood_id, length(plain), plain, word);

--
-- Name: search_word_within; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX search_word_within ON public.search_word USING gin (neighbourhood_id, plain public.gin_trgm_ops);

--
-- Name: session_family_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_family_person ON public.session_family USING btree (person_id) WHERE (ended_at IS NULL);

--
-- Name: sign_in_try_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sign_in_try_age ON public.sign_in_try USING btree (tried_at);

--
-- Name: sign_in_try_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sign_in_try_key ON public.sign_in_try USING btree (key_hash, tried_at);

--
-- Name: sign_up_by_date; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sign_up_by_date ON public.sign_up USING btree (neighbourhood_id, activity_id, start, queued_at);

--
-- Name: sign_up_by_telephone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sign_up_by_telephone ON public.sign_up USING btree (neighbourhood_id, start) WHERE ((person_id IS NULL) AND (email = ''::text) AND (telephone <> ''::text));

--
-- Name: sign_up_email_duplicate; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX sign_up_email_duplicate ON public.sign_up USING btree (neighbourhood_id, activity_id, start, lower(email)) WHERE (email <> ''::text);

--
-- Name: sign_up_entered_by; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sign_up_entered_by ON public.sign_up USING btree (entered_by) WHERE (entered_by IS NOT NULL);

--
-- Name: sign_up_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sign_up_person ON public.sign_up USING btree (person_id) WHERE (person_id IS NOT NULL);

--
-- Name: sign_up_person_duplicate; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX sign_up_person_duplicate ON public.sign_up USING btree (neighbourhood_id, activity_id, start, person_id) WHERE (person_id IS NOT NULL);

--
-- Name: sign_up_standing_duty_duplicate; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX sign_up_standing_duty_duplicate ON public.sign_up USING btree (neighbourhood_id, standing_duty_id, start) WHERE (standing_duty_id IS NOT NULL);

--
-- Name: sign_up_start; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sign_up_start ON public.sign_up USING btree (start);

--
-- Name: site_host; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX site_host ON public.site USING btree (host);

--
-- Name: site_quiet_until; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX site_quiet_until ON public.site USING btree (quiet_until) WHERE (quiet_until IS NOT NULL);

--
-- Name: source_host; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX source_host ON public.source USING btree (host);

--
-- Name: source_leased; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX source_leased ON public.source USING btree (host) WHERE (leased_until IS NOT NULL);

--
-- Name: source_next_look; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX source_next_look ON public.source USING btree (next_look);

--
-- Name: standing_duty_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX standing_duty_person ON public.standing_duty USING btree (person_id);

--
-- Name: standing_duty_person_duplicate; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX standing_duty_person_duplicate ON public.standing_duty USING btree (neighbourhood_id, activity_id, person_id) WHERE (person_id IS NOT NULL);

--
-- Name: text_message_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX text_message_waiting ON public.text_message USING btree (run_after) WHERE ((sent_at IS NULL) AND (dead_at IS NULL));

--
-- Name: thanks_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX thanks_newest ON public.thanks USING btree (neighbourhood_id, published_at DESC, thanks_id DESC) WHERE (published_at IS NOT NULL);

--
-- Name: thanks_of_giver; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX thanks_of_giver ON public.thanks USING btree (giver_id, neighbourhood_id);

--
-- Name: thanks_of_item; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX thanks_of_item ON public.thanks USING btree (neighbourhood_id, exchange_item_id);

--
-- Name: thanks_of_receiver; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX thanks_of_receiver ON public.thanks USING btree (receiver_id, neighbourhood_id);

--
-- Name: weekly_reader_email; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX weekly_reader_email ON public.weekly_reader USING btree (lower(email)) WHERE (email IS NOT NULL);

--
-- Name: weekly_reader_email_duplicate; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX weekly_reader_email_duplicate ON public.weekly_reader USING btree (neighbourhood_id, lower(email)) WHERE (confirmed_at IS NOT NULL);

--
-- Name: weekly_reader_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX weekly_reader_person ON public.weekly_reader USING btree (person_id) WHERE (person_id IS NOT NULL);

--
-- Name: weekly_reader_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX weekly_reader_waiting ON public.weekly_reader USING btree (neighbourhood_id, sent_week) WHERE (confirmed_at IS NOT NULL);

--
-- Name: question accept_check; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER accept_check BEFORE UPDATE OF accepted_answer ON public.question FOR EACH ROW WHEN ((new.accepted_answer IS NOT NULL)) EXECUTE FUNCTION public.question_accept_check();

--
-- Name: search_entry ahead_set; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER ahead_set BEFORE INSERT ON public.search_entry FOR EACH ROW WHEN ((new.ahead IS NULL)) EXECUTE FUNCTION public.search_entry_set_ahead();

ALTER TABLE public.search_entry ENABLE ALWAYS TRIGGER ahead_set;

--
-- Name: source alarm_due; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER alarm_due AFTER UPDATE OF alarm ON public.source FOR EACH ROW WHEN (((old.alarm IS DISTINCT FROM new.alarm) AND (new.alarm IS NOT NULL) AND (new.alarm <> 'still'::text))) EXECUTE FUNCTION public.source_alarm_due();

--
-- Name: question_answer answers_count; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER answers_count AFTER INSERT OR DELETE OR UPDATE OF text ON public.question_answer FOR EACH ROW EXECUTE FUNCTION public.question_answers_count();

--
-- Name: notice_choice arrange; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER arrange AFTER INSERT OR UPDATE ON public.notice_choice FOR EACH ROW EXECUTE FUNCTION public.notice_arrange();

--
-- Name: notice_person arrange; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER arrange AFTER UPDATE ON public.notice_person FOR EACH ROW EXECUTE FUNCTION public.notice_arrange();

--
-- Name: question_answer author_set; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER author_set BEFORE UPDATE OF author_id ON public.question_answer FOR EACH ROW EXECUTE FUNCTION public.question_answer_set();

--
-- Name: person begin_notices; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER begin_notices AFTER INSERT ON public.person FOR EACH ROW EXECUTE FUNCTION public.person_begin_notices();

--
-- Name: neighbourhood begin_outlets; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER begin_outlets AFTER INSERT ON public.neighbourhood FOR EACH ROW EXECUTE FUNCTION public.neighbourhood_begin_outlets();

--
-- Name: neighbourhood begin_terms; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER begin_terms AFTER INSERT ON public.neighbourhood FOR EACH ROW EXECUTE FUNCTION public.neighbourhood_begin_terms();

--
-- Name: person_role caretaker_required; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER caretaker_required AFTER DELETE OR UPDATE OF role, neighbourhood_id, person_id ON public.person_role NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW WHEN ((old.role = ANY (ARRAY['connector'::text, 'admin_residents'::text]))) EXECUTE FUNCTION public.caretaker_required();

--
-- Name: activity categories_known; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER categories_known BEFORE INSERT OR UPDATE OF categories ON public.activity FOR EACH ROW WHEN ((cardinality(new.categories) > 0)) EXECUTE FUNCTION public.activity_check_categories();

--
-- Name: freshness_term changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER changed BEFORE UPDATE OF due_days, doubtful_days, archived_days, seasons ON public.freshness_term FOR EACH ROW EXECUTE FUNCTION public.freshness_term_changed();

--
-- Name: holiday checked; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER checked BEFORE INSERT OR UPDATE ON public.holiday FOR EACH ROW EXECUTE FUNCTION public.holiday_check();

--
-- Name: weekly_reader choices_check; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER choices_check BEFORE INSERT OR UPDATE OF categories, areas, streets ON public.weekly_reader FOR EACH ROW EXECUTE FUNCTION public.weekly_choices_check();

--
-- Name: person end_weekly; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER end_weekly AFTER DELETE ON public.person FOR EACH ROW EXECUTE FUNCTION public.person_end_weekly();

--
-- Name: activity entry_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER entry_keep AFTER INSERT OR DELETE OR UPDATE ON public.activity FOR EACH ROW EXECUTE FUNCTION public.activity_entry_keep();

--
-- Name: organisation entry_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER entry_keep AFTER INSERT OR UPDATE ON public.organisation FOR EACH ROW EXECUTE FUNCTION public.organisation_entry_keep();

--
-- Name: place entry_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER entry_keep AFTER INSERT OR UPDATE ON public.place FOR EACH ROW EXECUTE FUNCTION public.place_entry_keep();

--
-- Name: project entry_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER entry_keep AFTER INSERT OR UPDATE ON public.project FOR EACH ROW EXECUTE FUNCTION public.project_entry_keep();

--
-- Name: knowledge_item found_set; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER found_set BEFORE INSERT OR UPDATE ON public.knowledge_item FOR EACH ROW EXECUTE FUNCTION public.knowledge_item_set();

--
-- Name: question found_set; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER found_set BEFORE INSERT OR UPDATE ON public.question FOR EACH ROW EXECUTE FUNCTION public.question_set();

--
-- Name: activity freshness_set; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER freshness_set BEFORE INSERT OR UPDATE OF confirmed_at, starts_at, ends_at, rrule, rdates ON public.activity FOR EACH ROW EXECUTE FUNCTION public.activity_freshness_set();

--
-- Name: exchange_item freshness_set; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER freshness_set BEFORE INSERT OR UPDATE OF confirmed_at ON public.exchange_item FOR EACH ROW EXECUTE FUNCTION public.exchange_item_freshness_set();

--
-- Name: knowledge_item freshness_set; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER freshness_set BEFORE INSERT OR UPDATE OF confirmed_at ON public.knowledge_item FOR EACH ROW EXECUTE FUNCTION public.freshness_set();

--
-- Name: organisation freshness_set; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER freshness_set BEFORE INSERT OR UPDATE OF confirmed_at ON public.organisation FOR EACH ROW EXECUTE FUNCTION public.freshness_set();

--
-- Name: place freshness_set; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER freshness_set BEFORE INSERT OR UPDATE OF confirmed_at ON public.place FOR EACH ROW EXECUTE FUNCTION public.freshness_set();

--
-- Name: project freshness_set; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER freshness_set BEFORE INSERT OR UPDATE OF confirmed_at ON public.project FOR EACH ROW EXECUTE FUNCTION public.freshness_set();

--
-- Name: activity item_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER item_keep AFTER INSERT OR UPDATE ON public.activity FOR EACH ROW EXECUTE FUNCTION public.activity_item_keep();

--
-- Name: holiday keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep AFTER INSERT OR DELETE OR UPDATE ON public.holiday FOR EACH ROW EXECUTE FUNCTION public.holiday_keep();

--
-- Name: activity life_event_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER life_event_keep AFTER INSERT OR DELETE OR UPDATE ON public.activity FOR EACH ROW EXECUTE FUNCTION public.life_event_keep();

--
-- Name: exchange_item life_event_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER life_event_keep AFTER INSERT OR DELETE OR UPDATE ON public.exchange_item FOR EACH ROW EXECUTE FUNCTION public.life_event_keep();

--
-- Name: knowledge_item life_event_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER life_event_keep AFTER INSERT OR DELETE OR UPDATE ON public.knowledge_item FOR EACH ROW EXECUTE FUNCTION public.life_event_keep();

--
-- Name: organisation life_event_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER life_event_keep AFTER INSERT OR DELETE OR UPDATE ON public.organisation FOR EACH ROW EXECUTE FUNCTION public.life_event_keep();

--
-- Name: place life_event_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER life_event_keep AFTER INSERT OR DELETE OR UPDATE ON public.place FOR EACH ROW EXECUTE FUNCTION public.life_event_keep();

--
-- Name: project life_event_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER life_event_keep AFTER INSERT OR DELETE OR UPDATE ON public.project FOR EACH ROW EXECUTE FUNCTION public.life_event_keep();

--
-- Name: occurrence listing_add; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER listing_add AFTER INSERT ON public.occurrence REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.occurrence_listing_add();

--
-- Name: sign_up listing_add; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER listing_add AFTER INSERT ON public.sign_up REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.sign_up_listing_keep();

--
-- Name: sign_up listing_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER listing_change AFTER UPDATE ON public.sign_up REFERENCING OLD TABLE AS was NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.sign_up_listing_change();

--
-- Name: occurrence listing_change_1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER listing_change_1 AFTER UPDATE ON public.occurrence REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION public.occurrence_listing_remove();

--
-- Name: occurrence listing_change_2; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER listing_change_2 AFTER UPDATE ON public.occurrence REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.occurrence_listing_add();

--
-- Name: activity listing_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER listing_keep AFTER UPDATE ON public.activity FOR EACH ROW WHEN (((((((((((old.categories IS DISTINCT FROM new.categories) OR (old.audience IS DISTINCT FROM new.audience)) OR (old.free IS DISTINCT FROM new.free)) OR (old.place_id IS DISTINCT FROM new.place_id)) OR (old.organisation_id IS DISTINCT FROM new.organisation_id)) OR (old.status IS DISTINCT FROM new.status)) OR (old.status_note IS DISTINCT FROM new.status_note)) OR (old.time_zone IS DISTINCT FROM new.time_zone)) OR ((old.archived_at IS NULL) IS DISTINCT FROM (new.archived_at IS NULL))) OR ((old.sign_up = 'none'::text) IS DISTINCT FROM (new.sign_up = 'none'::text)))) EXECUTE FUNCTION public.activity_listing_keep();

--
-- Name: place listing_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER listing_keep AFTER UPDATE ON public.place FOR EACH ROW WHEN (((old.wheelchair = 'yes'::text) IS DISTINCT FROM (new.wheelchair = 'yes'::text))) EXECUTE FUNCTION public.place_listing_keep();

--
-- Name: sign_up_terms listing_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER listing_keep AFTER INSERT OR DELETE OR UPDATE ON public.sign_up_terms FOR EACH ROW EXECUTE FUNCTION public.sign_up_terms_listing_keep();

--
-- Name: occurrence listing_remove; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER listing_remove AFTER DELETE ON public.occurrence REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION public.occurrence_listing_remove();

--
-- Name: sign_up listing_remove; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER listing_remove AFTER DELETE ON public.sign_up REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.sign_up_listing_keep();

--
-- Name: activity look_for_duplicates; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER look_for_duplicates AFTER INSERT OR UPDATE OF title, summary, text, organisation_id, place_id, location, starts_at, ends_at, all_day, rrule, rdates, exdates, status, archived_at ON public.activity DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((new.archived_at IS NULL) AND (new.status = 'scheduled'::text))) EXECUTE FUNCTION public.activity_look_for_duplicates();

--
-- Name: module_switch module_switch_own_part; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER module_switch_own_part BEFORE UPDATE ON public.module_switch FOR EACH ROW EXECUTE FUNCTION public.module_switch_keep_to_own_part();

--
-- Name: knowledge_item owner_check; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER owner_check BEFORE UPDATE OF owner_id ON public.knowledge_item FOR EACH ROW WHEN (((new.owner_id IS NOT NULL) AND (new.owner_id IS DISTINCT FROM old.owner_id))) EXECUTE FUNCTION public.knowledge_item_check_owner();

--
-- Name: person person_blocked; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_blocked BEFORE UPDATE ON public.person FOR EACH ROW WHEN (((old.blocked_at IS DISTINCT FROM new.blocked_at) OR (old.password_hash IS DISTINCT FROM new.password_hash))) EXECUTE FUNCTION public.person_raise_standing();

--
-- Name: person_role person_role_raise_standing; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_role_raise_standing AFTER INSERT OR DELETE OR UPDATE ON public.person_role FOR EACH ROW EXECUTE FUNCTION public.person_role_raise_standing();

--
-- Name: activity pictures_known; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pictures_known BEFORE INSERT OR UPDATE OF pictures ON public.activity FOR EACH ROW WHEN ((new.pictures <> '{}'::public.picture_use[])) EXECUTE FUNCTION public.pictures_check();

--
-- Name: exchange_item pictures_known; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pictures_known BEFORE INSERT OR UPDATE OF pictures ON public.exchange_item FOR EACH ROW WHEN ((new.pictures <> '{}'::public.picture_use[])) EXECUTE FUNCTION public.pictures_check();

--
-- Name: organisation pictures_known; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pictures_known BEFORE INSERT OR UPDATE OF pictures ON public.organisation FOR EACH ROW WHEN ((new.pictures <> '{}'::public.picture_use[])) EXECUTE FUNCTION public.pictures_check();

--
-- Name: place pictures_known; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pictures_known BEFORE INSERT OR UPDATE OF pictures ON public.place FOR EACH ROW WHEN ((new.pictures <> '{}'::public.picture_use[])) EXECUTE FUNCTION public.pictures_check();

--
-- Name: project pictures_known; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pictures_known BEFORE INSERT OR UPDATE OF pictures ON public.project FOR EACH ROW WHEN ((new.pictures <> '{}'::public.picture_use[])) EXECUTE FUNCTION public.pictures_check();

--
-- Name: place place_point; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER place_point BEFORE INSERT OR UPDATE OF latitude, longitude, postal_code ON public.place FOR EACH ROW EXECUTE FUNCTION public.place_set_point();

--
-- Name: thanks published_set; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER published_set BEFORE INSERT OR UPDATE ON public.thanks FOR EACH ROW EXECUTE FUNCTION public.thanks_published_set();

--
-- Name: module_switch settings_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER settings_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.module_switch FOR EACH STATEMENT EXECUTE FUNCTION public.settings_version_raise();

--
-- Name: neighbourhood settings_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER settings_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.neighbourhood FOR EACH STATEMENT EXECUTE FUNCTION public.settings_version_raise();

--
-- Name: exchange_item state_set; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER state_set BEFORE INSERT OR UPDATE ON public.exchange_item FOR EACH ROW EXECUTE FUNCTION public.exchange_item_state_set();

--
-- Name: freshness_term take_effect; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER take_effect AFTER UPDATE OF due_days, doubtful_days, archived_days, seasons ON public.freshness_term FOR EACH ROW EXECUTE FUNCTION public.freshness_term_take_effect();

--
-- Name: occurrence tell_activity; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER tell_activity AFTER UPDATE ON public.occurrence REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.occurrence_tell_activity();

--
-- Name: category tell_borrowers; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER tell_borrowers AFTER UPDATE ON public.category FOR EACH ROW WHEN (((new.kind = 'activity'::text) AND ((old.name IS DISTINCT FROM new.name) OR (old.name_en IS DISTINCT FROM new.name_en)))) EXECUTE FUNCTION public.category_tell_borrowers();

--
-- Name: organisation tell_borrowers; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER tell_borrowers AFTER UPDATE ON public.organisation FOR EACH ROW WHEN (((old.name IS DISTINCT FROM new.name) OR (old.also_known_as IS DISTINCT FROM new.also_known_as))) EXECUTE FUNCTION public.organisation_tell_borrowers();

--
-- Name: picture tell_borrowers; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER tell_borrowers AFTER UPDATE ON public.picture FOR EACH ROW WHEN (((old.alt IS DISTINCT FROM new.alt) OR (old.decorative IS DISTINCT FROM new.decorative))) EXECUTE FUNCTION public.picture_tell_borrowers();

--
-- Name: place tell_borrowers; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER tell_borrowers AFTER UPDATE ON public.place FOR EACH ROW WHEN ((((((((((((old.name IS DISTINCT FROM new.name) OR (old.also_known_as IS DISTINCT FROM new.also_known_as)) OR (old.street_address IS DISTINCT FROM new.street_address)) OR (old.postal_code IS DISTINCT FROM new.postal_code)) OR (old.locality IS DISTINCT FROM new.locality)) OR (old.latitude IS DISTINCT FROM new.latitude)) OR (old.longitude IS DISTINCT FROM new.longitude)) OR (old.approximate IS DISTINCT FROM new.approximate)) OR (old.wheelchair IS DISTINCT FROM new.wheelchair)) OR (old.accessible_toilet IS DISTINCT FROM new.accessible_toilet)) OR (old.accessibility_note IS DISTINCT FROM new.accessibility_note))) EXECUTE FUNCTION public.place_tell_borrowers();

--
-- Name: message tell_conversation; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER tell_conversation AFTER INSERT ON public.message FOR EACH ROW EXECUTE FUNCTION public.message_tell_conversation();

--
-- Name: conversation tell_live; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER tell_live AFTER UPDATE ON public.conversation FOR EACH ROW EXECUTE FUNCTION public.conversation_tell_live();

--
-- Name: conversation_person tell_live; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER tell_live AFTER UPDATE ON public.conversation_person FOR EACH ROW EXECUTE FUNCTION public.conversation_person_tell_live();

--
-- Name: thanks tell_live; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER tell_live AFTER INSERT OR UPDATE ON public.thanks FOR EACH ROW WHEN ((new.conversation_id IS NOT NULL)) EXECUTE FUNCTION public.thanks_tell_live();

--
-- Name: conversation tell_live_end; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER tell_live_end BEFORE DELETE ON public.conversation FOR EACH ROW EXECUTE FUNCTION public.conversation_tell_live();

--
-- Name: activity tell_projects; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER tell_projects AFTER UPDATE ON public.activity FOR EACH ROW EXECUTE FUNCTION public.activity_tell_projects();

--
-- Name: question_reader themes_check; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER themes_check BEFORE INSERT OR UPDATE OF themes ON public.question_reader FOR EACH ROW EXECUTE FUNCTION public.question_reader_check();

--
-- Name: exchange_item told_set; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER told_set BEFORE INSERT ON public.exchange_item FOR EACH ROW EXECUTE FUNCTION public.exchange_item_told_set();

--
-- Name: activity version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.activity FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: activity_draft version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.activity_draft FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: bulk_change version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.bulk_change FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: category version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.category FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: concern_rule version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.concern_rule FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: conversation version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.conversation FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: duplicate version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.duplicate FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: exchange_item version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE OF title, text, category, moment, times, area, street, languages, visibility, organisation_id, form, needs, radius, mail, paused_until, danger, state, confirmed_at, due_at, archived_at, pictures ON public.exchange_item FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: import version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.import FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: knowledge_item version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.knowledge_item FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: module_switch version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.module_switch FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: neighbourhood version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.neighbourhood FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: notice_person version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.notice_person FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: occurrence version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.occurrence FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: organisation version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.organisation FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: organisation_second_contact version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.organisation_second_contact FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: outlet_setting version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.outlet_setting FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: person version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.person FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: picture version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.picture FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: place version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.place FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: project version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.project FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: proposal version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.proposal FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: question version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.question FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: question_answer version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE OF text, author_id ON public.question_answer FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: report version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.report FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: sign_up version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE OF state, guests, came, duty ON public.sign_up FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: source version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.source FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: synonym version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.synonym FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: thanks version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.thanks FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: category words_added; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER words_added AFTER INSERT ON public.category FOR EACH ROW WHEN ((new.kind = 'activity'::text)) EXECUTE FUNCTION public.category_tell_borrowers();

--
-- Name: account_letter account_letter_neighbourhood_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_letter
    ADD CONSTRAINT account_letter_neighbourhood_id_fkey FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id) ON DELETE CASCADE;

--
-- Name: account_letter account_letter_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_letter
    ADD CONSTRAINT account_letter_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(person_id) ON DELETE CASCADE;

--
-- Name: activity_draft activity_draft_copy_of_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activity_draft
    ADD CONSTRAINT activity_draft_copy_of_not_found FOREIGN KEY (neighbourhood_id, copy_of) REFERENCES public.activity(neighbourhood_id, activity_id) ON DELETE SET NULL (copy_of);

--
-- Name: activity_draft activity_draft_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activity_draft
    ADD CONSTRAINT activity_draft_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: activity_draft activity_draft_organisation_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activity_draft
    ADD CONSTRAINT activity_draft_organisation_not_found FOREIGN KEY (neighbourhood_id, organisation_id) REFERENCES public.organisation(neighbourhood_id, organisation_id);

--
-- Name: activity_item activity_item_activity_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activity_item
    ADD CONSTRAINT activity_item_activity_not_found FOREIGN KEY (neighbourhood_id, activity_id) REFERENCES public.activity(neighbourhood_id, activity_id) ON DELETE CASCADE;

--
-- Name: activity activity_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activity
    ADD CONSTRAINT activity_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: activity activity_organisation_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activity
    ADD CONSTRAINT activity_organisation_not_found FOREIGN KEY (neighbourhood_id, organisation_id) REFERENCES public.organisation(neighbourhood_id, organisation_id);

--
-- Name: activity activity_picture_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activity
    ADD CONSTRAINT activity_picture_not_found FOREIGN KEY (neighbourhood_id, picture_id) REFERENCES public.picture(neighbourhood_id, picture_id);

--
-- Name: activity activity_place_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activity
    ADD CONSTRAINT activity_place_not_found FOREIGN KEY (neighbourhood_id, place_id) REFERENCES public.place(neighbourhood_id, place_id);

--
-- Name: area area_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.area
    ADD CONSTRAINT area_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: bulk_change_item bulk_change_item_activity_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bulk_change_item
    ADD CONSTRAINT bulk_change_item_activity_not_found FOREIGN KEY (neighbourhood_id, activity_id) REFERENCES public.activity(neighbourhood_id, activity_id) ON DELETE CASCADE;

--
-- Name: bulk_change_item bulk_change_item_bulk_change_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bulk_change_item
    ADD CONSTRAINT bulk_change_item_bulk_change_not_found FOREIGN KEY (neighbourhood_id, bulk_change_id) REFERENCES public.bulk_change(neighbourhood_id, bulk_change_id) ON DELETE CASCADE;

--
-- Name: bulk_change bulk_change_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bulk_change
    ADD CONSTRAINT bulk_change_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: category category_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.category
    ADD CONSTRAINT category_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: client client_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client
    ADD CONSTRAINT client_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: concern_rule concern_rule_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.concern_rule
    ADD CONSTRAINT concern_rule_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: conversation conversation_exchange_item_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversation
    ADD CONSTRAINT conversation_exchange_item_id_not_found FOREIGN KEY (neighbourhood_id, exchange_item_id) REFERENCES public.exchange_item(neighbourhood_id, exchange_item_id) ON DELETE CASCADE;

--
-- Name: conversation_person conversation_person_conversation_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversation_person
    ADD CONSTRAINT conversation_person_conversation_id_not_found FOREIGN KEY (neighbourhood_id, conversation_id) REFERENCES public.conversation(neighbourhood_id, conversation_id) ON DELETE CASCADE;

--
-- Name: conversation_person conversation_person_person_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversation_person
    ADD CONSTRAINT conversation_person_person_id_not_found FOREIGN KEY (person_id) REFERENCES public.person(person_id) ON DELETE CASCADE;

--
-- Name: conversation conversation_responder_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversation
    ADD CONSTRAINT conversation_responder_id_not_found FOREIGN KEY (responder_id) REFERENCES public.person(person_id) ON DELETE CASCADE;

--
-- Name: correction_reporter correction_reporter_correction_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.correction_reporter
    ADD CONSTRAINT correction_reporter_correction_not_found FOREIGN KEY (neighbourhood_id, correction_id) REFERENCES public.correction(neighbourhood_id, correction_id) ON DELETE CASCADE;

--
-- Name: correction_reporter correction_reporter_entered_by_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.correction_reporter
    ADD CONSTRAINT correction_reporter_entered_by_not_found FOREIGN KEY (entered_by) REFERENCES public.person(person_id) ON DELETE SET NULL;

--
-- Name: duplicate_decision duplicate_decision_duplicate_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duplicate_decision
    ADD CONSTRAINT duplicate_decision_duplicate_not_found FOREIGN KEY (neighbourhood_id, duplicate_id) REFERENCES public.duplicate(neighbourhood_id, duplicate_id) ON DELETE CASCADE;

--
-- Name: duplicate duplicate_one_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duplicate
    ADD CONSTRAINT duplicate_one_not_found FOREIGN KEY (neighbourhood_id, one) REFERENCES public.activity(neighbourhood_id, activity_id) ON DELETE CASCADE;

--
-- Name: duplicate duplicate_other_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duplicate
    ADD CONSTRAINT duplicate_other_not_found FOREIGN KEY (neighbourhood_id, other) REFERENCES public.activity(neighbourhood_id, activity_id) ON DELETE CASCADE;

--
-- Name: exchange_item exchange_item_area_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exchange_item
    ADD CONSTRAINT exchange_item_area_not_found FOREIGN KEY (neighbourhood_id, area) REFERENCES public.area(neighbourhood_id, cbs_code);

--
-- Name: exchange_item exchange_item_category_unknown; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exchange_item
    ADD CONSTRAINT exchange_item_category_unknown FOREIGN KEY (neighbourhood_id, category_kind, category) REFERENCES public.category(neighbourhood_id, kind, slug);

--
-- Name: exchange_item exchange_item_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exchange_item
    ADD CONSTRAINT exchange_item_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: exchange_item exchange_item_organisation_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exchange_item
    ADD CONSTRAINT exchange_item_organisation_not_found FOREIGN KEY (neighbourhood_id, organisation_id) REFERENCES public.organisation(neighbourhood_id, organisation_id);

--
-- Name: exchange_item exchange_item_picture_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exchange_item
    ADD CONSTRAINT exchange_item_picture_not_found FOREIGN KEY (neighbourhood_id, picture_id) REFERENCES public.picture(neighbourhood_id, picture_id);

--
-- Name: exchange_party exchange_party_exchange_item_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exchange_party
    ADD CONSTRAINT exchange_party_exchange_item_id_not_found FOREIGN KEY (neighbourhood_id, exchange_item_id) REFERENCES public.exchange_item(neighbourhood_id, exchange_item_id) ON DELETE CASCADE;

--
-- Name: exchange_party exchange_party_person_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exchange_party
    ADD CONSTRAINT exchange_party_person_id_not_found FOREIGN KEY (person_id) REFERENCES public.person(person_id) ON DELETE CASCADE;

--
-- Name: freshness_day freshness_day_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.freshness_day
    ADD CONSTRAINT freshness_day_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: freshness_day freshness_day_organisation_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.freshness_day
    ADD CONSTRAINT freshness_day_organisation_not_found FOREIGN KEY (neighbourhood_id, organisation_id) REFERENCES public.organisation(neighbourhood_id, organisation_id) ON DELETE CASCADE;

--
-- Name: freshness_term freshness_term_kind_unknown; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.freshness_term
    ADD CONSTRAINT freshness_term_kind_unknown FOREIGN KEY (kind) REFERENCES public.freshness_rule(kind);

--
-- Name: freshness_term freshness_term_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.freshness_term
    ADD CONSTRAINT freshness_term_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id) ON DELETE CASCADE;

--
-- Name: import import_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import
    ADD CONSTRAINT import_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: import import_organisation_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import
    ADD CONSTRAINT import_organisation_not_found FOREIGN KEY (neighbourhood_id, organisation_id) REFERENCES public.organisation(neighbourhood_id, organisation_id);

--
-- Name: import_row import_row_activity_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_row
    ADD CONSTRAINT import_row_activity_not_found FOREIGN KEY (neighbourhood_id, activity_id) REFERENCES public.activity(neighbourhood_id, activity_id) ON DELETE CASCADE;

--
-- Name: invitation invitation_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: item_view item_view_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.item_view
    ADD CONSTRAINT item_view_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: knowledge_item knowledge_item_area_unknown; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_item
    ADD CONSTRAINT knowledge_item_area_unknown FOREIGN KEY (neighbourhood_id, area) REFERENCES public.area(neighbourhood_id, cbs_code);

--
-- Name: knowledge_item knowledge_item_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_item
    ADD CONSTRAINT knowledge_item_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: knowledge_item knowledge_item_owner_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_item
    ADD CONSTRAINT knowledge_item_owner_id_not_found FOREIGN KEY (owner_id) REFERENCES public.person(person_id) ON DELETE SET NULL;

--
-- Name: knowledge_item knowledge_item_question_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_item
    ADD CONSTRAINT knowledge_item_question_not_found FOREIGN KEY (neighbourhood_id, question_id) REFERENCES public.question(neighbourhood_id, question_id) ON DELETE SET NULL (question_id);

--
-- Name: life_event life_event_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.life_event
    ADD CONSTRAINT life_event_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: mail mail_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail
    ADD CONSTRAINT mail_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: message message_conversation_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_conversation_id_not_found FOREIGN KEY (neighbourhood_id, conversation_id) REFERENCES public.conversation(neighbourhood_id, conversation_id) ON DELETE CASCADE;

--
-- Name: message message_person_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_person_id_not_found FOREIGN KEY (person_id) REFERENCES public.person(person_id) ON DELETE SET NULL;

--
-- Name: module_switch module_switch_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.module_switch
    ADD CONSTRAINT module_switch_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: notice_choice notice_choice_kind_unknown; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice_choice
    ADD CONSTRAINT notice_choice_kind_unknown FOREIGN KEY (kind) REFERENCES public.notice_kind(kind);

--
-- Name: notice_choice notice_choice_person_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice_choice
    ADD CONSTRAINT notice_choice_person_id_not_found FOREIGN KEY (person_id) REFERENCES public.person(person_id) ON DELETE CASCADE;

--
-- Name: notice notice_kind_unknown; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_kind_unknown FOREIGN KEY (kind) REFERENCES public.notice_kind(kind);

--
-- Name: notice notice_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: notice notice_person_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_person_id_not_found FOREIGN KEY (person_id) REFERENCES public.person(person_id) ON DELETE CASCADE;

--
-- Name: notice_person notice_person_person_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice_person
    ADD CONSTRAINT notice_person_person_id_not_found FOREIGN KEY (person_id) REFERENCES public.person(person_id) ON DELETE CASCADE;

--
-- Name: occurrence occurrence_activity_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrence
    ADD CONSTRAINT occurrence_activity_not_found FOREIGN KEY (neighbourhood_id, activity_id) REFERENCES public.activity(neighbourhood_id, activity_id) ON DELETE CASCADE;

--
-- Name: organisation organisation_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT organisation_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: organisation organisation_picture_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT organisation_picture_not_found FOREIGN KEY (neighbourhood_id, picture_id) REFERENCES public.picture(neighbourhood_id, picture_id);

--
-- Name: organisation_second_contact organisation_second_contact_organisation_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organisation_second_contact
    ADD CONSTRAINT organisation_second_contact_organisation_not_found FOREIGN KEY (neighbourhood_id, organisation_id) REFERENCES public.organisation(neighbourhood_id, organisation_id) ON DELETE CASCADE;

--
-- Name: outlet_count outlet_count_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outlet_count
    ADD CONSTRAINT outlet_count_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: outlet_count outlet_count_organisation_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outlet_count
    ADD CONSTRAINT outlet_count_organisation_id_not_found FOREIGN KEY (neighbourhood_id, organisation_id) REFERENCES public.organisation(neighbourhood_id, organisation_id) ON DELETE CASCADE;

--
-- Name: outlet_setting outlet_setting_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outlet_setting
    ADD CONSTRAINT outlet_setting_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: owner_question owner_question_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.owner_question
    ADD CONSTRAINT owner_question_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: owner_question owner_question_person_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.owner_question
    ADD CONSTRAINT owner_question_person_id_not_found FOREIGN KEY (person_id) REFERENCES public.person(person_id) ON DELETE CASCADE;

--
-- Name: person_block person_block_blocked_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person_block
    ADD CONSTRAINT person_block_blocked_id_fkey FOREIGN KEY (blocked_id) REFERENCES public.person(person_id) ON DELETE CASCADE;

--
-- Name: person_block person_block_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person_block
    ADD CONSTRAINT person_block_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(person_id) ON DELETE CASCADE;

--
-- Name: person_role person_role_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person_role
    ADD CONSTRAINT person_role_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: person_role person_role_organisation_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person_role
    ADD CONSTRAINT person_role_organisation_id_not_found FOREIGN KEY (neighbourhood_id, organisation_id) REFERENCES public.organisation(neighbourhood_id, organisation_id);

--
-- Name: person_role person_role_person_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person_role
    ADD CONSTRAINT person_role_person_id_not_found FOREIGN KEY (person_id) REFERENCES public.person(person_id) ON DELETE CASCADE;

--
-- Name: picture_crop picture_crop_picture_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.picture_crop
    ADD CONSTRAINT picture_crop_picture_not_found FOREIGN KEY (neighbourhood_id, picture_id) REFERENCES public.picture(neighbourhood_id, picture_id);

--
-- Name: picture picture_crop_x_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.picture
    ADD CONSTRAINT picture_crop_x_not_found FOREIGN KEY (neighbourhood_id, picture_id, crop_x, crop_y) REFERENCES public.picture_crop(neighbourhood_id, picture_id, x, y);

--
-- Name: picture picture_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.picture
    ADD CONSTRAINT picture_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: place place_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.place
    ADD CONSTRAINT place_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: place place_organisation_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.place
    ADD CONSTRAINT place_organisation_not_found FOREIGN KEY (neighbourhood_id, organisation_id) REFERENCES public.organisation(neighbourhood_id, organisation_id);

--
-- Name: place place_picture_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.place
    ADD CONSTRAINT place_picture_not_found FOREIGN KEY (neighbourhood_id, picture_id) REFERENCES public.picture(neighbourhood_id, picture_id);

--
-- Name: project_activity project_activity_activity_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.project_activity
    ADD CONSTRAINT project_activity_activity_not_found FOREIGN KEY (neighbourhood_id, activity_id) REFERENCES public.activity(neighbourhood_id, activity_id);

--
-- Name: project_activity project_activity_project_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.project_activity
    ADD CONSTRAINT project_activity_project_not_found FOREIGN KEY (neighbourhood_id, project_id) REFERENCES public.project(neighbourhood_id, project_id);

--
-- Name: project project_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.project
    ADD CONSTRAINT project_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: project project_organisation_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.project
    ADD CONSTRAINT project_organisation_not_found FOREIGN KEY (neighbourhood_id, organisation_id) REFERENCES public.organisation(neighbourhood_id, organisation_id);

--
-- Name: project project_picture_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.project
    ADD CONSTRAINT project_picture_not_found FOREIGN KEY (neighbourhood_id, picture_id) REFERENCES public.picture(neighbourhood_id, picture_id);

--
-- Name: proposal proposal_decided_by_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposal
    ADD CONSTRAINT proposal_decided_by_not_found FOREIGN KEY (decided_by) REFERENCES public.person(person_id) ON DELETE SET NULL;

--
-- Name: proposal proposal_entered_by_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposal
    ADD CONSTRAINT proposal_entered_by_not_found FOREIGN KEY (entered_by) REFERENCES public.person(person_id) ON DELETE SET NULL;

--
-- Name: proposal proposal_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposal
    ADD CONSTRAINT proposal_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: proposal proposal_person_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposal
    ADD CONSTRAINT proposal_person_id_not_found FOREIGN KEY (person_id) REFERENCES public.person(person_id) ON DELETE CASCADE;

--
-- Name: push push_subscription_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.push
    ADD CONSTRAINT push_subscription_id_not_found FOREIGN KEY (push_subscription_id) REFERENCES public.push_subscription(push_subscription_id) ON DELETE CASCADE;

--
-- Name: push_subscription push_subscription_person_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.push_subscription
    ADD CONSTRAINT push_subscription_person_id_not_found FOREIGN KEY (person_id) REFERENCES public.person(person_id) ON DELETE CASCADE;

--
-- Name: question_answer question_answer_author_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_answer
    ADD CONSTRAINT question_answer_author_id_not_found FOREIGN KEY (author_id) REFERENCES public.person(person_id) ON DELETE SET NULL;

--
-- Name: question_answer question_answer_question_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_answer
    ADD CONSTRAINT question_answer_question_id_not_found FOREIGN KEY (neighbourhood_id, question_id) REFERENCES public.question(neighbourhood_id, question_id) ON DELETE CASCADE;

--
-- Name: question question_area_unknown; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question
    ADD CONSTRAINT question_area_unknown FOREIGN KEY (neighbourhood_id, area) REFERENCES public.area(neighbourhood_id, cbs_code);

--
-- Name: question question_author_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question
    ADD CONSTRAINT question_author_id_not_found FOREIGN KEY (author_id) REFERENCES public.person(person_id) ON DELETE SET NULL;

--
-- Name: question question_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question
    ADD CONSTRAINT question_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: question_passed question_passed_person_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_passed
    ADD CONSTRAINT question_passed_person_id_not_found FOREIGN KEY (person_id) REFERENCES public.person(person_id) ON DELETE CASCADE;

--
-- Name: question_passed question_passed_question_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_passed
    ADD CONSTRAINT question_passed_question_id_not_found FOREIGN KEY (neighbourhood_id, question_id) REFERENCES public.question(neighbourhood_id, question_id) ON DELETE CASCADE;

--
-- Name: question_reader question_reader_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_reader
    ADD CONSTRAINT question_reader_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: question_reader question_reader_person_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_reader
    ADD CONSTRAINT question_reader_person_id_not_found FOREIGN KEY (person_id) REFERENCES public.person(person_id) ON DELETE CASCADE;

--
-- Name: question_thanks question_thanks_person_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_thanks
    ADD CONSTRAINT question_thanks_person_id_not_found FOREIGN KEY (person_id) REFERENCES public.person(person_id) ON DELETE CASCADE;

--
-- Name: question_thanks question_thanks_question_answer_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_thanks
    ADD CONSTRAINT question_thanks_question_answer_id_not_found FOREIGN KEY (neighbourhood_id, question_answer_id) REFERENCES public.question_answer(neighbourhood_id, question_answer_id) ON DELETE CASCADE;

--
-- Name: refresh_token refresh_token_family_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.refresh_token
    ADD CONSTRAINT refresh_token_family_id_fkey FOREIGN KEY (family_id) REFERENCES public.session_family(family_id) ON DELETE CASCADE;

--
-- Name: report report_decided_by_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_decided_by_not_found FOREIGN KEY (decided_by) REFERENCES public.person(person_id) ON DELETE SET NULL;

--
-- Name: report report_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: report report_reporter_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_reporter_id_not_found FOREIGN KEY (reporter_id) REFERENCES public.person(person_id) ON DELETE SET NULL;

--
-- Name: round_answer round_answer_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.round_answer
    ADD CONSTRAINT round_answer_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: round_answer round_answer_person_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.round_answer
    ADD CONSTRAINT round_answer_person_id_not_found FOREIGN KEY (person_id) REFERENCES public.person(person_id) ON DELETE SET NULL;

--
-- Name: session_family session_family_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session_family
    ADD CONSTRAINT session_family_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(person_id) ON DELETE CASCADE;

--
-- Name: sign_up sign_up_activity_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_up
    ADD CONSTRAINT sign_up_activity_not_found FOREIGN KEY (neighbourhood_id, activity_id) REFERENCES public.activity(neighbourhood_id, activity_id) ON DELETE CASCADE;

--
-- Name: sign_up sign_up_entered_by_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_up
    ADD CONSTRAINT sign_up_entered_by_not_found FOREIGN KEY (entered_by) REFERENCES public.person(person_id) ON DELETE SET NULL;

--
-- Name: sign_up sign_up_person_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_up
    ADD CONSTRAINT sign_up_person_id_not_found FOREIGN KEY (person_id) REFERENCES public.person(person_id) ON DELETE CASCADE;

--
-- Name: sign_up sign_up_standing_duty_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_up
    ADD CONSTRAINT sign_up_standing_duty_not_found FOREIGN KEY (neighbourhood_id, standing_duty_id) REFERENCES public.standing_duty(neighbourhood_id, standing_duty_id) ON DELETE SET NULL (standing_duty_id);

--
-- Name: sign_up_terms sign_up_terms_activity_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_up_terms
    ADD CONSTRAINT sign_up_terms_activity_not_found FOREIGN KEY (neighbourhood_id, activity_id) REFERENCES public.activity(neighbourhood_id, activity_id) ON DELETE CASCADE;

--
-- Name: source source_organisation_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.source
    ADD CONSTRAINT source_organisation_not_found FOREIGN KEY (neighbourhood_id, organisation_id) REFERENCES public.organisation(neighbourhood_id, organisation_id);

--
-- Name: standing_duty standing_duty_activity_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.standing_duty
    ADD CONSTRAINT standing_duty_activity_not_found FOREIGN KEY (neighbourhood_id, activity_id) REFERENCES public.activity(neighbourhood_id, activity_id) ON DELETE CASCADE;

--
-- Name: standing_duty standing_duty_person_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.standing_duty
    ADD CONSTRAINT standing_duty_person_id_not_found FOREIGN KEY (person_id) REFERENCES public.person(person_id) ON DELETE CASCADE;

--
-- Name: synonym synonym_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.synonym
    ADD CONSTRAINT synonym_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: text_message text_message_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.text_message
    ADD CONSTRAINT text_message_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: thanks thanks_conversation_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.thanks
    ADD CONSTRAINT thanks_conversation_id_not_found FOREIGN KEY (neighbourhood_id, conversation_id) REFERENCES public.conversation(neighbourhood_id, conversation_id) ON DELETE SET NULL (conversation_id);

--
-- Name: thanks thanks_exchange_item_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.thanks
    ADD CONSTRAINT thanks_exchange_item_id_not_found FOREIGN KEY (neighbourhood_id, exchange_item_id) REFERENCES public.exchange_item(neighbourhood_id, exchange_item_id) ON DELETE SET NULL (exchange_item_id);

--
-- Name: thanks thanks_giver_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.thanks
    ADD CONSTRAINT thanks_giver_id_not_found FOREIGN KEY (giver_id) REFERENCES public.person(person_id) ON DELETE CASCADE;

--
-- Name: thanks thanks_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.thanks
    ADD CONSTRAINT thanks_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: thanks thanks_receiver_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.thanks
    ADD CONSTRAINT thanks_receiver_id_not_found FOREIGN KEY (receiver_id) REFERENCES public.person(person_id) ON DELETE SET NULL;

--
-- Name: weekly_reader weekly_reader_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.weekly_reader
    ADD CONSTRAINT weekly_reader_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

--
-- Name: weekly_reader weekly_reader_person_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.weekly_reader
    ADD CONSTRAINT weekly_reader_person_id_not_found FOREIGN KEY (person_id) REFERENCES public.person(person_id) ON DELETE CASCADE;

--
-- Name: account_letter; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.account_letter ENABLE ROW LEVEL SECURITY;

--
-- Name: account_letter account_letter_tidy; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY account_letter_tidy ON public.account_letter TO voordeur_work USING (true);

--
-- Name: activity; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.activity ENABLE ROW LEVEL SECURITY;

--
-- Name: activity activity_add; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY activity_add ON public.activity FOR INSERT WITH CHECK (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND (( SELECT public.may_edit() AS may_edit) OR ( SELECT public.has_role('activities:write'::text) AS has_role) OR (organisation_id = ANY (( SELECT public.current_organisations() AS current_organisations)::uuid[])))));

--
-- Name: activity activity_change; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY activity_change ON public.activity FOR UPDATE USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND (( SELECT public.may_edit() AS may_edit) OR ( SELECT public.has_role('activities:write'::text) AS has_role) OR (organisation_id = ANY (( SELECT public.current_organisations() AS current_organisations)::uuid[])))));

--
-- Name: activity_draft; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.activity_draft ENABLE ROW LEVEL SECURITY;

--
-- Name: activity_draft activity_draft_keep; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY activity_draft_keep ON public.activity_draft USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND (( SELECT public.may_edit() AS may_edit) OR (created_by = ( SELECT public.current_person() AS current_person)) OR (organisation_id = ANY (( SELECT public.current_organisations() AS current_organisations)::uuid[])))));

--
-- Name: activity_draft activity_draft_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY activity_draft_work ON public.activity_draft TO voordeur_work USING (true);

--
-- Name: activity activity_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY activity_read ON public.activity FOR SELECT USING (true);

--
-- Name: activity activity_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY activity_work ON public.activity TO voordeur_work USING (true);

--
-- Name: activity activity_work_change; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY activity_work_change ON public.activity FOR UPDATE TO voordeur_work USING (true);

--
-- Name: bulk_change; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.bulk_change ENABLE ROW LEVEL SECURITY;

--
-- Name: bulk_change_item; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.bulk_change_item ENABLE ROW LEVEL SECURITY;

--
-- Name: bulk_change_item bulk_change_item_keep; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY bulk_change_item_keep ON public.bulk_change_item USING ((EXISTS ( SELECT
   FROM public.bulk_change c
  WHERE ((c.neighbourhood_id = bulk_change_item.neighbourhood_id) AND (c.bulk_change_id = bulk_change_item.bulk_change_id)))));

--
-- Name: bulk_change_item bulk_change_item_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY bulk_change_item_work ON public.bulk_change_item TO voordeur_work USING (true);

--
-- Name: bulk_change bulk_change_keep; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY bulk_change_keep ON public.bulk_change USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND (( SELECT public.may_edit() AS may_edit) OR (created_by = ( SELECT public.current_person() AS current_person)))));

--
-- Name: bulk_change bulk_change_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY bulk_change_work ON public.bulk_change TO voordeur_work USING (true);

--
-- Name: category; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.category ENABLE ROW LEVEL SECURITY;

--
-- Name: category category_add; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY category_add ON public.category FOR INSERT WITH CHECK (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.is_administrator() AS is_administrator)));

--
-- Name: category category_change; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY category_change ON public.category FOR UPDATE USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.is_administrator() AS is_administrator)));

--
-- Name: category category_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY category_read ON public.category FOR SELECT USING (true);

--
-- Name: client; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.client ENABLE ROW LEVEL SECURITY;

--
-- Name: concern_rule; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.concern_rule ENABLE ROW LEVEL SECURITY;

--
-- Name: concern_rule concern_rule_keep; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY concern_rule_keep ON public.concern_rule USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND (( SELECT public.has_role('moderator'::text) AS has_role) OR ( SELECT public.has_role('admin_residents'::text) AS has_role))));

--
-- Name: concern_rule concern_rule_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY concern_rule_read ON public.concern_rule FOR SELECT USING ((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)));

--
-- Name: conversation; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.conversation ENABLE ROW LEVEL SECURITY;

--
-- Name: conversation_person; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.conversation_person ENABLE ROW LEVEL SECURITY;

--
-- Name: conversation_person conversation_person_change; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY conversation_person_change ON public.conversation_person FOR UPDATE USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND (person_id = ( SELECT public.current_person() AS current_person))));

--
-- Name: conversation_person conversation_person_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY conversation_person_read ON public.conversation_person FOR SELECT USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND (person_id = ( SELECT public.current_person() AS current_person))));

--
-- Name: conversation_person conversation_person_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY conversation_person_work ON public.conversation_person TO voordeur_work USING (true);

--
-- Name: conversation conversation_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY conversation_read ON public.conversation FOR SELECT USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND (public.conversation_part(neighbourhood_id, conversation_id) IS NOT NULL)));

--
-- Name: conversation conversation_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY conversation_work ON public.conversation TO voordeur_work USING (true);

--
-- Name: correction; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.correction ENABLE ROW LEVEL SECURITY;

--
-- Name: correction correction_add; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY correction_add ON public.correction FOR INSERT WITH CHECK ((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)));

--
-- Name: correction correction_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY correction_read ON public.correction FOR SELECT USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.may_edit() AS may_edit)));

--
-- Name: correction_reporter; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.correction_reporter ENABLE ROW LEVEL SECURITY;

--
-- Name: correction_reporter correction_reporter_desk; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY correction_reporter_desk ON public.correction_reporter TO voordeur_api USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.enters_for_others() AS enters_for_others)));

--
-- Name: duplicate; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.duplicate ENABLE ROW LEVEL SECURITY;

--
-- Name: duplicate_decision; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.duplicate_decision ENABLE ROW LEVEL SECURITY;

--
-- Name: duplicate_decision duplicate_decision_keep; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY duplicate_decision_keep ON public.duplicate_decision USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND (EXISTS ( SELECT
   FROM public.duplicate d
  WHERE ((d.neighbourhood_id = duplicate_decision.neighbourhood_id) AND (d.duplicate_id = duplicate_decision.duplicate_id))))));

--
-- Name: duplicate duplicate_keep; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY duplicate_keep ON public.duplicate USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND (( SELECT public.may_edit() AS may_edit) OR (( SELECT count(*) AS count
   FROM public.activity a
  WHERE ((a.neighbourhood_id = duplicate.neighbourhood_id) AND (a.activity_id = ANY (ARRAY[duplicate.one, duplicate.other])) AND (a.organisation_id = ANY (( SELECT public.current_organisations() AS current_organisations)::uuid[])))) = 2))));

--
-- Name: duplicate duplicate_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY duplicate_work ON public.duplicate TO voordeur_work USING (true);

--
-- Name: exchange_asking; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.exchange_asking ENABLE ROW LEVEL SECURITY;

--
-- Name: exchange_asking exchange_asking_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY exchange_asking_read ON public.exchange_asking FOR SELECT USING (true);

--
-- Name: exchange_item; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.exchange_item ENABLE ROW LEVEL SECURITY;

--
-- Name: exchange_item exchange_item_add; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY exchange_item_add ON public.exchange_item FOR INSERT WITH CHECK (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND (( SELECT public.is_member() AS is_member) OR ((kind = 'ask'::text) AND (visibility = 'quiet'::text) AND (( SELECT public.current_client() AS current_client) IS NULL))) AND ((organisation_id IS NULL) OR ( SELECT public.may_edit() AS may_edit) OR (organisation_id = ANY (( SELECT public.current_organisations() AS current_organisations)::uuid[])))));

--
-- Name: exchange_item exchange_item_change; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY exchange_item_change ON public.exchange_item FOR UPDATE USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND (public.exchange_kept(neighbourhood_id, exchange_item_id, organisation_id) OR ( SELECT public.has_role('connector'::text) AS has_role) OR ( SELECT public.has_role('moderator'::text) AS has_role)))) WITH CHECK (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ((organisation_id IS NULL) OR ( SELECT public.may_edit() AS may_edit) OR (organisation_id = ANY (( SELECT public.current_organisations() AS current_organisations)::uuid[])))));

--
-- Name: exchange_item exchange_item_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY exchange_item_read ON public.exchange_item FOR SELECT USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND (((state = ANY (ARRAY['open'::text, 'closed'::text])) AND (danger IS NULL) AND ((visibility <> 'members'::text) OR ( SELECT public.is_member() AS is_member))) OR ( SELECT public.has_role('connector'::text) AS has_role) OR ( SELECT public.has_role('moderator'::text) AS has_role) OR public.exchange_kept(neighbourhood_id, exchange_item_id, organisation_id))));

--
-- Name: exchange_item exchange_item_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY exchange_item_work ON public.exchange_item TO voordeur_work USING (true);

--
-- Name: exchange_party; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.exchange_party ENABLE ROW LEVEL SECURITY;

--
-- Name: exchange_party exchange_party_add; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY exchange_party_add ON public.exchange_party FOR INSERT WITH CHECK (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND (NOT (created_by IS DISTINCT FROM ( SELECT public.current_person() AS current_person))) AND ((NOT (person_id IS DISTINCT FROM ( SELECT public.current_person() AS current_person))) OR (on_behalf AND (( SELECT public.has_role('host'::text) AS has_role) OR ( SELECT public.has_role('connector'::text) AS has_role))))));

--
-- Name: exchange_party exchange_party_change; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY exchange_party_change ON public.exchange_party FOR UPDATE USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ((person_id = ( SELECT public.current_person() AS current_person)) OR (created_by = ( SELECT public.current_person() AS current_person)) OR ((quiet OR on_behalf OR danger) AND ( SELECT public.has_role('connector'::text) AS has_role)) OR (on_behalf AND ( SELECT public.has_role('host'::text) AS has_role) AND public.exchange_of_desk(exchange_party.*)))));

--
-- Name: exchange_party exchange_party_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY exchange_party_read ON public.exchange_party FOR SELECT USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ((person_id = ( SELECT public.current_person() AS current_person)) OR (created_by = ( SELECT public.current_person() AS current_person)) OR ((quiet OR on_behalf OR danger) AND ( SELECT public.has_role('connector'::text) AS has_role)) OR (on_behalf AND ( SELECT public.has_role('host'::text) AS has_role) AND public.exchange_of_desk(exchange_party.*)))));

--
-- Name: exchange_party exchange_party_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY exchange_party_work ON public.exchange_party FOR SELECT TO voordeur_work USING (true);

--
-- Name: freshness_day; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.freshness_day ENABLE ROW LEVEL SECURITY;

--
-- Name: freshness_term; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.freshness_term ENABLE ROW LEVEL SECURITY;

--
-- Name: freshness_term freshness_term_change; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY freshness_term_change ON public.freshness_term FOR UPDATE TO voordeur_api USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.is_administrator() AS is_administrator)));

--
-- Name: freshness_term freshness_term_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY freshness_term_read ON public.freshness_term FOR SELECT USING (true);

--
-- Name: holiday; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.holiday ENABLE ROW LEVEL SECURITY;

--
-- Name: holiday holiday_change; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY holiday_change ON public.holiday TO voordeur_api USING (((region = ( SELECT public.current_holiday_region() AS current_holiday_region)) AND ( SELECT public.is_administrator() AS is_administrator))) WITH CHECK (((region = ( SELECT public.current_holiday_region() AS current_holiday_region)) AND ( SELECT public.is_administrator() AS is_administrator)));

--
-- Name: holiday_change; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.holiday_change ENABLE ROW LEVEL SECURITY;

--
-- Name: holiday_change holiday_change_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY holiday_change_read ON public.holiday_change FOR SELECT TO voordeur_api USING (((region = ( SELECT public.current_holiday_region() AS current_holiday_region)) AND ( SELECT public.is_administrator() AS is_administrator)));

--
-- Name: holiday_change holiday_change_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY holiday_change_work ON public.holiday_change FOR SELECT TO voordeur_work USING (true);

--
-- Name: holiday holiday_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY holiday_read ON public.holiday FOR SELECT USING (true);

--
-- Name: idempotency_key; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.idempotency_key ENABLE ROW LEVEL SECURITY;

--
-- Name: idempotency_key idempotency_key_tidy; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY idempotency_key_tidy ON public.idempotency_key TO voordeur_work USING (true);

--
-- Name: import; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.import ENABLE ROW LEVEL SECURITY;

--
-- Name: import import_own; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY import_own ON public.import USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND (( SELECT public.has_role('professional'::text) AS has_role) OR ( SELECT public.is_administrator() AS is_administrator) OR (organisation_id = ANY (( SELECT public.current_organisations() AS current_organisations)::uuid[])))));

--
-- Name: import_row; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.import_row ENABLE ROW LEVEL SECURITY;

--
-- Name: import_row import_row_own; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY import_row_own ON public.import_row USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND (( SELECT public.may_edit() AS may_edit) OR (EXISTS ( SELECT
   FROM public.activity a
  WHERE ((a.neighbourhood_id = import_row.neighbourhood_id) AND (a.activity_id = import_row.activity_id) AND (a.organisation_id = ANY (( SELECT public.current_organisations() AS current_organisations)::uuid[]))))))));

--
-- Name: import_row import_row_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY import_row_work ON public.import_row TO voordeur_work USING (true);

--
-- Name: import import_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY import_work ON public.import TO voordeur_work USING (true);

--
-- Name: invitation; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.invitation ENABLE ROW LEVEL SECURITY;

--
-- Name: invitation invitation_keep; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY invitation_keep ON public.invitation USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND (( SELECT public.has_role('connector'::text) AS has_role) OR ( SELECT public.has_role('host'::text) AS has_role) OR ( SELECT public.has_role('admin_residents'::text) AS has_role))));

--
-- Name: item_view; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.item_view ENABLE ROW LEVEL SECURITY;

--
-- Name: job; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.job ENABLE ROW LEVEL SECURITY;

--
-- Name: job job_add; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY job_add ON public.job FOR INSERT TO voordeur_api WITH CHECK (true);

--
-- Name: job job_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY job_work ON public.job TO voordeur_work USING (true) WITH CHECK (true);

--
-- Name: knowledge_item; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_item ENABLE ROW LEVEL SECURITY;

--
-- Name: knowledge_item knowledge_item_add; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY knowledge_item_add ON public.knowledge_item FOR INSERT WITH CHECK (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.is_colleague() AS is_colleague) AND (owner_id = ( SELECT public.current_person() AS current_person))));

--
-- Name: knowledge_item knowledge_item_change; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY knowledge_item_change ON public.knowledge_item FOR UPDATE USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.is_colleague() AS is_colleague)));

--
-- Name: knowledge_item knowledge_item_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY knowledge_item_read ON public.knowledge_item FOR SELECT USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.is_colleague() AS is_colleague)));

--
-- Name: life_event; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.life_event ENABLE ROW LEVEL SECURITY;

--
-- Name: life_event life_event_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY life_event_read ON public.life_event FOR SELECT USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND
CASE
    WHEN (kind = ANY (ARRAY['ask'::text, 'offer'::text])) THEN (( SELECT public.has_role('connector'::text) AS has_role) OR ( SELECT public.has_role('moderator'::text) AS has_role) OR (EXISTS ( SELECT
       FROM public.exchange_item i
      WHERE ((i.neighbourhood_id = life_event.neighbourhood_id) AND (i.exchange_item_id = life_event.item_id) AND public.exchange_kept(i.neighbourhood_id, i.exchange_item_id, i.organisation_id)))))
    ELSE (( SELECT public.may_edit() AS may_edit) OR (EXISTS ( SELECT
       FROM public.item_life l
      WHERE ((l.neighbourhood_id = life_event.neighbourhood_id) AND (l.kind = life_event.kind) AND (l.item_id = life_event.item_id) AND (l.organisation_id = ANY (( SELECT public.current_organisations() AS current_organisations)::uuid[]))))))
END));

--
-- Name: mail; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.mail ENABLE ROW LEVEL SECURITY;

--
-- Name: mail_address; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.mail_address ENABLE ROW LEVEL SECURITY;

--
-- Name: mail_address mail_address_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY mail_address_work ON public.mail_address TO voordeur_work USING (true) WITH CHECK (true);

--
-- Name: mail_received; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.mail_received ENABLE ROW LEVEL SECURITY;

--
-- Name: mail_received mail_received_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY mail_received_work ON public.mail_received TO voordeur_work USING (true) WITH CHECK (true);

--
-- Name: mail mail_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY mail_work ON public.mail TO voordeur_work USING (true) WITH CHECK (true);

--
-- Name: message; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.message ENABLE ROW LEVEL SECURITY;

--
-- Name: message message_add; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY message_add ON public.message FOR INSERT WITH CHECK (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND (person_id = ( SELECT public.current_person() AS current_person)) AND (part = public.conversation_part(neighbourhood_id, conversation_id)) AND (EXISTS ( SELECT
   FROM public.conversation c
  WHERE ((c.neighbourhood_id = message.neighbourhood_id) AND (c.conversation_id = message.conversation_id) AND (c.ended_at IS NULL))))));

--
-- Name: message message_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY message_read ON public.message FOR SELECT USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND (public.conversation_part(neighbourhood_id, conversation_id) IS NOT NULL)));

--
-- Name: message message_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY message_work ON public.message TO voordeur_work USING (true);

--
-- Name: module_switch; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.module_switch ENABLE ROW LEVEL SECURITY;

--
-- Name: module_switch module_switch_change; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY module_switch_change ON public.module_switch FOR UPDATE USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.is_administrator() AS is_administrator)));

--
-- Name: module_switch module_switch_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY module_switch_read ON public.module_switch FOR SELECT USING (true);

--
-- Name: notice; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.notice ENABLE ROW LEVEL SECURITY;

--
-- Name: notice_choice; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.notice_choice ENABLE ROW LEVEL SECURITY;

--
-- Name: notice_choice notice_choice_own; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY notice_choice_own ON public.notice_choice TO voordeur_api USING ((person_id = ( SELECT public.current_person() AS current_person))) WITH CHECK ((person_id = ( SELECT public.current_person() AS current_person)));

--
-- Name: notice_kind; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.notice_kind ENABLE ROW LEVEL SECURITY;

--
-- Name: notice_kind notice_kind_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY notice_kind_read ON public.notice_kind FOR SELECT USING (true);

--
-- Name: notice_person; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.notice_person ENABLE ROW LEVEL SECURITY;

--
-- Name: notice_person notice_person_own; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY notice_person_own ON public.notice_person TO voordeur_api USING ((person_id = ( SELECT public.current_person() AS current_person)));

--
-- Name: notice notice_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY notice_work ON public.notice TO voordeur_work USING (true);

--
-- Name: occurrence; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.occurrence ENABLE ROW LEVEL SECURITY;

--
-- Name: occurrence occurrence_change; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY occurrence_change ON public.occurrence USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND (( SELECT public.may_edit() AS may_edit) OR ( SELECT public.has_role('activities:write'::text) AS has_role) OR (EXISTS ( SELECT
   FROM public.activity a
  WHERE ((a.neighbourhood_id = occurrence.neighbourhood_id) AND (a.activity_id = occurrence.activity_id) AND (a.organisation_id = ANY (( SELECT public.current_organisations() AS current_organisations)::uuid[]))))))));

--
-- Name: occurrence occurrence_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY occurrence_read ON public.occurrence FOR SELECT USING (true);

--
-- Name: occurrence occurrence_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY occurrence_work ON public.occurrence TO voordeur_work USING (true);

--
-- Name: organisation; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.organisation ENABLE ROW LEVEL SECURITY;

--
-- Name: organisation organisation_add; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY organisation_add ON public.organisation FOR INSERT WITH CHECK (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.may_edit() AS may_edit)));

--
-- Name: organisation organisation_change; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY organisation_change ON public.organisation FOR UPDATE USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND (( SELECT public.may_edit() AS may_edit) OR (organisation_id = ANY (( SELECT public.current_organisations() AS current_organisations)::uuid[])))));

--
-- Name: organisation organisation_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY organisation_read ON public.organisation FOR SELECT USING (true);

--
-- Name: organisation_second_contact; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.organisation_second_contact ENABLE ROW LEVEL SECURITY;

--
-- Name: organisation_second_contact organisation_second_contact_keep; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY organisation_second_contact_keep ON public.organisation_second_contact USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND (( SELECT public.may_edit() AS may_edit) OR (organisation_id = ANY (( SELECT public.current_organisations() AS current_organisations)::uuid[])))));

--
-- Name: organisation organisation_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY organisation_work ON public.organisation FOR UPDATE TO voordeur_work USING (true);

--
-- Name: outlet_count; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.outlet_count ENABLE ROW LEVEL SECURITY;

--
-- Name: outlet_count outlet_count_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY outlet_count_work ON public.outlet_count TO voordeur_work USING (true);

--
-- Name: outlet_setting; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.outlet_setting ENABLE ROW LEVEL SECURITY;

--
-- Name: outlet_setting outlet_setting_change; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY outlet_setting_change ON public.outlet_setting FOR UPDATE TO voordeur_api USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.is_administrator() AS is_administrator)));

--
-- Name: outlet_setting outlet_setting_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY outlet_setting_read ON public.outlet_setting FOR SELECT USING (true);

--
-- Name: owner_question; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.owner_question ENABLE ROW LEVEL SECURITY;

--
-- Name: owner_question owner_question_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner_question_work ON public.owner_question TO voordeur_work USING (true);

--
-- Name: person; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.person ENABLE ROW LEVEL SECURITY;

--
-- Name: person_block; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.person_block ENABLE ROW LEVEL SECURITY;

--
-- Name: person_block person_block_own; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY person_block_own ON public.person_block USING ((person_id = ( SELECT public.current_person() AS current_person)));

--
-- Name: person person_change_self; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY person_change_self ON public.person FOR UPDATE USING ((person_id = ( SELECT public.current_person() AS current_person)));

--
-- Name: person person_read_self; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY person_read_self ON public.person FOR SELECT USING ((person_id = ( SELECT public.current_person() AS current_person)));

--
-- Name: person_role; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.person_role ENABLE ROW LEVEL SECURITY;

--
-- Name: person_role person_role_read_self; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY person_role_read_self ON public.person_role FOR SELECT USING ((person_id = ( SELECT public.current_person() AS current_person)));

--
-- Name: person person_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY person_work ON public.person FOR SELECT TO voordeur_work USING (true);

--
-- Name: picture; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.picture ENABLE ROW LEVEL SECURITY;

--
-- Name: picture picture_add; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY picture_add ON public.picture FOR INSERT WITH CHECK (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ((( SELECT public.current_person() AS current_person) IS NOT NULL) OR ( SELECT public.has_role('activities:write'::text) AS has_role))));

--
-- Name: picture picture_change; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY picture_change ON public.picture FOR UPDATE USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ((created_by = ( SELECT public.current_person() AS current_person)) OR ( SELECT public.may_edit() AS may_edit))));

--
-- Name: picture_crop; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.picture_crop ENABLE ROW LEVEL SECURITY;

--
-- Name: picture_crop picture_crop_add; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY picture_crop_add ON public.picture_crop FOR INSERT WITH CHECK (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ((( SELECT public.current_person() AS current_person) IS NOT NULL) OR ( SELECT public.has_role('activities:write'::text) AS has_role))));

--
-- Name: picture_crop picture_crop_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY picture_crop_read ON public.picture_crop FOR SELECT USING (true);

--
-- Name: picture picture_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY picture_read ON public.picture FOR SELECT USING (true);

--
-- Name: place; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.place ENABLE ROW LEVEL SECURITY;

--
-- Name: place place_add; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY place_add ON public.place FOR INSERT WITH CHECK (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND (( SELECT public.may_edit() AS may_edit) OR (organisation_id = ANY (( SELECT public.current_organisations() AS current_organisations)::uuid[])))));

--
-- Name: place place_change; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY place_change ON public.place FOR UPDATE USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND (( SELECT public.may_edit() AS may_edit) OR (organisation_id = ANY (( SELECT public.current_organisations() AS current_organisations)::uuid[])))));

--
-- Name: place place_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY place_read ON public.place FOR SELECT USING (true);

--
-- Name: place place_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY place_work ON public.place FOR UPDATE TO voordeur_work USING (true);

--
-- Name: project; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.project ENABLE ROW LEVEL SECURITY;

--
-- Name: project_activity; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.project_activity ENABLE ROW LEVEL SECURITY;

--
-- Name: project_activity project_activity_change; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY project_activity_change ON public.project_activity USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND (( SELECT public.may_edit() AS may_edit) OR (EXISTS ( SELECT
   FROM public.project p
  WHERE ((p.neighbourhood_id = project_activity.neighbourhood_id) AND (p.project_id = project_activity.project_id) AND (p.organisation_id = ANY (( SELECT public.current_organisations() AS current_organisations)::uuid[]))))))));

--
-- Name: project_activity project_activity_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY project_activity_read ON public.project_activity FOR SELECT USING (true);

--
-- Name: project project_add; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY project_add ON public.project FOR INSERT WITH CHECK (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND (( SELECT public.may_edit() AS may_edit) OR (organisation_id = ANY (( SELECT public.current_organisations() AS current_organisations)::uuid[])))));

--
-- Name: project project_change; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY project_change ON public.project FOR UPDATE USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND (( SELECT public.may_edit() AS may_edit) OR (organisation_id = ANY (( SELECT public.current_organisations() AS current_organisations)::uuid[])))));

--
-- Name: project project_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY project_read ON public.project FOR SELECT USING (true);

--
-- Name: project project_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY project_work ON public.project FOR UPDATE TO voordeur_work USING (true);

--
-- Name: proposal; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.proposal ENABLE ROW LEVEL SECURITY;

--
-- Name: proposal proposal_decide; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY proposal_decide ON public.proposal FOR UPDATE USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.may_judge_proposals() AS may_judge_proposals)));

--
-- Name: proposal proposal_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY proposal_read ON public.proposal FOR SELECT USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.may_judge_proposals() AS may_judge_proposals)));

--
-- Name: proposal proposal_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY proposal_work ON public.proposal TO voordeur_work USING (true);

--
-- Name: push; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.push ENABLE ROW LEVEL SECURITY;

--
-- Name: push_subscription; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.push_subscription ENABLE ROW LEVEL SECURITY;

--
-- Name: push_subscription push_subscription_own; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY push_subscription_own ON public.push_subscription TO voordeur_api USING ((person_id = ( SELECT public.current_person() AS current_person))) WITH CHECK ((person_id = ( SELECT public.current_person() AS current_person)));

--
-- Name: push_subscription push_subscription_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY push_subscription_work ON public.push_subscription TO voordeur_work USING (true);

--
-- Name: push push_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY push_work ON public.push TO voordeur_work USING (true) WITH CHECK (true);

--
-- Name: question; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.question ENABLE ROW LEVEL SECURITY;

--
-- Name: question question_add; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY question_add ON public.question FOR INSERT WITH CHECK (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.is_colleague() AS is_colleague) AND (author_id = ( SELECT public.current_person() AS current_person))));

--
-- Name: question_answer; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.question_answer ENABLE ROW LEVEL SECURITY;

--
-- Name: question_answer question_answer_add; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY question_answer_add ON public.question_answer FOR INSERT WITH CHECK (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.is_colleague() AS is_colleague) AND (author_id = ( SELECT public.current_person() AS current_person))));

--
-- Name: question_answer question_answer_change; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY question_answer_change ON public.question_answer FOR UPDATE USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.is_colleague() AS is_colleague) AND (author_id = ( SELECT public.current_person() AS current_person))));

--
-- Name: question_answer question_answer_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY question_answer_read ON public.question_answer FOR SELECT USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.is_colleague() AS is_colleague)));

--
-- Name: question_answer question_answer_remove; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY question_answer_remove ON public.question_answer FOR DELETE USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.is_colleague() AS is_colleague) AND ((author_id = ( SELECT public.current_person() AS current_person)) OR ( SELECT public.has_role('admin_professionals'::text) AS has_role))));

--
-- Name: question question_change; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY question_change ON public.question FOR UPDATE USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.is_colleague() AS is_colleague) AND ((author_id = ( SELECT public.current_person() AS current_person)) OR ( SELECT public.has_role('admin_professionals'::text) AS has_role))));

--
-- Name: question_passed; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.question_passed ENABLE ROW LEVEL SECURITY;

--
-- Name: question_passed question_passed_own; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY question_passed_own ON public.question_passed FOR SELECT USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.is_colleague() AS is_colleague) AND (person_id = ( SELECT public.current_person() AS current_person))));

--
-- Name: question question_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY question_read ON public.question FOR SELECT USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.is_colleague() AS is_colleague)));

--
-- Name: question_reader; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.question_reader ENABLE ROW LEVEL SECURITY;

--
-- Name: question_reader question_reader_own; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY question_reader_own ON public.question_reader USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.is_colleague() AS is_colleague) AND (person_id = ( SELECT public.current_person() AS current_person)))) WITH CHECK (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.is_colleague() AS is_colleague) AND (person_id = ( SELECT public.current_person() AS current_person))));

--
-- Name: question_thanks; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.question_thanks ENABLE ROW LEVEL SECURITY;

--
-- Name: question_thanks question_thanks_add; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY question_thanks_add ON public.question_thanks FOR INSERT WITH CHECK (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.is_colleague() AS is_colleague) AND (person_id = ( SELECT public.current_person() AS current_person))));

--
-- Name: question_thanks question_thanks_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY question_thanks_read ON public.question_thanks FOR SELECT USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.is_colleague() AS is_colleague)));

--
-- Name: question_thanks question_thanks_remove; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY question_thanks_remove ON public.question_thanks FOR DELETE USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.is_colleague() AS is_colleague) AND (person_id = ( SELECT public.current_person() AS current_person))));

--
-- Name: refresh_token; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.refresh_token ENABLE ROW LEVEL SECURITY;

--
-- Name: report; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.report ENABLE ROW LEVEL SECURITY;

--
-- Name: report report_add; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY report_add ON public.report FOR INSERT WITH CHECK (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND (outcome IS NULL) AND (NOT (reporter_id IS DISTINCT FROM ( SELECT public.current_person() AS current_person)))));

--
-- Name: report report_decide; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY report_decide ON public.report FOR UPDATE USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.has_role('moderator'::text) AS has_role)));

--
-- Name: report report_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY report_read ON public.report FOR SELECT USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.has_role('moderator'::text) AS has_role)));

--
-- Name: round_answer; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.round_answer ENABLE ROW LEVEL SECURITY;

--
-- Name: round_answer round_answer_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY round_answer_read ON public.round_answer FOR SELECT USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.has_role('connector'::text) AS has_role)));

--
-- Name: session_family; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.session_family ENABLE ROW LEVEL SECURITY;

--
-- Name: settings_version; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.settings_version ENABLE ROW LEVEL SECURITY;

--
-- Name: settings_version settings_version_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY settings_version_read ON public.settings_version FOR SELECT USING (true);

--
-- Name: sign_in_try; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.sign_in_try ENABLE ROW LEVEL SECURITY;

--
-- Name: sign_in_try sign_in_try_tidy; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY sign_in_try_tidy ON public.sign_in_try TO voordeur_work USING (true);

--
-- Name: sign_up; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.sign_up ENABLE ROW LEVEL SECURITY;

--
-- Name: sign_up sign_up_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY sign_up_read ON public.sign_up FOR SELECT TO voordeur_api USING (((person_id = ( SELECT public.current_person() AS current_person)) OR public.keeps_sign_ups(neighbourhood_id, activity_id)));

--
-- Name: sign_up_terms; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.sign_up_terms ENABLE ROW LEVEL SECURITY;

--
-- Name: sign_up_terms sign_up_terms_change; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY sign_up_terms_change ON public.sign_up_terms TO voordeur_api USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND (( SELECT public.may_edit() AS may_edit) OR (EXISTS ( SELECT
   FROM public.activity a
  WHERE ((a.neighbourhood_id = sign_up_terms.neighbourhood_id) AND (a.activity_id = sign_up_terms.activity_id) AND (a.organisation_id = ANY (( SELECT public.current_organisations() AS current_organisations)::uuid[]))))))));

--
-- Name: sign_up_terms sign_up_terms_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY sign_up_terms_read ON public.sign_up_terms FOR SELECT USING (true);

--
-- Name: site; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.site ENABLE ROW LEVEL SECURITY;

--
-- Name: site site_own; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY site_own ON public.site USING ((EXISTS ( SELECT
   FROM public.source s
  WHERE (s.host = site.host))));

--
-- Name: site site_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY site_work ON public.site TO voordeur_work USING (true);

--
-- Name: source; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.source ENABLE ROW LEVEL SECURITY;

--
-- Name: source source_own; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY source_own ON public.source USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND (( SELECT public.has_role('professional'::text) AS has_role) OR ( SELECT public.is_administrator() AS is_administrator) OR (organisation_id = ANY (( SELECT public.current_organisations() AS current_organisations)::uuid[])))));

--
-- Name: source source_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY source_work ON public.source TO voordeur_work USING (true);

--
-- Name: standing_duty; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.standing_duty ENABLE ROW LEVEL SECURITY;

--
-- Name: synonym; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.synonym ENABLE ROW LEVEL SECURITY;

--
-- Name: synonym synonym_add; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY synonym_add ON public.synonym FOR INSERT WITH CHECK (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.is_administrator() AS is_administrator)));

--
-- Name: synonym synonym_change; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY synonym_change ON public.synonym FOR UPDATE USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.is_administrator() AS is_administrator)));

--
-- Name: synonym synonym_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY synonym_read ON public.synonym FOR SELECT USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.is_administrator() AS is_administrator)));

--
-- Name: synonym synonym_remove; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY synonym_remove ON public.synonym FOR DELETE USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ( SELECT public.is_administrator() AS is_administrator)));

--
-- Name: text_gateway; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.text_gateway ENABLE ROW LEVEL SECURITY;

--
-- Name: text_gateway text_gateway_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY text_gateway_work ON public.text_gateway TO voordeur_work USING (true) WITH CHECK (true);

--
-- Name: text_message; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.text_message ENABLE ROW LEVEL SECURITY;

--
-- Name: text_message text_message_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY text_message_work ON public.text_message TO voordeur_work USING (true) WITH CHECK (true);

--
-- Name: thanks; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.thanks ENABLE ROW LEVEL SECURITY;

--
-- Name: thanks thanks_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY thanks_read ON public.thanks FOR SELECT USING (((neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)) AND ((giver_id = ( SELECT public.current_person() AS current_person)) OR (receiver_id = ( SELECT public.current_person() AS current_person)))));

--
-- Name: weekly_reader; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.weekly_reader ENABLE ROW LEVEL SECURITY;

--
-- Name: weekly_reader weekly_reader_own; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY weekly_reader_own ON public.weekly_reader TO voordeur_api USING (((person_id = ( SELECT public.current_person() AS current_person)) AND (neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood)))) WITH CHECK (((person_id = ( SELECT public.current_person() AS current_person)) AND (neighbourhood_id = ( SELECT public.current_neighbourhood() AS current_neighbourhood))));

--
-- Name: weekly_reader weekly_reader_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY weekly_reader_work ON public.weekly_reader TO voordeur_work USING (true);

--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA public TO voordeur_api;
GRANT USAGE ON SCHEMA public TO voordeur_work;

--
-- Name: FUNCTION account_ask(of_purpose text, address text, of_name text, of_neighbourhood text, of_language text, network text, of_street text, typed_code text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.account_ask(of_purpose text, address text, of_name text, of_neighbourhood text, of_language text, network text, of_street text, typed_code text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.account_ask(of_purpose text, address text, of_name text, of_neighbourhood text, of_language text, network text, of_street text, typed_code text) TO voordeur_api;

--
-- Name: FUNCTION account_export(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.account_export() FROM PUBLIC;
GRANT ALL ON FUNCTION public.account_export() TO voordeur_api;

--
-- Name: FUNCTION account_leave(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.account_leave() FROM PUBLIC;
GRANT ALL ON FUNCTION public.account_leave() TO voordeur_api;

--
-- Name: FUNCTION account_move(address text, network text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.account_move(address text, network text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.account_move(address text, network text) TO voordeur_api;

--
-- Name: COLUMN person.person_id; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT(person_id) ON TABLE public.person TO voordeur_api;
GRANT SELECT(person_id) ON TABLE public.person TO voordeur_work;

--
-- Name: COLUMN person.email; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT(email) ON TABLE public.person TO voordeur_api;
GRANT SELECT(email) ON TABLE public.person TO voordeur_work;

--
-- Name: COLUMN person.name; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT(name) ON TABLE public.person TO voordeur_api;

--
-- Name: COLUMN person.language; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT(language),UPDATE(language) ON TABLE public.person TO voordeur_api;
GRANT SELECT(language) ON TABLE public.person TO voordeur_work;

--
-- Name: COLUMN person.blocked_at; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT(blocked_at) ON TABLE public.person TO voordeur_work;

--
-- Name: COLUMN person.version; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT(version) ON TABLE public.person TO voordeur_api;

--
-- Name: COLUMN person.street; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT(street),UPDATE(street) ON TABLE public.person TO voordeur_api;

--
-- Name: FUNCTION account_password(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.account_password() FROM PUBLIC;
GRANT ALL ON FUNCTION public.account_password() TO voordeur_api;

--
-- Name: FUNCTION account_set_password(hash text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.account_set_password(hash text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.account_set_password(hash text) TO voordeur_api;

--
-- Name: TABLE push_subscription; Type: ACL; Schema: public; Owner: -
--

GRANT DELETE ON TABLE public.push_subscription TO voordeur_api;
GRANT SELECT,DELETE ON TABLE public.push_subscription TO voordeur_work;

--
-- Name: COLUMN push_subscription.push_subscription_id; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT(push_subscription_id) ON TABLE public.push_subscription TO voordeur_api;

--
-- Name: COLUMN push_subscription.person_id; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT(person_id) ON TABLE public.push_subscription TO voordeur_api;

--
-- Name: COLUMN push_subscription.device; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT(device) ON TABLE public.push_subscription TO voordeur_api;

--
-- Name: COLUMN push_subscription.created_at; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT(created_at) ON TABLE public.push_subscription TO voordeur_api;

--
-- Name: FUNCTION session_close_all(who uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.session_close_all(who uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.session_close_all(who uuid) TO voordeur_api;

--
-- Name: FUNCTION account_sign_out(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.account_sign_out() FROM PUBLIC;
GRANT ALL ON FUNCTION public.account_sign_out() TO voordeur_api;

--
-- Name: FUNCTION account_use(letter uuid, of_name text, hash text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.account_use(letter uuid, of_name text, hash text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.account_use(letter uuid, of_name text, hash text) TO voordeur_api;

--
-- Name: FUNCTION acting_role(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.acting_role() FROM PUBLIC;

--
-- Name: TABLE activity; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.activity TO voordeur_api;
GRANT SELECT ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.neighbourhood_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(neighbourhood_id) ON TABLE public.activity TO voordeur_api;
GRANT INSERT(neighbourhood_id) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.activity_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(activity_id) ON TABLE public.activity TO voordeur_api;
GRANT INSERT(activity_id) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.title; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(title),UPDATE(title) ON TABLE public.activity TO voordeur_api;
GRANT INSERT(title),UPDATE(title) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.summary; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(summary),UPDATE(summary) ON TABLE public.activity TO voordeur_api;
GRANT INSERT(summary),UPDATE(summary) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.text; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(text),UPDATE(text) ON TABLE public.activity TO voordeur_api;
GRANT INSERT(text),UPDATE(text) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.html; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(html),UPDATE(html) ON TABLE public.activity TO voordeur_api;
GRANT INSERT(html),UPDATE(html) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.organisation_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(organisation_id),UPDATE(organisation_id) ON TABLE public.activity TO voordeur_api;
GRANT INSERT(organisation_id) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.place_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(place_id),UPDATE(place_id) ON TABLE public.activity TO voordeur_api;
GRANT INSERT(place_id),UPDATE(place_id) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.location; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(location),UPDATE(location) ON TABLE public.activity TO voordeur_api;
GRANT INSERT(location),UPDATE(location) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.categories; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(categories),UPDATE(categories) ON TABLE public.activity TO voordeur_api;
GRANT INSERT(categories),UPDATE(categories) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.audience; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(audience),UPDATE(audience) ON TABLE public.activity TO voordeur_api;
GRANT INSERT(audience),UPDATE(audience) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.languages; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(languages),UPDATE(languages) ON TABLE public.activity TO voordeur_api;

--
-- Name: COLUMN activity.free; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(free),UPDATE(free) ON TABLE public.activity TO voordeur_api;
GRANT INSERT(free),UPDATE(free) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.price; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(price),UPDATE(price) ON TABLE public.activity TO voordeur_api;
GRANT INSERT(price),UPDATE(price) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.price_note; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(price_note),UPDATE(price_note) ON TABLE public.activity TO voordeur_api;
GRANT INSERT(price_note),UPDATE(price_note) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.sign_up; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(sign_up),UPDATE(sign_up) ON TABLE public.activity TO voordeur_api;

--
-- Name: COLUMN activity.sign_up_note; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(sign_up_note),UPDATE(sign_up_note) ON TABLE public.activity TO voordeur_api;

--
-- Name: COLUMN activity.contact_name; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(contact_name),UPDATE(contact_name) ON TABLE public.activity TO voordeur_api;
GRANT INSERT(contact_name),UPDATE(contact_name) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.contact_telephone; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(contact_telephone),UPDATE(contact_telephone) ON TABLE public.activity TO voordeur_api;
GRANT INSERT(contact_telephone),UPDATE(contact_telephone) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.contact_email; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(contact_email),UPDATE(contact_email) ON TABLE public.activity TO voordeur_api;
GRANT INSERT(contact_email),UPDATE(contact_email) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.url; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(url),UPDATE(url) ON TABLE public.activity TO voordeur_api;
GRANT INSERT(url),UPDATE(url) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.starts_at; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(starts_at),UPDATE(starts_at) ON TABLE public.activity TO voordeur_api;
GRANT INSERT(starts_at),UPDATE(starts_at) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.ends_at; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(ends_at),UPDATE(ends_at) ON TABLE public.activity TO voordeur_api;
GRANT INSERT(ends_at),UPDATE(ends_at) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.all_day; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(all_day),UPDATE(all_day) ON TABLE public.activity TO voordeur_api;
GRANT INSERT(all_day),UPDATE(all_day) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.time_zone; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(time_zone),UPDATE(time_zone) ON TABLE public.activity TO voordeur_api;
GRANT INSERT(time_zone),UPDATE(time_zone) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.rrule; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(rrule),UPDATE(rrule) ON TABLE public.activity TO voordeur_api;
GRANT INSERT(rrule),UPDATE(rrule) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.rdates; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(rdates),UPDATE(rdates) ON TABLE public.activity TO voordeur_api;
GRANT INSERT(rdates),UPDATE(rdates) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.exdates; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(exdates),UPDATE(exdates) ON TABLE public.activity TO voordeur_api;
GRANT INSERT(exdates),UPDATE(exdates) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.skips_holidays; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(skips_holidays),UPDATE(skips_holidays) ON TABLE public.activity TO voordeur_api;
GRANT INSERT(skips_holidays),UPDATE(skips_holidays) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.status; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(status),UPDATE(status) ON TABLE public.activity TO voordeur_api;
GRANT INSERT(status),UPDATE(status) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.status_note; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(status_note),UPDATE(status_note) ON TABLE public.activity TO voordeur_api;

--
-- Name: COLUMN activity.calendar; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(calendar),UPDATE(calendar) ON TABLE public.activity TO voordeur_api;
GRANT INSERT(calendar) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.uid; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(uid),UPDATE(uid) ON TABLE public.activity TO voordeur_api;
GRANT INSERT(uid),UPDATE(uid) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.changed_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(changed_at) ON TABLE public.activity TO voordeur_api;
GRANT UPDATE(changed_at) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.confirmed_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(confirmed_at) ON TABLE public.activity TO voordeur_api;
GRANT UPDATE(confirmed_at) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.confirmed_by_name; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(confirmed_by_name),UPDATE(confirmed_by_name) ON TABLE public.activity TO voordeur_api;
GRANT INSERT(confirmed_by_name),UPDATE(confirmed_by_name) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.confirmed_how; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(confirmed_how),UPDATE(confirmed_how) ON TABLE public.activity TO voordeur_api;
GRANT INSERT(confirmed_how),UPDATE(confirmed_how) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.archived_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(archived_at) ON TABLE public.activity TO voordeur_api;
GRANT UPDATE(archived_at) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.archived_reason; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(archived_reason) ON TABLE public.activity TO voordeur_api;
GRANT UPDATE(archived_reason) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.expanded_to; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(expanded_to) ON TABLE public.activity TO voordeur_work;

--
-- Name: COLUMN activity.pictures; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(pictures),UPDATE(pictures) ON TABLE public.activity TO voordeur_api;

--
-- Name: TABLE correction; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.correction TO voordeur_api;

--
-- Name: COLUMN correction.neighbourhood_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(neighbourhood_id) ON TABLE public.correction TO voordeur_api;

--
-- Name: COLUMN correction.kind; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(kind) ON TABLE public.correction TO voordeur_api;

--
-- Name: COLUMN correction.item_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(item_id) ON TABLE public.correction TO voordeur_api;

--
-- Name: COLUMN correction.code; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(code) ON TABLE public.correction TO voordeur_api;

--
-- Name: COLUMN correction.note; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(note) ON TABLE public.correction TO voordeur_api;

--
-- Name: TABLE source; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,DELETE ON TABLE public.source TO voordeur_api;
GRANT SELECT,UPDATE ON TABLE public.source TO voordeur_work;

--
-- Name: COLUMN source.neighbourhood_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(neighbourhood_id) ON TABLE public.source TO voordeur_api;

--
-- Name: COLUMN source.organisation_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(organisation_id) ON TABLE public.source TO voordeur_api;

--
-- Name: COLUMN source.calendar; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(calendar) ON TABLE public.source TO voordeur_api;

--
-- Name: COLUMN source.address; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(address) ON TABLE public.source TO voordeur_api;

--
-- Name: COLUMN source.next_look; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(next_look),UPDATE(next_look) ON TABLE public.source TO voordeur_api;

--
-- Name: COLUMN source.looked_at; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(looked_at) ON TABLE public.source TO voordeur_api;

--
-- Name: COLUMN source.changed_at; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(changed_at) ON TABLE public.source TO voordeur_api;

--
-- Name: COLUMN source.etag; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(etag) ON TABLE public.source TO voordeur_api;

--
-- Name: COLUMN source.last_modified; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(last_modified) ON TABLE public.source TO voordeur_api;

--
-- Name: COLUMN source.digest; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(digest) ON TABLE public.source TO voordeur_api;

--
-- Name: COLUMN source.format; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(format) ON TABLE public.source TO voordeur_api;

--
-- Name: COLUMN source.activities; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(activities) ON TABLE public.source TO voordeur_api;

--
-- Name: COLUMN source.title; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(title),UPDATE(title) ON TABLE public.source TO voordeur_api;

--
-- Name: COLUMN source.paused_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(paused_at) ON TABLE public.source TO voordeur_api;

--
-- Name: COLUMN source.good_at; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(good_at) ON TABLE public.source TO voordeur_api;

--
-- Name: COLUMN source.leave_out; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(leave_out) ON TABLE public.source TO voordeur_api;

--
-- Name: COLUMN source.columns; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(columns) ON TABLE public.source TO voordeur_api;

--
-- Name: COLUMN source.read_as; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(read_as) ON TABLE public.source TO voordeur_api;

--
-- Name: FUNCTION activity_fed_at(a public.activity); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.activity_fed_at(a public.activity) FROM PUBLIC;

--
-- Name: TABLE occurrence; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,DELETE ON TABLE public.occurrence TO voordeur_api;
GRANT SELECT,DELETE ON TABLE public.occurrence TO voordeur_work;

--
-- Name: COLUMN occurrence.neighbourhood_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(neighbourhood_id) ON TABLE public.occurrence TO voordeur_api;
GRANT INSERT(neighbourhood_id) ON TABLE public.occurrence TO voordeur_work;

--
-- Name: COLUMN occurrence.activity_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(activity_id) ON TABLE public.occurrence TO voordeur_api;
GRANT INSERT(activity_id) ON TABLE public.occurrence TO voordeur_work;

--
-- Name: COLUMN occurrence.start; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(start) ON TABLE public.occurrence TO voordeur_api;
GRANT INSERT(start) ON TABLE public.occurrence TO voordeur_work;

--
-- Name: COLUMN occurrence.starts_at; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(starts_at),UPDATE(starts_at) ON TABLE public.occurrence TO voordeur_api;
GRANT INSERT(starts_at),UPDATE(starts_at) ON TABLE public.occurrence TO voordeur_work;

--
-- Name: COLUMN occurrence.ends_at; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(ends_at),UPDATE(ends_at) ON TABLE public.occurrence TO voordeur_api;
GRANT INSERT(ends_at),UPDATE(ends_at) ON TABLE public.occurrence TO voordeur_work;

--
-- Name: COLUMN occurrence.status; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(status),UPDATE(status) ON TABLE public.occurrence TO voordeur_api;
GRANT INSERT(status),UPDATE(status) ON TABLE public.occurrence TO voordeur_work;

--
-- Name: COLUMN occurrence.note; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(note),UPDATE(note) ON TABLE public.occurrence TO voordeur_api;
GRANT INSERT(note),UPDATE(note) ON TABLE public.occurrence TO voordeur_work;

--
-- Name: COLUMN occurrence.overridden; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(overridden),UPDATE(overridden) ON TABLE public.occurrence TO voordeur_api;
GRANT INSERT(overridden),UPDATE(overridden) ON TABLE public.occurrence TO voordeur_work;

--
-- Name: FUNCTION activity_next_at(a public.activity); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.activity_next_at(a public.activity) FROM PUBLIC;

--
-- Name: TABLE organisation; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.organisation TO voordeur_api;
GRANT SELECT ON TABLE public.organisation TO voordeur_work;

--
-- Name: COLUMN organisation.neighbourhood_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(neighbourhood_id) ON TABLE public.organisation TO voordeur_api;

--
-- Name: COLUMN organisation.name; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(name),UPDATE(name) ON TABLE public.organisation TO voordeur_api;

--
-- Name: COLUMN organisation.kind; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(kind),UPDATE(kind) ON TABLE public.organisation TO voordeur_api;

--
-- Name: COLUMN organisation.text; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(text),UPDATE(text) ON TABLE public.organisation TO voordeur_api;

--
-- Name: COLUMN organisation.html; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(html),UPDATE(html) ON TABLE public.organisation TO voordeur_api;

--
-- Name: COLUMN organisation.street_address; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(street_address),UPDATE(street_address) ON TABLE public.organisation TO voordeur_api;

--
-- Name: COLUMN organisation.postal_code; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(postal_code),UPDATE(postal_code) ON TABLE public.organisation TO voordeur_api;

--
-- Name: COLUMN organisation.locality; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(locality),UPDATE(locality) ON TABLE public.organisation TO voordeur_api;

--
-- Name: COLUMN organisation.telephone; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(telephone),UPDATE(telephone) ON TABLE public.organisation TO voordeur_api;

--
-- Name: COLUMN organisation.email; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(email),UPDATE(email) ON TABLE public.organisation TO voordeur_api;

--
-- Name: COLUMN organisation.url; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(url),UPDATE(url) ON TABLE public.organisation TO voordeur_api;

--
-- Name: COLUMN organisation.also_known_as; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(also_known_as),UPDATE(also_known_as) ON TABLE public.organisation TO voordeur_api;

--
-- Name: COLUMN organisation.since; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(since),UPDATE(since) ON TABLE public.organisation TO voordeur_api;

--
-- Name: COLUMN organisation.changed_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(changed_at) ON TABLE public.organisation TO voordeur_api;

--
-- Name: COLUMN organisation.confirmed_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(confirmed_at) ON TABLE public.organisation TO voordeur_api;

--
-- Name: COLUMN organisation.confirmed_by_name; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(confirmed_by_name),UPDATE(confirmed_by_name) ON TABLE public.organisation TO voordeur_api;

--
-- Name: COLUMN organisation.confirmed_how; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(confirmed_how),UPDATE(confirmed_how) ON TABLE public.organisation TO voordeur_api;

--
-- Name: COLUMN organisation.archived_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(archived_at) ON TABLE public.organisation TO voordeur_api;
GRANT UPDATE(archived_at) ON TABLE public.organisation TO voordeur_work;

--
-- Name: COLUMN organisation.archived_reason; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(archived_reason) ON TABLE public.organisation TO voordeur_api;
GRANT UPDATE(archived_reason) ON TABLE public.organisation TO voordeur_work;

--
-- Name: COLUMN organisation.pictures; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(pictures),UPDATE(pictures) ON TABLE public.organisation TO voordeur_api;

--
-- Name: TABLE place; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.place TO voordeur_api;
GRANT SELECT ON TABLE public.place TO voordeur_work;

--
-- Name: COLUMN place.neighbourhood_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(neighbourhood_id) ON TABLE public.place TO voordeur_api;

--
-- Name: COLUMN place.name; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(name),UPDATE(name) ON TABLE public.place TO voordeur_api;

--
-- Name: COLUMN place.also_known_as; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(also_known_as),UPDATE(also_known_as) ON TABLE public.place TO voordeur_api;

--
-- Name: COLUMN place.text; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(text),UPDATE(text) ON TABLE public.place TO voordeur_api;

--
-- Name: COLUMN place.html; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(html),UPDATE(html) ON TABLE public.place TO voordeur_api;

--
-- Name: COLUMN place.street_address; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(street_address),UPDATE(street_address) ON TABLE public.place TO voordeur_api;

--
-- Name: COLUMN place.postal_code; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(postal_code),UPDATE(postal_code) ON TABLE public.place TO voordeur_api;

--
-- Name: COLUMN place.locality; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(locality),UPDATE(locality) ON TABLE public.place TO voordeur_api;

--
-- Name: COLUMN place.latitude; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(latitude),UPDATE(latitude) ON TABLE public.place TO voordeur_api;

--
-- Name: COLUMN place.longitude; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(longitude),UPDATE(longitude) ON TABLE public.place TO voordeur_api;

--
-- Name: COLUMN place.approximate; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(approximate),UPDATE(approximate) ON TABLE public.place TO voordeur_api;

--
-- Name: COLUMN place.wheelchair; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(wheelchair),UPDATE(wheelchair) ON TABLE public.place TO voordeur_api;

--
-- Name: COLUMN place.accessible_toilet; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(accessible_toilet),UPDATE(accessible_toilet) ON TABLE public.place TO voordeur_api;

--
-- Name: COLUMN place.accessibility_note; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(accessibility_note),UPDATE(accessibility_note) ON TABLE public.place TO voordeur_api;

--
-- Name: COLUMN place.organisation_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(organisation_id),UPDATE(organisation_id) ON TABLE public.place TO voordeur_api;

--
-- Name: COLUMN place.changed_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(changed_at) ON TABLE public.place TO voordeur_api;

--
-- Name: COLUMN place.confirmed_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(confirmed_at) ON TABLE public.place TO voordeur_api;

--
-- Name: COLUMN place.confirmed_by_name; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(confirmed_by_name),UPDATE(confirmed_by_name) ON TABLE public.place TO voordeur_api;

--
-- Name: COLUMN place.confirmed_how; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(confirmed_how),UPDATE(confirmed_how) ON TABLE public.place TO voordeur_api;

--
-- Name: COLUMN place.archived_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(archived_at) ON TABLE public.place TO voordeur_api;
GRANT UPDATE(archived_at) ON TABLE public.place TO voordeur_work;

--
-- Name: COLUMN place.archived_reason; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(archived_reason) ON TABLE public.place TO voordeur_api;
GRANT UPDATE(archived_reason) ON TABLE public.place TO voordeur_work;

--
-- Name: COLUMN place.pictures; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(pictures),UPDATE(pictures) ON TABLE public.place TO voordeur_api;

--
-- Name: TABLE project; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.project TO voordeur_api;
GRANT SELECT ON TABLE public.project TO voordeur_work;

--
-- Name: COLUMN project.neighbourhood_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(neighbourhood_id) ON TABLE public.project TO voordeur_api;

--
-- Name: COLUMN project.title; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(title),UPDATE(title) ON TABLE public.project TO voordeur_api;

--
-- Name: COLUMN project.summary; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(summary),UPDATE(summary) ON TABLE public.project TO voordeur_api;

--
-- Name: COLUMN project.text; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(text),UPDATE(text) ON TABLE public.project TO voordeur_api;

--
-- Name: COLUMN project.html; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(html),UPDATE(html) ON TABLE public.project TO voordeur_api;

--
-- Name: COLUMN project.contact_name; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(contact_name),UPDATE(contact_name) ON TABLE public.project TO voordeur_api;

--
-- Name: COLUMN project.contact_telephone; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(contact_telephone),UPDATE(contact_telephone) ON TABLE public.project TO voordeur_api;

--
-- Name: COLUMN project.contact_email; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(contact_email),UPDATE(contact_email) ON TABLE public.project TO voordeur_api;

--
-- Name: COLUMN project.url; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(url),UPDATE(url) ON TABLE public.project TO voordeur_api;

--
-- Name: COLUMN project.organisation_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(organisation_id),UPDATE(organisation_id) ON TABLE public.project TO voordeur_api;

--
-- Name: COLUMN project.changed_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(changed_at) ON TABLE public.project TO voordeur_api;

--
-- Name: COLUMN project.confirmed_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(confirmed_at) ON TABLE public.project TO voordeur_api;

--
-- Name: COLUMN project.confirmed_by_name; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(confirmed_by_name),UPDATE(confirmed_by_name) ON TABLE public.project TO voordeur_api;

--
-- Name: COLUMN project.confirmed_how; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(confirmed_how),UPDATE(confirmed_how) ON TABLE public.project TO voordeur_api;

--
-- Name: COLUMN project.archived_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(archived_at) ON TABLE public.project TO voordeur_work;
GRANT UPDATE(archived_at) ON TABLE public.project TO voordeur_api;

--
-- Name: COLUMN project.archived_reason; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(archived_reason) ON TABLE public.project TO voordeur_work;
GRANT UPDATE(archived_reason) ON TABLE public.project TO voordeur_api;

--
-- Name: COLUMN project.pictures; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(pictures),UPDATE(pictures) ON TABLE public.project TO voordeur_api;

--
-- Name: TABLE outlet_setting; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.outlet_setting TO voordeur_api;
GRANT SELECT ON TABLE public.outlet_setting TO voordeur_work;

--
-- Name: COLUMN outlet_setting.magazine; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(magazine) ON TABLE public.outlet_setting TO voordeur_api;

--
-- Name: COLUMN outlet_setting.deadline; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(deadline) ON TABLE public.outlet_setting TO voordeur_api;

--
-- Name: COLUMN outlet_setting.first_day; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(first_day) ON TABLE public.outlet_setting TO voordeur_api;

--
-- Name: COLUMN outlet_setting.last_day; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(last_day) ON TABLE public.outlet_setting TO voordeur_api;

--
-- Name: COLUMN outlet_setting.mail_day; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(mail_day) ON TABLE public.outlet_setting TO voordeur_api;

--
-- Name: COLUMN outlet_setting.mail_hour; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(mail_hour) ON TABLE public.outlet_setting TO voordeur_api;

--
-- Name: FUNCTION activities_confirm_fed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.activities_confirm_fed() FROM PUBLIC;
GRANT ALL ON FUNCTION public.activities_confirm_fed() TO voordeur_work;

--
-- Name: TABLE picture; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.picture TO voordeur_api;
GRANT SELECT ON TABLE public.picture TO voordeur_work;

--
-- Name: COLUMN picture.neighbourhood_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(neighbourhood_id) ON TABLE public.picture TO voordeur_api;

--
-- Name: COLUMN picture.picture_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(picture_id) ON TABLE public.picture TO voordeur_api;

--
-- Name: COLUMN picture.alt; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(alt),UPDATE(alt) ON TABLE public.picture TO voordeur_api;

--
-- Name: COLUMN picture.width; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(width) ON TABLE public.picture TO voordeur_api;

--
-- Name: COLUMN picture.height; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(height) ON TABLE public.picture TO voordeur_api;

--
-- Name: COLUMN picture.bytes_hash; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(bytes_hash) ON TABLE public.picture TO voordeur_api;

--
-- Name: COLUMN picture.decorative; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(decorative) ON TABLE public.picture TO voordeur_api;

--
-- Name: COLUMN picture.crop_x; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(crop_x) ON TABLE public.picture TO voordeur_api;

--
-- Name: COLUMN picture.crop_y; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(crop_y) ON TABLE public.picture TO voordeur_api;

--
-- Name: TABLE activity_draft; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,DELETE ON TABLE public.activity_draft TO voordeur_api;
GRANT SELECT,DELETE ON TABLE public.activity_draft TO voordeur_work;

--
-- Name: COLUMN activity_draft.neighbourhood_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(neighbourhood_id) ON TABLE public.activity_draft TO voordeur_api;

--
-- Name: COLUMN activity_draft.content; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(content),UPDATE(content) ON TABLE public.activity_draft TO voordeur_api;

--
-- Name: COLUMN activity_draft.copy_of; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(copy_of) ON TABLE public.activity_draft TO voordeur_api;

--
-- Name: COLUMN activity_draft.because; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(because) ON TABLE public.activity_draft TO voordeur_api;

--
-- Name: COLUMN activity_draft.changed_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(changed_at) ON TABLE public.activity_draft TO voordeur_api;

--
-- Name: TABLE freshness_term; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.freshness_term TO voordeur_api;
GRANT SELECT ON TABLE public.freshness_term TO voordeur_work;

--
-- Name: COLUMN freshness_term.due_days; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(due_days) ON TABLE public.freshness_term TO voordeur_api;

--
-- Name: COLUMN freshness_term.doubtful_days; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(doubtful_days) ON TABLE public.freshness_term TO voordeur_api;

--
-- Name: COLUMN freshness_term.archived_days; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(archived_days) ON TABLE public.freshness_term TO voordeur_api;

--
-- Name: COLUMN freshness_term.seasons; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(seasons) ON TABLE public.freshness_term TO voordeur_api;

--
-- Name: TABLE area; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.area TO voordeur_api;
GRANT SELECT ON TABLE public.area TO voordeur_work;

--
-- Name: TABLE bulk_change; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.bulk_change TO voordeur_api;
GRANT SELECT,DELETE ON TABLE public.bulk_change TO voordeur_work;

--
-- Name: COLUMN bulk_change.neighbourhood_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(neighbourhood_id) ON TABLE public.bulk_change TO voordeur_api;

--
-- Name: COLUMN bulk_change.what; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(what) ON TABLE public.bulk_change TO voordeur_api;

--
-- Name: COLUMN bulk_change.detail; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(detail) ON TABLE public.bulk_change TO voordeur_api;

--
-- Name: COLUMN bulk_change.status; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(status) ON TABLE public.bulk_change TO voordeur_api;

--
-- Name: COLUMN bulk_change.done_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(done_at) ON TABLE public.bulk_change TO voordeur_api;

--
-- Name: COLUMN bulk_change.undone_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(undone_at) ON TABLE public.bulk_change TO voordeur_api;

--
-- Name: COLUMN bulk_change.undone_by_name; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(undone_by_name) ON TABLE public.bulk_change TO voordeur_api;

--
-- Name: FUNCTION call_answer(nb uuid, of_id uuid, of_version integer, said text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.call_answer(nb uuid, of_id uuid, of_version integer, said text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.call_answer(nb uuid, of_id uuid, of_version integer, said text) TO voordeur_api;

--
-- Name: FUNCTION call_made(nb uuid, of_id uuid, of_version integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.call_made(nb uuid, of_id uuid, of_version integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.call_made(nb uuid, of_id uuid, of_version integer) TO voordeur_api;

--
-- Name: FUNCTION calls_to_make(nb uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.calls_to_make(nb uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.calls_to_make(nb uuid) TO voordeur_api;

--
-- Name: FUNCTION caretaker_required(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.caretaker_required() FROM PUBLIC;

--
-- Name: FUNCTION client_add(of_slug text, called text, hash text, may text[]); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.client_add(of_slug text, called text, hash text, may text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION public.client_add(of_slug text, called text, hash text, may text[]) TO voordeur_api;

--
-- Name: FUNCTION client_revoke(client uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.client_revoke(client uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.client_revoke(client uuid) TO voordeur_api;

--
-- Name: TABLE neighbourhood; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.neighbourhood TO voordeur_api;
GRANT SELECT ON TABLE public.neighbourhood TO voordeur_work;

--
-- Name: FUNCTION client_to_sign_in(who uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.client_to_sign_in(who uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.client_to_sign_in(who uuid) TO voordeur_api;

--
-- Name: FUNCTION clients_of(of_slug text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.clients_of(of_slug text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.clients_of(of_slug text) TO voordeur_api;

--
-- Name: TABLE person_role; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.person_role TO voordeur_api;

--
-- Name: TABLE conversation; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.conversation TO voordeur_api;
GRANT SELECT ON TABLE public.conversation TO voordeur_work;

--
-- Name: FUNCTION conversation_card(c public.conversation, my_part text, slug text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.conversation_card(c public.conversation, my_part text, slug text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.conversation_card(c public.conversation, my_part text, slug text) TO voordeur_api;

--
-- Name: FUNCTION conversation_move(nb uuid, conversation uuid, move text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.conversation_move(nb uuid, conversation uuid, move text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.conversation_move(nb uuid, conversation uuid, move text) TO voordeur_api;

--
-- Name: FUNCTION conversation_open(nb uuid, item uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.conversation_open(nb uuid, item uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.conversation_open(nb uuid, item uuid) TO voordeur_api;

--
-- Name: FUNCTION conversation_part(nb uuid, conversation uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.conversation_part(nb uuid, conversation uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.conversation_part(nb uuid, conversation uuid) TO voordeur_api;
GRANT ALL ON FUNCTION public.conversation_part(nb uuid, conversation uuid) TO voordeur_work;

--
-- Name: FUNCTION conversation_person_tell_live(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.conversation_person_tell_live() FROM PUBLIC;

--
-- Name: FUNCTION conversation_receive(reply uuid, sender text, message uuid, words text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.conversation_receive(reply uuid, sender text, message uuid, words text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.conversation_receive(reply uuid, sender text, message uuid, words text) TO voordeur_work;

--
-- Name: FUNCTION conversation_tell(nb uuid, conversation uuid, said_by text, cause text, of_kind text, content jsonb); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.conversation_tell(nb uuid, conversation uuid, said_by text, cause text, of_kind text, content jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.conversation_tell(nb uuid, conversation uuid, said_by text, cause text, of_kind text, content jsonb) TO voordeur_api;
GRANT ALL ON FUNCTION public.conversation_tell(nb uuid, conversation uuid, said_by text, cause text, of_kind text, content jsonb) TO voordeur_work;

--
-- Name: FUNCTION conversation_tell_live(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.conversation_tell_live() FROM PUBLIC;

--
-- Name: TABLE conversation_person; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.conversation_person TO voordeur_api;
GRANT SELECT ON TABLE public.conversation_person TO voordeur_work;

--
-- Name: COLUMN conversation_person.read_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(read_at) ON TABLE public.conversation_person TO voordeur_api;

--
-- Name: COLUMN conversation_person.asked_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(asked_at) ON TABLE public.conversation_person TO voordeur_work;

--
-- Name: COLUMN conversation_person.asked; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(asked) ON TABLE public.conversation_person TO voordeur_work;

--
-- Name: TABLE exchange_item; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.exchange_item TO voordeur_api;
GRANT SELECT ON TABLE public.exchange_item TO voordeur_work;

--
-- Name: COLUMN exchange_item.neighbourhood_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(neighbourhood_id) ON TABLE public.exchange_item TO voordeur_api;

--
-- Name: COLUMN exchange_item.exchange_item_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(exchange_item_id) ON TABLE public.exchange_item TO voordeur_api;

--
-- Name: COLUMN exchange_item.kind; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(kind) ON TABLE public.exchange_item TO voordeur_api;

--
-- Name: COLUMN exchange_item.title; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(title),UPDATE(title) ON TABLE public.exchange_item TO voordeur_api;

--
-- Name: COLUMN exchange_item.text; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(text),UPDATE(text) ON TABLE public.exchange_item TO voordeur_api;

--
-- Name: COLUMN exchange_item.category; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(category),UPDATE(category) ON TABLE public.exchange_item TO voordeur_api;

--
-- Name: COLUMN exchange_item.moment; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(moment),UPDATE(moment) ON TABLE public.exchange_item TO voordeur_api;

--
-- Name: COLUMN exchange_item.times; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(times),UPDATE(times) ON TABLE public.exchange_item TO voordeur_api;

--
-- Name: COLUMN exchange_item.area; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(area),UPDATE(area) ON TABLE public.exchange_item TO voordeur_api;

--
-- Name: COLUMN exchange_item.street; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(street),UPDATE(street) ON TABLE public.exchange_item TO voordeur_api;

--
-- Name: COLUMN exchange_item.languages; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(languages),UPDATE(languages) ON TABLE public.exchange_item TO voordeur_api;

--
-- Name: COLUMN exchange_item.visibility; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(visibility),UPDATE(visibility) ON TABLE public.exchange_item TO voordeur_api;

--
-- Name: COLUMN exchange_item.first_name; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(first_name),UPDATE(first_name) ON TABLE public.exchange_item TO voordeur_api;

--
-- Name: COLUMN exchange_item.organisation_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(organisation_id),UPDATE(organisation_id) ON TABLE public.exchange_item TO voordeur_api;

--
-- Name: COLUMN exchange_item.form; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(form),UPDATE(form) ON TABLE public.exchange_item TO voordeur_api;

--
-- Name: COLUMN exchange_item.needs; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(needs),UPDATE(needs) ON TABLE public.exchange_item TO voordeur_api;

--
-- Name: COLUMN exchange_item.radius; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(radius),UPDATE(radius) ON TABLE public.exchange_item TO voordeur_api;

--
-- Name: COLUMN exchange_item.mail; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(mail),UPDATE(mail) ON TABLE public.exchange_item TO voordeur_api;

--
-- Name: COLUMN exchange_item.paused_until; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(paused_until),UPDATE(paused_until) ON TABLE public.exchange_item TO voordeur_api;

--
-- Name: COLUMN exchange_item.danger; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(danger),UPDATE(danger) ON TABLE public.exchange_item TO voordeur_api;

--
-- Name: COLUMN exchange_item.terms; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(terms),UPDATE(terms) ON TABLE public.exchange_item TO voordeur_api;
GRANT UPDATE(terms) ON TABLE public.exchange_item TO voordeur_work;

--
-- Name: COLUMN exchange_item.state; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(state) ON TABLE public.exchange_item TO voordeur_api;
GRANT UPDATE(state) ON TABLE public.exchange_item TO voordeur_work;

--
-- Name: COLUMN exchange_item.state_reason; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(state_reason) ON TABLE public.exchange_item TO voordeur_api;

--
-- Name: COLUMN exchange_item.published_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(published_at) ON TABLE public.exchange_item TO voordeur_work;

--
-- Name: COLUMN exchange_item.changed_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(changed_at) ON TABLE public.exchange_item TO voordeur_api;

--
-- Name: COLUMN exchange_item.confirmed_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(confirmed_at) ON TABLE public.exchange_item TO voordeur_api;

--
-- Name: COLUMN exchange_item.confirmed_by_name; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(confirmed_by_name),UPDATE(confirmed_by_name) ON TABLE public.exchange_item TO voordeur_api;

--
-- Name: COLUMN exchange_item.confirmed_how; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(confirmed_how),UPDATE(confirmed_how) ON TABLE public.exchange_item TO voordeur_api;

--
-- Name: COLUMN exchange_item.due_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(due_at) ON TABLE public.exchange_item TO voordeur_work;

--
-- Name: COLUMN exchange_item.doubtful_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(doubtful_at) ON TABLE public.exchange_item TO voordeur_work;

--
-- Name: COLUMN exchange_item.archived_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(archived_at) ON TABLE public.exchange_item TO voordeur_api;
GRANT UPDATE(archived_at) ON TABLE public.exchange_item TO voordeur_work;

--
-- Name: COLUMN exchange_item.archived_reason; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(archived_reason) ON TABLE public.exchange_item TO voordeur_api;
GRANT UPDATE(archived_reason) ON TABLE public.exchange_item TO voordeur_work;

--
-- Name: COLUMN exchange_item.pictures; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(pictures),UPDATE(pictures) ON TABLE public.exchange_item TO voordeur_api;

--
-- Name: COLUMN exchange_item.match_round; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(match_round) ON TABLE public.exchange_item TO voordeur_work;

--
-- Name: COLUMN exchange_item.terms_reading; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(terms_reading),UPDATE(terms_reading) ON TABLE public.exchange_item TO voordeur_api;
GRANT UPDATE(terms_reading) ON TABLE public.exchange_item TO voordeur_work;

--
-- Name: COLUMN exchange_item.told_state; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(told_state) ON TABLE public.exchange_item TO voordeur_work;

--
-- Name: COLUMN exchange_item.told_due_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(told_due_at) ON TABLE public.exchange_item TO voordeur_work;

--
-- Name: FUNCTION conversation_told(nb uuid, conversation uuid, said_by text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.conversation_told(nb uuid, conversation uuid, said_by text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.conversation_told(nb uuid, conversation uuid, said_by text) TO voordeur_api;
GRANT ALL ON FUNCTION public.conversation_told(nb uuid, conversation uuid, said_by text) TO voordeur_work;

--
-- Name: FUNCTION conversations_latest(nb uuid, item uuid, after_at timestamp with time zone, after_id uuid, most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.conversations_latest(nb uuid, item uuid, after_at timestamp with time zone, after_id uuid, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.conversations_latest(nb uuid, item uuid, after_at timestamp with time zone, after_id uuid, most integer) TO voordeur_api;

--
-- Name: FUNCTION conversations_to_ask(most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.conversations_to_ask(most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.conversations_to_ask(most integer) TO voordeur_work;

--
-- Name: FUNCTION correction_add(nb uuid, of_kind text, item uuid, what text, remark text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.correction_add(nb uuid, of_kind text, item uuid, what text, remark text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.correction_add(nb uuid, of_kind text, item uuid, what text, remark text) TO voordeur_api;

--
-- Name: TABLE correction_reporter; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.correction_reporter TO voordeur_api;

--
-- Name: COLUMN correction_reporter.neighbourhood_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(neighbourhood_id) ON TABLE public.correction_reporter TO voordeur_api;

--
-- Name: COLUMN correction_reporter.correction_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(correction_id) ON TABLE public.correction_reporter TO voordeur_api;

--
-- Name: COLUMN correction_reporter.name; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(name) ON TABLE public.correction_reporter TO voordeur_api;

--
-- Name: COLUMN correction_reporter.telephone; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(telephone) ON TABLE public.correction_reporter TO voordeur_api;

--
-- Name: COLUMN correction_reporter.consent; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(consent) ON TABLE public.correction_reporter TO voordeur_api;

--
-- Name: TABLE text_gateway; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.text_gateway TO voordeur_work;

--
-- Name: COLUMN text_gateway.ready; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(ready) ON TABLE public.text_gateway TO voordeur_work;

--
-- Name: FUNCTION correction_text_number(r public.correction_reporter); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.correction_text_number(r public.correction_reporter) FROM PUBLIC;

--
-- Name: FUNCTION correction_hear(nb uuid, of_id uuid, call text, mail text, of_language text, network text, most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.correction_hear(nb uuid, of_id uuid, call text, mail text, of_language text, network text, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.correction_hear(nb uuid, of_id uuid, call text, mail text, of_language text, network text, most integer) TO voordeur_api;

--
-- Name: FUNCTION correction_once(nb uuid, of_kind text, item uuid, what text, remark text, of_key text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.correction_once(nb uuid, of_kind text, item uuid, what text, remark text, of_key text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.correction_once(nb uuid, of_kind text, item uuid, what text, remark text, of_key text) TO voordeur_api;

--
-- Name: TABLE life_event; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.life_event TO voordeur_api;

--
-- Name: FUNCTION correction_outcome(c public.correction, told_at timestamp with time zone); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.correction_outcome(c public.correction, told_at timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION correction_reporter_forget(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.correction_reporter_forget() FROM PUBLIC;
GRANT ALL ON FUNCTION public.correction_reporter_forget() TO voordeur_work;

--
-- Name: FUNCTION correction_tell(nb uuid, email text, number text, cause text, content jsonb); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.correction_tell(nb uuid, email text, number text, cause text, content jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.correction_tell(nb uuid, email text, number text, cause text, content jsonb) TO voordeur_work;

--
-- Name: FUNCTION corrections_to_tell(most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.corrections_to_tell(most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.corrections_to_tell(most integer) TO voordeur_work;

--
-- Name: FUNCTION count_demonstration_accounts(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.count_demonstration_accounts() FROM PUBLIC;
GRANT ALL ON FUNCTION public.count_demonstration_accounts() TO voordeur_api;

--
-- Name: FUNCTION coverage_counts(nb uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.coverage_counts(nb uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.coverage_counts(nb uuid) TO voordeur_api;

--
-- Name: FUNCTION coverage_lines(nb uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.coverage_lines(nb uuid) FROM PUBLIC;

--
-- Name: FUNCTION days_since(moment timestamp with time zone); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.days_since(moment timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION duplicate_candidates(nb uuid, most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.duplicate_candidates(nb uuid, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.duplicate_candidates(nb uuid, most integer) TO voordeur_work;

--
-- Name: TABLE job; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.job TO voordeur_work;

--
-- Name: COLUMN job.lane; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(lane) ON TABLE public.job TO voordeur_api;

--
-- Name: COLUMN job.kind; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(kind) ON TABLE public.job TO voordeur_api;

--
-- Name: COLUMN job.payload; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(payload) ON TABLE public.job TO voordeur_api;

--
-- Name: COLUMN job.key; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(key) ON TABLE public.job TO voordeur_api;

--
-- Name: COLUMN job.run_after; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(run_after) ON TABLE public.job TO voordeur_api;

--
-- Name: FUNCTION duplicate_look(nb uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.duplicate_look(nb uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.duplicate_look(nb uuid) TO voordeur_work;

--
-- Name: TABLE duplicate_decision; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.duplicate_decision TO voordeur_api;

--
-- Name: COLUMN duplicate_decision.neighbourhood_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(neighbourhood_id) ON TABLE public.duplicate_decision TO voordeur_api;

--
-- Name: COLUMN duplicate_decision.duplicate_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(duplicate_id) ON TABLE public.duplicate_decision TO voordeur_api;

--
-- Name: COLUMN duplicate_decision.version; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(version) ON TABLE public.duplicate_decision TO voordeur_api;

--
-- Name: COLUMN duplicate_decision.verdict; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(verdict) ON TABLE public.duplicate_decision TO voordeur_api;

--
-- Name: COLUMN duplicate_decision.kept; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(kept) ON TABLE public.duplicate_decision TO voordeur_api;

--
-- Name: COLUMN duplicate_decision.decided_by_name; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(decided_by_name) ON TABLE public.duplicate_decision TO voordeur_api;

--
-- Name: FUNCTION exchange_allowance(nb uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.exchange_allowance(nb uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.exchange_allowance(nb uuid) TO voordeur_api;

--
-- Name: FUNCTION exchange_ask_by_telephone(most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.exchange_ask_by_telephone(most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.exchange_ask_by_telephone(most integer) TO voordeur_work;

--
-- Name: TABLE category; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.category TO voordeur_api;
GRANT SELECT ON TABLE public.category TO voordeur_work;

--
-- Name: COLUMN category.neighbourhood_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(neighbourhood_id) ON TABLE public.category TO voordeur_api;

--
-- Name: COLUMN category.kind; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(kind) ON TABLE public.category TO voordeur_api;

--
-- Name: COLUMN category.slug; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(slug) ON TABLE public.category TO voordeur_api;

--
-- Name: COLUMN category.name; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(name),UPDATE(name) ON TABLE public.category TO voordeur_api;

--
-- Name: COLUMN category.name_en; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(name_en),UPDATE(name_en) ON TABLE public.category TO voordeur_api;

--
-- Name: COLUMN category.icon; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(icon),UPDATE(icon) ON TABLE public.category TO voordeur_api;

--
-- Name: COLUMN category.ordinal; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(ordinal),UPDATE(ordinal) ON TABLE public.category TO voordeur_api;

--
-- Name: COLUMN category.archived_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(archived_at) ON TABLE public.category TO voordeur_api;

--
-- Name: FUNCTION exchange_balance(nb uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.exchange_balance(nb uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.exchange_balance(nb uuid) TO voordeur_api;

--
-- Name: TABLE exchange_party; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.exchange_party TO voordeur_api;
GRANT SELECT ON TABLE public.exchange_party TO voordeur_work;

--
-- Name: COLUMN exchange_party.neighbourhood_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(neighbourhood_id) ON TABLE public.exchange_party TO voordeur_api;

--
-- Name: COLUMN exchange_party.exchange_item_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(exchange_item_id) ON TABLE public.exchange_party TO voordeur_api;

--
-- Name: COLUMN exchange_party.person_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(person_id) ON TABLE public.exchange_party TO voordeur_api;

--
-- Name: COLUMN exchange_party.name; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(name) ON TABLE public.exchange_party TO voordeur_api;

--
-- Name: COLUMN exchange_party.telephone; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(telephone) ON TABLE public.exchange_party TO voordeur_api;

--
-- Name: COLUMN exchange_party.email; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(email) ON TABLE public.exchange_party TO voordeur_api;

--
-- Name: COLUMN exchange_party.quiet; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(quiet),UPDATE(quiet) ON TABLE public.exchange_party TO voordeur_api;

--
-- Name: COLUMN exchange_party.on_behalf; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(on_behalf) ON TABLE public.exchange_party TO voordeur_api;

--
-- Name: COLUMN exchange_party.danger; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(danger),UPDATE(danger) ON TABLE public.exchange_party TO voordeur_api;

--
-- Name: COLUMN exchange_party.consent; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(consent) ON TABLE public.exchange_party TO voordeur_api;

--
-- Name: COLUMN exchange_party.consent_at; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(consent_at) ON TABLE public.exchange_party TO voordeur_api;

--
-- Name: COLUMN exchange_party.reached_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(reached_at) ON TABLE public.exchange_party TO voordeur_api;

--
-- Name: FUNCTION exchange_call_note(nb uuid, of_id uuid, of_version integer, said text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.exchange_call_note(nb uuid, of_id uuid, of_version integer, said text) FROM PUBLIC;

--
-- Name: FUNCTION exchange_candidates(nb uuid, of_kind text, wanted text[], most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.exchange_candidates(nb uuid, of_kind text, wanted text[], most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.exchange_candidates(nb uuid, of_kind text, wanted text[], most integer) TO voordeur_api;
GRANT ALL ON FUNCTION public.exchange_candidates(nb uuid, of_kind text, wanted text[], most integer) TO voordeur_work;

--
-- Name: FUNCTION exchange_known(nb uuid, who uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.exchange_known(nb uuid, who uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.exchange_known(nb uuid, who uuid) TO voordeur_api;

--
-- Name: FUNCTION exchange_nearly(title text, typed text[]); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.exchange_nearly(title text, typed text[]) FROM PUBLIC;

--
-- Name: FUNCTION exchange_newest(nb uuid, of_kind text, of_category text, of_area text, after_at timestamp with time zone, after_id uuid, most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.exchange_newest(nb uuid, of_kind text, of_category text, of_area text, after_at timestamp with time zone, after_id uuid, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.exchange_newest(nb uuid, of_kind text, of_category text, of_area text, after_at timestamp with time zone, after_id uuid, most integer) TO voordeur_api;

--
-- Name: FUNCTION exchange_of_desk(p public.exchange_party); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.exchange_of_desk(p public.exchange_party) FROM PUBLIC;
GRANT ALL ON FUNCTION public.exchange_of_desk(p public.exchange_party) TO voordeur_api;

--
-- Name: TABLE mail_address; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.mail_address TO voordeur_work;

--
-- Name: FUNCTION mail_address_paused(address text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.mail_address_paused(address text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.mail_address_paused(address text) TO voordeur_api;
GRANT ALL ON FUNCTION public.mail_address_paused(address text) TO voordeur_work;

--
-- Name: FUNCTION exchange_open_waiting(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.exchange_open_waiting() FROM PUBLIC;
GRANT ALL ON FUNCTION public.exchange_open_waiting() TO voordeur_work;

--
-- Name: FUNCTION exchange_put_away(most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.exchange_put_away(most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.exchange_put_away(most integer) TO voordeur_work;

--
-- Name: FUNCTION exchange_query(nb uuid, of_kind text, words text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.exchange_query(nb uuid, of_kind text, words text) FROM PUBLIC;

--
-- Name: FUNCTION exchange_tell_helper(nb uuid, ask uuid, offer uuid, content jsonb); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.exchange_tell_helper(nb uuid, ask uuid, offer uuid, content jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.exchange_tell_helper(nb uuid, ask uuid, offer uuid, content jsonb) TO voordeur_work;

--
-- Name: FUNCTION exchange_to_ask(most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.exchange_to_ask(most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.exchange_to_ask(most integer) TO voordeur_work;

--
-- Name: FUNCTION exchange_to_match(most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.exchange_to_match(most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.exchange_to_match(most integer) TO voordeur_work;

--
-- Name: FUNCTION exchange_to_tell(most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.exchange_to_tell(most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.exchange_to_tell(most integer) TO voordeur_work;

--
-- Name: FUNCTION exchange_tried(nb uuid, item uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.exchange_tried(nb uuid, item uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.exchange_tried(nb uuid, item uuid) TO voordeur_api;
GRANT ALL ON FUNCTION public.exchange_tried(nb uuid, item uuid) TO voordeur_work;

--
-- Name: TABLE message; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.message TO voordeur_api;
GRANT SELECT ON TABLE public.message TO voordeur_work;

--
-- Name: COLUMN message.neighbourhood_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(neighbourhood_id) ON TABLE public.message TO voordeur_api;

--
-- Name: COLUMN message.message_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(message_id) ON TABLE public.message TO voordeur_api;

--
-- Name: COLUMN message.conversation_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(conversation_id) ON TABLE public.message TO voordeur_api;

--
-- Name: COLUMN message.part; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(part) ON TABLE public.message TO voordeur_api;

--
-- Name: COLUMN message.person_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(person_id) ON TABLE public.message TO voordeur_api;

--
-- Name: COLUMN message.text; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(text) ON TABLE public.message TO voordeur_api;

--
-- Name: FUNCTION exchange_unheard(i public.exchange_item); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.exchange_unheard(i public.exchange_item) FROM PUBLIC;
GRANT ALL ON FUNCTION public.exchange_unheard(i public.exchange_item) TO voordeur_api;

--
-- Name: FUNCTION exchange_with_words(nb uuid, of_kind text, words text, of_category text, of_area text, after_at timestamp with time zone, after_id uuid, most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.exchange_with_words(nb uuid, of_kind text, words text, of_category text, of_area text, after_at timestamp with time zone, after_id uuid, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.exchange_with_words(nb uuid, of_kind text, words text, of_category text, of_area text, after_at timestamp with time zone, after_id uuid, most integer) TO voordeur_api;

--
-- Name: FUNCTION freshness_count(most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.freshness_count(most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.freshness_count(most integer) TO voordeur_work;

--
-- Name: FUNCTION freshness_count_one(nb uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.freshness_count_one(nb uuid) FROM PUBLIC;

--
-- Name: FUNCTION freshness_days(nb uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.freshness_days(nb uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.freshness_days(nb uuid) TO voordeur_api;

--
-- Name: FUNCTION freshness_newest(nb uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.freshness_newest(nb uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.freshness_newest(nb uuid) TO voordeur_api;

--
-- Name: FUNCTION freshness_organisations(nb uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.freshness_organisations(nb uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.freshness_organisations(nb uuid) TO voordeur_api;

--
-- Name: FUNCTION freshness_term_follow(nb uuid, of_kind text, most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.freshness_term_follow(nb uuid, of_kind text, most integer) FROM PUBLIC;

--
-- Name: FUNCTION freshness_term_take_effect(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.freshness_term_take_effect() FROM PUBLIC;

--
-- Name: FUNCTION freshness_terms_follow(most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.freshness_terms_follow(most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.freshness_terms_follow(most integer) TO voordeur_work;

--
-- Name: FUNCTION holiday_keep(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.holiday_keep() FROM PUBLIC;

--
-- Name: FUNCTION idempotency_claim(who text, k text, body bytea); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.idempotency_claim(who text, k text, body bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION public.idempotency_claim(who text, k text, body bytea) TO voordeur_api;

--
-- Name: TABLE idempotency_key; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,DELETE ON TABLE public.idempotency_key TO voordeur_work;

--
-- Name: FUNCTION idempotency_made(who text, k text, made text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.idempotency_made(who text, k text, made text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.idempotency_made(who text, k text, made text) TO voordeur_api;

--
-- Name: TABLE invitation; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.invitation TO voordeur_api;

--
-- Name: COLUMN invitation.neighbourhood_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(neighbourhood_id) ON TABLE public.invitation TO voordeur_api;

--
-- Name: COLUMN invitation.street; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(street) ON TABLE public.invitation TO voordeur_api;

--
-- Name: COLUMN invitation.ended_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(ended_at) ON TABLE public.invitation TO voordeur_api;

--
-- Name: FUNCTION invitation_by_code(nb uuid, typed text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.invitation_by_code(nb uuid, typed text) FROM PUBLIC;

--
-- Name: TABLE notice_choice; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.notice_choice TO voordeur_api;

--
-- Name: COLUMN notice_choice.kind; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(kind) ON TABLE public.notice_choice TO voordeur_api;

--
-- Name: COLUMN notice_choice.mail; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(mail),UPDATE(mail) ON TABLE public.notice_choice TO voordeur_api;

--
-- Name: COLUMN notice_choice.push; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(push),UPDATE(push) ON TABLE public.notice_choice TO voordeur_api;

--
-- Name: TABLE notice_kind; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.notice_kind TO voordeur_api;

--
-- Name: FUNCTION notice_choices(who uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.notice_choices(who uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.notice_choices(who uuid) TO voordeur_api;

--
-- Name: TABLE notice_person; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.notice_person TO voordeur_api;

--
-- Name: COLUMN notice_person.quiet_from; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(quiet_from) ON TABLE public.notice_person TO voordeur_api;

--
-- Name: COLUMN notice_person.quiet_until; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(quiet_until) ON TABLE public.notice_person TO voordeur_api;

--
-- Name: FUNCTION person_text_number(who uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.person_text_number(who uuid) FROM PUBLIC;

--
-- Name: FUNCTION organisation_owners(nb uuid, organisation uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.organisation_owners(nb uuid, organisation uuid) FROM PUBLIC;

--
-- Name: TABLE organisation_second_contact; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,DELETE ON TABLE public.organisation_second_contact TO voordeur_api;

--
-- Name: COLUMN organisation_second_contact.neighbourhood_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(neighbourhood_id) ON TABLE public.organisation_second_contact TO voordeur_api;

--
-- Name: COLUMN organisation_second_contact.organisation_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(organisation_id) ON TABLE public.organisation_second_contact TO voordeur_api;

--
-- Name: COLUMN organisation_second_contact.email; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(email),UPDATE(email) ON TABLE public.organisation_second_contact TO voordeur_api;

--
-- Name: COLUMN organisation_second_contact.changed_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(changed_at) ON TABLE public.organisation_second_contact TO voordeur_api;

--
-- Name: FUNCTION organisation_contacts(nb uuid, organisation uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.organisation_contacts(nb uuid, organisation uuid) FROM PUBLIC;

--
-- Name: FUNCTION item_responsible(nb uuid, organisation uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.item_responsible(nb uuid, organisation uuid) FROM PUBLIC;

--
-- Name: FUNCTION item_view_now(v public.item_view); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.item_view_now(v public.item_view) FROM PUBLIC;

--
-- Name: FUNCTION item_view_add(nb uuid, of_kind text, item uuid, times integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.item_view_add(nb uuid, of_kind text, item uuid, times integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.item_view_add(nb uuid, of_kind text, item uuid, times integer) TO voordeur_api;

--
-- Name: FUNCTION items_age(most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.items_age(most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.items_age(most integer) TO voordeur_work;

--
-- Name: FUNCTION knowledge_age(most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.knowledge_age(most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.knowledge_age(most integer) TO voordeur_work;

--
-- Name: FUNCTION knowledge_alike(nb uuid, words text, most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.knowledge_alike(nb uuid, words text, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.knowledge_alike(nb uuid, words text, most integer) TO voordeur_api;

--
-- Name: FUNCTION knowledge_found(nb uuid, words text, kinds text[], most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.knowledge_found(nb uuid, words text, kinds text[], most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.knowledge_found(nb uuid, words text, kinds text[], most integer) TO voordeur_api;

--
-- Name: TABLE knowledge_item; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.knowledge_item TO voordeur_api;

--
-- Name: COLUMN knowledge_item.neighbourhood_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(neighbourhood_id) ON TABLE public.knowledge_item TO voordeur_api;

--
-- Name: COLUMN knowledge_item.title; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(title),UPDATE(title) ON TABLE public.knowledge_item TO voordeur_api;

--
-- Name: COLUMN knowledge_item.text; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(text),UPDATE(text) ON TABLE public.knowledge_item TO voordeur_api;

--
-- Name: COLUMN knowledge_item.html; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(html),UPDATE(html) ON TABLE public.knowledge_item TO voordeur_api;

--
-- Name: COLUMN knowledge_item.themes; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(themes),UPDATE(themes) ON TABLE public.knowledge_item TO voordeur_api;

--
-- Name: COLUMN knowledge_item.area; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(area),UPDATE(area) ON TABLE public.knowledge_item TO voordeur_api;

--
-- Name: COLUMN knowledge_item.question_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(question_id) ON TABLE public.knowledge_item TO voordeur_api;

--
-- Name: COLUMN knowledge_item.owner_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(owner_id) ON TABLE public.knowledge_item TO voordeur_api;

--
-- Name: COLUMN knowledge_item.owner_name; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(owner_name) ON TABLE public.knowledge_item TO voordeur_api;

--
-- Name: COLUMN knowledge_item.changed_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(changed_at) ON TABLE public.knowledge_item TO voordeur_api;

--
-- Name: COLUMN knowledge_item.confirmed_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(confirmed_at) ON TABLE public.knowledge_item TO voordeur_api;

--
-- Name: COLUMN knowledge_item.confirmed_by_name; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(confirmed_by_name) ON TABLE public.knowledge_item TO voordeur_api;

--
-- Name: COLUMN knowledge_item.confirmed_how; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(confirmed_how) ON TABLE public.knowledge_item TO voordeur_api;

--
-- Name: COLUMN knowledge_item.archived_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(archived_at) ON TABLE public.knowledge_item TO voordeur_api;

--
-- Name: COLUMN knowledge_item.archived_reason; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(archived_reason) ON TABLE public.knowledge_item TO voordeur_api;

--
-- Name: FUNCTION knowledge_item_set(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.knowledge_item_set() FROM PUBLIC;

--
-- Name: FUNCTION knowledge_to_ask(most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.knowledge_to_ask(most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.knowledge_to_ask(most integer) TO voordeur_work;

--
-- Name: FUNCTION life_event_keep(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.life_event_keep() FROM PUBLIC;

--
-- Name: FUNCTION link_about(purpose text, of_id uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.link_about(purpose text, of_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.link_about(purpose text, of_id uuid) TO voordeur_api;

--
-- Name: FUNCTION link_act(purpose text, of_id uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.link_act(purpose text, of_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.link_act(purpose text, of_id uuid) TO voordeur_api;

--
-- Name: TABLE thanks; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.thanks TO voordeur_api;

--
-- Name: FUNCTION thanks_may(nb uuid, conversation uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.thanks_may(nb uuid, conversation uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.thanks_may(nb uuid, conversation uuid) TO voordeur_api;

--
-- Name: FUNCTION link_next(purpose text, of_id uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.link_next(purpose text, of_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.link_next(purpose text, of_id uuid) TO voordeur_api;

--
-- Name: TABLE notice; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,DELETE ON TABLE public.notice TO voordeur_work;

--
-- Name: FUNCTION link_unsubscribes(of_id uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.link_unsubscribes(of_id uuid) FROM PUBLIC;

--
-- Name: FUNCTION listing_places_keep(nb uuid, activity uuid, starts timestamp with time zone[]); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.listing_places_keep(nb uuid, activity uuid, starts timestamp with time zone[]) FROM PUBLIC;

--
-- Name: FUNCTION listing_tidy(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.listing_tidy() FROM PUBLIC;
GRANT ALL ON FUNCTION public.listing_tidy() TO voordeur_work;

--
-- Name: FUNCTION live_tell(nb uuid, conversation uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.live_tell(nb uuid, conversation uuid) FROM PUBLIC;

--
-- Name: TABLE mail; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.mail TO voordeur_work;

--
-- Name: FUNCTION mail_add(of_cause text, to_whom text, of_kind text, content jsonb, nb uuid, after timestamp with time zone); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.mail_add(of_cause text, to_whom text, of_kind text, content jsonb, nb uuid, after timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.mail_add(of_cause text, to_whom text, of_kind text, content jsonb, nb uuid, after timestamp with time zone) TO voordeur_api;
GRANT ALL ON FUNCTION public.mail_add(of_cause text, to_whom text, of_kind text, content jsonb, nb uuid, after timestamp with time zone) TO voordeur_work;

--
-- Name: FUNCTION mail_address_pause(address text, because text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.mail_address_pause(address text, because text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.mail_address_pause(address text, because text) TO voordeur_work;

--
-- Name: FUNCTION mail_address_resume(address text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.mail_address_resume(address text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.mail_address_resume(address text) TO voordeur_api;
GRANT ALL ON FUNCTION public.mail_address_resume(address text) TO voordeur_work;

--
-- Name: FUNCTION mail_again(id uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.mail_again(id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.mail_again(id uuid) TO voordeur_api;

--
-- Name: FUNCTION mail_bounced(id uuid, status text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.mail_bounced(id uuid, status text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.mail_bounced(id uuid, status text) TO voordeur_work;

--
-- Name: FUNCTION mail_dead_letters(before timestamp with time zone, most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.mail_dead_letters(before timestamp with time zone, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.mail_dead_letters(before timestamp with time zone, most integer) TO voordeur_api;

--
-- Name: FUNCTION mail_forget(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.mail_forget() FROM PUBLIC;
GRANT ALL ON FUNCTION public.mail_forget() TO voordeur_work;

--
-- Name: FUNCTION mail_give_up(id uuid, why text, pause boolean); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.mail_give_up(id uuid, why text, pause boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION public.mail_give_up(id uuid, why text, pause boolean) TO voordeur_work;

--
-- Name: FUNCTION mail_later(id uuid, why text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.mail_later(id uuid, why text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.mail_later(id uuid, why text) TO voordeur_work;

--
-- Name: FUNCTION mail_receive(hash bytea, reply uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.mail_receive(hash bytea, reply uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.mail_receive(hash bytea, reply uuid) TO voordeur_work;

--
-- Name: FUNCTION mail_sent(id uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.mail_sent(id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.mail_sent(id uuid) TO voordeur_work;

--
-- Name: FUNCTION mail_take(lease interval); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.mail_take(lease interval) FROM PUBLIC;
GRANT ALL ON FUNCTION public.mail_take(lease interval) TO voordeur_work;

--
-- Name: FUNCTION mail_withdraw(of_cause text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.mail_withdraw(of_cause text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.mail_withdraw(of_cause text) TO voordeur_api;
GRANT ALL ON FUNCTION public.mail_withdraw(of_cause text) TO voordeur_work;

--
-- Name: TABLE module_switch; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.module_switch TO voordeur_api;
GRANT SELECT ON TABLE public.module_switch TO voordeur_work;

--
-- Name: COLUMN module_switch.for_residents; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(for_residents) ON TABLE public.module_switch TO voordeur_api;

--
-- Name: COLUMN module_switch.for_professionals; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(for_professionals) ON TABLE public.module_switch TO voordeur_api;

--
-- Name: FUNCTION neighbourhood_begin_outlets(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.neighbourhood_begin_outlets() FROM PUBLIC;

--
-- Name: FUNCTION neighbourhood_begin_terms(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.neighbourhood_begin_terms() FROM PUBLIC;

--
-- Name: FUNCTION neighbourhood_streets(nb uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.neighbourhood_streets(nb uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.neighbourhood_streets(nb uuid) TO voordeur_api;

--
-- Name: FUNCTION notice_add(of_cause text, who uuid, of_kind text, content jsonb, nb uuid, at_most text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.notice_add(of_cause text, who uuid, of_kind text, content jsonb, nb uuid, at_most text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.notice_add(of_cause text, who uuid, of_kind text, content jsonb, nb uuid, at_most text) TO voordeur_api;
GRANT ALL ON FUNCTION public.notice_add(of_cause text, who uuid, of_kind text, content jsonb, nb uuid, at_most text) TO voordeur_work;

--
-- Name: FUNCTION notice_after_quiet(moment timestamp with time zone, quiet_from time without time zone, quiet_until time without time zone); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.notice_after_quiet(moment timestamp with time zone, quiet_from time without time zone, quiet_until time without time zone) FROM PUBLIC;

--
-- Name: FUNCTION notice_arrange(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.notice_arrange() FROM PUBLIC;

--
-- Name: FUNCTION notice_bundle(ids uuid[], content jsonb); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.notice_bundle(ids uuid[], content jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.notice_bundle(ids uuid[], content jsonb) TO voordeur_work;

--
-- Name: FUNCTION notice_morning(often text, moment timestamp with time zone); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.notice_morning(often text, moment timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION notice_due(often text, moment timestamp with time zone, quiet_from time without time zone, quiet_until time without time zone); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.notice_due(often text, moment timestamp with time zone, quiet_from time without time zone, quiet_until time without time zone) FROM PUBLIC;

--
-- Name: TABLE owner_question; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,DELETE ON TABLE public.owner_question TO voordeur_work;

--
-- Name: FUNCTION notice_export(who uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.notice_export(who uuid) FROM PUBLIC;

--
-- Name: FUNCTION notice_push(content jsonb); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.notice_push(content jsonb) FROM PUBLIC;

--
-- Name: FUNCTION notice_rarer(one text, other text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.notice_rarer(one text, other text) FROM PUBLIC;

--
-- Name: FUNCTION notice_send(id uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.notice_send(id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.notice_send(id uuid) TO voordeur_work;

--
-- Name: FUNCTION notice_send_due(most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.notice_send_due(most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.notice_send_due(most integer) TO voordeur_work;

--
-- Name: FUNCTION notice_telephone_choose(typed text, by_text boolean); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.notice_telephone_choose(typed text, by_text boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION public.notice_telephone_choose(typed text, by_text boolean) TO voordeur_api;

--
-- Name: FUNCTION notices_of_morning(persons integer, most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.notices_of_morning(persons integer, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.notices_of_morning(persons integer, most integer) TO voordeur_work;

--
-- Name: FUNCTION organisations_by_name(nb uuid, words text, freshness text, of_kind text, of_organisation uuid, accessible boolean, after_name text, after_id uuid, most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.organisations_by_name(nb uuid, words text, freshness text, of_kind text, of_organisation uuid, accessible boolean, after_name text, after_id uuid, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.organisations_by_name(nb uuid, words text, freshness text, of_kind text, of_organisation uuid, accessible boolean, after_name text, after_id uuid, most integer) TO voordeur_api;

--
-- Name: FUNCTION outlet_issue(nb uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.outlet_issue(nb uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.outlet_issue(nb uuid) TO voordeur_api;
GRANT ALL ON FUNCTION public.outlet_issue(nb uuid) TO voordeur_work;

--
-- Name: TABLE outlet_count; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,DELETE ON TABLE public.outlet_count TO voordeur_work;

--
-- Name: FUNCTION outlet_reach(nb uuid, organisation uuid, days integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.outlet_reach(nb uuid, organisation uuid, days integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.outlet_reach(nb uuid, organisation uuid, days integer) TO voordeur_api;

--
-- Name: TABLE weekly_reader; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,DELETE ON TABLE public.weekly_reader TO voordeur_api;
GRANT SELECT,DELETE ON TABLE public.weekly_reader TO voordeur_work;

--
-- Name: COLUMN weekly_reader.neighbourhood_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(neighbourhood_id) ON TABLE public.weekly_reader TO voordeur_api;

--
-- Name: COLUMN weekly_reader.person_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(person_id) ON TABLE public.weekly_reader TO voordeur_api;

--
-- Name: COLUMN weekly_reader.language; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(language),UPDATE(language) ON TABLE public.weekly_reader TO voordeur_api;

--
-- Name: COLUMN weekly_reader.categories; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(categories),UPDATE(categories) ON TABLE public.weekly_reader TO voordeur_api;

--
-- Name: COLUMN weekly_reader.areas; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(areas),UPDATE(areas) ON TABLE public.weekly_reader TO voordeur_api;

--
-- Name: COLUMN weekly_reader.confirmed_at; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(confirmed_at) ON TABLE public.weekly_reader TO voordeur_api;

--
-- Name: COLUMN weekly_reader.streets; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(streets),UPDATE(streets) ON TABLE public.weekly_reader TO voordeur_api;

--
-- Name: FUNCTION outlets_forget(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.outlets_forget() FROM PUBLIC;
GRANT ALL ON FUNCTION public.outlets_forget() TO voordeur_work;

--
-- Name: FUNCTION owner_key(person uuid, address_hash bytea); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.owner_key(person uuid, address_hash bytea) FROM PUBLIC;

--
-- Name: FUNCTION owner_letter_at(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.owner_letter_at() FROM PUBLIC;

--
-- Name: FUNCTION owner_question_open(of_id uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.owner_question_open(of_id uuid) FROM PUBLIC;

--
-- Name: FUNCTION owner_question_said(q public.owner_question, OUT answer text, OUT answered_at timestamp with time zone); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.owner_question_said(q public.owner_question, OUT answer text, OUT answered_at timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION owner_question_about(of_id uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.owner_question_about(of_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.owner_question_about(of_id uuid) TO voordeur_api;

--
-- Name: FUNCTION owner_question_answer(q public.owner_question, OUT answer text, OUT answered_at timestamp with time zone); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.owner_question_answer(q public.owner_question, OUT answer text, OUT answered_at timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION owner_question_press(of_id uuid, said text, remark text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.owner_question_press(of_id uuid, said text, remark text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.owner_question_press(of_id uuid, said text, remark text) TO voordeur_api;

--
-- Name: FUNCTION owner_questions_together(of_id uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.owner_questions_together(of_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.owner_questions_together(of_id uuid) TO voordeur_api;

--
-- Name: FUNCTION owner_tell(nb uuid, person uuid, address text, cause text, content jsonb); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.owner_tell(nb uuid, person uuid, address text, cause text, content jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.owner_tell(nb uuid, person uuid, address text, cause text, content jsonb) TO voordeur_work;

--
-- Name: FUNCTION owners_to_ask(owners integer, items integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.owners_to_ask(owners integer, items integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.owners_to_ask(owners integer, items integer) TO voordeur_work;

--
-- Name: FUNCTION person_begin_notices(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.person_begin_notices() FROM PUBLIC;

--
-- Name: FUNCTION person_end_weekly(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.person_end_weekly() FROM PUBLIC;

--
-- Name: FUNCTION person_home(who uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.person_home(who uuid) FROM PUBLIC;

--
-- Name: FUNCTION person_session(who uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.person_session(who uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.person_session(who uuid) TO voordeur_api;

--
-- Name: FUNCTION person_to_sign_in(address text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.person_to_sign_in(address text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.person_to_sign_in(address text) TO voordeur_api;

--
-- Name: FUNCTION places_by_name(nb uuid, words text, freshness text, of_kind text, of_organisation uuid, accessible boolean, after_name text, after_id uuid, most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.places_by_name(nb uuid, words text, freshness text, of_kind text, of_organisation uuid, accessible boolean, after_name text, after_id uuid, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.places_by_name(nb uuid, words text, freshness text, of_kind text, of_organisation uuid, accessible boolean, after_name text, after_id uuid, most integer) TO voordeur_api;

--
-- Name: FUNCTION programme(nb uuid, since timestamp with time zone, before timestamp with time zone, of_categories text[], of_areas text[], of_place uuid, of_organisation uuid, confirmed_from timestamp with time zone, of_streets text[]); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.programme(nb uuid, since timestamp with time zone, before timestamp with time zone, of_categories text[], of_areas text[], of_place uuid, of_organisation uuid, confirmed_from timestamp with time zone, of_streets text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION public.programme(nb uuid, since timestamp with time zone, before timestamp with time zone, of_categories text[], of_areas text[], of_place uuid, of_organisation uuid, confirmed_from timestamp with time zone, of_streets text[]) TO voordeur_api;
GRANT ALL ON FUNCTION public.programme(nb uuid, since timestamp with time zone, before timestamp with time zone, of_categories text[], of_areas text[], of_place uuid, of_organisation uuid, confirmed_from timestamp with time zone, of_streets text[]) TO voordeur_work;

--
-- Name: FUNCTION project_activity_cards(nb uuid, project uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.project_activity_cards(nb uuid, project uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.project_activity_cards(nb uuid, project uuid) TO voordeur_api;

--
-- Name: FUNCTION projects_by_name(nb uuid, words text, freshness text, of_kind text, of_organisation uuid, accessible boolean, after_name text, after_id uuid, most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.projects_by_name(nb uuid, words text, freshness text, of_kind text, of_organisation uuid, accessible boolean, after_name text, after_id uuid, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.projects_by_name(nb uuid, words text, freshness text, of_kind text, of_organisation uuid, accessible boolean, after_name text, after_id uuid, most integer) TO voordeur_api;

--
-- Name: TABLE proposal; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.proposal TO voordeur_api;
GRANT SELECT,DELETE,UPDATE ON TABLE public.proposal TO voordeur_work;

--
-- Name: COLUMN proposal.outcome; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(outcome) ON TABLE public.proposal TO voordeur_api;

--
-- Name: COLUMN proposal.reason; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(reason) ON TABLE public.proposal TO voordeur_api;

--
-- Name: COLUMN proposal.item_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(item_id) ON TABLE public.proposal TO voordeur_api;

--
-- Name: COLUMN proposal.decided_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(decided_by) ON TABLE public.proposal TO voordeur_api;

--
-- Name: COLUMN proposal.decided_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(decided_at) ON TABLE public.proposal TO voordeur_api;

--
-- Name: COLUMN proposal.told_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(told_at) ON TABLE public.proposal TO voordeur_api;

--
-- Name: FUNCTION proposal_export(who uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.proposal_export(who uuid) FROM PUBLIC;

--
-- Name: FUNCTION proposal_forget(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.proposal_forget() FROM PUBLIC;
GRANT ALL ON FUNCTION public.proposal_forget() TO voordeur_work;

--
-- Name: FUNCTION proposal_item(nb uuid, of_kind text, item uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.proposal_item(nb uuid, of_kind text, item uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.proposal_item(nb uuid, of_kind text, item uuid) TO voordeur_api;

--
-- Name: FUNCTION proposal_once(nb uuid, of_kind text, said text, said_moment text, said_place text, call text, mail text, of_name text, of_consent text, network text, most integer, of_key text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.proposal_once(nb uuid, of_kind text, said text, said_moment text, said_place text, call text, mail text, of_name text, of_consent text, network text, most integer, of_key text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.proposal_once(nb uuid, of_kind text, said text, said_moment text, said_place text, call text, mail text, of_name text, of_consent text, network text, most integer, of_key text) TO voordeur_api;

--
-- Name: FUNCTION proposal_tell(nb uuid, of_id uuid, content jsonb); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.proposal_tell(nb uuid, of_id uuid, content jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.proposal_tell(nb uuid, of_id uuid, content jsonb) TO voordeur_api;

--
-- Name: TABLE push; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,DELETE,UPDATE ON TABLE public.push TO voordeur_work;

--
-- Name: FUNCTION push_add(of_cause text, of_person uuid, of_kind text, content jsonb, after timestamp with time zone); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.push_add(of_cause text, of_person uuid, of_kind text, content jsonb, after timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.push_add(of_cause text, of_person uuid, of_kind text, content jsonb, after timestamp with time zone) TO voordeur_api;
GRANT ALL ON FUNCTION public.push_add(of_cause text, of_person uuid, of_kind text, content jsonb, after timestamp with time zone) TO voordeur_work;

--
-- Name: FUNCTION push_export(who uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.push_export(who uuid) FROM PUBLIC;

--
-- Name: FUNCTION push_forget(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.push_forget() FROM PUBLIC;
GRANT ALL ON FUNCTION public.push_forget() TO voordeur_work;

--
-- Name: FUNCTION push_give_up(id uuid, why text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.push_give_up(id uuid, why text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.push_give_up(id uuid, why text) TO voordeur_work;

--
-- Name: FUNCTION push_gone(id uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.push_gone(id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.push_gone(id uuid) TO voordeur_work;

--
-- Name: FUNCTION push_later(of_id uuid, why text, seconds integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.push_later(of_id uuid, why text, seconds integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.push_later(of_id uuid, why text, seconds integer) TO voordeur_work;

--
-- Name: FUNCTION push_sent(id uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.push_sent(id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.push_sent(id uuid) TO voordeur_work;

--
-- Name: FUNCTION push_subscribe(of_endpoint text, of_p256dh text, of_auth text, of_device text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.push_subscribe(of_endpoint text, of_p256dh text, of_auth text, of_device text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.push_subscribe(of_endpoint text, of_p256dh text, of_auth text, of_device text) TO voordeur_api;

--
-- Name: FUNCTION push_take(lease interval); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.push_take(lease interval) FROM PUBLIC;
GRANT ALL ON FUNCTION public.push_take(lease interval) TO voordeur_work;

--
-- Name: TABLE question; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.question TO voordeur_api;

--
-- Name: COLUMN question.neighbourhood_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(neighbourhood_id) ON TABLE public.question TO voordeur_api;

--
-- Name: COLUMN question.title; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(title),UPDATE(title) ON TABLE public.question TO voordeur_api;

--
-- Name: COLUMN question.text; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(text),UPDATE(text) ON TABLE public.question TO voordeur_api;

--
-- Name: COLUMN question.themes; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(themes),UPDATE(themes) ON TABLE public.question TO voordeur_api;

--
-- Name: COLUMN question.area; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(area),UPDATE(area) ON TABLE public.question TO voordeur_api;

--
-- Name: COLUMN question.accepted_answer; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(accepted_answer) ON TABLE public.question TO voordeur_api;

--
-- Name: COLUMN question.changed_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(changed_at) ON TABLE public.question TO voordeur_api;

--
-- Name: COLUMN question.archived_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(archived_at) ON TABLE public.question TO voordeur_api;

--
-- Name: TABLE question_answer; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,DELETE ON TABLE public.question_answer TO voordeur_api;

--
-- Name: COLUMN question_answer.neighbourhood_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(neighbourhood_id) ON TABLE public.question_answer TO voordeur_api;

--
-- Name: COLUMN question_answer.question_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(question_id) ON TABLE public.question_answer TO voordeur_api;

--
-- Name: COLUMN question_answer.text; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(text),UPDATE(text) ON TABLE public.question_answer TO voordeur_api;

--
-- Name: COLUMN question_answer.changed_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(changed_at) ON TABLE public.question_answer TO voordeur_api;

--
-- Name: TABLE question_thanks; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,DELETE ON TABLE public.question_thanks TO voordeur_api;

--
-- Name: COLUMN question_thanks.neighbourhood_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(neighbourhood_id) ON TABLE public.question_thanks TO voordeur_api;

--
-- Name: COLUMN question_thanks.question_answer_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(question_answer_id) ON TABLE public.question_thanks TO voordeur_api;

--
-- Name: FUNCTION question_answers_count(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.question_answers_count() FROM PUBLIC;

--
-- Name: FUNCTION question_answers_to_tell(most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.question_answers_to_tell(most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.question_answers_to_tell(most integer) TO voordeur_work;

--
-- Name: TABLE question_passed; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.question_passed TO voordeur_api;

--
-- Name: TABLE question_reader; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.question_reader TO voordeur_api;

--
-- Name: COLUMN question_reader.neighbourhood_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(neighbourhood_id) ON TABLE public.question_reader TO voordeur_api;

--
-- Name: COLUMN question_reader.themes; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(themes),UPDATE(themes) ON TABLE public.question_reader TO voordeur_api;

--
-- Name: FUNCTION question_set(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.question_set() FROM PUBLIC;

--
-- Name: FUNCTION questions_alike(nb uuid, words text, most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.questions_alike(nb uuid, words text, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.questions_alike(nb uuid, words text, most integer) TO voordeur_api;

--
-- Name: FUNCTION questions_raise(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.questions_raise() FROM PUBLIC;
GRANT ALL ON FUNCTION public.questions_raise() TO voordeur_work;

--
-- Name: FUNCTION questions_to_pass(most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.questions_to_pass(most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.questions_to_pass(most integer) TO voordeur_work;

--
-- Name: TABLE report; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.report TO voordeur_api;

--
-- Name: COLUMN report.neighbourhood_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(neighbourhood_id) ON TABLE public.report TO voordeur_api;

--
-- Name: COLUMN report.report_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(report_id) ON TABLE public.report TO voordeur_api;

--
-- Name: COLUMN report.kind; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(kind) ON TABLE public.report TO voordeur_api;

--
-- Name: COLUMN report.item_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(item_id) ON TABLE public.report TO voordeur_api;

--
-- Name: COLUMN report.reason; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(reason) ON TABLE public.report TO voordeur_api;

--
-- Name: COLUMN report.note; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(note) ON TABLE public.report TO voordeur_api;

--
-- Name: COLUMN report.outcome; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(outcome) ON TABLE public.report TO voordeur_api;

--
-- Name: COLUMN report.decision; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(decision) ON TABLE public.report TO voordeur_api;

--
-- Name: COLUMN report.decided_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(decided_by) ON TABLE public.report TO voordeur_api;

--
-- Name: COLUMN report.decided_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(decided_at) ON TABLE public.report TO voordeur_api;

--
-- Name: FUNCTION report_about(nb uuid, of_kind text, item uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.report_about(nb uuid, of_kind text, item uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.report_about(nb uuid, of_kind text, item uuid) TO voordeur_api;

--
-- Name: FUNCTION report_counts(nb uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.report_counts(nb uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.report_counts(nb uuid) TO voordeur_api;

--
-- Name: FUNCTION report_hearers(nb uuid, report uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.report_hearers(nb uuid, report uuid) FROM PUBLIC;

--
-- Name: FUNCTION report_heard(nb uuid, report uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.report_heard(nb uuid, report uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.report_heard(nb uuid, report uuid) TO voordeur_api;

--
-- Name: FUNCTION report_messages(nb uuid, report uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.report_messages(nb uuid, report uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.report_messages(nb uuid, report uuid) TO voordeur_api;

--
-- Name: FUNCTION report_tell(nb uuid, report uuid, of_part text, content jsonb); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.report_tell(nb uuid, report uuid, of_part text, content jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.report_tell(nb uuid, report uuid, of_part text, content jsonb) TO voordeur_api;

--
-- Name: TABLE project_activity; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE public.project_activity TO voordeur_api;
GRANT SELECT ON TABLE public.project_activity TO voordeur_work;

--
-- Name: FUNCTION round_activities(nb uuid, of_kind text, item uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.round_activities(nb uuid, of_kind text, item uuid) FROM PUBLIC;

--
-- Name: FUNCTION round_answer_once(nb uuid, of_kind text, of_item uuid, said text, remark text, said_when timestamp with time zone, of_key text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.round_answer_once(nb uuid, of_kind text, of_item uuid, said text, remark text, said_when timestamp with time zone, of_key text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.round_answer_once(nb uuid, of_kind text, of_item uuid, said text, remark text, said_when timestamp with time zone, of_key text) TO voordeur_api;

--
-- Name: FUNCTION round_apply(nb uuid, of_kind text, item uuid, said text, remark text, said_when timestamp with time zone); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.round_apply(nb uuid, of_kind text, item uuid, said text, remark text, said_when timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION round_dates(nb uuid, of_kind text, item uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.round_dates(nb uuid, of_kind text, item uuid) FROM PUBLIC;

--
-- Name: TABLE round_answer; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.round_answer TO voordeur_api;

--
-- Name: FUNCTION round_export(who uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.round_export(who uuid) FROM PUBLIC;

--
-- Name: FUNCTION round_rests_until(answer text, said_at timestamp with time zone); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.round_rests_until(answer text, said_at timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION round_items(nb uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.round_items(nb uuid) FROM PUBLIC;

--
-- Name: FUNCTION round_list(nb uuid, most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.round_list(nb uuid, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.round_list(nb uuid, most integer) TO voordeur_api;

--
-- Name: FUNCTION round_sign_ups(nb uuid, of_kind text, item uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.round_sign_ups(nb uuid, of_kind text, item uuid) FROM PUBLIC;

--
-- Name: FUNCTION round_weight(nb uuid, of_kind text, item uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.round_weight(nb uuid, of_kind text, item uuid) FROM PUBLIC;

--
-- Name: FUNCTION second_contact_export(who uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.second_contact_export(who uuid) FROM PUBLIC;

--
-- Name: FUNCTION session_close(hash bytea); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.session_close(hash bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION public.session_close(hash bytea) TO voordeur_api;

--
-- Name: FUNCTION session_open(who uuid, hash bytea, expires timestamp with time zone); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.session_open(who uuid, hash bytea, expires timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.session_open(who uuid, hash bytea, expires timestamp with time zone) TO voordeur_api;

--
-- Name: FUNCTION session_refresh(hash bytea, successor bytea, expires timestamp with time zone); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.session_refresh(hash bytea, successor bytea, expires timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.session_refresh(hash bytea, successor bytea, expires timestamp with time zone) TO voordeur_api;

--
-- Name: FUNCTION set_identity(subject uuid, neighbourhood uuid, roles text, standing integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.set_identity(subject uuid, neighbourhood uuid, roles text, standing integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.set_identity(subject uuid, neighbourhood uuid, roles text, standing integer) TO voordeur_api;

--
-- Name: TABLE sign_in_try; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,DELETE ON TABLE public.sign_in_try TO voordeur_work;

--
-- Name: FUNCTION sign_in_failed(hash bytea); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.sign_in_failed(hash bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION public.sign_in_failed(hash bytea) TO voordeur_api;

--
-- Name: FUNCTION sign_in_failures(hash bytea, since timestamp with time zone); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.sign_in_failures(hash bytea, since timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.sign_in_failures(hash bytea, since timestamp with time zone) TO voordeur_api;

--
-- Name: FUNCTION sign_up_add(nb uuid, activity uuid, of_start timestamp with time zone, of_guests integer, of_name text, of_email text, of_telephone text, of_language text, of_consent text, network text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.sign_up_add(nb uuid, activity uuid, of_start timestamp with time zone, of_guests integer, of_name text, of_email text, of_telephone text, of_language text, of_consent text, network text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.sign_up_add(nb uuid, activity uuid, of_start timestamp with time zone, of_guests integer, of_name text, of_email text, of_telephone text, of_language text, of_consent text, network text) TO voordeur_api;

--
-- Name: FUNCTION sign_up_bring(nb uuid, of_id uuid, of_guests integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.sign_up_bring(nb uuid, of_id uuid, of_guests integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.sign_up_bring(nb uuid, of_id uuid, of_guests integer) TO voordeur_api;

--
-- Name: TABLE sign_up; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.sign_up TO voordeur_api;

--
-- Name: FUNCTION sign_up_place(nb uuid, of_id uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.sign_up_place(nb uuid, of_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.sign_up_place(nb uuid, of_id uuid) TO voordeur_api;

--
-- Name: TABLE sign_up_terms; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.sign_up_terms TO voordeur_api;

--
-- Name: TABLE sign_up_date; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.sign_up_date TO voordeur_api;

--
-- Name: FUNCTION sign_up_end(nb uuid, of_id uuid, as_state text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.sign_up_end(nb uuid, of_id uuid, as_state text) FROM PUBLIC;

--
-- Name: FUNCTION sign_up_export(who uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.sign_up_export(who uuid) FROM PUBLIC;

--
-- Name: FUNCTION sign_up_taken(nb uuid, activity uuid, of_start timestamp with time zone); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.sign_up_taken(nb uuid, activity uuid, of_start timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION sign_up_fits(nb uuid, activity uuid, of_start timestamp with time zone, people integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.sign_up_fits(nb uuid, activity uuid, of_start timestamp with time zone, people integer) FROM PUBLIC;

--
-- Name: FUNCTION sign_up_judge(nb uuid, of_id uuid, was_there boolean, comes boolean); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.sign_up_judge(nb uuid, of_id uuid, was_there boolean, comes boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION public.sign_up_judge(nb uuid, of_id uuid, was_there boolean, comes boolean) TO voordeur_api;

--
-- Name: FUNCTION sign_up_keepers(nb uuid, activity uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.sign_up_keepers(nb uuid, activity uuid) FROM PUBLIC;

--
-- Name: FUNCTION sign_up_leave(nb uuid, of_id uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.sign_up_leave(nb uuid, of_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.sign_up_leave(nb uuid, of_id uuid) TO voordeur_api;

--
-- Name: FUNCTION sign_up_link_about(of_id uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.sign_up_link_about(of_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.sign_up_link_about(of_id uuid) TO voordeur_api;

--
-- Name: FUNCTION sign_up_link_press(of_id uuid, what text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.sign_up_link_press(of_id uuid, what text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.sign_up_link_press(of_id uuid, what text) TO voordeur_api;

--
-- Name: FUNCTION sign_up_lock(activity uuid, of_start timestamp with time zone); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.sign_up_lock(activity uuid, of_start timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION sign_up_move_up(nb uuid, activity uuid, of_start timestamp with time zone); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.sign_up_move_up(nb uuid, activity uuid, of_start timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.sign_up_move_up(nb uuid, activity uuid, of_start timestamp with time zone) TO voordeur_api;

--
-- Name: FUNCTION sign_up_remind_at(starts_at timestamp with time zone); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.sign_up_remind_at(starts_at timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION sign_up_tell(nb uuid, person uuid, address text, cause text, content jsonb); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.sign_up_tell(nb uuid, person uuid, address text, cause text, content jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.sign_up_tell(nb uuid, person uuid, address text, cause text, content jsonb) TO voordeur_work;

--
-- Name: FUNCTION sign_up_terms_card(nb uuid, activity uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.sign_up_terms_card(nb uuid, activity uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.sign_up_terms_card(nb uuid, activity uuid) TO voordeur_api;

--
-- Name: FUNCTION sign_up_terms_delete(nb uuid, activity uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.sign_up_terms_delete(nb uuid, activity uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.sign_up_terms_delete(nb uuid, activity uuid) TO voordeur_api;

--
-- Name: FUNCTION sign_up_terms_put(nb uuid, activity uuid, seen integer, of_maximum integer, of_guests integer, of_closes_hours integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.sign_up_terms_put(nb uuid, activity uuid, seen integer, of_maximum integer, of_guests integer, of_closes_hours integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.sign_up_terms_put(nb uuid, activity uuid, seen integer, of_maximum integer, of_guests integer, of_closes_hours integer) TO voordeur_api;

--
-- Name: FUNCTION sign_ups_follow(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.sign_ups_follow() FROM PUBLIC;

--
-- Name: FUNCTION sign_ups_forget(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.sign_ups_forget() FROM PUBLIC;
GRANT ALL ON FUNCTION public.sign_ups_forget() TO voordeur_work;

--
-- Name: FUNCTION sign_ups_to_tell(most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.sign_ups_to_tell(most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.sign_ups_to_tell(most integer) TO voordeur_work;

--
-- Name: FUNCTION source_alarm_due(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.source_alarm_due() FROM PUBLIC;

--
-- Name: FUNCTION standing_duty_fill(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.standing_duty_fill() FROM PUBLIC;

--
-- Name: FUNCTION standing_duty_set(nb uuid, of_id uuid, begins boolean); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.standing_duty_set(nb uuid, of_id uuid, begins boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION public.standing_duty_set(nb uuid, of_id uuid, begins boolean) TO voordeur_api;

--
-- Name: TABLE text_message; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,DELETE,UPDATE ON TABLE public.text_message TO voordeur_work;

--
-- Name: FUNCTION telephone_link_holds(of_id uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.telephone_link_holds(of_id uuid) FROM PUBLIC;

--
-- Name: FUNCTION telephone_link(of_id uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.telephone_link(of_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.telephone_link(of_id uuid) TO voordeur_api;

--
-- Name: FUNCTION telephone_link_press(of_id uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.telephone_link_press(of_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.telephone_link_press(of_id uuid) TO voordeur_api;

--
-- Name: FUNCTION text_gateway_set(there boolean); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.text_gateway_set(there boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION public.text_gateway_set(there boolean) TO voordeur_work;

--
-- Name: FUNCTION text_message_forget(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.text_message_forget() FROM PUBLIC;
GRANT ALL ON FUNCTION public.text_message_forget() TO voordeur_work;

--
-- Name: FUNCTION text_message_give_up(id uuid, why text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.text_message_give_up(id uuid, why text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.text_message_give_up(id uuid, why text) TO voordeur_work;

--
-- Name: FUNCTION text_message_later(of_id uuid, why text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.text_message_later(of_id uuid, why text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.text_message_later(of_id uuid, why text) TO voordeur_work;

--
-- Name: FUNCTION text_message_sent(id uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.text_message_sent(id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.text_message_sent(id uuid) TO voordeur_work;

--
-- Name: FUNCTION text_message_take(lease interval); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.text_message_take(lease interval) FROM PUBLIC;
GRANT ALL ON FUNCTION public.text_message_take(lease interval) TO voordeur_work;

--
-- Name: FUNCTION thanks_visibility(t public.thanks); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.thanks_visibility(t public.thanks) FROM PUBLIC;
GRANT ALL ON FUNCTION public.thanks_visibility(t public.thanks) TO voordeur_api;

--
-- Name: FUNCTION thanks_card(t public.thanks, slug text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.thanks_card(t public.thanks, slug text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.thanks_card(t public.thanks, slug text) TO voordeur_api;

--
-- Name: FUNCTION thanks_export(who uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.thanks_export(who uuid) FROM PUBLIC;

--
-- Name: FUNCTION thanks_give(nb uuid, conversation uuid, words text, heard text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.thanks_give(nb uuid, conversation uuid, words text, heard text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.thanks_give(nb uuid, conversation uuid, words text, heard text) TO voordeur_api;

--
-- Name: FUNCTION thanks_may_report(nb uuid, thanks uuid, why text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.thanks_may_report(nb uuid, thanks uuid, why text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.thanks_may_report(nb uuid, thanks uuid, why text) TO voordeur_api;

--
-- Name: FUNCTION thanks_move(nb uuid, thanks uuid, move text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.thanks_move(nb uuid, thanks uuid, move text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.thanks_move(nb uuid, thanks uuid, move text) TO voordeur_api;

--
-- Name: FUNCTION thanks_newest(nb uuid, after_at timestamp with time zone, after_id uuid, most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.thanks_newest(nb uuid, after_at timestamp with time zone, after_id uuid, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.thanks_newest(nb uuid, after_at timestamp with time zone, after_id uuid, most integer) TO voordeur_api;

--
-- Name: FUNCTION thanks_refuse(nb uuid, thanks uuid, reason text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.thanks_refuse(nb uuid, thanks uuid, reason text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.thanks_refuse(nb uuid, thanks uuid, reason text) TO voordeur_api;

--
-- Name: FUNCTION thanks_tell_live(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.thanks_tell_live() FROM PUBLIC;

--
-- Name: FUNCTION themes_to_tell(readers integer, most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.themes_to_tell(readers integer, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.themes_to_tell(readers integer, most integer) TO voordeur_work;

--
-- Name: FUNCTION weekly_ask(nb uuid, address text, of_language text, of_categories text[], of_areas text[], of_streets text[], network text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.weekly_ask(nb uuid, address text, of_language text, of_categories text[], of_areas text[], of_streets text[], network text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.weekly_ask(nb uuid, address text, of_language text, of_categories text[], of_areas text[], of_streets text[], network text) TO voordeur_api;

--
-- Name: FUNCTION weekly_choices_check(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.weekly_choices_check() FROM PUBLIC;

--
-- Name: FUNCTION weekly_export(who uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.weekly_export(who uuid) FROM PUBLIC;

--
-- Name: FUNCTION weekly_items(of_id uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.weekly_items(of_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.weekly_items(of_id uuid) TO voordeur_api;

--
-- Name: FUNCTION weekly_link(purpose text, of_id uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.weekly_link(purpose text, of_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.weekly_link(purpose text, of_id uuid) TO voordeur_api;

--
-- Name: FUNCTION weekly_press(purpose text, of_id uuid, activity uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.weekly_press(purpose text, of_id uuid, activity uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.weekly_press(purpose text, of_id uuid, activity uuid) TO voordeur_api;

--
-- Name: FUNCTION weekly_take(most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.weekly_take(most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.weekly_take(most integer) TO voordeur_work;

--
-- Name: FUNCTION weekly_tell(nb uuid, address text, week text, content jsonb, organisations uuid[]); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.weekly_tell(nb uuid, address text, week text, content jsonb, organisations uuid[]) FROM PUBLIC;
GRANT ALL ON FUNCTION public.weekly_tell(nb uuid, address text, week text, content jsonb, organisations uuid[]) TO voordeur_work;

--
-- Name: FUNCTION weekly_week(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.weekly_week() FROM PUBLIC;
GRANT ALL ON FUNCTION public.weekly_week() TO voordeur_work;

--
-- Name: TABLE account_letter; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,DELETE ON TABLE public.account_letter TO voordeur_work;

--
-- Name: TABLE holiday; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,DELETE ON TABLE public.holiday TO voordeur_api;
GRANT SELECT ON TABLE public.holiday TO voordeur_work;

--
-- Name: COLUMN holiday.region; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(region) ON TABLE public.holiday TO voordeur_api;

--
-- Name: COLUMN holiday.name; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(name),UPDATE(name) ON TABLE public.holiday TO voordeur_api;

--
-- Name: COLUMN holiday.start_date; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(start_date),UPDATE(start_date) ON TABLE public.holiday TO voordeur_api;

--
-- Name: COLUMN holiday.end_date; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(end_date),UPDATE(end_date) ON TABLE public.holiday TO voordeur_api;

--
-- Name: COLUMN holiday.estimated; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(estimated),UPDATE(estimated) ON TABLE public.holiday TO voordeur_api;

--
-- Name: TABLE activity_feed; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.activity_feed TO voordeur_api;

--
-- Name: TABLE activity_item; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.activity_item TO voordeur_api;
GRANT SELECT ON TABLE public.activity_item TO voordeur_work;

--
-- Name: TABLE activity_table; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.activity_table TO voordeur_api;

--
-- Name: TABLE bulk_change_item; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.bulk_change_item TO voordeur_api;

--
-- Name: COLUMN bulk_change_item.neighbourhood_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(neighbourhood_id) ON TABLE public.bulk_change_item TO voordeur_api;

--
-- Name: COLUMN bulk_change_item.bulk_change_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(bulk_change_id) ON TABLE public.bulk_change_item TO voordeur_api;

--
-- Name: COLUMN bulk_change_item.activity_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(activity_id) ON TABLE public.bulk_change_item TO voordeur_api;

--
-- Name: COLUMN bulk_change_item.ordinal; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(ordinal) ON TABLE public.bulk_change_item TO voordeur_api;

--
-- Name: COLUMN bulk_change_item.known; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(known) ON TABLE public.bulk_change_item TO voordeur_api;

--
-- Name: COLUMN bulk_change_item.changes; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(changes) ON TABLE public.bulk_change_item TO voordeur_api;

--
-- Name: COLUMN bulk_change_item.dates; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(dates) ON TABLE public.bulk_change_item TO voordeur_api;

--
-- Name: COLUMN bulk_change_item.was; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(was) ON TABLE public.bulk_change_item TO voordeur_api;

--
-- Name: COLUMN bulk_change_item.before; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(before) ON TABLE public.bulk_change_item TO voordeur_api;

--
-- Name: COLUMN bulk_change_item.left_because; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(left_because) ON TABLE public.bulk_change_item TO voordeur_api;

--
-- Name: COLUMN bulk_change_item.left_dates; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(left_dates) ON TABLE public.bulk_change_item TO voordeur_api;

--
-- Name: TABLE concern_rule; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.concern_rule TO voordeur_api;

--
-- Name: COLUMN concern_rule.neighbourhood_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(neighbourhood_id) ON TABLE public.concern_rule TO voordeur_api;

--
-- Name: COLUMN concern_rule.kind; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(kind) ON TABLE public.concern_rule TO voordeur_api;

--
-- Name: COLUMN concern_rule.phrase; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(phrase) ON TABLE public.concern_rule TO voordeur_api;

--
-- Name: COLUMN concern_rule.switched_on; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(switched_on),UPDATE(switched_on) ON TABLE public.concern_rule TO voordeur_api;

--
-- Name: COLUMN concern_rule.changed_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(changed_at) ON TABLE public.concern_rule TO voordeur_api;

--
-- Name: TABLE duplicate; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.duplicate TO voordeur_api;
GRANT SELECT ON TABLE public.duplicate TO voordeur_work;

--
-- Name: COLUMN duplicate.neighbourhood_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(neighbourhood_id) ON TABLE public.duplicate TO voordeur_work;

--
-- Name: COLUMN duplicate.one; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(one) ON TABLE public.duplicate TO voordeur_work;

--
-- Name: COLUMN duplicate.other; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(other) ON TABLE public.duplicate TO voordeur_work;

--
-- Name: COLUMN duplicate.because; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(because) ON TABLE public.duplicate TO voordeur_work;

--
-- Name: COLUMN duplicate.verdict; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(verdict) ON TABLE public.duplicate TO voordeur_api;

--
-- Name: COLUMN duplicate.kept; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(kept) ON TABLE public.duplicate TO voordeur_api;

--
-- Name: COLUMN duplicate.decided_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(decided_at) ON TABLE public.duplicate TO voordeur_api;

--
-- Name: COLUMN duplicate.decided_by_name; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(decided_by_name) ON TABLE public.duplicate TO voordeur_api;

--
-- Name: TABLE freshness_rule; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.freshness_rule TO voordeur_api;
GRANT SELECT ON TABLE public.freshness_rule TO voordeur_work;

--
-- Name: TABLE holiday_change; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.holiday_change TO voordeur_api;
GRANT SELECT ON TABLE public.holiday_change TO voordeur_work;

--
-- Name: TABLE holiday_changed; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.holiday_changed TO voordeur_work;

--
-- Name: TABLE import; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.import TO voordeur_api;
GRANT SELECT,INSERT ON TABLE public.import TO voordeur_work;

--
-- Name: COLUMN import.neighbourhood_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(neighbourhood_id) ON TABLE public.import TO voordeur_api;

--
-- Name: COLUMN import.organisation_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(organisation_id),UPDATE(organisation_id) ON TABLE public.import TO voordeur_api;

--
-- Name: COLUMN import.calendar; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(calendar),UPDATE(calendar) ON TABLE public.import TO voordeur_api;

--
-- Name: COLUMN import.source; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(source) ON TABLE public.import TO voordeur_api;

--
-- Name: COLUMN import.address; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(address) ON TABLE public.import TO voordeur_api;

--
-- Name: COLUMN import.format; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(format),UPDATE(format) ON TABLE public.import TO voordeur_api;

--
-- Name: COLUMN import.status; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(status),UPDATE(status) ON TABLE public.import TO voordeur_api;

--
-- Name: COLUMN import.report; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(report),UPDATE(report) ON TABLE public.import TO voordeur_api;

--
-- Name: COLUMN import.content; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(content),UPDATE(content) ON TABLE public.import TO voordeur_api;

--
-- Name: COLUMN import.etag; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(etag) ON TABLE public.import TO voordeur_api;

--
-- Name: COLUMN import.last_modified; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(last_modified) ON TABLE public.import TO voordeur_api;

--
-- Name: COLUMN import.digest; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(digest) ON TABLE public.import TO voordeur_api;

--
-- Name: COLUMN import.leave_out; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(leave_out) ON TABLE public.import TO voordeur_api;

--
-- Name: COLUMN import.columns; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(columns) ON TABLE public.import TO voordeur_api;

--
-- Name: COLUMN import.read_as; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(read_as) ON TABLE public.import TO voordeur_api;

--
-- Name: TABLE import_row; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.import_row TO voordeur_api;
GRANT SELECT,INSERT,UPDATE ON TABLE public.import_row TO voordeur_work;

--
-- Name: TABLE item_life; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.item_life TO voordeur_api;

--
-- Name: SEQUENCE job_job_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.job_job_id_seq TO voordeur_work;

--
-- Name: TABLE mail_received; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.mail_received TO voordeur_work;

--
-- Name: TABLE person_block; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,DELETE ON TABLE public.person_block TO voordeur_api;

--
-- Name: TABLE picture_crop; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.picture_crop TO voordeur_api;
GRANT SELECT ON TABLE public.picture_crop TO voordeur_work;

--
-- Name: TABLE postcode_area; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.postcode_area TO voordeur_api;
GRANT SELECT ON TABLE public.postcode_area TO voordeur_work;

--
-- Name: TABLE programme_card; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.programme_card TO voordeur_api;

--
-- Name: TABLE programme_line; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.programme_line TO voordeur_api;

--
-- Name: TABLE schema_migration; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.schema_migration TO voordeur_api;
GRANT SELECT ON TABLE public.schema_migration TO voordeur_work;

--
-- Name: TABLE settings_version; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.settings_version TO voordeur_api;

--
-- Name: SEQUENCE sign_up_terms_version; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.sign_up_terms_version TO voordeur_api;

--
-- Name: TABLE site; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.site TO voordeur_work;

--
-- Name: COLUMN site.host; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT(host) ON TABLE public.site TO voordeur_api;

--
-- Name: COLUMN site.robots_read_at; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT(robots_read_at),UPDATE(robots_read_at) ON TABLE public.site TO voordeur_api;

--
-- Name: TABLE source_shown; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.source_shown TO voordeur_api;

--
-- Name: TABLE synonym; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,DELETE ON TABLE public.synonym TO voordeur_api;
GRANT SELECT ON TABLE public.synonym TO voordeur_work;

--
-- Name: COLUMN synonym.neighbourhood_id; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(neighbourhood_id) ON TABLE public.synonym TO voordeur_api;

--
-- Name: COLUMN synonym.word; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(word),UPDATE(word) ON TABLE public.synonym TO voordeur_api;

--
-- Name: COLUMN synonym.means; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT(means),UPDATE(means) ON TABLE public.synonym TO voordeur_api;

--
-- Name: FUNCTION outlet_shown(nb uuid, of_outlet text, organisations uuid[]); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.outlet_shown(nb uuid, of_outlet text, organisations uuid[]) FROM PUBLIC;
GRANT ALL ON FUNCTION public.outlet_shown(nb uuid, of_outlet text, organisations uuid[]) TO voordeur_api;
GRANT ALL ON FUNCTION public.outlet_shown(nb uuid, of_outlet text, organisations uuid[]) TO voordeur_work;

--
-- Name: FUNCTION text_message_add(of_cause text, to_number text, of_kind text, content jsonb, nb uuid, after timestamp with time zone); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.text_message_add(of_cause text, to_number text, of_kind text, content jsonb, nb uuid, after timestamp with time zone) FROM PUBLIC;

--
-- PostgreSQL database dump complete
--

