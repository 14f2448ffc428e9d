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
        @Nullable String about,
        @Nullable RestTexts abouts,
        @Nullable List<RestWeek.Day> weekly,
        List<RestScheduleException> exceptions,
        boolean archived) {

    static RestColleague of(StaffMember member) {
        var schedule = member.schedule();
        return new RestColleague(
                member.id().value(),
                member.name(),
                member.about().isEmpty() ? null : member.about(),
                RestTexts.of(member.abouts()),
                RestWeek.of(schedule.weekly()),
                schedule.exceptions().stream().map(RestScheduleException::of).toList(),
                member.archived());
    }

    @Schema(name = "Colleagues")
    record All(List<RestColleague> staff) {}
}
