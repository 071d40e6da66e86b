/* What a pasted text says, one field at a time.  After own_arena.h. */
#ifndef UNIT_READ_TEXT_H
#define UNIT_READ_TEXT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "announcement/announcement.h"
#include "base/days.h"
#include "own_arena.h"

/* On Monday 23 November 2026. */
static struct announcement read_text(const char *text)
{
    struct announcement a;

    announcement_read(mem, text, days_from_date(2026, 11, 23), &a);
    return a;
}

static void starts_at(const char *text, const char *moment)
{
    struct announcement a = read_text(text);

    assert_true(a.has_start);
    assert_false(a.all_day);
    assert_string_equal(announcement_moment(mem, a.start), moment);
}

static void ends_at(const char *text, const char *moment)
{
    struct announcement a = read_text(text);

    assert_true(a.has_end);
    assert_string_equal(announcement_moment(mem, a.end), moment);
}

static void comes_back(const char *text, const char *rule)
{
    struct announcement a = read_text(text);

    assert_non_null(a.rrule);
    assert_string_equal(a.rrule, rule);
}

static void costs(const char *text, const char *price)
{
    struct announcement a = read_text(text);

    if (!price) {
        assert_null(a.price);
    } else {
        assert_non_null(a.price);
        assert_string_equal(a.price, price);
    }
}

static void is_at(const char *text, const char *place)
{
    struct announcement a = read_text(text);

    if (!place) {
        assert_null(a.place);
    } else {
        assert_non_null(a.place);
        assert_string_equal(a.place, place);
    }
}

#endif
