package kz.localbusiness.domain.notice;

import java.util.Set;
import java.util.UUID;
import kz.localbusiness.domain.team.AccountId;

/// How far the owners of all businesses have been written to of what the operator warns of, in the
/// order of the businesses' addresses.
///
/// @param after the address of the business that was told last, empty for none
/// @param told owners of the next business who were written to already
/// @param inVain how often the next business was tried
public record WarningRound(
        UUID announcement, String after, Set<AccountId> told, int inVain, long version) {

    /// Whoever cannot be written to by then shall not keep all others waiting.
    public static final int MOST_IN_VAIN = 20;

    public WarningRound {
        told = Set.copyOf(told);
    }

    public static WarningRound of(UUID announcement) {
        return new WarningRound(announcement, "", Set.of(), 0, 0);
    }

    /// @param slug of the business that has been told
    public WarningRound past(String slug) {
        return new WarningRound(announcement, slug, Set.of(), 0, version);
    }

    /// As long as no mail leaves.
    ///
    /// @param some of the owners of the next business who were written to, at any time
    public WarningRound waiting(Set<AccountId> some) {
        return new WarningRound(announcement, after, some, inVain, version);
    }

    /// @param some of its owners who were written to, at any time
    /// @param slug of the business of which not all owners could be
    public WarningRound inVain(Set<AccountId> some, String slug) {
        return inVain + 1 < MOST_IN_VAIN
                ? new WarningRound(announcement, after, some, inVain + 1, version)
                : past(slug);
    }
}
