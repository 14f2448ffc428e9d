package kz.localbusiness.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.job.JobProblem;
import kz.localbusiness.application.job.JobRun;
import kz.localbusiness.application.job.JobRun.Failure;
import kz.localbusiness.application.job.JobRun.Progress;
import kz.localbusiness.application.job.JobRun.State;
import kz.localbusiness.application.job.PlatformJob;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.layout.Heartbeat;
import kz.localbusiness.web.text.Locales;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = PlatformInMemory.class)
@ViewPackages(packages = {"kz.localbusiness.web.platform", "kz.localbusiness.web.layout"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class ShowJobsViewTest extends SpringBrowserlessTest {

    private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");

    /// Where its card stands.
    private static final int NOTICES =
            List.of(PlatformJob.values()).indexOf(PlatformJob.NOTICE_DISPATCH);

    @Autowired PlatformInMemory world;
    @Autowired Heartbeat heartbeat;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locales.of(Language.EN));
    }

    @Test
    void showsEveryJobThoughNoneEverRan() {
        var view = navigate(ShowJobsView.class);

        assertThat(view.jobs).hasSize(PlatformJob.values().length);
        assertThat(text(view.jobs.getFirst())).contains("News of appointments", "Not run yet");
    }

    @Test
    void showsHowARunWentAndWhatFailedLast() {
        var failure = new Failure(NOW.minusSeconds(60), JobProblem.MAIL);
        keep(State.DONE, NOW.minusMillis(1500), new Progress(7, 1, null), failure);

        var card = navigate(ShowJobsView.class).jobs.get(NOTICES);

        assertThat(text(card))
                .contains("Done: 7, failed: 1.", "Took 1.5 s.", "mail server", "08:59");
        assertThat(card.bar.isVisible()).isFalse();
    }

    @Test
    void showsHowFarARunIs() {
        keep(State.RUNNING, NOW.minusSeconds(4), new Progress(3, 0, 12L), null);

        var card = navigate(ShowJobsView.class).jobs.get(NOTICES);

        assertThat(text(card)).contains("Done: 3 of 12, failed: 0.");
        assertThat(card.bar.isVisible()).isTrue();
        assertThat(card.bar.getValue()).isEqualTo(0.25);
    }

    @Test
    void looksAnewWhileItIsOpen() {
        navigate(ShowJobsView.class);
        keep(State.DONE, NOW, new Progress(9, 0, null), null);

        heartbeat.beat();

        var cards = find(JobCard.class).all();
        assertThat(text(cards.get(NOTICES))).contains("Done: 9, failed: 0.");
    }

    @Test
    void showsThePool() {
        var realm = new BusinessId(new UUID(5, 1));
        world.platform.realmPool.begin(realm, "only", NOW);
        world.platform.realmPool.offer(realm, NOW);

        var view = navigate(ShowJobsView.class);

        assertThat(text(view.pool)).contains("Ready: 1 of 3");
    }

    @Test
    void showsHowManyMessagesWaitAndSinceWhen() {
        assertThat(text(navigate(ShowJobsView.class).messages))
                .contains("Waiting: 0", "None is overdue.");
        var salon = new BusinessId(new UUID(5, 1));
        var event = new EventId(new UUID(6, 1));
        var visit = new AppointmentId(new UUID(7, 1));
        var due = Notice.due(salon, event, visit, NoticeKind.MOVED, NOW.minusSeconds(60));
        CurrentBusiness.as(
                salon,
                () -> {
                    world.platform.notices.add(due);
                    return due;
                });

        heartbeat.beat();

        assertThat(text(find(MessagesCard.class).single()))
                .contains("Waiting: 1", "due since", "08:59");
    }

    private void keep(State state, Instant begun, Progress progress, @Nullable Failure failure) {
        var ended = state == State.RUNNING ? null : NOW;
        world.platform.jobRuns.save(
                new JobRun(
                        PlatformJob.NOTICE_DISPATCH, state, begun, ended, progress, NOW, failure));
    }

    private static String text(Component one) {
        return one.getElement().getTextRecursively();
    }
}
