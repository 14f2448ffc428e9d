package kz.localbusiness.application.chat;

import java.security.SecureRandom;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.chat.ChatInvitation;
import kz.localbusiness.domain.chat.ChatKey;
import kz.localbusiness.domain.chat.InvitationDecision;
import kz.localbusiness.domain.chat.InvitationDecision.Invited;
import kz.localbusiness.domain.chat.InvitationDecision.NoBot;
import kz.localbusiness.domain.chat.InvitationDecision.NoSuchAppointment;
import kz.localbusiness.domain.shared.PhoneNumber;

/// A link to a visit proves nothing about a number: anybody may book under anybody's. Whoever is
/// signed in may have proven theirs.
@UseCase(Audience.EVERYONE)
class InviteMyChatUseCase implements InviteMyChat {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final ChatDesk desk;
    private final Callers callers;

    InviteMyChatUseCase(ChatDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @Override
    public InvitationDecision invite(Command command) {
        var client = desk.client(command.appointment(), command.token());
        if (!desk.bot().isThere()) {
            return new NoBot();
        }
        return client.map(one -> invited(command, one)).orElseGet(NoSuchAppointment::new);
    }

    private InvitationDecision invited(Command command, ClientDetails client) {
        var key = ChatKey.random(command.business(), RANDOM);
        var invitations = desk.chats().invitations();
        var invitation =
                ChatInvitation.by(
                        key,
                        client.phone(),
                        command.appointment(),
                        client.language(),
                        isProven(command, client.phone()),
                        desk.now(),
                        invitations.of(client.phone()).map(ChatInvitation::version).orElse(0L));
        invitations.save(invitation);
        return desk.forgetsErased(invitation)
                ? new NoSuchAppointment()
                : new Invited(desk.bot().door(key), invitation.until());
    }

    private boolean isProven(Command command, PhoneNumber number) {
        return callers.current().phoneAt(command.business()).filter(number::equals).isPresent();
    }
}
