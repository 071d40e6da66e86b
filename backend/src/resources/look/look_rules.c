#include <string.h>

#include "base/text.h"
#include "resources/look/look.h"

#define LOOK_NAME(name, word, kind) [LOOK_##name] = word,
static const char *const names[] = {LOOK_TABLE(LOOK_NAME)[LOOK_WHITE] = "white"};
#undef LOOK_NAME

#define LOOK_KIND(name, word, kind) [LOOK_##name] = kind,
static const enum look_kind kinds[] = {LOOK_TABLE(LOOK_KIND)};
#undef LOOK_KIND

enum { MOST_WORDS = 7 };

/* Everything that is no colour, by its words. */
static const char *const words[][MOST_WORDS] = {
    [LOOK_FONT_TEXT] = {"overpass", "system", NULL},
    [LOOK_FONT_DISPLAY] = {"text", "overpass", "serif", "system", NULL},
    [LOOK_DISPLAY_WEIGHT] = {"600", "700", "800", NULL},
    [LOOK_DISPLAY_TRACKING] = {"0", "-0.012em", "-0.02em", NULL},
    [LOOK_RADIUS] = {"0", "0.25rem", "0.375rem", "0.5rem", "0.75rem", "1rem", NULL},
    [LOOK_DOOR_TOP] = {"0", "0.375rem", "0.75rem", "1.5rem", "999px", NULL},
};

/* Fonts as tokens.css names them, and as a brand file may write them out. */
static const struct {
    const char *word, *css, *written;
} fonts[] = {
    {"overpass", "var(--font-overpass)",
     "\"Overpass\", \"Overpass wait\", system-ui, \"Segoe UI\", Roboto, \"Noto Sans\", \"Noto "
     "Sans "
     "Arabic\", sans-serif"},
    {"system", "var(--font-system)",
     "system-ui, \"Segoe UI\", Roboto, \"Noto Sans\", \"Noto Sans Arabic\", sans-serif"},
    {"serif", "var(--font-serif)",
     "\"Iowan Old Style\", \"Palatino Linotype\", Palatino, \"Noto Serif\", \"DejaVu Serif\", "
     "Georgia, serif"},
    {"text", "var(--brand-font-text)", "inherit"},
};

const char *look_name(int property) { return names[property]; }

int look_find(const char *name)
{
    for (int p = 0; p < LOOK_COUNT; p++)
        if (strcmp(names[p], name) == 0)
            return p;
    return -1;
}

const char *const *look_words(int property)
{
    return kinds[property] == LOOK_WORD ? words[property] : NULL;
}

static bool is_font(int property)
{
    return property == LOOK_FONT_TEXT || property == LOOK_FONT_DISPLAY;
}

const char *look_css_value(int property, const char *value)
{
    for (size_t i = 0; is_font(property) && i < COUNT(fonts); i++)
        if (strcmp(fonts[i].word, value) == 0)
            return fonts[i].css;
    return value;
}

/* The word that a value means, in whichever way it is written. */
static const char *word_of(int property, const char *value)
{
    for (size_t i = 0; is_font(property) && i < COUNT(fonts); i++)
        if (strcmp(fonts[i].css, value) == 0 || strcmp(fonts[i].written, value) == 0)
            return fonts[i].word;
    return value;
}

static const char *colour(struct arena *mem, const char *value)
{
    enum { LEN = 7 };
    char *kept;

    if (strlen(value) != LEN || *value != '#' ||
        strspn(value + 1, "0123456789abcdefABCDEF") != LEN - 1)
        return NULL;
    kept = arena_copy(mem, value, LEN);
    for (int i = 1; i < LEN; i++)
        if (kept[i] >= 'A' && kept[i] <= 'F')
            kept[i] = (char)(kept[i] - 'A' + 'a');
    return kept;
}

const char *look_value(struct arena *mem, int property, const char *value)
{
    const char *const *word = look_words(property);

    if (!word)
        return colour(mem, value);
    value = word_of(property, value);
    for (; *word; word++)
        if (strcmp(*word, value) == 0)
            return *word;
    return NULL;
}

static const char *pointer(struct arena *mem, int property)
{
    return arena_printf(mem, "/values/%s", names[property]);
}

enum err look_check_values(struct arena *mem, struct look *look, struct fault *fault)
{
    enum err err = ERR_OK;

    for (int p = 0; p < LOOK_COUNT; p++) {
        const char *kept = look_value(mem, p, look->value[p]);

        if (!kept) {
            fault_field(fault, pointer(mem, p), "invalid");
            err = ERR_INVALID;
        }
        look->value[p] = kept;
    }
    return err;
}

enum err look_check_contrast(struct arena *mem, const struct look *look, struct fault *fault)
{
    struct buffer said = {.mem = mem};
    int before = -1;

    for (size_t i = 0; i < look_npairs; i++) {
        const struct look_pair *pair = &look_pairs[i];
        double ratio = look_pair_ratio(look, pair);
        int blamed = pair->above == LOOK_WHITE ? pair->below : pair->above;

        if (ratio >= pair->least)
            continue;
        buffer_printf(&said, "%s%s on %s is %.2f:1 and has to be %.1f:1", said.len ? "; " : "",
                      names[pair->above], names[pair->below], ratio, pair->least);
        if (blamed != before)
            fault_field(fault, pointer(mem, blamed), "contrast");
        before = blamed;
    }
    if (!said.len)
        return ERR_OK;
    fault->detail = said.text;
    return ERR_INVALID;
}
