package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;

/// @param name empty when that person is not there any more
@Schema(name = "StaffMember")
record RestStaff(UUID id, String name) {

    static RestStaff of(StaffMember member) {
        return new RestStaff(member.id().value(), member.name());
    }

    static String name(BusinessPage page, StaffId staff) {
        return page.staff().stream()
                .filter(member -> member.id().equals(staff))
                .map(StaffMember::name)
                .findFirst()
                .orElse("");
    }

    @Schema(name = "Staff")
    record All(List<RestStaff> staff) {}
}
