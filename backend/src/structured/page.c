#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "base/mend.h"
#include "base/text.h"
#include "markup/tree.h"
#include "structured/find.h"
#include "structured/microdata.h"

const char structured_since_always[] = "0000-01-01";

/* One piece of JSON and where it begins in the file. */
struct block {
    const char *text;
    int line;
    const struct json_value *value; /* NULL: not to be read */
};

static void blank(char *at, size_t n) { memset(at, ' ', n); }

/* The comment or CDATA that some producers put around a script. */
static void unwrap(char *text)
{
    static const char *const opened[] = {"<!--", "//<![CDATA[", "/*<![CDATA[*/", "<![CDATA["};
    static const char *const closed[] = {"-->", "//]]>", "/*]]>*/", "]]>"};
    size_t len = strlen(text);
    char *start = text + strspn(text, " \t\r\n");

    for (size_t i = 0; i < COUNT(opened); i++)
        if (strncmp(start, opened[i], strlen(opened[i])) == 0) {
            blank(start, strlen(opened[i]));
            break;
        }
    while (len && isspace((unsigned char)text[len - 1]))
        len--;
    for (size_t i = 0; i < COUNT(closed); i++) {
        size_t n = strlen(closed[i]);

        if (len >= n && strncmp(text + len - n, closed[i], n) == 0) {
            blank(text + len - n, n);
            break;
        }
    }
}

/* A line end in the middle of a text, which JSON wants written as \n. */
static void flatten(char *text)
{
    bool quoted = false;

    for (char *c = text; *c; c++) {
        if (quoted && *c == '\\' && c[1])
            c++;
        else if (*c == '"')
            quoted = !quoted;
        else if (quoted && (unsigned char)*c < 0x20)
            *c = ' ';
    }
}

/* Places stay where they are, so that lines can be counted in the text as it was. */
static void read_block(struct arena *mem, struct block *b)
{
    char *clean = arena_text(mem, b->text);
    const char *detail;

    unwrap(clean);
    flatten(clean);
    if (json_parse(mem, clean, strlen(clean), &b->value, &detail) != ERR_OK)
        b->value = NULL;
}

static void add_broken(struct finding *f, int line, size_t number, size_t room)
{
    struct structured *out = f->out;

    if (!out->broken)
        out->broken = arena_take(f->mem, room * sizeof(*out->broken));
    out->broken[out->nbroken++] = (struct structured_note){
        line,
        arena_printf(f->mem,
                     "Het %zue blok met gegevens (JSON-LD) op deze pagina is niet te lezen.",
                     number)};
    out->complete = false;
}

static void find_in_blocks(struct finding *f, struct block *block, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        read_block(f->mem, &block[i]);
        if (block[i].value)
            value_remember(&f->index, block[i].value);
        else
            add_broken(f, block[i].line, i + 1, n);
    }
    for (size_t i = 0; i < n; i++) {
        if (!block[i].value)
            continue;
        f->text = block[i].text;
        f->line = block[i].line;
        f->counted_at = 0;
        f->counted = 0;
        find_events(f, block[i].value);
    }
}

static bool is_data(const struct markup_node *node)
{
    const char *type =
        node->name && strcmp(node->name, "script") == 0 ? markup_attribute(node, "type") : NULL;

    return type && strncasecmp(type, "application/ld+json", 19) == 0 && node->child &&
           node->child->text;
}

static struct block *blocks_of(struct arena *mem, const struct markup_node *root, size_t *n)
{
    struct block *block;

    *n = 0;
    for (const struct markup_node *at = root; at; at = markup_following(at, root))
        *n += is_data(at);
    block = arena_take(mem, (*n + 1) * sizeof(*block));
    *n = 0;
    for (const struct markup_node *at = root; at; at = markup_following(at, root))
        if (is_data(at))
            block[(*n)++] = (struct block){.text = at->child->text, .line = at->line};
    return block;
}

