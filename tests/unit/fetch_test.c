// links: net z
// runs: voordeur-fetch
/* The program is run as the daemon runs it, against a small server of our own. */
#include "website.h"

/* ---- what comes back ---- */

static void an_answer_comes_with_its_type_tag_date_and_address(void **state)
{
    struct fetched f = fetch("/fine");

    (void)state;
    assert_null(f.reason);
    assert_int_equal(200, f.status);
    assert_string_equal("text/calendar", f.type);
    assert_string_equal("\"7\"", f.etag);
    assert_string_equal("Tue, 24 Nov 2026 13:00:00 GMT", f.last_modified);
    assert_string_equal("BEGIN:VCALENDAR\r\n", f.bytes);
    assert_int_equal(17, f.len);
}

static void what_was_not_changed_is_asked_for_by_its_tag_and_date(void **state)
{
    const struct fetch_wish known = {.etag = "\"7\"",
                                     .last_modified = "Tue, 24 Nov 2026 13:00:00 GMT"};
    const struct fetch_wish split = {.etag = "\"7\"\r\nX-Other: 1"};
    const char *url = arena_printf(mem, "http://127.0.0.1:%d/echo", port);
    struct fetched f;

    (void)state;
    assert_int_equal(ERR_OK, net_fetch(mem, url, 10, &known, &f));
    assert_non_null(strstr(f.bytes, "If-None-Match: \"7\"\r\n"));
    assert_non_null(strstr(f.bytes, "If-Modified-Since: Tue, 24 Nov 2026 13:00:00 GMT\r\n"));
    assert_int_equal(ERR_OK, net_fetch(mem, url, 10, &split, &f));
    assert_null(strstr(f.bytes, "X-Other"));
}

static void an_answer_without_a_file_keeps_its_status(void **state)
{
    struct fetched f = fetch("/nergens");

    (void)state;
    assert_int_equal(404, f.status);
    assert_string_equal("", f.etag);
}

static void five_redirects_are_followed_and_six_are_not(void **state)
{
    struct fetched f = fetch("/hop/5");

    (void)state;
    assert_int_equal(200, f.status);
    assert_string_equal(arena_printf(mem, "http://127.0.0.1:%d/fine", port), f.url);
    assert_string_equal("too-many-redirects", fetch("/hop/6").reason);
}

static void a_redirect_is_judged_like_an_address(void **state)
{
    (void)state;
    assert_string_equal("bad-address", fetch("/to-file").reason);
    assert_string_equal("bad-address", fetch("/to-password").reason);
}

static void we_say_who_we_are_and_send_no_cookie(void **state)
{
    struct fetched f = fetch("/echo");

    (void)state;
    assert_non_null(strstr(f.bytes,
                           "User-Agent: Voordeur/1 (leest agenda's van de wijk; "
                           "+https://voordeur.example; mailto:wijk@voordeur.example)"));
    assert_null(strcasestr(f.bytes, "cookie"));
    assert_null(strcasestr(f.bytes, "authorization"));
}

static void what_is_packed_is_unpacked(void **state)
{
    (void)state;
    assert_int_equal(1024 * 1024, fetch("/packed").len);
}

static void more_than_ten_megabytes_are_refused_packed_or_not(void **state)
{
    (void)state;
    assert_string_equal("too-large", fetch("/big").reason);
    assert_string_equal("too-large", fetch("/says-big").reason);
    assert_string_equal("too-large", fetch("/bomb").reason);
}

static void a_server_that_does_not_finish_is_left(void **state)
{
    int64_t from = clock_ticks();

    (void)state;
    assert_string_equal(
        "too-slow", fetch_url(arena_printf(mem, "http://127.0.0.1:%d/slow", port), 1).reason);
    assert_true(clock_ticks() - from < 3000000);
}

static void what_is_no_http_is_broken(void **state)
{
    (void)state;
    assert_string_equal("broken", fetch("/nonsense").reason);
    assert_string_equal("unreachable", fetch_url("http://127.0.0.1:1/", 5).reason);
}

static void half_an_answer_is_none(void **state)
{
    (void)state;
    assert_string_equal("cut-short", fetch("/cut-short").reason);
}

static void who_asks_to_wait_says_how_long(void **state)
{
    (void)state;
    assert_int_equal(429, fetch("/later").status);
    assert_int_equal(120, fetch("/later").retry_after);
    assert_int_equal(0, fetch("/fine").retry_after);
}

static void what_leads_to_another_website_is_not_followed_where_that_is_asked(void **state)
{
    const struct fetch_wish here = {.how = FETCH_HERE};
    struct fetched f;

    (void)state;
    assert_int_equal(ERR_OK,
                     net_fetch(mem, arena_printf(mem, "http://127.0.0.1:%d/to-private", port),
                               10, &here, &f));
    assert_string_equal(arena_printf(mem, "http://localhost:%d/fine", port), f.elsewhere);
    assert_int_equal(
        ERR_OK,
        net_fetch(mem, arena_printf(mem, "http://127.0.0.1:%d/hop/2", port), 10, &here, &f));
    assert_null(f.elsewhere);
    assert_int_equal(200, f.status);
}

static void of_what_a_website_allows_only_our_rules_come_back(void **state)
{
    const struct fetch_wish robots = {.how = FETCH_ROBOTS};
    struct fetched f;

    (void)state;
    assert_int_equal(ERR_OK,
                     net_fetch(mem, arena_printf(mem, "http://127.0.0.1:%d/robots.txt", port),
                               10, &robots, &f));
    assert_null(f.reason);
    assert_string_equal("=5\n-/x\n", f.bytes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_answer_comes_with_its_type_tag_date_and_address),
        cmocka_unit_test(what_was_not_changed_is_asked_for_by_its_tag_and_date),
        cmocka_unit_test(an_answer_without_a_file_keeps_its_status),
        cmocka_unit_test(five_redirects_are_followed_and_six_are_not),
        cmocka_unit_test(a_redirect_is_judged_like_an_address),
        cmocka_unit_test(we_say_who_we_are_and_send_no_cookie),
        cmocka_unit_test(what_is_packed_is_unpacked),
        cmocka_unit_test(more_than_ten_megabytes_are_refused_packed_or_not),
        cmocka_unit_test(a_server_that_does_not_finish_is_left),
        cmocka_unit_test(what_is_no_http_is_broken),
        cmocka_unit_test(half_an_answer_is_none),
        cmocka_unit_test(who_asks_to_wait_says_how_long),
        cmocka_unit_test(what_leads_to_another_website_is_not_followed_where_that_is_asked),
        cmocka_unit_test(of_what_a_website_allows_only_our_rules_come_back),
    };

    return cmocka_run_group_tests(tests, start, stop);
}
