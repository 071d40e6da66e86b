// links: commons
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "commons/constraint.h"

static struct arena *mem;

static void means(const char *table, const char *name, const char *pointer, const char *code)
{
    const char *p, *c;

    assert_true(constraint_read(mem, table, name, &p, &c));
    assert_string_equal(pointer, p);
    assert_string_equal(code, c);
}

static void a_constraint_names_its_member_and_code(void **state)
{
    (void)state;
    means("place", "place_name_required", "/name", "required");
    means("place", "place_street_address_too_long", "/streetAddress", "too_long");
    means("organisation", "organisation_also_known_as_too_many", "/alsoKnownAs", "too_many");
    means("place", "place_organisation_not_found", "/organisation", "not_found");
    means("place", "place_latitude_out_of_range", "/latitude", "out_of_range");
}

static void columns_that_the_api_calls_otherwise_are_translated(void **state)
{
    (void)state;
    means("activity", "activity_ends_at_before_start", "/end", "before_start");
    means("project", "project_contact_email_too_long", "/contact/email", "too_long");
}

static void a_constraint_of_another_table_or_without_a_code_blames_nothing(void **state)
{
    const char *p, *c;

    (void)state;
    assert_false(constraint_read(mem, "place", "organisation_name_required", &p, &c));
    assert_false(constraint_read(mem, "place", "place_pkey", &p, &c));
    assert_false(constraint_read(mem, "place", "place_required", &p, &c));
    assert_false(constraint_read(mem, "place", "", &p, &c));
}

/* Every name after "constraint" in a migration, except where a column may not be sent at all.
 */
static void every_constraint_of_the_tables_that_are_written_can_be_read(void **state)
{
    static const char *const tables[] = {"category", "synonym",  "organisation", "place",
                                         "project",  "activity", "correction"};
    static const char *const files[] = {"0002_neighbourhood", "0004_directory",
                                        "0005_activity"};
    int seen = 0;

    (void)state;
    for (size_t f = 0; f < COUNT(files); f++) {
        size_t len;
        char path[256];
        const char *sql;

        snprintf(path, sizeof path, SOURCE_DIR "/db/migrations/%s.sql", files[f]);
        sql = file_read(mem, path, &len);
        assert_non_null(sql);
        for (const char *at = sql; (at = strstr(at, "constraint ")); at++)
            for (size_t t = 0; t < COUNT(tables); t++) {
                const char *name = at + strlen("constraint ");
                const char *p, *c;
                size_t n = strcspn(name, " \n"), head = strlen(tables[t]);

                if (strncmp(name, tables[t], head) != 0 || name[head] != '_')
                    continue;
                if (!constraint_read(mem, tables[t], arena_copy(mem, name, n), &p, &c))
                    fail_msg("%.*s", (int)n, name);
                seen++;
            }
    }
    assert_true(seen > 90);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_constraint_names_its_member_and_code),
        cmocka_unit_test(columns_that_the_api_calls_otherwise_are_translated),
        cmocka_unit_test(a_constraint_of_another_table_or_without_a_code_blames_nothing),
        cmocka_unit_test(every_constraint_of_the_tables_that_are_written_can_be_read),
    };
    int failed;

    mem = arena_new();
    failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_free(mem);
    return failed;
}
