#pragma once
#include <stddef.h>

/// One bundled theme: its name, and the bytes of its file.
struct bundled_theme {
    const char *name;
    const unsigned char *bytes;
    size_t count;
};

/// How many themes are bundled.
size_t bundled_theme_count(void);

/// The bundled theme at `index`; the first is the default.
struct bundled_theme bundled_theme_at(size_t index);
