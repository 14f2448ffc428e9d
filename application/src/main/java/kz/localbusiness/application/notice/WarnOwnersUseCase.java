package kz.localbusiness.application.notice;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.notice.out.OwnerEmails;
import kz.localbusiness.application.notice.out.WarningRounds;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.notice.HandOver.Accepted;
import kz.localbusiness.domain.notice.HandOver.NotNow;
import kz.localbusiness.domain.notice.HandOver.Refused;
import kz.localbusiness.domain.notice.HandOver.Unclear;
import kz.localbusiness.domain.notice.WarningRound;
import kz.localbusiness.domain.platform.Announcement;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.Team;
import kz.localbusiness.domain.team.TeamRole;

/// A letter whose answer was lost counts as told: it says nothing that is worth two of them.
@UseCase(Audience.PLATFORM)
class WarnOwnersUseCase implements WarnOwners {

    private final BellBoard board;
    private final WarningRounds rounds;
    private final Businesses businesses;
    private final Members members;
    private final OwnerEmails emails;
    private final Instance instance;

    WarnOwnersUseCase(
            BellBoard board,
            WarningRounds rounds,
            Businesses businesses,
            Members members,
            OwnerEmails emails,
            Instance instance) {
        this.board = board;
        this.rounds = rounds;
        this.businesses = businesses;
        this.members = members;
        this.emails = emails;
        this.instance = instance;
    }

    @Override
    public boolean warn(Command command) {
        var round = rounds.of(command.warning());
        var isInTurn = round.after().equals(command.after());
        return board.warnings()
                .filter(one -> isInTurn && one.id().equals(command.warning()))
                .findFirst()
                .map(warning -> warn(command, warning, round))
                .orElse(true);
    }

    private boolean warn(Command command, Announcement warning, WarningRound round) {
        var told = new HashSet<>(round.told());
        var outcome = Outcome.IN_VAIN;
        try {
            outcome =
                    businesses
                            .current()
                            .map(here -> tell(warning, here, told))
                            .orElse(Outcome.DONE);
        } finally {
            rounds.save(next(round, outcome, told, command.slug()));
        }
        return outcome == Outcome.DONE;
    }

    private static WarningRound next(
            WarningRound round, Outcome outcome, Set<AccountId> told, String slug) {
        return switch (outcome) {
            case DONE -> round.past(slug);
            case IN_VAIN -> round.inVain(told, slug);
            case NO_SERVER -> round.waiting(told);
        };
    }

    private enum Outcome {
        DONE,
        IN_VAIN,
        /// Nobody at all can be written to; that is not counted against this business.
        NO_SERVER
    }

    /// @param told owners who need no letter any more
    private Outcome tell(Announcement warning, Business business, Set<AccountId> told) {
        return members.team()
                .map(team -> tell(warning, business, owners(team), told))
                .orElse(Outcome.IN_VAIN);
    }

    private Outcome tell(
            Announcement warning, Business business, List<Colleague> owners, Set<AccountId> told) {
        var outcome = Outcome.DONE;
        for (var owner : owners) {
            if (!told.contains(owner.account())) {
                switch (emails.send(email(warning, business, owner))) {
                    case Accepted _, Refused _, Unclear _ -> told.add(owner.account());
                    case NotNow(var pause) ->
                            outcome = pause == null ? Outcome.NO_SERVER : Outcome.IN_VAIN;
                }
            }
        }
        return outcome;
    }

    private static List<Colleague> owners(Team team) {
        return team.colleagues().stream()
                .filter(one -> one.role() == TeamRole.OWNER && !one.isLeaving())
                .toList();
    }

    private OwnerEmail email(Announcement warning, Business business, Colleague owner) {
        var name = "%s/%s".formatted(warning.id(), owner.account().value());
        return new OwnerEmail(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                owner.email(),
                members.wishesOf(owner).language(),
                warning,
                business.zone(),
                instance.adminPage(business.slug()));
    }
}
