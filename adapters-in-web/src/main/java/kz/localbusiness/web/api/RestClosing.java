package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import kz.localbusiness.application.closing.ShowClosing.Shown;
import org.jspecify.annotations.Nullable;

/// Whether the business ends.
///
/// @param askedAt missing unless it does, like the end
/// @param deletedAt when everything is deleted
/// @param visitsAhead that clients have from now on
@Schema(name = "Closing")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestClosing(
        boolean closing,
        @Nullable OffsetDateTime askedAt,
        @Nullable OffsetDateTime deletedAt,
        int visitsAhead) {

    static RestClosing of(Shown shown) {
        var closing = shown.business().closing();
        var zone = shown.business().zone();
        return closing == null
                ? new RestClosing(false, null, null, shown.visitsAhead())
                : new RestClosing(
                        true,
                        Moments.at(closing.askedAt(), zone),
                        Moments.at(closing.end(), zone),
                        shown.visitsAhead());
    }

    /// @param address of the business, to be sure
    /// @param visitsAhead as many as are known to be ahead
    @Schema(
            name = "ClosingRequest",
            requiredProperties = {"address", "visitsAhead"})
    record Wish(@Nullable String address, @Nullable Integer visitsAhead) implements RestBody {}
}
