package kz.localbusiness.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;

/// Books a visit.
final class Client {

    static final String NAME = "Дана Сейтқали";

    private static final String FREE_DAY = "[id^=day-2].free";

    /// Not today, whose starts may run out while the test runs.
    private static final String DAY = ":nth-match(%s, 3)".formatted(FREE_DAY);

    private static final String DEMO = "demo";
    private static final String PHONE = "8 701 123 45 67";
    private static final String PERSON = "[id^=staff-]:not(#staff-any)";
    private static final String START = "[id^=start-]";
    private static final String CHOSEN_START = "[id^=chosen-start-]";
    private static final String CHOSEN_SERVICE = "[id^=chosen-]:not(%s)".formatted(CHOSEN_START);

    final Tab tab;
    private Words words;

    Client(Tab tab, Words words) {
        this.tab = tab;
        this.words = words;
    }

    void choosesService(String slug) {
        tab.open("/" + slug);
        tab.picture("booking");
        tab.press("[id^=service-]");
        tab.sees("#soonest");
    }

    /// @return the date, ISO
    String choosesDay() {
        if (tab.find(DAY).count() == 0) {
            tab.press("#later-month");
        }
        tab.press(DAY);
        return idOf("[id^=day-2][aria-pressed=true]", "day-");
    }

    void choosesStart() {
        tab.press(START);
        tab.sees("#client-name");
    }

    Visit chosen(String slug) {
        return new Visit(
                slug,
                idOf(CHOSEN_SERVICE, "chosen-"),
                idOf("[id^=staff-][aria-pressed=true]", "staff-"),
                Instant.ofEpochSecond(Long.parseLong(idOf(CHOSEN_START, "chosen-start-"))),
                Objects.requireNonNull(tab.find("lbp-draft").getAttribute("key")));
    }

    private String idOf(String what, String prefix) {
        var id = Objects.requireNonNull(tab.find(what).first().getAttribute("id"));
        return id.substring(prefix.length());
    }

    /// Everything but the last button.
    ///
    /// @return the date, ISO
    String chooses(String slug) {
        choosesService(slug);
        var date = choosesDay();
        choosesStart();
        tellsWho();
        return date;
    }

    Visit choosesAtTheDemo() {
        choosesService(DEMO);
        tab.press(PERSON);
        choosesDay();
        choosesStart();
        tellsWho();
        return chosen(DEMO);
    }

    Visit choosesAnyoneAtTheDemo() {
        chooses(DEMO);
        return chosen(DEMO);
    }

    private void tellsWho() {
        tab.type("client-name", NAME);
        tab.type("client-phone", PHONE);
        tab.type("client-email", email());
        tab.find("#client-consent input").check();
    }

    private String email() {
        return "dana-%s@example.kz".formatted(words.language());
    }

    void isRefusedWithPhone(String phone) {
        tab.type("client-phone", phone);
        tab.press("#book");
        tab.sees("#client-phone[invalid]", words.of("booking.phone-wrong"));
        tab.picture("phone-refused");
        tab.type("client-phone", PHONE);
    }

    void books() {
        tab.press("#book");
        seesConfirmation();
        tab.picture("confirmation");
    }

    /// Follows on the screen what happens in the app.
    void booksWithMoney(BankApp app) {
        tab.press("#book");
        tab.sees("#pay-code");
        tab.picture("pay");
        tab.mark();
        app.scansAndPays(Objects.requireNonNull(tab.find("#pay-code").getAttribute("src")));
        tab.sees("#appointment-state.confirmed");
        assertThat(tab.isMarked()).as("shown without a reload").isTrue();
        tab.picture("paid");
    }

    void seesConfirmation() {
        tab.sees("#booking-confirmation .badge.requested");
    }

    MyVisit opensTheLink() {
        tab.press("#manage-link");
        return new MyVisit(tab, words);
    }

    void isToldThatTheTimeIsTaken(Visit visit) {
        tab.sees("#booking-notice.bad", words.of("booking.slot-taken"));
        tab.picture("slot-taken");
        assertThat(tab.find("#start-" + visit.start().getEpochSecond()).count()).isZero();
    }

    void takesTheNearest() {
        assertThat(tab.find("[id^=nearest-].choice").count()).isEqualTo(3);
        tab.press("[id^=nearest-].choice");
        tab.sees(CHOSEN_START);
    }

    void isToldThatTheLinkIsInvalid() {
        tab.sees("#link-problem", words.of("booking.link-invalid.title"));
        tab.picture("link-invalid");
    }

    void reads(Words language) {
        words = language;
        tab.press("#language-" + language.language());
        tab.sees("#language-%s[aria-pressed=true]".formatted(language.language()));
        tab.picture("language-" + language.language());
    }

    void finds(String... notices) {
        new Mail(tab, words, email()).brings(Owner.BUSINESS, notices);
    }
}
