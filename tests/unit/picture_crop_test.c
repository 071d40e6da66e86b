// links: picture
/* Which piece of a picture a card shows, seen in pictures that are drawn here. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "base/arena.h"
#include "picture/picture.h"

enum { WIDTH = 80, HEIGHT = 112 };

static uint8_t rgb[WIDTH * HEIGHT * 3];

static void fill(int x, int y, int width, int height, uint32_t colour)
{
    for (int row = y; row < y + height; row++)
        for (int column = x; column < x + width; column++) {
            uint8_t *point = rgb + (row * WIDTH + column) * 3;

            point[0] = (uint8_t)(colour >> 16);
            point[1] = (uint8_t)(colour >> 8);
            point[2] = (uint8_t)colour;
        }
}

/* A line of letters: strokes of ink. */
static void letters(int y, int height)
{
    for (int x = 8; x < WIDTH - 8; x += 4)
        fill(x, y, 2, height, 0x101010);
}

static int setup(void **state)
{
    (void)state;
    fill(0, 0, WIDTH, HEIGHT, 0xf0e0b0);
    return 0;
}

/* The first row of the piece, of those that a card shows two thirds of the width of. */
static int top_of(struct picture_point at)
{
    return (HEIGHT - WIDTH * 2 / 3) * (int)at.y / 100;
}

static void a_line_of_letters_is_whole_or_not_there(void **state)
{
    static const int lines[][2] = {{10, 10}, {30, 10}, {50, 10}, {78, 10}, {95, 10}};
    int top, bottom;

    (void)state;
    for (size_t i = 0; i < COUNT(lines); i++)
        letters(lines[i][0], lines[i][1]);
    top = top_of(picture_best(rgb, WIDTH, HEIGHT));
    bottom = top + WIDTH * 2 / 3;
    for (size_t i = 0; i < COUNT(lines); i++) {
        int from = lines[i][0], to = from + lines[i][1];

        assert_false(from < top - 1 && top + 1 < to);
        assert_false(from < bottom - 1 && bottom + 1 < to);
    }
}

static void somebody_is_in_it(void **state)
{
    (void)state;
    for (int y = 0; y < HEIGHT; y += 3) /* grass, everywhere */
        for (int x = 0; x < WIDTH; x += 3)
            fill(x, y, 1, 1, 0xc0d080);
    fill(30, 70, 20, 24, 0xd09070); /* a face */
    fill(34, 78, 3, 3, 0x201010);
    fill(43, 78, 3, 3, 0x201010);
    assert_in_range(top_of(picture_best(rgb, WIDTH, HEIGHT)), 94 - WIDTH * 2 / 3, 70);
}

static void of_two_that_are_alike_the_upper_one_is_shown(void **state)
{
    (void)state;
    assert_int_equal(50, picture_best(rgb, WIDTH, HEIGHT).x);
    letters(5, 10);
    letters(HEIGHT - 15, 10);
    assert_in_range(top_of(picture_best(rgb, WIDTH, HEIGHT)), 0, 5);
}

static void a_picture_of_that_shape_or_of_nothing_stays_in_the_middle(void **state)
{
    (void)state;
    assert_int_equal(50, picture_best(rgb, 3, 2).x);
    assert_int_equal(50, picture_best(rgb, 3, 2).y);
    assert_int_equal(50, picture_best(rgb, 1, 1).y);
    assert_int_equal(50, picture_best(rgb, 1, 100).y);
}

static void one_piece_has_one_name(void **state)
{
    struct picture_point tall = picture_whole((struct picture_point){10, 20}, 400, 900);
    struct picture_point wide = picture_whole((struct picture_point){10, 20}, 900, 400);

    (void)state;
    assert_int_equal(50, tall.x);
    assert_int_equal(20, tall.y);
    assert_int_equal(10, wide.x);
    assert_int_equal(50, wide.y);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(a_line_of_letters_is_whole_or_not_there, setup),
        cmocka_unit_test_setup(somebody_is_in_it, setup),
        cmocka_unit_test_setup(of_two_that_are_alike_the_upper_one_is_shown, setup),
        cmocka_unit_test_setup(a_picture_of_that_shape_or_of_nothing_stays_in_the_middle,
                               setup),
        cmocka_unit_test(one_piece_has_one_name),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
