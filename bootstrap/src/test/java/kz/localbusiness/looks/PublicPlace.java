package kz.localbusiness.looks;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.hardening.Site;

/// Where strangers and clients come to.
///
/// @param sign by what one sees that one has arrived
/// @param steps what is done there, one after the other
record PublicPlace(String name, String address, String sign, List<Act> steps) {

    private interface Act {
        void on(Page page);
    }

    private static final String SERVICE = "button[id^=service-]";
    private static final String START = ":is(#soonest, [id^=start-])";

    /// In ways: each begins with somebody who has not been here, and each place lies on the way to
    /// the next.
    static List<List<PublicPlace>> ways(Site site) {
        var ways = new ArrayList<List<PublicPlace>>();
        for (var place : all(site)) {
            if (ways.isEmpty() || !place.goesOnFrom(ways.getLast().getLast())) {
                ways.add(new ArrayList<>());
            }
            ways.getLast().add(place);
        }
        return ways;
    }

    private static List<PublicPlace> all(Site site) {
        var home = site.address;
        var others = new DemoBookings(home);
        return Stream.of(
                        ofPlatform(home),
                        ofBooking(home + "/demo"),
                        ofWaiting(home, others.fillDay()),
                        ofVisit(others.visit()),
                        ofAccount(home + "/demo"),
                        inVain(site))
                .flatMap(List::stream)
                .toList();
    }

    private static List<PublicPlace> ofPlatform(String home) {
        return List.of(
                place("front", home + "/"),
                place("found", home + "/?query=aru").showing(".directory-card"),
                place("found-none", home + "/?query=zzz").showing("#directory-none"),
                place("register", home + "/register"),
                place("privacy", home + "/privacy"),
                place("terms", home + "/terms"),
                place("offline", home + "/offline.html").showing("main"));
    }

    private static List<PublicPlace> ofBooking(String demo) {
        var booking = place("booking", demo);
        var when = booking.named("when").then(tap(SERVICE));
        var who = when.named("who").then(tap(START));
        var refused = who.named("refused").then(tap("#book"));
        var confirmed =
                refused.named("confirmation")
                        .then(tellWho(), tap("#book"), see("#booking-confirmation"));
        return List.of(booking, when, who, refused, confirmed, place("framed", demo + "/framed"));
    }

    /// @param full on which nothing is left
    private static List<PublicPlace> ofWaiting(String home, DemoBookings.Full full) {
        var why =
                place("no-time", home + "/demo")
                        .then(tap("#service-" + full.service()), turnTo(full.date()))
                        .then(tap("#day-" + full.date()), see("#no-time"));
        var waiting = why.named("waiting").then(tap("#wait-for-time"));
        var joined = waiting.named("joined").then(tellWho(), tap("#book"), see("#offer-link"));
        var offer = joined.named("place-in-line").then(tap("#offer-link"), see("#offer-state"));
        return List.of(why, waiting, joined, offer);
    }

    private static List<PublicPlace> ofVisit(String visit) {
        return List.of(
                place("manage", visit),
                place("manage-move", visit).then(tap("#open-move")),
                place("manage-cancel", visit).then(tap("#open-cancel")),
                place("manage-new-link", visit).then(tap("#open-renew-link")));
    }

    private static List<PublicPlace> ofAccount(String demo) {
        var account = place("account", demo + "/account");
        var asked = type("#client-contact input", "dana@example.kz");
        return List.of(
                account,
                account.named("account-code").then(asked, tap("#client-send-code")),
                account.named("sign-in").then(tap("#client-sign-in"), see("#kc-login")),
                place("sign-in-team", demo + "/admin").showing("#kc-login"));
    }

    private static List<PublicPlace> inVain(Site site) {
        var neighbours = new Neighbours(site);
        return List.of(
                place("link-invalid", site.address + "/demo/booking/forged"),
                place("link-expired", neighbours.expiredLink()).showing("#link-problem"),
                place("suspended", neighbours.suspended()).showing("#suspended"),
                place("ending", neighbours.ending()).showing("#ending"),
                place("invitation-invalid", site.address + "/demo/join/forged"),
                place("nobody", site.address + "/nobody-is-here"));
    }

    private static PublicPlace place(String name, String address) {
        return new PublicPlace(name, address, ".page-main", List.of());
    }

    private PublicPlace named(String another) {
        return new PublicPlace(another, address, sign, steps);
    }

    private PublicPlace showing(String what) {
        return new PublicPlace(name, address, what, steps);
    }

    private PublicPlace then(Act... more) {
        var all = Stream.concat(steps.stream(), Stream.of(more)).toList();
        return new PublicPlace(name, address, sign, all);
    }

    private static Act tap(String what) {
        return page -> page.locator(what).first().tap();
    }

    private static Act see(String what) {
        return page -> page.locator(what).waitFor();
    }

    private static Act type(String field, String text) {
        return page -> page.locator(field).fill(text);
    }

    private static Act tellWho() {
        return Guest::tellWho;
    }

    private static Act turnTo(String date) {
        return page -> {
            if (page.locator("#day-" + date).count() == 0) {
                page.locator("#later-month").tap();
                page.locator("#day-" + date).waitFor();
            }
        };
    }

    private boolean goesOnFrom(PublicPlace other) {
        return address.equals(other.address)
                && steps.size() > other.steps.size()
                && steps.subList(0, other.steps.size()).equals(other.steps);
    }

    void open(Page page) {
        page.navigate(address);
        page.waitForSelector(sign);
        Desk.settle(page);
        go(page, steps);
    }

    void goOn(Page page, PublicPlace from) {
        go(page, steps.subList(from.steps.size(), steps.size()));
    }

    private static void go(Page page, List<Act> steps) {
        for (var step : steps) {
            step.on(page);
            Desk.settle(page);
        }
    }
}
