#include "announcement/tokens.h"

#include <ctype.h>
#include <stdint.h>
#include <string.h>

#include "announcement/capitals.h"
#include "announcement/english.h"
#include "announcement/spelling.h"
#include "base/err.h"
#include "base/utf8.h"
#include "table/words.h"

enum { PIN = 0x1F4CD, EURO = 0x20AC, ELLIPSIS = 0x2026 };

/* One run of text between white space. */
struct piece {
    size_t from, to;
    enum mark mark;
    int opened, closed;
    bool pin;
};

static uint32_t code_at(const char *text, size_t at, size_t to, size_t *length)
{
    const char *s = text + at;
    uint32_t cp = utf8_next(&s, text + to);

    *length = (size_t)(s - text) - at;
    return cp;
}

/* Pictures, arrows and quotes: what may stand round a word without being of it.  Not dashes
 * and apostrophes. */
static bool is_decoration(uint32_t cp)
{
    if (cp == EURO || cp == 0x2013 || cp == 0x2014 || cp == 0x2018 || cp == 0x2019)
        return false;
    return cp >= 0x2000 || cp == 0xAB || cp == 0xBB || cp == 0xB7;
}

static bool is_one_of(uint32_t cp, const char *list)
{
    return is_decoration(cp) || (cp < 0x80 && strchr(list, (int)cp));
}

static void trim_front(const char *text, struct piece *p)
{
    size_t length;

    while (p->from < p->to) {
        uint32_t cp = code_at(text, p->from, p->to, &length);

        if (cp == '(' || cp == '[')
            p->opened++;
        else if (cp == '@' || cp == PIN)
            p->pin = true;
        else if (!is_one_of(cp, "\"*_~#>|=`.,;:!?)]"))
            return;
        p->from += length;
    }
}

static void mark_more(struct piece *p, enum mark mark)
{
    if (mark > p->mark)
        p->mark = mark;
}

/* The last code point of a piece. */
static uint32_t last_code(const char *text, const struct piece *p, size_t *length)
{
    size_t at = p->to - 1;

    while (at > p->from && ((unsigned char)text[at] & 0xC0) == 0x80)
        at--;
    return code_at(text, at, p->to, length);
}

static void trim_back(const char *text, struct piece *p)
{
    size_t length;

    while (p->from < p->to) {
        uint32_t cp = last_code(text, p, &length);

        if (cp == ',')
            mark_more(p, MARK_COMMA);
        else if (cp == ':')
            mark_more(p, MARK_COLON);
        else if (cp == '.' || cp == ';' || cp == '!' || cp == '?' || cp == ELLIPSIS)
            mark_more(p, MARK_STOP);
        else if (cp == ')' || cp == ']')
            p->closed++;
        else if (!is_one_of(cp, "\"*_~>|=`(["))
            return;
        p->to -= length;
    }
}

/* Lower case, typographic apostrophes and dashes as plain ones. */
static char *plain(struct arena *mem, const char *text, size_t from, size_t to)
{
    char *out = arena_take(mem, to - from + 1);
    size_t n = 0, length;

    for (size_t at = from; at < to; at += length) {
        uint32_t cp = code_at(text, at, to, &length);

        if (cp == 0x2018 || cp == 0x2019 || cp == 0xB4 || cp == '`')
            out[n++] = '\'';
        else if (cp == 0x2013 || cp == 0x2014)
            out[n++] = '-';
        else if (cp < 0x80)
            out[n++] = (char)tolower((int)cp);
        else
            n += utf8_put(out + n, cp >= 0xC0 && cp <= 0xDE && cp != 0xD7 ? cp + 0x20 : cp);
    }
    return out;
}

static bool is_capital(const char *text, size_t from, size_t to)
{
    size_t length;
    uint32_t cp = code_at(text, from, to, &length);

    if (cp == '\'' && from + 3 < to && text[from + 2] == ' ')
        return true;
    return cp < 0x80 ? isupper((int)cp) != 0 : cp >= 0xC0 && cp <= 0xDE;
}

bool token_in(const struct token *t, const char *list)
{
    size_t length = strlen(t->word);

    if (length == 0)
        return false;
    for (const char *s = strstr(list, t->word); s; s = strstr(s + 1, t->word))
        if (s > list && s[-1] == ' ' && s[length] == ' ')
            return true;
    return false;
}

bool token_ends_in(const struct token *t, const char *list)
{
    size_t length = strlen(t->word);

    for (const char *s = list + strspn(list, " "); *s; s += strspn(s, " ")) {
        size_t n = strcspn(s, " ");

        if (length >= n && memcmp(t->word + length - n, s, n) == 0)
            return true;
        s += n;
    }
    return false;
}

