#include "base/text.h"
#include "resources/source/source.h"

enum {
    FAILS_MAX = 2,
    STILL_TIMES = 3,
    STILL_LEAST = 3 * 24 * 60, /* a quiet weekend raises no alarm */
    JITTER_PERCENT = 10,
};

bool source_other_shape(const struct source *s, const char *format)
{
    return format && *s->format && *format && !text_equal(s->format, format);
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
        return between(rhythm + rhythm / 2);
    default:
        return between(rhythm);
    }
}

static int minutes_since(const struct source *s, int64_t now)
{
    int64_t minutes = s->changed_at ? (now - s->changed_at) / 60 : 0;

    return minutes < 0 ? 0 : minutes > INT32_MAX ? INT32_MAX : (int)minutes;
}

/* A third of what is learned is the newest gap. */
static int usual_after(const struct source *s, const struct source_look *look, int64_t now)
{
    int gap = minutes_since(s, now);

    if (look->outcome != SOURCE_CHANGED || !s->changed_at || gap == 0)
        return s->usual;
    return s->usual ? s->usual / 3 * 2 + gap / 3 : gap;
}

static void raise(struct source_next *next, const char *alarm, const char *reason)
{
    next->alarm = alarm;
    next->reason = reason;
}

static void judge_health(struct arena *mem, const struct source *s,
                         const struct source_look *look, int64_t now, struct source_next *next)
{
    int still = minutes_since(s, now);

    next->reason = "";
    if (source_other_shape(s, look->format)) {
        raise(next, "shape",
              "Op dit adres staat nu iets van een andere soort. Er is niets overgenomen: lees "
              "het "
              "adres zelf opnieuw in als het klopt.");
    } else if (look->outcome == SOURCE_FAILED) {
        if (next->fails >= FAILS_MAX)
            raise(
                next, "failing",
                arena_printf(mem,
                             "%s Dit ging %d keer achter elkaar mis. Vraag de organisatie naar "
                             "het goede adres.",
                             look->reason, next->fails));
    } else if (look->activities == 0) {
        raise(next, "empty",
              "Op dit adres staat geen enkele activiteit meer. Vraag de organisatie of dat "
              "klopt.");
    } else if (look->outcome == SOURCE_SAME && next->usual && still > STILL_LEAST &&
               still / STILL_TIMES > next->usual) {
        raise(next, "still",
              "Dit adres verandert al veel langer niet dan het gewend is. Vraag de organisatie "
              "of "
              "het nog wordt bijgehouden.");
    }
}

void source_judge(struct arena *mem, const struct source *s, const struct source_look *look,
                  int64_t now, uint32_t chance, struct source_next *next)
{
    int spread, seconds;

    *next = (struct source_next){
        .rhythm = rhythm_after(s->rhythm, look->outcome),
        .usual = usual_after(s, look, now),
        .fails = look->outcome == SOURCE_FAILED ? s->fails + 1 : 0,
    };
    seconds = next->rhythm * 60;
    spread = seconds / 100 * JITTER_PERCENT;
    next->seconds = seconds - spread + (int)(chance % (uint32_t)(2 * spread + 1));
    judge_health(mem, s, look, now, next);
}
