-- What an organiser was asked by text message comes by mail when the message is given up (decision 0531), as they want mail.

-- A letter with what the message said, and its one link.
create function text_message_letter(content jsonb, language text) returns jsonb
language sql immutable parallel safe
return (select jsonb_build_object('subject', w.subject, 'language', w.language, 'blocks', jsonb_build_array(
                   jsonb_build_object('text', w.why), jsonb_build_object('quote', content->>'text'),
                   jsonb_build_object('action', w.look, 'path', content->>'path')))
          from (values ('nl', 'Klopt dit nog?', 'Wij vroegen u dit per sms, maar de sms kon niet weg. Daarom deze mail.', 'Kijk en antwoord'),
                       ('en', 'Is this still right?', 'We asked you this by text message, but it could not be sent. Hence this mail.', 'Look and answer'))
            as w (language, subject, why, look)
         where w.language = case text_message_letter.language when 'en' then 'en' else 'nl' end);

create or replace function text_message_give_up(id uuid, why text) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    perform notice_add(m.cause || ':mail', q.person_id, 'due', text_message_letter(m.payload, p.language), m.neighbourhood_id, 'daily')
       from text_message m
       join owner_question q on q.owner_question_id = substring(m.cause from '^due:([0-9a-f-]{36}):')::uuid and q.answer is null
       join person p using (person_id)
      where m.text_message_id = text_message_give_up.id and m.kind = 'due' and m.sent_at is null and m.dead_at is null;
    update text_message m set dead_at = clock_now(), leased_until = null, last_error = why, number = '', payload = '{}'
     where m.text_message_id = text_message_give_up.id;
end $$;

revoke execute on function text_message_letter from public;
