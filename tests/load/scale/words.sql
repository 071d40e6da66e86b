-- A vocabulary as Dutch makes it: common words, and compounds of two parts, whose frequencies fall as 1/rank.
-- part_one and part_two are what compounds are made of; word.n is the rank.

create temp table part_one as
select row_number() over () as n, word from regexp_split_to_table(
    'koffie thee wandel fiets buurt wijk straat tuin kook eet lees taal schrijf spreek zang muziek dans toneel film foto
     teken schilder klei naai brei haak hout fiets auto telefoon computer tablet digi geld schuld budget belasting
     huur energie woon zorg mantelzorg ouder kinder jeugd jongeren senioren vrouwen mannen vader moeder baby peuter
     kleuter school huiswerk studie werk sollicitatie vrijwilligers maatjes bezoek inloop ontmoetings spel kaart bridge
     schaak dam sjoel biljart darts bingo puzzel quiz sport gym yoga pilates zwem voetbal volley tafeltennis badminton
     tennis hardloop beweeg val geheugen gezondheids voedings slaap rouw luister praat steun hulp repair kleding speelgoed
     boeken ruil rommel kerst paas carnavals zomer winter lente herfst avond middag ochtend dag nacht week zondag
     maandag vrijdag natuur vogel bomen bloemen moes groente fruit kruiden dieren honden katten paarden water park bos
     heide dorps stads museum kerk moskee bibliotheek theater markt feest barbecue soep taart brood pannenkoek
     pizza wereld multi turks marokkaans syrisch pools oekraiens nederlands engels', '\s+') as word;

create temp table part_two as
select row_number() over () as n, word from regexp_split_to_table(
    'ochtend middag avond club groep les cursus workshop training inloop spreekuur cafe hoek huis kamer tafel markt
     beurs feest dag week tocht ronde route wandeling excursie bezoek bijeenkomst vergadering overleg lezing gesprek
     kring koor orkest band voorstelling wedstrijd toernooi competitie spel spellen hulp steun advies begeleiding
     coach maatje project winkel bibliotheek kast bank ruil inzameling opruimactie actie tuin plein veld zaal
     school klas schrift werk bord maaltijd lunch diner ontbijt borrel proeverij atelier studio film muziek dans
     punt loket lijn kalender programma plan raad team vereniging stichting', '\s+') as word;

create temp table word as
select row_number() over (order by place, seed) as n, word
  from (select row_number() over ()::double precision as place, 0.0::double precision as seed, word
          from regexp_split_to_table(
            'koffie wandelen samen eten buurt inloop welkom taalles biljart bingo zingen yoga computerhulp kinderen
             ouderen spelletjes fietsen koken naaien tuinieren muziek soep lunch markt repair zwemmen dansen schilderen
             ontmoeten gezellig breien haken lezen boeken film schaken dammen kaarten bridge sjoelen darts voetbal
             gymnastiek bewegen gezond vrijwilligers hulp geldzaken formulieren administratie telefoon tablet spreekuur
             workshop cursus lezing concert koor toneel theater feest kerst sinterklaas carnaval pasen zomer vakantie
             kamp speeltuin peuters baby ouders opvoeden mantelzorg rouw steun luisteren praten engels nederlands
             arabisch turks pools oefenen schrijven klussen hout fiets kleding ruilen rommelmarkt braderie barbecue
             picknick natuur vogels bomen groente bloemen dieren honden water park bos excursie museum kerk
             bibliotheek college politie gemeente woning energie huur schulden budget werk sollicitatie stage jongeren
             gamen skaten hiphop gitaar piano drummen striptekenen fotografie bakken taart pannenkoeken', '\s+') as word
        union all
        select 200 + 15000 * power(random(), 1.2), random(), a.word || b.word
          from part_one a, part_two b where a.word <> b.word
        union all
        -- Names of people and streets: many, and each of them rare.
        select 2000 + 40000 * random(), random(), begins || middle || ends
          from regexp_split_to_table('van ver de ter sche ste bra kra vlie groe hoo lin mei noo pel rie sla tim wel zon', ' ') begins,
               regexp_split_to_table('der den ken len mer nes pel ring sen ter vel wer zen bach dijk goor hof kamp laan meer', ' ') middle,
               regexp_split_to_table('a aard berg beek boom broek burg daal dam donk eind eren ert es geest gaard heide hout huizen ing ink
                                      is kamp ker la ma mans oord raad ra rijk sma stra stee stein velde veen ven werf wijk woud zaal zoon', '\s+') ends) w;
create index on word (n);
analyze word;
select count(*) as words from word \gset

-- A rank by the law of Zipf and Mandelbrot: the commonest word is in one text of six, and most words in hardly any.
create function pg_temp.zipf(words bigint) returns integer language sql volatile as
$$ select 1 + floor(20 * exp(random() * ln((words + 19) / 20.0)) - 20)::int $$;
