#include "app/command.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "app/config.h"
#include "app/look.h"
#include "app/send.h"
#include "app/send_push.h"
#include "app/send_text.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/text.h"
#include "commons/fitting.h"
#include "commons/letter.h"
#include "resources/activity/activity.h"
#include "resources/activity/activity_draft.h"
#include "resources/bulk_change/bulk_change.h"
#include "resources/conversation/conversation.h"
#include "resources/correction/correction.h"
#include "resources/duplicate/duplicate.h"
#include "resources/elsewhere/elsewhere.h"
#include "resources/exchange/exchange.h"
#include "resources/freshness/freshness.h"
#include "resources/import/import.h"
#include "resources/notice/notice.h"
#include "resources/outgoing/outgoing.h"
#include "resources/outgoing/outgoing_push.h"
#include "resources/outgoing/outgoing_text.h"
#include "resources/owner_question/owner_question.h"
#include "resources/question/question.h"
#include "resources/sign_up/sign_up.h"
#include "resources/source/source.h"
#include "resources/weekly_mail/weekly_mail.h"
#include "work_sql.h"

enum {
    IDLE_SECONDS = 1, /* how long a lane with nothing to do waits */
    DEADLINE_SECONDS =
        120,      /* a job that takes longer hangs: its lane is killed, the job tried again */
    FETCHERS = 8, /* addresses that are looked at at a time */
    FETCHERS_MOST = 32,
};

/* What can be done; some come again so long after they were done. */
static enum err tidy(struct ctx *ctx) { return pg_run(ctx->db, &sql_work_tidy, PG_NO_ARGS); }

static const struct job_kind {
    const char *lane;
    const char *kind;
    const char *again; /* an interval of PostgreSQL; NULL: only when asked */
    enum err (*run)(struct ctx *);
} kinds[] = {
    {"age", "extend-series", "10 minutes", activity_extend},
    {"age", "tidy", "1 hour", tidy},
    {"age", "forget-previews", "1 day", bulk_change_forget},
    {"age", "forget-drafts", "1 day", activity_draft_forget},
    {"age", "forget-mail", "1 day", outgoing_forget},
    {"age", "forget-pushes", "1 day", outgoing_push_forget},
    {"age", "forget-texts", "1 day", outgoing_text_forget},
    {"age", "read-again", "5 minutes", exchange_read_again},
    {"age", "mail-matches", "1 minute", exchange_mail_matches},
    {"age", "ask-outcomes", "1 hour", conversation_ask_outcomes},
    {"age", "open-waiting", "15 minutes", exchange_open_waiting},
    {"age", "tell-owners", "1 minute", exchange_tell_owners},
    {"age", "ask-owners", "10 minutes", owner_question_ask},
    {"age", "ask-exchange", "10 minutes", exchange_ask_owners},
    {"age", "tell-sign-ups", "1 minute", sign_up_tell_all},
    {"age", "tell-corrections", "1 minute", correction_tell_all},
    {"age", "forget-sign-ups", "1 day", sign_up_forget},
    {"age", "age-items", "1 minute", freshness_age},
    {"age", "count-freshness", "10 minutes", freshness_count},
    {"age", "write-weekly", "1 minute", weekly_write},
    {"age", "forget-weekly", "1 day", weekly_forget},
    {"age", "tell-questions", "1 minute", question_tell},
    {"age", "tell-themes", "10 minutes", question_tell_themes},
    {"age", "send-notices", "1 minute", notice_send_due},
    {"compare", "duplicates", NULL, duplicate_look},
    {"compare", "duplicates-everywhere", "1 day", duplicate_look_everywhere},
};

static const struct job_kind *kind_named(const char *name)
{
    for (size_t i = 0; i < COUNT(kinds); i++)
        if (strcmp(kinds[i].kind, name) == 0)
            return &kinds[i];
    return NULL;
}

struct taken {
    char id[24];
    char neighbourhood[40]; /* it is about, or "" */
    const struct job_kind *kind;
};

static void note(struct pg_row row, void *arg)
{
    struct taken *t = arg;

    snprintf(t->id, sizeof t->id, "%s", pg_text(row, "id"));
    snprintf(t->neighbourhood, sizeof t->neighbourhood, "%s", pg_text(row, "neighbourhood"));
    t->kind = kind_named(pg_text(row, "kind"));
}

