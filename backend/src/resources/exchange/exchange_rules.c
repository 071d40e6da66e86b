#include <string.h>

#include "base/text.h"
#include "resources/exchange/exchange.h"

const char *const exchange_moves[] = {"close", "reopen", "approve", "refuse", NULL};

/* A move that is not here does not exist. */
static const struct {
    const char *move, *from, *to;
    bool looks; /* only who looks at posts makes it */
} table[] = {
    {"close", "open", "closed", false},   {"close", "waiting", "closed", false},
    {"reopen", "closed", "open", false},  {"approve", "waiting", "open", true},
    {"approve", "refused", "open", true}, {"refuse", "waiting", "refused", true},
    {"refuse", "open", "refused", true},
};

const char *exchange_move_to(const char *state, const char *move)
{
    for (size_t i = 0; i < COUNT(table); i++)
        if (text_equal(table[i].move, move) && text_equal(table[i].from, state))
            return table[i].to;
    return NULL;
}

bool exchange_move_looks(const char *move)
{
    for (size_t i = 0; i < COUNT(table); i++)
        if (text_equal(table[i].move, move))
            return table[i].looks;
    return true;
}

void exchange_check_new(const struct exchange_new *n, bool visitor, bool may_act_for,
                        struct fault *fault)
{
    const struct exchange_party *p = &n->party;
    const bool reachable = p->telephone || p->email;

    if ((visitor || p->consent) && !reachable)
        fault_field(fault, "/telephone", "required");
    if (p->consent && !p->name)
        fault_field(fault, "/name", "required");
    if (p->consent && !may_act_for)
        fault_field(fault, "/consent", "unsupported");
    if (!visitor && !p->consent && (reachable || p->name))
        fault_field(fault, "/consent", "required");
}
