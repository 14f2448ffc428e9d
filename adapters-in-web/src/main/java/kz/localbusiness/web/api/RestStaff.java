package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.domain.staff.StaffMember;

/// @param name empty when that person is not there any more
@Schema(name = "StaffMember")
record RestStaff(UUID id, String name) {

    static RestStaff of(StaffMember member) {
        return new RestStaff(member.id().value(), member.name());
    }

    @Schema(name = "Staff")
    record All(List<RestStaff> staff) {}
}
