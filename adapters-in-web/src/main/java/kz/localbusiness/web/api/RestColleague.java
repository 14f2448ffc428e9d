package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.domain.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/// Somebody who serves, as the owner sees them.
///
/// @param weekly missing for the hours of the business
@Schema(name = "Colleague")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestColleague(
        UUID id,
        String name,
        @Nullable List<RestWeek.Day> weekly,
        List<RestScheduleException> exceptions) {

    static RestColleague of(StaffMember member) {
        var schedule = member.schedule();
        return new RestColleague(
                member.id().value(),
                member.name(),
                RestWeek.of(schedule.weekly()),
                schedule.exceptions().stream().map(RestScheduleException::of).toList());
    }

    @Schema(name = "Colleagues")
    record All(List<RestColleague> staff) {}
}
