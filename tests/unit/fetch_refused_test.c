// links: net z
// runs: voordeur-fetch
/* Where the program does not go, in every spelling. */
#include "website.h"

/* ---- where we do not go ---- */

/* Only 127.0.0.1 by that very address: from there every way into the house is closed. */
static void a_redirect_into_the_house_is_refused_in_every_spelling(void **state)
{
    static const char *const ways[] = {
        "http://127.0.0.2:%d/fine",
        "http://10.1.2.3:%d/",
        "http://192.168.1.1:%d/",
        "http://169.254.169.254:%d/latest/meta-data",
        "http://0x7f000002:%d/fine",
        "http://[::1]:%d/fine",
        "http://[::ffff:127.0.0.1]:%d/fine",
        "http://[::ffff:7f00:1]:%d/fine",
        "http://[64:ff9b::7f00:1]:%d/fine",
        "http://[2002:7f00:1::]:%d/fine",
        "http://[fd00::1]:%d/",
        "http://[fe80::1]:%d/",
    };

    (void)state;
    setenv("VOORDEUR_FETCH_PRIVATE", "127.0.0.9,127.0.0.1", 1);
    assert_null(fetch("/fine").reason);
    for (size_t i = 0; i < COUNT(ways); i++) {
        const char *digits = strstr(ways[i], "%d");
        const char *url = arena_printf(mem, "/to?%.*s%d%s", (int)(digits - ways[i]), ways[i],
                                       port, digits + 2);

        assert_string_equal("private-address", fetch(url).reason);
    }
    setenv("VOORDEUR_FETCH_PRIVATE", "127.0.0.9", 1);
    assert_string_equal("private-address", fetch("/fine").reason);
    /* A name is judged by where it leads. */
    assert_string_equal(
        "private-address",
        fetch_url(arena_printf(mem, "http://club.localhost:%d/fine", port), 5).reason);
    setenv("VOORDEUR_FETCH_PRIVATE", "on", 1);
}

static void private_addresses_are_refused_in_every_spelling(void **state)
{
    static const char *const urls[] = {
        "http://127.0.0.1:%d/fine",
        "http://localhost:%d/fine",
        "http://2130706433:%d/fine",
        "http://0x7f.1:%d/fine",
        "http://0177.0.0.1:%d/fine",
        "http://127.1:%d/fine",
        "http://0.0.0.0:%d/fine",
        "http://[::1]:%d/fine",
        "http://[::ffff:127.0.0.1]:%d/fine",
        "http://[::127.0.0.1]:%d/fine",
        "webcal://10.0.0.1:%d/fine",
        "http://169.254.169.254:%d/latest/meta-data",
        "http://[fe80::1]:%d/",
        "http://[fd00::1]:%d/",
    };

    (void)state;
    unsetenv("VOORDEUR_FETCH_PRIVATE");
    for (size_t i = 0; i < COUNT(urls); i++) {
        char url[128];
        const char *digits = strstr(urls[i], "%d");

        snprintf(url, sizeof url, "%.*s%d%s", (int)(digits - urls[i]), urls[i], port,
                 digits + 2);
        assert_string_equal("private-address", fetch_url(url, 5).reason);
    }
    setenv("VOORDEUR_FETCH_PRIVATE", "on", 1);
}

static void other_schemes_and_passwords_are_refused(void **state)
{
    static const char *const urls[] = {
        "file:///etc/passwd",
        "ftp://a.example/",
        "gopher://a.example/",
        "dict://a.example/",
        "http://u:p@a.example/",
        "http://u@a.example/",
        "nonsense",
        "",
        "http://a.example/\n",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(urls); i++)
        assert_string_equal("bad-address", fetch_url(urls[i], 5).reason);
}

static bool is_public4(const char *text)
{
    struct sockaddr_in in = {.sin_family = AF_INET};

    assert_int_equal(1, inet_pton(AF_INET, text, &in.sin_addr));
    return address_public((const struct sockaddr *)&in);
}

static bool is_public6(const char *text)
{
    struct sockaddr_in6 in = {.sin6_family = AF_INET6};

    assert_int_equal(1, inet_pton(AF_INET6, text, &in.sin6_addr));
    return address_public((const struct sockaddr *)&in);
}

static void the_edges_of_each_kept_network_are_known(void **state)
{
    static const char *const kept[] = {
        "0.0.0.0",        "10.0.0.0",      "10.255.255.255", "100.64.0.0", "100.127.255.255",
        "127.0.0.1",      "127.255.255.1", "169.254.0.1",    "172.16.0.0", "172.31.255.255",
        "192.0.0.1",      "192.0.2.1",     "192.168.0.0",    "198.18.0.1", "198.19.255.255",
        "198.51.100.1",   "203.0.113.1",   "224.0.0.1",      "239.1.1.1",  "240.0.0.1",
        "255.255.255.255"};
    static const char *const open[] = {
        "1.1.1.1",     "9.255.255.255", "11.0.0.0",    "100.63.255.255", "100.128.0.0",
        "126.1.1.1",   "128.0.0.1",     "169.253.1.1", "172.15.255.255", "172.32.0.0",
        "192.167.1.1", "192.169.0.0",   "198.17.1.1",  "198.20.0.0",     "223.255.255.255"};

    (void)state;
    for (size_t i = 0; i < COUNT(kept); i++)
        assert_false(is_public4(kept[i]));
    for (size_t i = 0; i < COUNT(open); i++)
        assert_true(is_public4(open[i]));
}

static void only_global_unicast_of_ipv6_is_public(void **state)
{
    static const char *const kept[] = {
        "::",      "::1",          "::ffff:8.8.8.8", "::8.8.8.8", "64:ff9b::8.8.8.8",
        "fe80::1", "fc00::1",      "fd12::1",        "ff02::1",   "2001:db8::1",
        "2001::1", "2002:a00:1::", "3fff::1",        "4000::1",   "100::1"};
    static const char *const open[] = {"2606:4700:4700::1111", "2a00:1450:4009::200e",
                                       "2001:4860:4860::8888", "2003::1", "3ffe::1"};

    (void)state;
    for (size_t i = 0; i < COUNT(kept); i++)
        assert_false(is_public6(kept[i]));
    for (size_t i = 0; i < COUNT(open); i++)
        assert_true(is_public6(open[i]));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_redirect_into_the_house_is_refused_in_every_spelling),
        cmocka_unit_test(private_addresses_are_refused_in_every_spelling),
        cmocka_unit_test(other_schemes_and_passwords_are_refused),
        cmocka_unit_test(the_edges_of_each_kept_network_are_known),
        cmocka_unit_test(only_global_unicast_of_ipv6_is_public),
    };

    return cmocka_run_group_tests(tests, start, stop);
}
