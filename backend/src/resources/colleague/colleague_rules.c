#include "base/text.h"
#include "resources/colleague/colleague.h"

void colleague_walk_in_judge(struct arena *mem, struct colleague_draft *d, const char *was,
                             struct fault *fault)
{
    hours_judge(mem, "walkInHours", &d->walk_in_hours, fault);
    hours_times_judge(mem, "walkInHours", &d->walk_in_hours, fault);
    hours_exceptions_judge(mem, "walkInExceptions", &d->walk_in_exceptions, fault);
    if (!d->walk_in_hours.count)
        return;
    if (d->walk_in_times && !text_equal(d->walk_in_times, was))
        fault_field(fault, "/walkInTimes", "unsupported");
    d->walk_in_times = NULL;
}
