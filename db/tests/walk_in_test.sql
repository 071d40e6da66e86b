-- When one can walk in to a colleague: what is next, what a public holiday, an absence and another day do, and in which order they stand.
begin;
\ir fixture.sql
create function hours(days text, opens text, closes text, at uuid default null) returns jsonb language sql as $$
    select jsonb_build_array(jsonb_build_object('frequency', 'weekly', 'interval', 1, 'byDay', string_to_array(days, ','), 'opens', opens, 'closes', closes,
                                                'from', null, 'until', null, 'place', at, 'note', null)) $$;
create function card(of_name text) returns jsonb language sql as $$
    select p.card from professionals_by_time(id('dorp'), null, null, null, 50) p where p.card->>'name' = of_name $$;
create function next(of_name text) returns text language sql as $$
    select concat_ws(' ', card(of_name)->'next'->>'start', card(of_name)->'next'->'place'->>'name') $$;
create function names() returns text language sql as $$
    select string_agg(p.card->>'name', ', ' order by p.at, p.key) from professionals_by_time(id('dorp'), null, null, null, 50) p $$;

insert into colleague (neighbourhood_id, colleague_id, person_id, organisation_id, name, shown_to_residents, walk_in_for, walk_in_times, walk_in_place, walk_in_hours)
values (id('dorp'), id('koffie'), id('professional'), id('haard'), 'Joris', true, 'Geld', '', id('house'), hours('TU,TH', '10:00', '12:00')),
       (id('dorp'), id('naaien'), id('case_lead'), id('haard'), 'Agnieszka', true, 'Brieven', '', id('house'), hours('MO', '09:00', '11:00')),
       (id('dorp'), id('computer'), id('organiser'), id('haard'), 'Bram', true, 'Sport', 'dinsdag van tien tot twaalf', id('house'), '[]');
select plan(27);

-- What is next.
select is(next('Joris'), '2026-06-02T08:00:00Z Wijkhuis De Haard', 'the first day that one can walk in');
select is(next('Agnieszka'), '2026-06-01T07:00:00Z Wijkhuis De Haard', 'who is there now is there still');
select is(next('Bram'), '', 'of words nobody knows when');
select is(card('Bram')->>'walkInTimes', 'dinsdag van tien tot twaalf', 'but they are told');
select is(card('Joris')->>'walkInTimes', 'dinsdag, donderdag 10.00–12.00', 'hours are told in words as well');
select is(names(), 'Agnieszka, Joris, Bram', 'who is there first comes first, who says no hours last');
select is((select string_agg(card->>'name', ', ') from professionals_by_time(id('dorp'), '2026-06-02T08:00:00Z', 'joris', id('koffie'), 50)), 'Bram', 'a page goes on where another ended');
select set_config('voordeur.now', '2026-06-01T09:00:00Z', true);
select is(next('Agnieszka'), '2026-06-08T07:00:00Z Wijkhuis De Haard', 'what is over comes again next week');
select is(names(), 'Joris, Agnieszka, Bram', 'and then another is first');
update colleague set walk_in_hours = walk_in_hours || hours('MO', '12:00', '13:00', id('garden')) where colleague_id = id('koffie');
select is(next('Joris'), '2026-06-01T10:00:00Z Wijktuin', 'a row may be at another place');
select is(card('Joris')->'otherPlaces'->0->>'name', 'Wijktuin', 'which is told');
select is(card('Joris')->>'walkInTimes', 'dinsdag, donderdag 10.00–12.00; maandag 12.00–13.00, Wijktuin', 'in words as well');
update place set archived_at = clock_now() where place_id = id('garden');
select is(next('Joris'), '2026-06-02T08:00:00Z Wijkhuis De Haard', 'a row at a place that is gone is not told');

