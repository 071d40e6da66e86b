#include "concern/symbols.h"

#include <string.h>

#include "base/text.h"
#include "concern/words.h"

/* Most words stand in many rules. */
enum { LONG_WORD = 7, FIRST_ROOM = 4096 };

struct symbols *symbols_new(struct arena *mem, size_t room)
{
    struct symbols *s = arena_take(mem, sizeof *s);

    s->mem = mem;
    s->most = (uint32_t)room + 1;
    s->room = s->most < FIRST_ROOM ? s->most : FIRST_ROOM;
    s->n = 1;
    s->at = arena_take(mem, s->room * sizeof *s->at);
    return s;
}

/* Of what begins alike.  No pattern has less than two letters. */
static uint32_t bucket_of(const char *word)
{
    unsigned char a = (unsigned char)word[0], b = a ? (unsigned char)word[1] : 0;

    return (a * 31U + b) % SYMBOL_BUCKETS;
}

static uint32_t slot_of(const char *text, size_t len)
{
    return (uint32_t)(text_hash(text, len) % SYMBOL_SLOTS);
}

static uint32_t look(const struct symbols *s, const char *text, size_t len,
                     enum symbol_type type)
{
    uint32_t i = s->slot[slot_of(text, len)];

    while (i && (s->at[i].type != type || s->at[i].len != len ||
                 memcmp(s->at[i].text, text, len) != 0))
        i = s->at[i].same_hash;
    return i;
}

static enum symbol_type type_of(const char **text, size_t *len)
{
    bool front = *len > 1 && **text == '*', back = *len > 1 && (*text)[*len - 1] == '*';

    if (*len > 2 && **text == '<') {
        ++*text;
        *len -= 2;
        return SYMBOL_LIST;
    }
    *text += front;
    *len -= (size_t)front + back;
    if (front)
        return back ? SYMBOL_WITHIN : SYMBOL_END;
    return back ? SYMBOL_BEGIN : SYMBOL_WORD;
}

static void put_in_chain(struct symbols *s, uint32_t i)
{
    struct symbol *one = &s->at[i];
    uint32_t *head = one->type == SYMBOL_WORD || one->type == SYMBOL_BEGIN
                         ? &s->begins[bucket_of(one->text)]
                         : &s->loose;

    if (one->type == SYMBOL_LIST)
        return;
    one->same_bucket = *head;
    *head = i;
}

static bool make_room(struct symbols *s)
{
    uint32_t room = s->most / 2 < s->room ? s->most : 2 * s->room;
    struct symbol *more;

    if (s->n < s->room)
        return true;
    if (s->n == s->most)
        return false;
    more = arena_take(s->mem, room * sizeof *more);
    memcpy(more, s->at, s->n * sizeof *more);
    s->at = more;
    s->room = room;
    return true;
}

uint32_t symbols_take(struct symbols *s, const char *text, size_t len)
{
    enum symbol_type type = type_of(&text, &len);
    char word[SYMBOL_LONGEST + 1];
    uint32_t found, *slot;

    if (len > SYMBOL_LONGEST)
        return 0;
    memcpy(word, text, len);
    word[len] = '\0';
    if (type == SYMBOL_WORD || type == SYMBOL_END)
        word_fold(word);
    len = strlen(word);
    found = look(s, word, len, type);
    if (found || !make_room(s))
        return found;
    slot = &s->slot[slot_of(word, len)];
    s->at[s->n] = (struct symbol){
        .text = arena_copy(s->mem, word, len), .len = len, .type = type, .same_hash = *slot};
    *slot = s->n;
    put_in_chain(s, s->n);
    return s->n++;
}

const struct link *symbols_link(struct arena *mem, uint32_t to, const struct link *next)
{
    struct link *one = arena_take(mem, sizeof *one);

    *one = (struct link){.to = to, .next = next};
    return one;
}

const char *symbols_instead(const struct symbols *s, struct arena *mem, const char *word)
{
    char *folded = arena_text(mem, word);

    word_fold(folded);
    return s->at[look(s, folded, strlen(folded), SYMBOL_WORD)].instead;
}

/* Is b what a is with one letter other, more, less, or changed places with the next? */
static bool one_off(const char *a, size_t na, const char *b, size_t nb)
{
    size_t i = 0;

    if (na > nb + 1 || nb > na + 1)
        return false;
    while (i < na && i < nb && a[i] == b[i])
        i++;
    if (na > nb)
        return memcmp(a + i + 1, b + i, nb - i) == 0;
    if (nb > na)
        return memcmp(a + i, b + i + 1, na - i) == 0;
    if (na - i >= 2 && a[i] == b[i + 1] && a[i + 1] == b[i] &&
        memcmp(a + i + 2, b + i + 2, na - i - 2) == 0)
        return true;
    return na > i && memcmp(a + i + 1, b + i + 1, na - i - 1) == 0;
}

/* A word as it stands, and with its end folded. */
struct form {
    const char *text, *folded;
    size_t len, nfolded;
    bool known;
};

static bool fits(const struct symbol *s, const struct form *w)
{
    switch (s->type) {
    case SYMBOL_BEGIN:
        return w->len >= s->len && memcmp(w->text, s->text, s->len) == 0;
    case SYMBOL_END:
        return w->nfolded >= s->len &&
               memcmp(w->folded + w->nfolded - s->len, s->text, s->len) == 0;
    case SYMBOL_WITHIN:
        return strstr(w->text, s->text) != NULL;
    case SYMBOL_WORD:
        return (w->nfolded == s->len && memcmp(w->folded, s->text, s->len) == 0) ||
               (!w->known && w->nfolded >= LONG_WORD && s->len >= LONG_WORD &&
                one_off(w->folded, w->nfolded, s->text, s->len));
    default:
        return false;
    }
}

struct found {
    uint32_t *out;
    size_t n;
};

static void add(const struct symbols *s, struct found *f, uint32_t i)
{
    if (f->n < SYMBOLS_OF_WORD)
        f->out[f->n++] = i;
    for (const struct link *l = s->at[i].lists; l && f->n < SYMBOLS_OF_WORD; l = l->next)
        f->out[f->n++] = l->to;
}

size_t symbols_of(const struct symbols *s, struct arena *mem, const char *word,
                  uint32_t out[SYMBOLS_OF_WORD])
{
    char *folded = arena_text(mem, word);
    struct form form = {.text = word, .folded = folded, .len = strlen(word)};
    struct found f = {.out = out};

    word_fold(folded);
    form.nfolded = strlen(folded);
    form.known = look(s, folded, form.nfolded, SYMBOL_WORD) != 0;
    for (uint32_t i = s->begins[bucket_of(word)]; i; i = s->at[i].same_bucket)
        if (fits(&s->at[i], &form))
            add(s, &f, i);
    for (uint32_t i = s->loose; i; i = s->at[i].same_bucket)
        if (fits(&s->at[i], &form))
            add(s, &f, i);
    return f.n;
}
