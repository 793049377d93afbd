#ifndef HAIDANG_SHA256_H
#define HAIDANG_SHA256_H

#include <stddef.h>
#include <stdint.h>

/// Works whole blocks of 64 bytes into the eight words of a SHA-256 state (FIPS 180-4, 6.2.2).
///
/// It uses the processor's own instructions for it where there are any: every byte of a site goes
/// through here, and they take a seventh of the time.
void haidang_sha256_blocks(uint32_t state[8], const uint8_t *blocks, size_t count);

/// The same without those instructions, for processors that have none.
void haidang_sha256_blocks_portable(uint32_t state[8], const uint8_t *blocks, size_t count);

#endif
