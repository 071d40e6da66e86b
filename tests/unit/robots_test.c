// links: net
/* robots.txt, as RFC 9309 has it and as people write it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "net/origin.h"
#include "net/robots.h"
#include "own_arena.h"

static const char *kept(const char *text)
{
    struct buffer out = {.mem = mem};

    buffer_text(&out, "");
    robots_keep(text, strlen(text), "Voordeur", &out);
    return out.text;
}

static bool allowed(const char *text, const char *path)
{
    return robots_allow(mem, kept(text), path);
}

static void who_is_named_obeys_that_group_and_no_other(void **state)
{
    static const char text[] =
        "User-agent: *\nDisallow: /\n\n"
        "User-agent: other\nUser-agent: VOORDEUR/2.0\nDisallow: /geheim\n\n"
        "User-agent: voordeur\nDisallow: /ook\n";

    (void)state;
    assert_true(allowed(text, "/agenda.ics"));
    assert_false(allowed(text, "/geheim/a.ics"));
    assert_false(allowed(text, "/ook"));
    assert_true(allowed("User-agent: voordeurtje\nDisallow: /\n", "/a"));
    assert_true(allowed("User-agent: Voordeur\n\nUser-agent: *\nDisallow: /x\n"
                        "User-agent: Voordeur\nAllow: /\n",
                        "/y"));
}

static void who_is_not_named_obeys_what_is_for_all(void **state)
{
    static const char text[] =
        "User-agent: other\nDisallow: /\n\nUser-agent: *\nDisallow: /a/\n";

    (void)state;
    assert_true(allowed(text, "/b"));
    assert_false(allowed(text, "/a/b"));
    assert_true(allowed("", "/a"));
    assert_true(allowed("User-agent: other\nDisallow: /\n", "/a"));
    assert_true(allowed("Disallow: /\n", "/a"));
}

static void the_longest_rule_decides_and_of_two_the_one_that_allows(void **state)
{
    static const char text[] =
        "User-agent: *\nDisallow: /example/\nAllow: /example/page\n"
        "Disallow: /example/page/not.gif\nAllow: /same\nDisallow: /same\n";

    (void)state;
    assert_false(allowed(text, "/example/other"));
    assert_true(allowed(text, "/example/page/1"));
    assert_false(allowed(text, "/example/page/not.gif"));
    assert_true(allowed(text, "/same"));
}

static void a_star_is_anything_and_a_dollar_is_the_end(void **state)
{
    static const char text[] = "User-agent: *\nDisallow: /*.ics$\nDisallow: /a*b*c\n"
                               "Disallow: /*?print=\nDisallow: /x*$\nDisallow: /end$ly\n";

    (void)state;
    assert_false(allowed(text, "/agenda.ics"));
    assert_true(allowed(text, "/agenda.ics?x"));
    assert_false(allowed(text, "/agenda.ics/2.ics"));
    assert_false(allowed(text, "/a1b2c3"));
    assert_true(allowed(text, "/a1c2b3"));
    assert_false(allowed(text, "/p?print=1"));
    assert_false(allowed(text, "/xyz"));
    assert_true(allowed(text, "/end"));
    assert_false(allowed(text, "/end$ly"));
}

static void one_address_has_one_spelling(void **state)
{
    static const char text[] = "User-agent: *\nDisallow: /foo/\xe3\x83\x84\nDisallow: /b%61r\n"
                               "Disallow: /ster%2a\nDisallow: /%7eclub\nDisallow: /a%2fb\n";

    (void)state;
    assert_false(allowed(text, "/foo/%E3%83%84"));
    assert_false(allowed(text, "/foo/%e3%83%84"));
    assert_false(allowed(text, "/bar"));
    assert_false(allowed(text, "/ster*x"));
    assert_true(allowed(text, "/sterren"));
    assert_false(allowed(text, "/~club/x"));
    assert_false(allowed(text, "/a%2Fb"));
    assert_true(allowed(text, "/a/b"));
}

static void what_people_write_by_hand_is_read(void **state)
{
    (void)state;
    assert_false(
        allowed("\xef\xbb\xbfuser-agent:*\r\n# niet\r\nDISALLOW :/a # ook niet\r\n", "/a"));
    assert_false(allowed("User-agent: *\rDisallow: /a\r", "/a"));
    assert_true(allowed("User-agent: *\nDisallow:\n", "/a"));
    assert_true(allowed("User-agent: *\nDisallow: a\nDissalow: /\nnonsense\n:\n", "/a"));
    assert_true(allowed("<!doctype html>\n<p>User-agent: *\n<p>Disallow: /\n", "/a"));
    assert_false(allowed(
        "User-agent: a\nSitemap: /s\nCrawl-delay: 3\nUser-agent: *\nDisallow: /\n", "/a"));
}

static void the_wait_that_is_asked_for_is_whole_seconds_of_our_group(void **state)
{
    (void)state;
    assert_int_equal(10, robots_wait(kept("User-agent: *\nCrawl-delay: 10\n")));
    assert_int_equal(3, robots_wait(kept("User-agent: *\nCrawl-delay: 2.5\nDisallow: /a\n")));
    assert_int_equal(0, robots_wait(kept("User-agent: a\nCrawl-delay: 10\n")));
    assert_int_equal(0, robots_wait(kept("User-agent: *\nCrawl-delay: -1\n")));
    assert_int_equal(ROBOTS_WAIT,
                     robots_wait(kept("User-agent: *\nCrawl-delay: 99999999999\n")));
    assert_int_equal(0, robots_wait(""));
}

static void many_stars_take_no_time(void **state)
{
    struct buffer text = {.mem = mem};
    char *path = arena_copy(mem, "/", 1);

    (void)state;
    buffer_text(&text, "User-agent: *\n");
    for (int i = 0; i < 200; i++) {
        buffer_text(&text, "Disallow: /");
        for (int k = 0; k < 900; k++)
            buffer_text(&text, "*a");
        buffer_text(&text, "*b\n");
    }
    for (int i = 0; i < 10; i++)
        path = arena_printf(mem, "%saaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa%s",
                            path, path);
    assert_true(allowed(text.text, path));
}

static const char *origin(const char *url, const char **path)
{
    return net_origin(mem, url, path);
}

static void an_address_has_a_website_and_what_is_asked_of_it(void **state)
{
    const char *path;

    (void)state;
    assert_string_equal("https://club.example",
                        origin("webcal://Club.Example:443/a?b=c#d", &path));
    assert_string_equal("/a?b=c", path);
    assert_string_equal("http://club.example:8080", origin("http://club.example:8080", &path));
    assert_string_equal("/", path);
    assert_string_equal("http://[::1]:81", origin("http://[::1]:81/x", &path));
    assert_null(origin("ftp://club.example/a", &path));
    assert_null(origin("https://u:p@club.example/a", &path));
    assert_null(origin("nonsense", &path));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(who_is_named_obeys_that_group_and_no_other),
        cmocka_unit_test(who_is_not_named_obeys_what_is_for_all),
        cmocka_unit_test(the_longest_rule_decides_and_of_two_the_one_that_allows),
        cmocka_unit_test(a_star_is_anything_and_a_dollar_is_the_end),
        cmocka_unit_test(one_address_has_one_spelling),
        cmocka_unit_test(what_people_write_by_hand_is_read),
        cmocka_unit_test(the_wait_that_is_asked_for_is_whole_seconds_of_our_group),
        cmocka_unit_test(many_stars_take_no_time),
        cmocka_unit_test(an_address_has_a_website_and_what_is_asked_of_it),
    };

    return cmocka_run_group_tests(tests, begin, end);
}
