package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.booking.ServiceChoice;
import kz.localbusiness.domain.booking.Explanation;
import kz.localbusiness.domain.staff.StaffId;

/// @param service the first of the services
/// @param offered whether anybody can be booked at that start
@Schema(name = "Explanation")
record RestExplanation(
        String zone,
        UUID service,
        List<UUID> services,
        OffsetDateTime start,
        boolean offered,
        List<Person> staff) {

    static RestExplanation of(
            List<ServiceChoice> choices, ZonedDateTime start, List<Person> people) {
        var services = choices.stream().map(one -> one.offering().value()).toList();
        return new RestExplanation(
                start.getZone().getId(),
                services.getFirst(),
                services,
                start.toOffsetDateTime(),
                people.stream().anyMatch(Person::offered),
                people);
    }

    /// @param staff who would render the first service
    /// @param team for each service whoever would render it
    @Schema(name = "StaffExplanation")
    record Person(UUID staff, List<UUID> team, boolean offered, List<RestObstacle> obstacles) {

        static Person of(Explanation explanation, List<RestObstacle> told) {
            var team = explanation.staff().stream().map(StaffId::value).toList();
            return new Person(team.getFirst(), team, explanation.obstacles().isEmpty(), told);
        }
    }
}
