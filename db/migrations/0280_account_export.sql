-- Everything that is kept of the asker: now with what is thanked, signed up for, proposed, said on a round and mailed weekly.
create or replace function account_export() returns jsonb
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    me constant uuid := current_person();
begin
    return (select jsonb_build_object(
        'person', jsonb_build_object('id', p.person_id, 'email', p.email, 'name', p.name, 'language', p.language, 'street', nullif(p.street, ''),
                                     'createdAt', rfc3339(p.created_at)),
        'roles', (select coalesce(jsonb_agg(jsonb_build_object('neighbourhood', n.slug, 'role', r.role)), '[]')
                    from person_role r left join neighbourhood n using (neighbourhood_id) where r.person_id = me),
        'exchange', (select coalesce(jsonb_agg(exchange_card(i, n.slug) || jsonb_build_object(
                               'telephone', nullif(q.telephone, ''), 'email', nullif(q.email, ''), 'needs', nullif(i.needs, ''),
                               'mail', i.mail, 'archivedAt', rfc3339(i.archived_at)) order by i.created_at), '[]')
                       from exchange_party q join exchange_item i using (neighbourhood_id, exchange_item_id)
                       join neighbourhood n using (neighbourhood_id) where q.person_id = me),
        'conversations', (select coalesce(jsonb_agg(jsonb_build_object(
                                    'about', i.title, 'part', v.part, 'outcome', v.outcome,
                                    'messages', (select coalesce(jsonb_agg(jsonb_build_object(
                                                            'mine', m.part = v.part, 'text', m.text, 'createdAt', rfc3339(m.created_at))
                                                            order by m.created_at), '[]')
                                                   from message m where m.neighbourhood_id = c.neighbourhood_id
                                                    and m.conversation_id = c.conversation_id)) order by c.created_at), '[]')
                            from conversation_person v join conversation c using (neighbourhood_id, conversation_id)
                            join exchange_item i using (neighbourhood_id, exchange_item_id) where v.person_id = me),
        'reports', (select coalesce(jsonb_agg(jsonb_build_object(
                              'kind', r.kind, 'reason', r.reason, 'note', nullif(r.note, ''), 'createdAt', rfc3339(r.created_at),
                              'outcome', r.outcome) order by r.created_at), '[]') from report r where r.reporter_id = me),
        'pushSubscriptions', push_export(me),
        'notifications', notice_export(me),
        'thanks', thanks_export(me),
        'proposals', proposal_export(me),
        'roundAnswers', round_export(me),
        'secondContactOf', second_contact_export(me),
        'weeklyMail', weekly_export(me),
        'sessions', (select count(*) from session_family f where f.person_id = me and f.ended_at is null)) || sign_up_export(me)
      from person p where p.person_id = me);
end $$;
