// links: reader z
/* Workbooks of a stranger: what is refused says how to save it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "workbook_list.h"

static void must_refuse(const char *why)
{
    assert_non_null(f.r.reason);
    assert_non_null(strstr(f.r.reason, why));
    assert_non_null(
        strstr(f.r.reason, "Bewaar het bestand als Excel-werkmap (.xlsx) of als CSV"));
    assert_int_equal(f.r.nactivities, 0);
}

static void read_bytes(const char *bytes, size_t len)
{
    f.r = (struct reader_result){0};
    read_table(f.mem, bytes, len, &f.options, &f.r);
}

static void an_old_workbook_and_a_locked_one_say_how_to_save_them(void **state)
{
    static const char old[] = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 Workbook";
    static const char locked[] = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 E\0n\0c\0r\0y\0p\0t\0e\0d\0"
                                 "P\0a\0c\0k\0a\0g\0e\0";
    struct zip_file z = {.body.mem = f.mem, .directory.mem = f.mem, .flags = 1};

    (void)state;
    read_bytes(old, sizeof(old));
    must_refuse("(.xls)");
    read_bytes(locked, sizeof(locked));
    must_refuse("wachtwoord");
    zip_text(&z, "[Content_Types].xml", "onleesbaar");
    read_zip(z);
    must_refuse("wachtwoord");
}

static void other_zips_say_what_they_are(void **state)
{
    struct zip_file open = {.body.mem = f.mem, .directory.mem = f.mem};
    struct zip_file other = {.body.mem = f.mem, .directory.mem = f.mem};

    (void)state;
    zip_add(&open, "mimetype", "application/vnd.oasis.opendocument.spreadsheet", 46, false);
    zip_text(&open, "content.xml", "<x/>");
    read_zip(open);
    must_refuse("(.ods)");
    zip_text(&other, "brief.txt", "Beste buren");
    read_zip(other);
    must_refuse("geen Excel-werkmap");
    read_parts(&(struct workbook_parts){
        .types = "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/"
                 "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></"
                 "Types>"});
    must_refuse("geen Excel-werkmap");
    read_parts(&(struct workbook_parts){
        .types = "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
                 "vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>"});
    must_refuse("macro");
}

static void a_file_that_stops_halfway_is_refused(void **state)
{
    struct zip_file z = workbook_begin(f.mem, &(struct workbook_parts){.first = HEADING});
    size_t len;
    const char *bytes = zip_end(&z, &len);

    (void)state;
    read_bytes(bytes, len / 2);
    must_refuse("beschadigd");
    for (size_t n = 4; n < len; n += 7) {
        read_bytes(bytes, n);
        assert_non_null(f.r.reason);
    }
}

static void what_unpacks_to_far_too_much_is_refused(void **state)
{
    struct zip_file z = {.body.mem = f.mem, .directory.mem = f.mem};
    struct zip_file lies = {.body.mem = f.mem, .directory.mem = f.mem, .pretended = 5};
    char *zeros = arena_take(f.mem, 70 << 20);

    (void)state;
    zip_add(&z, "[Content_Types].xml", zeros, 70 << 20, true);
    read_zip(z);
    must_refuse("te groot");
    z = (struct zip_file){.body.mem = f.mem, .directory.mem = f.mem};
    zip_add(&z, "[Content_Types].xml", zeros, 2 << 20, true);
    read_zip(z);
    must_refuse("te groot");
    zip_text(&lies, "[Content_Types].xml", workbook_types);
    read_zip(lies);
    must_refuse("beschadigd");
    z = (struct zip_file){.body.mem = f.mem, .directory.mem = f.mem};
    for (int i = 0; i < 2001; i++)
        zip_add(&z, arena_printf(f.mem, "%d.xml", i), "", 0, false);
    read_zip(z);
    must_refuse("te groot");
}

static void entities_and_what_lies_outside_are_refused(void **state)
{
    static const char laughs[] =
        "<!DOCTYPE sst [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
        "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><sst><si><t>&c;</t></si></sst>";
    static const char outside[] = "<!DOCTYPE sst [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                                  "<sst><si><t>&a;</t></si></sst>";

    (void)state;
    read_parts(&(struct workbook_parts){.strings = laughs, .first = HEADING});
    must_refuse("beschadigd");
    read_parts(&(struct workbook_parts){.strings = outside, .first = HEADING});
    must_refuse("beschadigd");
    read_parts(&(struct workbook_parts){.strings = "<sst><si><t>&a;</t></si></sst>",
                                        .first = HEADING});
    must_refuse("beschadigd");
}

static void names_lead_nowhere_outside_the_zip(void **state)
{
    static const char links[] =
        "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" "
        "Target=\"../../../../etc/passwd\"/><Relationship Id=\"rId2\" Type=\"x/worksheet\" "
        "TargetMode=\"External\" Target=\"file:///etc/passwd\"/></Relationships>";
    struct zip_file z =
        workbook_begin(f.mem, &(struct workbook_parts){.first = HEADING "<row>" TEXT("Koffie")
                                                           NUMBER(1, "46350") "</row>"});

    (void)state;
    zip_text(&z, "../../../../tmp/voordeur", "x");
    read_zip(z);
    assert_int_equal(f.r.nactivities, 1);
    read_parts(&(struct workbook_parts){.links = links, .first = HEADING});
    must_refuse("beschadigd");
}

static void two_parts_of_one_name_are_refused(void **state)
{
    struct zip_file z = workbook_begin(f.mem, &(struct workbook_parts){.first = HEADING});

    (void)state;
    workbook_sheet(&z, "xl/worksheets/SHEET1.xml", HEADING);
    read_zip(z);
    must_refuse("beschadigd");
}

static void xml_that_is_wrong_is_refused(void **state)
{
    static const char *const sheets[] = {
        HEADING "<row><c t=\"s\"><v>12</v></c></row>", /* there is no such text */
        HEADING "<row><c t=\"s\"><v>-1</v></c></row>",
        HEADING "<row><c t=\"inlineStr\"><is><t>Caf\xe9</t></is></c></row>",
        HEADING "<row><c>",
        HEADING "<row>&#0;</row>",
    };
    struct buffer deep = {.mem = f.mem};

    (void)state;
    for (size_t i = 0; i < COUNT(sheets); i++) {
        read_rows(sheets[i]);
        must_refuse("beschadigd");
    }
    for (int i = 0; i < 40; i++)
        buffer_text(&deep, "<a>");
    for (int i = 0; i < 40; i++)
        buffer_text(&deep, "</a>");
    read_rows(deep.text);
    must_refuse("beschadigd");
}

