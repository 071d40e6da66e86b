#include <math.h>
#include <stdlib.h>

#include "resources/look/look.h"

/* Success criteria 1.4.3 and 1.4.11. */
#define TEXT 4.5
#define PART 3.0

/* As tokens.css uses them, in the day and at night. */
const struct look_pair look_pairs[] = {
    {LOOK_INK, LOOK_GROUND, TEXT},
    {LOOK_INK, LOOK_SURFACE, TEXT},
    {LOOK_INK, LOOK_DOOR_SOFT, TEXT},
    {LOOK_INK, LOOK_DOOR_MIST, TEXT},
    {LOOK_INK, LOOK_LAMP, TEXT},
    {LOOK_INK, LOOK_LAMP_SOFT, TEXT},
    {LOOK_INK, LOOK_LAMP_MIST, TEXT},
    {LOOK_INK, LOOK_BRICK_SOFT, TEXT},
    {LOOK_INK_SOFT, LOOK_GROUND, TEXT},
    {LOOK_INK_SOFT, LOOK_SURFACE, TEXT},
    {LOOK_INK_SOFT, LOOK_DOOR_MIST, TEXT},
    {LOOK_INK_SOFT, LOOK_LAMP_MIST, TEXT},
    {LOOK_DOOR, LOOK_GROUND, TEXT},
    {LOOK_DOOR, LOOK_SURFACE, TEXT},
    {LOOK_DOOR, LOOK_DOOR_MIST, TEXT},
    {LOOK_DOOR, LOOK_LAMP_MIST, TEXT},
    {LOOK_WHITE, LOOK_DOOR, TEXT},
    {LOOK_WHITE, LOOK_DOOR_2, TEXT},
    {LOOK_WHITE, LOOK_DOOR_3, TEXT},
    {LOOK_LAMP, LOOK_DOOR, PART},
    {LOOK_BRICK, LOOK_GROUND, TEXT},
    {LOOK_BRICK, LOOK_SURFACE, TEXT},
    {LOOK_BRICK, LOOK_BRICK_SOFT, TEXT},
    {LOOK_EDGE, LOOK_GROUND, PART},
    {LOOK_EDGE, LOOK_SURFACE, PART},
    {LOOK_EDGE, LOOK_DOOR_MIST, PART},
    {LOOK_NIGHT_INK, LOOK_NIGHT_GROUND, TEXT},
    {LOOK_NIGHT_INK, LOOK_NIGHT_SURFACE, TEXT},
    {LOOK_NIGHT_INK, LOOK_NIGHT_RAISED, TEXT},
    {LOOK_NIGHT_INK, LOOK_NIGHT_LAMP_SOFT, TEXT},
    {LOOK_NIGHT_INK, LOOK_NIGHT_BRICK_SOFT, TEXT},
    {LOOK_NIGHT_INK_SOFT, LOOK_NIGHT_GROUND, TEXT},
    {LOOK_NIGHT_INK_SOFT, LOOK_NIGHT_SURFACE, TEXT},
    {LOOK_NIGHT_INK_SOFT, LOOK_NIGHT_RAISED, TEXT},
    {LOOK_NIGHT_DOOR, LOOK_NIGHT_GROUND, TEXT},
    {LOOK_NIGHT_DOOR, LOOK_NIGHT_SURFACE, TEXT},
    {LOOK_NIGHT_DOOR, LOOK_NIGHT_RAISED, TEXT},
    {LOOK_NIGHT_GROUND, LOOK_NIGHT_DOOR, TEXT},
    {LOOK_NIGHT_BRICK, LOOK_NIGHT_GROUND, TEXT},
    {LOOK_NIGHT_BRICK, LOOK_NIGHT_SURFACE, TEXT},
    {LOOK_NIGHT_BRICK, LOOK_NIGHT_BRICK_SOFT, TEXT},
    {LOOK_NIGHT_EDGE, LOOK_NIGHT_GROUND, PART},
    {LOOK_NIGHT_EDGE, LOOK_NIGHT_SURFACE, PART},
    {LOOK_NIGHT_EDGE, LOOK_NIGHT_RAISED, PART},
};
const size_t look_npairs = COUNT(look_pairs);

/* One of the three parts of a colour as light: sRGB, IEC 61966-2-1. */
static double light(long part)
{
    double share = (double)part / 255;

    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4);
}

static double luminance(const char *colour)
{
    long rgb = strtol(colour + 1, NULL, 16);

    return 0.2126 * light(rgb >> 16 & 0xff) + 0.7152 * light(rgb >> 8 & 0xff) +
           0.0722 * light(rgb & 0xff);
}

double look_ratio(const char *one, const char *other)
{
    double a = luminance(one), b = luminance(other);

    return a > b ? (a + 0.05) / (b + 0.05) : (b + 0.05) / (a + 0.05);
}

double look_pair_ratio(const struct look *look, const struct look_pair *pair)
{
    const char *above = pair->above == LOOK_WHITE ? "#ffffff" : look->value[pair->above];

    return look_ratio(above, look->value[pair->below]);
}
