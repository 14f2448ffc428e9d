package kz.localbusiness.web.business;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.business.BeginRegistration;
import kz.localbusiness.domain.business.BeginningDecision;
import kz.localbusiness.domain.business.BeginningDecision.AddressTaken;
import kz.localbusiness.domain.business.BeginningDecision.CodeSent;
import kz.localbusiness.domain.business.BeginningDecision.MailUnavailable;
import kz.localbusiness.domain.business.BeginningDecision.NoMoreCodes;
import kz.localbusiness.domain.business.BeginningDecision.TermsOutdated;
import kz.localbusiness.domain.business.BeginningDecision.TooMany;
import kz.localbusiness.domain.business.RegistrationId;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.web.form.Notice;
import kz.localbusiness.web.layout.Background;
import kz.localbusiness.web.layout.MainLayout;
import kz.localbusiness.web.limit.Act;
import kz.localbusiness.web.limit.BotTrap;
import kz.localbusiness.web.limit.BotTraps;
import kz.localbusiness.web.seo.Indexed;
import kz.localbusiness.web.text.UiLanguage;
import org.springframework.beans.factory.annotation.Qualifier;

/// Where an owner brings a business to the platform: who they are, then the code from the mailbox.
@Indexed(title = "seo.register-title", description = "seo.register-description")
@Route(value = "register", layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://owner.css")
class RegisterBusinessView extends Div
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final RegistrationPorts ports;
    private final Executor executor;
    private final Background background;

    private final H1 title = new H1();
    private final Paragraph promise = new Paragraph();
    private final Working working = new Working();
    private final Div telling;
    final RegisterForm form;
    final SlugSuggestions suggestions;
    private final BotTrap trap;
    final Notice notice = new Notice();
    final Button submit = new Button("", _ -> submit());
    ConfirmPanel confirm;

    RegisterBusinessView(
            RegistrationPorts ports,
            Instance instance,
            Ids ids,
            BotTraps traps,
            @Qualifier("applicationTaskExecutor") Executor executor) {
        this.ports = ports;
        this.executor = executor;
        this.background = new Background(executor);
        var registration = new RegistrationId(ids.next());
        form = new RegisterForm(registration, instance);
        confirm = confirmation(registration);
        suggestions = new SlugSuggestions(form::choose);
        form.addComponentAtIndex(2, suggestions);
        trap = traps.on(Act.REGISTRATION);
        addClassNames("owner", "narrow");
        submit.setId("register-submit");
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        telling = new Div(promise, form, trap, notice, submit, working);
        telling.addClassName("owner");
        add(title, telling, confirm);
    }

    /// A link in a message leads to the second half; following it changes nothing.
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        named(event.getLocation())
                .ifPresent(registration -> {
                    var following = confirmation(registration);
                    replace(confirm, following);
                    confirm = following;
                    parameter(event.getLocation(), "code").ifPresent(following.form.code::setValue);
                    show(following);
                });
    }

    private ConfirmPanel confirmation(RegistrationId registration) {
        var panel = new ConfirmPanel(registration, ports, executor, this::suggestOtherThan);
        panel.setVisible(false);
        return panel;
    }

    private void submit() {
        notice.clear();
        if (!form.isAcceptable()) {
            submit.setEnabled(true);
            return;
        }
        var told = form.told(UiLanguage.of(getUI().orElseThrow()));
        trap.admit(() -> begin(told), this::object);
    }

    private void object(String why) {
        submit.setEnabled(true);
        notice.warn(why);
    }

    private void begin(BeginRegistration.Form told) {
        notice.clear();
        submit.setEnabled(false);
        form.setEnabled(false);
        working.on(getTranslation("registration.sending-code"));
        background.run(() -> ports.begin().begin(told), this::answer);
    }

    private void answer(BeginningDecision decision) {
        working.off();
        form.setEnabled(true);
        submit.setEnabled(true);
        switch (decision) {
            case CodeSent(var to) -> {
                trap.passed();
                confirm.form.sentTo(to.value());
                show(confirm);
            }
            case AddressTaken(var slug) -> suggestOtherThan(slug);
            case TermsOutdated _ -> notice.warn("registration.terms-outdated");
            case NoMoreCodes _ -> notice.warn("registration.no-more-codes");
            case TooMany _ -> notice.warn("limit.too-many");
            case MailUnavailable _ -> notice.warn("registration.mail-unavailable");
        }
    }

    private void suggestOtherThan(Slug taken) {
        show(telling);
        form.refuseSlug();
        suggestions.show(
                SlugProposal.instead(taken, slug -> ports.slugs().resolve(slug).isEmpty()));
    }

    private void show(Div half) {
        telling.setVisible(half.equals(telling));
        confirm.setVisible(half.equals(confirm));
    }

    private static Optional<RegistrationId> named(Location location) {
        try {
            return parameter(location, "registration")
                    .map(id -> new RegistrationId(UUID.fromString(id)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> parameter(Location location, String name) {
        return location.getQueryParameters().getSingleParameter(name);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("business.register-title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("business.register-title"));
        promise.setText(getTranslation("business.register-promise"));
        submit.setText(getTranslation("registration.send-code"));
    }
}
