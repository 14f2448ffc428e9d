package kz.localbusiness.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.Scanner;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Strangers who look at a page, in a process of their own, so that nothing of theirs counts as the
/// server's. Does what its input says line by line: `open <how many>` one after the other, `crowd
/// <how many>` all at once; answers with a line that tells how long it took and how many failed.
final class Guests {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI home;
    private final String path;
    private final Collection<Duration> pages = new ConcurrentLinkedQueue<>();
    private final Collection<Duration> views = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failed = new AtomicInteger();

    private Guests(URI home, String path) {
        this.home = home;
        this.path = path;
    }

    /// @param arguments the address of the platform, the page
    static void main(String[] arguments) {
        try (var orders = new Scanner(System.in, StandardCharsets.UTF_8)) {
            while (orders.hasNextLine()) {
                var order = orders.nextLine().split(" ", 2);
                var guests = new Guests(URI.create(arguments[0]), arguments[1]);
                System.out.println(guests.come(Integer.parseInt(order[1]), order[0]));
                System.out.flush();
            }
        }
    }

    private String come(int howMany, String how) {
        var since = System.nanoTime();
        var threads = how.equals("crowd") ? howMany : 1;
        try (var clients = Executors.newFixedThreadPool(threads, Thread.ofVirtual().factory())) {
            for (int number = 0; number < howMany; number++) {
                clients.execute(this::look);
            }
        }
        var took = Duration.ofNanos(System.nanoTime() - since);
        return "page %s; view %s; all within %.1f s; failed %d"
                .formatted(
                        new Latencies(pages),
                        new Latencies(views),
                        took.toMillis() / 1000.0,
                        failed.get());
    }

    /// As a browser does it: the page, its first state, the view; then a word that it has arrived.
    private void look() {
        try {
            var tab = new BrowserTab(http, home);
            var since = System.nanoTime();
            tab.get(path);
            pages.add(Duration.ofNanos(System.nanoTime() - since));
            var opened = tab.init(path, "");
            var shown = tab.navigate(opened);
            views.add(Duration.ofNanos(System.nanoTime() - since));
            if (!shown.contains("service-")) {
                throw new IllegalStateException("no service in " + shown);
            }
            tab.acknowledge(opened);
        } catch (IllegalStateException broken) {
            failed.incrementAndGet();
            System.err.println(broken);
        }
    }
}
