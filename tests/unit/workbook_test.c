// links: reader z
/* Lists in Excel's workbooks, as a secretary keeps them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "workbook_list.h"

/* The one activity of a list with these cells under HEADING. */
static const struct reader_activity *row_of(const char *cells)
{
    read_rows(arena_printf(f.mem, HEADING "<row>%s</row>", cells));
    if (f.r.reason)
        print_message("%s\n", f.r.reason);
    for (size_t i = 0; i < f.r.rejected.n; i++)
        print_message("%s\n", f.r.rejected.item[i].text);
    assert_int_equal(f.r.nactivities, 1);
    return &f.r.activity[0];
}

/* A cell in short: nothing, a text, or "#style number". */
static void put_cell(struct buffer *rows, const char *cell)
{
    if (cell[0] == '#')
        buffer_printf(rows, "<c s=\"%c\"><v>%s</v></c>", cell[1], cell + 3);
    else if (cell[0])
        buffer_printf(rows, TEXT("%s"), cell);
    else
        buffer_text(rows, "<c/>");
}

/* Rows in short, each its number and then its cells: "6|Koffie|#1 46357||De Haard". */
static const char *rows_of(const char *const lines[], size_t n)
{
    struct buffer rows = {.mem = f.mem};

    for (size_t i = 0; i < n; i++) {
        char *rest = arena_printf(f.mem, "%s", lines[i]);

        buffer_printf(&rows, "<row r=\"%s\">", strsep(&rest, "|"));
        while (rest)
            put_cell(&rows, strsep(&rest, "|"));
        buffer_text(&rows, "</row>");
    }
    return rows.text;
}

static void a_list_as_a_secretary_keeps_it_is_read_with_the_numbers_of_its_rows(void **state)
{
    static const char *const list[] = {
        "1|Programma De Haard, december 2026",
        "2",
        "4|Wat|Dag|Aanvang|Eindtijd|Waar|Prijs|Contactpersoon|Telefoon",
        "6|Koffie|#1 46357|#2 0.8125||De Haard|#7 2.5|Jan|#0 412000000",
        "7|December",
        "9|Soep|2 dec|14.00|16.00 uur|De Haard|gratis",
        "10|Thee|31-4-2026",
    };

    (void)state;
    read_rows(rows_of(list, COUNT(list)));
    assert_null(f.r.reason);
    assert_int_equal(f.r.format, READER_XLSX);
    assert_true(f.r.complete);
    assert_int_equal(f.r.nactivities, 2);
    assert_int_equal(f.r.activity[0].line, 6);
    assert_string_equal(f.r.activity[0].start, "2026-12-01T18:30:00Z");
    assert_null(f.r.activity[0].end);
    assert_string_equal(f.r.activity[0].price, "2.50");
    assert_string_equal(f.r.activity[0].location, "De Haard");
    assert_string_equal(f.r.activity[0].contact.name, "Jan");
    assert_int_equal(f.r.activity[1].line, 9);
    assert_string_equal(f.r.activity[1].end, "2026-12-02T15:00:00Z");
    assert_int_equal(f.r.activity[1].free, 1);
    assert_int_equal(f.r.rejected.n, 1);
    assert_int_equal(f.r.rejected.item[0].line, 10);
}

