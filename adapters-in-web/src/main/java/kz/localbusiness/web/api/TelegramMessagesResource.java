package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.chat.InviteMyChat;
import kz.localbusiness.application.chat.LeaveMyChat;
import kz.localbusiness.application.chat.ShowMyChat;
import kz.localbusiness.domain.chat.InvitationDecision;
import kz.localbusiness.domain.chat.MyChat;
import kz.localbusiness.web.OpenTo;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The holder of a manage token has messages in Telegram, or no more.
@Tag(name = "Appointment")
@OpenTo(Audience.EVERYONE)
@RestController
@RequestMapping(
        path = "/api/v1/appointments/{id}/messages/telegram",
        produces = MediaType.APPLICATION_JSON_VALUE)
class TelegramMessagesResource {

    private final ManageAccess access;
    private final ShowMyChat chats;
    private final InviteMyChat invitations;
    private final LeaveMyChat leaving;

    TelegramMessagesResource(
            ManageAccess access, ShowMyChat chats, InviteMyChat invitations, LeaveMyChat leaving) {
        this.access = access;
        this.chats = chats;
        this.invitations = invitations;
        this.leaving = leaving;
    }

    @Operation(
            summary = "Whether messages come in Telegram",
            description = "There is nothing here on an installation without a bot.")
    @Refuses({
        ProblemType.MANAGE_LINK_INVALID,
        ProblemType.MANAGE_LINK_EXPIRED,
        ProblemType.NOT_FOUND
    })
    @GetMapping
    RestTelegram show(
            @PathVariable String id,
            @RequestHeader(name = ManageAccess.HEADER, required = false) @Nullable String header,
            @RequestParam(required = false) @Nullable String token) {
        var mine = access.open(id, header, token);
        var query = new ShowMyChat.Query(mine.business(), mine.appointment(), mine.token());
        return switch (chats.show(query)) {
            case MyChat.Linked(var since) -> new RestTelegram(true, since);
            case MyChat.NotLinked() -> new RestTelegram(false, null);
            case MyChat.NoBot() -> throw Refused.as(ProblemType.NOT_FOUND);
            case MyChat.NoSuchAppointment() -> throw Refused.as(ProblemType.MANAGE_LINK_INVALID);
        };
    }

    @Operation(
            summary = "Ask for messages in Telegram",
            description =
                    "Whoever opens the link within an hour and presses \"Start\" there is written to"
                            + " about all visits under the same phone number at this business."
                            + " Whoever is not signed in with that number tells it to the bot first."
                            + " A new link replaces the one before.")
    @Refuses({
        ProblemType.MANAGE_LINK_INVALID,
        ProblemType.MANAGE_LINK_EXPIRED,
        ProblemType.NOT_FOUND
    })
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    RestTelegramInvitation invite(
            @PathVariable String id,
            @RequestHeader(name = ManageAccess.HEADER, required = false) @Nullable String header,
            @RequestParam(required = false) @Nullable String token) {
        var mine = access.open(id, header, token);
        var command = new InviteMyChat.Command(mine.business(), mine.appointment(), mine.token());
        return switch (invitations.invite(command)) {
            case InvitationDecision.Invited(var door, var until) ->
                    new RestTelegramInvitation(door.toString(), until);
            case InvitationDecision.NoBot() -> throw Refused.as(ProblemType.NOT_FOUND);
            case InvitationDecision.NoSuchAppointment() ->
                    throw Refused.as(ProblemType.MANAGE_LINK_INVALID);
        };
    }

    @Operation(summary = "Have no more messages in Telegram; harmless when there are none")
    @Refuses({ProblemType.MANAGE_LINK_INVALID, ProblemType.MANAGE_LINK_EXPIRED})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping
    void leave(
            @PathVariable String id,
            @RequestHeader(name = ManageAccess.HEADER, required = false) @Nullable String header,
            @RequestParam(required = false) @Nullable String token) {
        var mine = access.open(id, header, token);
        var command = new LeaveMyChat.Command(mine.business(), mine.appointment(), mine.token());
        if (leaving.leave(command) instanceof MyChat.NoSuchAppointment) {
            throw Refused.as(ProblemType.MANAGE_LINK_INVALID);
        }
    }
}
