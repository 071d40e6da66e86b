-- Ageing, and counting the headline figure (login voordeur_work).

-- name: freshness_work_age :none
select items_age($1::integer);

-- name: freshness_work_count :none
select freshness_count($1::integer);

-- name: freshness_work_follow :none
select freshness_terms_follow($1::integer);
