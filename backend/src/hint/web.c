/* Mail addresses, and addresses of pages. */
#include <string.h>

#include "hint/parts.h"

/* What a name on the internet ends in, and is no Dutch word after a full stop that lacks its
 * space. */
static const char ends[] = " nl com org net eu be io gl ly uk fr biz gov edu ";
/* These are words too: they count after "www", after an "@", or before a "/". */
static const char doubtful[] =
    " de nu me app link info site shop online club tv co gle eus pl tr it at ch ru xyz "
    "one id cc gd id to amsterdam brabant ";
static const char providers[] =
    " gmail hotmail outlook ziggo kpnmail live yahoo icloud planet home "
    "kpn xs4all telfort online casema chello ";

static const char mails[] = " mail mails mailtje mailadres mailadressen mailen mailt email "
                            "emailadres emailen ";

/* What a page's address ends in before its path: any country has two letters. */
static bool before_path(const struct token *w)
{
    size_t len = strlen(w->text);

    return w[1].gap[0] == '/' && w[1].text[0] && len >= 2 && len <= 4 && !w->number &&
           !hint_token_is(w, " en of ");
}

/* These follow on a full stop that lacks its space only with a capital. */
static const char rarely_words[] =
    " app info shop online club site tv amsterdam brabant frl xyz "
    "blog store page wiki social news world ";

static bool ends_name(const struct token *w, bool sure)
{
    return hint_token_is(w, ends) || (sure && hint_token_is(w, doubtful)) ||
           (!w->capital && strcmp(w->gap, ".") == 0 && hint_token_is(w, rarely_words));
}

static bool is_dot(const struct tokens *t, size_t i)
{
    return i < t->n && (hint_token_is(&t->at[i], " punt dot puntje ")) &&
           token_gap(&t->at[i], " ([-", 2);
}

/* ".", or one that is hidden from machines: "[.]" */
static bool is_full_stop(const char *gap)
{
    return strcmp(gap, ".") == 0 || strcmp(gap, "[.]") == 0 || strcmp(gap, "(.)") == 0;
}

/* From word i on, the name of a computer: the word that it ends with, or 0. */
static size_t name_end(const struct tokens *t, size_t i, bool spaces, bool sure)
{
    enum { LONG = 8 };
    size_t found = 0;

    for (size_t j = i + 1; j < t->n && j < i + LONG; j++) {
        const char *gap = t->at[j].gap;

        if (is_dot(t, j)) {
            j++;
            if (j < t->n && ends_name(&t->at[j], true))
                found = j;
            continue;
        }
        if (strcmp(gap, "-") == 0 || *gap == '\0')
            continue;
        if (!is_full_stop(gap) &&
            !(strcmp(gap, " . ") == 0 && hint_token_is(&t->at[j], " nl com ")) &&
            !(spaces && (strcmp(gap, " . ") == 0 || strcmp(gap, " .") == 0)))
            break;
        if (ends_name(&t->at[j], sure) ||
            (before_path(&t->at[j]) &&
             (strlen(t->at[j - 1].text) > 2 || ends_name(&t->at[j], true))))
            found = j;
    }
    return found;
}

static bool is_provider(const struct tokens *t, size_t i)
{
    return hint_token_is(&t->at[i], providers);
}

/* "jan at gmail", also without what it ends in; nobody gets mail "at home". */
static bool is_provider_alone(const struct tokens *t, size_t i)
{
    return is_provider(t, i) && !hint_token_is(&t->at[i], " home live planet casema ");
}

/* "bij voorbeeld punt nl is ons mailadres" */
static bool mail_follows(const struct tokens *t, size_t i)
{
    enum { NEXT = 8 };

    for (size_t j = i + 1; j < t->n && j < i + NEXT && !token_begins_sentence(t, j); j++)
        if (hint_token_is(&t->at[j], mails))
            return true;
    return false;
}

