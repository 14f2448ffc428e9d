package kz.localbusiness.kaspi;

import static java.util.Map.entry;

import java.util.Map;
import kz.localbusiness.domain.payment.BankRefusal;

/// The bank's StatusCodes. Their signs and lengths are as documented: some have nine digits and are
/// positive, some eight and are negative.
final class KaspiCodes {

    static final long DONE = 0;
    static final long NOT_NOW = -999;
    static final long NOT_AUTHORISED = -10000;

    private static final Map<Long, BankRefusal> REFUSALS =
            Map.ofEntries(
                    entry(NOT_AUTHORISED, BankRefusal.NOT_AUTHORISED),
                    entry(-1501L, BankRefusal.TERMINAL_UNKNOWN),
                    entry(-1502L, BankRefusal.TERMINAL_OFF),
                    entry(-1503L, BankRefusal.TERMINAL_ELSEWHERE),
                    entry(-1601L, BankRefusal.PURCHASE_UNKNOWN),
                    entry(-99000001L, BankRefusal.PURCHASE_UNKNOWN),
                    entry(-14000002L, BankRefusal.NO_TRADE_POINTS),
                    entry(-99000002L, BankRefusal.TRADE_POINT_UNKNOWN),
                    entry(990000018L, BankRefusal.TRADE_POINT_OFF),
                    entry(990000026L, BankRefusal.TRADE_POINT_WITHOUT_QR),
                    entry(-99000003L, BankRefusal.OTHER_TRADE_POINT),
                    entry(990000028L, BankRefusal.WRONG_AMOUNT),
                    entry(990000033L, BankRefusal.NO_PAYMENT_METHODS),
                    entry(-99000005L, BankRefusal.MORE_THAN_PAID),
                    entry(-99000006L, BankRefusal.REFUND_FAILED),
                    entry(-99000011L, BankRefusal.NOT_REFUNDABLE),
                    entry(-99000020L, BankRefusal.NO_PARTIAL_REFUND),
                    entry(-1401L, BankRefusal.CLIENT_NOT_BILLABLE),
                    entry(-1404L, BankRefusal.CLIENT_NOT_BILLABLE),
                    entry(990000029L, BankRefusal.CLIENT_NOT_BILLABLE),
                    entry(990000031L, BankRefusal.CLIENT_NOT_BILLABLE),
                    entry(990000032L, BankRefusal.CLIENT_NOT_BILLABLE),
                    entry(99000010L, BankRefusal.CLIENT_NOT_BILLABLE),
                    entry(-99000010L, BankRefusal.CLIENT_NOT_BILLABLE));

    private KaspiCodes() {}

    static BankRefusal refusal(long code) {
        return REFUSALS.getOrDefault(code, BankRefusal.OTHER);
    }
}
