package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import kz.localbusiness.application.staff.DescribeStaffMember;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/// Who somebody is, as clients read it.
///
/// @param about missing for nothing
/// @param abouts what it says in other languages
@Schema(name = "StaffProfile", requiredProperties = "name")
record RestProfile(
        @Schema(maxLength = StaffMember.MAX_NAME) @Nullable String name,
        @Schema(maxLength = StaffMember.MAX_ABOUT) @Nullable String about,
        @Nullable RestTexts abouts)
        implements RestBody {

    /// @throws Refused when any field is missing or wrong
    DescribeStaffMember.Command read(BusinessId business, StaffId staff) {
        var checks = new FieldChecks();
        var line = checks.line("name", name, StaffMember.MAX_NAME);
        var given = checks.required("name", name, line);
        var told = checks.text("about", about, StaffMember.MAX_ABOUT).orElse("");
        var translated = RestTexts.texts(checks, "abouts", abouts, StaffMember.MAX_ABOUT);
        checks.end();
        return new DescribeStaffMember.Command(
                business, staff, given.orElseThrow(), told, translated);
    }
}
