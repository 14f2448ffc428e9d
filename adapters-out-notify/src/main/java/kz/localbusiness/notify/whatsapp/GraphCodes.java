package kz.localbusiness.notify.whatsapp;

import static java.util.Map.entry;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.HandOver.NotNow;
import kz.localbusiness.domain.notice.HandOver.Refused;
import kz.localbusiness.domain.notice.HandOver.Unclear;

/// The codes of errors of the Graph API, as far as a message meets them.
final class GraphCodes {

    /// Too much of us, or of us to one person, or it is out of order.
    private static final Set<Long> NOT_NOW =
            Set.of(2L, 4L, 80007L, 130429L, 131016L, 131048L, 131056L, 131057L, 133004L, 133016L);

    /// Too much of us to one person; others may be written to.
    private static final long TO_ONE_PERSON = 131056;

    private static final Duration PAUSE = Duration.ofMinutes(1);

    /// It will not say how far it came.
    private static final Set<Long> UNKNOWN = Set.of(1L, 131000L);

    /// The token, our rights, our number or our account.
    private static final Set<Long> NOT_AUTHORISED =
            Set.of(0L, 3L, 10L, 33L, 190L, 368L, 131005L, 131031L, 131045L, 133010L);

    private static final long FIRST_PERMISSION = 200;
    private static final long LAST_PERMISSION = 299;

    private static final Map<Long, DeliveryFailure> FAILURES =
            Map.ofEntries(
                    entry(131021L, DeliveryFailure.BAD_ADDRESS),
                    entry(131026L, DeliveryFailure.BAD_ADDRESS),
                    entry(131030L, DeliveryFailure.BAD_ADDRESS),
                    entry(131050L, DeliveryFailure.BLOCKED),
                    entry(131042L, DeliveryFailure.BILLING),
                    entry(130472L, DeliveryFailure.POLICY),
                    entry(130497L, DeliveryFailure.POLICY),
                    entry(131047L, DeliveryFailure.POLICY),
                    entry(131049L, DeliveryFailure.POLICY),
                    entry(132000L, DeliveryFailure.POLICY),
                    entry(132001L, DeliveryFailure.POLICY),
                    entry(132005L, DeliveryFailure.POLICY),
                    entry(132007L, DeliveryFailure.POLICY),
                    entry(132012L, DeliveryFailure.POLICY),
                    entry(132015L, DeliveryFailure.POLICY),
                    entry(132016L, DeliveryFailure.POLICY));

    private GraphCodes() {}

    static boolean isOfOnePerson(long code) {
        return code == TO_ONE_PERSON;
    }

    /// @param isServers whether it came as a fault of theirs: then what nobody has told us leaves
    ///   open how far it came
    static HandOver meaning(long code, boolean isServers) {
        if (NOT_NOW.contains(code)) {
            return new NotNow(PAUSE);
        }
        if (isNotAuthorised(code)) {
            return new Refused(DeliveryFailure.NOT_AUTHORISED);
        }
        var why = FAILURES.get(code);
        if (why != null) {
            return new Refused(why);
        }
        return isServers || UNKNOWN.contains(code)
                ? new Unclear()
                : new Refused(DeliveryFailure.OTHER);
    }

    private static boolean isNotAuthorised(long code) {
        return NOT_AUTHORISED.contains(code)
                || (code >= FIRST_PERMISSION && code <= LAST_PERMISSION);
    }
}
