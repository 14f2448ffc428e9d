package kz.localbusiness.domain.payment;

import static java.time.temporal.TemporalAdjusters.firstDayOfMonth;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static kz.localbusiness.domain.payment.MoneyFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.booking.Payment;
import kz.localbusiness.domain.booking.PaymentId;
import kz.localbusiness.domain.payment.MoneyFixture.Book;
import kz.localbusiness.domain.shared.Money;
import org.junit.jupiter.api.Test;

/// Whatever is paid and given back: all ways of adding it up come to what the visits say.
class ReportTest {

    private static final int STORIES = 2_000;

    @Test
    void addsUpToThePaymentsOfTheVisitsInEveryWay() {
        for (long seed = 0; seed < STORIES; seed++) {
            var story = new Story(seed);
            story.go();
            var receipts =
                    story.book.all().stream().sorted(Comparator.comparing(Receipt::day)).toList();

            var report = Report.of(receipts);

            assertThat(numbers(story))
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(counted(story));
            assertThat(report.total().received()).as("seed %d", seed).isEqualTo(story.received());
            assertThat(report.total().returned()).as("seed %d", seed).isEqualTo(story.returned());
            assertThat(report.total().tips()).as("seed %d", seed).isEqualTo(story.tips());
            assertThat(report.total().tipsLeft()).as("seed %d", seed).isNotNegative();
            assertThat(ways(report)).as("seed %d", seed).containsOnly(report.total());
            assertThat(receipts)
                    .as("seed %d", seed)
                    .allSatisfy(
                            one -> assertThat(one.movement().total()).isGreaterThan(Money.ZERO));
        }
    }

    private static List<Long> numbers(Story story) {
        return story.book.all().stream().map(Receipt::number).toList();
    }

    private static List<Long> counted(Story story) {
        return Stream.iterate(1L, one -> one + 1).limit(story.book.all().size()).toList();
    }

    private static List<Turnover> ways(Report report) {
        return Stream.of(
                        report.by(day -> day).values(),
                        report.by(day -> day.with(previousOrSame(DayOfWeek.MONDAY))).values(),
                        report.by(day -> day.with(firstDayOfMonth())).values(),
                        turnovers(report.byPerson()),
                        turnovers(report.byService()),
                        report.byMethod().values())
                .map(way -> way.stream().reduce(Turnover.NONE, Turnover::plus))
                .toList();
    }

    private static Collection<Turnover> turnovers(List<Report.Line> lines) {
        return lines.stream().map(Report.Line::turnover).toList();
    }

    @Test
    void readsAYearMonthByMonth() {
        var year = new Period(LocalDate.parse("2027-03-01"), LocalDate.parse("2028-02-29"));

        var slices = year.slices().toList();

        assertThat(slices).hasSize(12);
        assertThat(slices.getFirst().from()).isEqualTo(year.from());
        assertThat(slices.getLast().to()).isEqualTo(year.to());
        for (int i = 1; i < slices.size(); i++) {
            assertThat(slices.get(i).from()).isEqualTo(slices.get(i - 1).to().plusDays(1));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(year.from(), year.to().plusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(year.to(), year.from()));
    }

    /// Some visits for which people pay and get back, told now and then, not always of the latest.
    private static final class Story {

        private final Random chance;
        private final Book book = new Book();
        private final List<Appointment> visits = new ArrayList<>();
        private final List<Appointment> told = new ArrayList<>();
        private int payments;

        Story(long seed) {
            chance = new Random(seed);
            for (int i = 0; i < 3; i++) {
                var prices = chance.longs(1 + chance.nextInt(3), 0, 9_000).toArray();
                prices[0]++;
                visits.add(MoneyFixture.visit(i, prices));
            }
        }

        void go() {
            for (int i = 0; i < 25; i++) {
                int which = chance.nextInt(visits.size());
                visits.set(which, changed(visits.get(which)));
                told.add(visits.get(which));
                if (chance.nextBoolean()) {
                    book.follow(told.get(chance.nextInt(told.size())));
                }
            }
            visits.forEach(book::follow);
        }

        private Appointment changed(Appointment visit) {
            var paid = new ArrayList<>(visit.payments());
            var owed = visit.owed().tiyn();
            if (owed > 0 && chance.nextBoolean()) {
                paid.add(payment(new Money(1 + chance.nextLong(owed))));
            } else if (!paid.isEmpty()) {
                int which = chance.nextInt(paid.size());
                paid.set(which, back(paid.get(which)));
            }
            return MoneyFixture.with(visit, paid.toArray(Payment[]::new));
        }

        private Payment payment(Money amount) {
            var methods = Payment.Method.values();
            return Payment.received(
                    new PaymentId(new UUID(7, payments++)),
                    amount,
                    new Money(chance.nextBoolean() ? 0 : chance.nextLong(99_900)),
                    methods[chance.nextInt(methods.length)],
                    sometime(),
                    Doer.PLATFORM);
        }

        private Payment back(Payment payment) {
            var left = payment.total().minus(payment.returned()).tiyn();
            var more = left == 0 || chance.nextInt(3) == 0 ? left : chance.nextLong(left + 1);
            var altogether = payment.returned().plus(new Money(more));
            return MoneyFixture.returned(payment, altogether, sometime());
        }

        private Instant sometime() {
            return NOON.plus(Duration.ofHours(chance.nextInt(2_000)));
        }

        Money received() {
            return payments().map(Payment::total).reduce(Money.ZERO, Money::plus);
        }

        Money returned() {
            return payments().map(Payment::returned).reduce(Money.ZERO, Money::plus);
        }

        Money tips() {
            return payments().map(Payment::tip).reduce(Money.ZERO, Money::plus);
        }

        private Stream<Payment> payments() {
            return visits.stream().flatMap(visit -> visit.payments().stream());
        }
    }
}
