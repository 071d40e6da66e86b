// links: calendar
/* Our own code before libical: encodings, folds, content lines, quoted-printable, dates, the
 * rules of vCalendar 1.0. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "calendar/content.h"
#include "calendar/moment.h"
#include "calendar/rule_v1.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must_be_text(const char *text)
{
    if (text && !utf8_valid(text, strlen(text)))
        abort();
}

static void take_apart(struct arena *mem, const struct cal_line *line)
{
    enum { PARTS = 8 };
    const char *parts[PARTS];
    struct content c;
    struct moment moment;
    struct duration duration;

    must_be_text(line->text);
    if (!content_read(mem, line, &c))
        return;
    must_be_text(content_text(mem, &c));
    must_be_text(content_param(&c, "TZID"));
    if (content_list(mem, &c, ',', parts, PARTS) > PARTS)
        abort();
    must_be_text(rule_v1_convert(mem, c.value));
    (void)moment_read(c.value, &moment);
    (void)duration_read(c.value, &duration);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *mem = arena_new();
    struct cal_lines lines;
    int number = 0;

    lines_read(mem, (const char *)data, size, &lines);
    for (size_t i = 0; i < lines.n; i++) {
        if (lines.line[i].number <= number)
            abort();
        number = lines.line[i].number;
        take_apart(mem, &lines.line[i]);
    }
    arena_free(mem);
    return 0;
}
