package kz.localbusiness.mongo.team;

import java.util.UUID;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.Invitation;
import kz.localbusiness.domain.team.InvitationId;
import kz.localbusiness.domain.team.Team;
import kz.localbusiness.domain.team.TeamRole;
import org.jspecify.annotations.Nullable;

/// By hand: the aggregate's own verbs look like setters to the generator.
final class TeamMapping {

    private TeamMapping() {}

    static TeamDocument toDocument(Team team) {
        return new TeamDocument(
                "%s/%s".formatted(team.business(), TeamDocument.NAME),
                team.business().toString(),
                team.colleagues().stream().map(TeamMapping::toDocument).toList(),
                team.invitations().stream().map(TeamMapping::toDocument).toList(),
                team.phonesShown(),
                team.version());
    }

    static Team toDomain(TeamDocument document) {
        return new Team(
                new BusinessId(UUID.fromString(document.business())),
                document.colleagues().stream().map(TeamMapping::toDomain).toList(),
                document.invitations().stream().map(TeamMapping::toDomain).toList(),
                document.phonesShown(),
                document.version());
    }

    private static TeamDocument.Person toDocument(Colleague one) {
        return new TeamDocument.Person(
                one.account().value(),
                one.name(),
                one.email().value(),
                one.role().name(),
                text(one.staff()),
                one.standing().name());
    }

    private static Colleague toDomain(TeamDocument.Person one) {
        return new Colleague(
                new AccountId(one.account()),
                one.name(),
                new EmailAddress(one.email()),
                TeamRole.valueOf(one.role()),
                staff(one.staff()),
                Colleague.Standing.valueOf(one.standing()));
    }

    private static TeamDocument.Invited toDocument(Invitation one) {
        return new TeamDocument.Invited(
                one.id().value().toString(),
                one.digest(),
                one.role().name(),
                text(one.staff()),
                text(one.email()),
                one.expires(),
                text(one.takenBy()));
    }

    private static Invitation toDomain(TeamDocument.Invited one) {
        return new Invitation(
                new InvitationId(UUID.fromString(one.invitation())),
                one.digest(),
                TeamRole.valueOf(one.role()),
                staff(one.staff()),
                email(one.email()),
                one.expires(),
                email(one.takenBy()));
    }

    private static @Nullable String text(@Nullable StaffId staff) {
        return staff == null ? null : staff.value().toString();
    }

    private static @Nullable StaffId staff(@Nullable String text) {
        return text == null ? null : new StaffId(UUID.fromString(text));
    }

    private static @Nullable String text(@Nullable EmailAddress email) {
        return email == null ? null : email.value();
    }

    private static @Nullable EmailAddress email(@Nullable String text) {
        return text == null ? null : new EmailAddress(text);
    }
}
