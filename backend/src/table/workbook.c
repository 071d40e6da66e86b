#include "table/workbook.h"

#include <string.h>
#include <strings.h>

#include "base/err.h"
#include "base/text.h"
#include "markup/xml.h"
#include "table/archive.h"
#include "table/cells.h"
#include "table/formats.h"

static const char broken[] = "Dit Excel-bestand is beschadigd of niet af." WORKBOOK_SAVE_AS;

/* What the part that names the sheets refers to. */
struct link {
    const char *id, *kind, *path;
};

struct book {
    struct arena *mem;
    struct archive *zip;
    const char *reason;   /* why it cannot be read */
    const char *main;     /* the part that names the sheets */
    struct buffer links;  /* of struct link */
    struct buffer sheets; /* of const char *: the parts of those that are visible */
    struct cells cells;
};

static struct xml *open_part(struct book *b, const char *path)
{
    size_t len;
    const char *bytes = archive_part(b->zip, path, &len);

    return xml_open(b->mem, bytes, len);
}

static void close_part(struct book *b, struct xml *x)
{
    if (!xml_close(x) && !b->reason)
        b->reason = broken;
}

/* "../x.xml" as seen from the folder of a part: a name within the zip, whatever it says. */
static const char *resolve(struct arena *mem, const char *from, const char *target)
{
    const char *slash = strrchr(from, '/');
    size_t n = slash && target[0] != '/' ? (size_t)(slash - from) + 1 : 0;

    for (target += target[0] == '/'; strncmp(target, "../", 3) == 0; target += 3)
        for (n -= n > 0; n > 0 && from[n - 1] != '/';)
            n--;
    return arena_printf(mem, "%.*s%s", (int)n, from, target);
}

/* What the file says it is. */
static void read_kind(struct book *b)
{
    size_t len;
    const char *kind = archive_part(b->zip, "mimetype", &len);
    struct xml *x = open_part(b, "[Content_Types].xml");

    while (xml_next(x)) {
        const char *type = xml_attribute(x, "ContentType");
        const char *part = type ? xml_attribute(x, "PartName") : NULL;

        if (!part) /* a kind by itself is no part: some programs name kinds they do not use */
            continue;
        if (strcasestr(type, "macroEnabled") || strcasestr(type, "vbaProject"))
            b->reason =
                "Dit Excel-bestand kan macro's uitvoeren (.xlsm of .xlsb)." WORKBOOK_SAVE_AS;
        if (strstr(type, "spreadsheetml") && strstr(type, ".main+xml"))
            b->main = resolve(b->mem, "", part);
    }
    close_part(b, x);
    if (kind && strstr(kind, "opendocument"))
        b->reason = "Dit is een bestand van LibreOffice (.ods)." WORKBOOK_SAVE_AS;
    else if (!b->main && (!b->reason || b->reason == broken))
        b->reason = "Dit zip-bestand is geen Excel-werkmap." WORKBOOK_SAVE_AS;
}

static void read_links(struct book *b)
{
    const char *slash = strrchr(b->main, '/');
    const char *path = arena_printf(b->mem, "_rels/%s.rels", slash ? slash + 1 : b->main);
    struct xml *x = open_part(b, resolve(b->mem, b->main, path));

    while (xml_next(x)) {
        const char *target = xml_attribute(x, "Target"), *kind = xml_attribute(x, "Type");
        struct link link = {.id = xml_attribute(x, "Id")};

        if (!target || !kind || text_equal(xml_attribute(x, "TargetMode"), "External"))
            continue;
        link.kind = strrchr(kind, '/') ? strrchr(kind, '/') + 1 : kind;
        link.path = resolve(b->mem, b->main, target);
        buffer_add(&b->links, (const char *)&link, sizeof(link));
    }
    close_part(b, x);
}

/* The part of that kind, and of that id where one is given; NULL where there is none. */
static const char *linked(const struct book *b, const char *kind, const char *id)
{
    const struct link *link = (const void *)b->links.text;

    for (size_t i = 0; i < b->links.len / sizeof(*link); i++)
        if (strcmp(link[i].kind, kind) == 0 && (!id || text_equal(link[i].id, id)))
            return link[i].path;
    return NULL;
}

static void read_main(struct book *b)
{
    struct xml *x = open_part(b, b->main);

    while (xml_next(x)) {
        const char *state = xml_attribute(x, "state"), *id = xml_attribute(x, "id");

        if (xml_begins(x, "workbookPr")) {
            const char *from = xml_attribute(x, "date1904");

            b->cells.from_1904 = text_equal(from, "1") || text_equal(from, "true");
        } else if (xml_begins(x, "sheet") && id && (!state || strcmp(state, "visible") == 0)) {
            const char *path = linked(b, "worksheet", id);

            if (path && b->sheets.len < WORKBOOK_SHEETS * sizeof(path))
                buffer_add(&b->sheets, (const char *)&path, sizeof(path));
        }
    }
    close_part(b, x);
}

static void read_formats(struct book *b, const char *path)
{
    struct xml *x = open_part(b, path);

    formats_read(b->mem, x, &b->cells.formats);
    close_part(b, x);
}

static void read_strings(struct book *b, const char *path)
{
    struct xml *x = open_part(b, path);

    cells_share(&b->cells, x);
    close_part(b, x);
}

static void read_sheets(struct book *b, struct records *out)
{
    const char *const *sheet = (const void *)b->sheets.text;
    const char *styles = linked(b, "styles", NULL);
    const char *strings = linked(b, "sharedStrings", NULL);

    if (styles)
        read_formats(b, styles);
    if (strings)
        read_strings(b, strings);
    for (size_t i = 0; i < b->sheets.len / sizeof(*sheet) && !b->reason && !out->n; i++) {
        struct xml *x = open_part(b, sheet[i]);

        cells_read(&b->cells, x, out);
        if (out->too_many)
            (void)xml_close(x); /* left off midway */
        else
            close_part(b, x);
    }
    if (!b->reason && !out->n)
        b->reason = "In deze werkmap staat niets op een zichtbaar blad.";
}

static const char *judge(const struct book *b)
{
    switch (archive_fault(b->zip)) {
    case ARCHIVE_LOCKED:
        return WORKBOOK_LOCKED;
    case ARCHIVE_TOO_LARGE:
        return "Dit Excel-bestand is uitgepakt te groot." WORKBOOK_SAVE_AS;
    case ARCHIVE_BROKEN:
        return broken;
    default:
        return b->cells.wrong && !b->reason ? broken : b->reason;
    }
}

bool workbook_looks_like(const char *bytes, size_t len)
{
    return len >= 4 && memcmp(bytes, "PK", 2) == 0 && bytes[2] >= 1 && bytes[2] <= 8;
}

const char *workbook_read(struct arena *mem, const char *bytes, size_t len, struct records *out)
{
    static void (*const steps[])(struct book *) = {read_kind, read_links, read_main};
    struct book b = {.mem = mem, .links.mem = mem, .sheets.mem = mem};

    out->sheet = true;
    b.cells = (struct cells){.mem = mem, .formats.mem = mem, .strings.mem = mem};
    b.zip = archive_open(mem, bytes, len);
    for (size_t i = 0; i < COUNT(steps) && !b.reason; i++)
        steps[i](&b);
    if (!b.reason)
        read_sheets(&b, out);
    b.reason = judge(&b);
    archive_close(b.zip);
    return b.reason;
}
