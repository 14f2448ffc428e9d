package kz.localbusiness.application.payment.out;

import static kz.localbusiness.application.payment.out.ReceiptFixture.NOON;
import static kz.localbusiness.application.payment.out.ReceiptFixture.came;
import static kz.localbusiness.application.payment.out.ReceiptFixture.wentBack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.Crowd;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.payment.Period;
import kz.localbusiness.domain.payment.Receipt;
import org.junit.jupiter.api.Test;

/// What a store of receipts keeps, refuses and adds up; it starts empty.
public abstract class ReceiptsContract extends BusinessBoundContract {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    private final AppointmentId visit = new AppointmentId(UUID.randomUUID());

    protected abstract Receipts receipts();

    @Test
    void keepsWhatCameAndWhatWentBack() {
        var first = came(here, 1, visit);
        var back = wentBack(2, first);
        add(first);
        add(back);
        add(came(here, 3, new AppointmentId(UUID.randomUUID())));

        assertThat(here(() -> receipts().of(visit))).containsExactly(first, back);
    }

    @Test
    void findsOneByItsNumber() {
        var first = came(here, 1, visit);
        add(first);

        assertThat(here(() -> receipts().find(1))).contains(first);
        assertThat(here(() -> receipts().find(2))).isEmpty();
    }

    @Test
    void refusesANumberThatIsTaken() {
        add(came(here, 1, visit));

        assertThat(add(came(here, 1, new AppointmentId(UUID.randomUUID())))).isFalse();
        assertThat(here(() -> receipts().lastNumber())).isEqualTo(1);
    }

    @Test
    void refusesAMovementThatIsOnRecord() {
        var first = came(here, 1, visit);
        add(first);

        assertThat(add(new Receipt(here, 2, first.movement(), first.issuer()))).isFalse();
        assertThat(here(() -> receipts().of(visit))).containsExactly(first);
    }

    @Test
    void knowsTheLastNumber() {
        assertThat(here(() -> receipts().lastNumber())).isZero();

        for (int number = 1; number <= 40; number++) {
            add(came(here, number, visit));
            assertThat(here(() -> receipts().lastNumber())).isEqualTo(number);
        }
    }

    /// Each takes the next number until it is the first.
    @Test
    void leavesNoGapBetweenWriters() {
        var written = Crowd.of(4).ask(_ -> IntStream.range(0, 8).map(_ -> next()).sum());

        assertThat(written).containsOnly(8);
        assertThat(here(() -> receipts().of(visit)))
                .extracting(Receipt::number)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 32).boxed().toList());
    }

    private int next() {
        return here(() -> {
            while (!receipts().add(came(here, receipts().lastNumber() + 1, visit))) {
                Thread.onSpinWait();
            }
            return 1;
        });
    }

    @Test
    void findsThoseOfSomeDaysInTheirOrder() {
        var early = came(here, 2, visit, NOON.minus(Duration.ofHours(12)));
        var monday = came(here, 12, visit, NOON);
        var alsoMonday = came(here, 3, visit, NOON.plusSeconds(60));
        var tuesday = came(here, 1, visit, NOON.plus(Duration.ofHours(12)));
        add(monday);
        add(tuesday);
        add(alsoMonday);
        add(early);

        assertThat(here(() -> receipts().of(new Period(MONDAY, MONDAY))))
                .containsExactly(early, alsoMonday, monday);
        assertThat(here(() -> receipts().of(new Period(MONDAY.minusDays(9), MONDAY.plusDays(9)))))
                .containsExactly(early, alsoMonday, monday, tuesday);
        assertThat(here(() -> receipts().of(new Period(MONDAY.plusDays(2), MONDAY.plusDays(3)))))
                .isEmpty();
    }

    @Test
    void findsThemPageByPageInTheOrderOfTheirNumbers() {
        var all =
                LongStream.rangeClosed(1, 5).mapToObj(number -> came(here, number, visit)).toList();
        all.reversed().forEach(this::add);

        assertThat(here(() -> receipts().after(0, 2))).isEqualTo(all.subList(0, 2));
        assertThat(here(() -> receipts().after(2, 9))).isEqualTo(all.subList(2, 5));
        assertThat(here(() -> receipts().after(5, 9))).isEmpty();
    }

    @Test
    void showsNothingToAnotherBusiness() {
        var receipt = came(here, 1, visit);
        add(receipt);

        assertThat(elsewhere(() -> receipts().of(visit))).isEmpty();
        assertThat(elsewhere(() -> receipts().find(1))).isEmpty();
        assertThat(elsewhere(() -> receipts().of(new Period(MONDAY, MONDAY)))).isEmpty();
        assertThat(elsewhere(() -> receipts().after(0, 9))).isEmpty();
        assertThat(elsewhere(() -> receipts().lastNumber())).isZero();
        assertThatIllegalStateException()
                .isThrownBy(() -> doElsewhere(() -> receipts().add(receipt)));
    }

    private boolean add(Receipt receipt) {
        return CurrentBusiness.as(here, () -> receipts().add(receipt));
    }
}
