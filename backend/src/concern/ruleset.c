#include "concern/ruleset.h"

#include <string.h>

#include "base/text.h"

enum { SHORT_GAP = 4, LONG_GAP = 8, ELEMENTS_MOST = 80, WORD_MOST = 400 };

static const struct {
    const char *name;
    enum concern_kind kind;
} kinds[] = {
    {"suicide", CONCERN_SUICIDE},   {"emergency", CONCERN_EMERGENCY},
    {"violence", CONCERN_VIOLENCE}, {"abuse", CONCERN_ABUSE},
    {"harmless", CONCERN_NONE},     {"setting", CONCERN_NONE},
};

const char *concern_kind_name(enum concern_kind kind)
{
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (kind && kinds[i].kind == kind)
            return kinds[i].name;
    return NULL;
}

static bool find_kind(const char *name, enum concern_kind *out)
{
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (text_equal(kinds[i].name, name)) {
            *out = kinds[i].kind;
            return true;
        }
    return false;
}

/* The next word of a phrase; false at the end. */
static bool next_word(const char **at, const char **word, size_t *len)
{
    const char *end;

    while (**at == ' ')
        ++*at;
    *word = end = *at;
    while (*end && *end != ' ')
        end++;
    *len = (size_t)(end - *word);
    *at = end;
    return *len > 0;
}

/* What stands between the words: one of "+!?", "2" for "??", or "." and ":" for the short and
 * the long gap; 0 for a word. */
static char mark_of(const char *word, size_t len)
{
    if (len == 2 && *word == '?' && word[1] == '?')
        return '2';
    if (len == 1 && (*word == '+' || *word == '!' || *word == '?'))
        return *word;
    if (*word != '.' || len > 3 || len < 2 || word[1] != '.' || word[len - 1] != '.')
        return '\0';
    return len == 2 ? '.' : ':';
}

static size_t letters_in(const char *word, size_t len)
{
    size_t n = 0;

    while (n < len && ((word[n] >= 'a' && word[n] <= 'z') ||
                       (word[n] >= '0' && word[n] <= '9') || (unsigned char)word[n] >= 0x80))
        n++;
    return n;
}

/* Small letters and digits, or a list, or how a word begins or ends: by two letters or more. */
static bool is_choice(const char *word, size_t len)
{
    bool list = len > 2 && word[0] == '<' && word[len - 1] == '>';
    bool front = len > 0 && word[0] == '*', back = len > 1 && word[len - 1] == '*';
    size_t most = list ? len - 2 : len - front - back;

    return most > (size_t)(front || back) && letters_in(word + (list || front), most) == most;
}

/* One or more of them with "|" between, together in brackets or not. */
static bool is_word(const char *word, size_t len)
{
    size_t n;

    if (len >= WORD_MOST)
        return false;
    if (len > 2 && *word == '[' && word[len - 1] == ']') {
        word++;
        len -= 2;
    }
    for (;; word += n + 1, len -= n + 1) {
        const char *bar = memchr(word, '|', len);

        n = bar ? (size_t)(bar - word) : len;
        if (!is_choice(word, n))
            return false;
        if (!bar)
            return true;
    }
}

/* Does what stands between words stand where it may?  before: the mark before it, '+' at the
 * beginning. */
static bool is_placed(char mark, char before, bool first)
{
    if (mark == '?' || mark == '2')
        return first;
    return !before;
}

const char *ruleset_fault(const char *kind, const char *phrase)
{
    enum concern_kind known;
    const char *at = phrase, *word;
    size_t len, n = 0;
    char before = '+'; /* the mark before this word: a phrase begins as a part of it does */

    if (!find_kind(kind, &known))
        return "Deze soort bestaat niet.";
    for (; next_word(&at, &word, &len); n++) {
        char mark = mark_of(word, len);

        if (mark && !is_placed(mark, before, n == 0))
            return mark == '?' || mark == '2' ? "Een vraagteken staat alleen vooraan."
                                              : "Voor en na een +, ! of .. hoort een woord.";
        if (!mark && !is_word(word, len))
            return "Een regel bestaat uit kleine letters en cijfers, met | * [ ] .. + en !.";
        if (*word == '[' && (before == '+' || before == '!'))
            return "Het eerste woord kan niet tussen haken staan.";
        before = mark == '?' || mark == '2' ? '+' : mark;
    }
    if (before)
        return n > 1 ? "Voor en na een +, ! of .. hoort een woord." : "Er staat geen woord.";
    return n > ELEMENTS_MOST ? "Deze regel is te lang." : NULL;
}

static void add_element(struct ruleset *r, struct part *p, const char *word, size_t len,
                        unsigned gap)
{
    struct element *e = &p->element[p->n];
    const char *end;

    e->gap = p->n ? gap : 0;
    e->optional = *word == '[';
    if (e->optional) {
        word++;
        len -= 2;
    }
    e->any = arena_take(r->symbols->mem, (len / 2 + 1) * sizeof *e->any);
    for (end = word + len; word < end; word++) {
        size_t one = 0;
        uint32_t symbol;

        while (word + one < end && word[one] != '|' && word[one] != ']')
            one++;
        symbol = symbols_take(r->symbols, word, one);
        if (symbol)
            e->any[e->n++] = symbol;
        word += one;
    }
    p->n++;
}

