package kz.localbusiness.domain.client;

import java.util.UUID;

public record ClientId(UUID value) {}
