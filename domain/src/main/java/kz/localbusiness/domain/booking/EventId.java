package kz.localbusiness.domain.booking;

import java.util.UUID;

public record EventId(UUID value) {}
