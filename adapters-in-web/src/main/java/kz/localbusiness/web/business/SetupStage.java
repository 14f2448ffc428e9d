package kz.localbusiness.web.business;

import java.util.List;
import kz.localbusiness.application.business.ShowSetup.Setup;
import kz.localbusiness.domain.business.SetupStep;

/// The pages of the setup in the order in which they are asked.
enum SetupStage {
    PROFILE("business.step-profile"),
    HOURS("business.step-hours"),
    SERVICES("business.step-services"),
    OPENING("business.step-opening");

    /// Of the title; with `-hint` of its explanation.
    final String key;

    SetupStage(String key) {
        this.key = key;
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
        var first = setup.business().isOpen() ? PROFILE : OPENING;
        return setup.missing().stream().map(SetupStage::of).findFirst().orElse(first);
    }

    boolean isDone(Setup setup) {
        return this == OPENING
                ? setup.business().isOpen()
                : setup.missing().stream().noneMatch(step -> of(step) == this);
    }

    SetupStage neighbour(int distance) {
        var order = List.of(values());
        return order.get(Math.clamp(order.indexOf(this) + distance, 0, order.size() - 1));
    }
}