/* A full stop after these is of the word itself. */
static bool is_abbreviation(const struct token *t)
{
    if (strlen(t->word) <= 4 && (word_weekday(t->word) >= 0 || word_month(t->word)))
        return true;
    return token_in(t, " u a.s p.p pp p.p.p ca incl excl evt max min tel nr bijv "
                       "t.e.m m.u.v jr pers i.v.m o.a d.w.z eur inl ");
}

/* What comes after these is a name: "St. Jozef", "H. Willibrord", "buurth. De Wissel". */
static bool is_before_name(const struct token *t)
{
    return (isalpha((unsigned char)t->word[0]) && !t->word[1] && t->word[0] != 'u') ||
           token_in(t, " st fam dhr mevr mw drs ds dr prof past v.d v.d.v o.l.v wijkgeb buurth "
                       "wijkh gem burg kon gebr pr mgr ");
}

static void add(struct arena *mem, struct tokens *out, const struct piece *p, size_t from,
                size_t to)
{
    struct token *t = &out->at[out->n++];
    char *word = plain(mem, out->text, from, to);
    size_t length = strlen(word);
    const char *mended;

    if (length > 3 && word[length - 1] == '-' && isalpha((unsigned char)word[length - 2]))
        word[length - 1] = '\0'; /* "dinsdag- en donderdagochtend" */
    mended = spelling_mend(mem, word);

    t->word = mended ? mended : word;
    t->from = from;
    t->to = to;
    t->capital = is_capital(out->text, from, to);
    t->pin = p->pin && from == p->from;
}

/* "10", "10:30", "10u30", "10uur": a time, or part of a date. */
static bool is_hour(const char *s, size_t length)
{
    size_t n = strspn(s, "0123456789");

    if (n == 0 || n > 2 || n > length)
        return false;
    while (n < length && strchr(".:uh", s[n]))
        n++;
    n += n < length && strspn(s + n, "0123456789") == 2 ? 2 : 0;
    n += n + 1 < length && strncmp(s + n, "ur", 2) == 0 ? 2 : 0;
    n += n + 1 < length && strchr("ap", s[n]) && s[n + 1] == 'm' ? 2 : 0;
    n += n < length && (s[n] == 'u' || s[n] == 'h');
    return n >= length;
}

/* Where a piece falls into two words with a dash or a slash between: "10-12", "ma/wo". */
static size_t splits_at(const char *word)
{
    size_t n = strcspn(word, "-/+&");
    char left[16];

    if (word[n] == '\0' || n == 0 || n >= sizeof(left) || word[n + 1] == '\0')
        return 0;
    memcpy(left, word, n);
    left[n] = '\0';
    if (word_weekday(left) >= 0 && isalpha((unsigned char)word[n + 1]))
        return n;
    if (word[n] != '-' || strchr(word + n + 1, '-'))
        return 0;
    return is_hour(word, n) && is_hour(word + n + 1, strlen(word + n + 1)) ? n : 0;
}

/* The bytes of a dash at a place in the text; 0 where there is none. */
static size_t dash_length(const char *s)
{
    if (strncmp(s, "\xe2\x80\x93", 3) == 0 || strncmp(s, "\xe2\x80\x94", 3) == 0)
        return 3;
    return strchr("-/+&", *s) && *s ? 1 : 0;
}

/* The first dash of a piece by what is after it, not by bytes: it may be a long one. */
static size_t find_dash(const char *text, size_t from, size_t to)
{
    for (size_t at = from; at < to; at++)
        if (dash_length(text + at))
            return at;
    return to;
}

/* Where two words were written as one: "5dec", "vr4", "halfacht"; 0: nowhere. */
static size_t glued_at(const char *word)
{
    static const char hours[] =
        " een twee drie vier vijf zes zeven acht negen tien elf twaalf ";
    size_t digits = strspn(word, "0123456789"), letters = 0;
    struct token rest = {.word = word + 4};
    char day[4] = "";

    while (letters < sizeof(day) - 1 && isalpha((unsigned char)word[letters])) {
        day[letters] = word[letters];
        letters++;
    }
    if (digits && digits < 3 && isalpha((unsigned char)word[digits]) &&
        strlen(word + digits) > 2 && word_month(word + digits))
        return digits;
    if (letters > 1 && isdigit((unsigned char)word[letters]) && word_weekday(day) >= 0)
        return letters;
    if (strncmp(word, "half", 4) == 0 && isdigit((unsigned char)word[4]))
        return 4;
    return strncmp(word, "half", 4) == 0 && token_in(&rest, hours) ? 4 : 0;
}

