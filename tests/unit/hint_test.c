// links: hint
/* What somebody is warned of before a text is published, and where it stands. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "hint/hint.h"
#include "own_arena.h"

static void warns(const char *text, enum hint_kind kind, const char *of)
{
    struct hint h = hint_read(mem, text);

    assert_int_equal(h.kind, kind);
    assert_string_equal(arena_copy(mem, text + h.from, h.length), of);
}

static void is_quiet(const char *text) { warns(text, HINT_NONE, ""); }

static void a_telephone_number_is_known_in_disguise(void **state)
{
    (void)state;
    warns("Bel 06-12345678 na zessen", HINT_PHONE, "06-12345678");
    warns("bel nul zes twaalf vierendertig zesenvijftig achtenzeventig", HINT_PHONE,
          "nul zes twaalf vierendertig zesenvijftig achtenzeventig");
    warns("mijn 06 is 12345678.", HINT_PHONE, "06 is 12345678");
    warns("o6 12345678", HINT_PHONE, "o6 12345678");
    warns("Bel +31 (0)6 12 34 56 78", HINT_PHONE, "31 (0)6 12 34 56 78");
}

static void a_bank_account_is_known_also_mistyped(void **state)
{
    (void)state;
    warns("Op NL91 ABNA 0417 1643 00 graag", HINT_IBAN, "NL91 ABNA 0417 1643 00");
    warns("Op NL92 ABNA 0417 1643 00 graag", HINT_IBAN, "NL92 ABNA 0417 1643 00");
    warns("rekening 41.71.64.300", HINT_IBAN, "41.71.64.300");
}

static void mail_and_pages_are_known_in_words(void **state)
{
    (void)state;
    warns("mail jan apenstaartje voorbeeld punt nl", HINT_EMAIL,
          "jan apenstaartje voorbeeld punt nl");
    warns("mail jan.bakker@voorbeeld.nl maar", HINT_EMAIL, "jan.bakker@voorbeeld.nl");
    warns("kijk op www punt voorbeeld punt nl", HINT_LINK, "www punt voorbeeld punt nl");
    warns("zie https://voorbeeld.nl/a/b, of niet", HINT_LINK, "https://voorbeeld.nl/a/b");
}

static void a_shortened_link_is_a_swindle_where_somebody_is_lured(void **state)
{
    (void)state;
    warns("De lijst staat op t.me/ruilkast", HINT_LINK, "t.me/ruilkast");
    warns("Je hebt gewonnen, t.me/ruilkast", HINT_SCAM, "t.me/ruilkast");
}

static void mail_is_known_by_what_is_said_around_it(void **state)
{
    (void)state;
    warns("secretaris bij voorbeeld punt nl is ons mailadres", HINT_EMAIL,
          "secretaris bij voorbeeld punt nl");
    warns("jan(@)voorbeeld.nl", HINT_EMAIL, "jan(@)voorbeeld.nl");
    is_quiet("I do not feel safe at home tonight");
}

static void a_street_of_more_words_is_known(void **state)
{
    (void)state;
    warns("Schoolstr. 54 hs, bel Jansma", HINT_ADDRESS, "Schoolstr. 54 hs");
    warns("De fiets staat bij Oude Gracht 71", HINT_ADDRESS, "Oude Gracht 71");
    warns("Laan van Meerdervoort 1200", HINT_ADDRESS, "Laan van Meerdervoort 1200");
    warns("Blauwe Molen 22, dat is mijn huis", HINT_ADDRESS, "Blauwe Molen 22");
    warns("Lange Molen 8 rood, kom maar", HINT_ADDRESS, "Lange Molen 8 rood");
    is_quiet("Op Groep 8 wacht een musical, Sportlaan van 2 tot 4");
}

static void an_account_may_be_told_in_two_steps(void **state)
{
    (void)state;
    warns("NL91 ABNA en dan 0417 1643 00", HINT_IBAN, "NL91 ABNA en dan 0417 1643 00");
    is_quiet("Drie kinderen onder de vijf en ik ben moe. Wie wil er een ochtend komen?");
}

static void a_home_is_known_and_a_library_is_none(void **state)
{
    (void)state;
    warns("Ik woon Tulpstraat 12a, kom langs", HINT_ADDRESS, "Tulpstraat 12a");
    warns("5345 ZZ 17 is het", HINT_ADDRESS, "5345 ZZ 17");
    is_quiet("In de bibliotheek, Raadhuislaan 2, is koffie");
}

static void numbers_of_every_day_are_none(void **state)
{
    (void)state;
    is_quiet("Zaterdag 12-06-2027 om 10 uur, 7,50 euro, bus 305, kamer 212");
    is_quiet("Bel 112, of 0800-2000, of 14 0412");
    is_quiet("");
}

static void a_swindle_comes_before_all(void **state)
{
    (void)state;
    assert_int_equal(hint_read(mem, "Hoi mam, dit is mijn nieuwe nummer 06 12345678").kind,
                     HINT_SCAM);
    warns("gratis fiets, kijk op bit.ly/3x, leuk", HINT_SCAM, "bit.ly/3x");
    is_quiet("Lezing over oplichting: geef nooit je pincode door aan de bank");
}

static void a_new_swindle_is_known_by_three_signs(void **state)
{
    (void)state;
    warns("Personen met een rekening gezocht, goede vergoeding", HINT_SCAM,
          "Personen met een rekening gezocht, goede vergoeding");
    is_quiet("Voor de excursie betaal je vandaag 5 euro, gratis voor kinderen");
    is_quiet("Ik moet eerst een boete betalen en gegevens sturen, wie helpt?");
}

static void a_postal_code_of_many_is_nobodys(void **state)
{
    (void)state;
    warns("ophalen op 3521 VK 17", HINT_ADDRESS, "3521 VK 17");
    is_quiet("Voor wie in 3521 VK woont: morgen geen water");
}

static void every_kind_has_a_name(void **state)
{
    (void)state;
    assert_null(hint_kind_name(HINT_NONE));
    assert_string_equal(hint_kind_name(HINT_SCAM), "scam");
    assert_string_equal(hint_kind_name(HINT_LINK), "link");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_telephone_number_is_known_in_disguise),
        cmocka_unit_test(a_bank_account_is_known_also_mistyped),
        cmocka_unit_test(mail_and_pages_are_known_in_words),
        cmocka_unit_test(a_shortened_link_is_a_swindle_where_somebody_is_lured),
        cmocka_unit_test(mail_is_known_by_what_is_said_around_it),
        cmocka_unit_test(a_street_of_more_words_is_known),
        cmocka_unit_test(an_account_may_be_told_in_two_steps),
        cmocka_unit_test(a_home_is_known_and_a_library_is_none),
        cmocka_unit_test(numbers_of_every_day_are_none),
        cmocka_unit_test(a_swindle_comes_before_all),
        cmocka_unit_test(a_new_swindle_is_known_by_three_signs),
        cmocka_unit_test(a_postal_code_of_many_is_nobodys),
        cmocka_unit_test(every_kind_has_a_name),
    };

    return cmocka_run_group_tests(tests, begin, end);
}
