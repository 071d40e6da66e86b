#include "commons/constraint.h"

#include <ctype.h>
#include <string.h>

/* The longer one of two that end alike stands first. */
static const char *const codes[] = {
    "required",    "unknown",  "type",         "too_long",     "too_short",    "too_many",
    "too_few",     "invalid",  "not_found",    "not_yours",    "out_of_range", "duplicate",
    "unsupported", "encoding", "before_start", "house_number",
};

/* Columns that the API calls otherwise. */
static const struct {
    const char *column;
    const char *pointer;
} renamed[] = {
    {"starts_at", "/start"},
    {"ends_at", "/end"},
    {"moment", "/when"},
    {"contact_name", "/contact/name"},
    {"contact_telephone", "/contact/telephone"},
    {"contact_email", "/contact/email"},
};

/* "street_address" → "/streetAddress" */
static const char *pointer_to(struct arena *mem, const char *column)
{
    char *pointer, *to;

    for (size_t i = 0; i < COUNT(renamed); i++)
        if (strcmp(renamed[i].column, column) == 0)
            return renamed[i].pointer;
    pointer = to = arena_printf(mem, "/%s", column);
    for (const char *from = pointer; *from; from++)
        if (*from == '_' && from[1])
            *to++ = (char)toupper((unsigned char)*++from);
        else
            *to++ = *from;
    *to = '\0';
    return pointer;
}

bool constraint_read(struct arena *mem, const char *table, const char *name,
                     const char **pointer, const char **code)
{
    size_t head = strlen(table), len = strlen(name);

    if (strncmp(name, table, head) != 0 || name[head] != '_')
        return false;
    for (size_t i = 0; i < COUNT(codes); i++) {
        size_t tail = strlen(codes[i]);

        if (len < head + tail + 3 || name[len - tail - 1] != '_' ||
            strcmp(name + len - tail, codes[i]) != 0)
            continue;
        *code = codes[i];
        *pointer = pointer_to(mem, arena_copy(mem, name + head + 1, len - tail - head - 2));
        return true;
    }
    return false;
}

enum err constraint_fail(struct ctx *ctx, enum err err, const char *table)
{
    const char *pointer, *code;

    if ((err == ERR_INVALID || err == ERR_CONFLICT) &&
        constraint_read(ctx->mem, table, pg_constraint(ctx->db), &pointer, &code))
        fault_field(&ctx->fault, pointer, code);
    return err;
}
