// links: picture z
// runs: voordeur-picture
/* The program is run as the daemon runs it: with limits, through base/child.h. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <arpa/inet.h>
#include <cmocka.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <vips/vips.h>
#include <zlib.h>

#include "base/child.h"
#include "picture/picture.h"
#include "shared_files.h"

#define IMAGES SOURCE_DIR "/../shared/data/images/"

static struct arena *mem;

static int start(void **state)
{
    (void)state;
    mem = arena_new();
    setenv("VOORDEUR_LIBEXEC", PROGRAM_DIR, 1);
    return VIPS_INIT("picture_test");
}

static int stop(void **state)
{
    (void)state;
    arena_free(mem);
    vips_shutdown();
    return 0;
}

static struct child_result run(const char *bytes, size_t len)
{
    const char *const argv[] = {"voordeur-picture", NULL};
    const struct child_limits limits = {.seconds = PICTURE_SECONDS,
                                        .memory = (size_t)PICTURE_MEMORY_MIB * 1024 * 1024,
                                        .max_output = 16 * 1024 * 1024};
    struct child_result result;

    assert_int_equal(ERR_OK, child_run(mem, argv, bytes, len, &limits, &result));
    return result;
}

static void assert_refused(const char *reason, const char *bytes, size_t len)
{
    struct child_result r = run(bytes, len);

    assert_int_equal(PICTURE_REFUSED, r.exit_code);
    assert_string_equal(arena_printf(mem, "%s\n", reason), r.output);
}

/* What came out, through the daemon's own side of it. */
static struct picture_made make(const char *bytes, size_t len)
{
    struct picture_made made;
    enum picture_reason reason;

    assert_int_equal(ERR_OK, picture_run(mem, bytes, len, &made, &reason));
    assert_string_equal(picture_words[PICTURE_FINE], picture_words[reason]);
    for (int i = 0; i < PICTURE_FILES; i++) {
        assert_true(made.head.length[i] > 12);
        assert_memory_equal("RIFF", made.webp[i], 4);
        assert_memory_equal("WEBP", made.webp[i] + 8, 4);
    }
    return made;
}

/* A file of ../shared, or the test is skipped where that folder is missing. */
static const char *sample(const char *name, size_t *len)
{
    FILE *f = fopen(arena_printf(mem, IMAGES "%s", name), "rb");
    struct buffer b = {.mem = mem};
    char piece[65536];
    size_t n;

    if (!f) {
        print_message("skipped: ../shared/data/images/%s is not here\n", name);
        skip();
    }
    while ((n = fread(piece, 1, sizeof piece, f)) > 0)
        buffer_add(&b, piece, n);
    fclose(f);
    *len = b.len;
    return b.text;
}

static struct picture_made make_sample(const char *name)
{
    size_t len;
    const char *bytes = sample(name, &len);

    return make(bytes, len);
}

/* ---- PNG files of our own ---- */

static void chunk(struct buffer *png, const char type[5], const void *data, size_t len)
{
    uint32_t n = htonl((uint32_t)len);
    uLong crc = crc32(crc32(0, (const Bytef *)type, 4), data, (uInt)len);
    uint32_t sum = htonl((uint32_t)crc);

    buffer_add(png, (const char *)&n, 4);
    buffer_add(png, type, 4);
    buffer_add(png, data, len);
    buffer_add(png, (const char *)&sum, 4);
}

/* One grey of width x height, 8 bits; rows may be fewer than the head says. */
static struct buffer png_of(uint32_t width, uint32_t height, uint32_t rows)
{
    struct buffer png = {.mem = mem};
    uint8_t head[13] = {[8] = 8};
    uint32_t w = htonl(width), h = htonl(height);
    uLong raw_len = (uLong)(width + 1) * rows;
    uLongf packed_len = compressBound(raw_len);
    uint8_t *raw = calloc(raw_len + 1, 1), *packed = malloc(packed_len);

    assert_true(raw && packed);
    assert_int_equal(Z_OK, compress2(packed, &packed_len, raw, raw_len, 9));
    memcpy(head, &w, 4);
    memcpy(head + 4, &h, 4);
    buffer_add(&png, "\x89PNG\r\n\x1a\n", 8);
    chunk(&png, "IHDR", head, sizeof head);
    chunk(&png, "IDAT", packed, packed_len);
    chunk(&png, "IEND", "", 0);
    free(raw);
    free(packed);
    return png;
}

