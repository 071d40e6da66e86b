/* Workbooks as Excel makes them, and as a stranger makes them: a zip written by hand, so that
 * it can be as wrong as wanted. */
#ifndef UNIT_WORKBOOK_FILE_H
#define UNIT_WORKBOOK_FILE_H

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#include "base/arena.h"

struct zip_file {
    struct buffer body, directory;
    unsigned entries;
    unsigned flags;   /* bit 0: locked */
    size_t pretended; /* more bytes than there are */
};

static inline void zip_number(struct buffer *b, unsigned long n, int bytes)
{
    for (; bytes > 0; bytes--, n >>= 8)
        buffer_add(b, &(char){(char)(n & 0xff)}, 1);
}

/* What the entry and its line in the directory have in common. */
static inline void zip_head(struct zip_file *z, struct buffer *b, const char *name,
                            const char *bytes, size_t len, size_t packed, bool deflated)
{
    zip_number(b, 20, 2);
    zip_number(b, z->flags, 2);
    zip_number(b, deflated ? 8 : 0, 2);
    zip_number(b, 0x21 << 16, 4);
    zip_number(b, crc32(0, (const Bytef *)bytes, (uInt)len), 4);
    zip_number(b, packed, 4);
    zip_number(b, len + z->pretended, 4);
    zip_number(b, strlen(name), 2);
    zip_number(b, 0, 2);
}

static inline size_t zip_pack(struct arena *mem, const char *bytes, size_t len, char **out)
{
    z_stream s = {0};
    size_t room = compressBound((uLong)len), n;

    *out = arena_take(mem, room);
    if (deflateInit2(&s, 9, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        abort();
    s.next_in = (Bytef *)(uintptr_t)bytes;
    s.avail_in = (uInt)len;
    s.next_out = (Bytef *)*out;
    s.avail_out = (uInt)room;
    if (deflate(&s, Z_FINISH) != Z_STREAM_END)
        abort();
    n = s.total_out;
    deflateEnd(&s);
    return n;
}

static inline void zip_add(struct zip_file *z, const char *name, const char *bytes, size_t len,
                           bool deflated)
{
    size_t at = z->body.len, packed = len;
    char *kept = (char *)(uintptr_t)bytes;

    if (deflated)
        packed = zip_pack(z->body.mem, bytes, len, &kept);
    buffer_add(&z->body, "PK\x03\x04", 4);
    zip_head(z, &z->body, name, bytes, len, packed, deflated);
    buffer_text(&z->body, name);
    buffer_add(&z->body, kept, packed);
    buffer_add(&z->directory, "PK\x01\x02\x14\x00", 6);
    zip_head(z, &z->directory, name, bytes, len, packed, deflated);
    zip_number(&z->directory, 0, 10);
    zip_number(&z->directory, at, 4);
    buffer_text(&z->directory, name);
    z->entries++;
}

static inline void zip_text(struct zip_file *z, const char *name, const char *text)
{
    zip_add(z, name, text, strlen(text), true);
}

static inline const char *zip_end(struct zip_file *z, size_t *len)
{
    size_t at = z->body.len;

    buffer_add(&z->body, z->directory.text, z->directory.len);
    buffer_add(&z->body, "PK\x05\x06\0\0\0\0", 8);
    zip_number(&z->body, z->entries, 2);
    zip_number(&z->body, z->entries, 2);
    zip_number(&z->body, z->directory.len, 4);
    zip_number(&z->body, at, 4);
    zip_number(&z->body, 0, 2);
    *len = z->body.len;
    return z->body.text;
}

/* The parts of a workbook; NULL is what Excel would write there. */
struct workbook_parts {
    const char *types, *book, *links, *styles, *strings;
    const char *first, *second; /* rows of the sheets */
};

static const char workbook_types[] =
    "<Types><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
    "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>";
static const char workbook_book[] =
    "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
    "<sheets><sheet name=\"Programma\" sheetId=\"7\" r:id=\"rId1\"/>"
    "<sheet name=\"Oud\" sheetId=\"8\" r:id=\"rId2\"/></sheets></workbook>";
static const char workbook_links[] =
    "<Relationships>"
    "<Relationship Id=\"rId1\" Type=\"http://x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
    "<Relationship Id=\"rId2\" Type=\"http://x/worksheet\" "
    "Target=\"/xl/worksheets/sheet2.xml\"/>"
    "<Relationship Id=\"rId3\" Type=\"http://x/styles\" Target=\"styles.xml\"/>"
    "<Relationship Id=\"rId4\" Type=\"http://x/sharedStrings\" Target=\"sharedStrings.xml\"/>"
    "</Relationships>";
/* Style 1 is a date, 2 a time, 3 both, 4 "d mmm", 5 "uu:mm", 6 two decimals, 7 a price. */
static const char workbook_styles[] =
    "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-413]d mmm\"/>"
    "<numFmt numFmtId=\"165\" formatCode=\"uu:mm&quot; uur&quot;\"/>"
    "<numFmt numFmtId=\"166\" formatCode=\"&quot;€ &quot;#,##0.00;[Red]\\-0.00\"/></numFmts>"
    "<cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
    "<xf numFmtId=\"14\"/><xf numFmtId=\"20\"/><xf numFmtId=\"22\"/><xf numFmtId=\"164\"/>"
    "<xf numFmtId=\"165\"/><xf numFmtId=\"2\"/><xf numFmtId=\"166\"/></cellXfs></styleSheet>";

static inline void workbook_sheet(struct zip_file *z, const char *name, const char *rows)
{
    zip_text(z, name,
             arena_printf(z->body.mem,
                          "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
                          "<worksheet><sheetData>%s</sheetData></worksheet>",
                          rows ? rows : ""));
}

static inline struct zip_file workbook_begin(struct arena *mem, const struct workbook_parts *p)
{
    struct zip_file z = {.body.mem = mem, .directory.mem = mem};

    zip_text(&z, "[Content_Types].xml", p->types ? p->types : workbook_types);
    zip_text(&z, "xl/workbook.xml", p->book ? p->book : workbook_book);
    zip_text(&z, "xl/_rels/workbook.xml.rels", p->links ? p->links : workbook_links);
    zip_text(&z, "xl/styles.xml", p->styles ? p->styles : workbook_styles);
    zip_text(&z, "xl/sharedStrings.xml", p->strings ? p->strings : "<sst/>");
    workbook_sheet(&z, "xl/worksheets/sheet1.xml", p->first);
    workbook_sheet(&z, "xl/worksheets/sheet2.xml", p->second);
    return z;
}

#endif
