-- A correction that was typed without a connection is sent again until an answer came: the key that was made when it
-- was typed says that it is the same one, also days later.
alter table correction add column sent_key text constraint correction_sent_key_invalid check (char_length(sent_key) between 8 and 64);
create unique index correction_sent_key on correction (neighbourhood_id, sent_key) where sent_key is not null;

-- Keeps a correction, or finds the one that came with this key before. "same": whether that one said the same.
create function correction_once(nb uuid, of_kind text, item uuid, what text, remark text, of_key text)
returns table (same boolean, id uuid, code text, note text, created text)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    if nb is distinct from current_neighbourhood() then
        raise insufficient_privilege using message = 'a correction belongs to the neighbourhood it is sent to';
    end if;
    if of_key is null then
        return query select true, made.* from correction_add(nb, of_kind, item, what, remark) made;
        return;
    end if;
    -- Two tries at once: the second waits for the first.
    perform pg_advisory_xact_lock(hashtextextended(nb::text || of_key, 0));
    return query
    select c.kind = of_kind and c.item_id = item and c.code = what and c.note = coalesce(remark, ''),
           c.correction_id, c.code, nullif(c.note, ''), rfc3339(c.created_at)
      from correction c
     where c.neighbourhood_id = nb and c.sent_key = of_key;
    if not found then
        select true, made.* into same, id, code, note, created
          from correction_add(nb, of_kind, item, what, remark) made;
        update correction c set sent_key = of_key where c.neighbourhood_id = nb and c.correction_id = correction_once.id;
        return next;
    end if;
end $$;
revoke execute on function correction_once from public;
grant execute on function correction_once to voordeur_api;
