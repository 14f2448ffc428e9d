package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import kz.localbusiness.domain.business.Advance;
import kz.localbusiness.domain.business.PolicyOverrides;
import kz.localbusiness.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/// The rules that one service replaces; missing ones are those of the business.
///
/// @param advancePercent of the price to be paid online before, or `advanceTenge`, not both
@Schema(name = "PolicyOverrides")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestOverrides(
        @Schema(minimum = "5", maximum = "720") @Nullable Integer stepMinutes,
        @Schema(minimum = "0", maximum = "129600") @Nullable Integer minimumNoticeMinutes,
        @Schema(minimum = "0", maximum = "366") @Nullable Integer horizonDays,
        @Schema(minimum = "0", maximum = "43200") @Nullable Integer cancelCutoffMinutes,
        @Schema(minimum = "0", maximum = "43200") @Nullable Integer moveCutoffMinutes,
        @Schema(minimum = "0", maximum = "20") @Nullable Integer maxMoves,
        @Schema(minimum = "1", maximum = "1000") @Nullable Integer perClient,
        @Schema(minimum = "1", maximum = "1000") @Nullable Integer perPersonDay,
        @Nullable RestApproval approval,
        @Schema(minimum = "1", maximum = "100") @Nullable Integer advancePercent,
        @Schema(minimum = "1", maximum = "100000000") @Nullable Integer advanceTenge) {

    static @Nullable RestOverrides of(PolicyOverrides own) {
        var approval = own.approval();
        return own.equals(PolicyOverrides.NONE)
                ? null
                : new RestOverrides(
                        minutes(own.step()),
                        minutes(own.minimumNotice()),
                        own.horizonDays(),
                        minutes(own.cancelCutoff()),
                        minutes(own.moveCutoff()),
                        own.maxMoves(),
                        own.perClient(),
                        own.perPersonDay(),
                        approval == null ? null : RestApproval.of(approval),
                        own.advance() instanceof Advance.Share(var percent) ? percent : null,
                        own.advance() instanceof Advance.Fixed(var sum) ? tenge(sum) : null);
    }

    private static @Nullable Integer tenge(Money sum) {
        return Math.toIntExact(sum.wholeTenge());
    }

    private static @Nullable Integer minutes(@Nullable Duration duration) {
        return duration == null ? null : Math.toIntExact(duration.toMinutes());
    }
}
