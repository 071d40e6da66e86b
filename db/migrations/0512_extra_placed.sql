-- Own fields with an ask or an offer from its beginning (decision 0510): so also of who has no account, who writes once and may change
-- nothing.

-- What is wrong with values for the fields that whoever asks may see; what is present may stay, also where it is no choice any more.
create function extras_faults(nb uuid, of_kind text, present jsonb, given jsonb) returns table (key text, code text)
language sql stable
begin atomic
    select g.key, extra_fault(f, g.value)
      from jsonb_each(given) g
      left join extra_field f on f.neighbourhood_id = nb and f.kind = of_kind and f.slug = g.key and f.archived_at is null
     where g.value is distinct from present->g.key and extra_fault(f, g.value) is not null;
end;

create or replace function extras_put(nb uuid, of_kind text, item uuid, given jsonb) returns table (key text, code text)
language plpgsql volatile as $$
declare
    present jsonb;
    done integer;
begin
    execute format('select extras from %1$I where neighbourhood_id = $1 and %2$I = $2', extra_table(of_kind), extra_table(of_kind) || '_id')
    into present using nb, item;
    return query select f.key, f.code from extras_faults(nb, of_kind, present, given) f;
    if not found then
        execute format('update %1$I set extras = jsonb_strip_nulls(extras || $3) where neighbourhood_id = $1 and %2$I = $2',
                       extra_table(of_kind), extra_table(of_kind) || '_id')
        using nb, item, given;
        get diagnostics done = row_count;
        if done = 0 then
            raise insufficient_privilege using message = 'this belongs to somebody else';
        end if;
    end if;
end $$;

grant insert (extras) on exchange_item to voordeur_api;
