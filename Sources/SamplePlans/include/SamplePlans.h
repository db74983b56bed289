#pragma once
#include <stddef.h>

/// One bundled plan: its id, and the bytes of its file.
struct sample_plan {
    const char *id;
    const unsigned char *bytes;
    size_t count;
};

/// How many plans are bundled.
size_t sample_plan_count(void);

/// The bundled plan at `index`, in the order in which they are shown.
struct sample_plan sample_plan_at(size_t index);
