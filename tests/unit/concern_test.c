// links: concern
/* Which texts speak of danger, and how a neighbourhood extends the rules. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "concern/concern.h"
#include "own_arena.h"

static struct concern read_with(const char *text, const struct concern_rule *extra, size_t n)
{
    return concern_read(mem, concern_prepare(mem, extra, n), text);
}

static struct concern read(const char *text) { return read_with(text, NULL, 0); }

static void speaks_of(const char *text, enum concern_kind kind)
{
    struct concern c = read(text);

    assert_int_equal(c.kind, kind);
    if (kind) {
        assert_non_null(c.words);
        assert_non_null(c.phrase);
    }
}

static void each_kind_is_known(void **state)
{
    (void)state;
    speaks_of("Ik wil dood.", CONCERN_SUICIDE);
    speaks_of("Er is brand bij de buren, kom snel!", CONCERN_EMERGENCY);
    speaks_of("Mijn man slaat mij.", CONCERN_VIOLENCE);
    speaks_of("Oma krijgt geen eten van haar dochter.", CONCERN_ABUSE);
}

static void what_only_sounds_like_it_is_none(void **state)
{
    (void)state;
    speaks_of("Ik ben doodmoe, wie tilt mijn bank?", CONCERN_NONE);
    speaks_of("Mijn telefoon is dood", CONCERN_NONE);
    speaks_of("We hebben ons dood gelachen", CONCERN_NONE);
    speaks_of("Ik wil nooit weer verhuizen", CONCERN_NONE);
    speaks_of("Een dodelijk saaie zomer zonder bad", CONCERN_NONE);
    speaks_of("Lezing over suicide, woensdag om 20 uur", CONCERN_NONE);
    speaks_of("", CONCERN_NONE);
}

static void spelling_makes_no_difference(void **state)
{
    (void)state;
    speaks_of("kwil niet meer leve", CONCERN_SUICIDE);
    speaks_of("IK WIL DOOOOOD", CONCERN_SUICIDE);
    speaks_of("ze heeft het steeds over zelfmoort plegen", CONCERN_SUICIDE);
    speaks_of("Mein Mann schl\xc3\xa4gt mich", CONCERN_VIOLENCE);
}

static void the_words_are_those_of_the_text(void **state)
{
    (void)state;
    assert_string_equal(read("Hallo, Ik wil dood. Groet").words, "Ik wil dood");
}

static void a_neighbourhood_adds_a_rule(void **state)
{
    const struct concern_rule extra = {"violence", "hakkelaar .. bij het bruggetje", true};
    const char *text = "De hakkelaar staat weer bij het bruggetje, wie wil koffie?";

    (void)state;
    speaks_of(text, CONCERN_NONE);
    assert_int_equal(read_with(text, &extra, 1).kind, CONCERN_VIOLENCE);
}

static void a_neighbourhood_makes_words_harmless(void **state)
{
    const struct concern_rule extra = {"harmless", "ik wil dood in venetie", true};
    const char *text = "Ik wil dood in Venetie lezen, wie wil het lenen?";

    (void)state;
    assert_int_equal(read_with(text, &extra, 1).kind, CONCERN_NONE);
}

static void who_asks_for_something_first_is_still_heard(void **state)
{
    const struct concern_rule extra = {"violence", "? hakkelaar", true};

    (void)state;
    assert_int_equal(read_with("Wie wil koffie met de hakkelaar?", &extra, 1).kind,
                     CONCERN_NONE);
    assert_int_equal(read_with("Wie wil koffie? De hakkelaar staat er.", &extra, 1).kind,
                     CONCERN_VIOLENCE);
    assert_int_equal(read_with("Een film om acht uur. De hakkelaar komt.", &extra, 1).kind,
                     CONCERN_NONE);
}

static void of_two_halves_one_says_nothing(void **state)
{
    const struct concern_rule extra[] = {{"violence", "?? hakkelaar", true},
                                         {"violence", "?? bruggetje", true}};

    (void)state;
    assert_int_equal(read_with("De hakkelaar staat er.", extra, 2).kind, CONCERN_NONE);
    assert_int_equal(read_with("De hakkelaar staat op het bruggetje.", extra, 2).kind,
                     CONCERN_VIOLENCE);
    assert_int_equal(read_with("Een film. De hakkelaar, het bruggetje.", extra, 2).kind,
                     CONCERN_NONE);
}

static void a_neighbourhood_switches_a_rule_off(void **state)
{
    struct concern_rule off = {"violence", read("bont en blauw, zoek koffie").phrase, false};

    (void)state;
    assert_string_equal(off.phrase, "bont en blauw");
    assert_int_equal(read_with("bont en blauw, zoek koffie", &off, 1).kind, CONCERN_NONE);
}

static void a_rule_that_cannot_be_read_does_nothing_and_says_why(void **state)
{
    static const char *const phrases[] = {"",      "+ dood", "dood +", "Dood",    "[heel] dood",
                                          "a .. ", "dood ?", "a||b",   "dood ! ", "a .. .. b",
                                          "d*",    "do*d",   "<",      "a|",      "[]"};

    (void)state;
    for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++) {
        struct concern_rule rule = {"suicide", phrases[i], true};

        assert_non_null(concern_fault(mem, &rule));
        assert_int_equal(read_with("Wie wil er koffie en een Dood boek", &rule, 1).kind,
                         CONCERN_NONE);
    }
    assert_non_null(concern_fault(mem, &(struct concern_rule){"list", "a = b", true}));
    assert_non_null(concern_fault(mem, &(struct concern_rule){NULL, NULL, true}));
}

static void every_shipped_rule_can_be_read(void **state)
{
    size_t n;
    const struct concern_rule *rule = concern_rules(mem, &n);

    (void)state;
    assert_true(n > 500);
    for (size_t i = 0; i < n; i++) {
        const char *fault = concern_fault(mem, &rule[i]);

        if (fault && strcmp(rule[i].kind, "list") != 0 && strcmp(rule[i].kind, "spelling") != 0)
            fail_msg("%s: %s: %s", rule[i].kind, rule[i].phrase, fault);
    }
}

/* The words that stand after the "=" of a spelling, with a space before and after each. */
static const char *spellings(const struct concern_rule *rule, size_t n)
{
    struct buffer out = {.mem = mem};

    for (size_t i = 0; i < n; i++)
        if (strcmp(rule[i].kind, "spelling") == 0)
            buffer_printf(&out, "%s ", strchr(rule[i].phrase, '=') + 1);
    return out.text;
}

