#include "base/err.h"

#define ERR_ROW(name, code, word, text) [ERR_##name] = {code, word, text},
const struct err_info err_info[ERR_COUNT] = {ERR_TABLE(ERR_ROW)};
#undef ERR_ROW

static void keep(struct fault *fault, struct field_fault one)
{
    if (fault->nfields < FAULT_MAX)
        fault->field[fault->nfields++] = one;
}

void fault_field(struct fault *fault, const char *pointer, const char *code)
{
    keep(fault, (struct field_fault){.pointer = pointer, .code = code});
}

void fault_parameter(struct fault *fault, const char *parameter, const char *code)
{
    keep(fault, (struct field_fault){.parameter = parameter, .code = code});
}
