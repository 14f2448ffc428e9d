package kz.localbusiness.application.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.Role;
import kz.localbusiness.domain.notice.WarningRound;
import kz.localbusiness.domain.platform.Announcement;
import kz.localbusiness.domain.platform.Severity;
import kz.localbusiness.domain.platform.Wordings;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.Colleague.Standing;
import kz.localbusiness.domain.team.Team;
import kz.localbusiness.domain.team.TeamRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Ainur and Botagoz own the salon, Saule manages it.
class WarnOwnersTest {

    private static final UUID WARNING = new UUID(0, 1);

    private final OpenSalon salon = new OpenSalon();
    private final Colleague ainur = colleague("ainur", TeamRole.OWNER);
    private final Colleague botagoz = colleague("botagoz", TeamRole.OWNER);

    @BeforeEach
    void haveATeam() {
        var saule = colleague("saule", TeamRole.MANAGER);
        var team = Team.of(salon.business, List.of(ainur, botagoz, saule));
        salon.run(() -> salon.platform.teams.save(team));
    }

    @Test
    void writesToEachOwnerOnceInTheirLanguage() {
        chooses(ainur, Language.KK);
        announced(Severity.WARNING, now());

        run();
        run();

        assertThat(sent())
                .extracting(OwnerEmail::to, OwnerEmail::language)
                .containsExactlyInAnyOrder(
                        tuple(ainur.email(), Language.KK), tuple(botagoz.email(), Language.RU));
        assertThat(sent()).extracting(OwnerEmail::id).doesNotHaveDuplicates();
        assertThat(sent().getFirst().page().toString()).isEqualTo("http://localhost/salon/admin");
    }

    @Test
    void writesNothingOfNewsNorBeforeTheTimeNorAfterwards() {
        announced(Severity.NEWS, now());
        run();
        announced(Severity.WARNING, now().plusSeconds(60));
        run();
        assertThat(sent()).isEmpty();

        salon.platform.clock.advance(Duration.ofMinutes(1));
        var due = due();
        salon.platform.announcements.remove(WARNING);
        due.forEach(command -> salon.platform.port(WarnOwners.class).warn(command));
        run();

        assertThat(sent()).isEmpty();
    }

    @Test
    void triesAgainToReachWhoeverCouldNotBeWrittenTo() {
        announced(Severity.WARNING, now());
        salon.platform.ownerEmails.defer(botagoz.email());

        run();
        run();
        assertThat(sent()).extracting(OwnerEmail::to).containsExactly(ainur.email());

        salon.platform.ownerEmails.deferNobody();
        run();
        run();
        assertThat(sent())
                .extracting(OwnerEmail::to)
                .containsExactly(ainur.email(), botagoz.email());
    }

    @Test
    void doesNotKeepTheOthersWaitingForEver() {
        announced(Severity.WARNING, now());
        salon.platform.ownerEmails.defer(botagoz.email());

        for (int i = 0; i < WarningRound.MOST_IN_VAIN; i++) {
            assertThat(due()).isNotEmpty();
            run();
        }

        assertThat(due()).isEmpty();
    }

    @Test
    void waitsForAMailServerAsLongAsItTakes() {
        announced(Severity.WARNING, now());
        salon.platform.ownerEmails.isDown(true);
        for (int i = 0; i <= WarningRound.MOST_IN_VAIN; i++) {
            run();
        }

        salon.platform.ownerEmails.isDown(false);
        run();

        assertThat(sent())
                .extracting(OwnerEmail::to)
                .containsExactlyInAnyOrder(ainur.email(), botagoz.email());
    }

    @Test
    void goesOnWhereNobodyOwnsABusiness() {
        salon.run(() -> {
            var team = salon.platform.teams.current().orElseThrow();
            var alone = List.of(colleague("saule", TeamRole.MANAGER));
            salon.platform.teams.save(
                    new Team(
                            team.business(),
                            alone,
                            team.invitations(),
                            team.phonesShown(),
                            team.version()));
        });
        announced(Severity.WARNING, now());

        run();

        assertThat(due()).isEmpty();
        assertThat(sent()).isEmpty();
    }

    @Test
    void tellsNobodyBeforeThoseWhoseTurnItIs() {
        announced(Severity.WARNING, now());
        var late = new WarnOwners.Command(salon.business, WARNING, "somebody", "salon");

        salon.platform.callers.become(new Caller.Platform());
        salon.platform.port(WarnOwners.class).warn(late);

        assertThat(sent()).isEmpty();
        assertThat(due()).extracting(WarnOwners.Command::slug).containsExactly("salon");
    }

    private void run() {
        due().forEach(command -> salon.platform.port(WarnOwners.class).warn(command));
    }

    private List<WarnOwners.Command> due() {
        salon.platform.callers.become(new Caller.Platform());
        return salon.platform.port(ListDueWarnings.class).due(9);
    }

    private List<OwnerEmail> sent() {
        return salon.platform.ownerEmails.sent();
    }

    private Instant now() {
        return salon.platform.clock.instant();
    }

    private void announced(Severity severity, Instant from) {
        salon.platform.announcements.save(
                new Announcement(
                        WARNING,
                        new Wordings("Жұмыс", "Работы", "Maintenance"),
                        severity,
                        from,
                        from.plus(Duration.ofHours(2))));
    }

    private void chooses(Colleague who, Language language) {
        salon.platform.callers.become(
                new Caller.Member(salon.business, who.account().value(), Set.of(Role.OWNER)));
        salon.platform
                .port(ChooseMyWishes.class)
                .choose(new ChooseMyWishes.Command(salon.business, language, Map.of()));
    }

    private static Colleague colleague(String name, TeamRole role) {
        var email = new EmailAddress(name + "@example.kz");
        return new Colleague(new AccountId(name), "", email, role, null, Standing.SETTLED);
    }
}
