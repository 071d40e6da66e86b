-- Ageing looks for what became doubtful by itself: where a million are due and none is doubtful yet, every batch read all of them to
-- find that out (decision 0260; tests/load/ageing.sh).
create index activity_doubtful on activity (doubtful_at) where archived_at is null;
create index service_doubtful on service (doubtful_at) where archived_at is null;
create index organisation_doubtful on organisation (doubtful_at) where archived_at is null;
create index place_doubtful on place (doubtful_at) where archived_at is null;
create index project_doubtful on project (doubtful_at) where archived_at is null;
create index exchange_item_doubtful on exchange_item (doubtful_at) where archived_at is null and state = 'open';
create index colleague_doubtful on colleague (doubtful_at) where archived_at is null;
create index elsewhere_doubtful on elsewhere (doubtful_at) where archived_at is null;
create index knowledge_item_doubtful on knowledge_item (doubtful_at) where archived_at is null;

-- Which of the two indexes is the short way depends on the day that is asked about.
alter function items_age(integer) set plan_cache_mode = force_custom_plan;
