#include "SamplePlans.h"

static const unsigned char active_citizens[] = {
#embed "active-citizens.json"
};
static const unsigned char ignite[] = {
#embed "ignite.json"
};
static const unsigned char family_hubs[] = {
#embed "family-hubs.json"
};
static const unsigned char coventry_partnership[] = {
#embed "coventry-partnership.json"
};

static const struct sample_plan plans[] = {
    {"active-citizens", active_citizens, sizeof active_citizens},
    {"ignite", ignite, sizeof ignite},
    {"family-hubs", family_hubs, sizeof family_hubs},
    {"coventry-partnership", coventry_partnership, sizeof coventry_partnership},
};

size_t sample_plan_count(void) { return sizeof plans / sizeof plans[0]; }

struct sample_plan sample_plan_at(size_t index) {
    if (index >= sample_plan_count()) {
        return (struct sample_plan){"", plans[0].bytes, 0};
    }
    return plans[index];
}
