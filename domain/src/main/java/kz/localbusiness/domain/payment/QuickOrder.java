package kz.localbusiness.domain.payment;

import java.net.URI;
import kz.localbusiness.domain.shared.Money;

/// With what a client's browser goes to the bank's site to pay one bill. Says nothing of whether it
/// is paid: of that the bank tells by itself.
///
/// @param number under which the bank asks and tells
/// @param returnTo where the bank sends the client afterwards, paid or not
public record QuickOrder(BillNumber number, Money sum, BillerName biller, URI returnTo) {

    public QuickOrder {
        if (sum.equals(Money.ZERO)) {
            throw new IllegalArgumentException("nothing to pay");
        }
        if (!isPage(returnTo)) {
            throw new IllegalArgumentException("no page to come back to");
        }
    }

    private static boolean isPage(URI address) {
        var scheme = address.getScheme();
        return address.getHost() != null && ("https".equals(scheme) || "http".equals(scheme));
    }
}
