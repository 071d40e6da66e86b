-- The four logins: the owner migrates, the API and the work own nothing, and live may read nothing: it only listens.
-- Run again and again; deadlines belong to a login, so that no path forgets them.
select format('create role %I login noinherit', login)
  from unnest(array['voordeur_owner', 'voordeur_api', 'voordeur_work', 'voordeur_live']) as login
 where not exists (select from pg_roles where rolname = login)
\gexec

-- The owner of a database owns its schema public through a role it must inherit.
alter role voordeur_owner inherit;

-- Always the generic plan: planning costs as much as running (a test looks at the plans).
alter role voordeur_api set plan_cache_mode = 'force_generic_plan';
-- No statement of the API is worth a second process.
alter role voordeur_api set max_parallel_workers_per_gather = 0;
-- The keys of lists are moments as PostgreSQL writes them: always in UTC.
alter role voordeur_api set timezone = 'UTC';
alter role voordeur_api set statement_timeout = '5s';
alter role voordeur_api set lock_timeout = '2s';
alter role voordeur_api set idle_in_transaction_session_timeout = '10s';

alter role voordeur_work set statement_timeout = '60s';
alter role voordeur_work set lock_timeout = '5s';
alter role voordeur_work set idle_in_transaction_session_timeout = '60s';

-- The owner migrates and seeds, and waits for locks no longer than a deploy may take.
alter role voordeur_owner set lock_timeout = '30s';