static void add_piece(struct arena *mem, struct tokens *out, const struct piece *p)
{
    const char *text = out->text;
    size_t from = p->from, to = p->to;
    size_t dash = dash_length(text + from);

    if (from >= to)
        return;
    if (dash && text[from] != '+' && from + dash < to) { /* "-13.00" */
        add(mem, out, p, from, from + dash);
        from += dash;
    } else if (strncmp(text + from, "\xe2\x82\xac", 3) == 0 && from + 3 < to) {
        add(mem, out, p, from, from + 3);
        from += 3;
    }
    while (from < to && (dash = glued_at(plain(mem, text, from, to)))) {
        add(mem, out, p, from, from + dash);
        from += dash;
    }
    while (from < to && splits_at(plain(mem, text, from, to))) {
        size_t at = find_dash(text, from, to);

        dash = dash_length(text + at);
        add(mem, out, p, from, at);
        add(mem, out, p, at, at + dash);
        from = at + dash;
    }
    if (to > from + 1 && text[to - 1] == '-' && strchr("0123456789u", text[to - 2])) {
        add(mem, out, p, from, to - 1);
        from = to - 1;
    }
    if (from < to)
        add(mem, out, p, from, to);
}

/* A full stop in a message may also just end an abbreviation; a capital decides. */
static void finish_marks(struct tokens *out)
{
    for (size_t i = 0; i + 1 < out->n; i++) {
        struct token *t = &out->at[i];
        size_t after = t->to;

        if (t->mark == MARK_STOP && out->text[after] == '.' &&
            (is_before_name(t) || (is_abbreviation(t) && !out->at[i + 1].capital)) &&
            !memchr(out->text + after, '\n', t[1].from - after))
            t->mark = MARK_NONE;
    }
    if (out->n)
        out->at[out->n - 1].mark = MARK_STOP;
}

static bool is_space(const char *s) { return isspace((unsigned char)*s) != 0; }

/* The next run between white space; a line end before it is a mark. */
static bool next_piece(struct tokens *out, size_t *at, struct piece *p)
{
    const char *text = out->text;

    while (is_space(text + *at)) {
        if (text[*at] == '\n' && out->n)
            out->at[out->n - 1].mark = MARK_STOP;
        ++*at;
    }
    *p = (struct piece){.from = *at};
    while (text[*at] && !is_space(text + *at))
        ++*at;
    p->to = *at;
    return p->to > p->from;
}

void tokens_cut(struct arena *mem, const char *text, struct tokens *out)
{
    struct piece p;
    size_t at = 0;
    int depth = 0;
    bool pin = false;

    *out = (struct tokens){.text = text};
    out->at = arena_take(mem, (strlen(text) + TOKENS_AHEAD + 2) * sizeof(*out->at));
    while (next_piece(out, &at, &p)) {
        size_t before = out->n;

        p.pin = pin;
        trim_front(text, &p);
        trim_back(text, &p);
        depth += p.opened;
        add_piece(mem, out, &p);
        pin = p.pin && out->n == before;
        if (out->n == before) /* a picture on its own parts what is round it */
            mark_more(&p, MARK_COMMA);
        for (size_t i = before; i < out->n; i++)
            out->at[i].depth = depth;
        if (out->n && p.mark > out->at[out->n - 1].mark)
            out->at[out->n - 1].mark = p.mark;
        depth = depth > p.closed ? depth - p.closed : 0;
    }
    for (size_t i = 0; i < TOKENS_AHEAD; i++)
        out->at[out->n + i].word = "";
    finish_marks(out);
    capitals_read(out);
    english_read(mem, out);
}

bool tokens_had(const struct tokens *t, size_t i, size_t far, enum mark wall, const char *list)
{
    for (size_t back = 1; back <= far && back <= i && t->at[i - back].mark < wall; back++)
        if (token_in(&t->at[i - back], list))
            return true;
    return false;
}

void tokens_use(struct tokens *t, size_t i, size_t count, enum use use)
{
    for (size_t end = i + count; i < end && i < t->n; i++)
        if (t->at[i].use == USE_NONE)
            t->at[i].use = use;
}

bool tokens_dash(const struct tokens *t, size_t i)
{
    return strcmp(t->at[i].word, "-") == 0 && (i == 0 || t->at[i].from > t->at[i - 1].to);
}

bool tokens_begins(const struct tokens *t, size_t i)
{
    return i == 0 || t->at[i - 1].mark != MARK_NONE || tokens_dash(t, i - 1) || t->at[i].pin;
}

char *tokens_text(struct arena *mem, const struct tokens *t, size_t first, size_t last)
{
    size_t from = t->at[first].from, to = t->at[last].to;
    const char *text = t->text;
    bool quoted = from > 0 && text[from - 1] == '"';

    if (text[to] == ')' && memchr(text + from, '(', to - from))
        to++;
    if (text[to] == '"' && (quoted || memchr(text + from, '"', to - from))) {
        from -= quoted;
        to++;
    }
    return arena_copy(mem, text + from, to - from);
}
