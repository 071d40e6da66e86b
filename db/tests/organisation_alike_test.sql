-- Which organisations may be one, by their names.
begin;
\ir fixture.sql
grant execute on all functions in schema public to public;

-- Of these names: each two that may be one.
create function alike(variadic names text[]) returns text language plpgsql volatile as $$
declare
    said text;
begin
    delete from organisation where neighbourhood_id = id('leeg');
    insert into organisation (neighbourhood_id, name, kind) select id('leeg'), n, 'foundation' from unnest(names) n;
    select coalesce(string_agg(f.two, ', '), '') into said
      from (select least(a.name, b.name) || ' = ' || greatest(a.name, b.name) as two
              from organisations_alike(id('leeg')) p
              join organisation a on a.neighbourhood_id = id('leeg') and a.organisation_id = p.one
              join organisation b on b.neighbourhood_id = id('leeg') and b.organisation_id = p.other order by 1) f;
    return said;
end $$;
create function asked() returns text language sql stable as $$
    select coalesce(string_agg(((item::json) -> 'organisations' -> 0 ->> 'name') || ' = ' || ((item::json) -> 'organisations' -> 1 ->> 'name'), ', '), '')
      from organisations_to_decide(id('dorp')) item $$;
insert into named (name) values ('leeg'), ('twice');
insert into neighbourhood (neighbourhood_id, slug, name, municipality, latitude, longitude)
values (id('leeg'), 'leeg', 'Leeg', 'Oss', 51.7, 5.5);
select plan(15);

select is(alike('Sport Expertise Centrum', 'Stichting Sportexpertise Centrum'), 'Sport Expertise Centrum = Stichting Sportexpertise Centrum',
    'a space and a plain word are no difference');
select is(alike('Rucrea', 'Wijkstichting Rucrea'), 'Rucrea = Wijkstichting Rucrea', 'all words of the one are in the other');
select is(alike('BrabantZorg', 'Brabant Zorg'), 'Brabant Zorg = BrabantZorg', 'what is written together is the same');
select is(alike('Café Oranje', 'Cafe Oranie'), 'Cafe Oranie = Café Oranje', 'an accent and one letter');
select is(alike('Xafé Oranje', 'Cafe Oranje'), 'Cafe Oranje = Xafé Oranje', 'also when it is the first letter');
select is(alike('Cafe Oranj', 'Cafe Oranje'), 'Cafe Oranj = Cafe Oranje', 'or one that is missing');
select is(alike('Wijkraad Ruwaard', 'Wijkoverleg Ruwaard', 'Ruwaard Schoon'), '', 'sharing a word is not enough');
select is(alike('Club 4911-581', 'Club 4911-582'), '', 'another number is another organisation');
select is(alike('BrabantZorg', 'BrabantWonen'), '', 'nor is a common beginning');
select is(alike('De Bo', 'Bo en Co', '!!!', '???'), '', 'short words and no words tell nothing');
select is(alike(variadic (select array_agg('Buurthuis ' || translate(md5(n::text), '0123456789', 'ghijklmnop')) || '{Buurthuis}' from generate_series(0, 60) n)), '',
    'a word that many have says nothing of which it is');
select lives_ok(format('select alike(%L, %L)', repeat('lang ', 23), repeat('x', 120)), 'names of any length are compared');

-- Who may decide is asked, until it is decided.
insert into organisation (neighbourhood_id, organisation_id, name, kind) values (id('dorp'), id('twice'), 'Wijkstichting Rucrea', 'foundation');
select become('professional');
select matches(asked(), '^(Wijkstichting Rucrea = Rucrea|Rucrea = Wijkstichting Rucrea)$', 'a professional is asked');
select organisation_duplicate_add(id('dorp'), id('twice'), id('rucrea'));
select is(asked(), '', 'until somebody said that they are two');
select become('organiser');
select is((select count(*)::int from organisations_to_decide(id('dorp'))), 0, 'an organiser is asked nothing');

select * from finish();
rollback;
