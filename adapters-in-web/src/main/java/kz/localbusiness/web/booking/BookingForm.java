package kz.localbusiness.web.booking;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.LocalDate;
import java.util.Optional;
import kz.localbusiness.application.booking.BookAppointment.Answer;
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
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.web.limit.Act;
import kz.localbusiness.web.limit.BotTrap;
import kz.localbusiness.web.photo.Face;
import kz.localbusiness.web.picker.Horizon;
import kz.localbusiness.web.picker.ServicePicker;
import kz.localbusiness.web.picker.StaffPicker;
import kz.localbusiness.web.picker.WhenPicker;

/// Service, person, day, start, client: a step appears once the one before is answered, and every
/// answer can be changed until the last button.
final class BookingForm extends Div implements LocaleChangeObserver {

    private final BusinessPage page;
    private final BookingPorts ports;
    private IdempotencyKey key;
    private Optional<Offering> offering = Optional.empty();

    final Notice notice = new Notice("booking-notice");
    final StaffPicker staff;
    final WhenPicker when;
    final ClientForm client;
    final Button book = new Button("", _ -> book());
    private final BotTrap trap;
    private final Summary summary;
    private final Step staffStep;
    private final Step whenStep;
    private final Step clientStep;

    BookingForm(BusinessPage page, Album album, BookingPorts ports) {
        this.page = page;
        this.ports = ports;
        this.key = ports.newKey();
        this.client = new ClientForm(ports.clock());
        this.trap = ports.traps().on(Act.BOOKING);
        var zone = page.business().zone();
        summary = new Summary(zone);
        staff =
                new StaffPicker(
                        member -> new Face(member, page.business().slug(), album), this::showTimes);
        var horizon = Horizon.of(zone, ports.clock(), this::horizonDays);
        when = new WhenPicker(this::free, horizon, this::showClient);
        staffStep = new Step("booking.pick-staff", staff);
        whenStep = new Step("booking.pick-when", when);
        clientStep = new Step("booking.who", summary, client, trap, book);
        book.setId("book");
        book.setDisableOnClick(true);
        book.addThemeVariants(ButtonVariant.PRIMARY);
        book.addClassName("wide");
        addClassName("stack");
        var services = new ServicePicker(page, this::choose);
        add(new Step("booking.pick-service", services), staffStep, whenStep, clientStep, notice);
        showSteps();
    }

    private void choose(Offering chosen) {
        offering = Optional.of(chosen);
        staff.offer(page.staff(), chosen.delivery().performers());
        showTimes();
    }

    private void showTimes() {
        notice.clear();
        when.refresh();
    }

    private Optional<FreeStarts> free(LocalDate from, LocalDate to) {
        var wanted = staff.chosen().orElse(null);
        return offering.map(one ->
                        ShowFreeStarts.Query.of(page.business().id(), one.id(), wanted, from, to))
                .flatMap(ports.showFreeStarts()::show);
    }

    private int horizonDays() {
        var policy = page.business().policy();
        return offering.map(Offering::overrides)
                .map(policy::with)
                .orElse(policy)
                .window()
                .horizonDays();
    }

    private void showClient() {
        showSteps();
        summary.show(wish());
    }

    private void showSteps() {
        staffStep.setVisible(offering.isPresent() && staff.isOpen());
        whenStep.setVisible(offering.isPresent());
        clientStep.setVisible(offering.isPresent() && when.chosen().isPresent());
    }

    private Optional<Wish> wish() {
        return offering.flatMap(
                one -> when.chosen().map(start -> new Wish(one, staff.chosen(), start)));
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
        wish().map(wish -> wish.command(key, details))
                .map(ports.bookAppointment()::book)
                .ifPresent(this::show);
    }

    private void show(Answer answer) {
        switch (answer.decision()) {
            case Booked(_, var appointment) -> {
                trap.passed();
                confirm(appointment, answer);
            }
            case AlreadyBooked(_, var appointment) -> confirm(appointment, answer);
            case SlotTaken _ -> chooseAgain("booking.slot-taken");
            case NotOffered(var why) -> chooseAgain(Outcome.notOffered(why).key());
            case TooMany _ -> notice.bad("limit.too-many");
            case NothingToBook _ -> chooseAgain("booking.nothing-to-book");
            case BusinessSuspended _ -> notice.bad("standing.closed-text");
            case KeyReused _ -> {
                key = ports.newKey();
                notice.bad("booking.press-again");
            }
        }
    }

    private void confirm(Appointment appointment, Answer answer) {
        removeAll();
        var booked = new Booking(page, appointment, answer.manage());
        add(new BookingConfirmation(booked, ports.instance()));
    }

    private void chooseAgain(String why) {
        when.refresh();
        notice.bad(why);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        book.setText(getTranslation("booking.book"));
    }
}
