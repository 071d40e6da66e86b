-- What each module is called on the screens, once for all neighbourhoods.
create function module_name(module text) returns text
language sql immutable strict parallel safe
return case module
    when 'activities' then 'Activiteiten in de wijk'
    when 'exchange' then 'Vraag en aanbod'
    when 'directory' then 'Sociale kaart'
    when 'projects' then 'Projecten en initiatieven'
    when 'groups' then 'Groepen'
    when 'news' then 'Nieuws en verhalen'
    when 'messages' then 'Berichten'
    when 'colleagues' then 'Wie is wie'
    when 'questions' then 'Vraagbaak en kennis'
    when 'referrals' then 'Doorverwijzen'
    when 'plans' then 'Mijn plan en casustafel'
    when 'round' then 'Rondje wijk'
    when 'desk' then 'Balie'
    when 'outlets' then 'Uitzenden'
    when 'results' then 'Resultaten'
    when 'elsewhere' then 'Elders in de wijk'
end;