static bool asks_to_sign_in(const struct markup_node *root)
{
    for (const struct markup_node *at = root; at; at = markup_following(at, root)) {
        const char *type =
            at->name && strcmp(at->name, "input") == 0 ? markup_attribute(at, "type") : NULL;

        if (type && strcasecmp(type, "password") == 0)
            return true;
    }
    return false;
}

static const char *why_none(struct finding *f, const struct markup_node *root)
{
    const struct structured *out = f->out;

    if (out->nbroken)
        return arena_printf(f->mem,
                            "Op deze webpagina staan geen activiteiten die te lezen zijn. %s",
                            out->broken[0].text);
    if (f->hint)
        return f->hint;
    if (root && asks_to_sign_in(root))
        return "Deze webpagina vraagt om in te loggen, en dat kunnen wij niet. Zoek het "
               "openbare "
               "adres van de agenda.";
    return "Op deze webpagina staan geen activiteiten in een vorm die wij kennen (schema.org). "
           "Misschien heeft de website een agenda met een eigen adres.";
}

static void read_page(struct finding *f, const char *text, size_t len)
{
    const struct markup_node *root = markup_tree(f->mem, text, len);
    size_t n = 0;
    struct block *block = root ? blocks_of(f->mem, root, &n) : NULL;

    f->out->format = STRUCTURED_PAGE;
    find_in_blocks(f, block, n);
    if (root && !f->out->nevents && !f->out->reason) {
        f->text = NULL;
        find_events(f, microdata_read(f->mem, root));
    }
    if (!f->out->nevents && !f->out->reason)
        f->out->reason = why_none(f, root);
}

static void read_json(struct finding *f, const char *text)
{
    struct block block = {.text = text, .line = 1};

    f->out->format = STRUCTURED_JSON;
    read_block(f->mem, &block);
    if (!block.value) {
        f->out->reason = "Dit bestand is afgebroken of beschadigd: het is geen goede JSON.";
        return;
    }
    value_remember(&f->index, block.value);
    f->text = text;
    f->line = 1;
    find_events(f, block.value);
    if (!f->out->nevents && !f->out->reason)
        f->out->reason =
            f->hint ? f->hint
                    : "In dit bestand staan geen activiteiten in een vorm die wij kennen "
                      "(schema.org, OpenActive, UiTdatabank of Mobilizon).";
}

static bool begins_json(const char *text)
{
    text += strspn(text, " \t\r\n");
    return *text == '{' || (*text == '[' && strpbrk(text + 1, "{]") != NULL);
}

void structured_read(struct arena *mem, const char *bytes, size_t len, struct structured *out)
{
    struct finding f = {.mem = mem, .out = out, .index = {.mem = mem}};
    const char *marked = mend_marks(mem, bytes, &len);
    bool mended = false;
    const char *text = mend_text(mem, marked, len, &mended);

    *out = (struct structured){.complete = true};
    if (begins_json(text))
        read_json(&f, text);
    else
        read_page(&f, text, strlen(text));
    if (out->reason) {
        out->complete = false;
        out->nevents = out->nbroken = 0; /* one sentence says it all */
    }
}

enum { LOOK_AT = 4096 }; /* what something is shows at its beginning */

bool structured_looks_like(const char *bytes, size_t len)
{
    static const char *const marks[] = {"<!doctype html", "<html",   "<head",
                                        "<body",          "<script", "itemscope"};
    char look[LOOK_AT + 1] = "";
    size_t n = len < LOOK_AT ? len : LOOK_AT;
    const char *start = look;
    char *end = look;

    for (size_t i = 0; i < n; i++) /* the half of UTF-16 that is letters */
        if (bytes[i])
            *end++ = bytes[i];
    *end = '\0';
    while ((unsigned char)*start >= 0xbb) /* a byte order mark */
        start++;
    if (begins_json(start))
        return true;
    for (size_t i = 0; i < COUNT(marks); i++)
        if (strcasestr(start, marks[i]))
            return true;
    return false;
}
