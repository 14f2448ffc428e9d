package kz.localbusiness.web.business;

import java.util.List;
import kz.localbusiness.application.business.ShowSetup.Setup;
import kz.localbusiness.domain.business.SetupStep;

/// The pages of the setup in the order in which they are asked.
enum SetupStage {
    PROFILE("business.step-profile", "business.step-profile-hint"),
    HOURS("business.step-hours", "business.step-hours-hint"),
    SERVICES("business.step-services", "business.step-services-hint"),
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
        return this == OPENING
                ? setup.business().wasOpened()
                : setup.missing().stream().noneMatch(step -> of(step) == this);
    }

    SetupStage neighbour(int distance) {
        var order = List.of(values());
        return order.get(Math.clamp(order.indexOf(this) + distance, 0, order.size() - 1));
    }
}
