/* textembed NAME IN.txt OUT.h - makes C of the lines of a text.
 *
 * OUT declares static const char *const NAME[], a line each, that ends in NULL; empty lines and
 * those that begin with "#" are left out.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LINE = 4096 };

static void quote_line(FILE *out, char *line)
{
    line[strcspn(line, "\n")] = '\0';
    fputs("    \"", out);
    for (; *line; line++) {
        if (*line == '"' || *line == '\\' || *line == '?')
            fputc('\\', out);
        fputc(*line, out);
    }
    fputs("\",\n", out);
}

int main(int argc, char **argv)
{
    char line[LINE];
    FILE *in, *out;

    if (argc != 4) {
        fputs("textembed: usage: textembed NAME IN.txt OUT.h\n", stderr);
        return 1;
    }
    in = fopen(argv[2], "r");
    out = fopen(argv[3], "w");
    if (!in || !out) {
        fprintf(stderr, "textembed: cannot open %s\n", in ? argv[3] : argv[2]);
        return 1;
    }
    fprintf(out, "/* Made by textembed.  Do not edit. */\nstatic const char *const %s[] = {\n",
            argv[1]);
    while (fgets(line, sizeof line, in))
        if (line[0] != '#' && line[0] != '\n')
            quote_line(out, line);
    fputs("    NULL,\n};\n", out);
    return fclose(out) == 0 ? 0 : 1;
}
