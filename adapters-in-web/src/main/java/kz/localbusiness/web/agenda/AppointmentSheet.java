package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.application.booking.ShowAppointment;
import kz.localbusiness.application.business.ShowSetup.Setup;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentState.Ahead;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.PaymentId;
import kz.localbusiness.domain.booking.Review;
import kz.localbusiness.web.receipt.ReceiptNavigation;
import kz.localbusiness.web.text.Wording;

/// Everything about one appointment, and what its state allows to do about it.
final class AppointmentSheet extends Dialog implements LocaleChangeObserver {

    private final Setup setup;
    private final SheetPorts ports;
    private final AppointmentAnswers answers;
    private final boolean runsTheDay;
    private final Runnable changed;
    private final Div content = new Div();
    private final Button close = new Button(VaadinIcon.CLOSE.create(), _ -> close());
    private Appointment visit;

    /// @param runsTheDay whether who looks may move and cancel, and not only tell how it went
    AppointmentSheet(
            Setup setup,
            Appointment visit,
            SheetPorts ports,
            AppointmentAnswers answers,
            boolean runsTheDay,
            Runnable changed) {
        this.setup = setup;
        this.visit = visit;
        this.ports = ports;
        this.answers = answers;
        this.runsTheDay = runsTheDay;
        this.changed = changed;
        addClassName("sheet");
        content.addClassName("stack");
        close.setId("sheet-close");
        getHeader().add(close);
        add(content);
    }

    Div content() {
        return content;
    }

    private void show() {
        var wording = Wording.in(getLocale());
        var client = visit.client();
        var payment = payment();
        var actions = actions(payment);
        setHeaderTitle(client.isErased() ? getTranslation("privacy.nobody") : client.name());
        content.removeAll();
        content.add(
                when(wording),
                PhoneLink.to(client),
                new AppointmentServices(visit, team()),
                told("agenda.with", team().name(visit.segments().getFirst().staff())),
                told("agenda.request", client.request()),
                told("agenda.reason", cancelReason()),
                buttons(actions),
                new ContactButtons(visit, actions, ports.clock().instant()));
        visit.changeRequest()
                .filter(_ -> !client.isErased())
                .map(asked ->
                        new AnswerPanel(asked, runsTheDay, words -> actions.answer(visit, words)))
                .ifPresent(content::add);
        var acts = ports.feedbackActs(setup.business().id(), this::refresh);
        Review.of(visit)
                .map(said -> new FeedbackCard(said, team().zone(), runsTheDay, acts))
                .ifPresent(content::add);
        if (visit.takesPayments()) {
            content.add(payment);
        }
        if (!visit.payments().isEmpty()) {
            content.add(receipts());
        }
        if (runsTheDay) {
            content.add(new BankSection(setup.business(), visit, ports.online(), this::refresh));
        }
        if (runsTheDay && visit.state() instanceof Ahead) {
            content.add(new MoveForm(setup, visit, ports, this::refresh));
        }
        if (runsTheDay && visit.state().isToEnd()) {
            content.add(new LengthForm(setup, visit, ports, this::refresh));
        }
        if (runsTheDay && !client.isErased()) {
            ClientPast.before(visit, setup.business(), ports).ifPresent(content::add);
        }
        content.add(new AppointmentHistory(visit, team().zone()));
    }

    /// Who asked is answered in the sheet itself.
    private AppointmentButtons buttons(AppointmentActions actions) {
        var buttons = new AppointmentButtons(visit, actions);
        buttons.answer.setVisible(false);
        return buttons;
    }

    private Div when(Wording wording) {
        var slot = visit.slot();
        var date = wording.date(slot.start(), team().zone());
        var time = new Span("%s, %s".formatted(date, wording.span(slot, team().zone())));
        time.addClassName("strong");
        var head = new Div(time, new Badges(visit));
        head.addClassNames("row", "between");
        return head;
    }

    private Paragraph told(String key, String words) {
        var place = new Paragraph(getTranslation(key, words));
        place.addClassName("pre-line");
        place.setVisible(!words.isEmpty());
        return place;
    }

    private String cancelReason() {
        return visit.state() instanceof Cancelled(_, _, var why, _) ? why : "";
    }

    private PaymentPanel payment() {
        var acts = new PaymentActs(setup.business().id(), visit, ports, this::refresh);
        return new PaymentPanel(
                visit, team().zone(), new PaymentId(ports.ids().next()), acts, runsTheDay);
    }

    private Anchor receipts() {
        var page = ReceiptNavigation.of(setup.business().slug(), visit.id());
        var receipts = new Anchor(page, getTranslation("receipt.page"));
        receipts.setId("to-receipts");
        return receipts;
    }

    private AppointmentActions actions(PaymentPanel payment) {
        return new AppointmentActions(
                setup.business(), answers, runsTheDay, this::refresh, _ -> payment.lead());
    }

    private Team team() {
        return new Team(setup.business().zone(), setup.staff());
    }

    private void refresh() {
        changed.run();
        var query = new ShowAppointment.Query(setup.business().id(), visit.id());
        ports.show().show(query).ifPresentOrElse(this::show, this::close);
    }

    private void show(Appointment now) {
        visit = now;
        show();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        close.setAriaLabel(getTranslation("agenda.close"));
        show();
    }
}
