-- What `voordeur work` needs: how far a series has been expanded, and jobs that are leased.

-- A series is expanded for twelve months; this says up to when, so that the rest follows in time.
-- Empty: not known, so it is looked at.
alter table activity add column expanded_to timestamptz;
alter table activity alter column expanded_to set default clock_now() + interval '1 year';
create index activity_expanded_to on activity (expanded_to) where rrule is not null and archived_at is null;
grant update (expanded_to) on activity to voordeur_work;
grant usage on all sequences in schema public to voordeur_work;

create policy activity_work_change on activity for update to voordeur_work using (true);

-- Takes the oldest job of a lane that is due and leases it: whoever dies with it leaves it to be tried again.
create function job_take(of_lane text, lease interval) returns setof job
language sql volatile as $$
    update job
       set tries = tries + 1, run_after = clock_now() + lease * power(2, least(tries, 6))
     where job_id = (select job_id from job
                      where lane = of_lane and done_at is null and run_after <= clock_now()
                      order by run_after, job_id limit 1 for update skip locked)
    returning *;
$$;

-- Rows that nobody will ask for any more.
create function work_tidy() returns void
language sql volatile
begin atomic
    select listing_tidy();
    delete from sign_in_try where tried_at < clock_now() - interval '1 day';
    delete from idempotency_key where created_at < clock_now() - interval '24 hours';
    delete from job where done_at < clock_now() - interval '30 days';
end;
