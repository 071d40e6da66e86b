#include "hint/hint.h"

#include "hint/parts.h"

static const struct {
    const char *name;
    bool (*find)(const struct tokens *, struct stretch *);
} kinds[] = {
    [HINT_SCAM] = {"scam", hint_scam},          [HINT_IBAN] = {"iban", hint_iban},
    [HINT_PHONE] = {"phone", hint_phone},       [HINT_EMAIL] = {"email", hint_email},
    [HINT_ADDRESS] = {"address", hint_address}, [HINT_LINK] = {"link", hint_link},
};

struct hint hint_read(struct arena *mem, const char *text)
{
    struct tokens t;
    struct stretch found;

    hint_tokens(mem, text, &t);
    for (enum hint_kind kind = HINT_SCAM; kind <= HINT_LINK; kind++)
        if (kinds[kind].find(&t, &found)) {
            size_t from = t.at[found.first].from;

            return (struct hint){kind, from, t.at[found.last].to - from};
        }
    return (struct hint){HINT_NONE, 0, 0};
}

const char *hint_kind_name(enum hint_kind kind)
{
    return kind > HINT_NONE && kind <= HINT_LINK ? kinds[kind].name : NULL;
}
