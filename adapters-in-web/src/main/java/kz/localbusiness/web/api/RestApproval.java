package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import kz.localbusiness.domain.business.Approval;

@Schema(name = "Approval")
enum RestApproval {
    @JsonProperty("instant")
    INSTANT,
    @JsonProperty("by-owner")
    BY_OWNER;

    static RestApproval of(Approval approval) {
        return switch (approval) {
            case INSTANT -> INSTANT;
            case BY_OWNER -> BY_OWNER;
        };
    }

    Approval toDomain() {
        return switch (this) {
            case INSTANT -> Approval.INSTANT;
            case BY_OWNER -> Approval.BY_OWNER;
        };
    }
}
