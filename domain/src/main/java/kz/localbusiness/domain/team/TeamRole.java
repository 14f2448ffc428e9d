package kz.localbusiness.domain.team;

/// What a person of the team is, the one who may do most first.
public enum TeamRole {
    OWNER,
    MANAGER,
    STAFF;

    /// Whether somebody in this role invites, changes and removes people in that one.
    public boolean manages(TeamRole other) {
        return this == OWNER || (this == MANAGER && other == STAFF);
    }
}
