/* A website of our own for the tests of fetching: one answer per connection, chosen by the
 * path. */
#ifndef UNIT_WEBSITE_H
#define UNIT_WEBSITE_H

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
    } else if (strcmp(path, "/to-private") == 0) {
        snprintf(text, sizeof text, "http://localhost:%d/fine", port);
        redirect(fd, text);
    } else if (sscanf(path, "/to?%255s", text) == 1) {
        redirect(fd, arena_text(mem, text));
    } else if (strcmp(path, "/cut-short") == 0) {
        put_text(fd, "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nBEGIN:VCALENDAR\r\n");
    } else if (strcmp(path, "/later") == 0) {
        put_text(fd, "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 120\r\n"
                     "Content-Length: 0\r\n\r\n");
    } else if (strcmp(path, "/robots.txt") == 0) {
        put_text(fd, "HTTP/1.0 200 OK\r\n\r\nUser-agent: *\nCrawl-delay: 5\nDisallow: /x\n");
        for (int i = 0; i < 60000; i++)
            put_text(fd, "# to be skipped\n");
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
    setenv("VOORDEUR_ORIGIN", "https://voordeur.example", 1);
    setenv("VOORDEUR_CONTACT", "mailto:wijk@voordeur.example", 1);
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

#endif
