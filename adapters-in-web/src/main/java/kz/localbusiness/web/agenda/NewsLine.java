package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentArrived;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentBooked;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentCancelled;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentCompleted;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentConfirmed;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentMissed;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentMoved;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentPaid;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentReinstated;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentResized;
import kz.localbusiness.domain.booking.BookingEvent.ChangeAnswered;
import kz.localbusiness.domain.booking.BookingEvent.ChangeAsked;
import kz.localbusiness.domain.booking.BookingEvent.ComingPromised;
import kz.localbusiness.domain.booking.BookingEvent.DiscountGiven;
import kz.localbusiness.domain.booking.BookingEvent.FeedbackNoted;
import kz.localbusiness.domain.booking.BookingEvent.ReminderAsked;
import kz.localbusiness.domain.booking.BookingEvent.SeriesBooked;
import kz.localbusiness.web.layout.Toast;
import kz.localbusiness.web.text.Wording;

/// Says what just happened, to those who see it and to those who listen.
final class NewsLine extends Div {

    NewsLine() {
        setId("day-news");
        addClassName("only-heard");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
    }

    void tell(BookingEvent news, Appointment about, ZoneId zone) {
        var time = Wording.in(getLocale()).time(about.slot().start(), zone);
        var sentence = getTranslation(key(news), about.client().name(), time);
        setText(sentence);
        getUI().ifPresent(ui -> Toast.show(ui, sentence));
    }

    private static String key(BookingEvent news) {
        return switch (news) {
            case AppointmentBooked _ -> "agenda.news-booked";
            case AppointmentConfirmed _ -> "agenda.news-confirmed";
            case AppointmentCancelled _ -> "agenda.news-cancelled";
            case AppointmentMoved _ -> "agenda.news-moved";
            case ChangeAsked _ -> "agenda.news-change-asked";
            case ChangeAnswered _ -> "agenda.news-change-answered";
            case ComingPromised _ -> "agenda.news-promised";
            case FeedbackNoted _ -> "agenda.news-feedback";
            case ReminderAsked _ -> "agenda.news-reminded";
            case AppointmentPaid _ -> "agenda.news-paid";
            case DiscountGiven _ -> "agenda.news-discount";
            case AppointmentReinstated _ -> "agenda.news-reinstated";
            case AppointmentResized _ -> "agenda.news-resized";
            case AppointmentArrived _ -> "agenda.news-arrived";
            case AppointmentCompleted _ -> "agenda.news-completed";
            case AppointmentMissed _ -> "agenda.news-missed";
            case SeriesBooked _ -> "agenda.news-series-booked";
        };
    }
}
