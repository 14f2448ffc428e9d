package kz.localbusiness.journey;

import static org.assertj.core.api.Assertions.assertThat;

/// The page behind a manage link, never loaded again.
final class MyVisit {

    private final Tab tab;
    private final Words words;

    MyVisit(Tab tab, Words words) {
        this.tab = tab;
        this.words = words;
        tab.sees("#appointment-state.requested");
        tab.picture("manage-requested");
        tab.mark();
    }

    void seesConfirmed() {
        tab.sees("#appointment-state.confirmed");
        assertThat(tab.isMarked()).as("shown without a reload").isTrue();
        tab.picture("manage-confirmed");
    }

    void seesCancelledBecause(String reason) {
        tab.sees("#appointment-state.cancelled");
        tab.sees("#manage-help", reason);
        assertThat(tab.isMarked()).as("shown without a reload").isTrue();
        tab.picture("manage-cancelled");
    }

    void cancels() {
        tab.press("#open-cancel");
        tab.sees("#cancel");
        tab.picture("manage-cancel");
        tab.press("#cancel");
        tab.sees("#manage-notice.good", words.of("booking.now-cancelled"));
        tab.sees("#appointment-state.cancelled");
    }
}
