-- What is printed: one object, or the same in words.
select :'with'::jsonb - 'weeks' - 'owners' || jsonb_build_object('without', :'without'::jsonb - 'weeks' - 'owners') as figures \gset
select case when :'json' = 'yes' then :'figures'
       else format(E'%-38s %10s %10s\n', 'Een jaar in een verzonnen wijk', 'met', 'zonder')
            || (select string_agg(format('%-38s %10s %10s', l.words, f #>> l.path, f #>> ('{without}'::text[] || l.path)), E'\n' order by l.n)
                  from (values (1, '{freshShare}'::text[], 'op tijd bevestigd, gemiddeld (%)'), (2, '{worstWeek}', 'in de slechtste week (%)'),
                               (3, '{freshShareOfKinds,activity}', 'van activiteiten (%)'), (4, '{freshShareOfKinds,organisation}', 'van organisaties (%)'),
                               (5, '{freshShareOfKinds,offer}', 'van aanbod (%)'), (6, '{freshShareOfKinds,ask}', 'van vragen (%)'),
                               (7, '{mailsPerOwnerPerMonth}', 'brieven per eigenaar per maand'),
                               (8, '{mailsOfBusiestOwnerPerMonth}', 'de drukste eigenaar'),
                               (9, '{connectorMinutesPerWeek}', 'minuten per buurtverbinder per week'),
                               (10, '{connectorMinutesAboutExchange}', 'daarvan over vraag en aanbod'),
                               (11, '{closedDoors}', 'keren voor een dichte deur')) l (n, path, words))
            || E'\n\nDe tekening: ' || :'draw' end
  from (select :'figures'::jsonb as f) x;
