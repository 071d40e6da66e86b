#include "matching/matching.h"

const double matching_enough = 0.2;

const struct matching_weight_row matching_weights_default[MATCHING_WEIGHTS] = {
    [MATCHING_SAME] = {"same", "Het gaat om hetzelfde: een lamp ophangen, de hond uitlaten", 1},
    [MATCHING_CATEGORY] = {"category", "Het is hetzelfde soort hulp", 0.3},
    [MATCHING_WORDS] = {"words", "Er staan dezelfde woorden in", 0.1},
    [MATCHING_TIME] = {"time", "Er is een dagdeel waarop beiden kunnen", 0.12},
    [MATCHING_NO_TIME] = {"no-time", "Er is geen dagdeel waarop beiden kunnen", -0.8},
    [MATCHING_OTHER_LANGUAGE] = {"language", "Zij delen een andere taal dan het Nederlands",
                                 0.25},
    [MATCHING_NO_LANGUAGE] = {"no-language", "Zij delen geen taal", -0.6},
    [MATCHING_NEAR] = {"near", "Zij wonen dicht bij elkaar", 0.02},
    [MATCHING_FAR] = {"far", "Zij wonen ver van elkaar", -0.1},
    [MATCHING_ELSEWHERE] = {"elsewhere", "De hulp wordt alleen ergens anders gegeven", -0.8},
    [MATCHING_WISH] = {"wish", "Wie helpt is een vrouw of een man, zoals gevraagd", 0.08},
    [MATCHING_STOPPED] = {"stopped", "In het aanbod staat dat het even niet kan", -0.6},
};

struct matching_weights matching_weights_first(void)
{
    struct matching_weights w;

    for (int i = 0; i < MATCHING_WEIGHTS; i++)
        w.value[i] = matching_weights_default[i].value;
    return w;
}
