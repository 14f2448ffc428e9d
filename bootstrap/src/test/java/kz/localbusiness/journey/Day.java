package kz.localbusiness.journey;

import static org.assertj.core.api.Assertions.assertThat;

/// The day that an owner has open, never loaded again.
final class Day {

    private static final String LIVE = "article.appointment:not(.muted) ";

    private final Tab tab;

    Day(Tab tab) {
        this.tab = tab;
        tab.sees("#day-title");
        tab.picture("day");
        tab.mark();
    }

    void seesRequestOf(String client) {
        tab.sees(LIVE, client);
        tab.sees(LIVE + ".badge.requested");
        assertThat(tab.isMarked()).as("shown without a reload").isTrue();
        tab.picture("day-requested");
    }

    void confirms() {
        tab.press(LIVE + ".confirm");
        tab.sees(LIVE + ".badge.confirmed");
        tab.picture("day-confirmed");
    }

    void seesConfirmed() {
        tab.sees(LIVE + ".badge.confirmed");
        assertThat(tab.isMarked()).as("shown without a reload").isTrue();
    }

    void cancels(String reason) {
        tab.press(LIVE + ".cancel");
        tab.type("cancel-reason", reason);
        tab.picture("day-cancel");
        tab.press("#cancel-submit");
        tab.sees(".appointment.muted", reason);
        tab.picture("day-cancelled");
    }

    void seesCancelled(int visits) {
        tab.sees(".appointment.muted >> nth=" + (visits - 1));
        assertThat(tab.isMarked()).as("shown without a reload").isTrue();
    }
}
