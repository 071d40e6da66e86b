#include <string.h>

#include "base/text.h"
#include "resources/source/source.h"

enum {
    FAILS_MAX = 2,
    STILL_TIMES = 3,
    STILL_LEAST = 3 * 24 * 60, /* a quiet weekend raises no alarm */
    JITTER_PERCENT = 10,
    DAY = 24 * 3600,
    WEEK = 7 * DAY,
};

bool source_other_shape(const struct source *s, const char *format)
{
    return format && *s->format && *format && !text_equal(s->format, format);
}

const char *source_health(const char *alarm, int fails, bool paused)
{
    if (paused)
        return "paused";
    if (!alarm)
        return fails > 0 ? "attention" : "good";
    return text_equal(alarm, "still") || text_equal(alarm, "empty") ? "attention" : "broken";
}

static int between(int minutes)
{
    return minutes < SOURCE_SOONEST  ? SOURCE_SOONEST
           : minutes > SOURCE_LATEST ? SOURCE_LATEST
                                     : minutes;
}

static int rhythm_after(int rhythm, enum source_outcome outcome)
{
    switch (outcome) {
    case SOURCE_CHANGED:
        return between(rhythm / 2);
    case SOURCE_SAME:
    case SOURCE_LATER:
        return between(rhythm + rhythm / 2);
    default:
        return between(rhythm);
    }
}

static int unchanged(const struct source *s)
{
    int64_t minutes = s->changed_at ? (s->now - s->changed_at) / 60 : 0;

    return minutes < 0 ? 0 : minutes > INT32_MAX ? INT32_MAX : (int)minutes;
}

/* A third of what is learned is the newest gap. */
static int usual_after(const struct source *s, const struct source_look *look)
{
    int gap = unchanged(s);

    if (look->outcome != SOURCE_CHANGED || !s->changed_at || gap == 0)
        return s->usual;
    return s->usual ? s->usual / 3 * 2 + gap / 3 : gap;
}

static void raise(struct source_next *next, const char *alarm, const char *reason)
{
    next->alarm = alarm;
    next->reason = reason;
}

static bool stands_still(const struct source *s, const struct source_look *look)
{
    int still = unchanged(s);

    return look->outcome == SOURCE_SAME && s->usual && still > STILL_LEAST &&
           still / STILL_TIMES > s->usual;
}

/* What did not go well says nothing about what was the matter before. */
static void judge_failure(struct arena *mem, const struct source *s,
                          const struct source_look *look, struct source_next *next)
{
    if (look->outcome == SOURCE_FAILED && next->fails >= FAILS_MAX)
        raise(next, "failing",
              arena_printf(mem,
                           "%s Dit ging %d keer achter elkaar mis. Vraag de organisatie naar "
                           "het goede adres.",
                           look->reason, next->fails));
    else if (look->outcome == SOURCE_LATER && s->good_at && s->now - s->good_at > WEEK)
        raise(next, "failing",
              "Deze website vraagt al langer dan een week om later terug te komen. Vraag de "
              "organisatie naar een ander adres.");
    else if (s->alarm)
        raise(next, s->alarm, s->reason);
    else if (look->outcome == SOURCE_FAILED)
        next->reason = arena_printf(mem, "%s Wij proberen het vanzelf nog eens.", look->reason);
}

static void judge_health(struct arena *mem, const struct source *s,
                         const struct source_look *look, struct source_next *next)
{
    next->reason = "";
    if (look->forbidden)
        raise(next, "robots",
              "Deze website wil niet dat programma's dit adres lezen (robots.txt). Vraag de "
              "organisatie om Voordeur toe te laten, of om een ander adres.");
    else if (source_other_shape(s, look->format))
        raise(next, "shape",
              "Op dit adres staat nu iets van een andere soort. Er is niets overgenomen: lees "
              "het adres zelf opnieuw in als het klopt.");
    else if (look->outcome == SOURCE_FAILED || look->outcome == SOURCE_LATER)
        judge_failure(mem, s, look, next);
    else if (look->activities == 0)
        raise(next, "empty",
              "Op dit adres staat geen enkele activiteit meer. Vraag de organisatie of dat "
              "klopt.");
    else if (stands_still(s, look))
        raise(next, "still",
              "Dit adres verandert al veel langer niet dan het gewend is. Vraag de organisatie "
              "of het nog wordt bijgehouden.");
}

/* Within a tenth of the rhythm, and never sooner than the website wants. */
static int seconds_until(const struct source_look *look, int rhythm, uint32_t chance)
{
    int seconds = rhythm * 60, spread = seconds / 100 * JITTER_PERCENT;
    int least = look->forbidden ? DAY : look->wait > WEEK ? WEEK : look->wait;

    seconds += (int)(chance % (uint32_t)(2 * spread + 1)) - spread;
    return seconds < least ? least : seconds;
}

void source_judge(struct arena *mem, const struct source *s, const struct source_look *look,
                  uint32_t chance, struct source_next *next)
{
    *next = (struct source_next){
        .rhythm = rhythm_after(s->rhythm, look->outcome),
        .usual = usual_after(s, look),
        .fails = look->outcome == SOURCE_FAILED  ? s->fails + 1
                 : look->outcome == SOURCE_LATER ? s->fails
                                                 : 0,
    };
    next->seconds = seconds_until(look, next->rhythm, chance);
    judge_health(mem, s, look, next);
}

void source_asked(struct arena *mem, struct source *s, const char *origin)
{
    const char *host = strstr(origin, "://");

    if (!s->host)
        s->host = arena_take(mem, SOURCE_HOSTS * sizeof *s->host);
    if (host && s->nhosts < SOURCE_HOSTS)
        s->host[s->nhosts++] = host + 3;
}
