package kz.localbusiness.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.InMemoryPlatform;
import kz.localbusiness.application.export.BreakOffExport;
import kz.localbusiness.application.export.ExportPlace;
import kz.localbusiness.application.export.ListDueExports;
import kz.localbusiness.application.export.RequestExport;
import kz.localbusiness.application.export.WriteExportPart;
import kz.localbusiness.application.job.JobRun;
import kz.localbusiness.application.job.PlatformJob;
import kz.localbusiness.application.job.out.JobRuns;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.export.Export;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Exports as runs of Spring Batch, whose books are on the embedded server.
class ExportJobTest {

    private static final BusinessId SALON = new BusinessId(new UUID(1, 1));

    @TempDir private Path directory;
    private Nodes nodes;
    private final InMemoryPlatform platform = new InMemoryPlatform();
    private final List<ExportPlace> places = new ArrayList<>();
    private int callsUntilItFails = Integer.MAX_VALUE;

    @BeforeEach
    void open() {
        nodes = new Nodes(directory);
        platform.callers.become(new Caller.Platform());
        var profile = Profile.named("Salon", new EmailAddress("owner@example.kz"));
        var at = platform.clock.instant();
        inTheSalon(() ->
                platform.businesses.save(
                        Business.registered(SALON, new Slug("salon"), profile, at)));
        platform.port(RequestExport.class).request(new RequestExport.Command(SALON));
    }

    @AfterEach
    void close() {
        nodes.close();
    }

    @Test
    void writesAnExportPartByPart() {
        sweep(nodes);

        assertThat(export().isReady()).isTrue();
        assertThat(places).extracting(ExportPlace::part).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(last().progress().done()).isOne();
    }

    @Test
    void goesOnWhereItBrokeOffOnAnotherNode() {
        callsUntilItFails = 3;
        sweep(nodes);
        assertThat(export().isUnderway()).isTrue();
        assertThat(export().failures()).isOne();
        assertThat(last().lastFailure()).isNotNull();
        var broken = places.getLast();
        places.clear();
        callsUntilItFails = Integer.MAX_VALUE;

        sweep(nodes);

        assertThat(places.getFirst()).isEqualTo(broken).isNotEqualTo(ExportPlace.START);
        assertThat(export().isReady()).isTrue();
    }

    @Test
    void givesUpWhatFailsAgainAndAgain() {
        for (int i = 0; i < 3; i++) {
            callsUntilItFails = 1;
            sweep(nodes);
        }

        assertThat(export().state()).isEqualTo(Export.State.FAILED);
        sweep(nodes);
        assertThat(places).hasSize(3);
    }

    private void sweep(Nodes where) {
        var sweeper = where.another().getBean(Sweeper.class);
        WriteExportPart write =
                command -> {
                    places.add(command.at());
                    if (--callsUntilItFails == 0) {
                        throw new IllegalStateException("the disk is full");
                    }
                    return platform.port(WriteExportPart.class).write(command);
                };
        var job =
                new ExportJob(
                        platform.port(ListDueExports.class),
                        write,
                        platform.port(BreakOffExport.class),
                        sweeper,
                        Duration.ofSeconds(1));
        sweeper.sweep(job);
    }

    private Export export() {
        return CurrentBusiness.as(SALON, () -> platform.exports.latest(1)).getFirst();
    }

    private JobRun last() {
        return nodes.another()
                .getBean(JobRuns.class)
                .find(PlatformJob.BUSINESS_EXPORT)
                .orElseThrow();
    }

    private static void inTheSalon(Runnable work) {
        CurrentBusiness.<Boolean>as(
                SALON,
                () -> {
                    work.run();
                    return true;
                });
    }
}
