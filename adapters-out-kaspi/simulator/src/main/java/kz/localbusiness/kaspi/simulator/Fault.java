package kz.localbusiness.kaspi.simulator;

import java.time.Duration;

/// How one request goes wrong.
public sealed interface Fault {

    /// Refused with this code, without any work.
    record Answering(long code) implements Fault {}

    /// An HTTP status without an envelope, from something in front of the bank.
    ///
    /// @param worked whether the bank has done it nevertheless
    record Failing(int httpStatus, boolean worked) implements Fault {}

    /// The connection breaks.
    ///
    /// @param worked whether the bank has done it before
    record Cut(boolean worked) implements Fault {}

    /// Done, and answered late.
    record Slow(Duration by) implements Fault {}

    /// Done twice, as if the network had repeated the request; the second answer counts.
    record Twice() implements Fault {}

    /// A status from before anything had happened.
    record Stale() implements Fault {}

    Fault BUSY = new Answering(Codes.BUSY);
    Fault LOST = new Cut(true);
    Fault NEVER_ARRIVED = new Cut(false);
}
