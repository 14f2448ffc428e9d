package kz.localbusiness.load;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.management.JMException;
import javax.management.ObjectName;

/// `mvn -Pload -pl bootstrap -am verify -Dload.main=kz.localbusiness.load.VisitorsLoad`: what a
/// stranger who only looks at the page of a business costs the server, and what becomes of it when
/// a thousand come at once. Kept in `target/visitors-load.txt`.
public final class VisitorsLoad {

    private static final Path RESULT = Path.of("target", "visitors-load.txt");
    private static final int BATCHES = 8;
    private static final int BATCH = 50;
    private static final int CROWD = Math.clamp(Integer.getInteger("load.crowd", 1_000), 1, 2_000);
    private static final String PAGE = "/demo";

    private final BufferedWriter orders;
    private final BufferedReader answers;

    private VisitorsLoad(Process guests) {
        this.orders = guests.outputWriter();
        this.answers = guests.inputReader();
    }

    public static void main(String[] arguments) throws Exception {
        try (var platform = new LoadedPlatform()) {
            var home = URI.create("http://localhost:" + platform.at("/").getPort());
            var guests = OwnProcess.of(Guests.class, home.toString(), PAGE);
            try {
                var result = new VisitorsLoad(guests).measured();
                System.out.println(result);
                Files.writeString(RESULT, result);
            } finally {
                guests.destroy();
            }
        }
    }

    private String measured() throws IOException, JMException {
        order("open " + BATCH); // until the JVM has compiled what it takes
        var before = histogram();
        var kilobytes = new ArrayList<Long>();
        for (int batch = 0; batch < BATCHES; batch++) {
            var used = used();
            order("open " + BATCH);
            kilobytes.add((used() - used) / BATCH / 1024);
        }
        var held = Histogram.growth(before, histogram(), BATCH * BATCHES);
        var alone = order("open " + BATCH);
        var empty = used();
        var crowd = order("crowd " + CROWD);
        var megabytes = (used() - empty) / 1024 / 1024;
        return told(kilobytes, held, alone, crowd, megabytes);
    }

    private String told(
            List<Long> kilobytes, String held, String alone, String crowd, long megabytes) {
        return """
        Java %s, %d cores, load %.1f
        heap for each visitor who looks, median of %d batches of %d: %d kB (%s)
        milliseconds                 n       p50       p95       p99      most
        one after the other: %s
        %d at once: %s
        heap after the crowd: %d MB more
        bytes for each visitor by class
        %s
        """
                .formatted(
                        Runtime.version(),
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        BATCHES,
                        BATCH,
                        kilobytes.stream().sorted().toList().get(BATCHES / 2),
                        kilobytes,
                        alone,
                        CROWD,
                        crowd,
                        megabytes,
                        held);
    }

    private String order(String what) throws IOException {
        orders.write(what + "\n");
        orders.flush();
        return Objects.requireNonNull(answers.readLine(), "the guests are gone");
    }

    private static String histogram() throws JMException {
        return (String)
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "gcClassHistogram",
                                new Object[] {new String[0]},
                                new String[] {String[].class.getName()});
    }

    static long used() {
        var runtime = Runtime.getRuntime();
        for (int round = 0; round < 3; round++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
