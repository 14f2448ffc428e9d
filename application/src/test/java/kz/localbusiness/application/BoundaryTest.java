package kz.localbusiness.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kz.localbusiness.application.ActingPerson.Kind;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.domain.shared.BusinessId;
import org.junit.jupiter.api.Test;

class BoundaryTest {

    private final BusinessId here = new BusinessId(new UUID(0, 1));
    private final BusinessId elsewhere = new BusinessId(new UUID(0, 2));
    private static final Instant NOW = Instant.parse("2026-03-02T04:00:00.123456Z");

    private final SettableCallers callers = new SettableCallers();
    private final SettableOrigins origins = new SettableOrigins();
    private boolean hidesPhones;
    private final Boundary boundary =
            new Boundary(callers, () -> hidesPhones, origins, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void bindsTheBusinessOfTheCommandForTheUseCaseOnly() {
        assertThat(pass(Audience.EVERYONE, here)).isEqualTo(here);
        assertThatIllegalStateException().isThrownBy(CurrentBusiness::required);
    }

    @Test
    void bindsWhoDoesWhatWhenAndFromWhere() {
        origins.become(new Origin("203.0.113.77", "ainur@example.kz"));
        callers.become(new Caller.Member(here, "ainur", Set.of(Role.MANAGER, Role.STAFF)));

        var act = act(new ShowSetup.Query(here));

        assertThat(act.useCase()).isEqualTo("ShowSetup");
        assertThat(act.at()).isEqualTo(NOW.truncatedTo(ChronoUnit.MILLIS));
        assertThat(act.by())
                .isEqualTo(
                        new ActingPerson(
                                Kind.MANAGER, "ainur", "ainur@example.kz", "203.0.113.77"));
        assertThat(CurrentAct.find()).isEmpty();
    }

    @Test
    void remembersOfClientsNothingButTheirNetwork() {
        origins.become(new Origin("203.0.113.77", "dana@example.kz"));
        var unknown = new ActingPerson(Kind.CLIENT, "", "", "203.0.113.0/24");

        assertThat(act(() -> here).by()).isEqualTo(unknown);
        callers.become(new Caller.Member(here, "dana", Set.of(Role.CLIENT)));
        assertThat(act(() -> here).by()).isEqualTo(unknown);
        callers.becomeOwnerOf(elsewhere);
        assertThat(act(() -> here).by()).isEqualTo(unknown);
        origins.become(new Origin("2001:db8:1:2:3::7", ""));
        assertThat(act(() -> here).by().address()).isEqualTo("2001:db8:1:0:0:0:0:0/48");
        origins.become(new Origin("not an address", ""));
        assertThat(act(() -> here).by().address()).isEmpty();
    }

    private Act act(ForBusiness command) {
        return boundary.around(Audience.EVERYONE, command, () -> CurrentAct.find().orElseThrow());
    }

    @Test
    void letsOwnersIntoTheirOwnBusinessOnly() {
        callers.becomeOwnerOf(here);

        assertThat(pass(Audience.MANAGEMENT, here)).isEqualTo(here);
        refuses(Audience.MANAGEMENT, elsewhere);
        refuses(Audience.PLATFORM, here);
    }

    @Test
    void letsManagersRunTheBusinessButNotItsOtherPeople() {
        callers.become(new Caller.Member(here, "manager", Set.of(Role.MANAGER)));
        assertThat(pass(Audience.MANAGEMENT, here)).isEqualTo(here);

        callers.become(new Caller.Member(here, "staff", Set.of(Role.STAFF, Role.CLIENT)));
        refuses(Audience.MANAGEMENT, here);
    }

    @Test
    void letsStrangersDoOnlyWhatIsForEveryone() {
        assertThat(pass(Audience.EVERYONE, here)).isEqualTo(here);
        refuses(Audience.MANAGEMENT, here);
        refuses(Audience.PLATFORM, here);
    }

    @Test
    void letsThePlatformDoEverything() {
        callers.become(new Caller.Platform());

        assertThat(pass(Audience.PLATFORM, here)).isEqualTo(here);
        assertThat(pass(Audience.MANAGEMENT, here)).isEqualTo(here);
    }

    @Test
    void keepsThePlatformsOwnWorkFromEverybodyElse() {
        callers.becomeOwnerOf(here);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> boundary.withoutBusiness(Audience.PLATFORM, () -> 1));
        callers.become(new Caller.Platform());
        assertThat(boundary.<Integer>withoutBusiness(Audience.PLATFORM, () -> 1)).isEqualTo(1);
    }

    @Test
    void letsAnOperatorDoWhatIsTheirsAndBeNobodyInABusiness() {
        callers.become(new Caller.Operator("operator"));

        assertThat(pass(Audience.OPERATOR, here)).isEqualTo(here);
        assertThat(pass(Audience.EVERYONE, here)).isEqualTo(here);
        assertThat(boundary.<Integer>withoutBusiness(Audience.OPERATOR, () -> 1)).isEqualTo(1);
        refuses(Audience.TEAM, here);
        refuses(Audience.MANAGEMENT, here);
        refuses(Audience.OWNERS, here);
        refuses(Audience.PLATFORM, here);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> boundary.withoutBusiness(Audience.PLATFORM, () -> 1));
    }

    @Test
    void keepsOwnersAndStrangersFromWhatIsTheOperators() {
        refuses(Audience.OPERATOR, here);

        callers.becomeOwnerOf(here);
        refuses(Audience.OPERATOR, here);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> boundary.withoutBusiness(Audience.OPERATOR, () -> 1));
    }

    @Test
    void runsAUseCaseAgainThatLostARace() {
        var runs = new AtomicInteger();

        var answer = boundary.<Integer>around(Audience.EVERYONE, () -> here, () -> losing(runs, 3));

        assertThat(answer).isEqualTo(3);
    }

    @Test
    void givesUpWhenEveryRaceIsLost() {
        var runs = new AtomicInteger();

        assertThatExceptionOfType(StaleState.class)
                .isThrownBy(() ->
                        boundary.around(Audience.EVERYONE, () -> here, () -> losing(runs, 1_000)));
        assertThat(runs).hasValue(30);
    }

    private BusinessId pass(Audience audience, BusinessId business) {
        return boundary.around(audience, () -> business, CurrentBusiness::required);
    }

    private void refuses(Audience audience, BusinessId business) {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> pass(audience, business));
    }

    private static int losing(AtomicInteger runs, int winning) {
        if (runs.incrementAndGet() < winning) {
            throw new StaleState("the row");
        }
        return runs.get();
    }
}
