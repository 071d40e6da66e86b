#include "table/workbook.h"

#include <limits.h>
#include <string.h>
#include <strings.h>

#include "base/err.h"
#include "base/text.h"
#include "markup/xml.h"
#include "table/archive.h"
#include "table/cells.h"

#define SAVE_AS " Bewaar het bestand als Excel-werkmap (.xlsx) of als CSV."

static const char broken[] = "Dit Excel-bestand is beschadigd of niet af." SAVE_AS;
static const char locked[] = "Dit bestand is met een wachtwoord beveiligd. Haal het wachtwoord "
                             "eraf." SAVE_AS;
static const char compound[] = "\xd0\xcf\x11\xe0"; /* how an old .xls and a locked file begin */

/* What the part that names the sheets refers to. */
struct link {
    const char *id, *kind, *path;
};

/* A format that somebody made. */
struct code {
    int id;
    const char *text;
};

struct book {
    struct arena *mem;
    struct archive *zip;
    const char *reason;   /* why it cannot be read */
    const char *main;     /* the part that names the sheets */
    struct buffer links;  /* of struct link */
    struct buffer codes;  /* of struct code */
    struct buffer sheets; /* of const char *: the parts of those that are visible */
    struct cells cells;
};

static int number_of(const char *text)
{
    int64_t n;

    return text_int(text, 0, INT_MAX, &n) ? (int)n : -1;
}

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

        if (type && (strcasestr(type, "macroEnabled") || strcasestr(type, "vbaProject")))
            b->reason = "Dit Excel-bestand kan macro's uitvoeren (.xlsm of .xlsb)." SAVE_AS;
        if (part && strstr(type, "spreadsheetml") && strstr(type, ".main+xml"))
            b->main = resolve(b->mem, "", part);
    }
    close_part(b, x);
    if (kind && strstr(kind, "opendocument"))
        b->reason = "Dit is een bestand van LibreOffice (.ods)." SAVE_AS;
    else if (!b->main && (!b->reason || b->reason == broken))
        b->reason = "Dit zip-bestand is geen Excel-werkmap." SAVE_AS;
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

/* The format of that number; somebody's own goes before one that is built in. */
static struct number_format format_of(const struct book *b, int id)
{
    const struct code *code = (const void *)b->codes.text;

    for (size_t i = 0; i < b->codes.len / sizeof(*code); i++)
        if (code[i].id == id)
            return number_format(id, code[i].text);
    return number_format(id, NULL);
}

static void read_formats(struct book *b, const char *path)
{
    struct xml *x = open_part(b, path);
    bool of_cells = false;

    while (xml_next(x)) {
        int id = number_of(xml_attribute(x, "numFmtId"));

        if (xml_begins(x, "numFmt")) {
            struct code code = {id, xml_attribute(x, "formatCode")};

            if (b->codes.len < CELLS_FORMATS * sizeof(code))
                buffer_add(&b->codes, (const char *)&code, sizeof(code));
        } else if (of_cells && xml_begins(x, "xf")) {
            struct number_format format = format_of(b, id);

            if (b->cells.formats.len < CELLS_FORMATS * sizeof(format))
                buffer_add(&b->cells.formats, (const char *)&format, sizeof(format));
        }
        of_cells = xml_begins(x, "cellXfs") || (of_cells && !xml_ends(x, "cellXfs"));
    }
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
        return locked;
    case ARCHIVE_TOO_LARGE:
        return "Dit Excel-bestand is uitgepakt te groot." SAVE_AS;
    case ARCHIVE_BROKEN:
        return broken;
    default:
        return b->cells.wrong && !b->reason ? broken : b->reason;
    }
}

static bool is_compound(const char *bytes, size_t len)
{
    return len >= 4 && memcmp(bytes, compound, 4) == 0;
}

bool workbook_looks_like(const char *bytes, size_t len)
{
    return is_compound(bytes, len) ||
           (len >= 4 && memcmp(bytes, "PK", 2) == 0 && bytes[2] >= 1 && bytes[2] <= 8);
}

static const char *why_compound(const char *bytes, size_t len)
{
    static const char package[] = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";

    return memmem(bytes, len, package, sizeof(package) - 1)
               ? locked
               : "Dit is een oud Excel-bestand (.xls)." SAVE_AS;
}

const char *workbook_read(struct arena *mem, const char *bytes, size_t len, struct records *out)
{
    static void (*const steps[])(struct book *) = {read_kind, read_links, read_main};
    struct book b = {.mem = mem, .links.mem = mem, .codes.mem = mem, .sheets.mem = mem};

    if (is_compound(bytes, len))
        return why_compound(bytes, len);
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
