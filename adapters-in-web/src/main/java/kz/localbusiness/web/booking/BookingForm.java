package kz.localbusiness.web.booking;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.booking.BookAppointment.Answer;
import kz.localbusiness.application.booking.ExplainDay;
import kz.localbusiness.application.booking.ServiceChoice;
import kz.localbusiness.application.booking.ShowFreeStarts;
import kz.localbusiness.application.booking.ShowFreeStarts.FreeStarts;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.BookingDecision.AlreadyBooked;
import kz.localbusiness.domain.booking.BookingDecision.Booked;
import kz.localbusiness.domain.booking.BookingDecision.BusinessSuspended;
import kz.localbusiness.domain.booking.BookingDecision.KeyReused;
import kz.localbusiness.domain.booking.BookingDecision.NotOffered;
import kz.localbusiness.domain.booking.BookingDecision.NothingToBook;
import kz.localbusiness.domain.booking.BookingDecision.SlotTaken;
import kz.localbusiness.domain.booking.BookingDecision.TooMany;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.Preference;
import kz.localbusiness.domain.business.PolicyOverrides;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.catalog.Performers;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.web.limit.Act;
import kz.localbusiness.web.limit.BotTrap;
import kz.localbusiness.web.photo.Face;
import kz.localbusiness.web.picker.Horizon;
import kz.localbusiness.web.picker.StaffPicker;
import kz.localbusiness.web.picker.StartFinder;

/// Services, person, day, start, client: a step appears once the one before is answered, and every
/// answer can be changed until the last button. The start is held meanwhile.
final class BookingForm extends Div implements LocaleChangeObserver {

    private final BusinessPage page;
    private final BookingPorts ports;

    final Notice notice = new Notice("booking-notice");
    final ServiceStep services;
    final StaffPicker staff;
    final StartFinder when;
    final ClientForm client;
    final Button book = new Button("", _ -> book());
    private final HeldStart held;
    private final Draft draft;
    private final BotTrap trap;
    private final Summary summary;
    private final NoTimePanel noTime = new NoTimePanel(this::waitForTime);
    private final WaitingList waitingList;
    private final NearestStarts nearest;
    private final Step staffStep;
    private final Step whenStep;
    private final Step clientStep;

    BookingForm(BusinessPage page, Album album, BookingPorts ports) {
        this.page = page;
        this.ports = ports;
        var business = page.business();
        var zone = business.zone();
        this.client = new ClientForm(ports.clock());
        this.trap = ports.traps().on(Act.BOOKING);
        this.held = new HeldStart(business.id(), ports);
        this.draft = new Draft(business.slug(), held.key(), this::restore);
        this.summary = new Summary(zone);
        this.services = new ServiceStep(page, this::showServices);
        this.staff =
                new StaffPicker(
                        member -> new Face(member, business.slug(), album), this::showTimes);
        var horizon = Horizon.of(zone, ports.clock(), this::horizonDays);
        this.when = new StartFinder(this::free, horizon, this::explain, this::showStart);
        this.nearest = new NearestStarts(zone, when::choose);
        this.waitingList = new WaitingList(page, ports);
        staffStep = new Step("booking.pick-staff", staff);
        whenStep = new Step("booking.pick-when", when, noTime);
        clientStep = new Step("booking.who", summary, waitingList, client, trap, held, book);
        book.setId("book");
        book.setDisableOnClick(true);
        book.addThemeVariants(ButtonVariant.PRIMARY);
        book.addClassName("wide");
        addClassName("stack");
        draft.add(services, staffStep, whenStep, clientStep, notice, nearest);
        add(draft);
        showSteps();
    }

    /// As a link says, or what came of an earlier visit.
    void propose(List<OfferingId> wanted, Optional<StaffId> who) {
        services.choose(wanted);
        who.ifPresent(this::wish);
    }

    private void wish(StaffId who) {
        staff.wish(who);
        showTimes();
    }

    void restore(Draft.Left left) {
        held.resume(left.key());
        client.restore(left);
        if (services.chosen().isEmpty() && !left.services().isEmpty()) {
            propose(left.services(), left.staff());
            left.start().ifPresent(when::choose);
        }
    }

    private void showServices() {
        var able = page.staff().stream().filter(this::isAble).toList();
        staff.offer(able, Performers.EVERYBODY);
        showTimes();
    }

    private boolean isAble(StaffMember one) {
        return services.chosen().stream()
                .allMatch(some -> some.offering().delivery().performers().include(one.id()));
    }

    private void showTimes() {
        held.release();
        noTime.clear();
        forgetRefusal();
        if (!services.chosen().isEmpty()) {
            when.restart();
            (staff.isOpen() ? staffStep : whenStep).scrollIntoView();
        }
        showSteps();
    }

