package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/// @param offered whether anybody can be booked at that start
@Schema(name = "Explanation")
record RestExplanation(
        String zone, UUID service, OffsetDateTime start, boolean offered, List<Person> staff) {

    @Schema(name = "StaffExplanation")
    record Person(UUID staff, boolean offered, List<RestObstacle> obstacles) {}
}
