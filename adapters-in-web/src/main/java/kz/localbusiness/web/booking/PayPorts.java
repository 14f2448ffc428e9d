package kz.localbusiness.web.booking;

import java.time.Clock;
import kz.localbusiness.application.payment.PayForVisit;
import kz.localbusiness.application.payment.PayInAdvance;
import kz.localbusiness.application.payment.ShowBillNumber;
import kz.localbusiness.application.payment.ShowMyPayment;
import kz.localbusiness.application.payment.WatchMyPayment;
import org.springframework.stereotype.Component;

/// What paying online needs of the application.
@Component
record PayPorts(
        PayInAdvance inAdvance,
        PayForVisit forVisit,
        ShowMyPayment show,
        WatchMyPayment watch,
        ShowBillNumber billNumber,
        OwnPage pages,
        Clock clock) {}
