// links: structured
/* Pages and data of strangers: HTML, blocks of JSON-LD, microdata, and the shapes of events. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "structured/structured.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must_be_text(const char *text)
{
    if (text && !utf8_valid(text, strlen(text)))
        abort();
}

static void look_at(const struct structured_event *e)
{
    const char *const texts[] = {e->uid,      e->title,      e->text,      e->url,
                                 e->location, e->latitude,   e->organizer, e->audience,
                                 e->price,    e->price_note, e->start,     e->end,
                                 e->rrule,    e->fault,      e->remark,    e->street_address};

    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        must_be_text(texts[i]);
    if (e->nkeywords > STRUCTURED_KEYWORDS || e->ndates > STRUCTURED_DATES || e->line < 0)
        abort();
    for (size_t i = 0; i < e->ndates; i++)
        if (!e->date[i].start)
            abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *mem = arena_new();
    struct structured said;

    (void)structured_looks_like((const char *)data, size);
    structured_read(mem, (const char *)data, size, &said);
    must_be_text(said.reason);
    if (!said.reason && said.nevents == 0)
        abort(); /* nothing without a sentence */
    for (size_t i = 0; i < said.nevents; i++)
        look_at(&said.event[i]);
    for (size_t i = 0; i < said.nbroken; i++)
        must_be_text(said.broken[i].text);
    arena_free(mem);
    return 0;
}
