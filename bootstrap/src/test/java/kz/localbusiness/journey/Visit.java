package kz.localbusiness.journey;

import java.time.Instant;

/// What a client has chosen.
record Visit(String slug, String service, String staff, Instant start) {}
