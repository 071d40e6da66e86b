// links: web
/* The query of an address.  What is accepted is clean text, and written anew it reads as the
 * same; every kind of key is asked of it too. */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "web/url.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const words[] = {"fresh", "due", NULL};

static void check_clean(const char *text)
{
    if (!utf8_valid(text, strlen(text)))
        abort();
    for (; *text; text++)
        if ((unsigned char)*text < 0x20 || *text == 0x7f)
            abort();
}

static void check_again(struct arena *mem, const char *text)
{
    const char *encoded = url_encode(mem, text);
    const char *again = url_decode(mem, encoded, strlen(encoded), true);

    if (!again || strcmp(text, again) != 0)
        abort();
}

static void ask(struct ctx *ctx)
{
    const char *text;
    int number;
    bool flag;

    (void)ctx_query_int(ctx, "limit", 20, 1, 100, &number);
    (void)ctx_query_flag(ctx, "free", &flag);
    (void)ctx_query_id(ctx, "place", &text);
    (void)ctx_query_word(ctx, "freshness", words, &text);
    (void)ctx_query_moment(ctx, "from", &text);
    (void)ctx_query_text(ctx, "q", 20, &text);
    if (number < 1 || number > 100 || (text && utf8_length(text) > 20))
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct ctx ctx = {.mem = arena_new()};
    enum err err = url_query(&ctx, arena_copy(ctx.mem, (const char *)data, size));

    if ((err == ERR_OK) != (ctx.fault.nfields == 0))
        abort();
    for (int i = 0; i < ctx.in.nargs; i++) {
        check_clean(ctx.in.arg[i].key);
        check_clean(ctx.in.arg[i].value);
        check_again(ctx.mem, ctx.in.arg[i].value);
    }
    ask(&ctx);
    arena_free(ctx.mem);
    return 0;
}
