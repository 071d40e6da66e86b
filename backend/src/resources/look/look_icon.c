#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "resources/look/look.h"

enum { SQUARE = 32, ARCH_MOST = 9, REM = 3 };

/* A rectangle with round corners at its top, in a square of 32. */
static void add_part(struct buffer *svg, int x, int y, int wide, int high, double round,
                     const char *colour)
{
    const double most = (wide < high ? wide : high) / 2.0;
    const double r = round < 0 ? 0 : round < most ? round : most;

    buffer_printf(
        svg, "<path fill=\"%s\" d=\"M%d %dV%ga%g %g 0 0 1 %g %gh%ga%g %g 0 0 1 %g %gV%dz\"/>",
        colour, x, y + high, y + r, r, r, r, -r, wide - 2 * r, r, r, r, r, y + high);
}

/* On a screen a door is about 6 rem wide, in the icon 18 parts; half of it is a round arch. */
static double arch_of(const char *value)
{
    const double size = strtod(value, NULL) * (strstr(value, "rem") ? REM : 1);

    return size < ARCH_MOST ? size : ARCH_MOST;
}

void look_icon_write(struct buffer *svg, const struct look *look,
                     const struct look_shape *shape)
{
    const char *door = look->value[LOOK_DOOR], *lamp = look->value[LOOK_LAMP];
    const double arch = arch_of(look->value[LOOK_DOOR_TOP]);

    buffer_printf(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" "
        "viewBox=\"0 0 %d %d\"><rect width=\"%d\" height=\"%d\" rx=\"%d\" fill=\"%s\"/>"
        "<g transform=\"translate(16 16) scale(%g) translate(-16 -16)\">",
        shape->size, shape->size, SQUARE, SQUARE, SQUARE, SQUARE, shape->corner,
        look->value[LOOK_GROUND], shape->scale);
    add_part(svg, 7, 3, 18, 26, arch, door);
    add_part(svg, 10, 6, 12, 7, arch - 3, lamp);
    add_part(svg, 13, 18, 6, 2, 0, lamp);
    add_part(svg, 4, 28, 24, 2, 0, look->value[LOOK_INK]);
    buffer_text(svg, "</g></svg>");
}