/* Such a word is never seen: a rule that looks for it looks for nothing. */
static void no_rule_looks_for_a_word_that_is_read_as_another(void **state)
{
    size_t n;
    const struct concern_rule *rule = concern_rules(mem, &n);
    const char *read_as_another = spellings(rule, n);

    (void)state;
    for (size_t i = 0; i < n; i++) {
        char *phrase = arena_text(mem, rule[i].phrase), *rest, *word;

        if (strcmp(rule[i].kind, "spelling") == 0)
            continue;
        for (word = strtok_r(phrase, " |[]", &rest); word; word = strtok_r(NULL, " |[]", &rest))
            if (strstr(read_as_another, arena_printf(mem, " %s ", word)))
                fail_msg("%s: %s: %s", rule[i].kind, rule[i].phrase, word);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_kind_is_known),
        cmocka_unit_test(what_only_sounds_like_it_is_none),
        cmocka_unit_test(spelling_makes_no_difference),
        cmocka_unit_test(the_words_are_those_of_the_text),
        cmocka_unit_test(a_neighbourhood_adds_a_rule),
        cmocka_unit_test(a_neighbourhood_makes_words_harmless),
        cmocka_unit_test(who_asks_for_something_first_is_still_heard),
        cmocka_unit_test(of_two_halves_one_says_nothing),
        cmocka_unit_test(a_neighbourhood_switches_a_rule_off),
        cmocka_unit_test(a_rule_that_cannot_be_read_does_nothing_and_says_why),
        cmocka_unit_test(every_shipped_rule_can_be_read),
        cmocka_unit_test(no_rule_looks_for_a_word_that_is_read_as_another),
    };

    return cmocka_run_group_tests(tests, begin, end);
}
