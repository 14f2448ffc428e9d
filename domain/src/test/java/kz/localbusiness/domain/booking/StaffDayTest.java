package kz.localbusiness.domain.booking;

import static kz.localbusiness.domain.booking.Salon.at;
import static kz.localbusiness.domain.booking.Salon.dayWith;
import static kz.localbusiness.domain.booking.Salon.emptyDay;
import static kz.localbusiness.domain.booking.Salon.event;
import static kz.localbusiness.domain.booking.Salon.hourAt;
import static kz.localbusiness.domain.booking.Salon.id;
import static kz.localbusiness.domain.booking.Salon.now;
import static kz.localbusiness.domain.booking.Salon.rules;
import static kz.localbusiness.domain.booking.Salon.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.BookingDecision.AlreadyBooked;
import kz.localbusiness.domain.booking.BookingDecision.Booked;
import kz.localbusiness.domain.booking.BookingDecision.KeyReused;
import kz.localbusiness.domain.booking.BookingDecision.NotOffered;
import kz.localbusiness.domain.booking.BookingDecision.SlotTaken;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentBooked;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentCancelled;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentConfirmed;
import kz.localbusiness.domain.booking.CancelDecision.NowCancelled;
import kz.localbusiness.domain.booking.ConfirmDecision.NowConfirmed;
import kz.localbusiness.domain.booking.FeedbackDecision.FeedbackGiven;
import kz.localbusiness.domain.booking.FeedbackDecision.FeedbackStands;
import kz.localbusiness.domain.booking.FeedbackDecision.TooEarly;
import org.junit.jupiter.api.Test;

class StaffDayTest {

    @Test
    void booksAFreeTimeAndTellsOfItInTheSameValue() {
        var wanted = hourAt(1, "10:00");

        var decision = emptyDay().book(wanted, rules(), now(7));

        var day = ((Booked) decision).day();
        assertThat(day.appointments()).containsExactly(wanted);
        assertThat(day.news()).containsExactly(new AppointmentBooked(event(7), id(1), at("08:00")));
        assertThat(day.version()).isEqualTo(emptyDay().version());
    }

    @Test
    void refusesATakenTime() {
        var day = dayWith(hourAt(1, "10:00"));

        assertThat(day.book(hourAt(2, "10:30"), rules(), now(1))).isEqualTo(new SlotTaken());
    }

    @Test
    void explainsWhatWouldNotBeOfferedToAnybody() {
        var day = dayWith(hourAt(1, "10:00"));

        var decision = day.book(hourAt(2, "10:05"), rules(), now(1));

        assertThat(decision).isInstanceOf(NotOffered.class);
        assertThat(((NotOffered) decision).obstacles()).hasSize(2);
    }

    @Test
    void answersARepeatedRequestWithWhatWasBooked() {
        var known = hourAt(1, "10:00");
        var day = dayWith(known);

        assertThat(day.book(hourAt(1, "10:00"), rules(), now(1)))
                .isEqualTo(new AlreadyBooked(day, known));
    }

    @Test
    void refusesAKeyThatWasUsedForSomethingElse() {
        var day = dayWith(hourAt(1, "10:00"));
        var other = Salon.DANA;
        var timur = new ClientDetails("Timur", other.phone(), null, "", other.language());
        var reused =
                Appointment.requested(
                        id(1), hourAt(1, "12:00").offering(), at("12:00"), timur, at("08:00"));

        assertThat(day.book(reused, rules(), now(1))).isEqualTo(new KeyReused());
    }

    @Test
    void confirmsWhatWasRequestedOnce() {
        var decision = dayWith(hourAt(1, "10:00")).confirm(id(1), now(1));

        var confirmed = ((NowConfirmed) decision).day();
        assertThat(confirmed.appointment(id(1)).orElseThrow().state())
                .isEqualTo(new Confirmed(at("08:00")));
        assertThat(confirmed.news())
                .containsExactly(new AppointmentConfirmed(event(1), id(1), at("08:00")));
        assertThat(confirmed.confirm(id(1), now(2)))
                .isInstanceOf(ConfirmDecision.WasConfirmed.class);
    }

