// links: sms
/* Text messages: letters that every telephone has, and whole files in a folder. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "own_arena.h"
#include "sms/sms.h"

static void letters_take_one_place_each(void **state)
{
    static const struct {
        const char *typed, *becomes;
    } texts[] = {
        {"Koffie-inloop", "Koffie-inloop"},
        {"Café voor Zoë & André", "Café voor Zoe & André"},
        {"ÁÊÍÓÚ çğşıĳ", "AEIOU cgsii"},
        {"‘Samen’ – “eten”… € 2", "'Samen' - \"eten\"... EUR 2"},
        {"[zaal] {1} a|b ~c^d \\e `f`", "(zaal) (1) a/b -c d /e 'f'"},
        {"Çay 🎉 وقت", "Çay"},
        {"regel\nregel", "regel regel"},
        {"", ""},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(texts); i++)
        assert_string_equal(texts[i].becomes, sms_letters(mem, texts[i].typed));
}

static size_t files_in(const char *folder)
{
    DIR *dir = opendir(folder);
    size_t n = 0;

    assert_non_null(dir);
    for (struct dirent *one = readdir(dir); one; one = readdir(dir))
        n += *one->d_name != '.';
    closedir(dir);
    return n;
}

static void a_message_is_one_file_however_often_it_is_handed_over(void **state)
{
    char folder[] = "/tmp/voordeur-sms.XXXXXX";
    const struct sms one = {"33333333-3333-4333-8333-333333333333", "+31612345678",
                            "Klopt dit nog?"};
    const char *path;

    (void)state;
    assert_non_null(mkdtemp(folder));
    assert_int_equal(ERR_OK, sms_hand_over(mem, folder, &one));
    assert_int_equal(ERR_OK, sms_hand_over(mem, folder, &one));
    assert_int_equal(1, files_in(folder));
    path = arena_printf(mem, "%s/%s", folder, one.id);
    assert_string_equal("To: 31612345678\nAlphabet: UTF-8\n\nKlopt dit nog?\n",
                        file_read(mem, path, NULL));
    assert_int_equal(0, unlink(path));
    assert_int_equal(0, rmdir(folder));
    assert_int_equal(ERR_BUSY, sms_hand_over(mem, folder, &one));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(letters_take_one_place_each),
        cmocka_unit_test(a_message_is_one_file_however_often_it_is_handed_over),
    };

    return cmocka_run_group_tests(tests, begin, end);
}
