/* A package of tables as strangers hand it over: a zip of CSV files, or JSON whose members are
 * the texts of such files ({"services.csv": "id,name\r\n…"}).
 */
#ifndef READER_PACKAGE_H
#define READER_PACKAGE_H

#include <stddef.h>

#include "base/arena.h"

/* Writes {"services.csv": [row]}, the members of a row named by the first row of its table;
 * what is no table (`a-z_`, `.csv`) is left out, a `.tsv` is a list of themes.  NULL, or why it
 * cannot be read (Dutch). */
const char *reader_package(struct arena *, const char *bytes, size_t len, struct buffer *out);

#endif
