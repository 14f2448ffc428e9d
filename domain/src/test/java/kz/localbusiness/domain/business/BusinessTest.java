package kz.localbusiness.domain.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.domain.business.ActivationDecision.Activated;
import kz.localbusiness.domain.business.ActivationDecision.Incomplete;
import kz.localbusiness.domain.business.SuspensionDecision.AlreadySo;
import kz.localbusiness.domain.business.SuspensionDecision.Resumed;
import kz.localbusiness.domain.business.SuspensionDecision.Suspended;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.Test;

class BusinessTest {

    private static final EmailAddress EMAIL = new EmailAddress("aigerim@example.kz");
    private static final PhoneNumber PHONE = new PhoneNumber("+77011234567");
    private static final WeeklyHours HOURS =
            WeeklyHours.everyDay(new OpeningHours(LocalTime.of(9, 0), LocalTime.of(18, 0)));

    @Test
    void isRegisteredClosedAndLacksEverything() {
        var business = registered();

        assertThat(business.isOpen()).isFalse();
        assertThat(business.zone()).isEqualTo(Business.DEFAULT_ZONE);
        assertThat(business.missing(false))
                .containsExactly(SetupStep.PROFILE, SetupStep.HOURS, SetupStep.SERVICES);
    }

    @Test
    void needsBothPhoneAndAddressInItsProfile() {
        var withoutAddress = new Profile("Salon", "", EMAIL, PHONE, "  ");
        var withoutPhone = new Profile("Salon", "", EMAIL, null, "Satpaev 1");

        assertThat(withoutAddress.isComplete()).isFalse();
        assertThat(withoutPhone.isComplete()).isFalse();
        assertThat(told().isComplete()).isTrue();
    }

    @Test
    void staysClosedWhileSomethingIsMissing() {
        var business = registered().described(told());

        assertThat(business.activate(true)).isEqualTo(new Incomplete(List.of(SetupStep.HOURS)));
        assertThat(business.openOn(HOURS).activate(false))
                .isEqualTo(new Incomplete(List.of(SetupStep.SERVICES)));
    }

    @Test
    void opensWhenNothingIsMissingInWhateverOrderItWasTold() {
        var business = registered().openOn(HOURS).described(told());

        var decision = business.activate(true);

        assertThat(decision).isInstanceOf(Activated.class);
        assertThat(((Activated) decision).business().isOpen()).isTrue();
    }

    @Test
    void goesOnWhereItStoodBeforeItWasSuspended() {
        var open = activated();

        var suspended = suspended(open);

        assertThat(suspended.isOpen()).isFalse();
        assertThat(suspended.wasOpened()).isTrue();
        assertThat(suspended.resume()).isEqualTo(new Resumed(open));
        assertThat(open.resume()).isEqualTo(new AlreadySo(open));
    }

    @Test
    void keepsTheFirstReasonWhateverElseChanges() {
        var suspended = suspended(registered()).openOn(HOURS).described(told());
        var activated = ((Activated) suspended.activate(true)).business();

        assertThat(suspended.suspend("Another", Instant.EPOCH)).isEqualTo(new AlreadySo(suspended));
        assertThat(activated.isOpen()).isFalse();
        assertThat(activated.suspension()).isEqualTo(suspended.suspension());
    }

    private static Business activated() {
        var complete = registered().openOn(HOURS).described(told());
        return ((Activated) complete.activate(true)).business();
    }

    private static Business suspended(Business business) {
        return ((Suspended) business.suspend("No licence", Instant.EPOCH)).business();
    }

    @Test
    void boundsWhatAProfileTells() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Profile("a".repeat(81), "", EMAIL, null, ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Profile("a", "b".repeat(1001), EMAIL, null, ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Profile("a", "", EMAIL, null, "c".repeat(201)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Profile(" ", "", EMAIL, null, ""));
    }

    @Test
    void neverPrintsAPassword() {
        assertThat(new Password("correct horse").toString()).doesNotContain("horse");
        assertThat(Password.isAcceptable("1234567")).isFalse();
        assertThat(Password.isAcceptable("        ")).isFalse();
        assertThat(Password.isAcceptable("a".repeat(129))).isFalse();
    }

    private static Business registered() {
        return Business.registered(
                new BusinessId(new UUID(0, 1)),
                new Slug("salon"),
                Profile.named("Salon", EMAIL),
                Instant.EPOCH);
    }

    private static Profile told() {
        return new Profile("Salon", "", EMAIL, PHONE, "Satpaev 1");
    }
}
