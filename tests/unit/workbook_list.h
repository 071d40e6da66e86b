/* A list in a workbook, read as voordeur-reader reads it. */
#ifndef UNIT_WORKBOOK_LIST_H
#define UNIT_WORKBOOK_LIST_H

#include "reader_file.h"
#include "workbook_file.h"

static inline void read_zip(struct zip_file z)
{
    size_t len;
    const char *bytes = zip_end(&z, &len);

    f.r = (struct reader_result){0};
    read_table(f.mem, bytes, len, &f.options, &f.r);
}

static inline void read_parts(const struct workbook_parts *parts)
{
    read_zip(workbook_begin(f.mem, parts));
}

static inline void read_rows(const char *rows)
{
    read_parts(&(struct workbook_parts){.first = rows});
}

#define TEXT(text) "<c t=\"inlineStr\"><is><t>" text "</t></is></c>"
#define NUMBER(style, n) "<c s=\"" #style "\"><v>" n "</v></c>"
#define HEADING                                                                                \
    "<row>" TEXT("Activiteit") TEXT("Datum") TEXT("Begintijd") TEXT("Eindtijd") TEXT("Plaats") \
        TEXT("Kosten") "</row>"

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)

#endif
