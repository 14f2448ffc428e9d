package kz.localbusiness.application.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.business.out.Realms.Owner;
import kz.localbusiness.application.closing.out.Belongings;
import kz.localbusiness.application.export.KeptExports;
import kz.localbusiness.domain.business.Closing;
import kz.localbusiness.domain.business.ClosingDecision.TooLate;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.business.RegistrationId;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.platform.Tombstone;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.team.AccountId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The end of a business when parts of the world fail in between.
class DeletionTest {

    private static final Slug ADDRESS = new Slug("salon");
    private static final int MANY = 100;

    private final OpenSalon salon = new OpenSalon();

    @BeforeEach
    void hasARealmAndAsksForItsEnd() {
        var platform = salon.platform;
        var registration = new RegistrationId(salon.business.value());
        var server = platform.realms.servers().getFirst();
        platform.realmPool.begin(salon.business, server, platform.clock.instant());
        platform.realms.prepare(salon.business, server);
        platform.realmPool.claim(registration, salon.business);
        platform.realmPool.use(salon.business, registration, platform.clock.instant());
        platform.directory.keep(ADDRESS, registration, salon.business);
        salon.run(() ->
                platform.realms.personalise(
                        "Salon",
                        new Owner(
                                new EmailAddress("aigerim@example.kz"),
                                new Password("correct horse battery"),
                                Language.RU)));
        platform.callers.becomeOwnerOf(salon.business);
        platform.port(CloseBusiness.class)
                .close(new CloseBusiness.Command(salon.business, ADDRESS, 0));
    }

    private Instant end() {
        return Instant.parse("2026-03-02T04:00:00Z").plus(Closing.WAITS);
    }

    private void sweep() {
        salon.platform.callers.become(new Caller.Platform());
        salon.platform
                .port(ListDueClosings.class)
                .due(MANY)
                .forEach(salon.platform.port(PursueClosing.class)::pursue);
    }

    private List<String> ends() {
        return salon.platform.closingEmails.sent().stream().map(one -> one.to().value()).toList();
    }

    private Tombstone tombstone() {
        return salon.platform.tombstones.find(salon.business).orElseThrow();
    }

    private boolean isThere() {
        return salon.call(() -> salon.platform.businesses.current()).isPresent();
    }

    @Test
    void writesToTheOwnerAtOnceAndBeforeTheEnd() {
        sweep();
        sweep();
        assertThat(ends()).containsExactly("aigerim@example.kz");

        salon.platform.clock.setTo(end().minusSeconds(7 * 86_400));
        sweep();
        sweep();
        salon.platform.clock.setTo(end().minusSeconds(86_400));
        sweep();
        sweep();

        assertThat(ends()).hasSize(3);
        assertThat(isThere()).isTrue();
    }

    @Test
    void writesAgainUntilAMailServerTakesIt() {
        salon.platform.closingEmails.refuse(true);
        sweep();
        salon.platform.closingEmails.refuse(false);

        sweep();

        assertThat(ends()).hasSize(1);
    }

    @Test
    void leavesNothingButATombstone() {
        salon.platform.clock.setTo(end());

        sweep();

        assertThat(isThere()).isFalse();
        assertThat(salon.platform.realms.all()).isEmpty();
        assertThat(salon.platform.realmPool.server(salon.business)).isEmpty();
        assertThat(salon.call(() -> salon.platform.staff.all())).isEmpty();
        assertThat(salon.platform.directory.at(ADDRESS)).isEmpty();
        assertThat(tombstone().slug()).isEqualTo(ADDRESS);
        assertThat(tombstone().deletedAt()).isNull();
    }

    @Test
    void sweepsUpWhatWasUnderWay() {
        salon.platform.clock.setTo(end());
        sweep();
        salon.run(() -> salon.platform.signOuts.signedOut(new AccountId("late"), end()));
        salon.platform.clock.setTo(end().plus(Tombstone.SETTLES).plusMillis(1));

        sweep();

        assertThat(salon.platform.signOuts.last(salon.business, "late")).isEmpty();
        assertThat(tombstone().deletedAt()).isEqualTo(salon.platform.clock.instant());
    }

    @Test
    void waitsForASignInServerThatIsDown() {
        salon.platform.clock.setTo(end());
        salon.platform.realms.goDown();

        sweep();

        assertThat(isThere()).isTrue();
        assertThat(salon.call(() -> salon.platform.staff.all())).isNotEmpty();
        salon.platform.callers.becomeOwnerOf(salon.business);
        assertThat(
                        salon.platform
                                .port(KeepBusiness.class)
                                .keep(new KeepBusiness.Command(salon.business)))
                .isInstanceOf(TooLate.class);

        salon.platform.realms.comeBack();
        sweep();

        assertThat(isThere()).isFalse();
    }

    /// After each step but the last one the process dies; the next sweep finishes.
    @Test
    void goesOnAfterACrash() {
        salon.platform.clock.setTo(end());
        var closing = salon.call(() -> salon.platform.businesses.current()).orElseThrow().closing();
        var platform = salon.platform;
        var dying =
                new Deletion(
                        platform.businesses,
                        platform.directory,
                        platform.realms,
                        platform.realmPool,
                        platform.realmPool,
                        new Dying(platform.belongings),
                        platform.tombstones,
                        new KeptExports(platform.exports, platform.exportFiles));
        try {
            salon.run(() ->
                    dying.delete(
                            platform.businesses.current().orElseThrow(),
                            Objects.requireNonNull(closing),
                            end()));
        } catch (IllegalStateException died) {
            assertThat(isThere()).isTrue();
        }

        sweep();

        assertThat(isThere()).isFalse();
        assertThat(platform.directory.at(ADDRESS)).isEmpty();
    }

    private record Dying(Belongings belongings) implements Belongings {

        @Override
        public void removeAllButItself() {
            belongings.removeAllButItself();
        }

        @Override
        public void removeItself() {
            throw new IllegalStateException("killed");
        }
    }
}
