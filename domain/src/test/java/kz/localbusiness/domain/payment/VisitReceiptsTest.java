package kz.localbusiness.domain.payment;

import static kz.localbusiness.domain.payment.MoneyFixture.NOON;
import static kz.localbusiness.domain.payment.MoneyFixture.cash;
import static kz.localbusiness.domain.payment.MoneyFixture.returned;
import static kz.localbusiness.domain.payment.MoneyFixture.visit;
import static kz.localbusiness.domain.payment.MoneyFixture.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import kz.localbusiness.domain.payment.MoneyFixture.Book;
import kz.localbusiness.domain.shared.Money;
import org.junit.jupiter.api.Test;

class VisitReceiptsTest {

    private final Book book = new Book();

    @Test
    void writesWhatCameOnceHoweverOftenItIsTold() {
        var paid = with(visit(1, 3_000, 2_000), cash(1, 5_000, 500));

        book.follow(paid);
        book.follow(paid);

        var receipt = book.all().getFirst();
        assertThat(book.all()).hasSize(1);
        assertThat(receipt.number()).isEqualTo(1);
        assertThat(receipt.movement().isReturn()).isFalse();
        assertThat(receipt.movement().amount()).isEqualTo(Money.tenge(5_000));
        assertThat(receipt.movement().tip()).isEqualTo(Money.tenge(500));
        assertThat(receipt.movement().shares())
                .extracting(Share::service, Share::staffName, Share::amount, Share::tip)
                .containsExactly(
                        tuple("Service 0", "Person 0", Money.tenge(3_000), Money.tenge(300)),
                        tuple("Service 1", "Person 1", Money.tenge(2_000), Money.tenge(200)));
    }

    @Test
    void writesWhatWentBackNextToWhatCame() {
        var payment = cash(1, 5_000, 500);
        var visit = visit(1, 3_000, 2_000);
        book.follow(with(visit, payment));
        book.follow(with(visit, returned(payment, Money.tenge(1_000), NOON.plusSeconds(9))));

        book.follow(with(visit, returned(payment, payment.total(), NOON.plusSeconds(99))));

        assertThat(book.all())
                .extracting(Receipt::number, one -> one.movement().original())
                .containsExactly(tuple(1L, null), tuple(2L, 1L), tuple(3L, 1L));
        assertThat(book.all().get(1).movement().shares())
                .extracting(Share::amount, Share::tip)
                .containsExactly(
                        tuple(Money.tenge(600), Money.ZERO), tuple(Money.tenge(400), Money.ZERO));
        assertThat(book.all().get(2).movement().at()).isEqualTo(NOON.plusSeconds(99));
        assertThat(book.all().get(2).movement().shares())
                .extracting(Share::amount, Share::tip)
                .containsExactly(
                        tuple(Money.tenge(2_400), Money.tenge(300)),
                        tuple(Money.tenge(1_600), Money.tenge(200)));
    }

    @Test
    void changesNothingForOlderNews() {
        var payment = cash(1, 5_000, 0);
        var visit = visit(1, 5_000);
        book.follow(with(visit, returned(payment, Money.tenge(2_000), NOON)));
        var before = book.all().size();

        book.follow(with(visit, returned(payment, Money.tenge(1_000), NOON)));
        book.follow(with(visit, payment));

        assertThat(book.all()).hasSize(before);
    }

    @Test
    void belongsToTheDayOnTheClockOfTheBusiness() {
        var payment = cash(1, 5_000, 0);
        var late = NOON.plusSeconds(12 * 3_600 + 1);
        book.follow(with(visit(1, 5_000), returned(payment, Money.tenge(1), late)));

        assertThat(book.all())
                .extracting(Receipt::day)
                .containsExactly(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-03"));
    }
}