    @Test
    void confirmsNeitherTheUnknownNorTheCancelled() {
        assertThat(emptyDay().confirm(id(1), now(1)))
                .isEqualTo(new ConfirmDecision.NoSuchAppointment());
        assertThat(cancelledDay().confirm(id(1), now(1)))
                .isInstanceOf(ConfirmDecision.WasCancelled.class);
    }

    @Test
    void cancelsAndFreesTheTime() {
        var decision = dayWith(hourAt(1, "10:00")).cancel(id(1), Actor.BUSINESS, "ill", now(1));

        var day = ((NowCancelled) decision).day();
        assertThat(day.appointment(id(1)).orElseThrow().state())
                .isEqualTo(new Cancelled(at("08:00"), Actor.BUSINESS, "ill"));
        assertThat(day.news())
                .containsExactly(new AppointmentCancelled(event(1), id(1), at("08:00")));
        assertThat(day.claims()).isEmpty();
        assertThat(day.book(hourAt(2, "10:00"), rules(), now(2))).isInstanceOf(Booked.class);
    }

    @Test
    void cancelsNeitherTheUnknownNorTheCancelled() {
        assertThat(emptyDay().cancel(id(1), Actor.CLIENT, "", now(1)))
                .isEqualTo(new CancelDecision.NoSuchAppointment());
        assertThat(cancelledDay().cancel(id(1), Actor.CLIENT, "", now(1)))
                .isInstanceOf(CancelDecision.WasCancelled.class);
    }

    @Test
    void letsTheBusinessCancelAVisitThatHasBegunButNotTheClient() {
        var day = dayWith(hourAt(1, "10:00"));

        assertThat(day.cancel(id(1), Actor.CLIENT, "", when("10:00", 1)))
                .isInstanceOf(CancelDecision.TooLate.class);
        assertThat(day.cancel(id(1), Actor.BUSINESS, "", when("10:00", 1)))
                .isInstanceOf(NowCancelled.class);
        assertThat(day.cancel(id(1), Actor.CLIENT, "", when("09:59", 1)))
                .isInstanceOf(NowCancelled.class);
    }

    @Test
    void takesTheFirstWordAfterTheVisit() {
        var day = dayWith(hourAt(1, "10:00"));

        var decision = day.praise(id(1), stars(5, "11:00"));

        var praised = ((FeedbackGiven) decision).day();
        assertThat(praised.appointment(id(1)).orElseThrow().feedback())
                .isEqualTo(stars(5, "11:00"));
        assertThat(praised.news()).isEmpty();
        assertThat(praised.praise(id(1), stars(1, "12:00")))
                .isEqualTo(new FeedbackStands(stars(5, "11:00")));
    }

    @Test
    void takesNoWordBeforeTheVisitIsOverNorAboutACancelledOrUnknownOne() {
        var day = dayWith(hourAt(1, "10:00"));

        assertThat(day.praise(id(1), stars(5, "10:59"))).isInstanceOf(TooEarly.class);
        assertThat(day.praise(id(2), stars(5, "11:00")))
                .isEqualTo(new FeedbackDecision.NoSuchAppointment());
        assertThat(cancelledDay().praise(id(1), stars(5, "11:00")))
                .isInstanceOf(FeedbackDecision.WasCancelled.class);
    }

    @Test
    void isDueAsSoonAsThereIsNewsAndNoLongerOnceItWasTold() {
        var booked = (Booked) emptyDay().book(hourAt(1, "10:00"), rules(), now(7));

        assertThat(emptyDay().dueAt()).isEmpty();
        assertThat(booked.day().dueAt()).contains(at("08:00"));
        assertThat(booked.day().relayed(Set.of(event(8))).dueAt()).isPresent();
        assertThat(booked.day().relayed(Set.of(event(7))).dueAt()).isEmpty();
    }

    private static StaffDay cancelledDay() {
        var how = new Cancelled(Instant.EPOCH, Actor.CLIENT, "");
        return dayWith(hourAt(1, "10:00").cancelled(how));
    }

    private static Feedback stars(int stars, String time) {
        return new Feedback(stars, "", at(time));
    }
}
