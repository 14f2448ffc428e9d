package kz.localbusiness.web.agenda;

import java.time.Clock;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.booking.AnswerFeedback;
import kz.localbusiness.application.booking.GiveDiscount;
import kz.localbusiness.application.booking.ListFeedback;
import kz.localbusiness.application.booking.MoveAppointment;
import kz.localbusiness.application.booking.PublishFeedback;
import kz.localbusiness.application.booking.ResizeAppointment;
import kz.localbusiness.application.booking.ReturnPayment;
import kz.localbusiness.application.booking.ShowAppointment;
import kz.localbusiness.application.booking.ShowMoveStarts;
import kz.localbusiness.application.booking.TakePayment;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.application.client.FindClients;
import kz.localbusiness.application.client.ListClientVisits;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.web.text.Translations;
import org.springframework.stereotype.Component;

/// What everything about one appointment needs of the application.
@Component
record SheetPorts(
        ShowSetup setup,
        ShowAppointment show,
        ShowMoveStarts moveStarts,
        MoveAppointment move,
        ResizeAppointment resize,
        TakePayment takePayment,
        ReturnPayment returnPayment,
        GiveDiscount giveDiscount,
        OnlinePorts online,
        FindClients clients,
        ListClientVisits visits,
        ListFeedback feedback,
        AnswerFeedback answerFeedback,
        PublishFeedback publishFeedback,
        Translations texts,
        Ids ids,
        Clock clock) {

    FeedbackActs feedbackActs(BusinessId business, Runnable changed) {
        return new FeedbackActs(business, answerFeedback, publishFeedback, changed);
    }
}
