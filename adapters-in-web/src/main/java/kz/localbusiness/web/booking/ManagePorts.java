package kz.localbusiness.web.booking;

import java.time.Clock;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.booking.AgreeToWhatsApp;
import kz.localbusiness.application.booking.AnswerOffer;
import kz.localbusiness.application.booking.AskForChange;
import kz.localbusiness.application.booking.CancelMyAppointment;
import kz.localbusiness.application.booking.ChooseMyMessages;
import kz.localbusiness.application.booking.GiveFeedback;
import kz.localbusiness.application.booking.MoveMyAppointment;
import kz.localbusiness.application.booking.PromiseToCome;
import kz.localbusiness.application.booking.RenewMyManageLink;
import kz.localbusiness.application.booking.ShowMyAppointment;
import kz.localbusiness.application.booking.ShowMyCalendarFile;
import kz.localbusiness.application.booking.ShowMyMessages;
import kz.localbusiness.application.booking.ShowMyMoveStarts;
import kz.localbusiness.application.booking.ShowMyOffer;
import kz.localbusiness.application.booking.WatchMyAppointment;
import kz.localbusiness.application.notice.ShowWaysToClients;
import kz.localbusiness.web.browser.BrowserPorts;
import org.springframework.stereotype.Component;

/// What looking after an appointment needs of the application.
@Component
record ManagePorts(
        ShowMyAppointment show,
        WatchMyAppointment watch,
        CancelMyAppointment cancel,
        MoveMyAppointment move,
        PromiseToCome promise,
        AskForChange ask,
        ShowMyMoveStarts moveStarts,
        GiveFeedback feedback,
        ShowMyOffer offer,
        AnswerOffer answerOffer,
        RenewMyManageLink renew,
        ShowMyMessages showMessages,
        ChooseMyMessages chooseMessages,
        AgreeToWhatsApp agreeToWhatsApp,
        ShowWaysToClients waysToClients,
        ChatPorts chat,
        ShowMyCalendarFile calendarFile,
        OwnPage pages,
        PayPorts pay,
        BrowserPorts browser,
        Instance instance,
        Clock clock) {}
