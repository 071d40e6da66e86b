-- A neighbourhood that begins as another one is set up (decision 0400): its modules, categories, everyday words, terms, rules of danger,
-- how its outlets go out and its brand.  Nothing that is about people or places goes with it: no items, areas, figures, names of who
-- changed what.  School holidays are of the region, and follow from it.
alter table neighbourhood
    add constraint neighbourhood_name_too_long check (length(name) <= 60),
    add constraint neighbourhood_name_invalid check (name !~ '[[:cntrl:]]');

create function neighbourhood_like(of_slug text, own_slug text, own_name text, own_municipality text, north double precision,
                                   east double precision) returns uuid
language plpgsql volatile set search_path = public, pg_temp as $$
declare
    o neighbourhood;
    id uuid;
begin
    select * into o from neighbourhood n where n.slug = of_slug;
    if not found then
        return null;
    end if;
    insert into neighbourhood (slug, name, municipality, latitude, longitude, holiday_region, brand, languages, exchange_day_limit,
                               exchange_open_limit, sign_up_keep_days)
    values (own_slug, own_name, coalesce(own_municipality, o.municipality), coalesce(north, o.latitude), coalesce(east, o.longitude),
            o.holiday_region, o.brand, o.languages, o.exchange_day_limit, o.exchange_open_limit, o.sign_up_keep_days)
    returning neighbourhood_id into id;
    insert into module_switch (neighbourhood_id, module, for_residents, for_professionals)
    select id, m.module, m.for_residents, m.for_professionals from module_switch m where m.neighbourhood_id = o.neighbourhood_id;
    insert into category (neighbourhood_id, kind, slug, name, name_en, icon, ordinal)
    select id, c.kind, c.slug, c.name, c.name_en, c.icon, c.ordinal from category c
     where c.neighbourhood_id = o.neighbourhood_id and c.archived_at is null;
    insert into synonym (neighbourhood_id, word, means)
    select id, s.word, s.means from synonym s where s.neighbourhood_id = o.neighbourhood_id and s.means <> '{}';
    insert into concern_rule (neighbourhood_id, kind, phrase, switched_on, created_by_name)
    select id, r.kind, r.phrase, r.switched_on, null from concern_rule r where r.neighbourhood_id = o.neighbourhood_id;
    delete from freshness_term t where t.neighbourhood_id = id; -- it began with the usual ones
    insert into freshness_term (neighbourhood_id, kind, due_days, doubtful_days, archived_days, seasons)
    select id, t.kind, t.due_days, t.doubtful_days, t.archived_days, t.seasons from freshness_term t
     where t.neighbourhood_id = o.neighbourhood_id;
    update outlet_setting s set mail_day = l.mail_day, mail_hour = l.mail_hour
      from outlet_setting l where s.neighbourhood_id = id and l.neighbourhood_id = o.neighbourhood_id;
    return id;
end $$;

-- Gives somebody these roles in a neighbourhood, known by the address or made.  letter: what the link stands for with which they choose
-- their password; null: they have one.
create function neighbourhood_appoint(nb uuid, address text, as_name text, roles text[]) returns table (letter uuid, language text)
language plpgsql volatile set search_path = public, pg_temp as $$
declare
    who person;
begin
    select * into who from person p where lower(p.email) = lower(address);
    if not found then
        insert into person (email, name) values (address, as_name) returning * into who;
    end if;
    insert into person_role (person_id, neighbourhood_id, role) select who.person_id, nb, unnest(roles) on conflict do nothing;
    if who.password_hash is null then
        insert into account_letter as l (purpose, email, person_id, neighbourhood_id, name, language, expires_at)
        values ('reset', who.email, who.person_id, nb, who.name, who.language, clock_now() + interval '7 days')
        returning l.account_letter_id into letter;
    end if;
    language := who.language;
    return next;
end $$;

revoke execute on function neighbourhood_like, neighbourhood_appoint from public;