/* ---- what comes out ---- */

static void a_picture_comes_out_in_three_widths_of_webp(void **state)
{
    struct buffer png = png_of(2000, 1000, 1000);
    struct picture_made made = make(png.text, png.len);
    static const int widths[] = PICTURE_WIDTHS;

    (void)state;
    assert_int_equal(1280, made.head.width);
    assert_int_equal(640, made.head.height);
    for (int i = 0; i < PICTURE_SIZES; i++) {
        VipsImage *image =
            vips_image_new_from_buffer(made.webp[i], made.head.length[i], "", NULL);

        assert_non_null(image);
        assert_int_equal(widths[i], vips_image_get_width(image));
        g_object_unref(image);
    }
}

static void a_small_picture_is_never_made_larger(void **state)
{
    struct buffer png = png_of(100, 50, 50);
    struct picture_made made = make(png.text, png.len);

    (void)state;
    assert_int_equal(100, made.head.width);
    assert_int_equal(50, made.head.height);
}

static void a_very_tall_picture_is_kept_within_three_times_its_width(void **state)
{
    struct buffer png = png_of(400, 20000, 20000);
    struct picture_made made = make(png.text, png.len);

    (void)state;
    assert_int_equal(1280 * PICTURE_TALLEST, made.head.height);
}

static void measure(const struct picture_made *made, int file, int *width, int *height)
{
    VipsImage *image =
        vips_image_new_from_buffer(made->webp[file], made->head.length[file], "", NULL);

    assert_non_null(image);
    *width = vips_image_get_width(image);
    *height = vips_image_get_height(image);
    g_object_unref(image);
}

static void the_piece_for_a_list_is_three_to_two_in_two_widths(void **state)
{
    static const uint32_t sizes[][2] = {{2000, 1000}, {900, 1273}, {800, 800}, {30, 900}};

    (void)state;
    for (size_t i = 0; i < COUNT(sizes); i++) {
        struct buffer png = png_of(sizes[i][0], sizes[i][1], sizes[i][1]);
        struct picture_made made = make(png.text, png.len);
        int width, height;

        for (int file = PICTURE_SIZES; file < PICTURE_FILES; file++) {
            measure(&made, file, &width, &height);
            assert_true(width <= (file == PICTURE_SIZES ? 320 : 640));
            assert_in_range(height * 3, width * 2 - 3, width * 2 + 3);
        }
    }
}

static void another_piece_is_made_of_what_was_made(void **state)
{
    struct buffer png = png_of(600, 1200, 1200);
    struct picture_made whole = make(png.text, png.len), piece;
    int width, height;

    (void)state;
    assert_int_equal(ERR_OK, picture_piece(mem, whole.webp[2], whole.head.length[2],
                                           (struct picture_point){7, 100}, &piece));
    assert_int_equal(50, piece.head.at.x); /* it goes from side to side */
    assert_int_equal(100, piece.head.at.y);
    for (int file = 0; file < PICTURE_SIZES; file++)
        assert_int_equal(0, piece.head.length[file]);
    measure(&piece, PICTURE_FILES - 1, &width, &height);
    assert_int_equal(600, width);
    assert_int_equal(400, height);
}

/* Sixteen grey values of a picture: enough to see which way is up. */
static void glance(const char *webp, size_t len, uint8_t out[16])
{
    VipsImage *image = vips_image_new_from_buffer(webp, len, "", NULL);
    VipsImage *small = NULL, *grey = NULL;
    size_t n;
    uint8_t *pixels;

    assert_non_null(image);
    assert_int_equal(
        0, vips_thumbnail_image(image, &small, 4, "height", 4, "size", VIPS_SIZE_FORCE, NULL));
    assert_int_equal(0, vips_colourspace(small, &grey, VIPS_INTERPRETATION_B_W, NULL));
    pixels = vips_image_write_to_memory(grey, &n);
    assert_true(n >= 16);
    for (size_t i = 0; i < 16; i++)
        out[i] = pixels[i * (n / 16)];
    g_free(pixels);
    g_object_unref(grey);
    g_object_unref(small);
    g_object_unref(image);
}

