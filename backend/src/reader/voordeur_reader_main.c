/* voordeur-reader: a stranger's bytes in, one JSON object out.  What it says: reader.h. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/days.h"
#include "base/text.h"
#include "calendar/calendar.h"
#include "reader/expand.h"
#include "reader/package.h"
#include "reader/print.h"
#include "reader/read.h"
#include "reader/records.h"
#include "structured/structured.h"

static int usage(void)
{
    fputs(
        "Gebruik: voordeur-reader read [--format auto|ical|csv|xlsx|page] [--from DATUM] [--to "
        "DATUM]\n"
        "           [--leave-out PATROON]... [--map \"KOP=VELD\"]... [--zone NAAM]\n"
        "           [--address ADRES]\n"
        "         voordeur-reader dates [--json] [als bij read]\n"
        "         voordeur-reader expand\n"
        "         voordeur-reader records\n"
        "         voordeur-reader package\n",
        stderr);
    return 2;
}

static char *read_all(struct arena *mem, size_t *len)
{
    struct buffer in = {.mem = mem};
    char piece[64 * 1024];
    ssize_t n;

    buffer_add(&in, "", 0);
    while ((n = read(STDIN_FILENO, piece, sizeof(piece))) > 0)
        buffer_add(&in, piece, (size_t)n);
    *len = in.len;
    return in.text;
}

struct arguments {
    const char *format, *from, *to, *zone, *address;
    struct table_mapping *mapping;
    size_t nmappings;
    struct reader_list leave_out;
};

/* "Heading=field"; the field may be empty: leave the column. */
static bool add_mapping(struct arena *mem, struct arguments *a, const char *text)
{
    const char *equals = strrchr(text, '=');
    enum table_field field;

    if (!equals)
        return false;
    field = columns_field(equals + 1);
    if (field == FIELD_NONE && equals[1] != '\0')
        return false;
    a->mapping[a->nmappings++] =
        (struct table_mapping){arena_copy(mem, text, (size_t)(equals - text)), field};
    return true;
}

static bool read_arguments(struct arena *mem, int argc, char **argv, struct arguments *a)
{
    *a = (struct arguments){.format = "auto", .zone = "Europe/Amsterdam"};
    a->mapping = arena_take(mem, (size_t)argc * sizeof(*a->mapping));
    a->leave_out.item = arena_take(mem, (size_t)argc * sizeof(char *));
    for (int i = 0; i < argc; i += 2) {
        const char *value = argv[i + 1];

        if (i + 1 == argc)
            return false;
        if (strcmp(argv[i], "--format") == 0)
            a->format = value;
        else if (strcmp(argv[i], "--from") == 0)
            a->from = value;
        else if (strcmp(argv[i], "--to") == 0)
            a->to = value;
        else if (strcmp(argv[i], "--zone") == 0)
            a->zone = value;
        else if (strcmp(argv[i], "--address") == 0)
            a->address = value;
        else if (strcmp(argv[i], "--leave-out") == 0)
            a->leave_out.item[a->leave_out.n++] = value;
        else if (strcmp(argv[i], "--map") != 0 || !add_mapping(mem, a, value))
            return false;
    }
    for (size_t i = 0; i < READER_FORMATS; i++)
        if (strcmp(a->format, reader_formats[i]) == 0)
            return true;
    return strcmp(a->format, "auto") == 0;
}

/* Midnight of a date on the neighbourhood's clock, or of the fallback day. */
static bool midnight(const struct zones *zones, const char *date, int64_t fallback,
                     int64_t *utc)
{
    int y, m, d;
    int64_t day = fallback;

    if (date) {
        if (!text_date(date, &y, &m, &d))
            return false;
        day = days_from_date(y, m, d);
    }
    *utc = zone_to_utc(zones_home(zones), day * DAY_SECONDS);
    return true;
}

static int64_t a_year_later(int64_t day)
{
    int y, m, d;

    days_to_date(day, &y, &m, &d);
    return days_from_date(y + 1, m, days_exist(y + 1, m, d) ? d : d - 1);
}

