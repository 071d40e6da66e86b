# The generic plans of the ways in, on a large set: an index in order, and no table read from end to end.
# shellcheck shell=bash

# Settings under which a session says how it ran everything, functions included.
EXPLAINING="load 'auto_explain'; set auto_explain.log_min_duration = 0; set auto_explain.log_nested_statements = on;
set auto_explain.log_analyze = on; set auto_explain.log_timing = off; set client_min_messages = log;
set plan_cache_mode = force_generic_plan; set max_parallel_workers_per_gather = 0; set jit = off;"

make_large_set() {
  sql large postgres -v rows="$1" -f "$ROOT/tests/db/large.sql" -f "$ROOT/tests/db/large_services.sql" >/dev/null
}

# plan_of SQL - twice in one session, the plan of the second time: then everything is cached as in a worker.
plan_of() {
  sql large postgres -c "$EXPLAINING" -c "do \$\$ begin $1; end \$\$" -c "do \$\$ begin $1; end \$\$" 2>&1
}

# A table that grows with the neighbourhood and was read from end to end, or many lines for one page.
too_much() {
  grep -E 'Seq Scan on (activity|occurrence|listing|search_entry|search_word|project_activity|service|exchange_item)\b' <<<"$1" ||
    grep -E 'Sort Method: .*Disk' <<<"$1" ||
    awk 'match($0, /\(actual rows=[0-9]+/) {
           n = substr($0, RSTART + 13, RLENGTH - 13) + 0
           if (n > 20000) { print; found = 1 } } END { exit !found }' <<<"$1"
}

check_plan() { # LABEL SQL
  local plan why
  plan=$(plan_of "$2") || true # it says what went wrong
  if grep -q 'ERROR' <<<"$plan"; then
    not_ok "$1: $(grep -m 1 'ERROR' <<<"$plan")"
  elif why=$(too_much "$plan"); then
    not_ok "$1: $(head -n 1 <<<"$why")"
  else
    ok
  fi
}

check_plans() {
  local nb place organisation activity asked none='row(null, null, null, null, null, null, null)::activity_filter'
  copy_database large
  make_large_set "$1"
  nb=$(sql large postgres -Atc "select quote_literal(neighbourhood_id) || '::uuid' from neighbourhood where slug = 'groot'")
  place=$(sql large postgres -Atc "select quote_literal(place_id) || '::uuid' from listing where place_id is not null limit 1")
  organisation=$(sql large postgres -Atc "select quote_literal(organisation_id) || '::uuid' from listing limit 1")
  activity=$(sql large postgres -Atc "select quote_literal(activity_id) || '::uuid' from listing limit 1")
  asked=$(sql large postgres -Atc "select quote_literal(array_agg(activity_id)) || '::uuid[]' from (select activity_id from activity limit 500) a")
  local period="$nb, clock_now(), 'infinity'" first='null, null, null, 21'
  local next="clock_now() + interval '90 days', $activity, clock_now(), 21"

  check_plan 'the programme by time' "perform activities_by_time($period, $none, $first)"
  check_plan 'its next page' "perform activities_by_time($period, $none, $next)"
  check_plan 'free and accessible' \
    "perform activities_by_filter($period, row(null, null, null, true, true, null, 'fresh')::activity_filter, $first)"
  check_plan 'what hardly anything is' \
    "perform activities_by_filter($period, row('c3', null, null, true, true, 'carers', null)::activity_filter, $first)"
  check_plan 'doubtful' \
    "perform activities_by_filter($period, row(null, null, null, null, null, null, 'doubtful')::activity_filter, $first)"
  check_plan 'by category' \
    "perform activities_by_category($period, row('c3', null, null, null, null, null, null)::activity_filter, $first)"
  check_plan 'by place' \
    "perform activities_by_place($period, row(null, $place, null, null, null, null, null)::activity_filter, $first)"
  check_plan 'by organisation' \
    "perform activities_by_organisation($period, row(null, null, $organisation, null, null, null, null)::activity_filter, $first)"
  check_plan 'doubles to be judged' "perform duplicate_candidates($nb, $asked, 5000)"
  local many="array(select activity_id from activity where neighbourhood_id = $nb order by activity_id limit 500)"
  check_plan 'five hundred looked at before a week is off' \
    "perform bulk_change_look($nb, 'cancel', '{\"from\": \"2026-11-30\", \"to\": \"2027-11-30\"}', $many)"
  check_plan 'and before they move' "perform bulk_change_faults($nb, 'move', '{\"location\": \"Elders\"}', $many)"
  check_plan 'what has been' "perform activities_past($nb, null, null, null, null, 21)"
  check_plan 'what has been of one organisation' "perform activities_past($nb, $organisation, 'soep', null, null, 21)"
  check_plan 'what the coming weeks have' "perform coverage_counts($nb)"
  check_plan 'near' "perform activities_near($period, $none, 51.76, 5.5, 1000, $first)"
  check_plan 'near, of a category' \
    "perform activities_near($period, row('c3', null, null, true, null, null, null)::activity_filter, 51.76, 5.5, 1000, $first)"
  check_plan 'by a common word' "perform activities_by_words($period, $none, 'koffie', null, null, null, $first)"
  check_plan 'by a rare word' "perform activities_by_words($period, $none, 'soep9', null, null, null, $first)"
  check_plan 'by a word, near' "perform activities_by_words($period, $none, 'koffie', 51.76, 5.5, 1000, $first)"
  check_plan 'search' "perform search_all($nb, 'koffie', '{activity,organisation,place,project}', 20)"
  check_plan 'search with a typing error' "perform search_all($nb, 'biljrat9', '{activity,organisation,place,project}', 20)"
  local colleague="perform set_config('voordeur.neighbourhood', $nb::text, true), set_config('voordeur.roles', 'professional', true);"
  local all="null, '{activity,service,project,helpers}'"
  check_plan 'what is here first, by a common word' "$colleague perform provisions_fitting($nb, 'koffie', null, $all)"
  check_plan 'by what people say' "$colleague perform provisions_fitting($nb, 'Zij heeft zorg om 3 en nood4, en wil soep9', null, $all)"
  check_plan 'by a theme' "$colleague perform provisions_fitting($nb, '', 't3', $all)"
  check_plan 'by a category' "$colleague perform provisions_fitting($nb, '', 'c3', $all)"
  check_plan 'the dates of a series' "perform occurrence_put($nb, $activity, null, '{2031-01-01T10:00Z}', '{2031-01-01T11:00Z}')"
  check_plan 'an activity renamed' "update activity set title = 'Nieuw' where neighbourhood_id = $nb and activity_id = $activity"
  check_plan 'a new activity with its dates' "perform occurrence_add(n.neighbourhood_id, n.activity_id, '{2031-01-01T10:00Z}', '{null}')
    from (select neighbourhood_id, activity_id from activity where neighbourhood_id = $nb and activity_id = $activity) n"
}
