package kz.localbusiness.looks;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import kz.localbusiness.hardening.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Where strangers and clients come to.
///
/// @param steps what is pressed there, one after the other, each once it is there
record PublicPlace(String name, String address, List<String> steps) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String API = "/api/v1/businesses/demo/";
    private static final String SERVICE = "button[id^=service-]";
    private static final String START = ":is(#soonest, [id^=start-])";

    static List<PublicPlace> all(Site site) {
        var home = site.address;
        return List.of(
                place("front", home + "/"),
                place("booking", home + "/demo"),
                place("when", home + "/demo", SERVICE),
                place("who", home + "/demo", SERVICE, START),
                place("refused", home + "/demo", SERVICE, START, "#book"),
                place("manage", visit(home)),
                place("register", home + "/register"),
                place("privacy", home + "/privacy"),
                place("terms", home + "/terms"),
                place("link-invalid", home + "/demo/booking/forged"),
                place("invitation-invalid", home + "/demo/join/forged"),
                place("nobody", home + "/nobody-is-here"));
    }

    private static PublicPlace place(String name, String address, String... steps) {
        return new PublicPlace(name, address, List.of(steps));
    }

    void open(Page page) {
        page.navigate(address);
        page.waitForSelector(".page-main");
        Desk.settle(page);
        for (var step : steps) {
            page.locator(step).first().tap();
            Desk.settle(page);
        }
    }

    /// Books the soonest start of the first service.
    ///
    /// @return where the client looks after it
    private static String visit(String home) {
        var services = answer(HttpRequest.newBuilder(URI.create(home + API + "services")).build());
        var service = services.get("services").get(0).get("id").asString();
        var question = URI.create(home + API + "availability?service=" + service);
        var free = answer(HttpRequest.newBuilder(question).build());
        var day =
                free.get("days")
                        .valueStream()
                        .filter(one -> !one.get("starts").isEmpty())
                        .findFirst()
                        .orElseThrow();
        var body =
                Map.of(
                        "service",
                        service,
                        "start",
                        day.get("starts").get(0).get("start").asString(),
                        "name",
                        "Нұрсұлтан Әбдіқадыров",
                        "phone",
                        "+7 708 123 45 02");
        var request =
                HttpRequest.newBuilder(URI.create(home + API + "appointments"))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "looks-" + System.nanoTime())
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build();
        return answer(request).get("manageUrl").asString();
    }

    private static JsonNode answer(HttpRequest request) {
        try (var http = HttpClient.newHttpClient()) {
            return JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("no answer", e);
        }
    }
}
