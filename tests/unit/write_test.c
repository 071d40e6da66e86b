// links: reader
/* Lists that we write: what a spreadsheet would run is guarded, and comes back as it was. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/err.h"
#include "table/table.h"
#include "table/write.h"

static void a_file_has_its_mark_semicolons_and_line_ends(void **state)
{
    const char *const cells[] = {"Koffie", NULL, "a;b", "een \"twee\"", "drie\nvier"};
    struct buffer out = {.mem = arena_new()};

    (void)state;
    table_begin(&out);
    table_row(&out, cells, COUNT(cells));
    assert_string_equal(out.text, "\xef\xbb\xbf"
                                  "Koffie;;\"a;b\";\"een \"\"twee\"\"\";\"drie\nvier\"\r\n");
    arena_free(out.mem);
}

static void what_a_spreadsheet_would_run_is_guarded_and_comes_back(void **state)
{
    static const char *const titles[] = {"=1+1",      "+31 412", "-5",     "@naam",
                                         "'=1",       "''@x",    "'s Hof", "''s avonds",
                                         "=\"x\"; y", "Koffie"};

    (void)state;
    for (size_t i = 0; i < COUNT(titles); i++) {
        struct buffer out = {.mem = arena_new()};
        struct table t;

        table_begin(&out);
        table_row(&out, (const char *const[]){"Activiteit", "Datum"}, 2);
        table_row(&out, (const char *const[]){titles[i], "24-11-2026"}, 2);
        table_read(out.mem, out.text, out.len, NULL, 0, 20781, &t);
        assert_int_equal(t.nrows, 1);
        assert_string_equal(t.row[0].text[FIELD_TITLE], titles[i]);
        arena_free(out.mem);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_file_has_its_mark_semicolons_and_line_ends),
        cmocka_unit_test(what_a_spreadsheet_would_run_is_guarded_and_comes_back),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
