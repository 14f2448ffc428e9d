package kz.localbusiness.web.api;

import static kz.localbusiness.web.api.Call.assertProblem;
import static kz.localbusiness.web.api.RunningSalon.SALON;
import static org.assertj.core.api.Assertions.assertThat;

import kz.localbusiness.application.Caller;
import kz.localbusiness.application.job.JobProblem;
import kz.localbusiness.application.job.JobRun;
import kz.localbusiness.application.job.PlatformJob;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.platform.Tombstone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/// What the operator does over HTTP.
@PlatformTest
class PlatformApiTest {

    private static final String PLATFORM = "/api/v1/platform";
    private static final String ID = "00000000-0000-0001-0000-000000000000";
    private static final String SUSPEND = PLATFORM + "/tenants/%s/suspend".formatted(ID);
    private static final String RESUME = PLATFORM + "/tenants/%s/resume".formatted(ID);
    private static final String ANNOUNCEMENT = PLATFORM + "/announcements/" + ID;
    private static final String REASON = "{\"reason\": \"No licence\"}";
    private static final String TEXTS =
            """
            {"kk": "Жұмыс", "ru": "Работы", "en": "Maintenance", "severity": "warning",
             "from": "%s", "until": "%s"}
            """;

    private final RunningSalon salon;
    private final Send send;

    @Autowired
    PlatformApiTest(RunningSalon salon, Send send) {
        this.salon = salon;
        this.send = send;
    }

    @BeforeEach
    void renew() {
        salon.renew();
        salon.now().platform.callers.become(new Caller.Operator("operator"));
    }

    @Test
    void listsBusinesses() {
        var found = send.get(PLATFORM + "/tenants?search=sal");

        assertThat(found).hasStatusOk();
        assertThat(found).bodyJson().extractingPath("$.tenants[0].slug").isEqualTo("salon");
        assertThat(found).bodyJson().extractingPath("$.tenants[0].state").isEqualTo("open");
        assertThat(send.get(PLATFORM + "/tenants?search=alon"))
                .bodyJson()
                .extractingPath("$.tenants")
                .asArray()
                .isEmpty();
        Send.assertFields(send.get(PLATFORM + "/tenants?search=" + "x".repeat(41)), "search");
    }

    @Test
    void suspendsAndTellsClientsSo() {
        var held = send.post(SUSPEND, REASON);

        assertThat(held).bodyJson().extractingPath("$.state").isEqualTo("suspended");
        assertThat(held).bodyJson().extractingPath("$.suspension.reason").isEqualTo("No licence");
        assertProblem(send.get(SALON), 409, "business-suspended");
        assertProblem(send.post(SUSPEND, REASON), 409, "state-conflict");
    }

    @Test
    void showsWhatEndsAndWhatWasDeleted() {
        salon.callByOwner();
        send.post(SALON + "/admin/closing", "{\"address\": \"salon\", \"visitsAhead\": 0}");
        var now = salon.now().platform.clock.instant();
        salon.now()
                .platform
                .tombstones
                .add(new Tombstone(salon.now().business, new Slug("gone"), now, now, now, null));
        salon.now().platform.callers.become(new Caller.Operator("operator"));

        assertThat(send.get(PLATFORM + "/tenants"))
                .bodyJson()
                .extractingPath("$.tenants[0].closing.deletedAt")
                .isEqualTo("2026-04-01T09:00:00+05:00");
        assertThat(send.get(PLATFORM + "/tombstones"))
                .bodyJson()
                .extractingPath("$.tombstones[0].slug")
                .isEqualTo("gone");
    }

    @Test
    void resumes() {
        send.post(SUSPEND, REASON);

        assertThat(send.post(RESUME, "")).bodyJson().extractingPath("$.state").isEqualTo("open");
        assertThat(send.get(SALON)).hasStatusOk();
        assertProblem(send.post(RESUME, ""), 409, "state-conflict");
    }

    @Test
    void refusesWhatIsNotThereOrNotComplete() {
        var nobody = SUSPEND.replace(ID, "00000000-0000-0009-0000-000000000009");

        assertProblem(send.post(nobody, REASON), 404, "not-found");
        assertProblem(send.post(SUSPEND.replace(ID, "salon"), REASON), 404, "not-found");
        Send.assertFields(send.post(SUSPEND, "{}"), "reason");
    }

    @Test
    void announcesAndTakesBack() {
        var texts = TEXTS.formatted("2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z");

        assertThat(send.put(ANNOUNCEMENT, texts)).hasStatusOk();
        assertThat(send.get(PLATFORM + "/announcements"))
                .bodyJson()
                .extractingPath("$.announcements[*].en")
                .asArray()
                .containsExactly("Maintenance");
        assertThat(send.delete(ANNOUNCEMENT)).hasStatus(204);
        assertThat(send.get(PLATFORM + "/announcements"))
                .bodyJson()
                .extractingPath("$.announcements")
                .asArray()
                .isEmpty();
    }

    @Test
    void refusesAnAnnouncementThatIsIncompleteReversedOrOver() {
        Send.assertFields(
                send.put(ANNOUNCEMENT, "{}"), "kk", "ru", "en", "severity", "from", "until");
        Send.assertFields(
                send.put(
                        ANNOUNCEMENT,
                        TEXTS.formatted("2026-03-03T00:00:00Z", "2026-03-02T00:00:00Z")),
                "until");
        assertProblem(
                send.put(
                        ANNOUNCEMENT,
                        TEXTS.formatted("2026-02-01T00:00:00Z", "2026-02-02T00:00:00Z")),
                409,
                "state-conflict");
    }

    @Test
    void showsJobsAndThePool() {
        var now = salon.now().platform.clock.instant();
        var failure = new JobRun.Failure(now, JobProblem.SIGN_IN_SERVER);
        salon.now()
                .platform
                .jobRuns
                .save(
                        new JobRun(
                                PlatformJob.REALM_REFILL,
                                JobRun.State.RUNNING,
                                now,
                                null,
                                new JobRun.Progress(1, 1, 3L),
                                now,
                                failure));

        var shown = send.get(PLATFORM + "/jobs");

        assertThat(shown).bodyJson().extractingPath("$.jobs[0].job").isEqualTo("realm-refill");
        assertThat(shown).bodyJson().extractingPath("$.jobs[0].state").isEqualTo("running");
        assertThat(shown).bodyJson().extractingPath("$.jobs[0].expected").isEqualTo(3);
        assertThat(shown)
                .bodyJson()
                .extractingPath("$.jobs[0].lastFailure.problem")
                .isEqualTo("sign-in-server");
        assertThat(shown).bodyJson().extractingPath("$.realmPool.wanted").isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /tenants",
        "GET, /jobs",
        "POST, /tenants/ID/resume",
        "GET, /announcements",
        "DELETE, /announcements/ID"
    })
    void letsNoOwnerThrough(String method, String path) {
        salon.callByOwner();
        var answer =
                send.mvc()
                        .method(HttpMethod.valueOf(method))
                        .uri(PLATFORM + path.replace("ID", ID))
                        .exchange();

        assertProblem(answer, 404, "not-found");
    }
}