-- Another day, a holiday, an absence.
update colleague set walk_in_exceptions = '[{"date": "2026-06-02", "until": null, "opens": null, "closes": null, "note": "cursus"}]' where colleague_id = id('koffie');
select is(next('Joris'), '2026-06-04T08:00:00Z Wijkhuis De Haard', 'a day that is told apart is skipped');
select is(card('Joris')->'walkInExceptions'->0->>'note', 'cursus', 'with why');
update colleague set absent_until = '2026-06-10', replaced_by = id('naaien') where colleague_id = id('koffie');
select is(next('Joris'), '2026-06-11T08:00:00Z Wijkhuis De Haard', 'who is away is there when they are back');
select is(card('Joris')->'replacedBy'->>'name', 'Agnieszka', 'who stands in is named');
update colleague set shown_to_residents = false where colleague_id = id('naaien');
select is(card('Joris')->'replacedBy', 'null', 'not when residents do not see them');
update colleague set absent_until = null, confirmed_at = '2026-12-20T08:00:00Z' where colleague_id = id('koffie');
update colleague set walk_in_hours = hours('FR', '10:00', '12:00') where colleague_id = id('koffie');
select set_config('voordeur.now', '2026-12-21T08:00:00Z', true);
select is(next('Joris') || ' ' || (card('Joris')->'holidays')::text, '2027-01-08T09:00:00Z Wijkhuis De Haard ["2026-12-25", "2027-01-01"]', 'nobody is there on a public holiday, and that is told');
update colleague set walk_in_exceptions = '[{"date": "2026-12-25", "until": null, "opens": "14:00", "closes": "15:00", "note": null}]' where colleague_id = id('koffie');
select is(next('Joris') || ' ' || (card('Joris')->'holidays')::text, '2026-12-25T13:00:00Z Wijkhuis De Haard ["2027-01-01"]', 'unless that day is told apart');
select is((select string_agg(to_char(d, 'DD-MM'), ' ' order by d) from generate_series('2025-01-01'::date, '2025-12-31', '1 day') d where is_public_holiday(d::date)),
    '01-01 20-04 21-04 26-04 05-05 29-05 08-06 09-06 25-12 26-12', 'the public holidays of a year in which Koningsdag is on a Sunday');
select is((select array_agg(easter(y)) from unnest('{2024,2027,2038,2050}'::integer[]) y), '{2024-03-31,2027-03-28,2038-04-25,2050-04-10}'::date[], 'Easter');

-- What cannot be, and the letter.
select throws_like($$update colleague set walk_in_hours = hours('MO', '09:00', '10:00', id('other_house')) where colleague_id = id('koffie')$$, '%', 'a place of another neighbourhood');
select throws_like($$update colleague set walk_in_hours = '[]' where colleague_id = id('koffie')$$, '%colleague_walk_in_hours_required%', 'who is shown says when');
select is((select place from person_item where item_id = id('koffie')), 'Wijkhuis De Haard, vrijdag 10.00–12.00', 'the letter asks about it in the words that residents read');

-- A list.
select set_config('voordeur.now', '2026-06-01T08:00:00Z', true);
create function listed(of_name text, place text) returns jsonb language sql as $$
    select jsonb_build_array(jsonb_build_object('at', 0, 'name', of_name, 'job_title', '', 'expertise', '', 'telephone', '', 'email', '', 'themes', '{}'::text[],
        'areas', '{}'::text[], 'streets', '{}'::text[], 'days', '{}'::text[], 'languages', '{}'::text[], 'walk_in_for', 'Zorg',
        'walk_in_hours', hours('WE', '09:00', '10:00'), 'walk_in_place', place)) $$;
select is((select string_agg(outcome || ' ' || field || ' ' || code, ', ') from colleagues_compared(id('dorp'), id('rucrea'), listed('Truus', 'Nergens'))), 'rejected walkInPlace unknown', 'a place that is not there is named');
select colleagues_keep(id('dorp'), id('rucrea'), listed('Truus', 'wijkhuis de haard'));
select is((select walk_in_for || ' ' || walk_in_words(c) || ' ' || (walk_in_place = id('house')) || ' ' || shown_to_residents from colleague c where name = 'Truus'),
    'Zorg woensdag 9.00–10.00 true false', 'a list says when, and shows nobody');
select * from finish();
rollback;
