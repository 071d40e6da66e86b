#include "reader/package.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

#include "base/text.h"
#include "table/archive.h"
#include "table/csv.h"
#include "json/json.h"

enum { TABLES_MOST = 60, NAME_MOST = 64, VALUES_MOST = 400000 };

static const char too_large[] = "Dit bestand is te groot of te ingewikkeld om te lezen. Deel "
                                "het op in kleinere bestanden.";

struct package {
    struct arena *mem;
    struct json *json;
    const char *table[TABLES_MOST]; /* that were written */
    size_t n;
};

/* The name of a table, whatever folder it lies in; NULL for what is no table. */
static const char *table_of(struct arena *mem, const char *path)
{
    const char *slash = strrchr(path, '/');
    char *name = arena_text(mem, slash ? slash + 1 : path);
    size_t letters;

    for (char *c = name; *c; c++)
        *c = (char)tolower((unsigned char)*c);
    letters = strspn(name, "abcdefghijklmnopqrstuvwxyz_");
    if (strcmp(name + strcspn(name, "."), ".tsv") == 0)
        return "themas.csv";
    return letters > 0 && letters < NAME_MOST - 4 && strcmp(name + letters, ".csv") == 0 ? name
                                                                                         : NULL;
}

/* A heading that stands there twice counts once. */
static bool first_of(const struct record *head, size_t at)
{
    for (size_t i = 0; i < at; i++)
        if (strcmp(head->field[i], head->field[at]) == 0)
            return false;
    return head->field[at][0] != '\0';
}

static void write_rows(struct json *j, const char *key, const struct records *r)
{
    const struct record *head = &r->record[0];
    bool counts[RECORD_FIELDS] = {false};

    for (size_t c = 0; c < head->n && c < RECORD_FIELDS; c++)
        counts[c] = first_of(head, c);
    json_array(j, key);
    for (size_t i = 1; i < r->n; i++) {
        json_object(j, NULL);
        for (size_t c = 0; c < head->n && c < r->record[i].n; c++)
            if (counts[c])
                json_text(j, head->field[c], r->record[i].field[c]);
        json_end(j);
    }
    json_end(j);
}

/* NULL, or why this table cannot be read. */
static const char *add(struct package *p, const char *path, const char *bytes, size_t len)
{
    const char *table = table_of(p->mem, path);
    struct records r = {0};

    if (!table)
        return NULL;
    for (size_t i = 0; i < p->n; i++)
        if (strcmp(p->table[i], table) == 0)
            return arena_printf(p->mem, "De tabel %s staat er twee keer in.", table);
    csv_read(p->mem, bytes, len, 0, &r);
    if (r.too_many || p->n == TABLES_MOST)
        return too_large;
    if (r.open_quote)
        return arena_printf(p->mem,
                            "De tabel %s is niet te lezen: er begint een aanhalingsteken dat "
                            "nergens eindigt.",
                            table);
    p->table[p->n++] = table;
    if (r.n)
        write_rows(p->json, table, &r);
    return NULL;
}

static const char *add_zip(struct package *p, const char *bytes, size_t len)
{
    struct archive *zip = archive_open(p->mem, bytes, len);
    const char *reason = NULL;

    for (size_t i = 0; i < archive_count(zip) && !reason; i++) {
        const char *name = archive_name(zip, i);
        const char *part;
        size_t size;

        if (!name || !table_of(p->mem, name))
            continue;
        part = archive_part(zip, name, &size);
        if (part)
            reason = add(p, name, part, size);
    }
    switch (archive_fault(zip)) {
    case ARCHIVE_BROKEN:
        reason = "Dit zipbestand is beschadigd of niet volledig.";
        break;
    case ARCHIVE_LOCKED:
        reason = "Dit zipbestand is beveiligd met een wachtwoord.";
        break;
    case ARCHIVE_TOO_LARGE:
        reason = too_large;
        break;
    case ARCHIVE_FINE:
        break;
    }
    archive_close(zip);
    return reason;
}

static const char *add_texts(struct package *p, const char *bytes, size_t len)
{
    const struct json_value *texts;
    const char *detail, *reason = NULL;

    if (json_parse_large(p->mem, bytes, len, VALUES_MOST, &texts, &detail) != ERR_OK)
        return "Dit is geen zipbestand en geen JSON.";
    if (texts->type != JSON_OBJECT)
        return NULL;
    for (const struct json_value *t = texts->child; t && !reason; t = t->next)
        if (t->type == JSON_STRING)
            reason = add(p, t->name, t->text, strlen(t->text));
    return reason;
}

const char *reader_package(struct arena *mem, const char *bytes, size_t len, struct buffer *out)
{
    struct package p = {.mem = mem, .json = json_new(mem, out)};
    const char *reason;

    json_object(p.json, NULL);
    reason = len > 1 && memcmp(bytes, "PK", 2) == 0 ? add_zip(&p, bytes, len)
                                                    : add_texts(&p, bytes, len);
    json_end(p.json);
    if (!reason && p.n == 0)
        reason = "Hier zit geen tabel van een sociale kaart in, zoals services.csv of "
                 "organizations.csv.";
    return reason ? reason : json_done(p.json) ? "Dit bestand is niet te lezen." : NULL;
}
