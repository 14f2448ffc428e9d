package kz.localbusiness.application.payment.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.payment.out.DueCharges.DueCharge;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeState.Ending;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a store of charges keeps, refuses, hides and reports as due; it starts empty.
public abstract class ChargesContract extends BusinessBoundContract {

    protected abstract Charges charges();

    protected abstract DueCharges dueCharges();

    static Stream<Charge> all() {
        return ChargeFixture.inEveryState();
    }

    @ParameterizedTest
    @MethodSource("all")
    void keepsAChargeInEveryState(Charge one) {
        var charge = added(ChargeFixture.of(here, one));

        var found = stored(charge);

        assertThat(found).isEqualTo(ChargeFixture.inVersion(charge, found.version()));
    }

    @Test
    void refusesTheSecondOfTwo() {
        var charge = added(charge());

        assertThatExceptionOfType(StaleState.class)
                .isThrownBy(() -> doHere(() -> charges().add(charge)));
    }

    @Test
    void refusesAnOutdatedCharge() {
        var read = stored(added(charge()));
        doHere(() -> charges().save(read.claimed(ChargeFixture.NOW)));

        assertThatExceptionOfType(StaleState.class)
                .isThrownBy(() -> doHere(() -> charges().save(read)));
    }

    @Test
    void findsThoseOfOneVisitTheLatestFirst() {
        var visit = visit();
        var first = added(ChargeFixture.forVisit(here, visit, ChargeFixture.NOW));
        var second = added(ChargeFixture.forVisit(here, visit, ChargeFixture.NOW.plusMillis(1)));
        added(charge());

        assertThat(here(() -> charges().of(visit)))
                .extracting(Charge::id)
                .containsExactly(second.id(), first.id());
    }

    @Test
    void findsThoseThatSaySomebodyBeganThemTheLatestFirst() {
        var first = added(begun(here, ChargeFixture.NOW));
        var second = added(begun(here, ChargeFixture.NOW.plusMillis(1)));
        var phone = ChargeFixture.dana().phone();
        added(ChargeFixture.begunBy(here, timur(), ChargeFixture.NOW));
        added(ChargeFixture.forVisit(here, visit(), ChargeFixture.NOW));
        added(ChargeFixture.unclearInvoice(here, visit(), phone, ChargeFixture.NOW));
        added(begun(elsewhere, ChargeFixture.NOW));

        assertThat(here(() -> charges().begunBy(phone)))
                .extracting(Charge::id)
                .containsExactly(second.id(), first.id());
    }

    @Test
    void keepsOfAForgottenOneAllButWhoBeganIt() {
        var closed =
                stored(added(begun(here, ChargeFixture.NOW)))
                        .unopened(Ending.REFUSED, ChargeFixture.NOW);
        var forgotten = closed.forgotten(ChargeFixture.NOW);

        doHere(() -> charges().save(forgotten));

        var found = stored(closed);
        assertThat(found).isEqualTo(ChargeFixture.inVersion(forgotten, found.version()));
        assertThat(found.toString()).doesNotContain("Dana", "+7701", "dana@", "quietly");
        assertThat(here(() -> charges().begunBy(ChargeFixture.dana().phone()))).isEmpty();
    }

    @Test
    void findsThoseBegunSinceThenTheOldestFirst() {
        var visit = visit();
        var second = added(ChargeFixture.forVisit(here, visit, ChargeFixture.NOW.plusMillis(1)));
        var first = added(ChargeFixture.forVisit(here, visit, ChargeFixture.NOW));
        added(ChargeFixture.forVisit(here, visit, ChargeFixture.NOW.minusMillis(1)));
        added(ChargeFixture.forVisit(elsewhere, visit, ChargeFixture.NOW));

        assertThat(here(() -> charges().begunSince(ChargeFixture.NOW, 9)))
                .extracting(Charge::id)
                .containsExactly(first.id(), second.id());
        assertThat(here(() -> charges().begunSince(ChargeFixture.NOW, 1)))
                .extracting(Charge::id)
                .containsExactly(first.id());
    }

    @Test
    void findsThoseWithSomethingLeftToDo() {
        var late = added(due(ChargeFixture.of(here, charge()), ChargeFixture.NOW.plusSeconds(9)));
        var early = added(due(ChargeFixture.of(here, charge()), ChargeFixture.NOW));
        added(ChargeFixture.of(here, charge()).settled());
        added(due(ChargeFixture.of(elsewhere, charge()), ChargeFixture.NOW));

        assertThat(here(() -> charges().unsettled(9)))
                .extracting(Charge::id)
                .containsExactly(early.id(), late.id());
    }

    @Test
    void findsThoseToGiveBackByHandTheOldestFirst() {
        var one = added(ChargeFixture.of(here, ChargeFixture.byHand()));
        added(ChargeFixture.of(here, ChargeFixture.refunded()));
        added(charge());

        assertThat(here(() -> charges().toGiveBack(9)))
                .extracting(Charge::id)
                .containsExactly(one.id());
    }

    @Test
    void namesWhatIsDueOfAllBusinessesOldestFirst() {
        var late = added(due(ChargeFixture.of(here, charge()), ChargeFixture.NOW));
        var early =
                added(due(ChargeFixture.of(elsewhere, charge()), ChargeFixture.NOW.minusMillis(1)));
        added(due(ChargeFixture.of(here, charge()), ChargeFixture.NOW.plusMillis(1)));
        added(ChargeFixture.of(here, charge()).settled());

        assertThat(dueCharges().due(ChargeFixture.NOW, 9))
                .containsExactly(named(early), named(late));
        assertThat(dueCharges().due(ChargeFixture.NOW, 1)).containsExactly(named(early));
    }

    @Test
    void showsNothingToAnotherBusiness() {
        var charge = added(charge());

        assertThat(elsewhere(() -> charges().find(charge.id()))).isEmpty();
        assertThat(elsewhere(() -> charges().of(charge.purpose().visit().orElseThrow()))).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> doElsewhere(() -> charges().save(charge)));
    }

    private static Charge begun(BusinessId business, Instant moment) {
        return ChargeFixture.begunBy(business, ChargeFixture.dana(), moment);
    }

    private static ClientDetails timur() {
        return new ClientDetails("Timur", new PhoneNumber("+77770001122"), null, "", Language.RU);
    }

    private static AppointmentId visit() {
        return new AppointmentId(UUID.randomUUID());
    }

    private Charge charge() {
        return ChargeFixture.forVisit(here, visit(), ChargeFixture.NOW);
    }

    private static Charge due(Charge charge, Instant at) {
        return charge.claimed(at.minus(Charge.LEASE));
    }

    private static DueCharge named(Charge charge) {
        return new DueCharge(charge.business(), charge.id());
    }

    private Charge added(Charge charge) {
        doAs(charge.business(), () -> charges().add(charge));
        return charge;
    }

    private Charge stored(Charge charge) {
        return here(() -> charges().find(charge.id())).orElseThrow();
    }
}
