package kz.localbusiness.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import kz.localbusiness.domain.shared.Money;
import org.junit.jupiter.api.Test;

class PurchaseDetailsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T07:00:00Z");
    private static final Money SUM = Money.tenge(5_000);
    private static final PurchaseDetails OURS =
            new PurchaseDetails(new PurchaseId(7), SUM, SUM, NOON);

    @Test
    void isAmongThePurchasesOfWhoeverPaid() {
        assertThat(OURS.mayBeAmong(List.of(past(6, 10), past(7, 0)))).isTrue();
        assertThat(OURS.mayBeAmong(List.of(past(6, 10)))).isFalse();
        assertThat(OURS.mayBeAmong(List.of())).isFalse();
    }

    @Test
    void mayBeAmongThoseThatTheBankDoesNotTell() {
        assertThat(OURS.mayBeAmong(ten(1))).isTrue();
        assertThat(OURS.mayBeAmong(ten(-1))).isFalse();
    }

    /// Each so many minutes after the other.
    private static List<PastPurchase> ten(int minutes) {
        return IntStream.rangeClosed(1, PastPurchase.MOST)
                .mapToObj(i -> past(100 + i, i * minutes))
                .toList();
    }

    private static PastPurchase past(long id, int minutes) {
        return new PastPurchase(new PurchaseId(id), SUM, NOON.plusSeconds(60L * minutes));
    }
}
