#include "resources/extra_field/extra_field.h"

uint32_t extra_field_keepers(bool is_public)
{
    return is_public ? ADMINS : ADMIN_PROFESSIONALS;
}
