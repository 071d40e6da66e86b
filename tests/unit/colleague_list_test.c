// links: resources
/* What the rules make of an organisation's list, one sentence each. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "own_arena.h"
#include "resources/colleague/colleague_list.h"

static const struct colleague_names themes = {
    .one = {{"Geld en administratie", "money"}, {"Taal en leren", "language"}}, .n = 2};
static const struct colleague_names areas = {.one = {{"Het Woud", "B1"}}, .n = 1};

static struct colleague_list list_of(const char *rows)
{
    const struct json_value *read;
    struct colleague_list list;
    const char *detail;

    assert_int_equal(json_parse(mem, rows, strlen(rows), &read, &detail), ERR_OK);
    colleague_list_read(mem, read, &themes, &areas, &list);
    return list;
}

#define HEADINGS                                                                               \
    "[{\"line\":1,\"cells\":[\"Naam\",\"E-mail\",\"Werkdagen\",\"Talen\",\"Thema's\","         \
    "\"Buurten\",\"Pauze\"]},"

static void a_row_is_read_by_its_headings(void **state)
{
    struct colleague_list list = list_of(
        HEADINGS "{\"line\":2,\"cells\":[\"Agnieszka\",\"a@b.example\",\"ma t/m wo, vr\","
                 "\"Nederlands en Pools\",\"geld & administratie; taal en leren\","
                 "\"het woud\",\"12.00\"]}]");
    const struct colleague_draft *d = &list.row[0].is;

    (void)state;
    assert_null(list.reason);
    assert_int_equal(list.nrows, 1);
    assert_int_equal(list.row[0].nfaults, 0);
    assert_int_equal(d->days.count, 4);
    assert_string_equal(d->days.item[1], "tue");
    assert_string_equal(d->days.item[3], "fri");
    assert_string_equal(d->languages.item[1], "pl");
    assert_string_equal(d->themes.item[0], "money");
    assert_string_equal(d->areas.item[0], "B1");
    assert_null(colleague_column_name(list.column[6]));
}

static void every_faulty_field_of_a_row_is_named(void **state)
{
    struct colleague_list list = list_of(
        HEADINGS "{\"line\":7,\"cells\":[\"\",\"geen adres\",\"altijd\",\"Klingon\",\"vissen\","
                 "\"Mars\"]},{\"line\":8,\"cells\":[\"Bea\"]}]");
    static const char *const fields[] = {"name",      "email",  "days",
                                         "languages", "themes", "areas"};

    (void)state;
    assert_int_equal(list.row[0].line, 7);
    assert_int_equal(list.row[0].nfaults, COUNT(fields));
    for (size_t i = 0; i < COUNT(fields); i++)
        assert_string_equal(list.row[0].fault[i].field, fields[i]);
    assert_int_equal(list.row[1].nfaults, 0);
}

static void what_is_no_list_of_people_says_why(void **state)
{
    (void)state;
    assert_non_null(list_of("[]").reason);
    assert_non_null(list_of("[{\"line\":1,\"cells\":[\"Datum\",\"Zaal\"]}]").reason);
}

/* The rows that a cell says, as the table keeps them; "" when it cannot be read. */
static const char *hours(const char *cell)
{
    struct json_rows rows;
    struct buffer out = {.mem = mem};

    buffer_add(&out, "", 0);
    if (!colleague_cell_hours(mem, cell, &rows))
        return "";
    for (size_t i = 0; i < rows.count; i++) {
        const struct hours *h = (const struct hours *)rows.item + i;

        for (size_t k = 0; k < h->by_day.count; k++)
            buffer_printf(&out, "%s ", h->by_day.item[k]);
        buffer_printf(&out, "%s-%s%s%s;", h->opens, h->closes, h->note ? " " : "",
                      h->note ? h->note : "");
    }
    return out.text;
}

static void when_one_can_walk_in_is_read_as_people_write_it(void **state)
{
    (void)state;
    assert_string_equal("TU TH 10:00-12:00;", hours("dinsdag en donderdag 10.00-12.00"));
    assert_string_equal("TU TH 10:00-12:00;", hours("di, do van 10:00 tot 12:00 uur"));
    assert_string_equal("TU 09:00-11:30;", hours("op dinsdag 9.00 \xe2\x80\x93 11.30"));
    assert_string_equal("MO TU WE 09:00-10:00;", hours("ma t/m wo 9.00-10.00"));
    assert_string_equal("1MO 09:00-11:00 achterom;",
                        hours("eerste maandag van de maand 9.00-11.00 (achterom)"));
    assert_string_equal("-1FR 09:00-11:00;", hours("laatste vrijdag van de maand 9.00-11.00"));
    assert_string_equal("MO 09:00-10:00;WE 13:00-14:00;",
                        hours("ma 9.00-10.00; wo 13.00-14.00"));
    assert_string_equal("MO 09:00-10:00;WE 13:00-14:00;",
                        hours("ma 9.00-10.00\r\nwo 13.00-14.00\n"));
}

static void when_nobody_knows_what_hours_it_means_it_is_no_cell(void **state)
{
    static const char *const wrong[] = {
        "dinsdag",           "10.00-12.00",    "dinsdag 10.00",           "dinsdag 12.00-10.00",
        "ergens 9.00-10.00", "di 25.00-26.00", "di 9.00-10.00 misschien", "di 9.00-9.0"};

    (void)state;
    for (size_t i = 0; i < COUNT(wrong); i++)
        assert_string_equal("", hours(wrong[i]));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(when_one_can_walk_in_is_read_as_people_write_it),
        cmocka_unit_test(when_nobody_knows_what_hours_it_means_it_is_no_cell),
        cmocka_unit_test(a_row_is_read_by_its_headings),
        cmocka_unit_test(every_faulty_field_of_a_row_is_named),
        cmocka_unit_test(what_is_no_list_of_people_says_why),
    };

    return cmocka_run_group_tests(tests, begin, end);
}
