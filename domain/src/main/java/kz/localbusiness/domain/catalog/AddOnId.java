package kz.localbusiness.domain.catalog;

import java.util.UUID;

public record AddOnId(UUID value) {}
