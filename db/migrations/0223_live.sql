-- Who looks at a conversation hears that it changed: `voordeur live` listens to the channel `live` (decision 0207).
-- A payload is the conversation's id and then whom it is for: the conversation itself, and persons (all of theirs).
-- It arrives once the transaction is committed, and says nothing of what was said.

create function live_tell(nb uuid, conversation uuid) returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
    select pg_notify('live', concat_ws(' ', conversation, conversation, (
        select string_agg(p.person_id::text, ' ' order by p.person_id) from conversation_person p
         where p.neighbourhood_id = nb and p.conversation_id = conversation)));
end;

create function conversation_tell_live() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if tg_op = 'DELETE' then
        perform live_tell(old.neighbourhood_id, old.conversation_id);
        return old;
    end if;
    perform live_tell(new.neighbourhood_id, new.conversation_id);
    return null;
end $$;
-- Something was said (last_at), both may know each other, it has ended, it became help.
create trigger tell_live after update on conversation for each row execute function conversation_tell_live();
-- Before: afterwards those who took part are gone, too.
create trigger tell_live_end before delete on conversation for each row execute function conversation_tell_live();

-- What one of the two has read or found is shown to that one only.
create function conversation_person_tell_live() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform pg_notify('live', concat_ws(' ', new.conversation_id, new.person_id));
    return null;
end $$;
create trigger tell_live after update on conversation_person for each row execute function conversation_person_tell_live();

revoke execute on function live_tell, conversation_tell_live, conversation_person_tell_live from public;

-- nginx answers there.
alter table neighbourhood drop constraint neighbourhood_slug_reserved,
    add constraint neighbourhood_slug_reserved check (slug not in (
        'werk', 'api', 'problems', 'pictures', 'feeds', 'l', 'live', 'rpde', 'hsds', 'embed', 'scherm', 'print',
        'healthz', 'readyz', 'metrics', 'assets', 'static', 'fonts', 'icons', 'locales', 'tiles',
        'inloggen', 'aanmelden', 'mijn', 'index', 'favicon', 'robots', 'sitemap', 'manifest', 'sw'));
