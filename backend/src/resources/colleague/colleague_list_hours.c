/* When one can walk in, as a list says it: "dinsdag en donderdag 10.00-12.00", a line each. */
#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "base/text.h"
#include "resources/colleague/colleague_list.h"

static const char *const counts[][2] = {
    {"eerste", "1"}, {"1e", "1"}, {"tweede", "2"}, {"2e", "2"}, {"derde", "3"},    {"3e", "3"},
    {"vierde", "4"}, {"4e", "4"}, {"vijfde", "5"}, {"5e", "5"}, {"laatste", "-1"},
};

/* What people write before a day, and what says that it is counted. */
static const char *const before[] = {"op ", "elke ", "iedere "};

static const char *skip_blanks(const char *p)
{
    while (*p == ' ' || *p == '\t' || *p == '\r')
        p++;
    return p;
}

/* The length of "9.00" or "09:00" that p begins with; 0 when it is no time. */
static size_t time_length(const char *p)
{
    size_t hour = isdigit((unsigned char)p[0]) ? 1 + (isdigit((unsigned char)p[1]) != 0) : 0;

    if (!hour || (p[hour] != '.' && p[hour] != ':') || !isdigit((unsigned char)p[hour + 1]) ||
        !isdigit((unsigned char)p[hour + 2]) || isdigit((unsigned char)p[hour + 3]))
        return 0;
    return hour + 3;
}

/* "9.00" as "09:00". */
static const char *time_of(struct arena *mem, const char *p, size_t len)
{
    size_t hour = len - 3;

    return arena_printf(mem, "%s%.*s:%.2s", hour == 1 ? "0" : "", (int)hour, p, p + hour + 1);
}

/* Between two times: "-", "–", "tot". */
static const char *skip_until(const char *p)
{
    p = skip_blanks(p);
    if (strncmp(p, "\xe2\x80\x93", 3) == 0)
        return skip_blanks(p + 3);
    if (*p == '-')
        return skip_blanks(p + 1);
    return strncasecmp(p, "tot ", 4) == 0 ? skip_blanks(p + 4) : NULL;
}

/* Nothing more, "uur", or a note between brackets. */
static bool read_rest(struct arena *mem, const char *p, struct hours *h)
{
    size_t len;

    p = skip_blanks(p);
    if (strncasecmp(p, "uur", 3) == 0)
        p = skip_blanks(p + 3);
    len = strlen(p);
    while (len && strchr(" \t\r", p[len - 1]))
        len--;
    if (len > 2 && len < 200 && *p == '(' && p[len - 1] == ')')
        h->note = arena_copy(mem, p + 1, len - 2);
    return !len || h->note;
}

static const char *code_of(const char *day)
{
    static const char *const codes[][2] = {{"mon", "MO"}, {"tue", "TU"}, {"wed", "WE"},
                                           {"thu", "TH"}, {"fri", "FR"}, {"sat", "SA"},
                                           {"sun", "SU"}};

    for (size_t i = 0; i < COUNT(codes); i++)
        if (strcmp(codes[i][0], day) == 0)
            return codes[i][1];
    return "";
}

/* Takes an end away that means nothing of itself; was it there? */
static bool cut_end(char *text, const char *end)
{
    size_t len = strlen(text), most = strlen(end);

    if (len < most || strcasecmp(text + len - most, end) != 0)
        return false;
    text[len - most] = '\0';
    return true;
}

/* "dinsdag en donderdag", or "eerste dinsdag van de maand". */
static bool read_days(struct arena *mem, char *text, struct hours *h)
{
    const char *count = "";
    struct json_list days = {0};

    text = text_trim(mem, text);
    (void)cut_end(text, " van");
    for (size_t i = 0; i < COUNT(before); i++)
        if (strncasecmp(text, before[i], strlen(before[i])) == 0)
            text += strlen(before[i]);
    for (size_t i = 0; i < COUNT(counts) && !*count; i++)
        if (strncasecmp(text, counts[i][0], strlen(counts[i][0])) == 0 &&
            text[strlen(counts[i][0])] == ' ') {
            text += strlen(counts[i][0]);
            count = counts[i][1];
        }
    if (*count)
        (void)cut_end(text, " van de maand");
    if (!colleague_cell_days(mem, text, &days) || !days.count)
        return false;
    h->frequency = *count ? "monthly" : "weekly";
    h->by_day.item = arena_take(mem, days.count * sizeof *h->by_day.item);
    for (size_t i = 0; i < days.count; i++)
        h->by_day.item[i] = arena_printf(mem, "%s%s", count, code_of(days.item[i]));
    h->by_day.count = days.count;
    return true;
}

static bool read_line(struct arena *mem, const char *line, struct hours *h)
{
    const char *p = line;
    size_t opens, closes;

    *h = (struct hours){.interval = 1};
    while (*p && !((p == line || !isalnum((unsigned char)p[-1])) && time_length(p)))
        p++;
    opens = time_length(p);
    if (!opens || !read_days(mem, arena_copy(mem, line, (size_t)(p - line)), h))
        return false;
    h->opens = time_of(mem, p, opens);
    p = skip_until(p + opens);
    closes = p ? time_length(p) : 0;
    if (!closes)
        return false;
    h->closes = time_of(mem, p, closes);
    return read_rest(mem, p + closes, h);
}

bool colleague_cell_hours(struct arena *mem, const char *cell, struct json_rows *rows)
{
    struct fault fault = {0};
    struct hours *hours;

    *rows = (struct json_rows){0};
    if (text_blank(cell))
        return true;
    rows->item = hours = arena_take(mem, HOURS_MOST * sizeof *hours);
    while (*cell) {
        size_t len = strcspn(cell, ";\n");
        const char *line = text_trim(mem, arena_copy(mem, cell, len));

        if (*line &&
            (rows->count == HOURS_MOST || !read_line(mem, line, &hours[rows->count++])))
            return false;
        cell += len + (cell[len] != '\0');
    }
    hours_judge(mem, "hours", rows, &fault);
    return !fault.nfields;
}
