package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import kz.localbusiness.domain.booking.ChangeRequest;
import org.jspecify.annotations.Nullable;

/// What the client asked for last, and what came of it.
///
/// @param answer empty when it was looked after without a word
/// @param answeredAt missing while it waits
@Schema(name = "ChangeRequest")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestChangeRequest(
        OffsetDateTime at, String words, @Nullable OffsetDateTime answeredAt, String answer) {

    static @Nullable RestChangeRequest of(Optional<ChangeRequest> asked, ZoneId zone) {
        return asked.map(one -> of(one, zone)).orElse(null);
    }

    private static RestChangeRequest of(ChangeRequest one, ZoneId zone) {
        var answered = one.answeredAt();
        return new RestChangeRequest(
                Moments.at(one.at(), zone),
                one.words(),
                answered == null ? null : Moments.at(answered, zone),
                one.answer());
    }
}
