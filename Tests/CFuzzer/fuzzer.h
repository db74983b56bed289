#pragma once
#include <stddef.h>
#include <stdint.h>

/// libFuzzer's own main, for a program that has one already; linked by `-sanitize=fuzzer` alone.
int LLVMFuzzerRunDriver(int *_Nonnull argc, char *_Nullable *_Nonnull *_Nonnull argv,
                        int (*_Nonnull test)(const uint8_t *_Nullable data, size_t size));
