package kz.localbusiness.web.business;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import kz.localbusiness.application.business.ConfirmEmail;
import kz.localbusiness.application.business.RegisterBusiness;
import kz.localbusiness.domain.business.BeginningDecision.AddressTaken;
import kz.localbusiness.domain.business.BeginningDecision.CodeSent;
import kz.localbusiness.domain.business.BeginningDecision.MailUnavailable;
import kz.localbusiness.domain.business.BeginningDecision.NoMoreCodes;
import kz.localbusiness.domain.business.BeginningDecision.TermsOutdated;
import kz.localbusiness.domain.business.BeginningDecision.TooMany;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.ConfirmationDecision;
import kz.localbusiness.domain.business.ConfirmationDecision.AddressLost;
import kz.localbusiness.domain.business.ConfirmationDecision.BeingPrepared;
import kz.localbusiness.domain.business.ConfirmationDecision.CodeLapsed;
import kz.localbusiness.domain.business.ConfirmationDecision.CodeRefused;
import kz.localbusiness.domain.business.ConfirmationDecision.EmailConfirmed;
import kz.localbusiness.domain.business.RegistrationDecision;
import kz.localbusiness.domain.business.RegistrationDecision.Registered;
import kz.localbusiness.domain.business.RegistrationDecision.SignInUnavailable;
import kz.localbusiness.domain.business.RegistrationDecision.SlugTaken;
import kz.localbusiness.domain.business.RegistrationDecision.Unconfirmed;
import kz.localbusiness.domain.business.RegistrationId;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.web.form.Notice;
import kz.localbusiness.web.layout.Background;
import kz.localbusiness.web.security.FirstTicket;
import kz.localbusiness.web.security.SignInHint;
import org.jspecify.annotations.Nullable;

/// From the code to the signed-in wizard. While no realm is free it waits and goes on by itself.
final class ConfirmPanel extends Div implements LocaleChangeObserver {

    private static final int POLL_MILLIS = 2_000;

    private final RegistrationId registration;
    private final RegistrationPorts ports;
    private final Background background;
    private final Consumer<Slug> addressLost;
    private final Working working = new Working();
    final ConfirmForm form = new ConfirmForm();
    final Notice notice = new Notice();
    final Button create = new Button("", _ -> submit());
    final Button again = new Button("", _ -> resend());
    private @Nullable Registration waiting;
    private boolean asking;

    /// Where somebody goes on who is registered now; the ticket is missing when the realm wants to
    /// see them itself.
    private record Arrival(RegistrationDecision decision, Optional<FirstTicket> ticket) {}

    ConfirmPanel(
            RegistrationId registration,
            RegistrationPorts ports,
            Executor executor,
            Consumer<Slug> addressLost) {
        this.registration = registration;
        this.ports = ports;
        this.background = new Background(executor);
        this.addressLost = addressLost;
        create.setId("register-create");
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.setDisableOnClick(true);
        again.setId("register-resend");
        addClassName("owner");
        var ways = new Div(create, again);
        ways.addClassName("row");
        add(form, notice, ways, working);
    }

    private void submit() {
        notice.clear();
        if (form.isAcceptable()) {
            rest(false);
            working.on(getTranslation("business.registering"));
            confirm();
        } else {
            create.setEnabled(true);
        }
    }

    private void confirm() {
        var code = form.entered();
        asking = true;
        background.run(
                () -> ports.confirm().confirm(new ConfirmEmail.Form(registration, code)),
                this::confirmed);
    }

    private void confirmed(ConfirmationDecision decision) {
        asking = false;
        switch (decision) {
            case EmailConfirmed(var business) -> register(business);
            case BeingPrepared _ -> waitForARealm();
            case CodeRefused _ -> refuse("registration.code-wrong");
            case CodeLapsed _ -> refuse("registration.code-lapsed");
            case AddressLost(var slug) -> loseAddress(slug);
        }
    }

    private void register(BusinessId business) {
        stopWaiting();
        var command =
                new RegisterBusiness.Command(business, registration, form.entered(), form.chosen());
        background.run(() -> arrival(command), this::registered);
    }

    private Arrival arrival(RegisterBusiness.Command command) {
        var decision = ports.register().register(command);
        return new Arrival(
                decision,
                decision instanceof Registered(var business)
                        ? ports.signIn().ticket(business, command.password())
                        : Optional.empty());
    }

    private void registered(Arrival arrival) {
        switch (arrival.decision()) {
            case Registered(var business) -> leaveFor(business, arrival.ticket());
            case SlugTaken(var slug) -> loseAddress(slug);
            case SignInUnavailable _ -> warn("business.sign-in-unavailable");
            case Unconfirmed _ -> refuse("registration.code-lapsed");
        }
    }

    /// The page asks again and again, until a realm is there or somebody leaves.
    private void waitForARealm() {
        working.on(getTranslation("registration.being-prepared"));
        if (waiting == null) {
            var ui = UI.getCurrent();
            ui.setPollInterval(POLL_MILLIS);
            waiting = ui.addPollListener(_ -> confirmAgain());
        }
    }

    private void confirmAgain() {
        if (!asking) {
            confirm();
        }
    }

    private void stopWaiting() {
        if (waiting != null) {
            waiting.remove();
            waiting = null;
            UI.getCurrent().setPollInterval(-1);
        }
    }

    private void leaveFor(Business own, Optional<FirstTicket> ticket) {
        working.on(getTranslation("business.registered"));
        var ui = UI.getCurrent();
        var session = ui.getSession().getSession();
        var page = ticket.map(valid -> valid.leave(session));
        if (page.isEmpty()) {
            SignInHint.leave(session, own.id(), own.profile().email());
        }
        ui.getPage().setLocation(page.orElse("/" + BusinessNavigation.setup(own.slug())));
    }

    private void resend() {
        notice.clear();
        switch (ports.resend().resend(registration)) {
            case CodeSent(var to) -> form.sentTo(to.value());
            case NoMoreCodes _ -> notice.warn("registration.no-more-codes");
            case MailUnavailable _ -> notice.warn("registration.mail-unavailable");
            case AddressTaken(var slug) -> loseAddress(slug);
            case TermsOutdated _ -> notice.warn("registration.terms-outdated");
            case TooMany _ -> notice.warn("limit.too-many");
        }
    }

    private void loseAddress(Slug slug) {
        rest(true);
        addressLost.accept(slug);
    }

    private void refuse(String complaint) {
        rest(true);
        form.refuseCode(complaint);
    }

    private void warn(String complaint) {
        rest(true);
        notice.warn(complaint);
    }

    private void rest(boolean resting) {
        if (resting) {
            stopWaiting();
            working.off();
        }
        form.setEnabled(resting);
        create.setEnabled(resting);
        again.setEnabled(resting);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        create.setText(getTranslation("business.register"));
        again.setText(getTranslation("registration.resend"));
    }
}
