/* HEIC files of our own, hostile ones too: one tile that libvips encodes, in a container that
 * says of it what a test wants.  A grid is made of that tile again and again, as a telephone's
 * is of many. */
#ifndef UNIT_HEIC_FILE_H
#define UNIT_HEIC_FILE_H

#include <arpa/inet.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <vips/vips.h>

#include "base/arena.h"

/* What the container says. */
struct heic {
    int rows, columns;      /* of the grid */
    uint32_t width, height; /* of the whole */
    int tiles;              /* that it refers to; rows x columns when honest */
    uint8_t turn;           /* quarters to the left */
    bool itself;            /* its first tile is the grid itself */
};

enum { HEIC_TILE = 512 };

struct heic_tile {
    const char *config; /* the box "hvcC", whole */
    size_t config_len;
    const char *coded;
    size_t coded_len;
};

static inline void heic_u16(struct buffer *b, unsigned n)
{
    uint16_t big = htons((uint16_t)n);

    buffer_add(b, (const char *)&big, 2);
}

static inline void heic_u32(struct buffer *b, size_t n)
{
    uint32_t big = htonl((uint32_t)n);

    buffer_add(b, (const char *)&big, 4);
}

static inline void heic_box(struct buffer *out, const char type[5], const struct buffer *inside)
{
    heic_u32(out, inside->len + 8);
    buffer_add(out, type, 4);
    buffer_add(out, inside->text, inside->len);
}

/* A photograph-like tile: the left half light, the right half dark. */
static inline VipsImage *heic_picture(int width, int height)
{
    VipsImage *black, *light, *right;

    assert_int_equal(0, vips_black(&black, width, height, "bands", 3, NULL));
    assert_int_equal(0, vips_linear1(black, &light, 0, 220, "uchar", TRUE, NULL));
    assert_int_equal(0, vips_insert(light, black, &right, width / 2, 0, NULL));
    g_object_unref(black);
    g_object_unref(light);
    assert_int_equal(0, vips_crop(right, &black, 0, 0, width, height, NULL));
    g_object_unref(right);
    assert_int_equal(
        0, vips_copy(black, &light, "interpretation", VIPS_INTERPRETATION_sRGB, NULL));
    g_object_unref(black);
    return light;
}

/* As libvips writes it; bare is without what cameras add. */
static inline struct buffer heic_saved(struct arena *mem, VipsImage *image,
                                       VipsForeignHeifCompression kind, bool bare)
{
    struct buffer b = {.mem = mem};
    void *bytes;
    size_t len;

    assert_int_equal(0, vips_heifsave_buffer(image, &bytes, &len, "compression", kind, "effort",
                                             0, "Q", 40, "strip", (int)bare, NULL));
    buffer_add(&b, bytes, len);
    g_free(bytes);
    return b;
}

/* The box of a type, wherever it stands: its head's first byte. */
static inline const char *heic_find(const struct buffer *file, const char *type, size_t *len)
{
    const char *at = memmem(file->text, file->len, type, 4);
    uint32_t size;

    assert_non_null(at);
    memcpy(&size, at - 4, 4);
    *len = ntohl(size);
    return at - 4;
}

static inline struct heic_tile heic_tile(struct arena *mem)
{
    VipsImage *image = heic_picture(HEIC_TILE, HEIC_TILE);
    struct buffer file = heic_saved(mem, image, VIPS_FOREIGN_HEIF_COMPRESSION_HEVC, true);
    struct heic_tile tile;

    g_object_unref(image);
    tile.config = heic_find(&file, "hvcC", &tile.config_len);
    tile.coded = heic_find(&file, "mdat", &tile.coded_len) + 8;
    tile.coded_len -= 8;
    return tile;
}

static inline void heic_items(struct buffer *meta)
{
    static const char grid[] = "\2\0\0\0\0\1\0\0grid", tile[] = "\2\0\0\0\0\2\0\0hvc1";
    struct buffer all = {.mem = meta->mem}, one = {.mem = meta->mem}, two = {.mem = meta->mem};

    buffer_add(&one, grid, sizeof grid); /* with the empty name after it */
    buffer_add(&two, tile, sizeof tile);
    buffer_add(&all, "\0\0\0\0\0\2", 6);
    heic_box(&all, "infe", &one);
    heic_box(&all, "infe", &two);
    heic_box(meta, "iinf", &all);
}

