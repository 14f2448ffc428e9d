package kz.localbusiness.domain.catalog;

import java.util.UUID;

public record OfferingId(UUID value) {}
