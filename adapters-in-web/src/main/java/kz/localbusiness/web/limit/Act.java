package kz.localbusiness.web.limit;

import java.time.Duration;

/// What one address may do so often: a stock that fills up again. Many people may share an address.
public enum Act {
    /// Every call of the API that would change something, whatever comes of it.
    CALL(600, 600, Duration.ofMinutes(1)),
    /// What makes something counts only when it comes about.
    BOOKING(120, 60, Duration.ofHours(1)),
    HOLD(300, 300, Duration.ofHours(1)),
    WAITING(60, 30, Duration.ofHours(1)),
    REGISTRATION(20, 10, Duration.ofHours(1)),
    /// Looking for businesses, whatever is found.
    DIRECTORY(120, 120, Duration.ofMinutes(1)),
    /// Opening short links, wherever they lead. A whole town may come from one address of its
    /// mobile network just after it was reminded.
    SHORT_LINK(300, 300, Duration.ofMinutes(1));

    final int stock;
    final int refill;
    final Duration within;

    Act(int stock, int refill, Duration within) {
        this.stock = stock;
        this.refill = refill;
        this.within = within;
    }
}
