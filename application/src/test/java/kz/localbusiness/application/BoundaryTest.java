package kz.localbusiness.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kz.localbusiness.domain.shared.BusinessId;
import org.junit.jupiter.api.Test;

class BoundaryTest {

    private final BusinessId here = new BusinessId(new UUID(0, 1));
    private final BusinessId elsewhere = new BusinessId(new UUID(0, 2));
    private final SettableCallers callers = new SettableCallers();
    private boolean hidesPhones;
    private final Boundary boundary = new Boundary(callers, () -> hidesPhones);

    @Test
    void bindsTheBusinessOfTheCommandForTheUseCaseOnly() {
        assertThat(pass(Audience.EVERYONE, here)).isEqualTo(here);
        assertThatIllegalStateException().isThrownBy(CurrentBusiness::required);
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
