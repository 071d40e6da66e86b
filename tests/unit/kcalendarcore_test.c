// links: calendar
/* The 42 recurrence examples of RFC 2445 against the dates that KDE's kcalendarcore has for
 * them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <glob.h>
#include <string.h>

#include "base/days.h"
#include "calendar/calendar.h"
#include "shared_files.h"

enum { MOST = 500 }; /* a reference file has no more lines than this */

/* "1997-09-02T09:00:00\n". The references put one fixed offset behind each line (that of the
 * first date, also in winter), so it is the time on the wall that is compared. */
static char *as_reference(struct arena *mem, int64_t wall)
{
    int64_t day = days_of_wall(wall), second = wall - day * DAY_SECONDS;
    int y, m, d;

    days_to_date(day, &y, &m, &d);
    return arena_printf(mem, "%04d-%02d-%02dT%02d:%02d:%02d\n", y, m, d, (int)(second / 3600),
                        (int)(second / 60 % 60), (int)(second % 60));
}

static char *expanded(struct arena *mem, const char *path)
{
    struct zones *zones = zones_new(mem, "Europe/Amsterdam");
    struct buffer text = {.mem = mem};
    struct calendar calendar;
    struct occurrences dates;
    size_t len = 0;
    char *bytes = read_whole_file(mem, path, &len);

    calendar_read(mem, zones, bytes, len, &calendar);
    assert_true(calendar.complete);
    assert_int_equal(calendar.nseries, 1);
    const struct schedule *when = &calendar.series[0].when;

    schedule_expand(mem, when, 0, days_from_date(4000, 1, 1) * (int64_t)DAY_SECONDS, MOST,
                    &dates);
    for (size_t i = 0; i < dates.n; i++)
        buffer_text(&text, as_reference(mem, zone_to_wall(when->zone, dates.item[i].starts)));
    zones_free(zones);
    return text.text;
}

/* The reference's lines without what follows the time. */
static char *reference(struct arena *mem, const char *path)
{
    struct buffer text = {.mem = mem};
    size_t len = 0;
    char *line = read_whole_file(mem, arena_printf(mem, "%s.next.ref", path), &len);

    assert_non_null(line);
    for (char *end; (end = strchr(line, '\n')) != NULL; line = end + 1) {
        buffer_add(&text, line, strcspn(line, " \n"));
        buffer_text(&text, "\n");
    }
    return text.text;
}

static void all_42_reference_files_agree(void **state)
{
    struct arena *mem = arena_new();
    const char *folder = shared_folder(mem, "data/ics/lib/kcalendarcore/RFC2445");
    glob_t files = {0};
    int different = 0;

    (void)state;
    if (folder) {
        assert_int_equal(glob(arena_printf(mem, "%s/*.ics", folder), 0, NULL, &files), 0);
        assert_int_equal(files.gl_pathc, 42);
    }
    for (size_t i = 0; i < files.gl_pathc; i++) {
        if (strcmp(expanded(mem, files.gl_pathv[i]), reference(mem, files.gl_pathv[i])) != 0) {
            print_message("%s differs\n", files.gl_pathv[i]);
            different++;
        }
    }
    globfree(&files);
    arena_free(mem);
    assert_int_equal(different, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_42_reference_files_agree),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
