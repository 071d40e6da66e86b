-- Which services are for everybody and which for one person, and which activities and neighbours help with a theme.

update service s set provision = v.provision
  from neighbourhood n,
       (values ('Spreekuur van het wijkteam', 'general'), ('Papierwinkel', 'general'), ('Hulp bij schulden', 'individual'),
               ('Loket voor hulp thuis (Wmo)', 'individual'), ('Wijkverpleging', 'individual'), ('Steun voor mantelzorgers', 'general'),
               ('Jongerenwerk', 'general'), ('Vervoer met begeleiding', 'collective'), ('Spreekuur voor huurders', 'general'),
               ('Energiecoach', 'general'), ('Buurtbemiddeling', 'general'), ('Taalmaatje', 'collective'), ('Uniek Sporten', 'general'),
               ('Ondersteuning bij opvoeden', 'general')) as v (name, provision)
 where n.slug = 'ruwaard' and s.neighbourhood_id = n.neighbourhood_id and s.demonstration and s.name = v.name and s.provision = 'unknown';

update category c set helped_by = string_to_array(v.helped_by, ',')
  from neighbourhood n,
       (values ('money', 'money'), ('debts', 'money'), ('allowances', 'money,paperwork'), ('paperwork', 'computer,money,paperwork'),
               ('living', 'green,chores'), ('energy', 'chores'), ('neighbours', 'coffee,participation'), ('care', 'health'),
               ('home-care', 'seniors,groceries,chores,company'), ('mind', 'coffee,cooking,walking,crafts,music,company,together'),
               ('addiction', 'health'), ('carers', 'coffee,company'), ('family', 'children,babysitting'), ('parenting', 'children,babysitting'),
               ('young', 'children,sports'), ('seniors', 'seniors,coffee,walking,company'), ('transport', 'transport'),
               ('work', 'language,volunteering'), ('language', 'language,meeting,language-buddy'), ('jobs', 'computer,volunteering'),
               ('sports', 'sports,walking')) as v (slug, helped_by)
 where n.slug = 'ruwaard' and c.neighbourhood_id = n.neighbourhood_id and c.kind = 'theme' and c.slug = v.slug and c.helped_by = '{}';