static void dates_and_times_are_known_by_how_they_are_shown(void **state)
{
    static const char *const cells[][2] = {
        {NUMBER(1, "46350"), NUMBER(2, "0.8125")},
        {NUMBER(4, "46350"), NUMBER(5, "0.812499999999")},
        {NUMBER(3, "46350.8125"), "<c/>"},
        {NUMBER(0, "46350"), NUMBER(0, "0.8125")},
        {NUMBER(1, "46350"), NUMBER(6, "19.3")},
        {NUMBER(1, "46350"), NUMBER(0, "19.3")},
        {NUMBER(1, "46350"), NUMBER(3, "46350.8125")},
        {TEXT("24-11-2026"), TEXT("19:30")},
        {"<c t=\"d\"><v>2026-11-24T00:00:00</v></c>", TEXT("19.30 uur")},
        {"<c t=\"str\"><f>TEXT(A1)</f><v>24 nov</v></c>",
         "<c s=\"2\"><f>A1+1</f><v>0.8125</v></c>"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cells); i++)
        assert_string_equal(
            row_of(arena_printf(f.mem, TEXT("Koffie") "%s%s", cells[i][0], cells[i][1]))->start,
            "2026-11-24T18:30:00Z");
    assert_string_equal(row_of(TEXT("Koffie") NUMBER(1, "46350") NUMBER(0, "14"))->start,
                        "2026-11-24T13:00:00Z");
    assert_string_equal(row_of(TEXT("Koffie") NUMBER(1, "46350") NUMBER(0, "0.25"))->start,
                        "2026-11-24T05:00:00Z");
    assert_true(row_of(TEXT("Koffie") NUMBER(1, "46350.8125"))->all_day);
}

static void days_may_count_from_1904(void **state)
{
    (void)state;
    read_parts(&(struct workbook_parts){
        .book = "<workbook xmlns:r=\"r\"><workbookPr date1904=\"1\"/><sheets>"
                "<sheet r:id=\"rId1\"/></sheets></workbook>",
        .first = HEADING "<row>" TEXT("Koffie") NUMBER(1, "44888") "</row>"});
    assert_int_equal(f.r.nactivities, 1);
    assert_string_equal(f.r.activity[0].start, "2026-11-23T23:00:00Z");
}

static void texts_may_be_shared_and_in_pieces(void **state)
{
    (void)state;
    read_parts(&(struct workbook_parts){
        .strings = "<sst><si><t>Activiteit</t></si><si><t>Datum</t></si>"
                   "<si><r><rPr><b/></rPr><t>Samen </t></r><r><t>eten &amp; drinken</t></r>"
                   "<rPh sb=\"0\" eb=\"1\"><t>uitspraak</t></rPh></si></sst>",
        .first = "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>"
                 "<row><c t=\"s\"><v>2</v></c>" NUMBER(1, "46350") "</row>"});
    assert_int_equal(f.r.nactivities, 1);
    assert_string_equal(f.r.activity[0].title, "Samen eten & drinken");
}

static void booleans_are_words_and_errors_are_empty(void **state)
{
    const struct reader_activity *a;

    (void)state;
    a = row_of(TEXT("Koffie") NUMBER(1, "46350") "<c t=\"e\"><v>#N/A</v></c><c/>"
                                                 "<c t=\"b\"><v>1</v></c>");
    assert_true(a->all_day);
    assert_string_equal(a->location, "ja");
}

