package kz.localbusiness.kaspi.simulator.biller;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A quick payment: an order that a site sends to `/online`.
///
/// @param service to whom it is paid; empty where the site says nothing
/// @param account the order's own number, under which the merchant is asked
/// @param sum in tenge; the site writes tiyn
/// @param returnTo where the browser goes afterwards
public record OnlineOrder(String service, String account, BigDecimal sum, @Nullable URI returnTo) {

    private static final int LONGEST_ACCOUNT = 16;
    private static final int TIYN_DIGITS = 2;

    /// @param fields by their names in lower case
    public static OnlineOrder of(Map<String, String> fields) {
        var account = fields.getOrDefault("orderid", "");
        var tiyn = fields.getOrDefault("amount", "");
        var service = fields.getOrDefault("service", "");
        if (service.length() > Merchants.LONGEST_SERVICE
                || account.isBlank()
                || account.length() > LONGEST_ACCOUNT
                || !tiyn.matches("[1-9][0-9]{0,14}")) {
            throw new IllegalArgumentException("no order");
        }
        var sum = BigDecimal.valueOf(Long.parseLong(tiyn), TIYN_DIGITS);
        return new OnlineOrder(service, account, sum, returnTo(fields.get("returnurl")));
    }

    private static @Nullable URI returnTo(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var url = URI.create(text);
        if (!"https".equals(url.getScheme()) && !"http".equals(url.getScheme())) {
            throw new IllegalArgumentException("no address to return to");
        }
        return url;
    }
}
