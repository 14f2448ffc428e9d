package kz.localbusiness.web.agenda;

import java.time.Clock;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.payment.ConfirmGivenBack;
import kz.localbusiness.application.payment.FindOutIfPaid;
import kz.localbusiness.application.payment.GiveMoneyBack;
import kz.localbusiness.application.payment.OfferRefundCode;
import kz.localbusiness.application.payment.SendInvoice;
import kz.localbusiness.application.payment.ShowBankWays;
import kz.localbusiness.application.payment.ShowCharges;
import kz.localbusiness.application.payment.WatchCharge;
import kz.localbusiness.application.payment.WithdrawInvoice;
import org.springframework.stereotype.Component;

/// What the money of a visit that goes through the bank needs of the application.
@Component
record OnlinePorts(
        ShowCharges charges,
        WatchCharge watch,
        ShowBankWays ways,
        SendInvoice sendInvoice,
        FindOutIfPaid findOutIfPaid,
        WithdrawInvoice withdrawInvoice,
        GiveMoneyBack giveMoneyBack,
        ConfirmGivenBack confirmGivenBack,
        OfferRefundCode offerRefundCode,
        Ids ids,
        Clock clock) {}
