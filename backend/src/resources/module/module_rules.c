#include "resources/module/module.h"

bool module_may_switch(uint32_t roles, struct module_switches from, struct module_switches to)
{
    return (from.residents == to.residents || roles & ADMIN_RESIDENTS) &&
           (from.professionals == to.professionals || roles & ADMIN_PROFESSIONALS);
}
