#include "base/child.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"

/* What a child may know of our surroundings: nothing that opens a door. */
static const char *const passed[] = {"TZDIR",
                                     "LANG",
                                     "VOORDEUR_CLOCK",
                                     "VOORDEUR_NOW",
                                     "ASAN_OPTIONS",
                                     "UBSAN_OPTIONS",
                                     "VOORDEUR_FETCH_PRIVATE",
                                     "VOORDEUR_FETCH_CA",
                                     "VOORDEUR_ORIGIN",
                                     "VOORDEUR_CONTACT"};

static const char *program_path(struct arena *mem, const char *name)
{
    const char *dir = getenv("VOORDEUR_LIBEXEC");
    char self[PATH_MAX];
    ssize_t n;

    if (dir)
        return arena_printf(mem, "%s/%s", dir, name);
    n = readlink("/proc/self/exe", self, sizeof self - 1);
    if (n < 0)
        return name;
    self[n] = '\0';
    *strrchr(self, '/') = '\0';
    return arena_printf(mem, "%s/%s", self, name);
}

/* The address sanitizer maps terabytes of its own: no limit on address space fits it. */
#ifdef VOORDEUR_SANITIZE
enum { LIMITS_MEMORY = 0 };
#else
enum { LIMITS_MEMORY = 1 };
#endif

enum { FILES = 64 };

static void limit(enum __rlimit_resource what, rlim_t most)
{
    struct rlimit r = {most, most};

    setrlimit(what, &r);
}

_Noreturn static void become(const char *path, const char *const argv[], char *env[], int in,
                             int out, const struct child_limits *limits)
{
    setpgid(0, 0);
    dup2(in, STDIN_FILENO);
    dup2(out, STDOUT_FILENO);
    close_range(3, ~0U, 0);
    limit(RLIMIT_CPU, (rlim_t)limits->seconds);
    if (limits->memory && LIMITS_MEMORY)
        limit(RLIMIT_AS, limits->memory);
    limit(RLIMIT_FSIZE, limits->max_file);
    limit(RLIMIT_NOFILE, limits->files ? (rlim_t)limits->files : FILES);
    limit(RLIMIT_CORE, 0);
    signal(SIGPIPE, SIG_DFL);
    signal(SIGTERM, SIG_DFL);
    execve(path, (char *const *)(uintptr_t)argv, env);
    _exit(127);
}

struct talk {
    const char *input;
    size_t left;
    int in;  /* -1 once all was said */
    int out; /* -1 once it said all */
    struct buffer said;
    size_t max_output;
};

static void say(struct talk *t)
{
    ssize_t n = t->left ? write(t->in, t->input, t->left) : 0;

    if (n > 0) {
        t->input += n;
        t->left -= (size_t)n;
    }
    if (t->left == 0 || (n < 0 && errno != EAGAIN && errno != EINTR)) {
        close(t->in);
        t->in = -1;
    }
}

static void hear(struct talk *t)
{
    char bytes[16384];
    ssize_t n = read(t->out, bytes, sizeof bytes);

    if (n > 0)
        buffer_add(&t->said, bytes, (size_t)n);
    if (n == 0 || (n < 0 && errno != EAGAIN && errno != EINTR) || t->said.len > t->max_output) {
        close(t->out);
        t->out = -1;
    }
}

/* Feeds and listens until the child has closed its output or time is up; did it close it? */
static bool converse(struct talk *t, int64_t end)
{
    bool closed;

    while (t->out >= 0) {
        struct pollfd fds[2] = {{t->out, POLLIN, 0}, {t->in, POLLOUT, 0}};
        int64_t left = (end - clock_ticks()) / 1000;

        if (left <= 0 || (poll(fds, 2, (int)left) < 0 && errno != EINTR))
            break;
        if (t->in >= 0 && fds[1].revents)
            say(t);
        if (fds[0].revents)
            hear(t);
    }
    closed = t->out < 0;
    if (t->in >= 0)
        close(t->in);
    if (!closed)
        close(t->out);
    return closed;
}

/* The child must be gone when we return: by itself until the end, where it may, then by signal.
 */
static int reap(pid_t pid, bool may_end, int64_t end)
{
    const struct timespec nap = {.tv_nsec = 1000000};
    int status = 0;
    pid_t gone;

    while ((gone = waitpid(pid, &status, WNOHANG)) <= 0) {
        if (gone < 0 && errno != EINTR)
            return -1;
        if (!may_end || clock_ticks() >= end)
            kill(-pid, SIGKILL);
        nanosleep(&nap, NULL);
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static char **environment(struct arena *mem)
{
    char **env = arena_take(mem, (COUNT(passed) + 1) * sizeof *env);
    size_t n = 0;

    for (size_t i = 0; i < COUNT(passed); i++)
        if (getenv(passed[i]))
            env[n++] = arena_printf(mem, "%s=%s", passed[i], getenv(passed[i]));
    return env;
}

enum err child_run(struct arena *mem, const char *const argv[], const char *input,
                   size_t input_len, const struct child_limits *limits,
                   struct child_result *result)
{
    const char *path = program_path(mem, argv[0]);
    char **env = environment(mem);
    int to[2] = {-1, -1}, from[2] = {-1, -1};
    pid_t pid = -1;

    *result = (struct child_result){.exit_code = -1};
    if (pipe2(to, O_CLOEXEC) < 0 || pipe2(from, O_CLOEXEC) < 0)
        goto out;
    pid = fork();
    if (pid < 0)
        goto out;
    if (pid == 0)
        become(path, argv, env, to[0], from[1], limits);
    close(to[0]);
    close(from[1]);
    fcntl(to[1], F_SETFL, O_NONBLOCK);
    fcntl(from[0], F_SETFL, O_NONBLOCK);

    struct talk talk = {.input = input,
                        .left = input_len,
                        .in = to[1],
                        .out = from[0],
                        .said = {.mem = mem},
                        .max_output = limits->max_output};
    int64_t end = clock_ticks() + (int64_t)limits->seconds * 1000000;
    bool closed = converse(&talk, end);

    result->exit_code = reap(pid, closed && talk.said.len <= limits->max_output, end);
    result->output = talk.said.text ? talk.said.text : arena_copy(mem, "", 0);
    result->len = talk.said.len;
    return ERR_OK;
out:
    for (int i = 0; i < 2; i++) {
        if (to[i] >= 0)
            close(to[i]);
        if (from[i] >= 0)
            close(from[i]);
    }
    return ERR_BROKEN;
}
