-- What somebody gives a resident to take along, by mail or text message (decision 0450).  It has no table: of who gets it nothing
-- stays once it has gone out, and who gave it is not written down.

-- May the asker send one more to this address or number?  Forty a day of one person, five a day to one address.  Of the two a
-- fingerprint is kept, as of every form that writes to somebody.
create function handout_allow(to_whom text) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    since constant timestamptz := clock_now() - interval '1 day';
    by_person constant bytea := account_hash('handout person', current_person()::text);
    by_address constant bytea := account_hash('handout address', to_whom);
begin
    if current_person() is null or sign_in_failures(by_person, since) >= 40 or sign_in_failures(by_address, since) >= 5 then
        return false;
    end if;
    perform sign_in_failed(by_person), sign_in_failed(by_address);
    return true;
end $$;

-- One message about one item.  It leaves at once: who gets it stands beside who gives it.
create function handout_text(of_cause text, number text, content jsonb, nb uuid) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    if current_person() is not null and nb = current_neighbourhood() then
        perform text_message_add(of_cause, number, 'handout', content, nb, clock_now());
    end if;
end $$;

-- Other letters keep their address for thirty days, for what comes back; this one does not.
create function handout_forget() returns trigger
language plpgsql as $$
begin
    new.to_address := null;
    new.payload := '{}';
    return new;
end $$;
create trigger handout_forget before update of sent_at on mail for each row
    when (new.kind = 'handout' and new.sent_at is not null) execute function handout_forget();

revoke execute on function handout_allow, handout_text, handout_forget from public;
grant execute on function handout_allow, handout_text to voordeur_api;
