#include "calendar/rule_v1.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

#include "base/err.h"

/* Longest first: "MD1" is not "M" followed by "D1". */
static const struct {
    const char *word, *freq, *by;
} kinds[] = {
    {"MP", "MONTHLY", "BYDAY"},  {"MD", "MONTHLY", "BYMONTHDAY"},
    {"YM", "YEARLY", "BYMONTH"}, {"YD", "YEARLY", "BYYEARDAY"},
    {"D", "DAILY", ""},          {"W", "WEEKLY", "BYDAY"},
};

/* "2-" is the last but one, "1+" the first. */
static void add_position(struct buffer *b, const char *word, size_t len)
{
    if (word[len - 1] == '-')
        buffer_printf(b, "-%.*s", (int)len - 1, word);
    else
        buffer_add(b, word, word[len - 1] == '+' ? len - 1 : len);
}

struct reading {
    struct buffer days;     /* the list after BY...= */
    struct buffer position; /* of MP: put before each day that follows */
    struct buffer end;      /* COUNT or UNTIL */
    bool ended;             /* it said how often; "#0" is for ever */
};

static bool read_word(struct arena *mem, struct reading *r, bool by_position, const char *word,
                      size_t len)
{
    if (*word == '#') {
        r->ended = true;
        if (len > 1 && strncmp(word, "#0", len) != 0)
            buffer_printf(&r->end, ";COUNT=%.*s", (int)len - 1, word + 1);
        return true;
    }
    if (len >= 8 && isdigit((unsigned char)word[0]) && isdigit((unsigned char)word[7])) {
        r->ended = true;
        buffer_printf(&r->end, ";UNTIL=%.*s", (int)len, word);
        return true;
    }
    if (len == 4 && isdigit((unsigned char)word[0]) && isdigit((unsigned char)word[3]))
        return true; /* a time of day: DTSTART tells it */
    if (by_position && isdigit((unsigned char)word[0])) {
        r->position = (struct buffer){.mem = mem};
        add_position(&r->position, word, len);
        return true;
    }
    if (r->days.len)
        buffer_text(&r->days, ",");
    if (by_position && r->position.text)
        buffer_text(&r->days, r->position.text);
    add_position(&r->days, word, len);
    return len <= 4;
}

char *rule_v1_convert(struct arena *mem, const char *s)
{
    struct reading r = {{.mem = mem}, {.mem = mem}, {.mem = mem}, false};
    struct buffer out = {.mem = mem};
    size_t k = 0, digits;

    s += strspn(s, " \t");
    while (k < COUNT(kinds) && strncmp(s, kinds[k].word, strlen(kinds[k].word)) != 0)
        k++;
    if (k == COUNT(kinds))
        return NULL;
    s += strlen(kinds[k].word);
    digits = strspn(s, "0123456789");
    if (digits == 0 || digits > 4 || !strchr(" ", s[digits]))
        return NULL;
    buffer_printf(&out, "FREQ=%s;INTERVAL=%.*s", kinds[k].freq, (int)digits, s);
    for (s += digits; *(s += strspn(s, " ")); s += strcspn(s, " "))
        if (!read_word(mem, &r, strcmp(kinds[k].word, "MP") == 0, s, strcspn(s, " ")))
            return NULL;
    if (r.days.len && kinds[k].by[0])
        buffer_printf(&out, ";%s=%s", kinds[k].by, r.days.text);
    /* vCalendar 1.0 repeats twice where nothing says how often. */
    buffer_text(&out, !r.ended ? ";COUNT=2" : r.end.text ? r.end.text : "");
    return out.text;
}
