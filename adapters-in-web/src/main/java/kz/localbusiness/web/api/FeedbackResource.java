package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.GiveFeedback;
import kz.localbusiness.domain.booking.Feedback;
import kz.localbusiness.domain.booking.FeedbackDecision.FeedbackGiven;
import kz.localbusiness.domain.booking.FeedbackDecision.FeedbackStands;
import kz.localbusiness.domain.booking.FeedbackDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.FeedbackDecision.TooEarly;
import kz.localbusiness.domain.booking.FeedbackDecision.WasCancelled;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.api.ManageAccess.Managed;
import kz.localbusiness.web.api.WrongField.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The holder of a manage token says how the visit was.
@Tag(name = "Appointment")
@OpenTo(Audience.EVERYONE)
@RestController
class FeedbackResource {

    private final ManageAccess access;
    private final MyAppointments mine;
    private final GiveFeedback feedback;

    FeedbackResource(ManageAccess access, MyAppointments mine, GiveFeedback feedback) {
        this.access = access;
        this.mine = mine;
        this.feedback = feedback;
    }

    @Operation(
            summary = "Say how the visit was",
            description = "The first word stands; saying the same again is harmless.")
    @Refuses({
        ProblemType.MANAGE_LINK_INVALID,
        ProblemType.MANAGE_LINK_EXPIRED,
        ProblemType.TOO_EARLY,
        ProblemType.ALREADY_CANCELLED,
        ProblemType.FEEDBACK_GIVEN,
        ProblemType.INVALID_FIELDS,
        ProblemType.MALFORMED_REQUEST,
        ProblemType.TOO_LARGE,
        ProblemType.UNSUPPORTED_MEDIA_TYPE
    })
    @PostMapping(
            path = "/api/v1/appointments/{id}/feedback",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    RestAppointment give(
            @PathVariable String id,
            @RequestHeader(name = ManageAccess.HEADER, required = false) @Nullable String header,
            @RequestParam(required = false) @Nullable String token,
            @RequestBody RestFeedback body) {
        var managed = access.open(id, header, token);
        var checks = new FieldChecks();
        var stars = stars(checks, body.stars());
        var words = checks.text("words", body.words(), Feedback.MAX_WORDS).orElse("");
        checks.end();
        return given(managed, stars.orElseThrow(), words);
    }

    private static Optional<Integer> stars(FieldChecks checks, @Nullable Integer stars) {
        if (stars == null) {
            checks.refuse("stars", Rule.REQUIRED);
        } else if (stars < 1 || stars > Feedback.MAX_STARS) {
            checks.refuse("stars", Rule.OUT_OF_RANGE, 1, Feedback.MAX_STARS);
        }
        return Optional.ofNullable(stars);
    }

    private RestAppointment given(Managed managed, int stars, String words) {
        var command =
                new GiveFeedback.Command(
                        managed.business(), managed.appointment(), managed.token(), stars, words);
        return switch (feedback.give(command)) {
            case FeedbackGiven _ -> mine.show(managed);
            case FeedbackStands(var first) -> {
                if (first.stars() != stars || !first.words().equals(words)) {
                    throw Refused.as(ProblemType.FEEDBACK_GIVEN);
                }
                yield mine.show(managed);
            }
            case TooEarly _ -> throw Refused.as(ProblemType.TOO_EARLY);
            case WasCancelled _ -> throw Refused.as(ProblemType.ALREADY_CANCELLED);
            case NoSuchAppointment() -> throw Refused.as(ProblemType.MANAGE_LINK_INVALID);
        };
    }
}
