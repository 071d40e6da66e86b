// links: markup
/* Markdown and foreign HTML: whatever comes in, no tag or scheme of a stranger goes out. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "markup/markup.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must_be_safe(const char *html)
{
    static const char *const never[] = {
        "<script", "<img",         "<iframe", "href=\"javascript",
        "<h1",     "href=\"data:", "<style",  "<svg"};

    for (size_t i = 0; i < sizeof never / sizeof *never; i++)
        if (strcasestr(html, never[i]))
            abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *mem = arena_new();
    const char *text = arena_copy(mem, (const char *)data, size);

    must_be_safe(markup_html(mem, text));
    must_be_safe(markup_html(mem, markup_from_html(mem, text, strlen(text))));
    must_be_safe(markup_html(mem, markup_from_text(mem, text, strlen(text))));
    markup_summary(mem, text, 80);
    arena_free(mem);
    return 0;
}
