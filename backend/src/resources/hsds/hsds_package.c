#include <string.h>

#include "base/child.h"
#include "base/text.h"
#include "resources/hsds/hsds.h"

enum {
    COLUMNS_MOST = 100,
    SECONDS = 10,
    MEMORY = 512 << 20,
    OUTPUT = 32 << 20,
    EXIT_REASON = 3, /* of voordeur-reader package */
};

enum err hsds_read(struct ctx *ctx, const char *bytes, size_t len, const char **json,
                   const char **reason)
{
    static const char *const argv[] = {"voordeur-reader", "package", NULL};
    const struct child_limits limits = {
        .seconds = SECONDS, .memory = MEMORY, .max_output = OUTPUT};
    struct child_result r;

    TRY(child_run(ctx->mem, argv, bytes, len, &limits, &r));
    *json = *reason = NULL;
    if (r.exit_code == 0)
        *json = r.output;
    else if (r.exit_code == EXIT_REASON)
        *reason = text_trim(ctx->mem, r.output);
    else if (r.exit_code < 0)
        *reason = "Dit bestand is te groot of te ingewikkeld om te lezen. Deel het op in "
                  "kleinere bestanden.";
    else
        return ctx_fail(ctx, ERR_BROKEN, "the reader did not answer");
    return ERR_OK;
}

static void cell(struct buffer *out, const char *text)
{
    if (!text[strcspn(text, ",\"\r\n")]) {
        buffer_text(out, text);
        return;
    }
    buffer_text(out, "\"");
    for (const char *at = text; *at; at++)
        buffer_add(out, *at == '"' ? "\"\"" : at, *at == '"' ? 2 : 1);
    buffer_text(out, "\"");
}

/* The members of all rows, in the order in which they come. */
static size_t columns(const struct json_value *rows, const char **name)
{
    size_t n = 0;

    for (const struct json_value *row = rows->child; row; row = row->next)
        for (const struct json_value *m = row->child; m; m = m->next) {
            size_t c = 0;

            while (c < n && strcmp(name[c], m->name) != 0)
                c++;
            if (c == n && n < COLUMNS_MOST)
                name[n++] = m->name;
        }
    return n;
}

static const char *text_of(const struct json_value *v)
{
    if (!v)
        return "";
    return v->type == JSON_BOOL ? (v->truth ? "true" : "false") : v->text ? v->text : "";
}

/* An array of rows as CSV (RFC 4180, with commas). */
static void write_table(struct buffer *out, const struct json_value *rows)
{
    const char *name[COLUMNS_MOST];
    size_t n = columns(rows, name);

    for (size_t c = 0; c < n; c++) {
        buffer_text(out, c ? "," : "");
        cell(out, name[c]);
    }
    buffer_text(out, "\r\n");
    for (const struct json_value *row = rows->child; row; row = row->next) {
        for (size_t c = 0; c < n; c++) {
            buffer_text(out, c ? "," : "");
            cell(out, text_of(json_member(row, name[c])));
        }
        buffer_text(out, "\r\n");
    }
}

/* What a data package says of itself. */
static enum err write_about(struct arena *mem, const struct json_value *tables,
                            struct buffer *out)
{
    struct json *j = json_new(mem, out);

    json_object(j, NULL);
    json_text(j, "profile", "tabular-data-package");
    json_text(j, "name", "human_services_data");
    json_array(j, "resources");
    for (const struct json_value *t = tables->child; t; t = t->next) {
        json_object(j, NULL);
        json_text(j, "name", arena_copy(mem, t->name, strlen(t->name) - strlen(".csv")));
        json_text(j, "path", t->name);
        json_text(j, "profile", "tabular-data-resource");
        json_end(j);
    }
    json_end(j);
    json_end(j);
    return json_done(j);
}

enum err hsds_files(struct ctx *ctx, struct pack_file **files, size_t *n)
{
    const struct json_value *tables;
    const char *json, *detail;
    struct buffer b = {.mem = ctx->mem};
    struct pack_file *file;

    TRY(hsds_tables(ctx, &json));
    TRY(json_parse_large(ctx->mem, json, strlen(json), SIZE_MAX, &tables, &detail));
    *files = file = arena_take(ctx->mem, (tables->count + 1) * sizeof *file);
    TRY(write_about(ctx->mem, tables, &b));
    *file++ = (struct pack_file){"datapackage.json", b.text, b.len};
    for (const struct json_value *t = tables->child; t; t = t->next) {
        b = (struct buffer){.mem = ctx->mem};
        write_table(&b, t);
        *file++ = (struct pack_file){t->name, b.text, b.len};
    }
    *n = tables->count + 1;
    return ERR_OK;
}
