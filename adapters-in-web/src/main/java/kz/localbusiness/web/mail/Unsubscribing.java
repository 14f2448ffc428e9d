package kz.localbusiness.web.mail;

import kz.localbusiness.application.booking.AnswerOffer;
import kz.localbusiness.application.booking.AnswerOffer.Choice;
import kz.localbusiness.application.booking.ChooseMyMessages;
import kz.localbusiness.application.booking.ShowMyMessages;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.WaitlistDecision.Left;
import kz.localbusiness.domain.booking.WaitlistDecision.NoOffer;
import kz.localbusiness.domain.booking.WaitlistId;
import kz.localbusiness.domain.client.MessagesDecision.MessagesChosen;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.MessageWishes;
import org.springframework.stereotype.Component;

/// Ends the letters that a link came with: those about the client's visits, or those of a waitlist,
/// which only end with the place on it.
@Component
final class Unsubscribing {

    private final ShowMyMessages messages;
    private final ChooseMyMessages choice;
    private final AnswerOffer answers;

    Unsubscribing(ShowMyMessages messages, ChooseMyMessages choice, AnswerOffer answers) {
        this.messages = messages;
        this.choice = choice;
        this.answers = answers;
    }

    /// Whether there is anything that the link opens.
    boolean by(ManageLink link, ManageToken token) {
        var visit = link.appointment();
        return messages.show(new ShowMyMessages.Query(link.business(), visit, token))
                .map(wishes -> silence(link, token, wishes.silencing(Channel.EMAIL)))
                .orElseGet(() -> leave(link, token));
    }

    private boolean silence(ManageLink link, ManageToken token, MessageWishes wishes) {
        var command =
                ChooseMyMessages.Command.of(link.business(), link.appointment(), token, wishes);
        return choice.choose(command) instanceof MessagesChosen;
    }

    /// Whoever was served already gets no more of them either.
    private boolean leave(ManageLink link, ManageToken token) {
        var entry = new WaitlistId(link.appointment().value());
        var command = new AnswerOffer.Command(link.business(), entry, token, Choice.LEAVE);
        var answer = answers.answer(command);
        return answer instanceof Left || answer instanceof NoOffer;
    }
}
