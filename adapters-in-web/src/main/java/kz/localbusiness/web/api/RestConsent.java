package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import kz.localbusiness.domain.privacy.Consent;
import kz.localbusiness.domain.privacy.Consent.Given;
import kz.localbusiness.domain.privacy.Consent.HeldByBusiness;
import kz.localbusiness.domain.privacy.Consent.NotRecorded;
import org.jspecify.annotations.Nullable;

/// What a client agreed to.
///
/// @param version of the text, like the others only when it was given
@Schema(name = "Consent")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestConsent(
        Kind kind,
        @Nullable String version,
        @Nullable String language,
        @Nullable OffsetDateTime at) {

    static RestConsent of(Consent consent, ZoneId zone) {
        return switch (consent) {
            case Given(var version, var language, var at) ->
                    new RestConsent(
                            Kind.GIVEN,
                            version,
                            language.name().toLowerCase(Locale.ROOT),
                            Moments.at(at, zone));
            case HeldByBusiness() -> new RestConsent(Kind.HELD_BY_BUSINESS, null, null, null);
            case NotRecorded() -> new RestConsent(Kind.NOT_RECORDED, null, null, null);
        };
    }

    @Schema(name = "ConsentKind")
    enum Kind {
        @JsonProperty("given")
        GIVEN,
        @JsonProperty("held-by-business")
        HELD_BY_BUSINESS,
        @JsonProperty("not-recorded")
        NOT_RECORDED
    }
}
