package kz.localbusiness.webkassa;

import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kz.localbusiness.domain.fiscal.FiscalTicket;
import kz.localbusiness.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/// From Webkassa's ticket to ours.
record TicketReader(WebkassaDates dates) {

    private static final int LONGEST_ADDRESS = 500;

    /// @param expected the sum, where Webkassa does not repeat it
    FiscalTicket read(WebkassaAnswers.Ticket told, Money expected) {
        var total = told.total();
        return new FiscalTicket(
                told.sign(),
                told.number(),
                told.shift(),
                registration(told),
                dates.read(told.at(), told.atWithOffset()).truncatedTo(ChronoUnit.SECONDS),
                total == null ? expected : WebkassaSums.read(total),
                told.offline(),
                address(told.address()));
    }

    private static String registration(WebkassaAnswers.Ticket told) {
        var own = told.registration();
        var cashbox = told.cashbox();
        var its = cashbox == null ? null : cashbox.registration();
        return Optional.ofNullable(own).or(() -> Optional.ofNullable(its)).orElse("");
    }

    /// Nothing that would be no link on a page.
    private static String address(@Nullable String told) {
        return told != null && told.length() <= LONGEST_ADDRESS && isLink(told) ? told : "";
    }

    private static boolean isLink(String told) {
        try {
            var uri = URI.create(told);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
