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
-- Name: activities_doubtful(uuid, public.activity_filter, uuid[], integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.activities_doubtful(nb uuid, f public.activity_filter, places uuid[], few integer) RETURNS uuid[]
    LANGUAGE plpgsql STABLE
    AS $$
begin
    return array(
        select e.id from search_entry e
         where e.neighbourhood_id = nb and e.kind = 'activity' and e.ahead
           and e.doubtful_at <= clock_now() + case when f.freshness = 'due' then freshness_grace() else '0' end
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

--
-- Name: listing_end(timestamp with time zone, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.listing_end(starts_at timestamp with time zone, ends_at timestamp with time zone) RETURNS timestamp with time zone
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN CASE WHEN (ends_at > starts_at) THEN ends_at ELSE (starts_at + '01:00:00'::interval) END;

SET default_tablespace = '';

SET default_table_access_method = heap;

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
    CONSTRAINT activity_confirmed_how_unknown CHECK ((confirmed_how = ANY (ARRAY['owner'::text, 'connector'::text, 'professional'::text, 'feed'::text, 'visitor'::text]))),
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
    CONSTRAINT organisation_confirmed_how_unknown CHECK ((confirmed_how = ANY (ARRAY['owner'::text, 'connector'::text, 'professional'::text, 'feed'::text, 'visitor'::text]))),
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
    CONSTRAINT place_confirmed_how_unknown CHECK ((confirmed_how = ANY (ARRAY['owner'::text, 'connector'::text, 'professional'::text, 'feed'::text, 'visitor'::text]))),
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
begin
    if new.rrule is not null or cardinality(new.rdates) > 0 then
        new.due_at := new.confirmed_at + interval '90 days';
    else
        new.due_at := new.starts_at - interval '7 days';
        if new.confirmed_at >= new.due_at then
            new.due_at := coalesce(new.ends_at, new.starts_at);
        end if;
    end if;
    new.doubtful_at := new.due_at + freshness_grace();
    return new;
end $$;

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
    CONSTRAINT neighbourhood_holiday_region_unknown CHECK ((holiday_region = ANY (ARRAY['noord'::text, 'midden'::text, 'zuid'::text]))),
    CONSTRAINT neighbourhood_languages_too_few CHECK ((cardinality(languages) > 0)),
    CONSTRAINT neighbourhood_latitude_out_of_range CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
    CONSTRAINT neighbourhood_longitude_out_of_range CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
    CONSTRAINT neighbourhood_name_required CHECK ((btrim(name) <> ''::text)),
    CONSTRAINT neighbourhood_slug_invalid CHECK ((slug ~ '^[a-z][a-z0-9-]{1,59}$'::text)),
    CONSTRAINT neighbourhood_slug_reserved CHECK ((slug <> ALL (ARRAY['werk'::text, 'api'::text, 'problems'::text, 'pictures'::text, 'feeds'::text, 'l'::text, 'rpde'::text, 'hsds'::text, 'embed'::text, 'scherm'::text, 'print'::text, 'healthz'::text, 'readyz'::text, 'metrics'::text, 'assets'::text, 'static'::text, 'fonts'::text, 'icons'::text, 'locales'::text, 'tiles'::text, 'inloggen'::text, 'aanmelden'::text, 'mijn'::text, 'index'::text, 'favicon'::text, 'robots'::text, 'sitemap'::text, 'manifest'::text, 'sw'::text])))
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
    end case;
    return query
    insert into correction as c (neighbourhood_id, kind, item_id, code, note, created_at)
    values (nb, of_kind, item, what, coalesce(remark, ''), date_trunc('second', present))
    returning c.correction_id, c.code, nullif(c.note, ''), rfc3339(c.created_at);
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
    CONSTRAINT person_email_invalid CHECK (((email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'::text) AND (length(email) <= 254))),
    CONSTRAINT person_language_invalid CHECK ((language ~ '^[a-z]{2,3}$'::text)),
    CONSTRAINT person_name_required CHECK ((btrim(name) <> ''::text)),
    CONSTRAINT person_name_too_long CHECK ((length(name) <= 100))
);

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
-- Name: freshness_grace(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.freshness_grace() RETURNS interval
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN '14 days'::interval;

--
-- Name: freshness_set(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.freshness_set() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    new.due_at := new.confirmed_at + freshness_term();
    new.doubtful_at := new.due_at + freshness_grace();
    return new;
end $$;

--
-- Name: freshness_term(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.freshness_term() RETURNS interval
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN '180 days'::interval;

--
-- Name: has_role(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.has_role(role text) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (role = ANY (string_to_array(COALESCE(current_setting('voordeur.roles'::text, true), ''::text), ','::text)));

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
-- Name: is_administrator(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.is_administrator() RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (string_to_array(COALESCE(current_setting('voordeur.roles'::text, true), ''::text), ','::text) && ARRAY['admin_residents'::text, 'admin_professionals'::text]);

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
        select search_mark(nb) || word from unnest(tsvector_to_array(tsv)) as word
        union all
        select search_mark(nb) || '^' || word from unnest(tsvector_to_array(ts_filter(tsv, '{a}'))) as word
        union all
        select search_mark(nb) || '#' || property from unnest(properties) as property where property is not null
        union all
        select search_mark(nb) || '#c' || slug from unnest(categories) as slug
        union all
        select search_mark(nb) || '#a' || who from unnest(audience) as who));
end $$;

--
-- Name: keys_of(public.search_entry); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keys_of(e public.search_entry) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN public.search_keys((e).neighbourhood_id, (e).kind, (e).organisation_id, (e).place_id, (e).categories, (e).audience, (e).free, (e).wheelchair, (e).tsv);

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
-- Name: listing_reach(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.listing_reach() RETURNS interval
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN '25:00:00'::interval;

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
    mask bigint DEFAULT 0 NOT NULL
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
begin
    return query
    select a.neighbourhood_id, day.at, least(day.until, o.until), a.activity_id, o.start, c.category,
           c.ordinal = 1, a.place_id, a.organisation_id, o.status = 'cancelled',
           occurrence_line(day.shown, o.ends_at, o.start, o.status, coalesce(nullif(o.note, ''), a.status_note))
           || ',"movedFrom":' || case when o.status = 'moved' then '"' || rfc3339(o.start) || '"' else 'null' end
           || ',"activity":', mask
      from (select d.start, d.starts_at, d.ends_at, d.note,
                   case when a.status = 'cancelled' then 'cancelled' else d.status end as status,
                   listing_end(d.starts_at, d.ends_at) as until,
                   d.starts_at at time zone a.time_zone as begins,
                   d.ends_at at time zone a.time_zone as ends
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
-- Name: may_edit(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.may_edit() RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (string_to_array(COALESCE(current_setting('voordeur.roles'::text, true), ''::text), ','::text) && ARRAY['connector'::text, 'host'::text, 'professional'::text, 'admin_residents'::text, 'admin_professionals'::text]);

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
-- Name: person_role; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person_role (
    person_role_id uuid DEFAULT gen_random_uuid() NOT NULL,
    person_id uuid NOT NULL,
    neighbourhood_id uuid,
    role text NOT NULL,
    organisation_id uuid,
    CONSTRAINT person_role_neighbourhood_id_required CHECK (((neighbourhood_id IS NULL) = (role = ANY (ARRAY['operator'::text, 'privacy_officer'::text])))),
    CONSTRAINT person_role_organisation_id_required CHECK (((organisation_id IS NOT NULL) = (role = 'organiser'::text))),
    CONSTRAINT person_role_role_unknown CHECK ((role = ANY (ARRAY['resident'::text, 'organiser'::text, 'connector'::text, 'host'::text, 'professional'::text, 'case_lead'::text, 'moderator'::text, 'admin_residents'::text, 'admin_professionals'::text, 'steering'::text, 'operator'::text, 'privacy_officer'::text])))
);

--
-- Name: person_session(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.person_session(who uuid) RETURNS TABLE(person_id uuid, name text, email text, language text, standing integer, roles text, organisations text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 SELECT p.person_id,
     p.name,
     p.email,
     p.language,
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
    CONSTRAINT project_confirmed_how_unknown CHECK ((confirmed_how = ANY (ARRAY['owner'::text, 'connector'::text, 'professional'::text, 'feed'::text, 'visitor'::text]))),
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

CREATE FUNCTION public.search_ranked(nb uuid, query tsquery, literal tsquery, kinds text[], most integer) RETURNS TABLE(kind text, start timestamp with time zone, card text)
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
    select e.kind, best.at, e.card
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
-- Name: session_family; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.session_family (
    family_id uuid DEFAULT gen_random_uuid() NOT NULL,
    person_id uuid NOT NULL,
    started_at timestamp with time zone DEFAULT public.clock_now() NOT NULL,
    ended_at timestamp with time zone
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
-- Name: wall_clock(timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.wall_clock(moment timestamp with time zone) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN to_char((moment AT TIME ZONE 'Europe/Amsterdam'::text), 'YYYYMMDD"T"HH24MISS'::text);

--
-- Name: wall_clock_day_after(timestamp with time zone, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.wall_clock_day_after(starts_at timestamp with time zone, ends_at timestamp with time zone) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN to_char((date_trunc('day'::text, (GREATEST((COALESCE(ends_at, starts_at) - '00:00:01'::interval), starts_at) AT TIME ZONE 'Europe/Amsterdam'::text)) + '1 day'::interval), 'YYYYMMDD'::text);

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
END;

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
-- Name: holiday; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.holiday (
    region text NOT NULL,
    name text NOT NULL,
    start_date date NOT NULL,
    end_date date NOT NULL,
    CONSTRAINT holiday_end_date_before_start CHECK ((end_date >= start_date)),
    CONSTRAINT holiday_region_unknown CHECK ((region = ANY (ARRAY['noord'::text, 'midden'::text, 'zuid'::text])))
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
    to_char((a.changed_at AT TIME ZONE 'UTC'::text), 'YYYYMMDD"T"HH24MISS"Z"'::text) AS changed,
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
          ORDER BY o.start) AS changes
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
    CONSTRAINT correction_kind_unknown CHECK ((kind = ANY (ARRAY['activity'::text, 'organisation'::text, 'place'::text, 'project'::text]))),
    CONSTRAINT correction_note_too_long CHECK ((length(note) <= 1000)),
    CONSTRAINT correction_sent_key_invalid CHECK (((char_length(sent_key) >= 8) AND (char_length(sent_key) <= 64)))
);

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
-- Name: project_activity; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.project_activity (
    neighbourhood_id uuid NOT NULL,
    project_id uuid NOT NULL,
    activity_id uuid NOT NULL
);

--
-- Name: schema_migration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.schema_migration (
    version integer NOT NULL,
    name text NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL
);

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
-- Name: correction correction_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.correction
    ADD CONSTRAINT correction_pkey PRIMARY KEY (neighbourhood_id, correction_id);

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
-- Name: holiday holiday_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.holiday
    ADD CONSTRAINT holiday_pkey PRIMARY KEY (region, start_date);

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
-- Name: job job_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job
    ADD CONSTRAINT job_pkey PRIMARY KEY (job_id);

--
-- Name: listing listing_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.listing
    ADD CONSTRAINT listing_pkey PRIMARY KEY (neighbourhood_id, activity_id, at, start, category);

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
-- Name: refresh_token refresh_token_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.refresh_token
    ADD CONSTRAINT refresh_token_pkey PRIMARY KEY (token_hash);

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
-- Name: correction_item; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX correction_item ON public.correction USING btree (neighbourhood_id, kind, item_id);

--
-- Name: correction_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX correction_newest ON public.correction USING btree (neighbourhood_id, created_at DESC, correction_id DESC);

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
-- Name: idempotency_key_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idempotency_key_age ON public.idempotency_key USING btree (created_at);

--
-- Name: import_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX import_newest ON public.import USING btree (neighbourhood_id, created_at DESC, import_id);

--
-- Name: job_key_duplicate; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX job_key_duplicate ON public.job USING btree (key) WHERE (done_at IS NULL);

--
-- Name: job_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX job_waiting ON public.job USING btree (lane, run_after) WHERE (done_at IS NULL);

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
-- Name: neighbourhood_is_default_duplicate; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX neighbourhood_is_default_duplicate ON public.neighbourhood USING btree (is_default) WHERE is_default;

--
-- Name: organisation_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX organisation_name ON public.organisation USING btree (neighbourhood_id, lower(name));

--
-- Name: organisation_pictures; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX organisation_pictures ON public.organisation USING gin (neighbourhood_id, public.picture_ids(pictures)) WHERE (pictures <> '{}'::public.picture_use[]);

--
-- Name: person_email_duplicate; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX person_email_duplicate ON public.person USING btree (lower(email));

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
-- Name: refresh_token_family; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX refresh_token_family ON public.refresh_token USING btree (family_id);

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
-- Name: search_entry ahead_set; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER ahead_set BEFORE INSERT ON public.search_entry FOR EACH ROW WHEN ((new.ahead IS NULL)) EXECUTE FUNCTION public.search_entry_set_ahead();

ALTER TABLE public.search_entry ENABLE ALWAYS TRIGGER ahead_set;

--
-- Name: activity categories_known; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER categories_known BEFORE INSERT OR UPDATE OF categories ON public.activity FOR EACH ROW WHEN ((cardinality(new.categories) > 0)) EXECUTE FUNCTION public.activity_check_categories();

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
-- Name: activity freshness_set; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER freshness_set BEFORE INSERT OR UPDATE OF confirmed_at, starts_at, ends_at, rrule, rdates ON public.activity FOR EACH ROW EXECUTE FUNCTION public.activity_freshness_set();

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
-- Name: occurrence listing_add; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER listing_add AFTER INSERT ON public.occurrence REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.occurrence_listing_add();

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

CREATE TRIGGER listing_keep AFTER UPDATE ON public.activity FOR EACH ROW WHEN ((((((((((old.categories IS DISTINCT FROM new.categories) OR (old.audience IS DISTINCT FROM new.audience)) OR (old.free IS DISTINCT FROM new.free)) OR (old.place_id IS DISTINCT FROM new.place_id)) OR (old.organisation_id IS DISTINCT FROM new.organisation_id)) OR (old.status IS DISTINCT FROM new.status)) OR (old.status_note IS DISTINCT FROM new.status_note)) OR (old.time_zone IS DISTINCT FROM new.time_zone)) OR ((old.archived_at IS NULL) IS DISTINCT FROM (new.archived_at IS NULL)))) EXECUTE FUNCTION public.activity_listing_keep();

--
-- Name: place listing_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER listing_keep AFTER UPDATE ON public.place FOR EACH ROW WHEN (((old.wheelchair = 'yes'::text) IS DISTINCT FROM (new.wheelchair = 'yes'::text))) EXECUTE FUNCTION public.place_listing_keep();

--
-- Name: occurrence listing_remove; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER listing_remove AFTER DELETE ON public.occurrence REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION public.occurrence_listing_remove();

--
-- Name: activity look_for_duplicates; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER look_for_duplicates AFTER INSERT OR UPDATE OF title, summary, text, organisation_id, place_id, location, starts_at, ends_at, all_day, rrule, rdates, exdates, status, archived_at ON public.activity DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((new.archived_at IS NULL) AND (new.status = 'scheduled'::text))) EXECUTE FUNCTION public.activity_look_for_duplicates();

--
-- Name: module_switch module_switch_own_part; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER module_switch_own_part BEFORE UPDATE ON public.module_switch FOR EACH ROW EXECUTE FUNCTION public.module_switch_keep_to_own_part();

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
-- Name: activity tell_projects; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER tell_projects AFTER UPDATE ON public.activity FOR EACH ROW EXECUTE FUNCTION public.activity_tell_projects();

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
-- Name: duplicate version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.duplicate FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: import version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.import FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: module_switch version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.module_switch FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: neighbourhood version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.neighbourhood FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: occurrence version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.occurrence FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: organisation version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.organisation FOR EACH ROW EXECUTE FUNCTION public.version_raise();

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
-- Name: source version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.source FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: synonym version_raise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version_raise BEFORE UPDATE ON public.synonym FOR EACH ROW EXECUTE FUNCTION public.version_raise();

--
-- Name: category words_added; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER words_added AFTER INSERT ON public.category FOR EACH ROW WHEN ((new.kind = 'activity'::text)) EXECUTE FUNCTION public.category_tell_borrowers();

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
-- Name: module_switch module_switch_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.module_switch
    ADD CONSTRAINT module_switch_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

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
-- Name: refresh_token refresh_token_family_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.refresh_token
    ADD CONSTRAINT refresh_token_family_id_fkey FOREIGN KEY (family_id) REFERENCES public.session_family(family_id) ON DELETE CASCADE;

--
-- Name: session_family session_family_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session_family
    ADD CONSTRAINT session_family_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(person_id) ON DELETE CASCADE;

--
-- Name: source source_organisation_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.source
    ADD CONSTRAINT source_organisation_not_found FOREIGN KEY (neighbourhood_id, organisation_id) REFERENCES public.organisation(neighbourhood_id, organisation_id);

--
-- Name: synonym synonym_neighbourhood_id_not_found; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.synonym
    ADD CONSTRAINT synonym_neighbourhood_id_not_found FOREIGN KEY (neighbourhood_id) REFERENCES public.neighbourhood(neighbourhood_id);

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
-- Name: organisation organisation_work; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY organisation_work ON public.organisation FOR UPDATE TO voordeur_work USING (true);

--
-- Name: person; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.person ENABLE ROW LEVEL SECURITY;

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
-- Name: refresh_token; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.refresh_token ENABLE ROW LEVEL SECURITY;

--
-- Name: session_family; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.session_family ENABLE ROW LEVEL SECURITY;

--
-- Name: sign_in_try; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.sign_in_try ENABLE ROW LEVEL SECURITY;

--
-- Name: sign_in_try sign_in_try_tidy; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY sign_in_try_tidy ON public.sign_in_try TO voordeur_work USING (true);

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
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA public TO voordeur_api;
GRANT USAGE ON SCHEMA public TO voordeur_work;

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
-- Name: FUNCTION correction_add(nb uuid, of_kind text, item uuid, what text, remark text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.correction_add(nb uuid, of_kind text, item uuid, what text, remark text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.correction_add(nb uuid, of_kind text, item uuid, what text, remark text) TO voordeur_api;

--
-- Name: FUNCTION correction_once(nb uuid, of_kind text, item uuid, what text, remark text, of_key text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.correction_once(nb uuid, of_kind text, item uuid, what text, remark text, of_key text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.correction_once(nb uuid, of_kind text, item uuid, what text, remark text, of_key text) TO voordeur_api;

--
-- Name: COLUMN person.person_id; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT(person_id) ON TABLE public.person TO voordeur_api;

--
-- Name: COLUMN person.email; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT(email) ON TABLE public.person TO voordeur_api;

--
-- Name: COLUMN person.name; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT(name) ON TABLE public.person TO voordeur_api;

--
-- Name: COLUMN person.language; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT(language),UPDATE(language) ON TABLE public.person TO voordeur_api;

--
-- Name: COLUMN person.version; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT(version) ON TABLE public.person TO voordeur_api;

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
-- Name: FUNCTION listing_tidy(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.listing_tidy() FROM PUBLIC;
GRANT ALL ON FUNCTION public.listing_tidy() TO voordeur_work;

--
-- Name: FUNCTION organisations_by_name(nb uuid, words text, freshness text, of_kind text, of_organisation uuid, accessible boolean, after_name text, after_id uuid, most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.organisations_by_name(nb uuid, words text, freshness text, of_kind text, of_organisation uuid, accessible boolean, after_name text, after_id uuid, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.organisations_by_name(nb uuid, words text, freshness text, of_kind text, of_organisation uuid, accessible boolean, after_name text, after_id uuid, most integer) TO voordeur_api;

--
-- Name: TABLE person_role; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.person_role TO voordeur_api;

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
-- Name: FUNCTION project_activity_cards(nb uuid, project uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.project_activity_cards(nb uuid, project uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.project_activity_cards(nb uuid, project uuid) TO voordeur_api;

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
-- Name: FUNCTION projects_by_name(nb uuid, words text, freshness text, of_kind text, of_organisation uuid, accessible boolean, after_name text, after_id uuid, most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.projects_by_name(nb uuid, words text, freshness text, of_kind text, of_organisation uuid, accessible boolean, after_name text, after_id uuid, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.projects_by_name(nb uuid, words text, freshness text, of_kind text, of_organisation uuid, accessible boolean, after_name text, after_id uuid, most integer) TO voordeur_api;

--
-- Name: FUNCTION session_close(hash bytea); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.session_close(hash bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION public.session_close(hash bytea) TO voordeur_api;

--
-- Name: FUNCTION session_close_all(who uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.session_close_all(who uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.session_close_all(who uuid) TO voordeur_api;

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
-- Name: TABLE holiday; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.holiday TO voordeur_api;
GRANT SELECT ON TABLE public.holiday TO voordeur_work;

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
-- Name: TABLE area; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.area TO voordeur_api;
GRANT SELECT ON TABLE public.area TO voordeur_work;

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
-- Name: SEQUENCE job_job_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.job_job_id_seq TO voordeur_work;

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
-- Name: TABLE project_activity; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE public.project_activity TO voordeur_api;
GRANT SELECT ON TABLE public.project_activity TO voordeur_work;

--
-- Name: TABLE schema_migration; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.schema_migration TO voordeur_api;
GRANT SELECT ON TABLE public.schema_migration TO voordeur_work;

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
-- PostgreSQL database dump complete
--

