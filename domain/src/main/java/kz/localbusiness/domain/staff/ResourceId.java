package kz.localbusiness.domain.staff;

import java.util.UUID;

public record ResourceId(UUID value) {}
