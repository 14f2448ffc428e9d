package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import kz.localbusiness.application.booking.ShowMyAppointment.MyAppointment;
import kz.localbusiness.domain.booking.Feedback;
import org.jspecify.annotations.Nullable;

/// What the holder of the manage token sees; phone and e-mail address stay with the business.
@Schema(name = "Appointment")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestAppointment(
        UUID id,
        RestState state,
        @Schema(description = "Whether the client has said so") boolean coming,
        OffsetDateTime start,
        OffsetDateTime end,
        RestStaff staff,
        RestBookedOffering service,
        RestMoney price,
        Business business,
        String name,
        String request,
        RestLeeway move,
        RestLeeway cancel,
        @Nullable RestChangeRequest changeRequest,
        @Nullable Given feedback) {

    static RestAppointment of(MyAppointment mine) {
        var appointment = mine.appointment();
        var business = mine.business();
        return new RestAppointment(
                appointment.id().value(),
                RestState.of(appointment.state()),
                appointment.isPromised(),
                at(appointment.slot().start(), business.zone()),
                at(appointment.slot().end(), business.zone()),
                new RestStaff(mine.staff().value(), mine.staffName()),
                RestBookedOffering.of(appointment.offering()),
                RestMoney.of(appointment.price()),
                new Business(
                        business.slug().value(),
                        business.profile().name(),
                        business.zone().getId()),
                appointment.client().name(),
                appointment.client().request(),
                RestLeeway.of(mine.leeway().move(), business.zone()),
                RestLeeway.of(mine.leeway().cancel(), business.zone()),
                RestChangeRequest.of(appointment.changeRequest(), business.zone()),
                Given.of(appointment.feedback()));
    }

    private static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime();
    }

    @Schema(name = "AppointmentBusiness")
    record Business(String slug, String name, String zone) {}

    @Schema(name = "Feedback")
    record Given(int stars, String words, String answer, boolean published) {

        static @Nullable Given of(@Nullable Feedback feedback) {
            return feedback == null
                    ? null
                    : new Given(
                            feedback.stars(),
                            feedback.words(),
                            feedback.answer(),
                            feedback.published());
        }
    }
}
