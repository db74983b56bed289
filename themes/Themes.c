#include "Themes.h"

static const unsigned char dark[] = {
#embed "dark.json"
};
static const unsigned char light[] = {
#embed "light.json"
};
static const unsigned char high_contrast[] = {
#embed "high-contrast.json"
};
static const unsigned char deuteranopia[] = {
#embed "deuteranopia.json"
};
static const unsigned char tritanopia[] = {
#embed "tritanopia.json"
};
static const unsigned char solarized[] = {
#embed "solarized.json"
};
static const unsigned char mono[] = {
#embed "mono.json"
};

static const struct bundled_theme themes[] = {
    {"dark", dark, sizeof dark},
    {"light", light, sizeof light},
    {"high-contrast", high_contrast, sizeof high_contrast},
    {"deuteranopia", deuteranopia, sizeof deuteranopia},
    {"tritanopia", tritanopia, sizeof tritanopia},
    {"solarized", solarized, sizeof solarized},
    {"mono", mono, sizeof mono},
};

size_t bundled_theme_count(void) { return sizeof themes / sizeof themes[0]; }

struct bundled_theme bundled_theme_at(size_t index) {
    if (index >= bundled_theme_count()) {
        return (struct bundled_theme){"", themes[0].bytes, 0};
    }
    return themes[index];
}
