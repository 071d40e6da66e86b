#include "announcement/announcement.h"

#include <string.h>

#include "announcement/parts.h"
#include "announcement/when.h"
#include "base/text.h"

/* What comes after a farewell is who wrote it. */
static void leave_signature(struct tokens *t)
{
    for (size_t i = 1; i < t->n; i++)
        if (token_in(&t->at[i], " groet groeten groetjes mvg gr groetjes, alvast ")) {
            tokens_use(t, i, t->n - i, USE_OTHER);
            return;
        }
}

/* "De bingo van vrijdag gaat niet door", "vervalt"; "bij regen gaat het niet door" is no news.
 */
static bool says_cancelled(const struct tokens *t)
{
    bool depends = false;

    for (size_t i = 0; i < t->n; i++) {
        if (i > 0 && t->at[i - 1].mark == MARK_STOP)
            depends = false;
        depends = depends || token_in(&t->at[i], " bij als indien wanneer tenzij anders ");
        if (!depends &&
            ((token_in(&t->at[i], " niet ") && token_in(&t->at[i + 1], " door ")) ||
             token_in(&t->at[i], " vervalt vervallen afgelast geannuleerd afgeblazen gecanceld "
                                 "geschrapt cancelled canceled ")))
            return true;
    }
    return false;
}

/* "naar", "nieuwe datum", "in plaats daarvan": there is another time. */
static bool says_instead(const struct tokens *t)
{
    for (size_t i = 0; i < t->n; i++)
        if (token_in(&t->at[i], " verplaatst verschoven uitgesteld nieuwe daarvan "))
            return true;
    return false;
}

void announcement_read(struct arena *mem, const char *text, int64_t today,
                       struct announcement *out)
{
    struct tokens t;

    *out = (struct announcement){0};
    /* In bytes a text of that length may be four times as long. */
    tokens_cut(mem, text_cut(mem, text, (size_t)ANNOUNCEMENT_MAX * 4), &t);
    leave_signature(&t);
    announcement_when(mem, &t, today, out);
    out->cancelled = !out->rrule && says_cancelled(&t) && !says_instead(&t);
    announcement_price(mem, &t, out);
    if (out->cancelled) /* it is paid back */
        out->price = NULL;
    announcement_place(mem, &t, out);
    announcement_title(mem, &t, out);
}
