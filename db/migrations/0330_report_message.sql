-- One message of a conversation can be reported.  Because it was, and for no other reason, a moderator reads it; and while
-- nobody decided, the two said before it and the two after it.

alter table report drop constraint report_kind_unknown;
alter table report add constraint report_kind_unknown
    check (kind in ('ask', 'offer', 'thanks', 'conversation', 'message', 'activity', 'organisation', 'place', 'project'));
create index report_of_message on report (neighbourhood_id, item_id) where kind = 'message';

create or replace function report_about(nb uuid, of_kind text, item uuid) returns table (title text, text text, address text)
language sql stable security definer set search_path = public, pg_temp
begin atomic
    select x.title, x.text, case when x.path <> '' then item_address(n.slug, x.path, x.title, item) end
      from neighbourhood n
     cross join lateral (
        select i.title, i.text, case of_kind when 'ask' then 'vragen' else 'aanbod' end as path from exchange_item i
         where i.neighbourhood_id = nb and i.exchange_item_id = item and i.kind = of_kind
        union all
        select a.title, a.summary, 'activiteiten' from activity a
         where of_kind = 'activity' and a.neighbourhood_id = nb and a.activity_id = item
        union all
        select o.name, '', 'organisaties' from organisation o
         where of_kind = 'organisation' and o.neighbourhood_id = nb and o.organisation_id = item
        union all
        select p.name, '', 'plekken' from place p where of_kind = 'place' and p.neighbourhood_id = nb and p.place_id = item
        union all
        select r.title, r.summary, 'projecten' from project r
         where of_kind = 'project' and r.neighbourhood_id = nb and r.project_id = item
        union all
        select i.title, (select string_agg(m.part || ': ' || m.text, E'\n' order by m.created_at)
                           from (select * from message m where m.neighbourhood_id = nb and m.conversation_id = item
                                  order by m.created_at desc limit 10) m), ''
          from conversation c join exchange_item i using (neighbourhood_id, exchange_item_id)
         where of_kind = 'conversation' and has_role('moderator') and c.neighbourhood_id = nb and c.conversation_id = item
        union all
        select i.title, m.text, ''
          from message m
          join conversation c using (neighbourhood_id, conversation_id)
          join exchange_item i using (neighbourhood_id, exchange_item_id)
         where of_kind = 'message' and has_role('moderator') and m.neighbourhood_id = nb and m.message_id = item
           and exists (select from report r where r.neighbourhood_id = nb and r.kind = 'message' and r.item_id = item)
        union all
        select coalesce(i.title, ''), t.text, ''
          from thanks t left join exchange_item i using (neighbourhood_id, exchange_item_id)
         where of_kind = 'thanks' and t.neighbourhood_id = nb and t.thanks_id = item) x
     where n.neighbourhood_id = nb;
end;

-- A message is reported by whom it was said to.
create or replace function report_may(nb uuid, of_kind text, item uuid, why text) returns boolean
language plpgsql stable as $$
begin
    if of_kind = 'thanks' then
        return thanks_may_report(nb, item, why);
    elsif why = 'objection' then
        return exists (select from exchange_item i where i.neighbourhood_id = nb and i.exchange_item_id = item
                          and i.kind = of_kind and i.state = 'refused' and exchange_mine(nb, item));
    elsif of_kind = 'conversation' then
        return conversation_part(nb, item) is not null;
    elsif of_kind = 'message' then
        return exists (select from message m where m.neighbourhood_id = nb and m.message_id = item
                          and m.part <> conversation_part(nb, m.conversation_id));
    elsif of_kind in ('ask', 'offer') then
        return exists (select from exchange_item i
                        where i.neighbourhood_id = nb and i.exchange_item_id = item and i.kind = of_kind);
    end if;
    return exists (select from report_about(nb, of_kind, item));
end $$;

-- The message that a report is about with the few around it, in the order of saying.  Null: it is about something else, it
-- was decided, or the asker does not decide.
create function report_messages(nb uuid, report uuid) returns jsonb
language sql stable security definer set search_path = public, pg_temp
begin atomic
    with reported as (
        select m.neighbourhood_id, m.conversation_id, m.message_id, m.created_at
          from report r
          join message m on m.neighbourhood_id = r.neighbourhood_id and m.message_id = r.item_id
         where r.neighbourhood_id = nb and nb = current_neighbourhood() and has_role('moderator')
           and r.report_id = report_messages.report and r.kind = 'message' and r.outcome is null),
    near as (
        (select m.* from reported r join message m using (neighbourhood_id, conversation_id)
          where (m.created_at, m.message_id) <= (r.created_at, r.message_id)
          order by m.created_at desc, m.message_id desc limit 3)
        union all
        (select m.* from reported r join message m using (neighbourhood_id, conversation_id)
          where (m.created_at, m.message_id) > (r.created_at, r.message_id)
          order by m.created_at, m.message_id limit 2))
    select jsonb_agg(jsonb_build_object('part', m.part, 'text', m.text, 'reported', m.message_id = r.message_id)
                     order by m.created_at, m.message_id)
      from near m cross join reported r;
end;

revoke execute on function report_messages from public;
grant execute on function report_messages to voordeur_api;
