package kz.localbusiness.looks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.Map;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.hardening.Site;
import kz.localbusiness.journey.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What hands do with a visit in the calendar: drag it, stretch it, press it for long.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarHandsIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int STEPS = 10;

    private final Site site = Site.started();
    private final HttpClient http = HttpClient.newHttpClient();
    private Chromium chromium;

    @BeforeAll
    void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    void stopBrowser() {
        chromium.close();
    }

    @Test
    void dragAVisitByAnHourAndTakeItBack() throws Exception {
        var day = LocalDate.now(Business.DEFAULT_ZONE).plusDays(2);
        var booked = booked(day, "11:00");
        try (var owner = chromium.browser().newContext(Screen.DESKTOP.options())) {
            var page = Desk.of(site, owner, Screen.DESKTOP);
            var visit = shown(page, day, booked);
            var half = visit.boundingBox();

            drag(page, half.x + half.width / 2, half.y + half.height / 3, 2 * half.height);

            isAt(visit, "12:00\u201312:30");
            page.locator(".undo").click();
            isAt(visit, "11:00\u201311:30");
        }
    }

    @Test
    void stretchAVisitByItsEdgeAndTakeItBack() throws Exception {
        var day = LocalDate.now(Business.DEFAULT_ZONE).plusDays(3);
        var booked = booked(day, "11:00");
        try (var owner = chromium.browser().newContext(Screen.DESKTOP.options())) {
            var page = Desk.of(site, owner, Screen.DESKTOP);
            var visit = shown(page, day, booked);
            var half = visit.boundingBox();

            drag(page, half.x + half.width / 2, half.y + half.height - 2, half.height);

            isAt(visit, "11:00\u201312:00");
            page.locator(".undo").click();
            isAt(visit, "11:00\u201311:30");
        }
    }

    @Test
    void pressAVisitForLongAndMoveIt() throws Exception {
        var day = LocalDate.now(Business.DEFAULT_ZONE).plusDays(4);
        var booked = booked(day, "11:00");
        var phone = Screen.PHONE.options().setHasTouch(true);
        try (var owner = chromium.browser().newContext(phone)) {
            var page = Desk.of(site, owner, Screen.PHONE);
            var visit = shown(page, day, booked);

            pressAndMove(page, owner.newCDPSession(page), visit.boundingBox());

            isAt(visit, "12:00\u201312:30");
        }
    }

    private Locator shown(Page page, LocalDate day, String visit) {
        page.navigate("%s/demo/admin/calendar?date=%s&span=day".formatted(site.address, day));
        var shown =
                page.locator(
                        ".ec-event[data-of='%s']:not(.ec-ghost, .ec-preview)".formatted(visit));
        shown.scrollIntoViewIfNeeded();
        Desk.settle(page);
        return shown;
    }

    private static void isAt(Locator visit, String span) {
        visit.filter(new Locator.FilterOptions().setHasText(span)).waitFor();
    }

    private static void drag(Page page, double x, double y, double down) {
        page.mouse().move(x, y);
        page.mouse().down();
        for (int step = 1; step <= STEPS; step++) {
            page.mouse().move(x, y + down * step / STEPS);
        }
        page.mouse().up();
    }

    private static void pressAndMove(Page page, CDPSession finger, BoundingBox half) {
        var x = half.x + half.width / 2;
        var y = half.y + half.height / 3;
        touch(finger, "touchStart", x, y);
        page.locator(".ec-event.ec-preview").waitFor(); // once the press was long enough
        for (int step = 1; step <= STEPS; step++) {
            touch(finger, "touchMove", x, y + 2 * half.height * step / STEPS);
        }
        finger.send("Input.dispatchTouchEvent", touch("touchEnd", new JsonArray()));
    }

    private static void touch(CDPSession finger, String type, double x, double y) {
        var point = new JsonObject();
        point.addProperty("x", x);
        point.addProperty("y", y);
        var points = new JsonArray();
        points.add(point);
        finger.send("Input.dispatchTouchEvent", touch(type, points));
    }

    private static JsonObject touch(String type, JsonArray points) {
        var touch = new JsonObject();
        touch.addProperty("type", type);
        touch.add("touchPoints", points);
        return touch;
    }

    /// Half an hour, with the first who renders the first service.
    private String booked(LocalDate day, String time) throws Exception {
        var services = answer(HttpRequest.newBuilder(api("services")).build()).get("services");
        var service = services.get(0).get("id").asString();
        var free = answer(HttpRequest.newBuilder(api("availability?service=" + service)).build());
        var body =
                Map.of(
                        "service",
                        service,
                        "staff",
                        free.get("staff").get(0).asString(),
                        "start",
                        "%sT%s:00+05:00".formatted(day, time),
                        "name",
                        "Тимур Ахметов",
                        "phone",
                        "+7 708 123 45 02");
        var request =
                HttpRequest.newBuilder(api("appointments"))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "hands-" + day)
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build();
        return answer(request).get("id").asString();
    }

    private URI api(String path) {
        return URI.create(site.address + "/api/v1/businesses/demo/" + path);
    }

    private JsonNode answer(HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        return JSON.readTree(answer.body());
    }
}
