package kz.localbusiness.web.booking;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.booking.ExplainDay;
import kz.localbusiness.application.booking.ExplainDay.HasNoTime;
import kz.localbusiness.application.booking.ServiceChoice;
import kz.localbusiness.application.booking.ShowFreeStarts;
import kz.localbusiness.application.booking.ShowFreeStarts.FreeStarts;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.domain.booking.Preference;
import kz.localbusiness.domain.business.PolicyOverrides;
import kz.localbusiness.domain.catalog.Performers;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.web.photo.Face;
import kz.localbusiness.web.picker.Horizon;
import kz.localbusiness.web.picker.StaffPicker;
import kz.localbusiness.web.picker.StartFinder;

/// With whom and when. A person is asked for only where there are several.
final class TimeSteps extends Div {

    private final BusinessPage page;
    private final BookingPorts ports;
    private final StaffPicker staff;
    private final StartFinder when;
    private final NoTimePanel noTime;
    private final Step staffStep;
    private final Step whenStep;
    private final Runnable onChoice;
    private List<Chosen> services = List.of();

    /// @param onChoice is told that a start is chosen, or none any more
    /// @param onWait is told the day for which the client would wait
    TimeSteps(
            BusinessPage page, Album album, BookingPorts ports, Runnable onChoice, Waiter onWait) {
        this.page = page;
        this.ports = ports;
        this.onChoice = onChoice;
        var business = page.business();
        var horizon = Horizon.of(business.zone(), ports.clock(), this::horizonDays);
        this.staff =
                new StaffPicker(member -> new Face(member, business.slug(), album), this::restart);
        this.when = new StartFinder(this::free, horizon, this::explain, this::told);
        this.noTime =
                new NoTimePanel(day -> onWait.waitFor(services.getFirst(), staff.chosen(), day));
        this.staffStep = new Step("booking.pick-staff", staff);
        this.whenStep = new Step("booking.pick-when", when, noTime);
        addClassName("stack");
        add(staffStep, whenStep);
    }

    /// Who waits, and for what.
    interface Waiter {

        void waitFor(Chosen service, Optional<StaffId> staff, LocalDate day);
    }

    /// Looks for the times of these services by someone who renders them all.
    void offer(List<Chosen> chosen) {
        services = chosen;
        staff.offer(page.staff().stream().filter(this::isAble).toList(), Performers.EVERYBODY);
        staffStep.setVisible(staff.isOpen());
        restart();
    }

    private boolean isAble(StaffMember one) {
        return services.stream()
                .allMatch(some -> some.offering().delivery().performers().include(one.id()));
    }

    void wish(StaffId who) {
        staff.wish(who);
        restart();
    }

    private void restart() {
        when.restart();
        (staff.isOpen() ? staffStep : whenStep).scrollIntoView();
    }

    private void told() {
        noTime.clear();
        onChoice.run();
    }

    void keepIn(Draft draft) {
        draft.keep(services, staff.chosen(), when.chosen());
    }

    /// Empty while no start is chosen.
    Optional<Wish> wish() {
        return when.chosen().map(start -> new Wish(services, staff.chosen(), start));
    }

    void choose(Instant start) {
        when.choose(start);
    }

    /// The starts nearest to one that somebody else has taken.
    List<Instant> lose(Instant start) {
        when.lose(start);
        return when.nearest(start);
    }

    private List<ServiceChoice> choices() {
        return services.stream().map(one -> one.by(staff.chosen())).toList();
    }

    private Optional<FreeStarts> free(LocalDate from, LocalDate to) {
        var query =
                new ShowFreeStarts.Query(
                        page.business().id(), choices(), Preference.NONE, from, to);
        return ports.showFreeStarts().show(query);
    }

    private int horizonDays() {
        var policy = page.business().policy();
        return services.stream()
                .map(one -> policy.with(one.offering().overrides()).window().horizonDays())
                .min(Integer::compare)
                .orElse(policy.with(PolicyOverrides.NONE).window().horizonDays());
    }

    private void explain(LocalDate date) {
        var query = new ExplainDay.Query(page.business().id(), choices(), date);
        if (ports.explainDay().explain(query) instanceof HasNoTime(var why)) {
            noTime.show(date, why, services.size() == 1);
        }
    }
}
