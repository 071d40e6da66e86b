// links: matching
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "base/err.h"
#include "matching/matching.h"
#include "own_arena.h"

static const struct matching_need *ask(const char *text)
{
    return matching_read(mem, MATCHING_ASK, NULL, text, NULL, NULL, 0);
}

static const struct matching_need *offer(const char *text)
{
    return matching_read(mem, MATCHING_OFFER, NULL, text, NULL, NULL, 0);
}

static double score(const struct matching_need *a, const struct matching_need *b)
{
    struct matching_weights w = matching_weights_first();
    struct matching_party one = {.need = a}, other = {.need = b};

    return matching_score(&w, &one, &other).score;
}

/* The first offer is better for the ask than the second. */
static void prefers(const char *asked, const char *better, const char *worse)
{
    const struct matching_need *a = ask(asked);

    assert_true(score(a, offer(better)) > score(a, offer(worse)));
}

static void what_is_meant_counts_more_than_the_words(void **state)
{
    (void)state;
    prefers("mijn gazon staat kniehoog", "ik kom langs met de maaier",
            "ik verf kozijnen, wie staat er in de rij");
    prefers("De dokter in Bernhoven praat zo snel, ik onthoud niks",
            "Ik ga mee naar de specialist en schrijf alles op", "Ik praat snel, zoek publiek");
    prefers("Band plat en geen geld voor de maker", "Ik sleutel graag aan tweewielers",
            "Ik zoek een drummer voor onze band");
}

static void misspelt_and_joined_words_are_known(void **state)
{
    (void)state;
    prefers("wie kan mijn wasmasjine aansluitn", "Witgoed sluit ik graag voor u aan",
            "Ik geef gitaarles");
    prefers("hondenuitlaatster gezogt", "Ik wandel graag met uw labrador", "Poes verzorgen");
    prefers("potrzebuję pomocy przy zakupach", "Ik haal boodschappen bij de Lidl",
            "Ik repareer kranen");
}

static void a_need_is_told_from_its_neighbour(void **state)
{
    (void)state;
    prefers("ik wil weer eens stijldansen", "heer met lakschoenen, goud in ballroom",
            "gewichten en loopband, ik leg de apparaten uit");
    prefers("partijtje schaken?", "liever tegenover een mens, rating 1400",
            "schminken voor kids van 3 tot 9");
    prefers("aanhanger nodig, heb een trekhaak", "karretje van 750 kilo, ongeremd",
            "ballen liggen in de kofferbak");
    prefers("naar de dinsdagmarkt aan de arm", "ik struin elke week langs de kramen",
            "dinsdag kan ik bellen");
}

static void trouble_means_the_help_against_it(void **state)
{
    (void)state;
    prefers("ik mag na de operatie zes weken niet bukken", "stofzuigen en dweilen doe ik graag",
            "samen naar de schouwburg");
    prefers("ik mag daarna niet zelf sturen", "ik wacht in de gang en lever u weer af",
            "ik leg het stuur van uw fiets recht");
    prefers("mam durft niet meer alleen te douchen", "wijkzuster buiten dienst",
            "ik repareer douchekranen");
}

static void what_an_offer_says_no_to_is_not_offered(void **state)
{
    (void)state;
    prefers("Wie wast mijn ramen?", "Ik lap ruiten", "Ik poets graag, maar geen ramen.");
    prefers("Help met een formulier invullen", "Formulieren vul ik samen met u in",
            "Ik zet een feest op. Aan formulieren begin ik niet.");
}

static struct matching_verdict judge(struct matching_party a, struct matching_party b)
{
    struct matching_weights w = matching_weights_first();

    return matching_score(&w, &a, &b);
}

static bool gives(const struct matching_verdict *v, enum matching_why why, const char *detail)
{
    for (size_t i = 0; i < v->nreasons; i++)
        if (v->reason[i].why == why)
            return !detail || strcmp(v->reason[i].detail, detail) == 0;
    return false;
}

static void reasons_are_given_in_order(void **state)
{
    struct matching_party a = {.need = ask("Gras maaien"),
                               .when = matching_time("tue-morning"),
                               .languages = matching_language("pl"),
                               .area = "Het Woud"};
    struct matching_party b = {.need = offer("Ik maai het gazon"),
                               .when =
                                   matching_time("tue-morning") | matching_time("sat-evening"),
                               .languages = matching_language("pl") | matching_language("nl"),
                               .area = "Het Woud"};
    struct matching_verdict v = judge(a, b);

    (void)state;
    assert_true(v.score >= matching_enough);
    assert_int_equal(v.reason[0].why, MATCHING_WHY_SAME);
    assert_string_equal(v.reason[0].detail, "gras maaien");
    assert_true(gives(&v, MATCHING_WHY_CATEGORY, "garden"));
    assert_true(gives(&v, MATCHING_WHY_TIME, "tue-morning"));
    assert_true(gives(&v, MATCHING_WHY_LANGUAGE, "pl"));
    assert_true(gives(&v, MATCHING_WHY_NEAR, NULL));
}

static void reasons_are_written_as_codes(void **state)
{
    struct buffer out = {.mem = mem};
    struct json *j = json_new(mem, &out);
    struct matching_verdict v = judge((struct matching_party){.need = ask("Gras maaien")},
                                      (struct matching_party){.need = offer("Maaien")});

    (void)state;
    json_object(j, NULL);
    matching_why_json(j, "why", &v);
    json_end(j);
    assert_int_equal(json_done(j), ERR_OK);
    assert_non_null(strstr(out.text, "{\"code\":\"same\",\"detail\":\"gras maaien\"}"));
}