static void too_many_rows_and_columns_are_refused(void **state)
{
    struct buffer rows = {.mem = f.mem};

    (void)state;
    read_rows(HEADING "<row><c r=\"GS2\"><v>1</v></c></row>");
    assert_string_equal(f.r.reason, "Deze lijst is te groot.");
    buffer_text(&rows, HEADING);
    for (int i = 0; i < 50001; i++)
        buffer_printf(&rows, "<row><c><v>%d</v></c></row>", i);
    read_rows(rows.text);
    assert_string_equal(f.r.reason, "Deze lijst is te groot.");
}

static void one_text_is_at_most_so_long(void **state)
{
    char *text = arena_take(f.mem, 300001);

    (void)state;
    memset(text, 'x', 300000);
    read_rows(arena_printf(
        f.mem,
        HEADING "<row><c t=\"inlineStr\"><is><t>%s</t></is></c>" NUMBER(1, "46350") "</row>",
        text));
    assert_int_equal(f.r.nactivities, 1);
    assert_int_equal(strlen(f.r.activity[0].title), 128 << 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(an_old_workbook_and_a_locked_one_say_how_to_save_them),
        TEST(other_zips_say_what_they_are),
        TEST(a_file_that_stops_halfway_is_refused),
        TEST(what_unpacks_to_far_too_much_is_refused),
        TEST(entities_and_what_lies_outside_are_refused),
        TEST(names_lead_nowhere_outside_the_zip),
        TEST(two_parts_of_one_name_are_refused),
        TEST(xml_that_is_wrong_is_refused),
        TEST(too_many_rows_and_columns_are_refused),
        TEST(one_text_is_at_most_so_long),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
