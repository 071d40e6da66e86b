/* For whom it is. */
#include <string.h>

#include "alike/lexicon.h"
#include "base/err.h"

enum {
    TODDLERS = 4,
    INFANTS = 8,
    CHILDREN = 16,
    TEENS = 32,
    SENIORS = 64,
    ADULTS = 128,
    BABIES = 256,
    NEWCOMERS = 512
};

static const struct {
    const char *word;
    unsigned who;
} audiences[] = {{"mannen", AUDIENCE_MEN},
                 {"heren", AUDIENCE_MEN},
                 {"man", AUDIENCE_MEN},
                 {"jongens", AUDIENCE_MEN},
                 {"vrouwen", AUDIENCE_WOMEN},
                 {"dames", AUDIENCE_WOMEN},
                 {"meiden", AUDIENCE_WOMEN},
                 {"meisjes", AUDIENCE_WOMEN},
                 {"kinderen", TODDLERS | INFANTS | CHILDREN},
                 {"kinder", TODDLERS | INFANTS | CHILDREN},
                 {"kids", TODDLERS | INFANTS | CHILDREN},
                 {"kleuters", INFANTS},
                 {"kleuter", INFANTS},
                 {"kleintjes", TODDLERS | INFANTS},
                 {"peuters", TODDLERS},
                 {"peuter", TODDLERS},
                 {"baby", BABIES},
                 {"babys", BABIES},
                 {"jeugd", CHILDREN | TEENS},
                 {"jongeren", TEENS},
                 {"tieners", TEENS},
                 {"tiener", TEENS},
                 {"senioren", SENIORS},
                 {"ouderen", SENIORS},
                 {"vijftigplus", SENIORS},
                 {"vijftigplussers", SENIORS},
                 {"volwassenen", ADULTS | SENIORS},
                 {"vrouw", AUDIENCE_WOMEN},
                 {"women", AUDIENCE_WOMEN},
                 {"kadinlar", AUDIENCE_WOMEN},
                 {"kobiet", AUDIENCE_WOMEN},
                 {"للنساء", AUDIENCE_WOMEN},
                 {"men", AUDIENCE_MEN},
                 {"children", TODDLERS | INFANTS | CHILDREN},
                 {"nieuwkomers", NEWCOMERS},
                 {"statushouders", NEWCOMERS},
                 {"anderstaligen", NEWCOMERS},
                 {"vluchtelingen", NEWCOMERS}};

unsigned lexicon_audience(const char *w)
{
    for (size_t i = 0; i < COUNT(audiences); i++)
        if (strcmp(w, audiences[i].word) == 0)
            return audiences[i].who;
    return 0;
}

unsigned lexicon_audience_aged(int from, int to)
{
    static const struct {
        int from, to;
        unsigned who;
    } ages[] = {{0, 4, TODDLERS}, {4, 6, INFANTS},   {6, 12, CHILDREN},
                {12, 18, TEENS},  {18, 120, ADULTS}, {50, 120, SENIORS}};
    unsigned who = 0;

    for (size_t i = 0; i < COUNT(ages); i++)
        if (from <= ages[i].to && to >= ages[i].from)
            who |= ages[i].who;
    return who;
}

bool lexicon_is_choir(const char *w)
{
    size_t head = lexicon_audience_before(w);

    return head && strcmp(w + head, "koor") == 0;
}

size_t lexicon_audience_before(const char *w)
{
    for (size_t i = 0; i < COUNT(audiences); i++) {
        size_t n = strlen(audiences[i].word);

        if (n >= 4 && strncmp(w, audiences[i].word, n) == 0 && strlen(w) >= n + 3)
            return n;
    }
    return 0;
}

unsigned lexicon_audience_in(const char *w)
{
    unsigned who = lexicon_audience(w);

    for (size_t i = 0; i < COUNT(audiences); i++) {
        size_t n = strlen(audiences[i].word);

        if (n >= 4 && strncmp(w, audiences[i].word, n) == 0)
            who |= audiences[i].who;
    }
    return who;
}

unsigned lexicon_level(const char *w)
{
    static const struct {
        const char *word;
        unsigned level;
    } levels[] = {{"beginners", LEVEL_BEGINNERS},
                  {"beginnend", LEVEL_BEGINNERS},
                  {"beginnende", LEVEL_BEGINNERS},
                  {"starters", LEVEL_BEGINNERS},
                  {"instap", LEVEL_BEGINNERS},
                  {"basis", LEVEL_BEGINNERS},
                  {"introductie", LEVEL_BEGINNERS},
                  {"vervolg", LEVEL_ADVANCED},
                  {"halfgevorderd", LEVEL_ADVANCED},
                  {"halfgevorderden", LEVEL_ADVANCED},
                  {"gevorderde", LEVEL_ADVANCED},
                  {"beginner", LEVEL_BEGINNERS},
                  {"beginers", LEVEL_BEGINNERS},
                  {"gevorderden", LEVEL_ADVANCED},
                  {"gevorderd", LEVEL_ADVANCED},
                  {"recreanten", 4},
                  {"eerste", 8},
                  {"tweede", 16},
                  {"derde", 32}};

    for (size_t i = 0; i < COUNT(levels); i++)
        if (strcmp(w, levels[i].word) == 0)
            return levels[i].level;
    return 0;
}
