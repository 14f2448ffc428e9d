package kz.localbusiness.domain.team;

/// Who acts on the team, as their sign-in tells.
public record Insider(AccountId account, TeamRole role) {}