static enum err plan(struct ctx *ctx, const char *lane, const char *only)
{
    pg_begin(ctx->db, PG_TX_WRITE, &(struct pg_identity){0});
    for (size_t i = 0; i < COUNT(kinds); i++)
        if (strcmp(kinds[i].lane, lane) == 0 && kinds[i].again &&
            (!only || strcmp(kinds[i].kind, only) == 0))
            TRY(pg_run(ctx->db, &sql_work_plan,
                       PG_ARGS(lane, kinds[i].kind, only ? kinds[i].again : "0")));
    return pg_commit(ctx->db);
}

static enum err take(struct ctx *ctx, const char *lane, struct taken *t)
{
    *t = (struct taken){0};
    pg_begin(ctx->db, PG_TX_WRITE, &(struct pg_identity){0});
    TRY(pg_each(ctx->db, &sql_work_take, PG_ARGS(lane, "5 minutes"), note, t));
    return pg_commit(ctx->db);
}

/* The job's own changes and the mark that it is done are one transaction. */
static enum err carry_out(struct ctx *ctx, const struct taken *t)
{
    struct neighbourhood_setting *here = arena_take(ctx->mem, sizeof *here);

    *here = (struct neighbourhood_setting){.id = t->neighbourhood};
    ctx->here = here;
    pg_begin(ctx->db, PG_TX_WRITE, &(struct pg_identity){0});
    TRY(t->kind->run(ctx));
    TRY(pg_run(ctx->db, &sql_work_done, PG_ARGS(t->id)));
    return pg_commit(ctx->db);
}

static void do_job(struct ctx *ctx, const char *lane)
{
    struct taken t;
    enum err err;

    if (pg_ready(ctx->db) != ERR_OK || take(ctx, lane, &t) != ERR_OK || !t.kind) {
        alarm(0);
        sleep(IDLE_SECONDS);
        return;
    }
    err = carry_out(ctx, &t);
    log_event("job", "lane=%s kind=%s outcome=%s", lane, t.kind->kind, err_info[err].type);
    if (err != ERR_OK) {
        pg_rollback(ctx->db);
        pg_begin(ctx->db, PG_TX_WRITE, &(struct pg_identity){0});
        if (pg_run(ctx->db, &sql_work_failed, PG_ARGS(t.id, err_info[err].type)) != ERR_OK ||
            pg_commit(ctx->db) != ERR_OK)
            pg_rollback(ctx->db);
    } else if (plan(ctx, lane, t.kind->kind) != ERR_OK) {
        pg_rollback(ctx->db);
    }
}

/* A source is its own job: it is due, leased, and looked at again when its lane died; a link of
 * Elders in de wijk comes after those. */
static void look_once(struct ctx *ctx, const char *lane)
{
    (void)lane;
    if (pg_ready(ctx->db) == ERR_OK &&
        (look_at_next(ctx) == ERR_OK || look_elsewhere_next(ctx) == ERR_OK))
        return;
    alarm(0);
    sleep(IDLE_SECONDS);
}

/* A letter, too, is its own job.  The connection to the server lasts as long as there are any.
 */
static void send_once(struct ctx *ctx, const char *lane)
{
    static struct smtp smtp;

    (void)lane;
    if (pg_ready(ctx->db) == ERR_OK && send_due(ctx, &smtp) == ERR_OK)
        return;
    smtp_rest(&smtp);
    alarm(0);
    sleep(IDLE_SECONDS);
}

/* So is a push. */
static void push_once(struct ctx *ctx, const char *lane)
{
    (void)lane;
    if (pg_ready(ctx->db) == ERR_OK && send_push_next(ctx) == ERR_OK)
        return;
    alarm(0);
    sleep(IDLE_SECONDS);
}

/* And a text message. */
static void text_once(struct ctx *ctx, const char *lane)
{
    (void)lane;
    if (pg_ready(ctx->db) == ERR_OK && send_text_next(ctx) == ERR_OK)
        return;
    alarm(0);
    sleep(IDLE_SECONDS);
}

/* Lanes, each a process: the first does jobs, the second those that compare everything and take
 * long, then one each sends letters, pushes and text messages, the others each look at one
 * address at a time, so that a slow one holds up nobody but itself. */
static const struct lane {
    const char *name;
    void (*once)(struct ctx *, const char *lane);
} own[] = {{"age", do_job},
           {"compare", do_job},
           {"mail", send_once},
           {"push", push_once},
           {"text", text_once}},
  fetch = {"fetch", look_once};

