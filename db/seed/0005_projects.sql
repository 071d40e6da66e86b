-- What residents of the Ruwaard are building together.  An example: the people are invented.

insert into project (neighbourhood_id, project_id, title, summary, text, html, contact_name, contact_telephone,
                     organisation_id, demonstration, confirmed_by_name, confirmed_how)
select n.neighbourhood_id, p.id::uuid, p.title, p.summary, p.text,
       '<p>' || replace(p.text, E'\n\n', E'</p>\n<p>') || '</p>', p.contact, p.telephone, o.organisation_id, true,
       p.organisation, 'owner'
  from neighbourhood n,
       (values
    ('283d1e44-0244-4db3-9bfa-41f42b2f005a', 'Ruwaard Schoon', 'Elke maand een zaterdagochtend, elke straat een keer per jaar.',
     'Het begon met drie buren en een rol vuilniszakken. Nu lopen er iedere maand twintig mensen mee, van zes tot tweeëntachtig jaar. Wij prikken wat er ligt en schrijven op wat we vinden. Zo weten we waar een bak ontbreekt.

In De Haard staan grijpers, ringen en hesjes klaar. U kunt ze ook lenen voor uw eigen straat.

Wat we nog zoeken: iemand met een bakfiets, en scholen die een keer meelopen.',
     'Ivo Smeets', '0412 00 00 33', 'Ruwaard Schoon'),
    ('128dafb4-0bbd-43ea-b9d2-e0a76b6b4acd', 'De wijktuin groeit', 'Van gras naar groenten, bijen en een bank van mozaïek.',
     'Bij De Haard lag een veld waar niemand kwam. Bewoners legden er een tuin aan, met bijenkasten, een bank van mozaïek en een baan voor jeu de boules.

Dit jaar komt er een kas bij van oude ramen. Daarvoor zoeken we handen, en ramen. Iedere woensdag en zaterdag is er koffie en werk.

De oogst gaat naar de keuken van De Haard en naar wie heeft meegewerkt.',
     'Harrie van den Akker', '0412 00 00 20', 'Wijktuin de Haard'),
    ('f37ddae6-5f8d-4d7d-91b1-2bf042b9663b', 'Een groen schoolplein', 'Kinderen tekenen, ouders spitten, de buurt speelt mee.',
     'Tegels eruit, struiken erin. Het nieuwe plein wordt een plek waar na schooltijd iedereen welkom is: kinderen uit de buurt, opa''s en oma''s, de hond aan de lijn.

De kinderen maakten vijf ontwerpen. Op een middag in de Dichtersbuurt kiezen we samen wat er komt. In het voorjaar graven we.',
     'Nicole Gielen', '0412 00 00 24', 'Wijkraad Ruwaard'),
    ('e0428589-fab5-41b4-9f37-45a51c37af51', 'Ommetjes met een verhaal', 'Zes wandelingen door de wijk, met verhalen van bewoners.',
     'Waar stond de melkfabriek? Wie plantte de kastanje in het Sterrebos? Wij verzamelen verhalen en maken er wandelingen van, kort genoeg voor een rollator en lang genoeg voor een goed gesprek.

Twee routes zijn klaar en worden op zondag gelopen. Heeft u een foto of een verhaal? Kom ermee langs, dan maken wij een kopie.',
     'Jo Megens', '0412 00 00 12', 'Wijkstichting Rucrea'),
    ('28237c85-548f-4bdf-8d4d-aca3c74e8a71', 'Het kookboek van de Wereldkeuken', 'Veertig recepten uit twintig keukens in één wijk.',
     'Iedere dinsdag kookt iemand uit de wijk wat thuis op tafel staat. Die recepten schrijven we op, met het verhaal erbij. Als er veertig zijn, maken we er een boek van.

We zoeken nog iemand die foto''s maakt en iemand die de teksten leest.',
     'Mariam Haile', '0412 00 00 16', 'Ons Huis van de Wijk'))
           as p (id, title, summary, text, contact, telephone, organisation)
  left join organisation o on o.name = p.organisation
 where n.slug = 'ruwaard' and o.neighbourhood_id = n.neighbourhood_id
on conflict do nothing;
