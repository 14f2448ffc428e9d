package kz.localbusiness.application.chat;

import java.time.Instant;
import java.util.Optional;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.booking.ManageAccess;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.chat.out.ChatBot;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.chat.ChatDecision;
import kz.localbusiness.domain.chat.ChatDecision.ChatLinked;
import kz.localbusiness.domain.chat.ChatDecision.NotInvited;
import kz.localbusiness.domain.chat.ChatInvitation;
import kz.localbusiness.domain.chat.ChatLink;

/// What it takes to bring people of the current business and chats of the bot together.
public record ChatDesk(
        ChatBot bot,
        ClientChats chats,
        TeamChats team,
        BookingOffice office,
        ManageLinks links,
        BotSecret secret) {

    Instant now() {
        return office.clock().instant();
    }

    Business business() {
        return office.businesses().current().orElseThrow();
    }

    /// @return empty when the link was replaced, or the client forgotten
    /// @throws kz.localbusiness.application.NotAllowed when the token is not the visit's
    Optional<ClientDetails> client(AppointmentId visit, ManageToken token) {
        var link = new ManageAccess(links, office.clock()).require(token, visit);
        return visit(visit)
                .filter(link::opens)
                .map(Appointment::client)
                .filter(client -> !client.isErased());
    }

    ChatDecision link(ChatInvitation invitation, long chat) {
        var client = invitation.client();
        var before = chats.links().of(client).map(ChatLink::version).orElse(0L);
        chats.links().save(ChatLink.made(invitation, chat, now(), before));
        chats.invitations().end(invitation.digest());
        return forgetsErased(invitation)
                ? new NotInvited()
                : new ChatLinked(business(), invitation.language());
    }

    /// Neither an invitation nor a link may outlive an erasure that happened meanwhile.
    boolean forgetsErased(ChatInvitation invitation) {
        var isErased = visit(invitation.visit()).filter(one -> one.client().isErased()).isPresent();
        if (isErased) {
            chats.forget(invitation.client());
        }
        return isErased;
    }

    private Optional<Appointment> visit(AppointmentId id) {
        return office.agendas().appointment(id);
    }
}