static void a_picture_is_turned_upright(void **state)
{
    static const char *const turned[] = {"exif/landscape_3.jpg", "exif/landscape_6.jpg"};
    struct picture_made upright = make_sample("exif/landscape_1.jpg");
    struct picture_made portrait = make_sample("exif/portrait_8.jpg");
    uint8_t want[16], got[16];

    (void)state;
    assert_int_equal(600, upright.head.width);
    assert_int_equal(450, upright.head.height);
    assert_int_equal(450, portrait.head.width);
    assert_int_equal(600, portrait.head.height);
    glance(upright.webp[2], upright.head.length[2], want);
    for (size_t i = 0; i < COUNT(turned); i++) {
        struct picture_made made = make_sample(turned[i]);

        assert_int_equal(600, made.head.width);
        glance(made.webp[2], made.head.length[2], got);
        for (int p = 0; p < 16; p++)
            assert_in_range(got[p], want[p] > 24 ? want[p] - 24 : 0, want[p] + 24);
    }
}

static void place_camera_and_profile_are_gone(void **state)
{
    static const char *const names[] = {"exif/DSCN0010.jpg", "exif/Canon_40D.jpg",
                                        "neighbourhood/02_garden.webp"};
    static const char *const traces[] = {"EXIF", "Exif", "XMP ", "ICCP", "NIKON", "Canon"};

    (void)state;
    for (size_t i = 0; i < COUNT(names); i++) {
        struct picture_made made = make_sample(names[i]);

        for (int s = 0; s < PICTURE_FILES; s++)
            for (size_t t = 0; t < COUNT(traces); t++)
                assert_null(
                    memmem(made.webp[s], made.head.length[s], traces[t], strlen(traces[t])));
    }
}

static void real_jpeg_png_webp_and_heic_are_taken(void **state)
{
    static const char *const names[] = {
        "neighbourhood/02_garden.jpg",  "neighbourhood/02_garden.png",
        "neighbourhood/02_garden.webp", "exif/BlueSquare.jpg",
        "exif/Sony_HDR-HC3.jpg",        "exif/samplefilehub.heif"};

    (void)state;
    for (size_t i = 0; i < COUNT(names); i++)
        assert_true(make_sample(names[i]).head.width > 0);
}

/* What comes of one file of ../shared, whatever it is. */
static int pictures_seen, others_seen;

static int one_file(const char *path, const struct stat *st, int kind, struct FTW *walk)
{
    struct picture_made made;
    enum picture_reason reason;
    size_t len = 0;
    const char *bytes = kind == FTW_F ? read_whole_file(mem, path, &len) : NULL;
    const char *end = path + walk->base;

    (void)st;
    if (!bytes)
        return 0;
    reason = picture_look((const uint8_t *)bytes, len);
    if (reason == PICTURE_FINE)
        assert_int_equal(ERR_OK, picture_run(mem, bytes, len, &made, &reason));
    if (strstr(end, ".jpg") || strstr(end, ".png") || strstr(end, ".webp") ||
        strstr(end, ".heif"))
        assert_string_equal("fine", picture_words[reason]);
    else
        assert_true(reason == PICTURE_NOT_A_PICTURE || reason == PICTURE_UNSUPPORTED);
    *(reason == PICTURE_FINE ? &pictures_seen : &others_seen) += 1;
    return 0;
}

static void every_file_that_others_made_is_a_picture_or_refused(void **state)
{
    const char *folder = shared_folder(mem, "data");

    (void)state;
    if (!folder)
        skip();
    assert_int_equal(0, nftw(folder, one_file, 16, FTW_PHYS));
    assert_true(pictures_seen > 0 && others_seen > 0);
}

/* ---- what is refused ---- */

static void what_is_no_picture_is_refused(void **state)
{
    (void)state;
    assert_refused("not-a-picture", "", 0);
    assert_refused("not-a-picture", "\xff\xd8", 2);
    assert_refused("not-a-picture", "<!doctype html><title>Log in</title>", 36);
    assert_refused("not-a-picture", "%PDF-1.7\n", 9);
    assert_refused("not-a-picture", "#!/bin/sh\nexit\n", 15);
    assert_refused("not-a-picture", "RIFF\x10\0\0\0WAVEfmt ", 16);
}

