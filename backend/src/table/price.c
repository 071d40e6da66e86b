#include "table/price.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/err.h"
#include "base/text.h"

static bool says_free(const char *text)
{
    static const char *const words[] = {"gratis",      "free",          "geen",
                                        "vrij",        "vrije toegang", "kosteloos",
                                        "geen kosten", "nihil",         "-"};

    for (size_t i = 0; i < COUNT(words); i++)
        if (strcasecmp(text, words[i]) == 0)
            return true;
    return strncasecmp(text, "gratis", 6) == 0 && !isalpha((unsigned char)text[6]) &&
           !strpbrk(text, "0123456789");
}

/* One amount at s ("2,50", "5", "2,-", "1.250,00"); moves past it. */
static bool read_amount(const char **s, long *cents)
{
    long whole = 0, part = 0;
    int n = 0;

    while (isdigit((unsigned char)**s) && whole < 1000000)
        whole = whole * 10 + (*(*s)++ - '0');
    if ((**s == ',' || **s == '.') && (isdigit((unsigned char)(*s)[1]) || (*s)[1] == '-')) {
        for ((*s)++; isdigit((unsigned char)**s) && n < 2; n++)
            part = part * 10 + (*(*s)++ - '0');
        while (**s == '-')
            (*s)++;
    }
    *cents = whole * 100 + (n == 1 ? part * 10 : part);
    return !isdigit((unsigned char)**s);
}

/* What may stand round an amount without saying more. */
static const char *skip_currency(const char *s)
{
    static const char *const words[] = {"\xe2\x82\xac", "eur", "euro", " ",
                                        "\xc2\xa0",     ".",   ":"};
    bool more = true;

    while (more) {
        more = false;
        for (size_t i = COUNT(words); i-- > 0;) {
            size_t n = strlen(words[i]);

            if (strncasecmp(s, words[i], n) == 0 && *s) {
                s += n;
                more = true;
                break;
            }
        }
    }
    return s;
}

void price_read(struct arena *mem, const char *text, struct price *out)
{
    const char *s = skip_currency(text);
    long cents;

    *out = (struct price){.free = -1};
    if (text_blank(text))
        return;
    if (says_free(text)) {
        out->free = 1;
        return;
    }
    if (!isdigit((unsigned char)*s) || !read_amount(&s, &cents)) {
        out->note = text;
        return;
    }
    if (*skip_currency(s) != '\0')
        out->note = text;
    if (out->note && strpbrk(s, "0123456789"))
        return; /* several amounts: which one counts is for a reader */
    out->free = cents == 0;
    out->amount = cents ? arena_printf(mem, "%ld.%02ld", cents / 100, cents % 100) : NULL;
}
