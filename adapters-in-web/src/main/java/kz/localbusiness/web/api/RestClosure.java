package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Closure;
import org.jspecify.annotations.Nullable;

/// @param setAt told, not read
@Schema(
        name = "Closure",
        requiredProperties = {"from", "to"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestClosure(
        @Schema(format = "date", example = "2026-12-30") @Nullable String from,
        @Schema(format = "date", description = "Inclusive", example = "2027-01-03")
                @Nullable String to,
        @Schema(maxLength = Closure.MAX_REASON, description = "Clients may read it")
                @Nullable String reason,
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable OffsetDateTime setAt)
        implements RestBody {

    @Schema(name = "Closures")
    record All(List<RestClosure> closures) {

        static All of(Business business) {
            return new All(
                    business.closures().dated().stream()
                            .map(one ->
                                    new RestClosure(
                                            one.from().toString(),
                                            one.to().toString(),
                                            one.reason(),
                                            Moments.at(one.setAt(), business.zone())))
                            .toList());
        }
    }
}
