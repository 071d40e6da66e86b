-- A hundred thousand activities, three in ten still to come, in the neighbourhood of the seed.
create procedure load_fill(batches integer) language plpgsql as $$
begin
    insert into organisation (neighbourhood_id, name, kind)
    select neighbourhood_id, 'Meetorganisatie ' || g, 'other' from neighbourhood, generate_series(1, 50) g
     where slug = 'ruwaard';
    insert into place (neighbourhood_id, name, street_address, postal_code, locality, latitude, longitude)
    select neighbourhood_id, 'Meetplek ' || g, 'Straat ' || g, '5344 VA', 'Oss',
           51.76 + (g % 10) * 0.002, 5.49 + (g / 10) * 0.004
      from neighbourhood, generate_series(1, 50) g where slug = 'ruwaard';
    for k in 0 .. batches - 1 loop
        with n as (
            select neighbourhood_id, array(select organisation_id from organisation where name like 'Meet%') as o,
                   array(select place_id from place where name like 'Meet%') as p,
                   array(select slug from category where kind = 'activity' order by ordinal) as c
              from neighbourhood where slug = 'ruwaard'
        ), made as (
            insert into activity (neighbourhood_id, title, summary, text, html, organisation_id, place_id, categories,
                                  audience, languages, free, starts_at)
            select n.neighbourhood_id,
                   (array['Wandelen', 'Koffie', 'Biljart', 'Zingen', 'Samen eten', 'Computerhulp'])[1 + g % 6] || ' ' || g,
                   'Iedereen is welkom, ook als u niemand kent. Loop gewoon binnen.',
                   'De koffie staat klaar. U hoeft zich **niet** aan te melden en u hoeft niets mee te brengen.',
                   '<p>De koffie staat klaar. U hoeft zich <strong>niet</strong> aan te melden.</p>',
                   n.o[1 + g % 50], n.p[1 + (g * 7) % 50], array[n.c[1 + floor(17 * power(random(), 2))::int]],
                   array['everyone'], array['nl'], g % 3 = 0,
                   date_trunc('minute', now() + (random() * 100 - 71.5) * interval '1 day')
              from n, generate_series(k * 2000 + 1, k * 2000 + 2000) g
            returning neighbourhood_id, activity_id, starts_at
        )
        insert into occurrence (neighbourhood_id, activity_id, start, starts_at, ends_at)
        select neighbourhood_id, activity_id, starts_at, starts_at, starts_at + interval '2 hours' from made;
        commit;
        if k = 0 then
            analyze; -- the triggers' plans are made on what the tables hold
        end if;
    end loop;
end $$;
call load_fill(:batches);
drop procedure load_fill;
-- For the peer's joined list: the index that whoever writes it would make.
create index load_occurrence_time on occurrence (neighbourhood_id, starts_at, activity_id);
