package kz.localbusiness.web.booking;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.domain.staff.StaffId;

/// Person, day, start and client: each is asked for once the one before is answered, and every
/// answer can be changed until the last button.
final class VisitSteps extends Div implements ClientStep.Listener {

    private final Draft draft;
    private final Consumer<Div> onFinished;
    private final TimeSteps times;
    private final ClientStep client;
    private final Notice notice = new Notice("booking-notice");
    private final NearestStarts nearest;

    /// @param key of the whole attempt to book
    /// @param onFinished is told what is shown from now on instead of the form
    VisitSteps(
            BusinessPage page,
            Album album,
            BookingPorts ports,
            IdempotencyKey key,
            Draft draft,
            Consumer<Div> onFinished) {
        this.draft = draft;
        this.onFinished = onFinished;
        this.client = new ClientStep(page, ports, key, draft, notice, this);
        this.times = new TimeSteps(page, album, ports, this::take, client::waitFor);
        this.nearest = new NearestStarts(page.business().zone(), times::choose);
        addClassName("stack");
        add(times, client, notice, nearest);
        setVisible(false);
    }

    void serve(List<Chosen> services) {
        setVisible(!services.isEmpty());
        if (services.isEmpty()) {
            draft.keep(services, Optional.empty(), Optional.empty());
            take(Optional.empty());
        } else {
            times.offer(services);
        }
    }

    void wish(StaffId who) {
        times.wish(who);
    }

    void choose(Instant start) {
        times.choose(start);
    }

    /// What was typed on an earlier page, and the key under which it held a start.
    void restore(Draft.Left left) {
        client.restore(left);
    }

    private void take() {
        times.keepIn(draft);
        take(times.wish());
    }

    private void take(Optional<Wish> wish) {
        notice.clear();
        nearest.show(List.of());
        client.take(wish);
    }

    /// What was typed stays, and the nearest starts are one tap away.
    @Override
    public void lost(Instant start, String why) {
        var others = times.lose(start);
        notice.bad(why);
        nearest.show(others);
    }

    @Override
    public void finished(Div told) {
        onFinished.accept(told);
    }
}
