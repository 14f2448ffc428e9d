package kz.localbusiness.web.clients;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kz.localbusiness.application.client.ShowImport.ShownImport;
import kz.localbusiness.domain.client.ClientImport;
import org.jspecify.annotations.Nullable;

/// How an import goes, on whatever page and node it was begun, and what became of the last one.
final class ImportPanel extends Div {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Supplier<@Nullable ShownImport> progress;
    private final Runnable ended;
    final Paragraph told = new Paragraph();
    final ProgressBar bar = new ProgressBar();
    private boolean isUnderway;
    private boolean isWaiting;

    /// @param progress null when nothing needs to be told
    /// @param ended is called when it is not underway any more
    ImportPanel(Supplier<@Nullable ShownImport> progress, Runnable ended) {
        this.progress = progress;
        this.ended = ended;
        setId("import-progress");
        addClassNames("card", "import-progress");
        told.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-hidden", "true");
        add(told, bar);
        setVisible(false);
    }

    void look() {
        var shown = progress.get();
        setVisible(shown != null);
        if (shown != null) {
            show(shown.progress(), shown.state());
        }
    }

    /// It is seen as soon as it has noted its beginning.
    void begun() {
        getUI().ifPresent(this::lookAgain);
    }

    private void show(ClientImport one, ClientImport.State state) {
        var wasUnderway = isUnderway;
        isUnderway = state == ClientImport.State.UNDERWAY;
        told.setText(getTranslation(key(state), one.done(), one.total(), one.brought()));
        bar.setVisible(isUnderway);
        bar.setValue(one.total() == 0 ? 1 : (double) one.done() / one.total());
        if (isUnderway) {
            getUI().ifPresent(this::lookAgain);
        } else if (wasUnderway) {
            ended.run();
        }
    }

    private void lookAgain(UI ui) {
        if (!isWaiting) {
            isWaiting = true;
            var again = ui.accessLater(this::goOn, () -> {});
            CompletableFuture.delayedExecutor(PAUSE.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(again);
        }
    }

    private void goOn() {
        isWaiting = false;
        if (isAttached()) {
            look();
        }
    }

    private static String key(ClientImport.State state) {
        return switch (state) {
            case UNDERWAY -> "clients.import-underway";
            case DONE -> "clients.import-ended";
            case BROKEN_OFF -> "clients.import-broken-off";
        };
    }

    @Override
    protected void onAttach(AttachEvent event) {
        look();
    }
}
