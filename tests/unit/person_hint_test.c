// links: hint
/* What a resident can be known by in a text, and what only looks like it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "hint/person.h"
#include "own_arena.h"

static void warns(const char *text, enum person_sign sign, const char *of)
{
    struct person_hint h = person_hint_read(mem, text);

    assert_int_equal(h.sign, sign);
    assert_string_equal(arena_copy(mem, text + h.from, h.length), of);
}

static void is_quiet(const char *text) { warns(text, PERSON_NONE, ""); }

static void a_citizens_number_is_known_by_its_check(void **state)
{
    (void)state;
    warns("BSN 123456782 staat erop", PERSON_NUMBER, "123456782");
    warns("het nummer is 111222333.", PERSON_NUMBER, "111222333");
    warns("bsn 1234.56.782", PERSON_NUMBER, "1234.56.782");
    is_quiet("BSN 123456789 staat erop");
    is_quiet("Kenmerk 123456782 van de brief");
}

static void a_day_of_birth_is_long_ago_or_said_to_be_one(void **state)
{
    (void)state;
    warns("Zij is van 4 juli 1948", PERSON_BIRTH, "4 juli 1948");
    warns("geb. 7-8-21, woont bij oma", PERSON_BIRTH, "7-8-21");
    warns("geboren 12-03-2019", PERSON_BIRTH, "12-03-2019");
    is_quiet("De bijeenkomst is op 15-01-2027 om 10.00 uur");
    is_quiet("Sinds 1 januari 2007 geldt de Wmo");
}

static void a_name_is_known_after_what_people_are_called(void **state)
{
    (void)state;
    warns("Kan mw. S. Bakker-de Groot hier terecht?", PERSON_NAME, "mw. S. Bakker-de Groot");
    warns("mevrouw de wit komt niet", PERSON_NAME, "mevrouw de wit");
    warns("voor cliënt Selam Tesfay", PERSON_NAME, "cliënt Selam Tesfay");
    is_quiet("Zij is klant van Jumbo en bewoner van de Vogelbuurt");
    is_quiet("Een mevrouw uit de wijk vraagt dit");
}

static void a_name_is_known_by_itself(void **state)
{
    (void)state;
    warns("Wie kent Kees van der Heijden?", PERSON_NAME, "Kees van der Heijden");
    warns("mijn buurjongen heet jan de vries", PERSON_NAME, "jan de vries");
    warns("J. Smulders drinkt weer", PERSON_NAME, "J. Smulders");
    warns("Iets voor Roos? Zij is 12", PERSON_NAME, "Roos");
    warns("Hij heet Xandoro", PERSON_NAME, "Xandoro");
}

static void what_is_called_after_somebody_is_nobody(void **state)
{
    (void)state;
    is_quiet("Woont in de Jan Steenstraat, bij de Maria Montessorischool");
    is_quiet("Rozen, Mei en Albert Heijn; bakkerij Jansen en kapsalon Wendy");
    is_quiet("De Mr. J. van Veldekelaan bij het Jeroen Bosch Ziekenhuis");
    is_quiet("Stichting De Roos, Huize Anna en V.V. Ruwaard");
    is_quiet("De timmerman, de bakker en de visser");
}

static void who_works_here_is_no_resident(void **state)
{
    (void)state;
    is_quiet("Vraag het collega Sanne Kuijpers of huisarts Peters");
    is_quiet("Hoi Sanne, weet jij dit? Groetjes, Hatice");
}

static void the_rest_is_told_by_the_hints_there_are(void **state)
{
    (void)state;
    warns("Bel 06-12345678", PERSON_PHONE, "06-12345678");
    warns("Ze woont Tulpstraat 12a", PERSON_ADDRESS, "Tulpstraat 12a");
    warns("mail dirk.hendriks@voorbeeld.nl", PERSON_EMAIL, "dirk.hendriks@voorbeeld.nl");
    is_quiet("mail info@voorbeeld.nl");
    is_quiet("");
}

static void every_sign_has_a_name(void **state)
{
    (void)state;
    assert_null(person_sign_name(PERSON_NONE));
    assert_string_equal(person_sign_name(PERSON_NUMBER), "number");
    assert_string_equal(person_sign_name(PERSON_NAME), "name");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_citizens_number_is_known_by_its_check),
        cmocka_unit_test(a_day_of_birth_is_long_ago_or_said_to_be_one),
        cmocka_unit_test(a_name_is_known_after_what_people_are_called),
        cmocka_unit_test(a_name_is_known_by_itself),
        cmocka_unit_test(what_is_called_after_somebody_is_nobody),
        cmocka_unit_test(who_works_here_is_no_resident),
        cmocka_unit_test(the_rest_is_told_by_the_hints_there_are),
        cmocka_unit_test(every_sign_has_a_name),
    };

    return cmocka_run_group_tests(tests, begin, end);
}
