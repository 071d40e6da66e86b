#include "resources/exchange/exchange.h"

#define AT(member) .offset = offsetof(struct exchange_new, member)

static const char *const times[] = {"mon-morning", "mon-afternoon", "mon-evening",
                                    "tue-morning", "tue-afternoon", "tue-evening",
                                    "wed-morning", "wed-afternoon", "wed-evening",
                                    "thu-morning", "thu-afternoon", "thu-evening",
                                    "fri-morning", "fri-afternoon", "fri-evening",
                                    "sat-morning", "sat-afternoon", "sat-evening",
                                    "sun-morning", "sun-afternoon", "sun-evening",
                                    NULL};
static const char *const for_asks[] = {"everyone", "members", "quiet", NULL};
static const char *const for_offers[] = {"everyone", "members", NULL};
static const char *const forms[] = {"help", "lend", "give", "room", "vacancy", NULL};
static const char *const mails[] = {"now", "daily", "weekly", "never", NULL};

enum {
    TITLE = 120,
    TEXT = 2000,
    WORDS = 120,
    STREET = 80,
    NAME = 100,
    NEEDS = 500,
    CONSENT = 300
};

// clang-format off
#define SHARED                                                                                  \
    {.name = "title", .kind = JSON_TEXT_LINE, AT(is.title), .max = TITLE, .required = true},    \
    {.name = "text", .kind = JSON_TEXT_BLOCK, AT(is.text), .max = TEXT},                        \
    {.name = "category", .kind = JSON_TEXT_LINE, AT(is.category), .max = 40},                   \
    {.name = "when", .kind = JSON_TEXT_LINE, AT(is.moment), .max = WORDS},                      \
    {.name = "times", .kind = JSON_WORDS, AT(is.times), .words = times, .max = 21},             \
    {.name = "area", .kind = JSON_TEXT_LINE, AT(is.area), .max = 20},                           \
    {.name = "street", .kind = JSON_TEXT_LINE, AT(is.street), .max = STREET},                   \
    {.name = "languages", .kind = JSON_LIST, AT(is.languages), .max = 10},                      \
    PICTURES_FIELDS(struct exchange_new, is.pictures),                                          \
    EXTRAS_FIELD(struct exchange_new, is.extras)
#define PARTY                                                                                   \
    {.name = "name", .kind = JSON_TEXT_LINE, AT(party.name), .max = NAME},                      \
    {.name = "telephone", .kind = JSON_TEXT_LINE, AT(party.telephone), .max = 30},              \
    {.name = "email", .kind = JSON_TEXT_LINE, AT(party.email), .max = 254},                     \
    {.name = "consent", .kind = JSON_TEXT_LINE, AT(party.consent), .max = CONSENT}

static const struct json_field ask_fields[] = {
    SHARED,
    {.name = "visibility", .kind = JSON_WORD, AT(is.visibility), .words = for_asks, .required = true},
    PARTY,
};

static const struct json_field offer_fields[] = {
    SHARED,
    {.name = "visibility", .kind = JSON_WORD, AT(is.visibility), .words = for_offers, .required = true},
    {.name = "organisation", .kind = JSON_ID, AT(is.organisation)},
    {.name = "form", .kind = JSON_WORD, AT(is.form), .words = forms},
    {.name = "needs", .kind = JSON_TEXT_LINE, AT(is.needs), .max = NEEDS},
    {.name = "radius", .kind = JSON_WHOLE, AT(is.radius), .min = 100, .max = 50000},
    {.name = "mail", .kind = JSON_WORD, AT(is.mail), .words = mails},
    {.name = "pausedUntil", .kind = JSON_DAY, AT(is.paused_until)},
    PARTY,
};
// clang-format on

enum { PARTY_FIELDS = 4 };

const struct exchange_kind exchange_ask = {
    .name = "ask",
    .fields = ask_fields,
    .nfields = COUNT(ask_fields) - PARTY_FIELDS,
    .nnew = COUNT(ask_fields),
    .item = &exchange_ask_item,
};

const struct exchange_kind exchange_offer = {
    .name = "offer",
    .fields = offer_fields,
    .nfields = COUNT(offer_fields) - PARTY_FIELDS,
    .nnew = COUNT(offer_fields),
    .item = &exchange_offer_item,
};

/* What others see, as on a card. */
static void public_json(struct json *j, const struct exchange_item *i)
{
    json_text(j, "kind", i->kind);
    json_text(j, "id", i->id);
    json_text(j, "title", i->is.title);
    json_text(j, "text", i->is.text);
    json_text(j, "category", i->is.category);
    json_text(j, "when", i->is.moment);
    json_texts(j, "times", &i->is.times);
    json_raw(j, "area", i->area);
    json_text(j, "street", i->is.street);
    json_texts(j, "languages", &i->is.languages);
    json_text(j, "visibility", i->is.visibility);
    json_text(j, "firstName", i->first_name);
    json_raw(j, "organisation", i->organisation);
    json_text(j, "form", i->is.form);
    json_text(j, "needs", i->is.needs);
    json_raw(j, "radius", i->is.radius);
    json_text(j, "pausedUntil", i->is.paused_until);
    json_text(j, "state", i->state);
    json_bool(j, "new", i->first);
    json_text(j, "publishedAt", i->published);
    json_raw(j, "picture", i->picture);
    json_raw(j, "pictures", i->pictures);
    json_text(j, "address", i->address);
    json_raw(j, "extras", i->extras);
}

/* What is for who may change it, and for who looks at posts. */
static void kept_json(struct json *j, const struct exchange_item *i)
{
    json_bool(j, "mine", i->mine);
    json_text(j, "danger", i->danger);
    json_text(j, "stateReason", i->state_reason);
    json_text(j, "mail", i->is.mail);
    json_raw(j, "asker", i->asker);
}

void exchange_json(struct json *j, const struct exchange_item *i, bool with_token)
{
    json_object(j, NULL);
    public_json(j, i);
    life_json(j, &i->life, with_token);
    if (with_token)
        kept_json(j, i);
    json_end(j);
}
