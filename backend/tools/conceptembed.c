/* conceptembed IN.txt OUT.h - makes C of the concepts of help.
 *
 * IN holds a concept a line (its head says how); OUT defines the tables that
 * matching/lexicon.h declares, and is included by matching/lexicon.c only.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "base/file.h"
#include "base/words.h"
#include "matching/lexicon.h"
#include "matching/stem.h"

enum { CONCEPTS = 400, EXPRESSIONS = 40000, FIELDS = 5 };

struct draft {
    const char *stem[LEXICON_WORDS];
    const char *anchor;
    struct expression is;
};

static struct concept concepts[CONCEPTS];
static struct draft drafts[EXPRESSIONS];
static const char *stems[EXPRESSIONS * LEXICON_WORDS];
static int nconcepts, ndrafts, nstems;

static void die(const char *why, const char *what)
{
    fprintf(stderr, "conceptembed: %s: %s\n", why, what);
    exit(1);
}

static char *trimmed(char *s)
{
    size_t len;

    s += strspn(s, " ");
    len = strlen(s);
    while (len && s[len - 1] == ' ')
        s[--len] = '\0';
    return s;
}

/* The next part of *rest up to the separator, or NULL where nothing is left. */
static char *part(char **rest, char separator)
{
    char *start = *rest, *end = start ? strchr(start, separator) : NULL;

    if (end)
        *end++ = '\0';
    *rest = end;
    return start ? trimmed(start) : NULL;
}

/* The longest word that is not small is looked for first. */
static const char *anchor_of(const struct draft *d)
{
    const char *best = d->stem[0];

    for (int i = 1; i < d->is.words; i++)
        if ((best[0] == '=' && d->stem[i][0] != '=') ||
            (d->stem[i][0] != '=' && strlen(d->stem[i]) > strlen(best)))
            best = d->stem[i];
    return best;
}

static void add_expression(struct arena *mem, const char *text, int side)
{
    struct draft *d = &drafts[ndrafts];
    const struct words *w = words_of(mem, text + (text[0] == '~'));

    if (ndrafts == EXPRESSIONS || w->n == 0 || w->n > LEXICON_WORDS)
        die("an expression of too many words, or none", text);
    d->is = (struct expression){.words = (uint8_t)w->n,
                                .side = (uint8_t)side,
                                .concept = (int16_t)nconcepts,
                                .weight = text[0] == '~' ? 0.35F : 1};
    d->is.weight *= 1 + 0.25F * (float)(w->n - 1);
    for (size_t i = 0; i < w->n; i++) {
        d->stem[i] = stem_of(mem, w->word[i].text);
        d->is.in_order = d->is.in_order || d->stem[i][0] == '=';
        stems[nstems++] = d->stem[i];
    }
    d->anchor = anchor_of(d);
    if (d->anchor[0] == '=' && w->n == 1)
        die("only a small word", text);
    ndrafts++;
}

static void add_concept(struct arena *mem, char *line)
{
    char *field[FIELDS] = {NULL}, *one;

    for (int i = 0; i < FIELDS; i++)
        field[i] = part(&line, '|');
    if (!field[4] || nconcepts == CONCEPTS)
        die("no concept", field[0]);
    concepts[nconcepts] = (struct concept){.name = field[0], .category = field[1]};
    for (int side = 0; side < 3; side++)
        while ((one = part(&field[2 + side], ',')))
            if (*one)
                add_expression(mem, one, side);
    nconcepts++;
}

