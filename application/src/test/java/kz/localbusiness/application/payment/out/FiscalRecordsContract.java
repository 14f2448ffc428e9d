package kz.localbusiness.application.payment.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.payment.out.DueFiscalRecords.DueReceipt;
import kz.localbusiness.domain.fiscal.CashboxNumber;
import kz.localbusiness.domain.fiscal.FiscalProblem;
import kz.localbusiness.domain.fiscal.FiscalRecord;
import kz.localbusiness.domain.fiscal.FiscalTicket;
import kz.localbusiness.domain.fiscal.Refusal;
import kz.localbusiness.domain.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a store of registrations keeps, refuses, hides and reports as due; it starts empty.
public abstract class FiscalRecordsContract extends BusinessBoundContract {

    private static final Instant NOON = Instant.parse("2026-11-23T07:00:00.123Z");
    private static final CashboxNumber CASHBOX = new CashboxNumber("SWK00030725");

    protected abstract FiscalRecords records();

    protected abstract DueFiscalRecords dueRecords();

    static Stream<FiscalTicket> tickets() {
        var at = Instant.parse("2026-11-23T07:00:01Z");
        var sum = new Money(500_050);
        return Stream.of(
                new FiscalTicket("1675", 4L, 16L, "852873427095", at, sum, true, "https://ofd.kz"),
                new FiscalTicket("1676", null, null, "", at, Money.ZERO, false, ""));
    }

    @ParameterizedTest
    @MethodSource("tickets")
    void keepsWhatTheRegisterGave(FiscalTicket ticket) {
        add(due(7));
        save(found(7).registered(ticket));

        assertThat(found(7).ticket()).contains(ticket);
        assertThat(found(7).dueAt()).isNull();
    }

    @Test
    void keepsThatTheRegisterWasAsked() {
        add(due(7));
        save(found(7).asked(CASHBOX, NOON));

        assertThat(found(7).state()).isEqualTo(due(7).asked(CASHBOX, NOON).state());
    }

    @Test
    void keepsWhatStandsInTheWayUntilItDoesNot() {
        add(due(7));
        var blocked = new Refusal(FiscalProblem.REGISTER_BLOCKED, 7, "Касса заблокирована");
        save(found(7).hindered(blocked, NOON));
        var hindered = due(7).hindered(blocked, NOON);

        assertThat(found(7).hindrance()).isEqualTo(hindered.hindrance());
        assertThat(found(7).tries()).isEqualTo(1);
        assertThat(found(7).dueAt()).isEqualTo(hindered.dueAt());

        save(found(7).again(NOON));
        assertThat(found(7).hindrance()).isNull();
    }

    @Test
    void keepsTheFirstOfTwo() {
        add(due(7));
        save(found(7).asked(CASHBOX, NOON));

        assertThat(add(due(7))).isFalse();
        assertThat(found(7).isElsewhere(new CashboxNumber("OTHER"))).isTrue();
    }

    @Test
    void refusesAnOutdatedOne() {
        add(due(7));
        var read = found(7);
        save(read.asked(CASHBOX, NOON));

        assertThatExceptionOfType(StaleState.class)
                .isThrownBy(() -> save(read.asked(CASHBOX, NOON)));
    }

    @Test
    void findsThoseOfSomeReceiptsByNumber() {
        add(due(12));
        add(due(7));
        add(due(8));

        assertThat(here(() -> records().of(List.of(12L, 7L, 99L))))
                .extracting(FiscalRecord::receipt)
                .containsExactly(7L, 12L);
    }

    @Test
    void findsThoseThatAreHinderedByNumber() {
        add(due(12).hindered(Refusal.of(FiscalProblem.WRONG_RECEIPT), NOON));
        add(due(8));
        add(due(7).hindered(Refusal.of(FiscalProblem.AWAY), NOON.plusSeconds(1)));

        assertThat(here(() -> records().hindered(9)))
                .extracting(FiscalRecord::receipt)
                .containsExactly(7L, 12L);
        assertThat(here(() -> records().hindered(1)))
                .extracting(FiscalRecord::receipt)
                .containsExactly(7L);
    }

    @Test
    void namesWhatIsDueOfAllBusinessesOldestFirst() {
        add(due(1));
        var early = FiscalRecord.due(elsewhere, 2, NOON.minusMillis(1));
        doElsewhere(() -> records().add(early));
        add(FiscalRecord.due(here, 3, NOON.plusMillis(1)));
        add(due(4).hindered(Refusal.of(FiscalProblem.WRONG_RECEIPT), NOON));

        assertThat(dueRecords().due(NOON, 9))
                .containsExactly(new DueReceipt(elsewhere, 2), new DueReceipt(here, 1));
        assertThat(dueRecords().due(NOON, 1)).containsExactly(new DueReceipt(elsewhere, 2));
    }

    @Test
    void showsNothingToAnotherBusiness() {
        add(due(7).hindered(Refusal.of(FiscalProblem.AWAY), NOON));

        assertThat(elsewhere(() -> records().find(7))).isEmpty();
        assertThat(elsewhere(() -> records().of(List.of(7L)))).isEmpty();
        assertThat(elsewhere(() -> records().hindered(9))).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> doElsewhere(() -> records().save(due(8))));
    }

    private FiscalRecord due(long receipt) {
        return FiscalRecord.due(here, receipt, NOON);
    }

    private boolean add(FiscalRecord record) {
        return CurrentBusiness.as(here, () -> records().add(record));
    }

    private void save(FiscalRecord record) {
        doHere(() -> records().save(record));
    }

    private FiscalRecord found(long receipt) {
        return here(() -> records().find(receipt)).orElseThrow();
    }
}
