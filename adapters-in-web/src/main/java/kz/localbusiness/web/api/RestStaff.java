package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import org.jspecify.annotations.Nullable;

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
    /// @param photo missing when there is none
    @Schema(name = "BookableStaffMember")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Bookable(UUID id, String name, String about, @Nullable RestPhoto photo) {

        static Bookable of(StaffMember member, Language reader, @Nullable RestPhoto photo) {
            return new Bookable(member.id().value(), member.name(), member.aboutIn(reader), photo);
        }
    }
}