/* For the words from at on, to the next "+" or "!". */
static struct part *new_part(struct ruleset *r, const char *at, bool blanket, bool unless)
{
    struct part *p = &r->part[r->nparts++];
    const char *word;
    size_t len, words = 0;

    while (next_word(&at, &word, &len) && mark_of(word, len) != '+' &&
           mark_of(word, len) != '!')
        words++;
    p->element = arena_take(r->symbols->mem, words * sizeof *p->element);
    p->blanket = blanket;
    p->unless = unless;
    return p;
}

static void add_rule(struct ruleset *r, const char *kind, const char *phrase)
{
    struct rule *rule = &r->rule[r->nrules++];
    const char *at = phrase, *word;
    struct part *p;
    unsigned gap = 0;
    size_t len;

    rule->phrase = phrase;
    find_kind(kind, &rule->kind);
    rule->harmless = text_equal(kind, "harmless");
    rule->setting = text_equal(kind, "setting");
    rule->first = (uint32_t)r->nparts;
    p = new_part(r, at, rule->harmless, false);
    while (next_word(&at, &word, &len)) {
        switch (mark_of(word, len)) {
        case '2':
            rule->half = true;
            /* fall through */
        case '?':
            rule->weak = true;
            break;
        case '.':
            gap = SHORT_GAP;
            break;
        case ':':
            gap = LONG_GAP;
            break;
        case '+':
        case '!':
            p = new_part(r, at, rule->harmless, *word == '!');
            break;
        default:
            add_element(r, p, word, len, gap);
            gap = 0;
        }
    }
    rule->nparts = r->nparts - rule->first;
}

/* What stands before the "=" and *after it. */
static const char *named(struct arena *mem, const char *line, const char **after)
{
    size_t len = strcspn(line, "=");

    *after = line + len + (line[len] == '=');
    while (len && line[len - 1] == ' ')
        len--;
    return arena_copy(mem, line, len);
}

/* "family = man vrouw …": the words are on the list. */
static void add_list(struct symbols *s, const char *line)
{
    const char *at, *word, *name = arena_printf(s->mem, "<%s>", named(s->mem, line, &at));
    uint32_t list = symbols_take(s, name, strlen(name)), symbol;
    size_t len;

    while (list && next_word(&at, &word, &len)) {
        symbol = symbols_take(s, word, len);
        if (symbol)
            s->at[symbol].lists = symbols_link(s->mem, list, s->at[symbol].lists);
    }
}

/* "ik wil = kwil": the word is read as those. */
static void add_spelling(struct symbols *s, const char *line)
{
    const char *at, *word, *instead = named(s->mem, line, &at);
    uint32_t symbol;
    size_t len;

    while (next_word(&at, &word, &len)) {
        symbol = symbols_take(s, word, len);
        if (symbol)
            s->at[symbol].instead = instead;
    }
}

static void add_line(struct ruleset *r, const struct concern_rule *one)
{
    if (text_equal(one->kind, "list"))
        add_list(r->symbols, one->phrase);
    else if (text_equal(one->kind, "spelling"))
        add_spelling(r->symbols, one->phrase);
    else
        add_rule(r, one->kind, one->phrase);
}

/* How many of two signs there are. */
static size_t count_of(const struct concern_rule *rule, size_t n, char a, char b)
{
    size_t all = 0;

    for (size_t i = 0; i < n; i++)
        for (const char *at = rule[i].phrase; at && *at; at++)
            all += *at == a || *at == b;
    return all;
}

/* Is the rule switched off by a neighbourhood's own? */
static bool is_off(const struct concern_rule *rule, const struct concern_rule *extra, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (!extra[i].on && text_equal(extra[i].kind, rule->kind) &&
            text_equal(extra[i].phrase, rule->phrase))
            return true;
    return false;
}

const struct ruleset *ruleset_new(struct arena *mem, const struct concern_rule *shipped,
                                  size_t nshipped, const struct concern_rule *extra, size_t n)
{
    struct ruleset *r = arena_take(mem, sizeof *r);
    /* A part is what stands before, between and after such signs; a word too, and a list has
     * a name. */
    size_t parts =
        count_of(shipped, nshipped, '+', '!') + count_of(extra, n, '+', '!') + nshipped + n + 1;
    size_t words = count_of(shipped, nshipped, ' ', '|') + count_of(extra, n, ' ', '|') +
                   2 * (nshipped + n);

    r->symbols = symbols_new(mem, words);
    r->part = arena_take(mem, parts * sizeof *r->part);
    r->rule = arena_take(mem, (nshipped + n + 1) * sizeof *r->rule);
    r->nparts = 1;
    for (size_t i = 0; i < nshipped; i++)
        if (!is_off(&shipped[i], extra, n))
            add_line(r, &shipped[i]);
    for (size_t i = 0; i < n; i++)
        if (extra[i].on && extra[i].phrase && !ruleset_fault(extra[i].kind, extra[i].phrase))
            add_line(r, &extra[i]);
    return r;
}
