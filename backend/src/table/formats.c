#include "table/formats.h"

#include <limits.h>

#include "base/text.h"
#include "table/number.h"

/* A format that somebody made. */
struct code {
    int id;
    const char *text;
};

static int number_of(const char *text)
{
    int64_t n;

    return text_int(text, 0, INT_MAX, &n) ? (int)n : -1;
}

/* The format of that number; somebody's own goes before one that is built in. */
static struct number_format format_of(const struct buffer *codes, int id)
{
    const struct code *code = (const void *)codes->text;

    for (size_t i = 0; i < codes->len / sizeof(*code); i++)
        if (code[i].id == id)
            return number_format(id, code[i].text);
    return number_format(id, NULL);
}

void formats_read(struct arena *mem, struct xml *x, struct buffer *formats)
{
    struct buffer codes = {.mem = mem};
    bool of_cells = false;

    while (xml_next(x)) {
        int id = number_of(xml_attribute(x, "numFmtId"));

        if (xml_begins(x, "numFmt") && codes.len < FORMATS_CODES * sizeof(struct code)) {
            struct code code = {id, xml_attribute(x, "formatCode")};

            buffer_add(&codes, (const char *)&code, sizeof(code));
        } else if (of_cells && xml_begins(x, "xf") &&
                   formats->len < FORMATS_MOST * sizeof(struct number_format)) {
            struct number_format format = format_of(&codes, id);

            buffer_add(formats, (const char *)&format, sizeof(format));
        }
        of_cells = xml_begins(x, "cellXfs") || (of_cells && !xml_ends(x, "cellXfs"));
    }
}
