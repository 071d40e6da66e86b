#include "picture/picture.h"

#include <math.h>
#include <stdbool.h>
#include <stdlib.h>

/* What draws the eye in one row or column, and how much lies on it: a line of text or the edge
 * of a face is not to be cut through. */
struct line {
    double draws;
    double lies;
};

/* Skin of every colour lies in one patch of Cb and Cr. */
static bool is_skin(const uint8_t *rgb)
{
    int r = rgb[0], g = rgb[1], b = rgb[2];
    int cb = (-43 * r - 85 * g + 128 * b) / 256 + 128,
        cr = (128 * r - 107 * g - 21 * b) / 256 + 128;

    return r > 40 && cb >= 77 && cb <= 127 && cr >= 142 && cr <= 173;
}

struct small {
    const uint8_t *rgb;
    int width, height;
};

/* A point; beyond the edge is the edge. */
static const uint8_t *point_at(const struct small *s, int x, int y)
{
    x = x < s->width ? x : s->width - 1;
    y = y < s->height ? y : s->height - 1;
    return s->rgb + ((size_t)y * (size_t)s->width + (size_t)x) * 3;
}

/* How far the brightness of a point is from that of the ones some way to the right and below.
 */
static int contrast(const struct small *s, int x, int y, int way)
{
    int here = point_at(s, x, y)[1];

    return abs(here - point_at(s, x + way, y)[1]) + abs(here - point_at(s, x, y + way)[1]);
}

/* Adds a point to its line.  A few points further tells people from leaves.  The next one is
 * where a letter or a head ends: to the fourth power, because they are few and leaves are many.
 */
static void add_point(struct line *line, const struct small *s, int x, int y)
{
    enum { FAR = 4, SKIN = 120 };
    double edge = contrast(s, x, y, 1);

    line->draws += contrast(s, x, y, FAR) + (is_skin(point_at(s, x, y)) ? SKIN : 0);
    line->lies += edge * edge * edge * edge;
}

/* The lines of a picture from top to bottom, or from left to right. */
static struct line *lines_of(const struct small *s, bool rows)
{
    int n = rows ? s->height : s->width;
    struct line *line = calloc((size_t)n, sizeof *line);

    for (int y = 0; line && y < s->height; y++)
        for (int x = 0; x < s->width; x++)
            add_point(&line[rows ? y : x], s, x, y);
    for (int i = 0; line && i < n; i++)
        line[i].lies = sqrt(line[i].lies);
    return line;
}

/* A cut is bad by what lies on the line it goes through and the ones beside it. */
static double cut_at(const struct line *line, int n, int at)
{
    if (at <= 0 || at >= n)
        return 0;
    return (line[at - 1].lies + line[at].lies) / 2;
}

/* Where n lines leave room for fewer: the piece that draws most, cut where little lies, the
 * earlier one when two are alike (heads are at the top). */
static int best_offset(const struct line *line, int n, int length)
{
    double all = 0, lies = 0, inside = 0, best = -1e9;
    int at = 0;

    for (int i = 0; i < n; i++) {
        all += line[i].draws;
        lies += line[i].lies;
        inside += i < length ? line[i].draws : 0;
    }
    for (int i = 0; i + length <= n && all > 0; i++) {
        double cuts = cut_at(line, n, i) + cut_at(line, n, i + length);
        double early = 1 - (double)i / n;
        double score = inside / all - 0.2 * cuts * n / (lies + 1) + 0.15 * early;

        if (score > best) {
            best = score;
            at = i;
        }
        inside += (i + length < n ? line[i + length].draws : 0) - line[i].draws;
    }
    return at;
}

struct picture_point picture_best(const uint8_t *rgb, int width, int height)
{
    bool tall = picture_is_tall((uint32_t)width, (uint32_t)height);
    int n = tall ? height : width;
    int length = tall ? width * PICTURE_CARD_HIGH / PICTURE_CARD_WIDE
                      : height * PICTURE_CARD_WIDE / PICTURE_CARD_HIGH;
    struct picture_point middle = {50, 50};
    struct line *line;
    uint32_t at;

    if (length >= n || length < 1)
        return middle;
    line = lines_of(&(struct small){rgb, width, height}, tall);
    if (!line)
        return middle;
    at = (uint32_t)(best_offset(line, n, length) * 100 / (n - length));
    free(line);
    return tall ? (struct picture_point){50, at} : (struct picture_point){at, 50};
}

bool picture_is_tall(uint32_t width, uint32_t height)
{
    return (uint64_t)width * PICTURE_CARD_HIGH < (uint64_t)height * PICTURE_CARD_WIDE;
}

struct picture_point picture_whole(struct picture_point p, uint32_t width, uint32_t height)
{
    return picture_is_tall(width, height) ? (struct picture_point){50, p.y}
                                          : (struct picture_point){p.x, 50};
}
