package kz.localbusiness.application.notice;

import static kz.localbusiness.application.OpenSalon.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.booking.RelayNews;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.notice.BellMark;
import kz.localbusiness.domain.notice.TeamNews.Kind;
import kz.localbusiness.domain.platform.Announcement;
import kz.localbusiness.domain.platform.Severity;
import kz.localbusiness.domain.platform.Wordings;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.Colleague.Standing;
import kz.localbusiness.domain.team.Team;
import kz.localbusiness.domain.team.TeamRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BellTest {

    private static final AccountId OWNER = new AccountId("owner");
    private static final AccountId MANAGER = new AccountId("manager");

    private final OpenSalon salon = new OpenSalon();

    @BeforeEach
    void haveATeam() {
        var team =
                Team.of(
                        salon.business,
                        List.of(
                                colleague(OWNER, TeamRole.OWNER),
                                colleague(MANAGER, TeamRole.MANAGER)));
        salon.run(() -> salon.platform.teams.save(team));
    }

    @Test
    void ringsForEachWhoRunsTheBusiness() {
        var visit = bookedAndRelayed("12:00");

        assertThat(unread(OWNER)).isOne();
        assertThat(unread(MANAGER)).isOne();
        var line = bell(OWNER).getFirst();
        assertThat(line.news().kind()).isEqualTo(Kind.REQUESTED);
        assertThat(line.visit()).isEqualTo(visit);
        assertThat(line.isNew()).isTrue();
    }

    @Test
    void ringsOnceHoweverOftenTheNewsAreRelayed() {
        bookedAndRelayed("12:00");
        relay();

        assertThat(unread(OWNER)).isOne();
    }

    @Test
    void isReadByEachOnTheirOwn() {
        bookedAndRelayed("12:00");

        readAll(OWNER);

        assertThat(unread(OWNER)).isZero();
        assertThat(bell(OWNER)).extracting(ShowBell.Line::isNew).containsExactly(false);
        assertThat(unread(MANAGER)).isOne();
    }

    @Test
    void keepsUnreadWhatCameWhileSomebodyWasReading() {
        bookedAndRelayed("12:00");
        var seen = shown(OWNER).mark();
        salon.platform.clock.advance(Duration.ofSeconds(1));
        bookedAndRelayed("14:00");

        as(OWNER);
        read(seen);

        assertThat(unread(OWNER)).isOne();
        assertThat(bell(OWNER)).extracting(ShowBell.Line::isNew).containsExactly(true, false);
    }

    @Test
    void showsWhatIsAnnouncedUntilItEnds() {
        var now = salon.platform.clock.instant();
        var current = announced(1, now);
        announced(2, now.plusSeconds(1));

        assertThat(shown(OWNER).announced()).containsExactly(new ShowBell.Announced(current, true));
        assertThat(unread(OWNER)).isOne();

        salon.platform.clock.advance(Duration.ofHours(3));
        assertThat(shown(OWNER).isEmpty()).isTrue();
        assertThat(unread(OWNER)).isZero();
    }

    @Test
    void countsAnnouncementsUntilEachHasReadThem() {
        bookedAndRelayed("12:00");
        announced(1, salon.platform.clock.instant());
        assertThat(unread(OWNER)).isEqualTo(2);

        readAll(OWNER);

        assertThat(unread(OWNER)).isZero();
        assertThat(shown(OWNER).announced())
                .extracting(ShowBell.Announced::isNew)
                .containsExactly(false);
        assertThat(unread(MANAGER)).isEqualTo(2);
    }

    @Test
    void keepsUnreadWhatWasAnnouncedWhileSomebodyWasReading() {
        announced(1, salon.platform.clock.instant());
        var seen = shown(OWNER).mark();
        announced(2, salon.platform.clock.instant());

        read(seen);

        assertThat(unread(OWNER)).isOne();
    }

    @Test
    void keepsOfWhatIsReadOnlyWhatIsAnnounced() {
        var mark = new BellMark(salon.platform.clock.instant(), Set.of(new UUID(0, 7)));
        as(OWNER);

        read(mark);

        assertThat(salon.call(() -> salon.platform.bells.mark(OWNER)).announcements()).isEmpty();
    }

    private void readAll(AccountId account) {
        read(shown(account).mark());
    }

    private void read(BellMark seen) {
        salon.platform.port(ReadBell.class).read(new ReadBell.Command(salon.business, seen));
    }

    private Announcement announced(int id, Instant from) {
        var one =
                new Announcement(
                        new UUID(0, id),
                        new Wordings("Жұмыс", "Работы", "Maintenance"),
                        Severity.NEWS,
                        from,
                        from.plus(Duration.ofHours(2)));
        salon.platform.announcements.save(one);
        return one;
    }

    private int unread(AccountId account) {
        as(account);
        return salon.platform.port(ShowUnread.class).show(new ShowUnread.Query(salon.business));
    }

    private List<ShowBell.Line> bell(AccountId account) {
        return shown(account).lines();
    }

    private ShowBell.Bell shown(AccountId account) {
        as(account);
        return salon.platform.port(ShowBell.class).show(new ShowBell.Query(salon.business));
    }

    private Appointment bookedAndRelayed(String time) {
        salon.platform.callers.become(new Caller.Anyone());
        var visit = salon.booked(MONDAY, time);
        relay();
        return visit;
    }

    private void relay() {
        salon.platform.callers.become(new Caller.Platform());
        salon.platform.port(RelayNews.class).relay(salon.relay(MONDAY));
    }

    private void as(AccountId account) {
        var role = account.equals(OWNER) ? Role.OWNER : Role.MANAGER;
        salon.platform.callers.become(
                new Caller.Member(salon.business, account.value(), Set.of(role)));
    }

    private static Colleague colleague(AccountId account, TeamRole role) {
        var address = new EmailAddress(account.value() + "@example.kz");
        return new Colleague(account, account.value(), address, role, null, Standing.SETTLED);
    }
}
