package kz.localbusiness.load;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.locks.LockSupport;
import kz.localbusiness.application.business.out.RealmPool;
import kz.localbusiness.application.business.out.Realms;
import kz.localbusiness.application.export.OpenExport;
import kz.localbusiness.application.export.RequestExport;
import kz.localbusiness.application.export.ShowExports;
import kz.localbusiness.background.PlatformWork;
import kz.localbusiness.domain.export.Export;

/// `mvn -Pload -pl bootstrap -am verify -Dload.main=kz.localbusiness.load.ExportLoad`: how long the
/// export of a business with a long past takes; kept in `target/export-load.txt`.
public final class ExportLoad {

    private static final Path RESULT = Path.of("target", "export-load.txt");
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final LoadedPlatform platform;
    private final LoadedSalon salon;

    private ExportLoad(LoadedPlatform platform, LoadedSalon salon) {
        this.platform = platform;
        this.salon = salon;
    }

    public static void main(String[] arguments) throws IOException {
        var plan = LoadPlan.ofProperties(Clock.tickMillis(ZoneOffset.UTC).instant());
        try (var platform = new LoadedPlatform()) {
            var salon = LoadedSalon.named("load-export", plan);
            var days = new Seeding(salon, platform).store();
            var load = new ExportLoad(platform, salon);
            load.openRealm();
            var result = load.measured(plan.past(), days);
            System.out.println(result);
            Files.writeString(RESULT, result);
        }
    }

    /// The people of the team are in the export too.
    private void openRealm() {
        var realms = platform.bean(Realms.class);
        var server = realms.servers().getFirst();
        platform.bean(RealmPool.class).begin(salon.id(), server, Instant.EPOCH);
        if (!realms.prepare(salon.id(), server)) {
            throw new IllegalStateException("no realm for " + salon.id());
        }
    }

    private String measured(int past, long days) throws IOException {
        var begun = System.nanoTime();
        PlatformWork.call(() ->
                platform.bean(RequestExport.class).request(new RequestExport.Command(salon.id())));
        var heap = 0L;
        var export = export();
        while (export.isUnderway() && took(begun).compareTo(LONGEST) < 0) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            var runtime = Runtime.getRuntime();
            heap = Math.max(heap, runtime.totalMemory() - runtime.freeMemory());
            export = export();
        }
        var took = took(begun);
        return "%d past visits on %d days: %s, %d records in %.1f s, %.1f MB (%d fetched), most %d MB of heap used%n"
                .formatted(
                        past,
                        days,
                        export.state(),
                        export.done(),
                        took.toMillis() / 1000.0,
                        export.bytes() / 1e6,
                        fetched(export),
                        heap >> 20);
    }

    private long fetched(Export export) throws IOException {
        var query = new OpenExport.Query(salon.id(), export.id());
        var file = PlatformWork.call(() -> platform.bean(OpenExport.class).open(query));
        try (var content = file.orElseThrow().source().open()) {
            return content.transferTo(OutputStream.nullOutputStream());
        }
    }

    private Export export() {
        var query = new ShowExports.Query(salon.id());
        return PlatformWork.call(() -> platform.bean(ShowExports.class).show(query)).getFirst();
    }

    private static Duration took(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
