package kz.localbusiness.application.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.domain.business.Approval;
import kz.localbusiness.domain.business.BookingLimits;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.BookingWindow;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.ChangeRules;
import kz.localbusiness.domain.business.Closure;
import kz.localbusiness.domain.business.ClosureDecision;
import kz.localbusiness.domain.business.ClosureDecision.ClosureSet;
import kz.localbusiness.domain.business.ClosureDecision.ClosuresFull;
import kz.localbusiness.domain.business.Closures;
import kz.localbusiness.domain.business.HoldTimes;
import kz.localbusiness.domain.business.HolidayRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How an owner says when and by which rules the business is booked.
class BookingRulesTest {

    private static final LocalDate TODAY = OpenSalon.MONDAY;

    private final OpenSalon salon = new OpenSalon();

    @BeforeEach
    void signIn() {
        salon.platform.callers.becomeOwnerOf(salon.business);
    }

    @Test
    void setsThePolicy() {
        var policy =
                new BookingPolicy(
                        new BookingWindow(Duration.ofMinutes(30), Duration.ofHours(2), 30),
                        ChangeRules.STANDARD,
                        new BookingLimits(2, 8),
                        Approval.INSTANT,
                        false,
                        HoldTimes.STANDARD);

        assertThat(set(policy).policy()).isEqualTo(policy);
        assertThat(stored().policy()).isEqualTo(policy);
    }

    @Test
    void addsAClosureOnceWhenTheFormIsSentTwice() {
        add(TODAY.plusDays(3), TODAY.plusDays(4), "Жөндеу");
        salon.platform.clock.advance(Duration.ofSeconds(1));

        var decision = add(TODAY.plusDays(3), TODAY.plusDays(4), "Жөндеу");

        assertThat(decision).isInstanceOf(ClosureSet.class);
        assertThat(stored().closures().dated())
                .containsExactly(
                        new Closure(
                                TODAY.plusDays(3),
                                TODAY.plusDays(4),
                                "Жөндеу",
                                salon.platform.clock.instant()));
    }

    @Test
    void removesAClosureAndForgetsThoseOfThePast() {
        add(TODAY, TODAY, "");
        add(TODAY.plusDays(60), TODAY.plusDays(60), "");
        add(TODAY.plusDays(61), TODAY.plusDays(61), "");
        salon.platform.clock.advance(Duration.ofDays(32));

        remove(TODAY.plusDays(60), TODAY.plusDays(60));
        remove(TODAY.plusDays(60), TODAY.plusDays(60));

        assertThat(stored().closures().dated())
                .extracting(Closure::from)
                .containsExactly(TODAY.plusDays(61));
    }

    @Test
    void refusesMoreClosuresThanAHundred() {
        IntStream.range(0, Closures.MOST).forEach(this::addDay);

        assertThat(addDay(Closures.MOST)).isEqualTo(new ClosuresFull(Closures.MOST));
        assertThat(stored().closures().dated()).hasSize(Closures.MOST);
    }

    @Test
    void restsOnHolidaysAndKeepsItsClosures() {
        addDay(3);
        var kurbanAit = Map.of(2026, LocalDate.of(2026, 5, 28));
        var longAgo = TODAY.minusDays(32);
        var lately = TODAY.minusDays(31);
        var told = new HolidayRules(true, kurbanAit, Set.of(longAgo, lately));

        set(told);

        assertThat(stored().closures().holidays())
                .isEqualTo(new HolidayRules(true, kurbanAit, Set.of(lately)));
        assertThat(stored().closures().dated()).hasSize(1);
    }

    @Test
    void letsNobodyElseSetThem() {
        salon.platform.callers.become(new Caller.Anyone());

        assertThat(
                        List.<Runnable>of(
                                () -> addDay(1),
                                () -> remove(TODAY, TODAY),
                                () -> set(BookingPolicy.STANDARD),
                                () -> set(HolidayRules.OPEN)))
                .allSatisfy(
                        act -> assertThatExceptionOfType(NotAllowed.class).isThrownBy(act::run));
    }

    private ClosureDecision addDay(int daysAhead) {
        return add(TODAY.plusDays(daysAhead), TODAY.plusDays(daysAhead), "");
    }

    private ClosureDecision add(LocalDate from, LocalDate to, String reason) {
        return salon.platform
                .port(AddClosure.class)
                .add(new AddClosure.Command(salon.business, from, to, reason));
    }

    private void remove(LocalDate from, LocalDate to) {
        salon.platform
                .port(RemoveClosure.class)
                .remove(new RemoveClosure.Command(salon.business, from, to));
    }

    private Business set(BookingPolicy policy) {
        return salon.platform
                .port(SetBookingPolicy.class)
                .set(new SetBookingPolicy.Command(salon.business, policy));
    }

    private Business set(HolidayRules holidays) {
        return salon.platform
                .port(SetPublicHolidays.class)
                .set(new SetPublicHolidays.Command(salon.business, holidays));
    }

    private Business stored() {
        return salon.call(() -> salon.platform.businesses.current().orElseThrow());
    }
}
