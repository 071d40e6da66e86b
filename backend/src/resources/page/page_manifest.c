/* What a phone needs to put a neighbourhood among its programs. */
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/text.h"
#include "resources/page/page.h"
#include "web/config.h"

/* A brand that the build knows nothing of wears the first one's colours. */
static const char first_brand[] = "ruwaard";

static bool is_name(const char *brand)
{
    return *brand && strspn(brand, "abcdefghijklmnopqrstuvwxyz0123456789-") == strlen(brand);
}

/* Where the build wrote a brand's colours, beside index.html (shared-ui/brands.vite.ts). */
static const char *file_of(struct ctx *ctx, const char *brand)
{
    const char *shell = ctx->config->shell, *slash = shell ? strrchr(shell, '/') : NULL;

    if (!slash || !is_name(brand))
        return NULL;
    return arena_printf(ctx->mem, "%.*s/icons/%s.json", (int)(slash - shell), shell, brand);
}

/* What is written there, or NULL. */
static const struct json_value *colours_of(struct ctx *ctx, const char *brand)
{
    const char *path = file_of(ctx, brand), *detail;
    const char *text = path ? file_read(ctx->mem, path, NULL) : NULL;
    const struct json_value *colours = NULL;

    if (!text || json_parse(ctx->mem, text, strlen(text), &colours, &detail) != ERR_OK)
        return NULL;
    return colours;
}

/* The neighbourhood's brand, when the build made its files; else the first brand.  Every page
 * asks: whether the file is there is enough. */
static const char *brand_of(struct ctx *ctx)
{
    const char *path = ctx->here ? file_of(ctx, ctx->here->brand) : NULL;

    return path && access(path, R_OK) == 0 ? ctx->here->brand : first_brand;
}

/* A neighbourhood with a look of its own has its own door (resources/look). */
const char *page_icon(struct ctx *ctx, const char *shape)
{
    if (ctx->here && ctx->here->door)
        return arena_printf(ctx->mem, "/%s/icon-%s.png", ctx->here->slug, shape);
    return arena_printf(ctx->mem, "/icons/%s-%s.png", brand_of(ctx), shape);
}

static void icon(struct ctx *ctx, struct json *j, const char *size, const char *purpose)
{
    const char *shape = text_equal(purpose, "maskable") ? "-maskable" : "";

    json_object(j, NULL);
    json_text(j, "src", page_icon(ctx, arena_printf(ctx->mem, "%s%s", size, shape)));
    json_text(j, "sizes", arena_printf(ctx->mem, "%sx%s", size, size));
    json_text(j, "type", "image/png");
    json_text(j, "purpose", purpose);
    json_end(j);
}

static void shortcut(struct ctx *ctx, struct json *j, const char *name, const char *word,
                     const char *module)
{
    if (module && !settings_module_open(ctx->here, module, VISITOR))
        return;
    json_object(j, NULL);
    json_text(j, "name", name);
    json_text(j, "url", arena_printf(ctx->mem, "/%s/%s", ctx->here->slug, word));
    json_end(j);
}

enum err page_manifest(struct ctx *ctx)
{
    const char *home = arena_printf(ctx->mem, "/%s/", ctx->here->slug);
    const struct json_value *colours = colours_of(ctx, brand_of(ctx));
    struct json *j = ctx_reply(ctx, 200);

    ctx->out.type = "application/manifest+json";
    ctx->out.cache = CACHE_PUBLIC;
    json_object(j, NULL);
    json_text(j, "id", home);
    json_text(j, "name", ctx->here->name);
    json_text(j, "short_name", ctx->here->name);
    json_text(j, "description",
              arena_printf(ctx->mem, "Wat er te doen is in %s, ook zonder verbinding.",
                           ctx->here->name));
    json_text(j, "lang", "nl");
    json_text(j, "dir", "ltr");
    json_text(j, "start_url", home);
    json_text(j, "scope", home);
    json_text(j, "display", "standalone");
    json_text(j, "theme_color",
              ctx->here->door ? ctx->here->door
              : colours       ? json_member_text(colours, "theme")
                              : NULL);
    json_text(j, "background_color",
              ctx->here->ground ? ctx->here->ground
              : colours         ? json_member_text(colours, "ground")
                                : NULL);
    json_array(j, "icons");
    icon(ctx, j, "192", "any");
    icon(ctx, j, "512", "any");
    icon(ctx, j, "512", "maskable");
    json_end(j);
    json_array(j, "shortcuts");
    shortcut(ctx, j, "Activiteiten", "activiteiten", "activities");
    shortcut(ctx, j, "Zoeken", "zoeken", NULL);
    shortcut(ctx, j, "Vraag en aanbod", "vraag-en-aanbod", "exchange");
    json_end(j);
    json_end(j);
    return json_done(j);
}
