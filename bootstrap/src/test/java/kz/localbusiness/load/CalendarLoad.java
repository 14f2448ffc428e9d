package kz.localbusiness.load;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.localbusiness.embedded.StartupNote;

/// `mvn -Pload -pl bootstrap -am verify -Dload.main=kz.localbusiness.load.CalendarLoad`: what an
/// owner's open calendar costs the server, and how soon it shows what a client has booked. Kept in
/// `target/calendar-load.txt`.
public final class CalendarLoad {

    private static final Path RESULT = Path.of("target", "calendar-load.txt");
    private static final int SCREENS = bounded("load.screens", 100, 200);
    private static final int BOOKINGS = bounded("load.bookings", 40, 200);
    private static final int BATCH = 10;
    private static final String PAGE = "/demo/admin/calendar";
    private static final String API = "/api/v1/businesses/demo";

    private final LoadedPlatform platform;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final LocalDate monday =
            LocalDate.now(ZoneOffset.UTC).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    private final List<Duration> seen = new ArrayList<>();
    private BufferedWriter orders = new BufferedWriter(Writer.nullWriter());
    private BufferedReader answers = new BufferedReader(Reader.nullReader());
    private int bytes;

    private CalendarLoad(LoadedPlatform platform) {
        this.platform = platform;
    }

    public static void main(String[] arguments) throws Exception {
        try (var platform = new LoadedPlatform()) {
            var result = new CalendarLoad(platform).measured();
            System.out.println(result);
            Files.writeString(RESULT, result);
        }
    }

    private static int bounded(String name, int usual, int most) {
        int asked = Integer.getInteger(name, usual);
        if (asked < 1 || asked > most) {
            throw new IllegalArgumentException("%s is out of bounds: %d".formatted(name, asked));
        }
        return asked;
    }

    private String measured() throws Exception {
        var screens =
                OwnProcess.of(
                        OwnerScreens.class,
                        home().toString(),
                        PAGE,
                        "view=week&date=" + monday,
                        password());
        try (var orders = screens.outputWriter();
                var answers = screens.inputReader()) {
            this.orders = orders;
            this.answers = answers;
            var kilobytes = new ArrayList<Long>();
            order("open 1");
            for (int open = 1; open < SCREENS; open += BATCH) {
                var before = VisitorsLoad.used();
                var opened = Math.min(BATCH, SCREENS - open);
                order("open " + opened);
                kilobytes.add((VisitorsLoad.used() - before) / opened / 1024);
            }
            book();
            return told(kilobytes);
        } finally {
            screens.destroy();
        }
    }

    private void order(String what) throws IOException {
        orders.write(what + "\n");
        orders.flush();
        var answer = Objects.requireNonNull(answers.readLine(), "the screens are gone");
        if (answer.startsWith("opened ")) {
            bytes = Integer.parseInt(answer.substring("opened ".length()));
        }
    }

    /// One after the other, each at a time that is free, so that all screens must show each.
    private void book() throws Exception {
        var random = new Random(20_261_129);
        var services = ask(API + "/services");
        var service = all("\"id\":\"([^\"]+)\"", services).getFirst();
        for (int number = 0; number < BOOKINGS; number++) {
            var free =
                    ask(
                            "%s/availability?service=%s&from=%s&to=%s"
                                    .formatted(API, service, monday, monday.plusDays(6)));
            var starts = all("\"start\":\"([^\"]+)\"", free);
            book(service, starts.get(random.nextInt(starts.size())), number);
        }
    }

    private void book(String service, String start, int number) throws Exception {
        var name = "Measured %04d".formatted(number);
        var body =
                """
                {"service": "%s", "start": "%s", "name": "%s", "phone": "+7701%07d"}
                """
                        .formatted(service, start, name, number);
        order("await " + name);
        var since = System.nanoTime();
        var request =
                HttpRequest.newBuilder(home().resolve(API + "/appointments"))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "calendar-load-" + number)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        for (int screen = 0; screen < SCREENS; screen++) {
            Objects.requireNonNull(answers.readLine(), "the screens are gone");
            seen.add(Duration.ofNanos(System.nanoTime() - since));
        }
    }

    private String ask(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(home().resolve(path)).build();
        return http.send(request, BodyHandlers.ofString()).body();
    }

    private String told(List<Long> kilobytes) {
        var sorted = kilobytes.stream().sorted().toList();
        return """
        Java %s, %d cores; %d calendars open, each with a push connection, %d bookings
        heap for each open calendar, median of batches: %d kB (%s)
        first page: %d bytes made for it (page, first state, calendar of a week)
        milliseconds from sending a booking to a screen    n       p50       p95       p99      most
        %s
        """
                .formatted(
                        Runtime.version(),
                        Runtime.getRuntime().availableProcessors(),
                        SCREENS,
                        BOOKINGS,
                        sorted.get(sorted.size() / 2),
                        kilobytes,
                        bytes,
                        new Latencies(seen));
    }

    private String password() {
        return platform.beans(StartupNote.class)
                .map(note -> String.join("\n", note.lines()))
                .flatMap(lines -> all("(?s)/demo/admin.*password +(\\S+)", lines).stream())
                .findFirst()
                .orElseThrow();
    }

    private URI home() {
        return URI.create("http://localhost:" + platform.at("/").getPort());
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
