package kz.localbusiness.domain.booking;

import java.time.Instant;

/// When something happens, and the name under which it is told on.
public record Occurrence(Instant at, EventId event) {}
