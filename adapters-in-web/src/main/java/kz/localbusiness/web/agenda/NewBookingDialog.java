package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.booking.BookForClient;
import kz.localbusiness.application.booking.ServiceChoice;
import kz.localbusiness.application.booking.ShowFreeStarts;
import kz.localbusiness.application.booking.ShowFreeStarts.FreeStarts;
import kz.localbusiness.application.business.ShowSetup.Setup;
import kz.localbusiness.application.client.FindClients;
import kz.localbusiness.application.client.ListClientVisits;
import kz.localbusiness.application.client.ShowClient;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.BookingDecision;
import kz.localbusiness.domain.booking.BookingDecision.AdvanceNeeded;
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
import kz.localbusiness.domain.booking.Segment;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.web.layout.Toast;
import kz.localbusiness.web.picker.Horizon;
import kz.localbusiness.web.picker.ServicePicker;
import kz.localbusiness.web.picker.StaffPicker;
import kz.localbusiness.web.text.Locales;
import kz.localbusiness.web.text.OwnerTone;
import kz.localbusiness.web.text.Wording;
import org.jspecify.annotations.Nullable;

/// Who, what, with whom and when, in as few taps as there are questions.
final class NewBookingDialog extends Dialog implements LocaleChangeObserver {

    private final Setup setup;
    private final BookingDesk desk;
    private final Runnable booked;
    final ClientField client;
    final ServicePicker services;
    final StaffPicker staff = new StaffPicker(this::showStarts);
    final AnyStart start;
    final ObstacleList obstacles = new ObstacleList(() -> book(true));
    final Button book = new Button("", _ -> book(false));
    private final Button close = new Button(VaadinIcon.CLOSE.create(), _ -> close());
    private Optional<Offering> offering = Optional.empty();
    private @Nullable StaffId wanted;
    private IdempotencyKey key;

    NewBookingDialog(Setup setup, BookingDesk desk, Runnable booked) {
        this.setup = setup;
        this.desk = desk;
        this.booked = booked;
        this.key = desk.newKey();
        this.client = new ClientField(this::find, this::proposeLast);
        this.services = new ServicePicker(setup.offerings(), this::serve);
        var business = setup.business();
        var horizon =
                Horizon.of(business.zone(), desk.clock(), business.policy().window()::horizonDays);
        this.start = new AnyStart(this::free, horizon, this::showBook);
        staff.setVisible(false);
        start.setVisible(false);
        book.setId("book-for-client");
        book.setDisableOnClick(true);
        book.addThemeVariants(ButtonVariant.PRIMARY);
        book.setEnabled(false);
        close.setId("booking-close");
        var content = new Div(client, services, staff, start, obstacles);
        content.addClassName("stack");
        add(content);
        getHeader().add(close);
        getFooter().add(book);
        addClassName("sheet");
    }

    void begin(@Nullable StaffId who, @Nullable Instant at, @Nullable ClientId whom) {
        wanted = who;
        if (at != null) {
            start.say(at);
        }
        if (whom == null) {
            client.focus();
        } else {
            known(whom);
        }
        if (offering.isEmpty() && setup.offerings().size() == 1) {
            services.choose(setup.offerings().getFirst());
        }
    }

    private void known(ClientId whom) {
        desk.client()
                .show(new ShowClient.Query(own(), whom))
                .map(ShowClient.ShownClient::card)
                .ifPresent(client::choose);
    }

    /// Whoever comes again is likely to want the same from the same person; what was said before
    /// stays.
    private void proposeLast(ClientId whom) {
        desk.visits().list(new ListClientVisits.Query(own(), whom, "")).visits().stream()
                .map(visit -> visit.segments().getFirst())
                .findFirst()
                .ifPresent(this::propose);
    }

    private void propose(Segment last) {
        wanted = wanted == null ? last.staff() : wanted;
        offering.or(() -> offered(last)).ifPresent(services::choose);
    }

    private Optional<Offering> offered(Segment last) {
        return setup.offerings().stream()
                .filter(one -> one.id().equals(last.offering().id()))
                .findFirst();
    }

    private List<FindClients.FoundClient> find(String typed) {
        return desk.find().find(new FindClients.Query(own(), typed));
    }

    private BusinessId own() {
        return setup.business().id();
    }

    private void serve(Offering chosen) {
        offering = Optional.of(chosen);
        staff.offer(setup.staff(), chosen.delivery().performers());
        staff.wish(wanted);
        staff.setVisible(staff.isOpen());
        start.setVisible(true);
        showStarts();
        if (client.isKnown()) {
            (staff.isOpen() ? staff : start).scrollIntoView();
        }
    }

    private void showStarts() {
        wanted = staff.chosen().orElse(null);
        start.refresh();
        showBook();
    }

    private Optional<FreeStarts> free(LocalDate from, LocalDate to) {
        return offering.flatMap(what ->
                desk.freeStarts()
                        .show(ShowFreeStarts.Query.of(own(), what.id(), wanted, from, to)));
    }

    private void showBook() {
        obstacles.setVisible(false);
        book.setEnabled(offering.isPresent() && start.chosen().isPresent());
    }

    private void book(boolean override) {
        book.setEnabled(true);
        var whom = client.read();
        if (whom.isPresent() && offering.isPresent()) {
            start.chosen().ifPresent(at -> told(decide(offering.get(), at, whom.get(), override)));
        }
    }

    private BookingDecision decide(
            Offering what, Instant at, ClientDetails whom, boolean override) {
        var services = List.of(ServiceChoice.of(what.id(), wanted));
        return desk.book()
                .book(new BookForClient.Command(own(), key, services, at, whom, override));
    }

    private void told(BookingDecision decision) {
        switch (decision) {
            case Booked(_, var visit) -> done(visit);
            case AlreadyBooked(_, var visit) -> done(visit);
            case NotOffered(var why) -> obstacles.show(why, tone());
            case SlotTaken _ -> again("agenda.slot-taken");
            case KeyReused _ -> again("agenda.booked-otherwise");
            case NothingToBook _, AdvanceNeeded _ -> again("agenda.nothing-to-book");
            case TooMany _ -> again("agenda.too-many");
            case BusinessSuspended _ -> again("agenda.suspended");
        }
    }

    private void done(Appointment visit) {
        var ui = UI.getCurrent();
        var at = Wording.in(getLocale()).dateTime(visit.slot().start(), setup.business().zone());
        Toast.show(ui, getTranslation("agenda.booked-for", visit.client().name(), at));
        close();
        booked.run();
    }

    /// Whatever is asked next is another request.
    private void again(String why) {
        key = desk.newKey();
        Toast.show(UI.getCurrent(), getTranslation(why));
        start.refresh();
    }

    private OwnerTone tone() {
        var team = new Team(setup.business().zone(), setup.staff());
        var who = wanted == null ? getTranslation("booking.anyone") : team.name(wanted);
        var language = Locales.languageOf(getLocale()).orElseThrow();
        return new OwnerTone(desk.texts(), who, team.zone(), language);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setHeaderTitle(getTranslation("agenda.new-booking"));
        close.setAriaLabel(getTranslation("agenda.close"));
        book.setText(getTranslation("agenda.book"));
    }
}
