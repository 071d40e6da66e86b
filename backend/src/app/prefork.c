#include "app/prefork.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "app/socket.h"
#include "app/worker.h"
#include "base/clock.h"
#include "base/log.h"

enum {
    FRONT_PER_CORE = 4,
    SLOW_WORKERS = 2,
    MOST_WORKERS = 256,
    TICK_MS = 200,
    SOON_MS = 1000, /* a worker that ends sooner than this is started again only after it */
};

struct slot {
    pid_t pid; /* 0: none */
    int64_t started;
    int listen_fd;
};

struct parent {
    const struct config *config;
    const struct token_keys *keys;
    struct limits *limits;
    struct metrics *metrics;
    int front_fd;
    int slow_fd;
    struct slot slot[MOST_WORKERS];
    int nslots;
    pid_t old[MOST_WORKERS]; /* of the program before the swap: asked to stop until they are
                                gone */
    int nold;
    bool refused; /* this program may not serve: the workers before it go on until it is
                     replaced */
};

/* "3 4 1201 1202 …": the two sockets and the workers that still serve. */
static bool inherit(struct parent *p)
{
    const char *s = getenv("VOORDEUR_INHERIT");
    int at = 0;

    if (!s || sscanf(s, "%d %d%n", &p->front_fd, &p->slow_fd, &at) != 2)
        return false;
    for (s += at; p->nold < MOST_WORKERS && sscanf(s, "%d%n", &p->old[p->nold], &at) == 1;
         s += at)
        p->nold++;
    unsetenv("VOORDEUR_INHERIT");
    return true;
}

static void start_worker(struct parent *p, struct slot *s)
{
    const struct worker w = {s->listen_fd, p->config, p->keys, p->limits, p->metrics};
    pid_t pid = fork();

    if (pid == 0) {
        prctl(PR_SET_NAME, s->listen_fd == p->front_fd ? "voordeurd-front" : "voordeurd-slow");
        prctl(PR_SET_PDEATHSIG, SIGTERM); /* no worker outlives a parent that was killed */
        close(s->listen_fd == p->front_fd ? p->slow_fd : p->front_fd);
        worker_run(&w);
        exit(0);
    }
    s->pid = pid > 0 ? pid : 0;
    s->started = clock_ms();
}

static void start_missing(struct parent *p)
{
    for (int i = 0; i < p->nslots; i++)
        if (!p->slot[i].pid && clock_ms() - p->slot[i].started > SOON_MS)
            start_worker(p, &p->slot[i]);
}

static void plan_workers(struct parent *p)
{
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    int front = (int)(cores > 0 ? cores : 1) * FRONT_PER_CORE;

    if (front > MOST_WORKERS - SLOW_WORKERS)
        front = MOST_WORKERS - SLOW_WORKERS;
    p->nslots = front + SLOW_WORKERS;
    for (int i = 0; i < p->nslots; i++)
        p->slot[i].listen_fd = i < front ? p->front_fd : p->slow_fd;
}

static void forget(struct parent *p, pid_t pid, int status)
{
    for (int i = 0; i < p->nslots; i++)
        if (p->slot[i].pid == pid) {
            p->slot[i].pid = 0;
            if (status != 0)
                log_event("worker", "ended=%d signal=%d",
                          WIFEXITED(status) ? WEXITSTATUS(status) : -1,
                          WIFSIGNALED(status) ? WTERMSIG(status) : 0);
        }
    for (int i = 0; i < p->nold; i++)
        if (p->old[i] == pid)
            p->old[i--] = p->old[--p->nold];
}

static void reap(struct parent *p)
{
    int status;
    pid_t pid;

    while ((pid = waitpid(-1, &status, WNOHANG)) > 0)
        forget(p, pid, status);
}

/* A signal can arrive between a worker's look at its flag and its accept: say it again. */
static void nudge_old(const struct parent *p)
{
    for (int i = 0; i < p->nold; i++)
        kill(p->old[i], SIGTERM);
}

/* Replaces this program; returns only when that failed. */
static void swap(const struct parent *p, char **argv)
{
    char text[MOST_WORKERS * 24];
    int n = snprintf(text, sizeof text, "%d %d", p->front_fd, p->slow_fd);

    for (int i = 0; i < p->nslots; i++)
        if (p->slot[i].pid)
            n += snprintf(text + n, sizeof text - (size_t)n, " %d", p->slot[i].pid);
    for (int i = 0; i < p->nold; i++)
        n += snprintf(text + n, sizeof text - (size_t)n, " %d", p->old[i]);
    setenv("VOORDEUR_INHERIT", text, 1);
    log_event("parent", "swap=begin");
    execvp(argv[0], argv);
    unsetenv("VOORDEUR_INHERIT");
    log_event("parent", "swap=failed");
}

static void stop_all(struct parent *p)
{
    for (int i = 0; i < p->nslots; i++)
        if (p->slot[i].pid)
            p->old[p->nold++] = p->slot[i].pid;
    for (int tries = 0; p->nold > 0 && tries < 60; tries++) {
        nudge_old(p);
        usleep(TICK_MS * 1000 / 4);
        reap(p);
    }
    for (int i = 0; i < p->nold; i++)
        kill(p->old[i], SIGKILL);
}

static bool open_sockets(struct parent *p)
{
    if (!inherit(p)) {
        p->front_fd = socket_listen(p->config->run, "front.sock");
        p->slow_fd = socket_listen(p->config->run, "slow.sock");
    }
    if (p->front_fd >= 0 && p->slow_fd >= 0)
        return true;
    fprintf(stderr, "voordeurd: cannot listen in %s: %s\n", p->config->run, strerror(errno));
    return false;
}

/* The signals this parent waits for, blocked from here on. */
static void block_signals(sigset_t *signals)
{
    sigemptyset(signals);
    sigaddset(signals, SIGTERM);
    sigaddset(signals, SIGINT);
    sigaddset(signals, SIGHUP);
    sigaddset(signals, SIGCHLD);
    sigprocmask(SIG_BLOCK, signals, NULL);
}

static void keep_serving(struct parent *p, const sigset_t *signals, char **argv)
{
    const struct timespec tick = {.tv_nsec = TICK_MS * 1000000L};

    for (;;) {
        if (!p->refused) {
            start_missing(p);
            nudge_old(p);
        }
        int got = sigtimedwait(signals, NULL, &tick);

        reap(p);
        if (got == SIGTERM || got == SIGINT)
            return;
        if (got == SIGHUP)
            swap(p, argv);
    }
}

int prefork_run(const struct config *config, const struct token_keys *keys,
                prefork_check *check, char **argv)
{
    struct parent p = {.config = config, .keys = keys};
    sigset_t signals;
    const char *why;

    p.limits = config->limits ? limits_share() : NULL;
    p.metrics = metrics_share();
    if (!open_sockets(&p))
        return 1;
    block_signals(&signals);
    plan_workers(&p);
    start_worker(&p, &p.slot[0]); /* gets ready while we look whether we may start at all */
    if (check(config, &why) != ERR_OK) {
        fprintf(stderr, "voordeurd: %s\n", why);
        if (p.nold == 0) {
            stop_all(&p);
            return 1;
        }
        kill(p.slot[0].pid, SIGTERM);
        p.refused = true;
    }
    log_event("parent", "workers=%d", p.refused ? p.nold : p.nslots);
    keep_serving(&p, &signals, argv);
    stop_all(&p);
    log_event("parent", "stopped");
    return 0;
}
