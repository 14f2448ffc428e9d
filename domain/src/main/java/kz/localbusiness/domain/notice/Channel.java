package kz.localbusiness.domain.notice;

/// A way by which people are written to.
public enum Channel {
    EMAIL(false, false),
    SMS(true, true),
    TELEGRAM(false, true),
    WHATSAPP(true, true),
    /// By their browser, also while no page of ours is open.
    WEB_PUSH(false, true),
    /// Under the bell of our own pages.
    IN_APP(false, false);

    private final boolean tellsArrival;
    private final boolean disturbs;

    Channel(boolean tellsArrival, boolean disturbs) {
        this.tellsArrival = tellsArrival;
        this.disturbs = disturbs;
    }

    /// Whether the provider says later if a message has reached a phone.
    public boolean tellsArrival() {
        return tellsArrival;
    }

    /// Whether the provider says what has become of a message when it is asked.
    public boolean canBeAsked() {
        return this == SMS;
    }

    /// Whether the provider takes money for each message.
    public boolean isPaid() {
        return this == SMS || this == WHATSAPP;
    }

    /// Whether a message may wake somebody up.
    public boolean disturbs() {
        return disturbs;
    }
}
