#include "picture/picture.h"

#include <stdbool.h>
#include <string.h>
#include <vips/vips.h>

static const int widths[PICTURE_SIZES] = PICTURE_WIDTHS;
static const int card_widths[PICTURE_PIECES] = PICTURE_CARD_WIDTHS;

enum { QUALITY = 78 };

/* Only the loaders that were asked for, and none that libvips itself distrusts. */
static void narrow(void)
{
    vips_block_untrusted_set(TRUE);
    vips_operation_block_set("VipsForeignLoad", TRUE);
    vips_operation_block_set("VipsForeignLoadJpeg", FALSE);
    vips_operation_block_set("VipsForeignLoadPng", FALSE);
    vips_operation_block_set("VipsForeignLoadWebp", FALSE);
    vips_operation_block_set("VipsForeignLoadHeif", FALSE); /* and AVIF */
}

/* How large it says it is, from its head alone: nothing is decoded yet. */
static enum picture_reason measure(const uint8_t *bytes, size_t len)
{
    VipsImage *head = vips_image_new_from_buffer(bytes, len, "", NULL);
    int64_t pixels;

    if (!head)
        return PICTURE_BROKEN;
    pixels = (int64_t)vips_image_get_width(head) * vips_image_get_height(head);
    g_object_unref(head);
    return pixels > PICTURE_MAX_PIXELS ? PICTURE_TOO_MANY_PIXELS : PICTURE_FINE;
}

/* What the camera told goes now: libvips 8.14 reads memory it gave back when it writes EXIF
 * of some HEIC files (tested). */
static void forget_all(VipsImage *image)
{
    char **fields = vips_image_get_fields(image);

    for (char **field = fields; *field; field++)
        vips_image_remove(image, *field);
    g_strfreev(fields);
}

/* The largest size, upright, in sRGB, decoded into memory of its own.  What was cut off
 * fails; the "fail_on" of vips_thumbnail itself does not reach the loader in 8.14. */
static VipsImage *largest(const uint8_t *bytes, size_t len)
{
    int width = widths[PICTURE_SIZES - 1];
    VipsImage *lazy = NULL, *whole;

    if (vips_thumbnail_buffer((void *)(uintptr_t)bytes, len, &lazy, width, "height",
                              width * PICTURE_TALLEST, "size", VIPS_SIZE_DOWN, "export_profile",
                              "srgb", "option_string", "[fail_on=error]", NULL) != 0)
        return NULL;
    whole = vips_image_copy_memory(lazy);
    g_object_unref(lazy);
    if (whole)
        forget_all(whole);
    return whole;
}

static bool save(VipsImage *from, int width, void **out, uint32_t *length)
{
    VipsImage *small = NULL;
    size_t n = 0;
    bool saved = vips_thumbnail_image(from, &small, width, "height", width * PICTURE_TALLEST,
                                      "size", VIPS_SIZE_DOWN, NULL) == 0 &&
                 vips_webpsave_buffer(small, out, &n, "Q", QUALITY, "effort", 4, NULL) == 0;

    if (small)
        g_object_unref(small);
    *length = saved ? (uint32_t)picture_strip(*out, n) : 0;
    return *length > 0;
}

/* A hundred points or so of three bytes, without what shines through. */
static VipsImage *small_of(VipsImage *from)
{
    enum { SIDE = 120 };
    VipsImage *small = NULL, *flat = NULL;

    if (vips_thumbnail_image(from, &small, SIDE, "height", SIDE, "size", VIPS_SIZE_DOWN,
                             NULL) != 0)
        return NULL;
    if (!vips_image_hasalpha(small))
        return small;
    if (vips_flatten(small, &flat, NULL) != 0)
        flat = NULL;
    g_object_unref(small);
    return flat;
}

/* Where the eye goes; the middle when that cannot be seen. */
static struct picture_point glance(VipsImage *from)
{
    struct picture_point point = {50, 50};
    VipsImage *small = small_of(from);
    uint8_t *rgb = NULL;
    size_t n;

    if (small && vips_image_get_bands(small) == 3)
        rgb = vips_image_write_to_memory(small, &n);
    if (rgb)
        point = picture_best(rgb, vips_image_get_width(small), vips_image_get_height(small));
    g_free(rgb);
    g_clear_object(&small);
    return point;
}

/* The piece at a point. */
static VipsImage *piece_of(VipsImage *from, struct picture_point at)
{
    int w = vips_image_get_width(from), h = vips_image_get_height(from);
    bool tall = picture_is_tall((uint32_t)w, (uint32_t)h);
    int wide = tall ? w : h * PICTURE_CARD_WIDE / PICTURE_CARD_HIGH;
    int high = tall ? w * PICTURE_CARD_HIGH / PICTURE_CARD_WIDE : h;
    VipsImage *piece = NULL;

    wide = VIPS_CLIP(1, wide, w);
    high = VIPS_CLIP(1, high, h);
    if (vips_crop(from, &piece, (w - wide) * (int)at.x / 100, (h - high) * (int)at.y / 100,
                  wide, high, NULL) != 0)
        return NULL;
    return piece;
}

static bool save_pieces(VipsImage *from, struct picture_head *head, void *out[PICTURE_FILES])
{
    VipsImage *piece = piece_of(from, head->at);
    bool saved = piece != NULL;

    for (int i = 0, to = PICTURE_SIZES; saved && i < PICTURE_PIECES; i++, to++)
        saved = save(piece, card_widths[i], &out[to], &head->length[to]);
    g_clear_object(&piece);
    return saved;
}

enum picture_reason picture_make(const uint8_t *bytes, size_t len,
                                 const struct picture_point *at, struct picture_head *head,
                                 void *out[PICTURE_FILES])
{
    enum picture_reason reason;
    VipsImage *image;

    narrow();
    reason = measure(bytes, len);
    if (reason != PICTURE_FINE)
        return reason;
    image = largest(bytes, len);
    if (!image)
        return PICTURE_BROKEN;
    head->width = (uint32_t)vips_image_get_width(image);
    head->height = (uint32_t)vips_image_get_height(image);
    head->at = at ? picture_whole(*at, head->width, head->height) : glance(image);
    for (int i = 0; !at && i < PICTURE_SIZES && reason == PICTURE_FINE; i++)
        if (!save(image, widths[i], &out[i], &head->length[i]))
            reason = PICTURE_BROKEN;
    if (reason == PICTURE_FINE && !save_pieces(image, head, out))
        reason = PICTURE_BROKEN;
    g_object_unref(image);
    return reason;
}

void picture_free(void *out[PICTURE_FILES])
{
    for (int i = 0; i < PICTURE_FILES; i++)
        g_free(out[i]);
}
