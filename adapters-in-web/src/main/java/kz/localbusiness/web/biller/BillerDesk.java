package kz.localbusiness.web.biller;

import java.util.List;
import kz.localbusiness.application.payment.ShowBill;
import kz.localbusiness.application.payment.ShowBill.Answer.Owed;
import kz.localbusiness.application.payment.TakeBillPayment;
import kz.localbusiness.domain.payment.BillPayment;
import kz.localbusiness.domain.payment.BillState.Refused;
import kz.localbusiness.domain.payment.BillState.Taken;
import kz.localbusiness.domain.payment.BillState.Taking;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.web.biller.BillerReply.Line;
import kz.localbusiness.web.biller.BillerReply.Result;
import kz.localbusiness.web.text.Translations;
import kz.localbusiness.web.text.Wording;
import org.springframework.stereotype.Component;

/// Answers the bank in its own terms.
@Component
final class BillerDesk {

    private final ShowBill bills;
    private final TakeBillPayment payments;
    private final Translations texts;

    BillerDesk(ShowBill bills, TakeBillPayment payments, Translations texts) {
        this.bills = bills;
        this.payments = payments;
        this.texts = texts;
    }

    BillerReply answer(BusinessId business, String key, BillerCall call) {
        return switch (call) {
            case BillerCall.Check check -> checked(business, key, check);
            case BillerCall.Pay pay -> paid(business, key, pay);
            case BillerCall.Unreadable(var transaction) ->
                    BillerReply.of(transaction, Result.REFUSED);
        };
    }

    private BillerReply checked(BusinessId business, String key, BillerCall.Check check) {
        var bill = bills.show(new ShowBill.Query(business, key, check.account()));
        return switch (bill) {
            case Owed owed -> BillerReply.owed(check.transaction(), owed.sum(), lines(owed));
            case ShowBill.Answer.Refused(var why) ->
                    BillerReply.of(check.transaction(), Result.of(why));
        };
    }

    private List<Line> lines(Owed owed) {
        var language = owed.language();
        var when = Wording.in(language).dateTime(owed.start(), owed.zone());
        return List.of(
                new Line(texts.text(language, "booking.what"), owed.service()),
                new Line(texts.text(language, "booking.when"), when));
    }

    private BillerReply paid(BusinessId business, String key, BillerCall.Pay pay) {
        return told(
                pay.transaction(),
                payments.take(
                        new TakeBillPayment.Command(
                                business,
                                key,
                                pay.number(),
                                pay.account(),
                                pay.sum(),
                                pay.bankTime())));
    }

    private static BillerReply told(String transaction, BillPayment payment) {
        return switch (payment.state()) {
            case Taken _ -> BillerReply.taken(transaction, payment.sum(), payment.number());
            case Taking _ -> BillerReply.of(transaction, Result.UNDERWAY);
            case Refused(var why) -> BillerReply.of(transaction, Result.of(why));
        };
    }
}
