#include "matching/stem.h"

#include <string.h>

#include "base/err.h"
#include "base/utf8.h"

/* In the languages that residents write. */
static const char small[] =
    " de het een t n d s m r de der den des te van op in aan bij voor met naar om uit over "
    "onder "
    "door tot tegen tussen zonder sinds binnen na per en of maar want dus als dan toch ook nog "
    "al "
    "er hier daar waar wat wie welke hoe dat die dit deze da dees zo zoals ik je jij jou jouw "
    "u uw "
    "ge gij hij hem ze zij haar we wij ons onze us jullie hun mij me mijn mn zich elkaar "
    "iemand "
    "iedereen men is ben bent zijn was waren wordt worden word werd heb hebt heeft hebben had "
    "hadden kan kun kunt kunnen kon konden zal zullen zou zouden zoudt wil wilt willen wilde "
    "mag "
    "mogen moet moeten moest hoef hoeft ga gaat gaan ging kom komt komen doe doet doen deed "
    "gedaan laat laten zie ziet zien weet weten vind vindt vinden zoek zoekt zoeken gezocht "
    "vraag "
    "vragen geef geeft geven krijg krijgt krijgen blijf blijft blijven staat staan zit zitten "
    "ligt "
    "niet nie niks niets geen nooit wel niemand heel erg zeer veel weinig meer minder best "
    "graag "
    "gerne gaarne liefst misschien even effe eventjes ff gewoon eigenlijk alleen samen zelf "
    "eigen "
    "alles iets ander andere anderen weer altijd soms vaak vandaag morgen nu straks later toen "
    "eens keer keertje keren uur uurtje uurtjes dag dagen week weken weekend maand jaar jaren "
    "tijd "
    "ochtend middag avond nacht ochtends middags avonds nachts overdag mens mensen buurt hulp "
    "helpen help helpt geholpen hallo hoi "
    "hey "
    "goedendag goedemiddag groet groetjes beste dank danku dankjewel alvast bedankt ajb aub "
    "haha "
    "ja nee he hoor joh mooi mooie goed goede leuk leuke lief lieve fijn fijne klein kleine "
    "groot "
    "grote oud oude nieuw nieuwe lang lange kort hoog twee drie vier vijf zes een paar beetje "
    "allemaal beide elk elke ieder iedere andersom ongeveer bijna net pas ruim vooral verder "
    "omdat "
    "zodat terwijl wanneer toe af heen terug thuis langs mee mijne eigenlijk werk werkt werken "
    "ken "
    "kent maken maakt maak gemaakt neem neemt nemen houd houdt houden snap snapt durf durft "
    "probleem "
    "the a an and or of to in on at for with is are was i you he she it we they my your me not "
    "no "
    "do does can could will would like need needs want some any have has be been this that who "
    "what "
    "from by so but if as am im ill very please thanks hello hi there help someone somebody "
    "our us "
    "i w z na do nie to sie jest dla jak mam moj moja czy kto ja ty on ona co za po od ze o a "
    "ale "
    "ve bir bu ben sen icin ile ne de da var yok mi cok benim ki ama "
    "і й в у на не що для як я ти він вона ми з до та це мені мене хто є чи ";

bool stem_small(const char *word)
{
    size_t len = strlen(word);

    for (const char *at = strstr(small, word); at; at = strstr(at + 1, word))
        if (at > small && at[-1] == ' ' && at[len] == ' ')
            return true;
    return false;
}

/* Cyrillic capitals are not lowered where a text is cut into words. */
static const char *lowered(struct arena *mem, const char *word)
{
    enum { FIRST = 0x400, ALPHABET = 0x410, LAST = 0x42f, FAR = 0x50, NEAR = 0x20 };
    size_t len = strlen(word), n = 0;
    char *out = arena_take(mem, len + 4);

    for (const char *s = word, *end = word + len; s < end;) {
        uint32_t c = utf8_next(&s, end);

        if (c >= FIRST && c <= LAST)
            c += c < ALPHABET ? FAR : NEAR;
        n += utf8_put(out + n, c);
    }
    return out;
}

static bool is_vowel(char c) { return c && strchr("aeiouy", c); }

static bool begins(const char *word, const char *with)
{
    return strncmp(word, with, strlen(with)) == 0;
}

/* "maandagavond", "zaterdags": when, not what, as "dinsdagmarkt" is. */
static bool names_a_day(const char *word)
{
    static const char *const days[] = {"maandag", "dinsdag",  "woensdag", "donderdag",
                                       "vrijdag", "zaterdag", "zondag"};
    static const char *const parts[] = {"och", "mid", "avo", "mor", "nac", "voorm", "nam"};

    for (size_t i = 0; i < COUNT(days); i++) {
        const char *rest = begins(word, days[i]) ? word + strlen(days[i]) : NULL;

        if (!rest)
            continue;
        for (size_t k = 0; k < COUNT(parts); k++)
            if (begins(rest, parts[k]))
                return true;
        return strlen(rest) <= 2;
    }
    return false;
}

/* Is there a vowel before the last two letters?  Then an "e" there is seldom long: "kinderen".
 */
static bool has_more_vowels(const char *word, size_t len)
{
    for (size_t i = 0; i + 2 < len; i++)
        if (is_vowel(word[i]))
            return true;
    return false;
}

/* After a tail is gone: "lapp" → "lap", "lop" → "loop". */
static size_t respell(char *word, size_t len)
{
    char last = word[len - 1], vowel;

    if (len > 2 && last == word[len - 2] && !is_vowel(last))
        return len - 1;
    if (len < 2 || is_vowel(last) || strchr("wxj", last))
        return len;
    vowel = word[len - 2];
    if (!strchr("aeou", vowel) || (len > 2 && is_vowel(word[len - 3])) ||
        (vowel == 'e' && has_more_vowels(word, len)))
        return len;
    word[len] = last;
    word[len - 1] = vowel;
    return len + 1;
}

static bool ends(const char *word, size_t len, const char *tail)
{
    size_t n = strlen(tail);

    return len >= n + 2 && memcmp(word + len - n, tail, n) == 0;
}

/* The length of a tail of a plural or a verb; a diminutive is a word by itself: "potje". */
static size_t tail_of(const char *word, size_t len)
{
    static const char *const plurals[] = {"jes", "els", "ers", "ens", "ems", "ies", "os", "ys"};

    if (ends(word, len, "en") && len > 3 && !ends(word, len, "een"))
        return 2;
    for (size_t i = 0; i < COUNT(plurals); i++)
        if (len > 4 && ends(word, len, plurals[i]))
            return 1;
    return ends(word, len, "e") && !ends(word, len, "je") && !ends(word, len, "ie") ? 1 : 0;
}

const char *stem_of(struct arena *mem, const char *word)
{
    const char *plain = (unsigned char)word[0] < 0x80 ? word : lowered(mem, word);
    size_t len = strlen(plain), tail;
    char *stem;

    if (stem_small(plain) || names_a_day(plain))
        return arena_printf(mem, "=%s", plain);
    stem = arena_take(mem, len + 2);
    memcpy(stem, plain, len);
    tail = tail_of(stem, len);
    len -= tail;
    if (tail && stem[len] == 'e')
        len = respell(stem, len);
    stem[len] = '\0';
    if (len > 2 && stem[len - 1] == 'v')
        stem[len - 1] = 'f';
    if (len > 2 && stem[len - 1] == 'z')
        stem[len - 1] = 's';
    return stem;
}