static bool settle(const struct arguments *a, struct reader_options *options)
{
    int64_t from;

    options->today = days_of_wall(zone_to_wall(zones_home(options->zones), clock_now()));
    if (!midnight(options->zones, a->from, options->today, &options->from))
        return false;
    from = days_of_wall(zone_to_wall(zones_home(options->zones), options->from));
    return midnight(options->zones, a->to, a_year_later(from), &options->to);
}

enum answer { ANSWER_ROWS, ANSWER_LINES, ANSWER_DATES };

static enum err answer_with(struct arena *mem, enum answer answer,
                            const struct reader_options *options,
                            const struct reader_result *result, struct buffer *out)
{
    if (answer == ANSWER_ROWS)
        return reader_write(mem, result, out);
    return reader_print(mem, result, options, answer == ANSWER_DATES, out);
}

static void read_bytes(struct arena *mem, const char *format,
                       const struct reader_options *options, struct reader_result *result)
{
    size_t len;
    char *bytes = read_all(mem, &len);
    bool page = strcmp(format, "page") == 0 || strcmp(format, "json") == 0;
    bool unsaid = strcmp(format, "auto") == 0;

    if (unsaid ? calendar_looks_like(bytes, len) : strcmp(format, "ical") == 0)
        read_calendar(mem, bytes, len, options, result);
    else if (unsaid ? structured_looks_like(bytes, len) : page)
        read_structured(mem, bytes, len, options, result);
    else
        read_table(mem, bytes, len, options, result);
}

static int read_file(struct arena *mem, int argc, char **argv, enum answer answer)
{
    struct arguments a;
    struct reader_options options = {0};
    struct reader_result result = {0};
    struct buffer out = {.mem = mem};
    int status = 2;

    if (!read_arguments(mem, argc, argv, &a))
        return usage();
    options.zones = zones_new(mem, a.zone);
    options.leave_out = a.leave_out;
    options.address = a.address;
    options.mapping = a.mapping;
    options.nmappings = a.nmappings;
    if (options.zones && settle(&a, &options)) {
        read_bytes(mem, a.format, &options, &result);
        if (answer_with(mem, answer, &options, &result, &out) == ERR_OK) {
            fwrite(out.text, 1, out.len, stdout);
            if (answer != ANSWER_LINES)
                putchar('\n');
            status = answer != ANSWER_ROWS && result.reason;
        }
    } else {
        usage();
    }
    zones_free(options.zones);
    return status;
}

static int expand(struct arena *mem)
{
    struct buffer out = {.mem = mem};
    size_t len;
    char *text = read_all(mem, &len);

    if (reader_expand(mem, text, len, &out) != ERR_OK)
        return usage();
    return puts(out.text) < 0;
}

static int records(struct arena *mem)
{
    struct buffer out = {.mem = mem};
    size_t len;
    char *bytes = read_all(mem, &len);

    if (reader_records(mem, bytes, len, &out) != ERR_OK)
        return 1;
    return puts(out.text) < 0;
}

/* Exit 3: what it says is why not. */
static int package(struct arena *mem)
{
    struct buffer out = {.mem = mem};
    size_t len;
    char *bytes = read_all(mem, &len);
    const char *reason = reader_package(mem, bytes, len, &out);

    if (puts(reason ? reason : out.text) < 0)
        return 1;
    return reason ? 3 : 0;
}

int main(int argc, char **argv)
{
    struct arena *mem = arena_new();
    bool json = argc >= 3 && strcmp(argv[2], "--json") == 0;
    int status;

    if (argc >= 2 && strcmp(argv[1], "read") == 0)
        status = read_file(mem, argc - 2, argv + 2, ANSWER_ROWS);
    else if (argc >= 2 && strcmp(argv[1], "dates") == 0)
        status = read_file(mem, argc - 2 - json, argv + 2 + json,
                           json ? ANSWER_DATES : ANSWER_LINES);
    else if (argc == 2 && strcmp(argv[1], "expand") == 0)
        status = expand(mem);
    else if (argc == 2 && strcmp(argv[1], "records") == 0)
        status = records(mem);
    else if (argc == 2 && strcmp(argv[1], "package") == 0)
        status = package(mem);
    else
        status = usage();
    arena_free(mem);
    return status;
}
