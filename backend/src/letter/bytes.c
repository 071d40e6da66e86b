#include <string.h>

#include "base/mend.h"
#include "base/text.h"
#include "letter/parse.h"

enum { LINE_MOST = 500 };

const char *parse_line(struct arena *mem, const char *text)
{
    bool mended = false;

    if (!text)
        return "";
    return text_line(mem, mend_text(mem, text, strnlen(text, LINE_MOST * 4), &mended),
                     LINE_MOST);
}

/* What is written to it is counted, and kept as far as there is room. */
static size_t unpack(GMimeObject *part, GMimeStream *stream)
{
    gint64 len;

    if (GMIME_IS_PART(part) && g_mime_part_get_content(GMIME_PART(part)))
        g_mime_data_wrapper_write_to_stream(g_mime_part_get_content(GMIME_PART(part)), stream);
    else if (!GMIME_IS_PART(part))
        g_mime_object_write_content_to_stream(part, NULL, stream);
    len = g_mime_stream_tell(stream);
    return len > 0 ? (size_t)len : 0;
}

char *parse_bytes(struct arena *mem, GMimeObject *part, size_t most, size_t *len)
{
    GMimeStream *stream = g_mime_stream_mem_new();
    const GByteArray *array;
    char *bytes = NULL;

    *len = unpack(part, stream);
    array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    *len = *len < most ? *len : most;
    if (array && array->data)
        bytes = arena_copy(mem, (const char *)array->data, *len);
    g_object_unref(stream);
    return bytes;
}

size_t parse_size(GMimeObject *part)
{
    GMimeStream *stream = g_mime_stream_null_new();
    size_t len = unpack(part, stream);

    g_object_unref(stream);
    return len;
}
