package kz.localbusiness.domain.team;

import java.util.UUID;

public record InvitationId(UUID value) {}
