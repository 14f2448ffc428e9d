package kz.localbusiness.domain.booking;

import java.util.UUID;

public record BlockId(UUID value) {}
