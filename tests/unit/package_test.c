// links: reader z
/* A package of tables as strangers hand it over, and a zip of our own, one sentence each. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "reader/package.h"
#include "table/pack.h"
#include "workbook_file.h"

#include "own_arena.h"

static const char table[] = "id,name\r\n1,\"Samen, eten\"\r\n\r\n2,Wandelen\r\n";

static const char *read_bytes(const char *bytes, size_t len, const char **reason)
{
    struct buffer out = {.mem = mem};

    *reason = reader_package(mem, bytes, len, &out);
    return *reason ? NULL : out.text;
}

static void reads(const char *json, const char *bytes, size_t len)
{
    const char *reason, *said = read_bytes(bytes, len, &reason);

    assert_null(reason);
    assert_string_equal(json, said);
}

static void refuses(const char *why, const char *bytes, size_t len)
{
    const char *reason, *said = read_bytes(bytes, len, &reason);

    assert_null(said);
    assert_non_null(strstr(reason, why));
}

static struct zip_file zip(void)
{
    return (struct zip_file){.body.mem = mem, .directory.mem = mem};
}

static void refuses_zip(const char *why, struct zip_file z)
{
    size_t len;
    const char *bytes = zip_end(&z, &len);

    refuses(why, bytes, len);
}

static void tables_of_a_zip_are_read_whatever_folder_they_lie_in(void **state)
{
    struct zip_file z = zip();
    size_t len;

    (void)state;
    zip_text(&z, "pakket/datapackage.json", "{}");
    zip_text(&z, "pakket/Services.csv", table);
    zip_text(&z, "../../etc/../phones.csv", "\xef\xbb\xbfid;number\n7;0412\n");
    zip_text(&z, "__MACOSX/._services.csv", "x");
    const char *bytes = zip_end(&z, &len);

    reads("{\"services.csv\":[{\"id\":\"1\",\"name\":\"Samen, eten\"},{\"id\":\"2\",\"name\":"
          "\"Wandelen\"}],\"phones.csv\":[{\"id\":\"7\",\"number\":\"0412\"}]}",
          bytes, len);
}

static void texts_of_tables_are_read_and_a_heading_counts_once(void **state)
{
    static const char texts[] =
        "{\"organizations.csv\":\"id,name,id,\\n1,Samen,9,x\\n\",\"lees mij.csv\":\"?\","
        "\"themas.tsv\":\"thema\\tsubthema\\nGeld\\tSchulden\\n\"}";

    (void)state;
    reads("{\"organizations.csv\":[{\"id\":\"1\",\"name\":\"Samen\"}],\"themas.csv\":[{"
          "\"thema\":\"Geld\",\"subthema\":\"Schulden\"}]}",
          texts, strlen(texts));
}

static void what_a_stranger_packed_is_refused_with_why(void **state)
{
    struct zip_file twice = zip(), locked = zip(), bomb = zip(), other = zip();
    struct zip_file pretends = zip();
    const size_t huge = 32 << 20;

    (void)state;
    zip_text(&twice, "a/services.csv", table);
    zip_text(&twice, "b/services.csv", table);
    refuses_zip("services.csv staat er twee keer", twice);
    locked.flags = 1;
    zip_text(&locked, "services.csv", table);
    refuses_zip("wachtwoord", locked);
    zip_add(&bomb, "services.csv", arena_take(mem, huge), huge, true);
    refuses_zip("te groot", bomb);
    pretends.pretended = 9;
    zip_text(&pretends, "services.csv", table);
    refuses_zip("beschadigd", pretends);
    zip_text(&other, "foto.csv.exe", "MZ");
    refuses_zip("geen tabel", other);
    refuses("beschadigd", "PK\x03\x04", 4);
    refuses("geen JSON", "hallo", 5);
    refuses("geen tabel", "[]", 2);
    refuses("aanhalingsteken", "{\"services.csv\":\"id\\n\\\"1\"}", 26);
}

static void a_zip_of_ours_is_read_again_and_is_the_same_each_time(void **state)
{
    const struct pack_file file[] = {{"services.csv", table, strlen(table)},
                                     {"datapackage.json", "{}", 2}};
    struct buffer one, other;

    (void)state;
    assert_int_equal(pack_write(mem, file, 2, &one), ERR_OK);
    assert_int_equal(pack_write(mem, file, 2, &other), ERR_OK);
    assert_int_equal(one.len, other.len);
    assert_memory_equal(one.text, other.text, one.len);
    reads("{\"services.csv\":[{\"id\":\"1\",\"name\":\"Samen, eten\"},{\"id\":\"2\",\"name\":"
          "\"Wandelen\"}]}",
          one.text, one.len);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tables_of_a_zip_are_read_whatever_folder_they_lie_in),
        cmocka_unit_test(texts_of_tables_are_read_and_a_heading_counts_once),
        cmocka_unit_test(what_a_stranger_packed_is_refused_with_why),
        cmocka_unit_test(a_zip_of_ours_is_read_again_and_is_the_same_each_time),
    };

    return cmocka_run_group_tests(tests, begin, end);
}