static inline void heic_references(struct buffer *meta, const struct heic *h)
{
    struct buffer all = {.mem = meta->mem}, from = {.mem = meta->mem};

    buffer_add(&all, "\0\0\0\0", 4);
    heic_u16(&from, 1);
    heic_u16(&from, (unsigned)h->tiles);
    for (int i = 0; i < h->tiles; i++)
        heic_u16(&from, h->itself && i == 0 ? 1 : 2);
    heic_box(&all, "dimg", &from);
    heic_box(meta, "iref", &all);
}

static inline void heic_size(struct buffer *out, uint32_t width, uint32_t height)
{
    struct buffer b = {.mem = out->mem};

    heic_u32(&b, 0);
    heic_u32(&b, width);
    heic_u32(&b, height);
    heic_box(out, "ispe", &b);
}

/* 1 the size of the whole, 2 the size of a tile, 3 its configuration, 4 the turn. */
static inline void heic_properties(struct buffer *meta, const struct heic *h,
                                   const struct heic_tile *tile)
{
    struct buffer all = {.mem = meta->mem}, kept = {.mem = meta->mem},
                  turn = {.mem = meta->mem};
    struct buffer of = {.mem = meta->mem};

    heic_size(&kept, h->width, h->height);
    heic_size(&kept, HEIC_TILE, HEIC_TILE);
    buffer_add(&kept, tile->config, tile->config_len);
    buffer_add(&turn, (const char *)&h->turn, 1);
    heic_box(&kept, "irot", &turn);
    heic_box(&all, "ipco", &kept);
    buffer_add(&of, "\0\0\0\0\0\0\0\2", 8);
    buffer_add(&of, "\0\1\2\x01\x84", 5);
    buffer_add(&of, "\0\2\2\x02\x83", 5);
    heic_box(&all, "ipma", &of);
    heic_box(meta, "iprp", &all);
}

/* Both items lie in "idat", the grid's eight or twelve bytes first. */
static inline void heic_places(struct buffer *meta, size_t grid, size_t tile)
{
    struct buffer b = {.mem = meta->mem};

    buffer_add(&b, "\1\0\0\0\x44\0\0\2", 8);
    for (unsigned item = 1; item <= 2; item++) {
        heic_u16(&b, item);
        heic_u16(&b, 1); /* in idat */
        heic_u16(&b, 0);
        heic_u16(&b, 1);
        heic_u32(&b, item == 1 ? 0 : grid);
        heic_u32(&b, item == 1 ? grid : tile);
    }
    heic_box(meta, "iloc", &b);
}

static inline struct buffer heic_data(struct arena *mem, const struct heic *h)
{
    struct buffer b = {.mem = mem};

    buffer_add(&b, "\0\1", 2);
    buffer_add(&b, (const char[]){(char)(h->rows - 1), (char)(h->columns - 1)}, 2);
    heic_u32(&b, h->width);
    heic_u32(&b, h->height);
    return b;
}

/* The file. */
static inline struct buffer heic_of(struct arena *mem, const struct heic *h)
{
    struct heic_tile tile = heic_tile(mem);
    struct buffer file = {.mem = mem}, ftyp = {.mem = mem}, meta = {.mem = mem};
    struct buffer hdlr = {.mem = mem}, pitm = {.mem = mem}, data = heic_data(mem, h);
    size_t grid = data.len;

    buffer_add(&ftyp, "heic\0\0\0\0mif1heic", 16);
    heic_box(&file, "ftyp", &ftyp);
    buffer_add(&hdlr, "\0\0\0\0\0\0\0\0pict\0\0\0\0\0\0\0\0\0\0\0\0", 25);
    buffer_add(&pitm, "\0\0\0\0\0\1", 6);
    buffer_add(&meta, "\0\0\0\0", 4);
    heic_box(&meta, "hdlr", &hdlr);
    heic_box(&meta, "pitm", &pitm);
    heic_places(&meta, grid, tile.coded_len);
    heic_items(&meta);
    heic_references(&meta, h);
    heic_properties(&meta, h, &tile);
    buffer_add(&data, tile.coded, tile.coded_len);
    heic_box(&meta, "idat", &data);
    heic_box(&file, "meta", &meta);
    return file;
}

/* A file that tells the truth. */
static inline struct buffer heic_grid(struct arena *mem, int rows, int columns, uint8_t turn)
{
    return heic_of(mem, &(struct heic){.rows = rows,
                                       .columns = columns,
                                       .width = (uint32_t)columns * HEIC_TILE,
                                       .height = (uint32_t)rows * HEIC_TILE,
                                       .tiles = rows * columns,
                                       .turn = turn});
}

#endif
