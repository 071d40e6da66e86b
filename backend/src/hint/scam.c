/* Swindles that are known: who asks for money before there is anything, for a code, for another
 * app, or hides where a link goes. */
#include <stdlib.h>
#include <string.h>

#include "hint/parts.h"
#include "hint/phrases.h"
#include "hint/swindles.h"

enum { SPAN = 40 };

/* Who warns of swindles is no swindler. */
static const char warns[] =
    " oplichting oplichters oplichter oplichten nepbericht "
    "nepberichten phishing fraude babbeltruc babbeltrucs "
    "nepmail scam waarschuwing herken herkennen voorlichting lezing "
    "trap_er_niet intrappen hulpvraagfraude "
    "spoofing opgelicht cybercrime nepagent nepagenten geef_nooit nooit_uw pas_op_er ";

static const char shorteners[] =
    " bit_ly tinyurl_com s_id t_ly cutt_ly goo_gl t_co ow_ly is_gd rb_gy rebrand_ly "
    "shorturl_at tiny_cc buff_ly "
    "tiny_one v_gd adf_ly t_me shorte_st bl_ink soo_gd clck_ru u_to qr_ae lnkd_in urlz_fr "
    "kutt_it "
    "short_gy tny_im bit_do x_gd qrco_de shrtco_de me_qr surl_li telegram_me dub_sh ";

/* Do the other lists stand near word i, which is of the first one? */
static bool others_near(const struct tokens *t, const struct swindle *s, size_t i,
                        struct stretch *out)
{
    size_t begin = i > SPAN ? i - SPAN : 0, end = i + SPAN < t->n ? i + SPAN : t->n;

    for (size_t k = 1; k < SWINDLE_LISTS && s->all[k]; k++) {
        size_t n = 0, at = phrase_find(t, begin, end, s->all[k], &n);

        if (at == end)
            return false;
        out->first = at < out->first ? at : out->first;
        out->last = at + n - 1 > out->last ? at + n - 1 : out->last;
    }
    return true;
}

/* What somebody is lured with.  A shortened link to a list of the street is only a link. */
static const char baits[] =
    " foto fotos filmpje gratis korting actie aanbieding winnen win gewonnen prijs geld bank "
    "rekening account pakket pakketje vandaag_nog snel laatste_kans bestel* verdien* te_koop "
    "verkoop betaal* klik code inloggen log_in bevestig* waardebon cadeau* subsidie crypto "
    "bankgegevens pincode free win_a click prize money invest* ";

/* The words of a text in order. */
struct vocabulary {
    const char **word;
    size_t n;
};

static int compare(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static struct vocabulary vocabulary_of(struct arena *mem, const struct tokens *t)
{
    struct vocabulary v = {.word = arena_take(mem, (t->n + 1) * sizeof *v.word), .n = t->n};

    for (size_t i = 0; i < t->n; i++)
        v.word[i] = t->at[i].text;
    qsort(v.word, v.n, sizeof *v.word, compare);
    return v;
}

/* Is there a word that begins like this? */
static bool may_begin(const struct vocabulary *v, const char *piece, size_t len)
{
    size_t low = 0, high = v->n;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (strncmp(v->word[middle], piece, len) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < v->n && strncmp(v->word[low], piece, len) == 0;
}

/* Has the text the beginning of one of the list?  Most lists are left aside by this. */
static bool list_may_be(const struct vocabulary *v, const char *list)
{
    while (*(list += strspn(list, " "))) {
        if (may_begin(v, list, strcspn(list, "_* ")))
            return true;
        list += strcspn(list, " ");
    }
    return false;
}

static bool swindle_may_be(const struct vocabulary *v, const struct swindle *s)
{
    for (size_t k = 0; k < SWINDLE_LISTS && s->all[k]; k++)
        if (!list_may_be(v, s->all[k]))
            return false;
    return true;
}

static bool swindle_in(const struct tokens *t, const struct swindle *s, struct stretch *out)
{
    size_t n = 0;

    for (size_t i = 0; (i = phrase_find(t, i, t->n, s->all[0], &n)) < t->n; i++) {
        *out = (struct stretch){i, i + n - 1};
        if (others_near(t, s, i, out))
            return !s->unless || phrase_find(t, 0, t->n, s->unless, &n) == t->n;
    }
    return false;
}

/* A shortened link is written together: "bit.ly/3x". */
static bool shortened(const struct tokens *t, struct stretch *out)
{
    for (size_t i = 0; i + 1 < t->n; i++) {
        size_t n = phrase_at(t, i, shorteners);

        if (n == 2 && strcmp(t->at[i + 1].gap, ".") == 0 && strcmp(t->at[i].gap, ".") != 0) {
            *out = (struct stretch){i, i + 1};
            while (out->last + 1 < t->n && *t->at[out->last + 1].gap != ' ' &&
                   !strpbrk(t->at[out->last + 1].gap, " ,\n"))
                out->last++;
            return true;
        }
    }
    return false;
}

bool hint_scam(const struct tokens *t, struct stretch *out)
{
    struct vocabulary v;
    size_t n = 0;

    if (shortened(t, out) && phrase_find(t, 0, t->n, baits, &n) < t->n)
        return true;
    if (phrase_find(t, 0, t->n, warns, &n) < t->n)
        return false;
    v = vocabulary_of(t->mem, t);
    for (size_t i = 0; swindle(i); i++)
        if (swindle_may_be(&v, swindle(i)) && swindle_in(t, swindle(i), out))
            return true;
    return hint_signs(t, out);
}