_Noreturn static void run_lane(const struct lane *lane, const struct config *config,
                               const struct token_keys *keys)
{
    static const struct pg_stmt *const *const tables[] = {work_statements,
                                                          activity_statements,
                                                          activity_draft_statements,
                                                          bulk_change_statements,
                                                          duplicate_statements,
                                                          import_statements,
                                                          source_statements,
                                                          mail_statements,
                                                          push_statements,
                                                          text_message_statements,
                                                          letter_statements,
                                                          exchange_statements,
                                                          exchange_work_statements,
                                                          elsewhere_work_statements,
                                                          fitting_statements,
                                                          conversation_work_statements,
                                                          notice_work_statements,
                                                          owner_question_work_statements,
                                                          sign_up_work_statements,
                                                          correction_work_statements,
                                                          freshness_work_statements,
                                                          programme_statements,
                                                          weekly_mail_work_statements,
                                                          question_work_statements,
                                                          NULL};
    struct arena *mem = arena_new();
    struct pg *db = pg_new(getenv("VOORDEUR_DATABASE_WORK"), tables);
    bool planned = false;

    signal(SIGTERM, SIG_DFL);
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    for (;;) {
        struct ctx ctx = {.mem = mem, .db = db, .keys = keys, .config = config};

        alarm(DEADLINE_SECONDS); /* its default action ends this lane; the parent starts another
                                  */
        if (!planned && pg_ready(db) == ERR_OK)
            planned = plan(&ctx, lane->name, NULL) == ERR_OK;
        lane->once(&ctx, lane->name);
        pg_release(db);
        arena_reset(mem);
    }
}

static volatile sig_atomic_t stopping;

static void on_term(int signal_number)
{
    (void)signal_number;
    stopping = 1;
}

static pid_t start_lane(const struct lane *lane, const struct config *config,
                        const struct token_keys *keys)
{
    pid_t pid = fork();

    if (pid == 0)
        run_lane(lane, config, keys);
    return pid;
}

enum { OWN = (int)COUNT(own) };

static const struct lane *lane_at(int64_t i) { return i < OWN ? &own[i] : &fetch; }

static int work(const struct config *config, const struct token_keys *keys, int64_t fetchers)
{
    const struct sigaction stop = {.sa_handler = on_term};
    const int64_t lanes = OWN + fetchers;
    pid_t pid[OWN + FETCHERS_MOST];

    sigaction(SIGTERM, &stop, NULL);
    sigaction(SIGINT, &stop, NULL);
    for (int64_t i = 0; i < lanes; i++)
        pid[i] = start_lane(lane_at(i), config, keys);
    while (!stopping) {
        pid_t gone = wait(NULL);

        for (int64_t i = 0; i < lanes && gone > 0 && !stopping; i++)
            if (pid[i] == gone) {
                log_event("lane", "lane=%s ended=1", lane_at(i)->name);
                sleep(1);
                pid[i] = start_lane(lane_at(i), config, keys);
            }
    }
    for (int64_t i = 0; i < lanes; i++)
        kill(pid[i], SIGTERM);
    return 0;
}

int cmd_work(int argc, char **argv)
{
    struct config config;
    struct token_keys keys;
    const char *why, *said = getenv("VOORDEUR_FETCHERS");
    int64_t fetchers = FETCHERS;

    if (argc > 1) {
        puts("Gebruik: voordeur work\n\nDoet op de achtergrond wat moet gebeuren: reeksen "
             "verlengen, opruimen, vragen of iets nog klopt, opbergen wat niemand bevestigt, "
             "brieven en meldingen versturen, "
             "gevolgde adressen opnieuw lezen. Stopt bij SIGTERM.\nVOORDEUR_FETCHERS: zoveel "
             "adressen worden tegelijk gelezen, "
             "1 tot 32 (8).");
        return strcmp(argv[1], "--help") == 0 ? 0 : 2;
    }
    if (config_read(&config, &why) == ERR_OK && !getenv("VOORDEUR_DATABASE_WORK"))
        why = "VOORDEUR_DATABASE_WORK ontbreekt.";
    if (why) {
        fprintf(stderr, "voordeur work: %s\n", why);
        return 1;
    }
    if (config_read_keys(&config, &keys, &why) != ERR_OK) {
        fprintf(stderr, "voordeur work: %s\n", why);
        return 1;
    }
    if (said && !text_int(said, 1, FETCHERS_MOST, &fetchers)) {
        fprintf(stderr, "voordeur work: VOORDEUR_FETCHERS is een getal van 1 tot en met 32.\n");
        return 1;
    }
    return work(&config, &keys, fetchers);
}