    private List<ServiceChoice> choices() {
        return services.chosen().stream().map(one -> one.by(staff.chosen())).toList();
    }

    private Optional<FreeStarts> free(LocalDate from, LocalDate to) {
        var query =
                new ShowFreeStarts.Query(
                        page.business().id(), choices(), Preference.NONE, from, to);
        return ports.showFreeStarts().show(query);
    }

    private int horizonDays() {
        var policy = page.business().policy();
        return services.chosen().stream()
                .map(one -> policy.with(one.offering().overrides()).window().horizonDays())
                .min(Integer::compare)
                .orElse(policy.with(PolicyOverrides.NONE).window().horizonDays());
    }

    private void explain(LocalDate date) {
        var canWait = services.chosen().size() == 1;
        ports.explainDay()
                .explain(new ExplainDay.Query(page.business().id(), choices(), date))
                .ifPresent(why -> noTime.show(date, why, canWait));
    }

    private void waitForTime() {
        waitingList.ask(services.chosen().getFirst().offering(), staff.chosen(), noTime.date());
        summary.show(Optional.empty());
        showSteps();
        clientStep.scrollIntoView();
    }

    private void showStart() {
        var wish = wish();
        draft.keep(services.chosen(), staff.chosen(), when.chosen());
        held.release();
        if (wish.isPresent()) {
            noTime.clear();
            waitingList.clear();
            forgetRefusal();
            held.hold(wish.get()).ifPresent(why -> lost(wish.get().start(), why));
        }
        summary.show(wish());
        showSteps();
        if (when.chosen().isPresent()) {
            clientStep.scrollIntoView();
        }
    }

    private void showSteps() {
        var isChosen = !services.chosen().isEmpty();
        staffStep.setVisible(isChosen && staff.isOpen());
        whenStep.setVisible(isChosen);
        var asksWho = when.chosen().isPresent() || waitingList.isAsked() || client.isBegun();
        clientStep.setVisible(isChosen && asksWho);
        book.setText(getTranslation(waitingList.isAsked() ? "booking.wait" : "booking.book"));
    }

    private Optional<Wish> wish() {
        return services.chosen().isEmpty()
                ? Optional.empty()
                : when.chosen().map(start -> new Wish(services.chosen(), staff.chosen(), start));
    }

    private void book() {
        book.setEnabled(true);
        notice.clear();
        client.read().ifPresentOrElse(this::check, () -> notice.bad("booking.look-at-fields"));
    }

    private void check(ClientDetails details) {
        trap.admit(() -> book(details), notice::bad);
    }

    private void book(ClientDetails details) {
        notice.clear();
        if (waitingList.isAsked()) {
            waitingList.join(held.key(), details).ifPresentOrElse(notice::bad, this::joined);
        } else {
            wish().ifPresentOrElse(
                            wish ->
                                    show(
                                            ports.bookAppointment()
                                                    .book(wish.command(held.key(), details)),
                                            wish),
                            () -> notice.bad("booking.pick-a-time"));
        }
    }

    private void joined() {
        trap.passed();
        draft.done();
        replaceAll(waitingList);
    }

    private void show(Answer answer, Wish wish) {
        switch (answer.decision()) {
            case Booked(_, var appointment) -> {
                trap.passed();
                confirm(appointment, answer);
            }
            case AlreadyBooked(_, var appointment) -> confirm(appointment, answer);
            case SlotTaken _ -> lost(wish.start(), "booking.slot-taken");
            case NotOffered(var why) -> lost(wish.start(), Outcome.notOffered(why).key());
            case TooMany _ -> notice.bad("limit.too-many");
            case NothingToBook _ -> notice.bad("booking.nothing-to-book");
            case BusinessSuspended _ -> notice.bad("standing.closed-text");
            case KeyReused _ -> {
                draft.use(held.renew());
                notice.bad("booking.press-again");
            }
        }
    }

    /// What was typed stays, and the nearest starts are one tap away.
    private void lost(Instant start, String why) {
        when.lose(start);
        notice.bad(why);
        nearest.show(when.nearest(start));
    }

    private void forgetRefusal() {
        notice.clear();
        nearest.show(List.of());
    }

    private void confirm(Appointment appointment, Answer answer) {
        draft.done();
        var booked = new Booking(page, appointment, answer.manage());
        replaceAll(new BookingConfirmation(booked, ports));
        booked.token()
                .map(token -> BookingNavigation.manage(page.business().slug(), token))
                .ifPresent(BookingForm::standAt);
    }

    /// A reload shows the booking instead of another empty form.
    private static void standAt(String path) {
        UI.getCurrent().getPage().getHistory().replaceState(null, path.substring(1));
    }

    private void replaceAll(Div content) {
        draft.removeAll();
        add(content);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        showSteps();
    }
}