/* Is what stands before word i an "@" or what it is called? */
static bool at_sign(const struct tokens *t, size_t i)
{
    enum { FAR = 8 };

    if (strchr(t->at[i].gap, '@'))
        return token_gap(&t->at[i], " @()[]", 5);
    if (i < 2)
        return false;
    /* "mijn naam, dan een apenstaartje, en dan" */
    while (i > 2 && hint_token_is(&t->at[i - 1], " dan en daarna van het "))
        i--;
    return hint_token_is(&t->at[i - 1],
                         " at apenst* apest* aapst* apeklootje aapje slinger* krul* arroba ") ||
           (hint_token_is(&t->at[i - 1], " teken ") && strchr(t->at[i - 1].gap, '@')) ||
           (hint_token_is(&t->at[i - 1], " bij ") &&
            (is_provider(t, i) || token_had(t, i, FAR, mails) || mail_follows(t, i))) ||
           (hint_token_is(&t->at[i - 1], " a ") && strchr(t->at[i - 1].gap, '('));
}

/* "mail jansen, dan dat tekentje, dan voorbeeld punt nl": a name of a computer is no page where
 * mail is spoken of. */
static bool said_as_mail(const struct tokens *t, size_t i, struct stretch *out)
{
    enum { FAR = 10, NAME = 2 };
    size_t end =
        hint_token_is(&t->at[i], " www http https ") ? 0 : name_end(t, i, false, false);

    if (!end || (end + 1 < t->n && *t->at[end + 1].gap == '/') ||
        !token_had(t, i, FAR, mails) ||
        token_had(t, i, FAR,
                  " site website pagina www http https link formulier kijk zie op via wiki "))
        return false;
    *out = (struct stretch){i > NAME ? i - NAME : 0, end};
    return true;
}

/* "gmail: jan.jansen" */
static bool named_at(const struct tokens *t, size_t i, struct stretch *out)
{
    if (!is_provider_alone(t, i - 1) || !strchr(t->at[i].gap, ':') || i + 1 >= t->n ||
        !token_gap(&t->at[i + 1], "._-", 1) || !*t->at[i + 1].gap)
        return false;
    *out = (struct stretch){i - 1, i + 1};
    return true;
}

bool hint_email(const struct tokens *t, struct stretch *out)
{
    for (size_t i = 1; i < t->n; i++) {
        size_t end, first = i - 1;

        /* "jansen gmail punt com" */
        if (hint_token_is(&t->at[i], " gmail hotmail ") && is_dot(t, i + 1) &&
            token_gap(&t->at[i], " ", 1)) {
            *out = (struct stretch){i - 1, i + 2 < t->n ? i + 2 : i + 1};
            return true;
        }
        if (named_at(t, i, out))
            return true;
        if (!at_sign(t, i))
            continue;
        end = name_end(t, i, true, true);
        if (!end && (is_provider_alone(t, i) || strcmp(t->at[i].gap, "@") == 0))
            end = i;
        if (!end)
            continue;
        if (!strchr(t->at[i].gap, '@'))
            first--;
        while (first > 0 && token_gap(&t->at[first], "._-+", 1))
            first--;
        *out = (struct stretch){first, end};
        return true;
    }
    for (size_t i = 1; i < t->n; i++)
        if (said_as_mail(t, i, out))
            return true;
    return false;
}

static bool link_at(const struct tokens *t, size_t i, struct stretch *out)
{
    const struct token *w = &t->at[i];
    bool sure = hint_token_is(w, " www ") || (i && hint_token_is(&w[-1], " http https "));
    size_t end = strchr(w->gap, '@') ? 0 : name_end(t, i, false, sure);

    if (!end && sure && i + 1 < t->n && token_gap(w, " :/", 3) && ends_name(w + 1, true))
        end = i + 1;
    if (!end && hint_token_is(w, " www http https ") && i + 2 < t->n &&
        ends_name(w + 2, true) && token_gap(&w[1], " ", 1) && token_gap(&w[2], " ", 1))
        end = i + 2;
    if (!end && hint_token_is(w, " http https ") && strncmp(w[1].gap, "://", 3) == 0)
        end = i + 1;
    if (!end)
        return false;
    while (end + 1 < t->n && *t->at[end + 1].gap && !strpbrk(t->at[end + 1].gap, " ,;)\n~"))
        end++;
    *out = (struct stretch){i, end};
    return true;
}

bool hint_link(const struct tokens *t, struct stretch *out)
{
    for (size_t i = 0; i < t->n; i++)
        if (link_at(t, i, out))
            return true;
    return false;
}
