package kz.localbusiness.notify.sms;

import java.time.Duration;
import kz.localbusiness.notify.sms.mobizon.MobizonAccount;
import kz.localbusiness.notify.sms.smsc.SmscAccount;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// By whom SMS are sent. Of two accounts the one that is not named takes over where the named one
/// is out of order.
///
/// @param readTimeout after which nobody knows what has become of a request
/// @param atOnce how many requests one provider gets from this node at the same time
@ConfigurationProperties("lbp.sms")
public record SmsSettings(
        @DefaultValue("recorded") Choice provider,
        @DefaultValue SmscAccount smsc,
        @DefaultValue MobizonAccount mobizon,
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("15s") Duration readTimeout,
        @DefaultValue("4") int atOnce) {

    /// A message may have to wait for two providers, one of which is asked twice, and nobody else
    /// may try it meanwhile.
    private static final Duration LONGEST = Duration.ofSeconds(18);

    /// SMSC shuts out who is there more often.
    private static final int MOST_AT_ONCE = 10;

    public enum Choice {
        SMSC,
        MOBIZON,
        /// There are no SMS.
        NONE,
        /// They are only shown to the developer.
        RECORDED
    }

    public SmsSettings {
        if (provider == Choice.SMSC && !smsc.isThere()) {
            throw new IllegalArgumentException(
                    "lbp.sms.smsc.key, or login and password, is not set");
        }
        if (provider == Choice.MOBIZON && !mobizon.isThere()) {
            throw new IllegalArgumentException("lbp.sms.mobizon.key is not set");
        }
        if (!connectTimeout.isPositive()
                || !readTimeout.isPositive()
                || connectTimeout.plus(readTimeout).compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "lbp.sms.connect-timeout and read-timeout are more than 0 and together not"
                            + " more than 18 seconds");
        }
        if (atOnce < 1 || atOnce > MOST_AT_ONCE) {
            throw new IllegalArgumentException("lbp.sms.at-once is not 1 to 10");
        }
    }
}
