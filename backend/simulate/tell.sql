-- What is printed: one object, or the same in words.
select :'with'::jsonb - 'weeks' - 'owners' || jsonb_build_object('without', :'without'::jsonb - 'weeks' - 'owners') as figures \gset
select case when :'json' = 'yes' then :'figures'
       else format(E'%-38s %10s %10s\n', 'Een jaar in een verzonnen wijk', 'met', 'zonder')
            || (select string_agg(format('%-38s %10s %10s', l.words, f ->> l.key, f -> 'without' ->> l.key), E'\n' order by l.n)
                  from (values (1, 'freshShare', 'op tijd bevestigd, gemiddeld (%)'), (2, 'worstWeek', 'in de slechtste week (%)'),
                               (3, 'mailsPerOwnerPerMonth', 'brieven per eigenaar per maand'),
                               (4, 'mailsOfBusiestOwnerPerMonth', 'de drukste eigenaar'),
                               (5, 'connectorMinutesPerWeek', 'minuten per buurtverbinder per week'),
                               (6, 'closedDoors', 'keren voor een dichte deur')) l (n, key, words))
            || E'\n\nDe tekening: ' || :'draw' end
  from (select :'figures'::jsonb as f) x;
