package kz.localbusiness.web.platform;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.job.PlatformJob;
import kz.localbusiness.application.job.ShowJobs;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.layout.Heartbeat;
import kz.localbusiness.web.layout.PlatformLayout;

/// What the platform does by itself and how it goes, kept up to date while it is looked at.
@Route(value = "platform/jobs", layout = PlatformLayout.class)
@PermitAll
@OpenTo(Audience.OPERATOR)
@StyleSheet("context://owner.css")
class ShowJobsView extends Div implements LocaleChangeObserver, HasDynamicTitle {

    private final ShowJobs showJobs;
    private final Clock clock;
    private final Heartbeat heartbeat;

    private final H1 title = new H1();
    final PoolCard pool = new PoolCard();
    final MessagesCard messages = new MessagesCard();
    final List<JobCard> jobs = Arrays.stream(PlatformJob.values()).map(JobCard::new).toList();
    private Runnable endWatch = () -> {};

    ShowJobsView(ShowJobs showJobs, Clock clock, Heartbeat heartbeat) {
        this.showJobs = showJobs;
        this.clock = clock;
        this.heartbeat = heartbeat;
        addClassName("owner");
        var cards = new Div();
        cards.addClassName("stack");
        jobs.forEach(cards::add);
        add(title, pool, messages, cards);
    }

    private void render() {
        var board = showJobs.show();
        var now = clock.instant();
        pool.show(board.pool());
        messages.show(board.messages());
        jobs.forEach(card -> card.show(board.runs(), now));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        endWatch = heartbeat.watch(event.getUI().accessLater(this::render, () -> {}));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        endWatch.run();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("jobs.title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getPageTitle());
        render();
    }
}
