#include <stdio.h>
#include <string.h>

#include "base/spell.h"
#include "base/words.h"
#include "commons/need.h"

enum { SPELT_FROM = 6 }; /* letters from which on a typing error is forgiven */

struct named {
    const char *name;
    const char *code;
};

/* What a day is called; a part of it may follow ("dinsdagmiddag"). */
static const struct named day_names[] = {
    {"maandag", "mon"},  {"dinsdag", "tue"},   {"woensdag", "wed"}, {"donderdag", "thu"},
    {"vrijdag", "fri"},  {"zaterdag", "sat"},  {"zondag", "sun"},   {"monday", "mon"},
    {"tuesday", "tue"},  {"wednesday", "wed"}, {"thursday", "thu"}, {"friday", "fri"},
    {"saturday", "sat"}, {"sunday", "sun"},
};

static const struct named day_short[] = {
    {"ma", "mon"}, {"di", "tue"}, {"wo", "wed"}, {"do", "thu"},
    {"vr", "fri"}, {"za", "sat"}, {"zo", "sun"},
};

static const struct named language_names[] = {
    {"nederlands", "nl"},  {"dutch", "nl"},        {"engels", "en"},      {"english", "en"},
    {"pools", "pl"},       {"polish", "pl"},       {"polski", "pl"},      {"turks", "tr"},
    {"turkish", "tr"},     {"arabisch", "ar"},     {"arabic", "ar"},      {"marokkaans", "ar"},
    {"oekraiens", "uk"},   {"ukrainian", "uk"},    {"russisch", "ru"},    {"russian", "ru"},
    {"duits", "de"},       {"german", "de"},       {"frans", "fr"},       {"french", "fr"},
    {"spaans", "es"},      {"spanish", "es"},      {"tigrinya", "ti"},    {"somalisch", "so"},
    {"somali", "so"},      {"farsi", "fa"},        {"perzisch", "fa"},    {"dari", "fa"},
    {"bulgaars", "bg"},    {"roemeens", "ro"},     {"italiaans", "it"},   {"portugees", "pt"},
    {"chinees", "zh"},     {"hongaars", "hu"},     {"amhaars", "am"},     {"koerdisch", "ku"},
    {"pasjtoe", "ps"},     {"urdu", "ur"},         {"hindi", "hi"},       {"vietnamees", "vi"},
    {"indonesisch", "id"}, {"servisch", "sr"},     {"papiaments", "pap"}, {"berbers", "ber"},
    {"grieks", "el"},      {"gebarentaal", "dse"},
};

/* What makes a sentence of it: "iemand die Pools spreekt en iets weet van schulden". */
static const char *const fillers[] = {
    "iemand", "spreekt", "spreken",  "praat", "taal",   "weet",  "weten",    "kent", "zoek",
    "zoekt",  "wie",     "verstand", "goed",  "bij",    "werkt", "aanwezig", "dag",  "dagen",
    "ik",     "met",     "die",      "in",    "speaks", "knows", "someone",  "who",
};

/* One letter wrong, with or without an "e" at the end. */
static bool nearly(const char *word, const char *name)
{
    char longer[24];

    if (strlen(name) < SPELT_FROM)
        return false;
    (void)snprintf(longer, sizeof longer, "%se", name);
    return spell_changes(word, name) == 1 || spell_changes(word, longer) == 1;
}

/* The name as it is, with an "e" or what may follow a day, or with one letter wrong. */
static const char *code_of(const struct named *names, size_t n, const char *word, bool longer)
{
    size_t len = strlen(word);

    for (size_t i = 0; i < n; i++) {
        size_t most = strlen(names[i].name);

        if (strncmp(word, names[i].name, most) == 0 &&
            (longer || !word[most] || strcmp(word + most, "e") == 0))
            return names[i].code;
    }
    for (size_t i = 0; i < n && len >= SPELT_FROM; i++)
        if (nearly(word, names[i].name))
            return names[i].code;
    return NULL;
}

const char *need_day(const char *word)
{
    for (size_t i = 0; i < COUNT(day_short); i++)
        if (strcmp(word, day_short[i].name) == 0)
            return day_short[i].code;
    return code_of(day_names, COUNT(day_names), word, true);
}

const char *need_language(const char *word)
{
    return code_of(language_names, COUNT(language_names), word, false);
}

static const char *name_of(const struct named *names, size_t n, const char *code)
{
    for (size_t i = 0; i < n; i++)
        if (strcmp(names[i].code, code) == 0)
            return names[i].name;
    return code;
}

const char *need_day_name(const char *code)
{
    return name_of(day_names, COUNT(day_names), code);
}

const char *need_language_name(const char *code)
{
    return name_of(language_names, COUNT(language_names), code);
}

static void add(struct arena *mem, struct json_list *list, const char *code)
{
    if (!list->item)
        list->item = arena_take(mem, NEED_MOST * sizeof *list->item);
    for (size_t i = 0; i < list->count; i++)
        if (strcmp(list->item[i], code) == 0)
            return;
    if (list->count < NEED_MOST)
        list->item[list->count++] = code;
}

static bool fills(const char *word)
{
    for (size_t i = 0; i < COUNT(fillers); i++)
        if (strcmp(word, fillers[i]) == 0)
            return true;
    return false;
}

void need_read(struct arena *mem, const char *text, struct need *need)
{
    const struct words *said = words_of(mem, text);
    struct buffer rest = {.mem = mem};

    *need = (struct need){0};
    for (size_t i = 0; i < said->n; i++) {
        const char *word = said->word[i].text, *day = need_day(word);
        const char *language = day ? NULL : need_language(word);

        if (day)
            add(mem, &need->days, day);
        else if (language)
            add(mem, &need->languages, language);
        else if (!fills(word))
            buffer_printf(&rest, "%s%s", rest.len ? " " : "", word);
    }
    need->words = rest.len ? rest.text : NULL;
}

bool need_is_something(const struct need *need)
{
    return need->words || need->days.count || need->languages.count;
}