static void prices_are_read_as_they_are_shown(void **state)
{
    static const char *const prices[][2] = {
        {NUMBER(7, "2.5"), "2.50"}, {NUMBER(6, "5"), "5.00"}, {NUMBER(0, "2.5"), "2.50"},
        {TEXT("2,50"), "2.50"},     {TEXT("€ 5,00"), "5.00"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(prices); i++)
        assert_string_equal(
            row_of(arena_printf(f.mem, TEXT("Koffie") NUMBER(1, "46350") "<c/><c/><c/>%s",
                                prices[i][0]))
                ->price,
            prices[i][1]);
    assert_int_equal(
        row_of(TEXT("Koffie") NUMBER(1, "46350") "<c/><c/><c/>" TEXT("gratis"))->free, 1);
}

static void the_first_visible_sheet_with_rows_is_read(void **state)
{
    static const char rows[] = HEADING "<row>" TEXT("Koffie") NUMBER(1, "46350") "</row>";

    (void)state;
    read_parts(&(struct workbook_parts){.second = rows});
    assert_int_equal(f.r.nactivities, 1);
    read_parts(&(struct workbook_parts){
        .book = "<workbook xmlns:r=\"r\"><sheets><sheet r:id=\"rId1\" state=\"hidden\"/>"
                "<sheet r:id=\"rId2\"/></sheets></workbook>",
        .first = "<row>" TEXT("Verborgen") "</row>",
        .second = rows});
    assert_int_equal(f.r.nactivities, 1);
    read_parts(&(struct workbook_parts){0});
    assert_string_equal(f.r.reason, "In deze werkmap staat niets op een zichtbaar blad.");
}

static void cells_stand_where_they_say_in_whatever_order(void **state)
{
    (void)state;
    read_rows("<row r=\"3\"><c r=\"C3\" t=\"inlineStr\"><is><t>Datum</t></is></c>"
              "<c r=\"A3\" t=\"inlineStr\"><is><t>Activiteit</t></is></c></row>"
              "<row r=\"4\"><c r=\"C4\" s=\"1\"><v>46350</v></c>"
              "<c r=\"A4\" t=\"inlineStr\"><is><t>Koffie</t></is></c>"
              "<c r=\"H4\" t=\"inlineStr\"><is><t>sleutel bij Jan</t></is></c></row>");
    assert_int_equal(f.r.nactivities, 1);
    assert_string_equal(f.r.activity[0].title, "Koffie");
    assert_string_equal(f.r.activity[0].start, "2026-11-23T23:00:00Z");
}

static void headings_that_come_back_are_no_rows(void **state)
{
    static const char *const list[] = {"1|Activiteit|Datum", "2|Koffie|#1 46350",
                                       "3|Activiteit|Datum", "4|Thee|#1 46351"};

    (void)state;
    read_rows(rows_of(list, COUNT(list)));
    assert_int_equal(f.r.nactivities, 2);
    assert_int_equal(f.r.rejected.n, 0);
}

static void a_title_above_a_text_table_is_skipped_too(void **state)
{
    (void)state;
    file_table(&f, "Programma, najaar, 2026;;\r\n\r\nActiviteit;Datum;Plaats\r\n"
                   "Koffie;24-11-2026;De Haard\r\n");
    assert_int_equal(f.r.nactivities, 1);
    assert_int_equal(f.r.activity[0].line, 4);
    assert_string_equal(f.r.activity[0].location, "De Haard");
}

/* As the library of many a web form does: it names the kind of a part that it could have had.
 */
static void a_kind_that_no_part_has_says_nothing(void **state)
{
    static const char types[] =
        "<Types><Default Extension=\"bin\" "
        "ContentType=\"application/vnd.ms-excel.sheet.binary.macroEnabled.main\"/>"
        "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
        "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>";
    static const char *const list[] = {"1|Activiteit|Datum", "2|Koffie|#1 46350"};

    (void)state;
    read_parts(&(struct workbook_parts){.types = types, .first = rows_of(list, COUNT(list))});
    assert_null(f.r.reason);
    assert_int_equal(f.r.nactivities, 1);
}

static void a_million_empty_rows_are_nothing(void **state)
{
    struct buffer rows = {.mem = f.mem};

    (void)state;
    buffer_text(&rows, HEADING "<row>" TEXT("Koffie") NUMBER(1, "46350") "</row>");
    for (int i = 3; i < 1000003; i++)
        buffer_printf(&rows, "<row r=\"%d\"/>", i);
    read_rows(rows.text);
    assert_null(f.r.reason);
    assert_int_equal(f.r.nactivities, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_list_as_a_secretary_keeps_it_is_read_with_the_numbers_of_its_rows),
        TEST(dates_and_times_are_known_by_how_they_are_shown),
        TEST(days_may_count_from_1904),
        TEST(texts_may_be_shared_and_in_pieces),
        TEST(booleans_are_words_and_errors_are_empty),
        TEST(prices_are_read_as_they_are_shown),
        TEST(the_first_visible_sheet_with_rows_is_read),
        TEST(cells_stand_where_they_say_in_whatever_order),
        TEST(headings_that_come_back_are_no_rows),
        TEST(a_title_above_a_text_table_is_skipped_too),
        TEST(a_kind_that_no_part_has_says_nothing),
        TEST(a_million_empty_rows_are_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
