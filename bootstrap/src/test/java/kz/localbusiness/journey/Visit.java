package kz.localbusiness.journey;

import java.time.Instant;

/// What a client has chosen.
///
/// @param key under which the page holds it
record Visit(String slug, String service, String staff, Instant start, String key) {}
