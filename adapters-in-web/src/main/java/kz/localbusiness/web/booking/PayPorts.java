package kz.localbusiness.web.booking;

import java.time.Clock;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.payment.PayForVisit;
import kz.localbusiness.application.payment.PayInAdvance;
import kz.localbusiness.application.payment.ShowMyBill;
import kz.localbusiness.application.payment.ShowMyPayment;
import kz.localbusiness.application.payment.WatchMyPayment;
import kz.localbusiness.web.biller.BankSite;
import org.springframework.stereotype.Component;

/// What paying online needs of the application.
@Component
record PayPorts(
        PayInAdvance inAdvance,
        PayForVisit forVisit,
        ShowMyPayment show,
        WatchMyPayment watch,
        ShowMyBill bill,
        BankSite bankSite,
        Instance instance,
        OwnPage pages,
        Clock clock) {}
