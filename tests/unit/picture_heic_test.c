// links: picture
// runs: voordeur-picture
/* HEIC and AVIF through the door, honest and hostile.  Nothing here needs the folder ../shared.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>

#include "heic_file.h"
#include "picture/picture.h"

/* The encoder that these tests borrow keeps some of its memory. */
__attribute__((visibility("default"))) const char *__lsan_default_suppressions(void);
const char *__lsan_default_suppressions(void) { return "leak:x265"; }

static struct arena *mem;

static int start(void **state)
{
    (void)state;
    mem = arena_new();
    setenv("VOORDEUR_LIBEXEC", PROGRAM_DIR, 1);
    return VIPS_INIT("picture_heic_test");
}

static int stop(void **state)
{
    (void)state;
    arena_free(mem);
    vips_shutdown();
    return 0;
}

static struct picture_made make(struct buffer file)
{
    struct picture_made made;
    enum picture_reason reason;

    assert_int_equal(ERR_OK, picture_run(mem, file.text, file.len, &made, &reason));
    assert_string_equal(picture_words[PICTURE_FINE], picture_words[reason]);
    return made;
}

static const char *refused(const char *bytes, size_t len)
{
    struct picture_made made;
    enum picture_reason reason;

    assert_int_equal(ERR_OK, picture_run(mem, bytes, len, &made, &reason));
    assert_int_not_equal(PICTURE_FINE, reason);
    return picture_words[reason];
}

/* How light a picture is there, from 0 to 255. */
static int light_at(const struct picture_made *made, double x, double y)
{
    VipsImage *image =
        vips_image_new_from_buffer(made->webp[2], made->head.length[2], "", NULL);
    double *pixel;
    int n, value;

    assert_non_null(image);
    assert_int_equal(0, vips_getpoint(image, &pixel, &n, (int)(x * vips_image_get_width(image)),
                                      (int)(y * vips_image_get_height(image)), NULL));
    value = (int)pixel[0];
    g_free(pixel);
    g_object_unref(image);
    return value;
}

static void a_heic_of_many_tiles_is_taken(void **state)
{
    struct picture_made made = make(heic_grid(mem, 2, 3, 0));

    (void)state;
    assert_int_equal(1280, made.head.width);
    assert_in_range(made.head.height, 852, 854);
    assert_true(light_at(&made, 0.1, 0.5) > 180);
    assert_true(light_at(&made, 0.3, 0.5) < 60);
}

static void a_heic_that_says_it_lies_on_its_side_is_turned_upright(void **state)
{
    struct picture_made made = make(heic_grid(mem, 1, 1, 1));

    (void)state;
    assert_true(light_at(&made, 0.5, 0.8) > 180); /* left came down */
    assert_true(light_at(&made, 0.5, 0.2) < 60);
}

static void a_heic_and_an_avif_tell_nothing_of_who_took_them(void **state)
{
    static const VipsForeignHeifCompression kinds[] = {VIPS_FOREIGN_HEIF_COMPRESSION_HEVC,
                                                       VIPS_FOREIGN_HEIF_COMPRESSION_AV1};
    static const char *const traces[] = {"Fatma", "Exif", "EXIF", "XMP ", "ICCP"};
    static const char position[] = "51/1 45/1 54/1 (Fatma, Rational, 3 components, 24 bytes)";

    (void)state;
    for (size_t i = 0; i < COUNT(kinds); i++) {
        VipsImage *image = heic_picture(640, 400);
        struct buffer file;
        struct picture_made made;

        vips_image_set_string(image, "exif-ifd0-Artist",
                              "Fatma (Fatma, ASCII, 6 components, 6 bytes)");
        vips_image_set_string(image, "exif-ifd3-GPSLatitude", position);
        vips_image_set_blob_copy(image, "xmp-data", "<x>Fatma</x>", 12);
        file = heic_saved(mem, image, kinds[i], false);
        g_object_unref(image);
        assert_non_null(memmem(file.text, file.len, "Fatma", 5)); /* it was there */
        made = make(file);
        for (int s = 0; s < PICTURE_FILES; s++)
            for (size_t t = 0; t < COUNT(traces); t++)
                assert_null(
                    memmem(made.webp[s], made.head.length[s], traces[t], strlen(traces[t])));
    }
}

