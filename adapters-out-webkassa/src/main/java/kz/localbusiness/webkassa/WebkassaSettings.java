package kz.localbusiness.webkassa;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import kz.localbusiness.domain.shared.SecretValue;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where Webkassa is, and how it is met where nobody has told us for sure.
///
/// @param url without a path; while there is none, no register is asked, nor offered to anybody
/// @param key of the installation, for businesses without one of their own
/// @param readTimeout after which nobody knows what has become of a request
/// @param zone of moments that are written without an offset
/// @param basisDates how the moment of a sale is written when some of it goes back
/// @param transferType the PaymentType of what came through Kaspi or the bank: that of cards, since
///   a type of its own is not documented
/// @param unit of every position, by the classifier; 796 is a piece
/// @param rounding the RoundType; 0 leaves sums as they are
/// @param lookupArea the first part of the address at which tickets are looked up
/// @param shifts through how many of the last shifts a ticket is looked for, when the register will
///   not without a shift; 0 for none
@ConfigurationProperties("lbp.webkassa")
public record WebkassaSettings(
        @Nullable URI url,
        @Nullable SecretValue key,
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("15s") Duration readTimeout,
        @DefaultValue("Asia/Almaty") ZoneId zone,
        @DefaultValue("uuuu-MM-dd HH:mm:ss") String basisDates,
        @DefaultValue("1") int transferType,
        @DefaultValue("796") int unit,
        @DefaultValue("0") int rounding,
        @DefaultValue("api-history") String lookupArea,
        @DefaultValue("3") int shifts) {

    /// Together with the number of shifts, so that all questions about one receipt end before
    /// somebody else may ask.
    private static final Duration LONGEST = Duration.ofSeconds(18);

    private static final int MOST_SHIFTS = 3;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    public WebkassaSettings {
        if (url != null) {
            check(url);
        }
        if (!connectTimeout.isPositive()
                || !readTimeout.isPositive()
                || connectTimeout.plus(readTimeout).compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "lbp.webkassa.connect-timeout and read-timeout are more than 0 and together"
                            + " not more than 18 seconds");
        }
        if (shifts < 0 || shifts > MOST_SHIFTS) {
            throw new IllegalArgumentException("lbp.webkassa.shifts is not 0 to 3");
        }
        if (!lookupArea.matches("[a-z-]{1,40}")) {
            throw new IllegalArgumentException("lbp.webkassa.lookup-area is no part of a path");
        }
        basisFormat(basisDates);
    }

    DateTimeFormatter basisFormat() {
        return basisFormat(basisDates).withZone(zone);
    }

    private static DateTimeFormatter basisFormat(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }

    /// Passwords and money cross no network in the clear.
    private static void check(URI url) {
        var host = url.getHost();
        boolean secure = "https".equals(url.getScheme()) && host != null;
        boolean local = "http".equals(url.getScheme()) && host != null && LOOPBACK.contains(host);
        boolean bare = url.getRawPath() == null || url.getRawPath().isEmpty();
        if (!(secure || local) || !bare || url.getRawQuery() != null || url.getUserInfo() != null) {
            throw new IllegalArgumentException("lbp.webkassa.url is not https://host[:port]");
        }
    }
}
