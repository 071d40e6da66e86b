-- "Er mist iets": anybody proposes an activity, a project or a place; who keeps the site makes it or declines it, and whoever
-- proposed it hears what came of it (decision 0250).

create table proposal (
    neighbourhood_id uuid not null,
    proposal_id      uuid not null default gen_random_uuid(),
    kind             text not null,
    what             text not null,
    moment           text not null default '',
    place            text not null default '',
    telephone        text not null default '',
    email            text not null default '',
    person_id        uuid default current_person(),
    created_at       timestamptz not null default date_trunc('second', clock_now()), -- whole: it stands in a cursor
    outcome          text,
    reason           text not null default '',
    item_id          uuid,
    decided_by       uuid,
    decided_at       timestamptz,
    told_at          timestamptz, -- whoever proposed it knows; until then somebody has work to do
    sent_key         text,
    version          integer not null default 1,
    primary key (neighbourhood_id, proposal_id),
    constraint proposal_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint proposal_person_id_not_found foreign key (person_id) references person on delete cascade,
    constraint proposal_decided_by_not_found foreign key (decided_by) references person on delete set null,
    constraint proposal_kind_unknown check (kind in ('activity', 'project', 'place')),
    constraint proposal_what_required check (btrim(what) <> ''),
    constraint proposal_what_too_long check (length(what) <= 300),
    constraint proposal_moment_too_long check (length(moment) <= 300),
    constraint proposal_place_too_long check (length(place) <= 300),
    constraint proposal_telephone_too_long check (length(telephone) <= 30),
    constraint proposal_telephone_invalid check (telephone ~ '^([+0-9][0-9 ()./-]{5,})?$'),
    constraint proposal_telephone_required check (told_at is not null or telephone <> '' or email <> ''),
    constraint proposal_email_too_long check (length(email) <= 254),
    constraint proposal_email_invalid check (email ~ '^([^@\s]+@[^@\s]+\.[^@\s]+)?$'),
    constraint proposal_outcome_unknown check (outcome in ('published', 'declined')),
    constraint proposal_reason_too_long check (length(reason) <= 1000),
    constraint proposal_reason_required check (outcome is distinct from 'declined' or btrim(reason) <> ''),
    constraint proposal_item_required check ((outcome is not distinct from 'published') = (item_id is not null)),
    constraint proposal_told_at_invalid check (told_at is null or outcome is not null),
    constraint proposal_sent_key_invalid check (char_length(sent_key) between 8 and 64)
);
create unique index proposal_sent_key on proposal (neighbourhood_id, sent_key) where sent_key is not null;
create index proposal_waiting on proposal (neighbourhood_id, created_at, proposal_id) where told_at is null;
create index proposal_told on proposal (told_at) where told_at is not null;
create index proposal_person on proposal (person_id) where person_id is not null;
create trigger version_raise before update on proposal for each row execute function version_raise();

-- Who makes what is proposed.
create function may_judge_proposals() returns boolean
language sql stable
return has_role('organiser') or has_role('connector') or has_role('host');

alter table proposal enable row level security;
create policy proposal_read on proposal for select
    using (neighbourhood_id = (select current_neighbourhood()) and (select may_judge_proposals()));
create policy proposal_decide on proposal for update
    using (neighbourhood_id = (select current_neighbourhood()) and (select may_judge_proposals()));
create policy proposal_work on proposal to voordeur_work using (true);
grant select, update (outcome, reason, item_id, decided_by, decided_at, told_at) on proposal to voordeur_api;
grant select, update, delete on proposal to voordeur_work;

-- Keeps a proposal, once per key: "same" says whether the one that came with this key before said the same.  At most so many a
-- day from one address on the internet (null: any number); what it is called by is forgotten after a day.  No row: enough today.
create function proposal_once(nb uuid, of_kind text, said text, said_moment text, said_place text, call text, mail text, network text,
                              most integer, of_key text)
returns table (same boolean, id uuid)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    by_network constant bytea := account_hash('proposal', network);
    made proposal;
