#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/text.h"
#include "structured/find.h"

static const struct {
    const char *part; /* of the word, in lower case */
    const char *audience;
} words[] = {
    {"everyone", "iedereen"},    {"everybody", "iedereen"},
    {"iedereen", "iedereen"},    {"alle leeftijden", "iedereen"},
    {"all ages", "iedereen"},    {"child", "kinderen"},
    {"kids", "kinderen"},        {"kind", "kinderen"},
    {"youth", "jongeren"},       {"teen", "jongeren"},
    {"jonger", "jongeren"},      {"jeugd", "jongeren"},
    {"senior", "ouderen"},       {"elder", "ouderen"},
    {"ouderen", "ouderen"},      {"65+", "ouderen"},
    {"55+", "ouderen"},          {"parent", "ouders"},
    {"ouders", "ouders"},        {"women", "vrouwen"},
    {"female", "vrouwen"},       {"vrouw", "vrouwen"},
    {"male", "mannen"},          {"mannen", "mannen"},
    {"adult", "volwassenen"},    {"volwassen", "volwassenen"},
    {"newcomer", "nieuwkomers"}, {"nieuwkomer", "nieuwkomers"},
    {"carer", "mantelzorgers"},  {"mantelzorg", "mantelzorgers"},
};

enum { NO_AGE = 200 };

/* For whom an age from least to most is meant. */
static const char *of_ages(long least, long most)
{
    if (least <= 0 && most >= 99)
        return "iedereen";
    if (most <= 12)
        return "kinderen";
    if (least >= 10 && most <= 27)
        return "jongeren";
    if (least >= 50)
        return "ouderen";
    if (least >= 18)
        return "volwassenen";
    return NULL;
}

/* "6-12", "7+", "65-", "-12" */
static const char *of_range(const char *text)
{
    char *end;
    long least = isdigit((unsigned char)*text) ? strtol(text, &end, 10) : 0, most = NO_AGE;

    end = (char *)(uintptr_t)text + strspn(text, "0123456789");
    end += strspn(end, " ");
    if (*end == '+' && end[1] == '\0')
        return of_ages(least, NO_AGE);
    if (*end != '-')
        return NULL;
    end += 1 + strspn(end + 1, " ");
    if (isdigit((unsigned char)*end)) {
        most = strtol(end, &end, 10);
        return *end ? NULL : of_ages(least, most);
    }
    return *end ? NULL : of_ages(least, NO_AGE);
}

const char *audience_word(struct arena *mem, const char *text)
{
    char *lower = text_cut(mem, text, 100);
    const char *of = of_range(lower);

    for (char *c = lower; *c; c++)
        *c = (char)tolower((unsigned char)*c);
    for (size_t i = 0; i < COUNT(words) && !of; i++)
        if (strstr(lower, words[i].part))
            of = words[i].audience;
    return of;
}

static const char *of_object(struct arena *mem, const struct json_value *v)
{
    const char *type = value_member_text(v, "audienceType");
    const char *gender = value_member_text(v, "suggestedGender");
    const char *of;
    double least = 0, most = NO_AGE;
    bool said = value_number(value_member(v, "suggestedMinAge"), &least);

    said |= value_number(value_member(v, "suggestedMaxAge"), &most);
    said |= value_number(value_member(v, "minValue"), &least);
    said |= value_number(value_member(v, "maxValue"), &most);
    type = type ? type : value_member_text(v, "name");
    of = type ? audience_word(mem, type) : NULL;
    if (!of && said && least >= 0 && least < NO_AGE && most >= 0)
        of = of_ages((long)least, most < NO_AGE ? (long)most : NO_AGE);
    if (!of && gender)
        of = audience_word(mem, gender);
    return of;
}

void audience_read(struct finding *f, const struct json_value *v, struct structured_event *e)
{
    static const char *const names[] = {"audience", "typicalAgeRange", "ageRange"};

    for (size_t i = 0; i < COUNT(names) && !e->audience; i++) {
        const struct json_value *said =
            value_follow(&f->index, value_first(value_member(v, names[i])));
        const char *text = value_text(said);

        if (text)
            e->audience = audience_word(f->mem, text);
        else if (said && said->type == JSON_OBJECT)
            e->audience = of_object(f->mem, said);
    }
}
