package kz.localbusiness.looks;

import java.util.List;
import java.util.Locale;

/// Where an owner can be.
enum Place {
    TODAY(""),
    NEW_BOOKING("", "#new-booking"),
    APPOINTMENT("", ".appointment .client-name"),
    RESCHEDULE("", ".appointment:has(.cancel) .client-name", "#open-move"),
    REQUESTS("/requests"),
    CALENDAR("/calendar"),
    CLIENTS("/clients"),
    SERVICES("/services"),
    NEW_SERVICE("/services/new"),
    STAFF("/staff"),
    SETTINGS("/settings"),
    TEAM("/team"),
    DATA("/data"),
    AUDIT_LOG("/audit"),
    ACCOUNT("/account");

    final String path;
    final List<String> steps;

    /// @param path below the admin
    /// @param steps what is pressed there, one after the other
    Place(String path, String... steps) {
        this.path = path;
        this.steps = List.of(steps);
    }

    String picture() {
        return "%02d-%s".formatted(ordinal() + 1, name().toLowerCase(Locale.ROOT));
    }
}
