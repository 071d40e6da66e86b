#include <string.h>

#include "base/text.h"
#include "base/words.h"
#include "resources/colleague/colleague_list.h"

enum { LIST_MOST = 60 };

static const char *const days[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

static void add(struct arena *mem, struct json_list *list, const char *text)
{
    if (!list->item)
        list->item = arena_take(mem, LIST_MOST * sizeof *list->item);
    for (size_t i = 0; i < list->count; i++)
        if (strcmp(list->item[i], text) == 0)
            return;
    if (list->count < LIST_MOST)
        list->item[list->count++] = text;
}

static size_t place_of(const char *day)
{
    size_t i = 0;

    while (i < COUNT(days) && strcmp(days[i], day) != 0)
        i++;
    return i;
}

/* Does the word join two days: "ma t/m do", "ma tot do"? */
static bool joins(const char *word)
{
    return strcmp(word, "t") == 0 || strcmp(word, "m") == 0 || strcmp(word, "tm") == 0 ||
           strcmp(word, "tot") == 0;
}

static bool says_and(const char *word)
{
    return strcmp(word, "en") == 0 || strcmp(word, "and") == 0;
}

bool colleague_cell_days(struct arena *mem, const char *cell, struct json_list *list)
{
    const struct words *said = words_of(mem, cell);
    size_t last = COUNT(days); /* none */
    bool until = false, known = true;

    for (size_t i = 0; i < said->n; i++) {
        const struct word *w = &said->word[i];
        const char *day = need_day(w->text);
        size_t at = day ? place_of(day) : COUNT(days);

        if (joins(w->text)) {
            until = true;
        } else if (at < COUNT(days)) {
            if ((until || w->before == '-') && last < at)
                while (++last < at)
                    add(mem, list, days[last]);
            add(mem, list, days[at]);
            last = at;
            until = false;
        } else if (!says_and(w->text)) {
            known = false;
        }
    }
    return known;
}

bool colleague_cell_languages(struct arena *mem, const char *cell, struct json_list *list)
{
    const struct words *said = words_of(mem, cell);
    bool known = true;

    for (size_t i = 0; i < said->n; i++) {
        const char *language = need_language(said->word[i].text);

        if (language)
            add(mem, list, language);
        else if (!says_and(said->word[i].text))
            known = false;
    }
    return known;
}

/* Words alone: "Koffie & inloop" and "koffie inloop" are one name. */
static const char *plain(struct arena *mem, const char *name)
{
    const struct words *w = words_of(mem, name);
    struct buffer out = {.mem = mem};

    buffer_add(&out, "", 0);
    for (size_t i = 0; i < w->n; i++)
        if (!says_and(w->word[i].text))
            buffer_printf(&out, "%s ", w->word[i].text);
    return out.text;
}

static const char *code_of(struct arena *mem, const struct colleague_names *names,
                           const char *name)
{
    const char *wanted = plain(mem, name);

    for (size_t i = 0; i < names->n; i++)
        if (strcmp(wanted, plain(mem, names->one[i].name)) == 0 ||
            strcmp(name, names->one[i].code) == 0)
            return names->one[i].code;
    return NULL;
}

bool colleague_cell_names(struct arena *mem, const char *cell,
                          const struct colleague_names *names, struct json_list *list)
{
    bool known = true;

    while (*cell) {
        size_t len = strcspn(cell, ",;|\n");
        const char *name = text_trim(mem, arena_copy(mem, cell, len));
        const char *code = names && *name ? code_of(mem, names, name) : name;

        if (*name && code)
            add(mem, list, code);
        known = known && (!*name || code);
        cell += len + (cell[len] != '\0');
    }
    return known;
}
