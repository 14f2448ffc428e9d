package kz.localbusiness.web.platform;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import kz.localbusiness.application.job.JobRun;
import kz.localbusiness.application.job.JobRun.Progress;
import kz.localbusiness.application.job.JobRun.State;
import kz.localbusiness.application.job.PlatformJob;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.web.text.Wording;

/// One job: what it does, how its last run went, when it looks for work again.
final class JobCard extends Div {

    private final PlatformJob job;
    private final H2 heading = new H2();
    private final Span badge = new Span();
    private final Paragraph what = new Paragraph();
    final ProgressBar bar = new ProgressBar();
    private final Paragraph facts = new Paragraph();
    private final Paragraph failure = new Paragraph();

    JobCard(PlatformJob job) {
        this.job = job;
        addClassName("card");
        setId("job-" + kebab(job));
        what.addClassName("quiet");
        failure.addClassName("notice");
        var row = new Div(heading, badge);
        row.addClassNames("row", "between");
        add(row, what, bar, facts, failure);
    }

    void show(List<JobRun> runs, Instant now) {
        heading.setText(getTranslation("jobs.job." + kebab(job)));
        what.setText(getTranslation("jobs.what." + kebab(job)));
        runs.stream()
                .filter(run -> run.job() == job)
                .findFirst()
                .ifPresentOrElse(run -> show(run, now), this::showNever);
    }

    private void showNever() {
        badge.setText(getTranslation("jobs.never"));
        badge.setClassName("badge");
        bar.setVisible(false);
        facts.setVisible(false);
        failure.setVisible(false);
    }

    private void show(JobRun run, Instant now) {
        badge.setText(getTranslation("jobs.state." + kebab(run.state())));
        badge.setClassName("badge " + look(run.state()));
        showProgress(run);
        facts.setVisible(true);
        facts.setText(
                String.join(
                        " ",
                        getTranslation("jobs.begun", moment(run.begun())),
                        getTranslation("jobs.took", seconds(run.duration(now))),
                        counted(run.progress()),
                        run.state() == State.RUNNING
                                ? ""
                                : getTranslation("jobs.next", moment(run.next()))));
        var last = run.lastFailure();
        failure.setVisible(last != null);
        if (last != null) {
            var why = getTranslation("jobs.problem." + kebab(last.problem()));
            failure.setText(getTranslation("jobs.failure", moment(last.at()), why));
        }
    }

    private void showProgress(JobRun run) {
        var expected = run.progress().expected();
        bar.setVisible(run.state() == State.RUNNING);
        bar.setIndeterminate(expected == null || expected == 0);
        if (expected != null && expected > 0) {
            var handled = run.progress().done() + run.progress().failed();
            bar.setValue(Math.min(1.0, (double) handled / expected));
        }
    }

    private String counted(Progress progress) {
        var expected = progress.expected();
        return expected == null
                ? getTranslation("jobs.counted", progress.done(), progress.failed())
                : getTranslation("jobs.counted-of", progress.done(), expected, progress.failed());
    }

    private String moment(Instant at) {
        return Wording.in(getLocale()).dateTime(at, Business.DEFAULT_ZONE);
    }

    private String seconds(Duration duration) {
        var format = NumberFormat.getNumberInstance(getLocale());
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(duration.toMillis() / 1000.0);
    }

    private static String look(State state) {
        return switch (state) {
            case RUNNING -> "requested";
            case DONE -> "confirmed";
            case FAILED -> "cancelled";
        };
    }

    private static String kebab(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
