package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import kz.localbusiness.domain.business.BookingLimits;
import kz.localbusiness.domain.business.BookingPolicy;
import org.jspecify.annotations.Nullable;

/// When and how clients may book, as a whole.
@Schema(
        name = "Policy",
        requiredProperties = {
            "stepMinutes",
            "minimumNoticeMinutes",
            "horizonDays",
            "cancelCutoffMinutes",
            "moveCutoffMinutes",
            "maxMoves",
            "approval",
            "buffersWithinHours",
            "formHoldMinutes",
            "offerHoldMinutes"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestPolicy(
        @Schema(minimum = "5", maximum = "720", example = "15") @Nullable Integer stepMinutes,
        @Schema(minimum = "0", maximum = "129600") @Nullable Integer minimumNoticeMinutes,
        @Schema(minimum = "0", maximum = "366") @Nullable Integer horizonDays,
        @Schema(minimum = "0", maximum = "43200") @Nullable Integer cancelCutoffMinutes,
        @Schema(minimum = "0", maximum = "43200") @Nullable Integer moveCutoffMinutes,
        @Schema(minimum = "0", maximum = "20") @Nullable Integer maxMoves,
        @Schema(minimum = "1", maximum = "1000", description = "Missing: no limit")
                @Nullable Integer perClient,
        @Schema(minimum = "1", maximum = "1000", description = "Missing: no limit")
                @Nullable Integer perPersonDay,
        @Nullable RestApproval approval,
        @Nullable Boolean buffersWithinHours,
        @Schema(minimum = "1", maximum = "60") @Nullable Integer formHoldMinutes,
        @Schema(minimum = "5", maximum = "1440") @Nullable Integer offerHoldMinutes)
        implements RestBody {

    static RestPolicy of(BookingPolicy policy) {
        return new RestPolicy(
                minutes(policy.window().step()),
                minutes(policy.window().minimumNotice()),
                policy.window().horizonDays(),
                minutes(policy.changes().cancelCutoff()),
                minutes(policy.changes().moveCutoff()),
                policy.changes().maxMoves(),
                limit(policy.limits().perClient()),
                limit(policy.limits().perPersonDay()),
                RestApproval.of(policy.approval()),
                policy.buffersWithinHours(),
                minutes(policy.holds().form()),
                minutes(policy.holds().offer()));
    }

    private static int minutes(Duration duration) {
        return Math.toIntExact(duration.toMinutes());
    }

    private static @Nullable Integer limit(int limit) {
        return limit == BookingLimits.UNLIMITED ? null : limit;
    }
}
