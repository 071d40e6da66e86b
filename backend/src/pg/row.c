#include "pg/connection.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int column_of(const PGresult *r, const char *column)
{
    int n = PQfnumber(r, column);

    if (n < 0) {
        fprintf(stderr, "no column %s\n", column);
        abort();
    }
    return n;
}

const char *pg_text(struct pg_row row, const char *column)
{
    const PGresult *r = row.result;
    int n = column_of(r, column);

    return PQgetisnull(r, row.row, n) ? NULL : PQgetvalue(r, row.row, n);
}

bool pg_bool(struct pg_row row, const char *column) { return pg_maybe(row, column) == 1; }

int pg_maybe(struct pg_row row, const char *column)
{
    const char *text = pg_text(row, column);

    return text ? *text == 't' : -1;
}

int64_t pg_int(struct pg_row row, const char *column)
{
    const char *text = pg_text(row, column);

    return text ? strtoll(text, NULL, 10) : 0;
}

/* One member of an array literal: quoted or plain.  Moves *s past it. */
static const char *member(struct arena *mem, const char **s)
{
    struct buffer b = {.mem = mem};
    bool quoted = **s == '"';

    buffer_text(&b, "");
    if (quoted)
        ++*s;
    while (**s && (quoted ? **s != '"' : **s != ',' && **s != '}')) {
        if (**s == '\\' && (*s)[1])
            ++*s;
        buffer_add(&b, (*s)++, 1);
    }
    if (quoted && **s)
        ++*s;
    return b.text;
}

const char **pg_array(struct arena *mem, struct pg_row row, const char *column, size_t *n)
{
    const char *s = pg_text(row, column);
    const char **list;
    size_t most = 1;

    *n = 0;
    for (const char *c = s ? s : ""; *c; c++)
        most += *c == ',';
    list = arena_take(mem, most * sizeof *list);
    if (!s || *s++ != '{')
        return list;
    while (*s && *s != '}') {
        list[(*n)++] = member(mem, &s);
        if (*s == ',')
            s++;
    }
    return list;
}
