-- Elders in de wijk: invented groups and addresses that lead nowhere, for demonstration.

insert into elsewhere (neighbourhood_id, organisation_id, name, url, kind, note, confirmed_at, confirmed_by_name, confirmed_how, demonstration)
select n.neighbourhood_id, o.organisation_id, e.name, e.url, e.kind, e.note, clock_now() - e.days_ago * interval '1 day', 'Ans Peters', 'connector',
       true
  from neighbourhood n,
       (values
    (null, 'Je woont in de Ruwaard als', 'https://facebook.voordeur.example/groups/ruwaard', 'facebook',
     'Oude foto''s, gevonden katten en tips. Lid worden kan meteen. Voor hulp kunt u beter hier een vraag plaatsen.', 20),
    (null, 'Buurtpreventie Dichtersbuurt', 'https://whatsapp.voordeur.example/dichtersbuurt', 'whatsapp',
     'Alleen voor wat er op straat gebeurt en niet klopt. U wordt lid door een coördinator aan te spreken.', 45),
    ('Wijkstichting Rucrea', 'De Rucreant', 'https://rucreant.voordeur.example/', 'site',
     'Het wijkblad, ook om te lezen op het scherm. Elke maand een nieuw nummer.', 60),
    (null, 'Weggeefhoek Oss-West', 'https://weggeefhoek.voordeur.example/', 'facebook',
     'Spullen gratis weggeven en ophalen. De beheerder haalt verkoop weg.', 190)) as e (organisation, name, url, kind, note, days_ago)
  left join organisation o on o.name = e.organisation
 where n.slug = 'ruwaard' and (o.neighbourhood_id is null or o.neighbourhood_id = n.neighbourhood_id)
on conflict do nothing;
