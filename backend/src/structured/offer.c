#include <math.h>
#include <string.h>
#include <strings.h>

#include "base/text.h"
#include "markup/tree.h"
#include "structured/find.h"

enum { NAMED_MOST = 4 };

/* What the offers say together. */
struct offers {
    bool any, foreign;
    double low, high;
    const char *currency;
    struct buffer named; /* "Senioren € 6,00" */
    int nnamed;
};

const char *offer_amount(struct arena *mem, double price)
{
    long cents = price > 0 && price < 1e6 ? lround(price * 100) : 0;

    return cents ? arena_printf(mem, "%ld.%02ld", cents / 100, cents % 100) : NULL;
}

/* "€ 2,50", "2,50 GBP", "gratis" */
static const char *spoken(struct arena *mem, const struct offers *o, double price)
{
    long cents = lround(price * 100);

    if (cents == 0)
        return "gratis";
    if (o->foreign)
        return arena_printf(mem, "%ld,%02ld %s", cents / 100, cents % 100, o->currency);
    return arena_printf(mem, "\u20ac %ld,%02ld", cents / 100, cents % 100);
}

static void take(struct offers *o, double price)
{
    if (price < 0 || price > 1e6)
        return;
    o->low = !o->any || price < o->low ? price : o->low;
    o->high = !o->any || price > o->high ? price : o->high;
    o->any = true;
}

static void take_offer(struct finding *f, const struct json_value *v, struct offers *o)
{
    const char *currency = value_member_text(v, "priceCurrency");
    const char *name = value_member_text(v, "name");
    double price;

    if (currency && strcasecmp(currency, "EUR") != 0) {
        o->foreign = true;
        o->currency = text_cut(f->mem, currency, 8);
    }
    if (value_number(value_member(v, "lowPrice"), &price))
        take(o, price);
    if (value_number(value_member(v, "highPrice"), &price))
        take(o, price);
    if (!value_number(value_member(v, "price"), &price))
        return;
    take(o, price);
    if (name && price >= 0 && price <= 1e6 && o->nnamed++ < NAMED_MOST)
        buffer_printf(&o->named, "%s%s %s", o->named.len ? ", " : "",
                      text_line(f->mem, markup_entities(f->mem, name), 40),
                      spoken(f->mem, o, price));
}

static void tell(struct finding *f, struct offers *o, struct structured_event *e)
{
    bool several = lround(o->low * 100) != lround(o->high * 100);

    if (!o->any)
        return;
    if (!several && lround(o->low * 100) == 0) {
        e->free = 1;
        return;
    }
    if (several)
        e->price_note = o->nnamed > 1 && o->nnamed <= NAMED_MOST
                            ? o->named.text
                            : arena_printf(f->mem, "van %s tot %s", spoken(f->mem, o, o->low),
                                           spoken(f->mem, o, o->high));
    else if (o->foreign)
        e->price_note = spoken(f->mem, o, o->low);
    if (lround(o->low * 100) == 0)
        return; /* free for some: who, is for a reader */
    e->free = 0;
    e->price = o->foreign ? NULL : offer_amount(f->mem, o->low);
}

void offer_read(struct finding *f, const struct json_value *v, struct structured_event *e)
{
    const struct json_value *list = value_member(v, "offers");
    const struct json_value *is_free = value_member(v, "isAccessibleForFree");
    const char *word = value_text(is_free);
    struct offers o = {.named = {.mem = f->mem}};

    for (const struct json_value *one = value_first(list); one; one = value_next(list, one)) {
        const struct json_value *offer = value_follow(&f->index, one);

        if (offer->type == JSON_OBJECT)
            take_offer(f, offer, &o);
    }
    tell(f, &o, e);
    if ((is_free && is_free->type == JSON_BOOL && is_free->truth) ||
        (word && strcasecmp(value_word(word), "true") == 0)) {
        e->free = 1;
        e->price = e->price_note = NULL;
    }
}
