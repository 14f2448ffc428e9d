package kz.localbusiness.journey;

import java.util.Objects;

/// Brings a business to the platform.
final class Owner {

    static final String BUSINESS = "Салон «Айгерім»";
    private static final String PASSWORD = "Kaspian-Sturgeon-7";

    final Tab tab;
    private final Words words;
    private final Codes codes;

    Owner(Tab tab, Words words, Codes codes) {
        this.tab = tab;
        this.words = words;
        this.codes = codes;
    }

    void opensBusiness(String slug) {
        asksFor(slug);
        tab.picture("registration");
        tab.press("#register-submit");
        confirms(slug);
        tellsWhereItIs();
        findsHoursWhereItLeft();
        tellsHours();
        offersHaircut();
        goesOnWithTheProposedRules();
        paysOnTheSpot();
        activates();
    }

    void asksFor(String slug) {
        tab.open("/register");
        tab.type("register-name", BUSINESS);
        tab.type("register-slug", slug);
        tab.type("register-email", account(slug));
        tab.find("#register-terms input").check();
    }

    /// Signed in at the end, without another word.
    private void confirms(String slug) {
        tab.sees("#register-code");
        tab.type("register-code", codes.sentTo(account(slug)));
        tab.type("register-password", PASSWORD);
        tab.picture("code");
        tab.press("#register-create");
        tab.arrivesAt("**/admin/setup**");
    }

    private static String account(String slug) {
        return slug + "@example.kz";
    }

    private void tellsWhereItIs() {
        tab.sees("#setup-step-profile[aria-current=step]");
        tab.type("setup-address", "Атырау, Азаттық даңғылы, 1");
        tab.type("setup-phone", "12345");
        tab.press("#setup-next");
        tab.sees("#setup-phone[invalid]", words.of("business.phone-impossible"));
        tab.picture("profile-refused");
        tab.type("setup-phone", "8 7122 35 40 10");
        tab.press("#setup-next");
        tab.sees("#setup-step-hours[aria-current=step]");
    }

    private void findsHoursWhereItLeft() {
        tab.reload();

        tab.sees("#setup-step-profile.done");
        tab.sees("#setup-step-hours[aria-current=step]");
    }

    private void tellsHours() {
        closesMondayAt("08:00");
        tab.press("#setup-next");
        tab.sees(".day-hours", words.of("business.hours-impossible"));
        tab.picture("hours-refused");
        closesMondayAt("19:00");
        tab.press("#setup-next");
        tab.sees("#setup-step-services[aria-current=step]");
    }

    private void closesMondayAt(String time) {
        tab.choose(tab.find("#setup-monday-hours vaadin-time-picker input").last(), time);
    }

    private void offersHaircut() {
        tab.type("service-name", "Шаш қию · Стрижка");
        tab.type("service-minutes", "30");
        tab.type("service-price", "5000");
        tab.picture("service");
        tab.press("#service-save");
        tab.sees("#service-list", "Шаш қию · Стрижка");
        tab.press("#setup-next");
    }

    private void goesOnWithTheProposedRules() {
        tab.sees("#setup-step-rules[aria-current=step]");
        tab.picture("rules");
        tab.press("#setup-next");
    }

    private void paysOnTheSpot() {
        tab.sees("#setup-step-payment[aria-current=step]");
        tab.press("#setup-next");
        tab.sees("#setup-step-opening[aria-current=step]");
    }

    private void activates() {
        tab.picture("ready-to-open");
        tab.press("#setup-activate");
        tab.sees("#setup-public-link");
        tab.picture("open");
        tab.press("#setup-to-day");
        tab.sees("#day-title");
    }

    /// Proven by a payment of the owner's own.
    ///
    /// @param key of the bank for this business
    void connectsBank(String slug, String key, BankApp app) {
        tab.open("/%s/admin/settings/payment".formatted(slug));
        tab.type("bank-key", key);
        tab.picture("bank-connect");
        tab.press("#bank-connect");
        tab.press("[id^=trade-point-]");
        tab.press("#bank-try");
        tab.sees("#bank-trial");
        app.pays(Objects.requireNonNull(tab.find("#bank-trial").getAttribute("href")));
        tab.sees("#bank-proven");
        tab.picture("bank-proven");
    }

    void asksForHalfInAdvance(String slug) {
        tab.open("/%s/admin/services".formatted(slug));
        tab.press(".sortable-name");
        tab.type("service-advance", "50");
        tab.picture("service-advance");
        tab.press("#service-save");
        tab.sees("#service-add");
    }

    /// @param date ISO
    Day looksAt(String slug, String date) {
        tab.open("/%s/admin?date=%s".formatted(slug, date));
        return new Day(tab);
    }

    void isToldThatTheAddressIsTaken() {
        tab.sees("#register-slug[invalid]", words.of("business.slug-taken"));
        tab.sees("#register-suggestions vaadin-button");
        tab.picture("address-taken");
    }

    void isToldThatNothingIsThere() {
        tab.sees("h1", words.of("error.not-found.title"));
        tab.picture("nothing-there");
    }
}
