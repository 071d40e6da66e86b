#include "picture/picture.h"

#include <stdbool.h>
#include <string.h>
#include <vips/vips.h>

static const int widths[PICTURE_SIZES] = PICTURE_WIDTHS;

enum { QUALITY = 78 };

/* Only the three loaders that were asked for, and none that libvips itself distrusts. */
static void narrow(void)
{
    vips_block_untrusted_set(TRUE);
    vips_operation_block_set("VipsForeignLoad", TRUE);
    vips_operation_block_set("VipsForeignLoadJpeg", FALSE);
    vips_operation_block_set("VipsForeignLoadPng", FALSE);
    vips_operation_block_set("VipsForeignLoadWebp", FALSE);
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

enum picture_reason picture_make(const uint8_t *bytes, size_t len, struct picture_head *head,
                                 void *out[PICTURE_SIZES])
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
    for (int i = 0; i < PICTURE_SIZES && reason == PICTURE_FINE; i++)
        if (!save(image, widths[i], &out[i], &head->length[i]))
            reason = PICTURE_BROKEN;
    g_object_unref(image);
    return reason;
}

void picture_free(void *out[PICTURE_SIZES])
{
    for (int i = 0; i < PICTURE_SIZES; i++)
        g_free(out[i]);
}