static void a_picture_of_another_kind_is_unsupported(void **state)
{
    (void)state;
    assert_refused("unsupported", "GIF89a\1\0\1\0\0\0\0;", 14);
    assert_refused("unsupported", "II*\0\x08\0\0\0\0\0", 10);
    assert_refused("unsupported", "MM\0*\0\0\0\x08\0\0", 10);
    assert_refused("unsupported", "<svg xmlns='http://www.w3.org/2000/svg'/>", 41);
}

static void a_picture_that_was_cut_off_is_broken(void **state)
{
    static const char *const names[] = {
        "neighbourhood/01_community.jpg", "neighbourhood/02_garden.png",
        "neighbourhood/02_garden.webp", "exif/samplefilehub.heif"};
    size_t len;

    (void)state;
    for (size_t i = 0; i < COUNT(names); i++) {
        const char *bytes = sample(names[i], &len);

        assert_refused("broken", bytes, len / 2);
        assert_refused("broken", bytes, 40);
    }
}

static void a_picture_that_lies_about_itself_is_broken(void **state)
{
    struct buffer png = png_of(500, 500, 20);
    char *jpeg = arena_copy(mem, png.text, png.len);
    char *html = arena_printf(mem, "\xff\xd8\xff%s", "<script>alert(1)</script>");

    (void)state;
    memcpy(jpeg, "\xff\xd8\xff", 3);
    assert_refused("broken", png.text, png.len);
    assert_refused("broken", jpeg, png.len);
    assert_refused("broken", html, strlen(html));
    assert_refused("broken", "RIFF\x10\0\0\0WEBPVP8 nonsense", 24);
}

static void too_many_pixels_are_refused_before_they_are_unpacked(void **state)
{
    struct buffer bomb = png_of(60000, 60000, 100);
    struct buffer just = png_of(10001, 5000, 1);

    (void)state;
    assert_refused("too-many-pixels", bomb.text, bomb.len);
    assert_refused("too-many-pixels", just.text, just.len);
}

static void fifty_megapixels_fit_within_the_limits(void **state)
{
    struct buffer png = png_of(10000, 5000, 5000);

    (void)state;
    assert_int_equal(1280, make(png.text, png.len).head.width);
}

static void more_than_fifteen_megabytes_are_refused(void **state)
{
    char *big = calloc(PICTURE_MAX_BYTES + 1, 1);

    (void)state;
    assert_non_null(big);
    memcpy(big, "\xff\xd8\xff", 3);
    assert_refused("too-large", big, PICTURE_MAX_BYTES + 1);
    assert_refused("broken", big, PICTURE_MAX_BYTES);
    free(big);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_picture_comes_out_in_three_widths_of_webp),
        cmocka_unit_test(a_small_picture_is_never_made_larger),
        cmocka_unit_test(a_very_tall_picture_is_kept_within_three_times_its_width),
        cmocka_unit_test(the_piece_for_a_list_is_three_to_two_in_two_widths),
        cmocka_unit_test(another_piece_is_made_of_what_was_made),
        cmocka_unit_test(a_picture_is_turned_upright),
        cmocka_unit_test(place_camera_and_profile_are_gone),
        cmocka_unit_test(real_jpeg_png_webp_and_heic_are_taken),
        cmocka_unit_test(every_file_that_others_made_is_a_picture_or_refused),
        cmocka_unit_test(what_is_no_picture_is_refused),
        cmocka_unit_test(a_picture_of_another_kind_is_unsupported),
        cmocka_unit_test(a_picture_that_was_cut_off_is_broken),
        cmocka_unit_test(a_picture_that_lies_about_itself_is_broken),
        cmocka_unit_test(too_many_pixels_are_refused_before_they_are_unpacked),
        cmocka_unit_test(fifty_megapixels_fit_within_the_limits),
        cmocka_unit_test(more_than_fifteen_megabytes_are_refused),
    };

    return cmocka_run_group_tests(tests, start, stop);
}