/* What a telephone makes, in 8 x 6 tiles of this size.  (48 megapixels in 180 tiles were tried
 * by hand within the limits; here other things run beside it.) */
static void twelve_megapixels_of_a_telephone_are_taken(void **state)
{
    struct picture_made made = make(heic_grid(mem, 6, 8, 0));

    (void)state;
    assert_int_equal(1280, made.head.width);
    assert_int_equal(960, made.head.height);
}

static void a_heic_with_too_many_pixels_is_refused_before_it_is_unpacked(void **state)
{
    struct buffer bomb = heic_grid(mem, 31, 31, 0);
    struct buffer just = heic_grid(mem, 14, 14, 0);

    (void)state;
    assert_string_equal("too-many-pixels", refused(bomb.text, bomb.len));
    assert_string_equal("too-many-pixels", refused(just.text, just.len));
}

/* It says it is small, or whole, or made of something else than it is. */
static void a_heic_that_lies_about_itself_is_refused(void **state)
{
    static const struct heic lies[] = {
        {.rows = 256, .columns = 256, .width = 4294967295U, .height = 4294967295U, .tiles = 1},
        {.rows = 256, .columns = 256, .width = 1, .height = 1, .tiles = 65535},
        {.rows = 8, .columns = 8, .width = 4096, .height = 4096, .tiles = 1},
        {.rows = 1, .columns = 1, .width = 512, .height = 512, .tiles = 1, .itself = true},
        {.rows = 2, .columns = 2, .width = 1024, .height = 1024, .tiles = 4, .itself = true},
        {.rows = 1, .columns = 1, .width = 0, .height = 0, .tiles = 1},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(lies); i++) {
        struct buffer file = heic_of(mem, &lies[i]);
        const char *why = refused(file.text, file.len);

        assert_true(strcmp(why, "broken") == 0 || strcmp(why, "too-many-pixels") == 0);
    }
}

static void a_heic_that_was_cut_off_or_scratched_is_no_trouble(void **state)
{
    struct buffer file = heic_grid(mem, 2, 2, 0);
    char *scratched = arena_copy(mem, file.text, file.len);

    (void)state;
    for (size_t len = 24; len < file.len; len += file.len / 7)
        assert_string_equal("broken", refused(file.text, len));
    /* Bytes all along the container: whatever comes of it, it is an answer. */
    for (size_t at = 24; at < file.len && at < 520; at += 19) {
        struct picture_made made;
        enum picture_reason reason;

        scratched[at] = (char)(scratched[at] ^ 0x55);
        assert_int_equal(ERR_OK, picture_run(mem, scratched, file.len, &made, &reason));
        scratched[at] = file.text[at];
    }
}

/* A burst or a film: which of them would it be? */
static void a_row_of_pictures_is_unsupported(void **state)
{
    static const char *const brands[] = {"hevc", "hevx", "msf1", "avis"};

    (void)state;
    for (size_t i = 0; i < COUNT(brands); i++) {
        struct buffer file = heic_grid(mem, 1, 1, 0);

        memcpy(file.text + 8, brands[i], 4);
        assert_string_equal("unsupported", refused(file.text, file.len));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_heic_of_many_tiles_is_taken),
        cmocka_unit_test(a_heic_that_says_it_lies_on_its_side_is_turned_upright),
        cmocka_unit_test(a_heic_and_an_avif_tell_nothing_of_who_took_them),
        cmocka_unit_test(twelve_megapixels_of_a_telephone_are_taken),
        cmocka_unit_test(a_heic_with_too_many_pixels_is_refused_before_it_is_unpacked),
        cmocka_unit_test(a_heic_that_lies_about_itself_is_refused),
        cmocka_unit_test(a_heic_that_was_cut_off_or_scratched_is_no_trouble),
        cmocka_unit_test(a_row_of_pictures_is_unsupported),
    };

    return cmocka_run_group_tests(tests, start, stop);
}
