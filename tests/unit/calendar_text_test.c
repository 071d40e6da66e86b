// links: reader
/* What producers of calendars do to text, one sentence each. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "reader_file.h"

static void quoted_printable_of_vcalendar_1_is_undone(void **state)
{
    (void)state;
    file_calendar(&f, "BEGIN:VEVENT\r\nUID:1\r\n"
                      "SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Caf=C3=A9 =\r\n"
                      "en thee\r\n"
                      "DESCRIPTION;QUOTED-PRINTABLE:eerste regel=0D=0Atweede\r\n"
                      "DTSTART:20261124T190000\r\nEND:VEVENT");
    assert_string_equal(f.r.activity[0].title, "Café en thee");
    assert_string_equal(f.r.activity[0].text, "eerste regel  \ntweede");
}

static void quoted_printable_in_latin_1_is_undone_too(void **state)
{
    (void)state;
    file_calendar(&f, "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY;ENCODING=QUOTED-PRINTABLE:Caf=E9\r\n"
                      "DTSTART:20261124T190000\r\nEND:VEVENT");
    assert_string_equal(f.r.activity[0].title, "Café");
}

static void a_fold_in_the_middle_of_a_utf_8_character_heals(void **state)
{
    (void)state;
    file_calendar(&f, "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Caf\xc3\r\n \xa9 De Brug\r\n"
                      "DTSTART:20261124T190000\r\nEND:VEVENT");
    assert_string_equal(f.r.activity[0].title, "Café De Brug");
    assert_int_equal(f.r.warnings.n, 0);
}

static void latin_1_bytes_become_utf_8_with_a_warning(void **state)
{
    (void)state;
    file_calendar(&f, "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Caf\xe9 \x80 5\r\n"
                      "DTSTART:20261124T190000\r\nEND:VEVENT");
    assert_string_equal(f.r.activity[0].title, "Café € 5");
    assert_int_equal(f.r.warnings.n, 1);
}

static void a_fold_between_a_backslash_and_its_letter_heals(void **state)
{
    (void)state;
    file_calendar(&f, "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Loop\r\nDESCRIPTION:een\\\r\n ntwee\r\n"
                      "DTSTART:20261124T190000\r\nEND:VEVENT");
    assert_string_equal(f.r.activity[0].text, "een  \ntwee");
}

static void a_line_end_that_should_have_been_written_as_one_is_mended(void **state)
{
    (void)state;
    file_calendar(&f, "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Loop\r\nDESCRIPTION:een\r\n"
                      "en twee\r\nDTSTART:20261124T190000\r\nEND:VEVENT");
    assert_string_equal(f.r.activity[0].text, "een  \nen twee");
    assert_int_equal(f.r.nactivities, 1);
}

static void html_in_a_description_becomes_markdown(void **state)
{
    (void)state;
    assert_non_null(
        file_event(&f, "DTSTART:20261124T190000\r\n"
                       "DESCRIPTION:<p>Kom &amp\\; eet<br>mee</p><ul><li>soep</li></ul>"));
    assert_string_equal(f.r.activity[0].text, "Kom & eet  \nmee\n\n  - soep");
}

static void a_contact_comes_apart_in_name_address_and_number(void **state)
{
    (void)state;
    assert_non_null(file_event(
        &f,
        "DTSTART:20261124T190000\r\nCONTACT:Jan Jansen\\; jan@voorbeeld.nl\\; 0412-123456"));
    assert_string_equal(f.r.activity[0].contact.name, "Jan Jansen");
    assert_string_equal(f.r.activity[0].contact.email, "jan@voorbeeld.nl");
    assert_string_equal(f.r.activity[0].contact.telephone, "0412-123456");
}

static void only_an_address_on_the_web_is_a_link(void **state)
{
    (void)state;
    assert_non_null(file_event(&f, "DTSTART:20261124T190000\r\nURL:www.voorbeeld.nl/koffie"));
    assert_string_equal(f.r.activity[0].url, "https://www.voorbeeld.nl/koffie");
    assert_non_null(file_event(&f, "DTSTART:20261124T190000\r\nURL:javascript:alert(1)"));
    assert_null(f.r.activity[0].url);
}

static void utf_16_with_its_mark_is_read(void **state)
{
    const char *text = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Koffie\r\n"
                       "DTSTART:20261124T190000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    size_t n = strlen(text);
    char *wide = arena_take(f.mem, 2 * n + 2);

    (void)state;
    memcpy(wide, "\xff\xfe", 2);
    for (size_t i = 0; i < n; i++)
        wide[2 + 2 * i] = text[i];
    read_calendar(f.mem, wide, 2 * n + 2, &f.options, &f.r);
    assert_int_equal(f.r.nactivities, 1);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(quoted_printable_of_vcalendar_1_is_undone),
        TEST(quoted_printable_in_latin_1_is_undone_too),
        TEST(a_fold_in_the_middle_of_a_utf_8_character_heals),
        TEST(latin_1_bytes_become_utf_8_with_a_warning),
        TEST(a_fold_between_a_backslash_and_its_letter_heals),
        TEST(a_line_end_that_should_have_been_written_as_one_is_mended),
        TEST(html_in_a_description_becomes_markdown),
        TEST(a_contact_comes_apart_in_name_address_and_number),
        TEST(only_an_address_on_the_web_is_a_link),
        TEST(utf_16_with_its_mark_is_read),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