begin
    if nb is distinct from current_neighbourhood() then
        raise insufficient_privilege using message = 'a proposal belongs to the neighbourhood it is sent to';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('proposal:' || nb || coalesce(of_key, network), 0)); -- of two at once the second sees the first
    select * into made from proposal p where p.neighbourhood_id = nb and p.sent_key = of_key;
    if made.proposal_id is null then
        if sign_in_failures(by_network, clock_now() - interval '1 day') >= most then
            return;
        end if;
        perform sign_in_failed(by_network);
        insert into proposal (neighbourhood_id, kind, what, moment, place, telephone, email, sent_key)
        values (nb, of_kind, said, coalesce(said_moment, ''), coalesce(said_place, ''), coalesce(call, ''), coalesce(mail, ''), of_key)
        returning * into made;
    end if;
    return query select (made.kind, made.what, made.moment, made.place) = (of_kind, said, coalesce(said_moment, ''), coalesce(said_place, '')),
                        made.proposal_id;
end $$;

-- Whether what a proposal became stands on the site, and where.
create function proposal_item(nb uuid, of_kind text, item uuid) returns text
language sql stable
begin atomic
    select item_address(n.slug, x.path, x.title, item)
      from neighbourhood n
     cross join lateral (
        select 'activiteiten' as path, a.title from activity a where of_kind = 'activity' and a.neighbourhood_id = nb and a.activity_id = item
        union all
        select 'projecten', r.title from project r where of_kind = 'project' and r.neighbourhood_id = nb and r.project_id = item
        union all
        select 'plekken', l.name from place l where of_kind = 'place' and l.neighbourhood_id = nb and l.place_id = item) x
     where n.neighbourhood_id = nb;
end;

-- Writes to whoever proposed what the asker just decided about; without an address that takes mail somebody has to call.
create function proposal_tell(nb uuid, of_id uuid, content jsonb) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    p proposal;
begin
    select * into p from proposal x
     where x.neighbourhood_id = nb and x.proposal_id = of_id and x.decided_by = current_person() and x.told_at is null;
    if p.email = '' or p.email is null or mail_address_paused(p.email) then
        return;
    end if;
    perform mail_add('proposal:' || of_id, p.email, 'proposal', content, nb);
    update proposal set told_at = clock_now() where neighbourhood_id = nb and proposal_id = of_id;
end $$;

-- A month after whoever proposed something knows, how to reach them is forgotten.
create function proposal_forget() returns void
language sql volatile
begin atomic
    update proposal set telephone = '', email = '' where told_at < clock_now() - interval '30 days' and (telephone <> '' or email <> '');
end;

-- What a person proposed.
create function proposal_export(who uuid) returns jsonb
language sql stable
return (select coalesce(jsonb_agg(jsonb_build_object(
                   'kind', p.kind, 'what', p.what, 'when', nullif(p.moment, ''), 'place', nullif(p.place, ''),
                   'telephone', nullif(p.telephone, ''), 'email', nullif(p.email, ''), 'createdAt', rfc3339(p.created_at),
                   'outcome', p.outcome) order by p.created_at, p.proposal_id), '[]')
          from proposal p where p.person_id = who);

create or replace function work_tidy() returns void
language sql volatile
begin atomic
    select listing_tidy();
    delete from sign_in_try where tried_at < clock_now() - interval '1 day';
    delete from idempotency_key where created_at < clock_now() - interval '24 hours';
    delete from job where done_at < clock_now() - interval '30 days';
    delete from account_letter where expires_at < clock_now();
    delete from notice where content is null and created_at < clock_now() - interval '1 year';
    delete from owner_question where asked_at < clock_now() - interval '1 year';
    select proposal_forget();
end;

revoke execute on function proposal_once, proposal_item, proposal_tell, proposal_forget, proposal_export from public;
grant execute on function proposal_once, proposal_item, proposal_tell to voordeur_api;
grant execute on function proposal_forget to voordeur_work;
