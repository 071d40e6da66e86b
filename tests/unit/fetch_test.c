// links: net z
// runs: voordeur-fetch
/* The program is run as the daemon runs it, against a small server of our own. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <arpa/inet.h>
#include <cmocka.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <zlib.h>

#include "base/clock.h"
#include "net/fetch.h"

static struct arena *mem;
static int port;
static pid_t server;

/* ---- the server: one answer per connection, chosen by the path ---- */

static void put(int fd, const void *bytes, size_t len)
{
    const char *at = bytes;

    while (len) {
        ssize_t n = write(fd, at, len);

        if (n <= 0)
            return;
        at += n;
        len -= (size_t)n;
    }
}

static void put_text(int fd, const char *text) { put(fd, text, strlen(text)); }

static void put_zeros(int fd, size_t megabytes)
{
    static const char zeros[1024 * 1024];

    for (size_t i = 0; i < megabytes; i++)
        put(fd, zeros, sizeof zeros);
}

/* Megabytes of zeros, packed with gzip: a thousandth of that on the wire. */
static void put_packed(int fd, size_t megabytes)
{
    static uint8_t in[1024 * 1024], out[1024 * 1024];
    z_stream z = {0};

    deflateInit2(&z, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    z.next_out = out;
    z.avail_out = sizeof out;
    for (size_t i = 0; i < megabytes; i++) {
        z.next_in = in;
        z.avail_in = sizeof in;
        deflate(&z, i + 1 == megabytes ? Z_FINISH : Z_NO_FLUSH);
    }
    put(fd, out, sizeof out - z.avail_out);
    deflateEnd(&z);
}

static void redirect(int fd, const char *where)
{
    put_text(fd, "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nConnection: close\r\nLocation: ");
    put_text(fd, where);
    put_text(fd, "\r\n\r\n");
}

static void answer(int fd, const char *path, const char *request)
{
    char text[2048];
    int n;

    if (sscanf(path, "/hop/%d", &n) == 1) {
        snprintf(text, sizeof text, n > 1 ? "/hop/%d" : "/fine", n - 1);
        redirect(fd, text);
    } else if (strcmp(path, "/to-file") == 0) {
        redirect(fd, "file:///etc/passwd");
    } else if (strcmp(path, "/to-password") == 0) {
        snprintf(text, sizeof text, "http://u:p@127.0.0.1:%d/fine", port);
        redirect(fd, text);
    } else if (strcmp(path, "/big") == 0) {
        put_text(fd, "HTTP/1.0 200 OK\r\n\r\n");
        put_zeros(fd, 11);
    } else if (strcmp(path, "/says-big") == 0) {
        put_text(fd, "HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n");
    } else if (strcmp(path, "/packed") == 0 || strcmp(path, "/bomb") == 0) {
        put_text(fd, "HTTP/1.0 200 OK\r\nContent-Encoding: gzip\r\n\r\n");
        put_packed(fd, path[1] == 'p' ? 1 : 200);
    } else if (strcmp(path, "/slow") == 0) {
        put_text(fd, "HTTP/1.0 200 OK\r\n\r\nBEGIN");
        if (read(fd, text, sizeof text) == 0) /* until the other has had enough */
            return;
    } else if (strcmp(path, "/nonsense") == 0) {
        put_text(fd, "220 smtp.example ESMTP\r\n");
    } else if (strcmp(path, "/echo") == 0) {
        put_text(fd, "HTTP/1.0 200 OK\r\n\r\n");
        put_text(fd, request);
    } else if (strcmp(path, "/fine") == 0) {
        put_text(fd, "HTTP/1.0 200 OK\r\nContent-Type: text/calendar\r\nETag: \"7\"\r\n"
                     "Last-Modified: Tue, 24 Nov 2026 13:00:00 GMT\r\n\r\nBEGIN:VCALENDAR\r\n");
    } else {
        put_text(fd, "HTTP/1.0 404 Not Found\r\n\r\nhier is niets");
    }
}

_Noreturn static void serve(int listener)
{
    signal(SIGPIPE, SIG_IGN);
    for (;;) {
        int fd = accept(listener, NULL, NULL);
        char request[2048] = "", path[256] = "";
        ssize_t n = read(fd, request, sizeof request - 1);

        if (n > 0 && sscanf(request, "GET %255s", path) == 1)
            answer(fd, path, request);
        close(fd);
    }
}

static int start(void **state)
{
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t len = sizeof at;
    int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

    (void)state;
    mem = arena_new();
    setenv("VOORDEUR_LIBEXEC", PROGRAM_DIR, 1);
    setenv("VOORDEUR_FETCH_PRIVATE", "on", 1);
    if (bind(listener, (struct sockaddr *)&at, sizeof at) < 0 || listen(listener, 16) < 0 ||
        getsockname(listener, (struct sockaddr *)&at, &len) < 0)
        return -1;
    port = ntohs(at.sin_port);
    server = fork();
    if (server == 0)
        serve(listener);
    close(listener);
    return server > 0 ? 0 : -1;
}

static int stop(void **state)
{
    (void)state;
    kill(server, SIGKILL);
    waitpid(server, NULL, 0);
    arena_free(mem);
    return 0;
}

static struct fetched fetch_url(const char *url, int seconds)
{
    struct fetched f;

    assert_int_equal(ERR_OK, net_fetch(mem, url, seconds, NULL, &f));
    return f;
}

static struct fetched fetch(const char *path)
{
    return fetch_url(arena_printf(mem, "http://127.0.0.1:%d%s", port, path), 10);
}

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
    const struct fetch_known known = {"\"7\"", "Tue, 24 Nov 2026 13:00:00 GMT"};
    const struct fetch_known split = {"\"7\"\r\nX-Other: 1", NULL};
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
    assert_non_null(strstr(f.bytes, "User-Agent: Voordeur"));
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

/* ---- where we do not go ---- */

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
        cmocka_unit_test(private_addresses_are_refused_in_every_spelling),
        cmocka_unit_test(other_schemes_and_passwords_are_refused),
        cmocka_unit_test(the_edges_of_each_kept_network_are_known),
        cmocka_unit_test(only_global_unicast_of_ipv6_is_public),
    };

    return cmocka_run_group_tests(tests, start, stop);
}
