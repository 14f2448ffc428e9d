package kz.localbusiness.domain.team;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.team.Colleague.Standing;
import kz.localbusiness.domain.team.TeamDecision.AboveYou;
import kz.localbusiness.domain.team.TeamDecision.Changed;
import kz.localbusiness.domain.team.TeamDecision.LastOwner;
import kz.localbusiness.domain.team.TeamDecision.NobodyThere;
import kz.localbusiness.domain.team.TeamDecision.TeamFull;
import org.jspecify.annotations.Nullable;

/// Everybody with an account in a business, and everybody who is asked to join. Kept as one, so
/// that of two owners who remove each other at the same moment one stays.
///
/// @param phonesShown whether staff see how clients can be reached
public record Team(
        BusinessId business,
        List<Colleague> colleagues,
        List<Invitation> invitations,
        boolean phonesShown,
        long version) {

    /// Those who are asked to join included.
    public static final int MOST = 100;

    public Team {
        colleagues = List.copyOf(colleagues);
        invitations = List.copyOf(invitations);
    }

    public static Team of(BusinessId business, List<Colleague> colleagues) {
        return new Team(business, colleagues, List.of(), true, 0);
    }

    public Optional<Colleague> find(AccountId account) {
        return colleagues.stream().filter(one -> one.account().equals(account)).findFirst();
    }

    public Optional<Invitation> invitation(InviteToken token, Instant now) {
        var digest = token.digest();
        return invitations.stream()
                .filter(one -> one.digest().equals(digest) && one.isOpen(now))
                .findFirst();
    }

    public Team showingPhones(boolean shown) {
        return new Team(business, colleagues, invitations, shown, version);
    }

    public TeamDecision invite(Invitation invitation, Insider by, Instant now) {
        if (!may(by, invitation.role())) {
            return new AboveYou();
        }
        var open = invitations.stream().filter(one -> one.isOpen(now)).toList();
        return colleagues.size() + open.size() >= MOST
                ? new TeamFull(MOST)
                : new Changed(asking(Stream.concat(open.stream(), Stream.of(invitation)).toList()));
    }

    public TeamDecision revoke(InvitationId id, Insider by) {
        var known = invitations.stream().filter(one -> one.id().equals(id)).findFirst();
        if (known.isEmpty()) {
            return new NobodyThere();
        }
        return may(by, known.get().role()) ? new Changed(without(known.get())) : new AboveYou();
    }

    /// Empty when it is not theirs to take.
    public Optional<Team> taken(Invitation invitation, EmailAddress by) {
        return Optional.of(invitation)
                .filter(one -> one.isFor(by))
                .map(one -> replacing(one, one.taken(by)));
    }

    /// For somebody else to take, because this one cannot join.
    public Team givenBack(Invitation invitation) {
        return replacing(invitation, invitation.taken(null));
    }

    public Team joined(Invitation invitation, Colleague newcomer) {
        var others = colleagues.stream().filter(one -> !one.account().equals(newcomer.account()));
        return without(invitation).having(Stream.concat(others, Stream.of(newcomer)).toList());
    }

    public TeamDecision change(
            AccountId account, TeamRole role, @Nullable StaffId staff, Insider by) {
        var known = find(account).filter(one -> !one.isLeaving());
        if (known.isEmpty()) {
            return new NobodyThere();
        }
        if (!may(by, known.get().role()) || !may(by, role)) {
            return new AboveYou();
        }
        if (known.get().isOwner() && role != TeamRole.OWNER && isLastOwner()) {
            return new LastOwner();
        }
        return known.get().is(role, staff)
                ? new Changed(this)
                : new Changed(with(account, one -> one.becoming(role, staff)));
    }

    /// Removing somebody again who is leaving already finishes it.
    public TeamDecision remove(AccountId account, Insider by) {
        var known = find(account);
        if (known.isEmpty()) {
            return new NobodyThere();
        }
        if (known.get().isLeaving()) {
            return new Changed(this);
        }
        if (!may(by, known.get().role())) {
            return new AboveYou();
        }
        return known.get().isOwner() && isLastOwner()
                ? new LastOwner()
                : new Changed(with(account, one -> one.in(Standing.LEAVING)));
    }

    /// Everybody sees to their own sign-ins.
    public boolean maySignOut(AccountId account, Insider by) {
        return by.account().equals(account)
                || find(account).filter(one -> may(by, one.role())).isPresent();
    }

    /// The realm knows what was decided about them.
    public Team settled(AccountId account) {
        return with(account, one -> one.in(Standing.SETTLED));
    }

    public Team without(AccountId account) {
        return having(keep(colleagues, one -> !one.account().equals(account)));
    }

    /// What is decided here counts more than what somebody was when they signed in.
    private boolean may(Insider by, TeamRole whom) {
        return find(by.account())
                .map(known -> !known.isLeaving() && known.role().manages(whom))
                .orElseGet(() -> by.role().manages(whom));
    }

    private boolean isLastOwner() {
        return colleagues.stream().filter(Colleague::isOwner).count() == 1;
    }

    private Team with(AccountId account, UnaryOperator<Colleague> change) {
        return having(
                colleagues.stream()
                        .map(one -> one.account().equals(account) ? change.apply(one) : one)
                        .toList());
    }

    private Team replacing(Invitation old, Invitation next) {
        return asking(invitations.stream().map(one -> one.equals(old) ? next : one).toList());
    }

    private Team without(Invitation gone) {
        return asking(keep(invitations, one -> !one.id().equals(gone.id())));
    }

    private static <T> List<T> keep(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).toList();
    }

    private Team asking(List<Invitation> people) {
        return new Team(business, colleagues, people, phonesShown, version);
    }

    private Team having(List<Colleague> people) {
        return new Team(business, people, invitations, phonesShown, version);
    }
}
