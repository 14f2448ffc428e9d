package kz.localbusiness.looks;

import java.util.List;

/// Where an owner can be.
///
/// @param path below the admin
/// @param steps what is pressed there, one after the other
/// @param sign by what one sees that one has arrived
record Place(String name, String path, List<String> steps, String sign) {

    private static final String NAMES = "a.sortable-name, .sortable-name a";
    private static final String SECOND_SCHEME = "#bank-scheme vaadin-radio-button >> nth=1";

    static final List<Place> ALL =
            List.of(
                    place("today", ""),
                    place("bell", "", "#bell").showing(".bell-list > *"),
                    place("new-booking", "", "#new-booking"),
                    place("appointment", "", ".appointment .client-name"),
                    place("reschedule", "", ".appointment:has(.cancel) .client-name", "#open-move"),
                    place("length", "", ".appointment:has(.cancel) .client-name", "#open-length"),
                    place("requests", "/requests"),
                    place("unpaid", "/unpaid"),
                    place("money", "/money"),
                    place("feedback", "/feedback"),
                    place("message-log", "/messages"),
                    place("calendar", "/calendar"),
                    place("clients", "/clients"),
                    place("new-client", "/clients", "#add-client"),
                    place("client", "/clients", ".client-row", ".client-tabs vaadin-tab[role=tab]"),
                    place("alike", "/clients/alike"),
                    place("services", "/services"),
                    place("new-service", "/services/new"),
                    place("service", "/services", NAMES).showing("#service-save"),
                    place("staff", "/staff"),
                    place("person", "/staff", NAMES).showing("#person-archive"),
                    place("setup", "/setup"),
                    place("settings", "/settings"),
                    place("profile", "/settings/profile"),
                    place("messages", "/settings/notices"),
                    place("words", "/settings/words"),
                    place("hours", "/settings/hours"),
                    place("closures", "/settings/closures"),
                    place("rules", "/settings/rules"),
                    place("payment", "/settings/payment"),
                    place("certificate", "/settings/payment", SECOND_SCHEME),
                    place("address", "/settings/address"),
                    place("sharing", "/settings/sharing"),
                    place("team", "/team"),
                    place("data", "/data"),
                    place("audit-log", "/audit"),
                    place("account", "/account"));

    private static Place place(String name, String path, String... steps) {
        return new Place(name, path, List.of(steps), ".page-main");
    }

    private Place showing(String what) {
        return new Place(name, path, steps, what);
    }
}