static int by_text(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static int by_anchor(const void *a, const void *b)
{
    return strcmp(((const struct draft *)a)->anchor, ((const struct draft *)b)->anchor);
}

static int stem_number(const char *stem)
{
    const char **at = bsearch(&stem, stems, (size_t)nstems, sizeof *stems, by_text);

    return (int)(at - stems);
}

static void number_stems(void)
{
    int kept = 0;

    qsort(stems, (size_t)nstems, sizeof *stems, by_text);
    for (int i = 0; i < nstems; i++)
        if (kept == 0 || strcmp(stems[i], stems[kept - 1]) != 0)
            stems[kept++] = stems[i];
    nstems = kept;
}

/* In how many concepts each stem is said, alone or in an expression. */
static int spread[EXPRESSIONS * LEXICON_WORDS];

static void count_spread(void)
{
    static int last[EXPRESSIONS * LEXICON_WORDS];

    memset(last, -1, sizeof last);
    for (int i = 0; i < ndrafts; i++)
        for (int k = 0; k < drafts[i].is.words; k++) {
            int stem = stem_number(drafts[i].stem[k]);

            spread[stem] += last[stem] != drafts[i].is.concept;
            last[stem] = drafts[i].is.concept;
        }
}

/* What is said of several things tells less of each; of an expression the word that is said of
 * the fewest decides. */
static void share_weights(void)
{
    for (int i = 0; i < ndrafts; i++) {
        int least = CONCEPTS;

        for (int k = 0; k < drafts[i].is.words; k++) {
            int n = spread[stem_number(drafts[i].stem[k])];

            least = n < least ? n : least;
        }
        drafts[i].is.weight /= powf((float)least, 0.4F);
    }
}

/* How much a concept says in the words of another: the cosine of their words, of which those
 * that few concepts share count most.  In thousandths. */
static float share[CONCEPTS][EXPRESSIONS * LEXICON_WORDS / 4];

static void find_shares(void)
{
    if ((size_t)nstems > COUNT(share[0]))
        die("too many stems", "EXPRESSIONS");
    for (int i = 0; i < ndrafts; i++)
        for (int k = 0; k < drafts[i].is.words; k++) {
            int stem = stem_number(drafts[i].stem[k]);

            if (stems[stem][0] != '=')
                share[drafts[i].is.concept][stem] = 1 / sqrtf((float)spread[stem]);
        }
}

static float product(int a, int b)
{
    float sum = 0;

    for (int i = 0; i < nstems; i++)
        sum += share[a][i] * share[b][i];
    return sum;
}

static void write_kinship(FILE *out)
{
    find_shares();
    fputs("const uint16_t lexicon_kinship[] = {\n", out);
    for (int a = 0; a < nconcepts; a++) {
        for (int b = 0; b < nconcepts; b++)
            fprintf(
                out, "%.0f,",
                a == b ? 0
                       : (double)(1000 * product(a, b) / sqrtf(product(a, a) * product(b, b))));
        fputc('\n', out);
    }
    fputs("};\n\n", out);
}

static void write_concepts(FILE *out)
{
    fputs("const struct concept lexicon_concepts[] = {\n", out);
    for (int i = 0; i < nconcepts; i++)
        fprintf(out, "    {\"%s\", \"%s\"},\n", concepts[i].name, concepts[i].category);
    fprintf(out, "};\nconst int lexicon_concept_count = %d;\n\n", nconcepts);
}

static void write_expressions(FILE *out)
{
    qsort(drafts, (size_t)ndrafts, sizeof *drafts, by_anchor);
    fputs("const struct expression lexicon_expressions[] = {\n", out);
    for (int i = 0; i < ndrafts; i++) {
        fputs("    {{", out);
        for (int k = 0; k < drafts[i].is.words; k++)
            fprintf(out, "%s%d", k ? ", " : "", stem_number(drafts[i].stem[k]));
        fprintf(out, "}, %d, %d, %d, %d, %.4fF},\n", drafts[i].is.words, drafts[i].is.side,
                drafts[i].is.in_order, drafts[i].is.concept, (double)drafts[i].is.weight);
    }
    fputs("};\n\n", out);
}

static void write_stems(FILE *out)
{
    int at = 0;

    fputs("const struct stem_entry lexicon_stems[] = {\n", out);
    for (int i = 0; i < nstems; i++) {
        int first = at;

        while (at < ndrafts && strcmp(drafts[at].anchor, stems[i]) == 0)
            at++;
        fprintf(out, "    {\"%s\", %d, %d},\n", stems[i], first, at - first);
    }
    fprintf(out, "};\nconst int lexicon_stem_count = %d;\n", nstems);
}

int main(int argc, char **argv)
{
    struct arena *mem = arena_new();
    size_t len;
    char *rest, *line;
    FILE *out;

    if (argc != 3)
        die("usage", "conceptembed IN.txt OUT.h");
    rest = file_read(mem, argv[1], &len);
    out = fopen(argv[2], "w");
    if (!rest || !out)
        die("cannot open", rest ? argv[2] : argv[1]);
    while ((line = part(&rest, '\n')))
        if (*line && *line != '#')
            add_concept(mem, line);
    number_stems();
    count_spread();
    share_weights();
    fputs("/* Made by conceptembed from concepts.txt.  Do not edit. */\n"
          "#include \"matching/lexicon.h\"\n\n",
          out);
    write_concepts(out);
    write_kinship(out);
    write_expressions(out);
    write_stems(out);
    arena_free(mem);
    return fclose(out) == 0 ? 0 : 1;
}
