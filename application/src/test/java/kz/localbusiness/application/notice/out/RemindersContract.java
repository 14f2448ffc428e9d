package kz.localbusiness.application.notice.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.notice.out.DueReminders.DueReminder;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.notice.Reminder;
import kz.localbusiness.domain.shared.BusinessId;
import org.junit.jupiter.api.Test;

/// What a store of reminders keeps, refuses, hides and reports as due; it starts empty.
public abstract class RemindersContract extends BusinessBoundContract {

    private static final Instant START = Instant.parse("2026-11-23T05:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    protected abstract Reminders reminders();

    protected abstract DueReminders dueReminders();

    @Test
    void keepsOneForEachVisit() {
        var first = added(reminder(here, START));
        var second = stored(first);

        doHere(() -> reminders().save(moved(second, START.plusSeconds(60))));

        assertThat(stored(first).start()).isEqualTo(START.plusSeconds(60));
        assertThat(stored(first).before()).isEqualTo(DAY);
        assertThat(here(() -> reminders().soonest(9))).hasSize(1);
    }

    @Test
    void refusesAnOutdatedOne() {
        var read = stored(added(reminder(here, START)));
        doHere(() -> reminders().save(moved(read, START.plusSeconds(1))));

        assertThatExceptionOfType(StaleState.class)
                .isThrownBy(() -> doHere(() -> reminders().save(moved(read, START))));
    }

    @Test
    void namesWhatIsDueOfAllBusinesses() {
        var later = added(reminder(here, START));
        var sooner = added(reminder(elsewhere, START.minusSeconds(1)));
        added(reminder(here, START.plusMillis(1)));
        var now = START.minus(DAY);

        assertThat(dueReminders().due(now, 9)).containsExactly(named(sooner), named(later));
        assertThat(dueReminders().due(now, 1)).containsExactly(named(sooner));
    }

    @Test
    void listsTheSoonestFirst() {
        var later = added(reminder(here, START.plusSeconds(1)));
        var sooner = added(reminder(here, START));
        added(reminder(elsewhere, START));

        assertThat(here(() -> reminders().soonest(9)))
                .extracting(Reminder::appointment)
                .containsExactly(sooner.appointment(), later.appointment());
        assertThat(here(() -> reminders().soonest(1))).hasSize(1);
    }

    @Test
    void forgetsWhatWasRemoved() {
        var reminder = added(reminder(here, START));

        doHere(() -> reminders().remove(reminder.appointment()));

        assertThat(here(() -> reminders().find(reminder.appointment()))).isEmpty();
        assertThat(dueReminders().due(START, 9)).isEmpty();
    }

    @Test
    void showsNothingToAnotherBusiness() {
        var reminder = added(reminder(here, START));

        assertThat(elsewhere(() -> reminders().find(reminder.appointment()))).isEmpty();
        doElsewhere(() -> reminders().remove(reminder.appointment()));
        assertThat(stored(reminder).start()).isEqualTo(START);
    }

    private Reminder added(Reminder reminder) {
        doAs(reminder.business(), () -> reminders().save(reminder));
        return reminder;
    }

    private Reminder stored(Reminder reminder) {
        return here(() -> reminders().find(reminder.appointment())).orElseThrow();
    }

    private static Reminder reminder(BusinessId business, Instant start) {
        return new Reminder(business, new AppointmentId(UUID.randomUUID()), start, DAY, 0);
    }

    private static Reminder moved(Reminder one, Instant start) {
        return new Reminder(one.business(), one.appointment(), start, DAY, one.version());
    }

    private static DueReminder named(Reminder reminder) {
        return new DueReminder(reminder.business(), reminder.appointment());
    }
}
