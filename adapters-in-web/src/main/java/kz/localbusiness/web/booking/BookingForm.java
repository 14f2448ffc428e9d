package kz.localbusiness.web.booking;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// From the services to the confirmation. What comes after the services is made once one is chosen,
/// as most who look choose none.
final class BookingForm extends Div {

    private final BusinessPage page;
    private final Album album;
    private final BookingPorts ports;
    private final IdempotencyKey key;
    private final Draft draft;
    private final ServiceStep services;
    private @Nullable VisitSteps visit;

    BookingForm(BusinessPage page, Album album, BookingPorts ports) {
        this.page = page;
        this.album = album;
        this.ports = ports;
        this.key = ports.newKey();
        this.draft = new Draft(page.business().slug(), key, this::restore);
        this.services = new ServiceStep(page, this::serve);
        addClassName("stack");
        draft.add(services);
        add(draft);
    }

    /// As a link says, or what came of an earlier visit.
    void propose(List<OfferingId> wanted, Optional<StaffId> who) {
        services.choose(wanted);
        who.ifPresent(visit()::wish);
    }

    void restore(Draft.Left left) {
        visit().restore(left);
        if (services.chosen().isEmpty() && !left.services().isEmpty()) {
            propose(left.services(), left.staff());
            left.start().ifPresent(visit()::choose);
        }
    }

    private void serve() {
        visit().serve(services.chosen());
    }

    private VisitSteps visit() {
        if (visit == null) {
            visit = new VisitSteps(page, album, ports, key, draft, this::finish);
            draft.add(visit);
        }
        return visit;
    }

    private void finish(Div told) {
        draft.removeAll();
        add(told);
    }
}
