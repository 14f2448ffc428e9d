package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.ChooseMyMessages;
import kz.localbusiness.application.booking.ShowMyMessages;
import kz.localbusiness.domain.client.MessagesDecision.MessagesChosen;
import kz.localbusiness.domain.client.MessagesDecision.NoSuchAppointment;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.api.ManageAccess.Managed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The holder of a manage token chooses which messages come.
@Tag(name = "Appointment")
@OpenTo(Audience.EVERYONE)
@RestController
@RequestMapping(
        path = "/api/v1/appointments/{id}/messages",
        produces = MediaType.APPLICATION_JSON_VALUE)
class MessagesResource {

    private final ManageAccess access;
    private final ShowMyMessages shown;
    private final ChooseMyMessages choice;

    MessagesResource(ManageAccess access, ShowMyMessages shown, ChooseMyMessages choice) {
        this.access = access;
        this.shown = shown;
        this.choice = choice;
    }

    @Operation(summary = "By which channels the client is written to about visits here")
    @Refuses({ProblemType.MANAGE_LINK_INVALID, ProblemType.MANAGE_LINK_EXPIRED})
    @GetMapping
    RestMessages show(
            @PathVariable String id,
            @RequestHeader(name = ManageAccess.HEADER, required = false) @Nullable String header,
            @RequestParam(required = false) @Nullable String token) {
        var managed = access.open(id, header, token);
        var query =
                new ShowMyMessages.Query(
                        managed.business(), managed.appointment(), managed.token());
        return shown.show(query)
                .map(RestMessages::of)
                .orElseThrow(() -> Refused.as(ProblemType.MANAGE_LINK_INVALID));
    }

    @Operation(
            summary = "Choose by which channels the client is written to",
            description =
                    "For all visits under the same phone number at this business. What the client"
                            + " cannot know otherwise is always told: that the business has moved or"
                            + " cancelled a visit, or that a time is free for which they wait.")
    @Refuses({
        ProblemType.MANAGE_LINK_INVALID,
        ProblemType.MANAGE_LINK_EXPIRED,
        ProblemType.INVALID_FIELDS,
        ProblemType.MALFORMED_REQUEST,
        ProblemType.TOO_LARGE,
        ProblemType.UNSUPPORTED_MEDIA_TYPE
    })
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    RestMessages choose(
            @PathVariable String id,
            @RequestHeader(name = ManageAccess.HEADER, required = false) @Nullable String header,
            @RequestParam(required = false) @Nullable String token,
            @RequestBody RestMessages body) {
        var managed = access.open(id, header, token);
        var checks = new FieldChecks();
        var silent = body.silent(checks);
        checks.end();
        return chosen(managed, silent);
    }

    private RestMessages chosen(Managed managed, Set<Channel> silent) {
        var command =
                new ChooseMyMessages.Command(
                        managed.business(), managed.appointment(), managed.token(), silent);
        return switch (choice.choose(command)) {
            case MessagesChosen(var now) -> RestMessages.of(now);
            case NoSuchAppointment() -> throw Refused.as(ProblemType.MANAGE_LINK_INVALID);
        };
    }
}
