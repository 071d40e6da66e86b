/* sqlembed NOUN IN.sql OUT.h - makes C of named statements.
 *
 * IN holds statements, each under a line "-- name: <statement> :one|:many|:none".
 * OUT declares, for each, a static struct pg_stmt sql_<statement>, and a table
 * <NOUN>_statements[] that ends in NULL.  OUT is included by <noun>_store.c only.
 */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST = 200, LINE = 4096 };

static char names[MOST][64];
static int count;

static void die(const char *why, const char *what)
{
    fprintf(stderr, "sqlembed: %s: %s\n", why, what);
    exit(1);
}

/* The highest $n in the statement is the number of its arguments. */
static int arguments(const char *sql)
{
    int most = 0;

    for (; *sql; sql++)
        if (*sql == '$' && isdigit((unsigned char)sql[1]) && atoi(sql + 1) > most)
            most = atoi(sql + 1);
    return most;
}

static const char *rows_of(const char *word)
{
    if (strcmp(word, ":one") == 0)
        return "PG_ONE";
    if (strcmp(word, ":many") == 0)
        return "PG_MANY";
    if (strcmp(word, ":none") == 0)
        return "PG_NONE";
    die("not :one, :many or :none", word);
    return NULL;
}

static void quote_line(FILE *out, const char *line)
{
    fputs("        \"", out);
    for (; *line && *line != '\n'; line++) {
        if (*line == '"' || *line == '\\')
            fputc('\\', out);
        fputc(*line, out);
    }
    fputs("\\n\"\n", out);
}

static void open_statement(FILE *out, const char *line)
{
    char name[64], rows[8];

    if (sscanf(line, "-- name: %63[a-z0-9_] %7s", name, rows) != 2 || count == MOST)
        die("not a name line", line);
    strcpy(names[count++], name);
    fprintf(out,
            "static const struct pg_stmt sql_%s = {\n    .name = \"%s\",\n    .rows = %s,\n"
            "    .sql =\n",
            name, name, rows_of(rows));
}

static void close_statement(FILE *out, int most)
{
    if (count)
        fprintf(out, "        ,\n    .nargs = %d,\n};\n\n", most);
}

int main(int argc, char **argv)
{
    char line[LINE];
    int most = 0;
    FILE *in, *out;

    if (argc != 4)
        die("usage", "sqlembed NOUN IN.sql OUT.h");
    in = fopen(argv[2], "r");
    out = fopen(argv[3], "w");
    if (!in || !out)
        die("cannot open", in ? argv[3] : argv[2]);
    fprintf(out, "/* Made by sqlembed from %s.sql.  Do not edit. */\n#include \"pg/pg.h\"\n\n",
            argv[1]);
    while (fgets(line, sizeof line, in)) {
        if (strncmp(line, "-- name: ", 9) == 0) {
            close_statement(out, most);
            open_statement(out, line);
            most = 0;
        } else if (count && strncmp(line, "--", 2) != 0 && line[strspn(line, " \n")] != '\0') {
            quote_line(out, line);
            if (arguments(line) > most)
                most = arguments(line);
        }
    }
    close_statement(out, most);
    fprintf(out,
            "extern const struct pg_stmt *const %s_statements[];\n"
            "const struct pg_stmt *const %s_statements[] = {\n",
            argv[1], argv[1]);
    for (int i = 0; i < count; i++)
        fprintf(out, "    &sql_%s,\n", names[i]);
    fputs("    NULL,\n};\n", out);
    return fclose(out) == 0 ? 0 : 1;
}
