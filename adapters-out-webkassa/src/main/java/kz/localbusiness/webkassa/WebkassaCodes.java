package kz.localbusiness.webkassa;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import kz.localbusiness.domain.fiscal.FiscalProblem;

/// The codes of Webkassa's errors.
final class WebkassaCodes {

    static final long DONE = 0;

    /// It will not say what has gone wrong, nor how far it came.
    static final long UNKNOWN = -1;

    /// The number that we gave it has been registered before.
    static final long KNOWN_NUMBER = 14;

    static final long NOT_NOW = 505;

    private static final long WRONG_REQUEST = 9;
    private static final long NO_SUCH_SHIFT = 15;
    private static final long NO_SUCH_TICKET = 16;

    private static final Set<Long> SESSION_ENDED = Set.of(2L, 3L);

    private static final Map<Long, FiscalProblem> PROBLEMS =
            Map.ofEntries(
                    entry(1L, FiscalProblem.NOT_AUTHORISED),
                    entry(2L, FiscalProblem.NOT_AUTHORISED),
                    entry(3L, FiscalProblem.NOT_AUTHORISED),
                    entry(4L, FiscalProblem.NO_ACCESS),
                    entry(5L, FiscalProblem.NO_ACCESS),
                    entry(6L, FiscalProblem.REGISTER_UNKNOWN),
                    entry(7L, FiscalProblem.REGISTER_BLOCKED),
                    entry(WRONG_REQUEST, FiscalProblem.WRONG_RECEIPT),
                    entry(10L, FiscalProblem.NOT_ACTIVATED),
                    entry(11L, FiscalProblem.SHIFT_TOO_LONG),
                    entry(12L, FiscalProblem.NO_SHIFT),
                    entry(13L, FiscalProblem.NO_SHIFT),
                    entry(18L, FiscalProblem.OFFLINE_TOO_LONG));

    private WebkassaCodes() {}

    static FiscalProblem problem(long code) {
        return PROBLEMS.getOrDefault(code, FiscalProblem.OTHER);
    }

    static boolean endsSession(long code) {
        return SESSION_ENDED.contains(code);
    }

    /// Of a look-up that named no shift, or not the right one.
    static boolean wantsShift(long code) {
        return code == WRONG_REQUEST || code == NO_SUCH_SHIFT;
    }

    static boolean isNoTicket(long code) {
        return code == NO_SUCH_TICKET;
    }
}
