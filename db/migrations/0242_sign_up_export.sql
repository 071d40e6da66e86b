-- What is kept of a person's sign-ups goes along in the export of the account; with the account it is erased.
create function sign_up_export(who uuid) returns jsonb
language sql stable
return jsonb_build_object(
    'signUps', (select coalesce(jsonb_agg(jsonb_build_object(
                           'activity', a.title, 'start', rfc3339(s.start), 'name', s.name, 'state', s.state, 'guests', s.guests,
                           'duty', s.duty, 'came', s.came, 'createdAt', rfc3339(s.created_at)) order by s.start, s.sign_up_id), '[]')
                  from sign_up s join activity a using (neighbourhood_id, activity_id) where s.person_id = who),
    'standingDuties', (select coalesce(jsonb_agg(jsonb_build_object('activity', a.title, 'since', rfc3339(d.created_at))
                                                 order by d.created_at), '[]')
                         from standing_duty d join activity a using (neighbourhood_id, activity_id) where d.person_id = who));
revoke execute on function sign_up_export from public;
