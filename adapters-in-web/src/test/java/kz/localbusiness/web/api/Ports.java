package kz.localbusiness.web.api;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.localbusiness.application.booking.AgreeToWhatsApp;
import kz.localbusiness.application.booking.AskForChange;
import kz.localbusiness.application.booking.BookAppointment;
import kz.localbusiness.application.booking.CancelMyAppointment;
import kz.localbusiness.application.booking.ChooseMyMessages;
import kz.localbusiness.application.booking.ExplainDay;
import kz.localbusiness.application.booking.ExplainStart;
import kz.localbusiness.application.booking.GiveFeedback;
import kz.localbusiness.application.booking.MoveMyAppointment;
import kz.localbusiness.application.booking.PromiseToCome;
import kz.localbusiness.application.booking.RenewManageLink;
import kz.localbusiness.application.booking.RenewMyManageLink;
import kz.localbusiness.application.booking.ShowFreeStarts;
import kz.localbusiness.application.booking.ShowMyAppointment;
import kz.localbusiness.application.booking.ShowMyMoveStarts;
import kz.localbusiness.application.business.ShowBusinessPage;
import kz.localbusiness.application.chat.InviteMyChat;
import kz.localbusiness.application.chat.LeaveMyChat;
import kz.localbusiness.application.chat.ShowMyChat;
import kz.localbusiness.domain.booking.AskDecision;
import kz.localbusiness.domain.booking.BookingDecision;
import kz.localbusiness.domain.booking.CancelDecision;
import kz.localbusiness.domain.booking.Explanation;
import kz.localbusiness.domain.booking.FeedbackDecision;
import kz.localbusiness.domain.booking.LinkDecision;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.MoveDecision;
import kz.localbusiness.domain.booking.PromiseDecision;
import kz.localbusiness.domain.booking.RenewDecision;
import kz.localbusiness.domain.chat.InvitationDecision;
import kz.localbusiness.domain.chat.MyChat;
import kz.localbusiness.domain.client.MessagesDecision;
import kz.localbusiness.domain.notice.MessageWishes;

/// What each port answers; at first that all is well.
final class Ports {

    Function<ShowBusinessPage.Query, Optional<ShowBusinessPage.BusinessPage>> page =
            _ -> Optional.of(Salon.page());
    Function<ShowFreeStarts.Query, Optional<ShowFreeStarts.FreeStarts>> freeStarts =
            _ -> Optional.of(Salon.freeStarts());
    Function<ExplainStart.Query, Optional<List<Explanation>>> explanations =
            _ -> Optional.of(List.of(new Explanation(List.of(Salon.AIGERIM), List.of())));
    Function<ExplainDay.Query, ExplainDay.Answer> days = _ -> new ExplainDay.HasTime();
    Function<BookAppointment.Command, BookAppointment.Answer> bookings =
            _ ->
                    new BookAppointment.Answer(
                            new BookingDecision.Booked(Salon.day(), Salon.appointment()),
                            Salon.TOKEN);
    Function<ManageToken, LinkDecision> links =
            token ->
                    token.equals(Salon.TOKEN)
                            ? new LinkDecision.Opened(Salon.link())
                            : new LinkDecision.LinkInvalid();
    Function<ShowMyAppointment.Query, Optional<ShowMyAppointment.MyAppointment>> mine =
            _ -> Optional.of(Salon.mine());
    Function<ShowMyMoveStarts.Query, ShowMyMoveStarts.Answer> moveStarts =
            _ -> new ShowMyMoveStarts.Shown(Salon.freeStarts());
    Function<AskForChange.Command, AskDecision> asks =
            _ -> new AskDecision.Asked(Salon.day(), Salon.appointment());
    Function<PromiseToCome.Command, PromiseDecision> promises =
            _ -> new PromiseDecision.Promised(Salon.day(), Salon.appointment());
    MessageWishes wishes = MessageWishes.NONE;
    List<AgreeToWhatsApp.Command> agreed = new ArrayList<>();
    Function<ChooseMyMessages.Command, MessagesDecision> choices =
            command ->
                    new MessagesDecision.MessagesChosen(
                            MessageWishes.NONE.choosing(
                                    command.silent(), command.unwanted(), command.first()));
    Function<AgreeToWhatsApp.Command, MessagesDecision> agreements =
            command -> {
                agreed.add(command);
                return new MessagesDecision.MessagesChosen(wishes);
            };
    Function<ShowMyChat.Query, MyChat> chats = _ -> new MyChat.NotLinked();
    Function<InviteMyChat.Command, InvitationDecision> chatInvitations =
            _ ->
                    new InvitationDecision.Invited(
                            URI.create("https://t.me/lbp_bot?start=key"), Salon.NOW);
    Function<LeaveMyChat.Command, MyChat> chatEnds = _ -> new MyChat.NotLinked();
    Function<CancelMyAppointment.Command, CancelDecision> cancellations =
            _ -> new CancelDecision.NowCancelled(Salon.day(), Salon.appointment());
    Function<MoveMyAppointment.Command, MoveDecision> moves =
            _ -> new MoveDecision.Moved(Salon.day(), Salon.appointment());
    Function<RenewMyManageLink.Command, RenewManageLink.Answer> renewals =
            _ ->
                    new RenewManageLink.Answer(
                            new RenewDecision.LinkRenewed(Salon.day(), Salon.appointment()),
                            new ManageToken("another-token"));
    Function<GiveFeedback.Command, FeedbackDecision> feedback =
            _ -> new FeedbackDecision.FeedbackGiven(Salon.day(), Salon.appointment());

    void reset() {
        var fresh = new Ports();
        page = fresh.page;
        freeStarts = fresh.freeStarts;
        explanations = fresh.explanations;
        days = fresh.days;
        bookings = fresh.bookings;
        links = fresh.links;
        mine = fresh.mine;
        moveStarts = fresh.moveStarts;
        asks = fresh.asks;
        promises = fresh.promises;
        wishes = fresh.wishes;
        agreed = fresh.agreed;
        choices = fresh.choices;
        agreements = fresh.agreements;
        chats = fresh.chats;
        chatInvitations = fresh.chatInvitations;
        chatEnds = fresh.chatEnds;
        cancellations = fresh.cancellations;
        moves = fresh.moves;
        feedback = fresh.feedback;
        renewals = fresh.renewals;
    }
}
