package kz.localbusiness.web.business;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.application.business.ShowSetup.Setup;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.SetupStep;

/// The pages of the setup in the order in which they are asked.
enum SetupStage {
    PROFILE("business.step-profile", "business.step-profile-hint"),
    HOURS("business.step-hours", "business.step-hours-hint"),
    SERVICES("business.step-services", "business.step-services-hint"),
    RULES("setting.rules", "setting.rules-hint"),
    PAYMENT("setting.payment", "setting.payment-page-hint"),
    OPENING("business.step-opening", "business.step-opening-hint");

    /// Of the texts that name and explain the page.
    final String key;

    final String hint;

    SetupStage(String key, String hint) {
        this.key = key;
        this.hint = hint;
    }

    static SetupStage of(SetupStep step) {
        return switch (step) {
            case PROFILE -> PROFILE;
            case HOURS -> HOURS;
            case SERVICES -> SERVICES;
        };
    }

    /// Where an owner goes on; an open business is looked over from the start.
    static SetupStage toContinue(Setup setup) {
        var first = setup.business().wasOpened() ? PROFILE : OPENING;
        return setup.missing().stream().map(SetupStage::of).findFirst().orElse(first);
    }

    boolean isDone(Setup setup) {
        var business = setup.business();
        return switch (this) {
            case PROFILE, HOURS, SERVICES ->
                    setup.missing().stream().noneMatch(step -> of(step) == this);
            case RULES -> business.wasOpened() || !business.policy().equals(BookingPolicy.STANDARD);
            case PAYMENT -> business.profile().payment() != null;
            case OPENING -> business.wasOpened();
        };
    }

    /// As paths name it.
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SetupStage> named(String path) {
        return Stream.of(values()).filter(stage -> stage.path().equals(path)).findFirst();
    }

    SetupStage neighbour(int distance) {
        var order = List.of(values());
        return order.get(Math.clamp(order.indexOf(this) + distance, 0, order.size() - 1));
    }
}
