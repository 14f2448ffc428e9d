package kz.localbusiness.domain.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.localbusiness.domain.fiscal.FiscalState.Asked;
import kz.localbusiness.domain.fiscal.FiscalState.Due;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FiscalRecordTest {

    private static final Instant NOON = Instant.parse("2026-11-23T07:00:00Z");
    private static final CashboxNumber CASHBOX = new CashboxNumber("SWK00030725");
    private static final FiscalTicket TICKET =
            new FiscalTicket("1675", 1L, 1L, "852", NOON, Money.tenge(1), false, "");

    private final FiscalRecord due = FiscalRecord.due(new BusinessId(new UUID(1, 1)), 12, NOON);

    @Test
    void isDueAtOnce() {
        assertThat(due.isDue(NOON)).isTrue();
        assertThat(due.isDue(NOON.minusMillis(1))).isFalse();
        assertThat(due.number().value()).isEqualTo("00000000-0000-0001-0000-000000000001-12");
    }

    @Test
    void isDoneWithOnceItIsRegistered() {
        var registered = due.asked(CASHBOX, NOON).registered(TICKET);

        assertThat(registered.ticket()).contains(TICKET);
        assertThat(registered.isDue(NOON.plus(Duration.ofDays(99)))).isFalse();
        assertThat(registered.isGivenUp()).isFalse();
    }

    @Test
    void remembersWhomItAskedFirst() {
        var asked = due.asked(CASHBOX, NOON).asked(CASHBOX, NOON.plusSeconds(9));

        assertThat(asked.state()).isEqualTo(new Asked(CASHBOX, NOON));
        assertThat(asked.undone().state()).isEqualTo(new Due());
    }

    @Test
    void isInDoubtElsewhereAndAfterADay() {
        var asked = due.asked(CASHBOX, NOON);
        var day = NOON.plus(Duration.ofDays(1));

        assertThat(asked.isElsewhere(CASHBOX)).isFalse();
        assertThat(asked.isElsewhere(new CashboxNumber("OTHER"))).isTrue();
        assertThat(due.isElsewhere(CASHBOX)).isFalse();
        assertThat(asked.isOutlived(day)).isFalse();
        assertThat(asked.isOutlived(day.plusMillis(1))).isTrue();
        assertThat(due.isOutlived(day.plusMillis(1))).isFalse();
    }

    @Test
    void waitsLongerEachTimeAndThenTellsTheOwner() {
        var once = due.asked(CASHBOX, NOON).postponed(NOON);
        var twice = once.postponed(NOON);
        var thrice = twice.postponed(NOON);

        assertThat(once.dueAt()).isEqualTo(NOON.plusSeconds(30));
        assertThat(twice.dueAt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(twice.hindrance()).isNull();
        assertThat(thrice.hindrance())
                .isEqualTo(new Hindrance(Refusal.of(FiscalProblem.AWAY), NOON));
        assertThat(thrice.dueAt()).isEqualTo(NOON.plusSeconds(120));
        assertThat(thrice.state()).isInstanceOf(Asked.class);
    }

    @Test
    void neverWaitsMoreThanAnHour() {
        var record = due;
        for (int i = 0; i < 50; i++) {
            record = record.postponed(NOON);
        }

        assertThat(record.dueAt()).isEqualTo(NOON.plus(Duration.ofHours(1)));
    }

    @ParameterizedTest
    @EnumSource
    void triesAgainByItselfOnlyWhatPasses(FiscalProblem why) {
        var refusal = new Refusal(why, 7, "Касса");
        var hindered = due.hindered(refusal, NOON);

        assertThat(hindered.hindrance()).isEqualTo(new Hindrance(refusal, NOON));
        assertThat(hindered.isGivenUp()).isEqualTo(!why.passes());
    }

    @ParameterizedTest
    @EnumSource
    void isTriedAgainWhenTheOwnerSaysSo(FiscalProblem why) {
        var hindered = due.asked(CASHBOX, NOON).hindered(Refusal.of(why), NOON);
        var again = hindered.again(NOON.plusSeconds(5));

        assertThat(again.isDue(NOON.plusSeconds(5))).isTrue();
        assertThat(again.hindrance()).isNull();
        assertThat(again.state())
                .isEqualTo(
                        why == FiscalProblem.LOST || why == FiscalProblem.OTHER_REGISTER
                                ? new Due()
                                : new Asked(CASHBOX, NOON));
    }

    @Test
    void isLeftAloneWhereNothingIsInTheWay() {
        assertThat(due.again(NOON.plusSeconds(5))).isEqualTo(due);
    }
}
