package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.AgreeToWhatsApp;
import kz.localbusiness.application.booking.ChooseMyMessages;
import kz.localbusiness.application.booking.ShowMyMessages;
import kz.localbusiness.application.notice.ShowWaysToClients;
import kz.localbusiness.domain.client.MessagesDecision;
import kz.localbusiness.domain.client.MessagesDecision.MessagesChosen;
import kz.localbusiness.domain.client.MessagesDecision.NoSuchAppointment;
import kz.localbusiness.domain.notice.MessageWishes;
import kz.localbusiness.domain.notice.OptIn;
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
    private final AgreeToWhatsApp agreement;
    private final ShowWaysToClients ways;

    MessagesResource(
            ManageAccess access,
            ShowMyMessages shown,
            ChooseMyMessages choice,
            AgreeToWhatsApp agreement,
            ShowWaysToClients ways) {
        this.access = access;
        this.shown = shown;
        this.choice = choice;
        this.agreement = agreement;
        this.ways = ways;
    }

    @Operation(summary = "Which messages about visits here the client gets, by which channels")
    @Refuses({ProblemType.MANAGE_LINK_INVALID, ProblemType.MANAGE_LINK_EXPIRED})
    @GetMapping
    RestMessages show(
            @PathVariable String id,
            @RequestHeader(name = ManageAccess.HEADER, required = false) @Nullable String header,
            @RequestParam(required = false) @Nullable String token) {
        var managed = access.open(id, header, token);
        return told(managed, wishes(managed));
    }

    @Operation(
            summary = "Choose which messages come, and by which channels",
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
        var before = wishes(managed);
        var checks = new FieldChecks();
        var wished = body.read(checks, before);
        checks.end();
        var chosen = now(choice.choose(choosing(managed, wished)));
        var now =
                body.agrees(before)
                        .map(agrees -> now(agreement.agree(agreeing(managed, agrees))))
                        .orElse(chosen);
        return told(managed, now);
    }

    private MessageWishes wishes(Managed managed) {
        var query =
                new ShowMyMessages.Query(
                        managed.business(), managed.appointment(), managed.token());
        return shown.show(query).orElseThrow(() -> Refused.as(ProblemType.MANAGE_LINK_INVALID));
    }

    private static ChooseMyMessages.Command choosing(Managed managed, MessageWishes wished) {
        return ChooseMyMessages.Command.of(
                managed.business(), managed.appointment(), managed.token(), wished);
    }

    private static AgreeToWhatsApp.Command agreeing(Managed managed, boolean agrees) {
        return new AgreeToWhatsApp.Command(
                managed.business(),
                managed.appointment(),
                managed.token(),
                agrees,
                OptIn.Where.BY_LINK);
    }

    private static MessageWishes now(MessagesDecision decision) {
        return switch (decision) {
            case MessagesChosen(var wishes) -> wishes;
            case NoSuchAppointment() -> throw Refused.as(ProblemType.MANAGE_LINK_INVALID);
        };
    }

    private RestMessages told(Managed managed, MessageWishes wishes) {
        return RestMessages.of(wishes, ways.show(new ShowWaysToClients.Query(managed.business())));
    }
}
