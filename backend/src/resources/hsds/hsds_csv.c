#include <string.h>

#include "base/text.h"
#include "resources/hsds/hsds.h"
#include "table/csv.h"

enum { COLUMNS_MOST = 100 };

enum err hsds_csv_read(struct arena *mem, const char *bytes, size_t len, struct json *j,
                       const char *key)
{
    struct records r = {0};
    const struct record *head;

    csv_read(mem, bytes, len, 0, &r);
    if (!r.n || r.too_many || r.open_quote)
        return ERR_INVALID;
    head = &r.record[0];
    json_array(j, key);
    for (size_t i = 1; i < r.n; i++) {
        json_object(j, NULL);
        for (size_t c = 0; c < head->n && c < r.record[i].n; c++)
            if (!text_blank(head->field[c]))
                json_text(j, head->field[c], r.record[i].field[c]);
        json_end(j);
    }
    json_end(j);
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

void hsds_csv_write(struct buffer *out, const struct json_value *rows)
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
