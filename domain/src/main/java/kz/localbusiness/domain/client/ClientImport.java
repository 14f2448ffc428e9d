package kz.localbusiness.domain.client;

import java.time.Duration;
import java.time.Instant;
import kz.localbusiness.domain.shared.BusinessId;

/// How the one import of clients goes that a business has at a time, or went the last time. It
/// notes how far it is, again and again; one that stands still was broken off.
///
/// @param total lines that hold a client
/// @param done of them
/// @param brought of those who are done, the ones who are written down now
/// @param touched when it went on last
public record ClientImport(
        BusinessId business,
        int total,
        int done,
        int brought,
        Instant begun,
        Instant touched,
        long version) {

    /// Nothing of it takes so long.
    public static final Duration STILL = Duration.ofMinutes(1);

    public enum State {
        UNDERWAY,
        DONE,
        BROKEN_OFF
    }

    /// @param version of the one before, 0 when there was none
    public static ClientImport begun(BusinessId business, int total, Instant now, long version) {
        return new ClientImport(business, total, 0, 0, now, now, version);
    }

    public ClientImport counting(boolean isBrought) {
        return new ClientImport(
                business, total, done + 1, brought + (isBrought ? 1 : 0), begun, touched, version);
    }

    public ClientImport touched(Instant now) {
        return new ClientImport(business, total, done, brought, begun, now, version);
    }

    public State at(Instant now) {
        if (done >= total) {
            return State.DONE;
        }
        return touched.plus(STILL).isAfter(now) ? State.UNDERWAY : State.BROKEN_OFF;
    }
}
