package kz.localbusiness.web.booking;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.localbusiness.application.booking.AgreeToWhatsApp;
import kz.localbusiness.application.booking.BookAppointment.Answer;
import kz.localbusiness.application.booking.ShowMyPeople;
import kz.localbusiness.application.booking.ShowMyPeople.Household;
import kz.localbusiness.application.booking.ShowMyPeople.Person;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.application.notice.ShowWaysToClients;
import kz.localbusiness.domain.booking.Appointment;
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
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.OptIn;
import kz.localbusiness.domain.payment.PayDecision;
import kz.localbusiness.domain.payment.PayDecision.Payable;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.web.limit.Act;
import kz.localbusiness.web.limit.BotTrap;
import kz.localbusiness.web.text.Wording;

/// Who comes, and the button that books. What is about to be booked is held meanwhile.
final class ClientStep extends Step {

    private final BusinessPage page;
    private final BookingPorts ports;
    private final Draft draft;
    private final Notice notice;
    private final Listener listener;
    private final Summary summary;
    private final WaitingList waitingList;
    private final ClientForm client;
    private final Optional<Household> household;
    private final boolean hasWhatsApp;
    private final BotTrap trap;
    private final HeldStart held;
    final Button book = new Button("", _ -> book());
    private Optional<Wish> wish = Optional.empty();

    /// @param key of the whole attempt to book
    /// @param notice where a refusal is said
    ClientStep(
            BusinessPage page,
            BookingPorts ports,
            IdempotencyKey key,
            Draft draft,
            Notice notice,
            Listener listener) {
        super("booking.who");
        this.page = page;
        this.ports = ports;
        this.draft = draft;
        this.notice = notice;
        this.listener = listener;
        this.summary = new Summary(page.business().zone());
        this.waitingList = new WaitingList(page, ports);
        this.client = new ClientForm(ports.clock());
        this.household = ports.showMyPeople().show(new ShowMyPeople.Query(page.business().id()));
        this.hasWhatsApp =
                ports.waysToClients()
                        .show(new ShowWaysToClients.Query(page.business().id()))
                        .contains(Channel.WHATSAPP);
        this.trap = ports.traps().on(Act.BOOKING);
        this.held = new HeldStart(page.business().id(), key, ports);
        book.setId("book");
        book.setDisableOnClick(true);
        book.addThemeVariants(ButtonVariant.PRIMARY);
        book.addClassName("wide");
        add(summary, waitingList);
        household.filter(one -> one.people().size() > 1).map(this::choice).ifPresent(this::add);
        add(client, trap, held, book);
        show();
    }

    interface Listener {

        /// @param why the text that says so
        void lost(Instant start, String why);

        /// @param told what is shown from now on instead of all steps
        void finished(Div told);
    }

    void restore(Draft.Left left) {
        held.resume(left.key());
        client.restore(left);
    }

    private KnownPeople choice(Household known) {
        return new KnownPeople(known.people(), one -> fill(one, known));
    }

    private void fill(Person one, Household known) {
        client.fill(one.name(), known.phone(), one.email());
    }

    /// Gives up what was held, and holds this instead.
    void take(Optional<Wish> another) {
        wish = another;
        held.release();
        waitingList.clear();
        summary.show(wish);
        show();
        another.ifPresent(this::ask);
    }

    /// Whoever is alone behind a phone is meant.
    private void ask(Wish chosen) {
        household
                .filter(one -> one.people().size() == 1 && !client.isBegun())
                .ifPresent(one -> fill(one.people().getFirst(), one));
        held.hold(chosen)
                .ifPresentOrElse(why -> listener.lost(chosen.start(), why), this::scrollIntoView);
    }

    void waitFor(Chosen service, Optional<StaffId> staff, LocalDate day) {
        waitingList.ask(service.offering(), staff, day);
        show();
        scrollIntoView();
    }

    /// Once something was typed, it stays in sight.
    private void show() {
        setVisible(wish.isPresent() || waitingList.isAsked() || client.isBegun());
        client.offerWhatsApp(hasWhatsApp && wish.isPresent() && !isPaidFirst());
        book.setText(whatBookDoes());
    }

    private boolean isPaidFirst() {
        return !advance().equals(Money.ZERO);
    }

    private Money advance() {
        return wish.map(Wish::advance).orElse(Money.ZERO);
    }

    private String whatBookDoes() {
        if (waitingList.isAsked()) {
            return getTranslation("booking.wait");
        }
        return isPaidFirst()
                ? getTranslation("payment.book", Wording.in(getLocale()).money(advance()))
                : getTranslation("booking.book");
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
            wish.ifPresentOrElse(
                    chosen -> book(chosen, details), () -> notice.bad("booking.pick-a-time"));
        }
    }

    private void joined() {
        trap.passed();
        draft.done();
        listener.finished(waitingList);
    }

    private void book(Wish chosen, ClientDetails details) {
        var answer = ports.bookAppointment().book(chosen.command(held.key(), details));
        switch (answer.decision()) {
            case Booked(_, var appointment) -> {
                trap.passed();
                agree(appointment, Objects.requireNonNull(answer.manage()));
                confirm(appointment, answer);
            }
            case AlreadyBooked(_, var appointment) -> confirm(appointment, answer);
            case AdvanceNeeded _ -> pay(chosen, details);
            case SlotTaken _ -> listener.lost(chosen.start(), "booking.slot-taken");
            case NotOffered(var why) ->
                    listener.lost(chosen.start(), Outcome.notOffered(why).key());
            case TooMany _ -> notice.bad("limit.too-many");
            case NothingToBook _ -> notice.bad("booking.nothing-to-book");
            case BusinessSuspended _ -> notice.bad("standing.closed-text");
            case KeyReused _ -> {
                draft.use(held.renew());
                notice.bad("booking.press-again");
            }
        }
    }

    private void agree(Appointment booked, ManageToken token) {
        if (client.wantsWhatsApp()) {
            ports.agreeToWhatsApp()
                    .agree(
                            new AgreeToWhatsApp.Command(
                                    page.business().id(),
                                    booked.id(),
                                    token,
                                    true,
                                    OptIn.Where.WITH_BOOKING));
        }
    }

    private void pay(Wish chosen, ClientDetails details) {
        var command = chosen.inAdvance(held.key(), details, PayKind.here());
        var answer = ports.pay().inAdvance().pay(command);
        switch (answer.decision()) {
            case Payable _ -> {
                trap.passed();
                goOn(Objects.requireNonNull(answer.manage()));
            }
            case PayDecision.AlreadyBooked _ -> goOn(Objects.requireNonNull(answer.manage()));
            case PayDecision.SlotTaken _ -> listener.lost(chosen.start(), "booking.slot-taken");
            default -> notice.bad(PayKind.refusal(answer.decision()));
        }
    }

    /// To where it is paid, and where the visit is once that is done.
    private void goOn(ManageToken token) {
        draft.done();
        var path = BookingNavigation.manage(page.business().slug(), token);
        UI.getCurrent().getPage().setLocation(path);
    }

    private void confirm(Appointment appointment, Answer answer) {
        draft.done();
        var booked = new Booking(page, appointment, answer.manage());
        listener.finished(new BookingConfirmation(booked, ports));
        booked.token()
                .map(token -> BookingNavigation.manage(page.business().slug(), token))
                .ifPresent(ClientStep::standAt);
    }

    /// A reload shows the booking instead of another empty form.
    private static void standAt(String path) {
        UI.getCurrent().getPage().getHistory().replaceState(null, path.substring(1));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        super.localeChange(event);
        show();
    }
}
