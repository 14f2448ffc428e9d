package kz.localbusiness.application.payment;

import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.Set;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.booking.ConfirmAppointment;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.payment.Bill;
import kz.localbusiness.domain.payment.Biller;
import kz.localbusiness.domain.payment.BillerKey;
import kz.localbusiness.domain.payment.BillerName;
import kz.localbusiness.domain.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Under what name the bank knows the salon, from when an owner says so.
class SetBillerNameTest {

    private static final BillerName NAME = new BillerName("SalonAigerim");

    private final OpenSalon salon = new OpenSalon();

    @BeforeEach
    void becomeOwner() {
        salon.platform.callers.becomeOwnerOf(salon.business);
    }

    @Test
    void isKeptBesideTheKeyAndOutlivesIt() {
        turnOn();
        assertThat(biller()).map(Biller::name).isEmpty();
        name(NAME);

        var renewed = turnOn();

        assertThat(biller()).contains(new Biller(renewed, NAME));
    }

    @Test
    void changesAndGoesAway() {
        turnOn();
        name(NAME);
        var other = new BillerName("Aigerim");

        name(other);
        assertThat(biller()).map(Biller::name).contains(other);
        name(null);
        assertThat(biller()).map(Biller::name).isEmpty();
    }

    @Test
    void goesWithTheBiller() {
        turnOn();
        name(NAME);
        turnOff();
        turnOn();

        assertThat(biller()).map(Biller::name).isEmpty();
    }

    @Test
    void isNothingWhileTheBankMayNotCollect() {
        name(NAME);
        turnOn();

        assertThat(biller()).map(Biller::name).isEmpty();
    }

    @Test
    void isForOwnersToSay() {
        turnOn();
        salon.platform.callers.become(
                new Caller.Member(salon.business, "manager", Set.of(Role.MANAGER)));

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> name(NAME));
    }

    @Test
    void isToldToTheClientWhoPays() {
        turnOn();
        var visit = confirmed();
        assertThat(bill(visit)).map(Bill::biller).isEmpty();

        name(NAME);

        assertThat(bill(visit))
                .hasValueSatisfying(bill -> {
                    assertThat(bill.biller()).isEqualTo(NAME);
                    assertThat(bill.sum()).isEqualTo(Money.tenge(5_000));
                });
    }

    private BillerKey turnOn() {
        return salon.platform
                .port(TurnOnBiller.class)
                .turnOn(new TurnOnBiller.Command(salon.business));
    }

    private void turnOff() {
        salon.platform.port(TurnOffBiller.class).turnOff(new TurnOffBiller.Command(salon.business));
    }

    private void name(@Nullable BillerName name) {
        salon.platform
                .port(SetBillerName.class)
                .set(new SetBillerName.Command(salon.business, name));
    }

    private Optional<Biller> biller() {
        return salon.platform.port(ShowBiller.class).show(new ShowBiller.Query(salon.business));
    }

    private Appointment confirmed() {
        var booked = salon.booked(TUESDAY, "10:00");
        salon.platform
                .port(ConfirmAppointment.class)
                .confirm(new ConfirmAppointment.Command(salon.business, booked.id()));
        return booked;
    }

    private Optional<Bill> bill(Appointment visit) {
        var token = salon.platform.links.sign(ManageLink.to(visit, salon.business));
        return salon.platform
                .port(ShowMyBill.class)
                .show(new ShowMyBill.Query(salon.business, visit.id(), token));
    }
}