static void a_time_that_cannot_and_a_language_not_shared_count_against(void **state)
{
    struct matching_party a = {.need = ask("Gras maaien"),
                               .when = matching_time("tue-morning"),
                               .languages = matching_language("tr")};
    struct matching_party b = {.need = offer("Gras maaien")};
    double unknown = judge(a, b).score;

    (void)state;
    b.when = matching_time("wed-morning");
    assert_true(judge(a, b).score < unknown);
    b.when = matching_time("tue-morning");
    assert_true(judge(a, b).score > unknown);
    b.languages = matching_language("nl");
    assert_true(judge(a, b).score < unknown + 0.12);
}

static void times_are_read_from_a_text(void **state)
{
    (void)state;
    assert_int_equal(ask("op dinsdagmiddag graag")->when, matching_time("tue-afternoon"));
    assert_int_equal(offer("Zaterdag in de ochtend kan ik")->when,
                     matching_time("sat-morning"));
    assert_int_equal(offer("Op zondag niet")->when, 0);
    assert_true(offer("Op zondag niet")->never & matching_time("sun-morning"));
}

static void nearer_is_better(void **state)
{
    struct matching_party a = {.need = ask("Gras maaien"),
                               .has_position = true,
                               .latitude = 51.7557,
                               .longitude = 5.5043};
    struct matching_party b = a, c = a;

    (void)state;
    b.need = c.need = offer("Gras maaien");
    b.latitude = 51.7560;
    c.latitude = 51.9;
    assert_true(judge(a, b).score > judge(a, c).score);
}

static void an_offer_for_one_place_is_not_for_another(void **state)
{
    struct matching_party a = {.need = ask("Kraan lekt"), .area = "Ruwaard-Noord"};
    struct matching_party b = {.need = offer("Ik maak kranen, alleen in Ussen.")};
    double elsewhere = judge(a, b).score;

    (void)state;
    a.area = "Ussen";
    assert_true(judge(a, b).score > elsewhere);
}

static void paused_never_fits(void **state)
{
    struct matching_party a = {.need = ask("Gras maaien")};
    struct matching_party b = {.need = offer("Gras maaien"), .paused = true};

    (void)state;
    assert_true(judge(a, b).score <= 0);
}

static void a_moderators_synonym_is_followed(void **state)
{
    static const struct matching_synonym synonyms[] = {{"pruttelbak", "brommer"}};
    const struct matching_need *plain = ask("pruttelbak");
    const struct matching_need *told =
        matching_read(mem, MATCHING_ASK, NULL, "pruttelbak", NULL, synonyms, 1);
    const struct matching_need *fits = offer("Ik sleutel aan je brommer");

    (void)state;
    assert_true(score(told, fits) > score(plain, fits));
}

static bool share_a_term(const struct matching_need *a, const struct matching_need *b)
{
    struct matching_terms x = matching_terms(mem, a), y = matching_terms(mem, b);

    for (size_t i = 0; i < x.n; i++)
        for (size_t k = 0; k < y.n; k++)
            if (strcmp(x.term[i], y.term[k]) == 0)
                return true;
    return false;
}

static void who_fits_shares_a_term(void **state)
{
    (void)state;
    assert_true(share_a_term(ask("mijn gazon staat kniehoog"), offer("ik maai")));
    assert_false(share_a_term(ask("gazon"), offer("ik geef vioolles")));
}

static void weights_have_names_and_words(void **state)
{
    (void)state;
    for (size_t i = 0; i < MATCHING_WEIGHTS; i++) {
        assert_non_null(matching_weights_default[i].name);
        assert_non_null(matching_weights_default[i].dutch);
    }
}

static void odd_bytes_do_no_harm(void **state)
{
    (void)state;
    static const char *const odd[] = {"",          " ",   "\xff\xfe",           "()(((",
                                      "\xd0",      "=de", "n i e t niet",       "geen",
                                      "alleen in", "'s",  "9999999999999999999"};
    for (size_t i = 0; i < COUNT(odd); i++)
        for (size_t k = 0; k < COUNT(odd); k++)
            (void)score(ask(odd[i]), offer(odd[k]));
    assert_int_equal(ask(NULL)->nmeaning, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(what_is_meant_counts_more_than_the_words, begin, end),
        cmocka_unit_test_setup_teardown(misspelt_and_joined_words_are_known, begin, end),
        cmocka_unit_test_setup_teardown(a_need_is_told_from_its_neighbour, begin, end),
        cmocka_unit_test_setup_teardown(trouble_means_the_help_against_it, begin, end),
        cmocka_unit_test_setup_teardown(what_an_offer_says_no_to_is_not_offered, begin, end),
        cmocka_unit_test_setup_teardown(reasons_are_given_in_order, begin, end),
        cmocka_unit_test_setup_teardown(reasons_are_written_as_codes, begin, end),
        cmocka_unit_test_setup_teardown(
            a_time_that_cannot_and_a_language_not_shared_count_against, begin, end),
        cmocka_unit_test_setup_teardown(times_are_read_from_a_text, begin, end),
        cmocka_unit_test_setup_teardown(nearer_is_better, begin, end),
        cmocka_unit_test_setup_teardown(an_offer_for_one_place_is_not_for_another, begin, end),
        cmocka_unit_test_setup_teardown(paused_never_fits, begin, end),
        cmocka_unit_test_setup_teardown(a_moderators_synonym_is_followed, begin, end),
        cmocka_unit_test_setup_teardown(who_fits_shares_a_term, begin, end),
        cmocka_unit_test(weights_have_names_and_words),
        cmocka_unit_test_setup_teardown(odd_bytes_do_no_harm, begin, end),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
