#include "resources/picture/picture.h"

static const struct {
    enum err err;
    const char *code;
    const char *detail;
} refusals[] = {
    [PICTURE_NOT_A_PICTURE] =
        {ERR_INVALID, "unsupported",
         "the first bytes are not those of a JPEG, PNG, WebP, HEIC or AVIF"},
    [PICTURE_UNSUPPORTED] =
        {ERR_INVALID, "unsupported",
         "a picture of a kind that is not taken: send JPEG, PNG, WebP, HEIC "
         "or AVIF"},
    [PICTURE_BROKEN] = {ERR_INVALID, "invalid", "the file is damaged or was cut off"},
    [PICTURE_TOO_LARGE] = {ERR_TOO_LARGE, "too_long", "a picture is at most 15 MB"},
    [PICTURE_TOO_MANY_PIXELS] = {ERR_INVALID, "out_of_range",
                                 "a picture is at most 50 megapixels"},
    [PICTURE_TOO_MUCH] =
        {ERR_INVALID, "out_of_range",
         "it takes more time or memory than a picture may: make it smaller and "
         "try again"},
};

enum err picture_refusal(enum picture_reason reason, const char **code, const char **detail)
{
    *code = refusals[reason].code;
    *detail = refusals[reason].detail;
    return refusals[reason].err;
}
