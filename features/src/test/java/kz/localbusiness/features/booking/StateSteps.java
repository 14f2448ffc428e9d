package kz.localbusiness.features.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import java.time.LocalDate;
import java.time.LocalTime;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentState;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Story;

public final class StateSteps {

    private final Story story;
    private final Salons salons;
    private final Visits visits;

    public StateSteps(Story story, Salons salons, Visits visits) {
        this.story = story;
        this.salons = salons;
        this.visits = visits;
    }

    @Then("the appointment of {word} is {state}")
    public void is(String client, Class<? extends AppointmentState> state) {
        assertThat(visits.seenBy(client).state()).isInstanceOf(state);
    }

    @Then("the appointment of {word} is not {state}")
    public void isNot(String client, Class<? extends AppointmentState> state) {
        assertThat(visits.seenBy(client).state()).isNotInstanceOf(state);
    }

    @Then("the appointment of {word} is cancelled because of {string}")
    public void isCancelled(String client, String reason) {
        assertThat(visits.seenBy(client).state())
                .isInstanceOfSatisfying(
                        Cancelled.class, how -> assertThat(how.reason()).isEqualTo(reason));
    }

    @Then("the appointment of {word} is at {time} on {day}")
    public void isAt(String client, LocalTime time, LocalDate day) {
        assertThat(visits.seenBy(client).isLive()).isTrue();
        assertThat(visits.seenBy(client).slot().start()).isEqualTo(story.at(day, time));
    }

    @Then("the appointment of {word} is from {time} to {time} on {day}")
    public void lasts(String client, LocalTime from, LocalTime to, LocalDate day) {
        assertThat(visits.seenBy(client).slot())
                .isEqualTo(new TimeSlot(story.at(day, from), story.at(day, to)));
    }

    @Then("{word} finds {word} at {time} on {day}, as {state}")
    public void finds(
            String owner,
            String client,
            LocalTime time,
            LocalDate day,
            Class<? extends AppointmentState> state) {
        assertThat(visits.on(day, owner))
                .filteredOn(visit -> visit.client().name().equals(client))
                .filteredOn(visit -> visit.slot().start().equals(story.at(day, time)))
                .extracting(Appointment::state)
                .hasExactlyElementsOfTypes(state);
    }

    @Then("{word} finds {int} visit(s) on {day} to confirm")
    public void findsRequests(String owner, int many, LocalDate day) {
        assertThat(visits.on(day, owner))
                .extracting(Appointment::state)
                .filteredOn(Requested.class::isInstance)
                .hasSize(many);
    }

    @Then("the business and {word} read the same time, {time} on {day}")
    public void readTheSame(String client, LocalTime time, LocalDate day) {
        var own = visits.shownTo(client);
        var agenda = visits.dayOf(day, salons.here());
        assertThat(own.business().zone()).isEqualTo(agenda.zone());
        assertThat(own.appointment().slot().start().atZone(agenda.zone()).toLocalDateTime())
                .isEqualTo(day.atTime(time));
        assertThat(visits.on(day, salons.here())).contains(own.appointment());
    }
}
