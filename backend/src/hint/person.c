#include "hint/person.h"

#include "hint/parts.h"
#include "hint/person_parts.h"

/* A mailbox that is a desk's and nobody's. */
static bool somebodys_email(const struct tokens *t, struct stretch *out)
{
    return hint_email(t, out) &&
           !hint_token_is(&t->at[out->first],
                          " info loket balie contact wijkteam secretariaat receptie post mail "
                          "administratie aanmelden inschrijven planning redactie bestuur "
                          "klantenservice sociaalteam hulp vragen welkom ");
}

static const struct {
    const char *name;
    bool (*find)(const struct tokens *, struct stretch *);
} signs[] = {
    [PERSON_NUMBER] = {"number", person_number},  [PERSON_BIRTH] = {"birth", person_birth},
    [PERSON_PHONE] = {"phone", hint_phone},       [PERSON_EMAIL] = {"email", somebodys_email},
    [PERSON_ADDRESS] = {"address", hint_address}, [PERSON_NAME] = {"name", person_name},
};

struct person_hint person_hint_read(struct arena *mem, const char *text)
{
    struct tokens t;
    struct stretch found;

    hint_tokens(mem, text, &t);
    for (enum person_sign sign = PERSON_NUMBER; sign <= PERSON_NAME; sign++)
        if (signs[sign].find(&t, &found)) {
            size_t from = t.at[found.first].from;

            return (struct person_hint){sign, from, t.at[found.last].to - from};
        }
    return (struct person_hint){PERSON_NONE, 0, 0};
}

const char *person_sign_name(enum person_sign sign)
{
    return sign > PERSON_NONE && sign <= PERSON_NAME ? signs[sign].name : NULL;
}
