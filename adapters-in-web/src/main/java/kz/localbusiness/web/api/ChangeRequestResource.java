package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.AskForChange;
import kz.localbusiness.domain.booking.AskDecision.Asked;
import kz.localbusiness.domain.booking.AskDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.AskDecision.NotNow;
import kz.localbusiness.domain.booking.AskDecision.StillWaits;
import kz.localbusiness.domain.booking.AskDecision.TooOften;
import kz.localbusiness.domain.booking.ChangeRequest;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.api.ManageAccess.Managed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The holder of a manage token asks for what cannot be done here.
@Tag(name = "Appointment")
@OpenTo(Audience.EVERYONE)
@RestController
class ChangeRequestResource {

    private final ManageAccess access;
    private final MyAppointments mine;
    private final AskForChange requests;

    ChangeRequestResource(ManageAccess access, MyAppointments mine, AskForChange requests) {
        this.access = access;
        this.mine = mine;
        this.requests = requests;
    }

    @Operation(
            summary = "Ask the business for a change, in words",
            description =
                    "One request waits at a time, five are taken for one visit. Saying the same"
                            + " again is harmless.")
    @Refuses({
        ProblemType.MANAGE_LINK_INVALID,
        ProblemType.MANAGE_LINK_EXPIRED,
        ProblemType.TOO_LATE,
        ProblemType.TOO_OFTEN,
        ProblemType.STATE_CONFLICT,
        ProblemType.INVALID_FIELDS,
        ProblemType.MALFORMED_REQUEST,
        ProblemType.TOO_LARGE,
        ProblemType.UNSUPPORTED_MEDIA_TYPE
    })
    @PostMapping(
            path = "/api/v1/appointments/{id}/change-request",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    RestAppointment ask(
            @PathVariable String id,
            @RequestHeader(name = ManageAccess.HEADER, required = false) @Nullable String header,
            @RequestParam(required = false) @Nullable String token,
            @RequestBody RestWords body) {
        var managed = access.open(id, header, token);
        var checks = new FieldChecks();
        var words = checks.text("words", body.words(), ChangeRequest.MAX_WORDS);
        checks.required("words", body.words(), words);
        checks.end();
        return asked(managed, words.orElseThrow());
    }

    private RestAppointment asked(Managed managed, String words) {
        var command =
                new AskForChange.Command(
                        managed.business(), managed.appointment(), managed.token(), words);
        return switch (requests.ask(command)) {
            case Asked _ -> mine.show(managed);
            case StillWaits(var first) when first.words().equals(words) -> mine.show(managed);
            case StillWaits _ -> throw Refused.as(ProblemType.STATE_CONFLICT);
            case TooOften _ -> throw Refused.as(ProblemType.TOO_OFTEN);
            case NotNow _ -> throw Refused.as(ProblemType.TOO_LATE);
            case NoSuchAppointment() -> throw Refused.as(ProblemType.MANAGE_LINK_INVALID);
        };
    }
}
