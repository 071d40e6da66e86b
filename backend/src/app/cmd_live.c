#include "app/command.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <unistd.h>

#include "app/config.h"
#include "app/socket.h"
#include "base/clock.h"
#include "base/log.h"
#include "live/streams.h"
#include "pg/listen.h"
#include "token/ticket.h"

enum {
    MOST = 3000,    /* streams; nginx has two descriptors for each */
    OWN_FDS = 64,   /* beside them */
    EVENTS = 64,    /* taken from the kernel at a time */
    TELL_EVERY = 60 /* seconds between two lines in the log */
};

/* Everything that the loop looks after.  A restart loses nothing: pages open new streams. */
struct house {
    const struct token_keys *keys;
    struct arena *mem;
    struct streams *streams;
    struct pg_listener *heard;
    int epoll_fd;
    int listen_fd;
    int64_t now; /* seconds since some moment */
};

static volatile sig_atomic_t stopping;

static void on_term(int signal_number)
{
    (void)signal_number;
    stopping = 1;
}

static int64_t seconds(void) { return clock_ticks() / 1000000; }

static bool open_ticket(void *arg, const char *text, size_t len, struct stream_ticket *out)
{
    struct house *h = arg;
    struct ticket ticket;
    bool opens = ticket_open(h->mem, h->keys, clock_now(), text, len, &ticket) == ERR_OK;

    if (opens) {
        memcpy(out->topic, ticket.topic, sizeof out->topic);
        memcpy(out->person, ticket.person, sizeof out->person);
    }
    arena_reset(h->mem);
    return opens;
}

/* "ID TOPIC TOPIC …", as db/migrations/0223_live.sql says it. */
static void tell(const char *payload, void *arg)
{
    struct house *h = arg;
    char *words = arena_text(h->mem, payload), *rest = NULL;
    const char *id = strtok_r(words, " ", &rest), *topic;

    while (id && (topic = strtok_r(NULL, " ", &rest)))
        streams_tell(h->streams, topic, id);
    arena_reset(h->mem);
}

static bool watch(const struct house *h, int fd)
{
    struct epoll_event event = {.events = EPOLLIN, .data.fd = fd};

    return epoll_ctl(h->epoll_fd, EPOLL_CTL_ADD, fd, &event) == 0;
}

static void hear(struct house *h)
{
    if (pg_listener_hear(h->heard, tell, h) != ERR_OK)
        log_event("live", "database=away");
}

/* Streams outlive a database that is away; what was said meanwhile nobody heard. */
static void listen_again(struct house *h)
{
    if (pg_listener_fd(h->heard) >= 0 || pg_listener_ready(h->heard) != ERR_OK ||
        !watch(h, pg_listener_fd(h->heard)))
        return;
    log_event("live", "database=here");
    hear(h);
    streams_tell_all(h->streams);
}

static void each_second(struct house *h)
{
    struct streams_count c;

    streams_tick(h->streams, h->now);
    listen_again(h);
    if (h->now % TELL_EVERY != 0)
        return;
    c = streams_count(h->streams);
    if (c.open > 0)
        log_event("live", "streams=%d told=%lld dropped=%lld refused=%lld", c.open,
                  (long long)c.told, (long long)c.dropped, (long long)c.refused);
}

static void take(struct house *h, int fd)
{
    if (fd == h->listen_fd)
        streams_accept(h->streams, fd, h->now);
    else if (fd == pg_listener_fd(h->heard))
        hear(h);
    else
        streams_take(h->streams, fd, h->now);
}

/* SIGTERM comes only while it waits. */
static void keep_telling(struct house *h, const sigset_t *waiting)
{
    struct epoll_event events[EVENTS];

    while (!stopping) {
        int n = epoll_pwait(h->epoll_fd, events, EVENTS, 1000, waiting);
        int64_t now = seconds();

        for (int i = 0; i < n; i++)
            take(h, events[i].data.fd);
        if (now != h->now) {
            h->now = now;
            each_second(h);
        }
    }
}

static void catch_signals(sigset_t *waiting)
{
    const struct sigaction stop = {.sa_handler = on_term};
    sigset_t signals;

    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigprocmask(SIG_BLOCK, &signals, waiting);
    sigaction(SIGTERM, &stop, NULL);
    sigaction(SIGINT, &stop, NULL);
}

/* As many as we hold, or as many as this machine lets us. */
static int most_streams(void)
{
    struct rlimit limit;

    if (getrlimit(RLIMIT_NOFILE, &limit) < 0)
        return 0;
    if (limit.rlim_cur < MOST + OWN_FDS) {
        limit.rlim_cur = limit.rlim_max < MOST + OWN_FDS ? limit.rlim_max : MOST + OWN_FDS;
        if (setrlimit(RLIMIT_NOFILE, &limit) < 0)
            return 0;
    }
    return limit.rlim_cur < MOST + OWN_FDS ? (int)limit.rlim_cur - OWN_FDS : MOST;
}

static int live(const struct config *config, const struct token_keys *keys)
{
    struct house h = {.keys = keys, .mem = arena_new(), .now = seconds()};
    sigset_t waiting;

    catch_signals(&waiting);
    h.epoll_fd = epoll_create1(EPOLL_CLOEXEC);
    h.listen_fd = socket_listen(config->run, "live.sock");
    if (h.epoll_fd < 0 || h.listen_fd < 0 || fcntl(h.listen_fd, F_SETFL, O_NONBLOCK) < 0 ||
        !watch(&h, h.listen_fd)) {
        fprintf(stderr, "voordeur live: kan niet luisteren in %s: %s\n", config->run,
                strerror(errno));
        return 1;
    }
    h.streams = streams_new(h.epoll_fd, most_streams(), open_ticket, &h);
    h.heard = pg_listener_new(getenv("VOORDEUR_DATABASE_LIVE"), "live");
    listen_again(&h);
    log_event("live", "most=%d", most_streams());
    keep_telling(&h, &waiting);
    streams_free(h.streams);
    pg_listener_free(h.heard);
    arena_free(h.mem);
    log_event("live", "stopped");
    return 0;
}

int cmd_live(int argc, char **argv)
{
    struct config config;
    struct token_keys keys;
    const char *why;

    if (argc > 1) {
        puts("Gebruik: voordeur live\n\nHoudt open wat schermen openhouden en zegt daarop "
             "dat er iets veranderd is (besluit 0207). Luistert op live.sock in "
             "VOORDEUR_RUN, stopt bij SIGTERM.");
        return strcmp(argv[1], "--help") == 0 ? 0 : 2;
    }
    if (config_read(&config, &why) == ERR_OK) {
        if (!config.run)
            why = "VOORDEUR_RUN ontbreekt.";
        else if (!getenv("VOORDEUR_DATABASE_LIVE"))
            why = "VOORDEUR_DATABASE_LIVE ontbreekt.";
        else if (config_read_keys(&config, &keys, &why) == ERR_OK)
            return live(&config, &keys);
    }
    fprintf(stderr, "voordeur live: %s\n", why);
    return 1;
}
