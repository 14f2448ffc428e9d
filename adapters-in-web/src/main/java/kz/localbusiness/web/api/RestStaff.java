package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;

/// @param name empty when that person is not there any more
@Schema(name = "StaffMember")
record RestStaff(UUID id, String name) {

    static String name(BusinessPage page, StaffId staff) {
        return page.staff().stream()
                .filter(member -> member.id().equals(staff))
                .map(StaffMember::name)
                .findFirst()
                .orElse("");
    }

    @Schema(name = "Staff")
    record All(List<Bookable> staff) {}

    /// @param about in the language of the reader, empty for nothing
    @Schema(name = "BookableStaffMember")
    record Bookable(UUID id, String name, String about) {

        static Bookable of(StaffMember member, Language reader) {
            return new Bookable(member.id().value(), member.name(), member.aboutIn(reader));
        }
    }
}
