package kz.localbusiness.web.business;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.business.RegisterBusiness;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.RegistrationDecision;
import kz.localbusiness.domain.business.RegistrationDecision.Registered;
import kz.localbusiness.domain.business.RegistrationDecision.SignInUnavailable;
import kz.localbusiness.domain.business.RegistrationDecision.SlugTaken;
import kz.localbusiness.domain.business.RegistrationDecision.TooMany;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.web.layout.MainLayout;
import kz.localbusiness.web.limit.Act;
import kz.localbusiness.web.limit.BotTrap;
import kz.localbusiness.web.limit.BotTraps;
import kz.localbusiness.web.security.SignInHint;
import kz.localbusiness.web.text.UiLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;

/// Where an owner brings a business to the platform, in one step.
@Route(value = "register", layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://owner.css")
class RegisterBusinessView extends Div implements LocaleChangeObserver, HasDynamicTitle {

    private final RegisterBusiness registerBusiness;
    private final ResolveSlug resolveSlug;
    private final Executor background;

    private final H1 title = new H1();
    private final Paragraph promise = new Paragraph();
    private final Working working = new Working();
    final RegisterForm form;
    final SlugSuggestions suggestions;
    private final BotTrap trap;
    final Notice notice = new Notice();
    final Button submit = new Button("", _ -> submit());

    RegisterBusinessView(
            RegisterBusiness registerBusiness,
            ResolveSlug resolveSlug,
            Instance instance,
            Ids ids,
            BotTraps traps,
            @Qualifier("applicationTaskExecutor") Executor background) {
        this.registerBusiness = registerBusiness;
        this.resolveSlug = resolveSlug;
        this.background = background;
        form = new RegisterForm(new BusinessId(ids.next()), instance);
        suggestions = new SlugSuggestions(form::choose);
        form.addComponentAtIndex(2, suggestions);
        trap = traps.on(Act.REGISTRATION);
        addClassNames("owner", "narrow");
        submit.setId("register-submit");
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        add(title, promise, form, trap, notice, submit, working);
    }

    private void submit() {
        notice.clear();
        if (!form.isAcceptable()) {
            submit.setEnabled(true);
            return;
        }
        trap.objection().ifPresentOrElse(this::object, this::register);
    }

    private void object(String why) {
        submit.setEnabled(true);
        notice.warn(why);
    }

    private void register() {
        var ui = UI.getCurrent();
        var command = form.command(UiLanguage.of(ui));
        form.setEnabled(false);
        working.on(getTranslation("business.registering"));
        var _ =
                CompletableFuture.supplyAsync(() -> registerBusiness.register(command), background)
                        .whenComplete((decision, broken) -> answer(ui, decision, broken));
    }

    private void answer(
            UI ui, @Nullable RegistrationDecision decision, @Nullable Throwable broken) {
        var _ =
                ui.access(() -> {
                    rest();
                    show(decision, broken);
                });
    }

    private void rest() {
        working.off();
        form.setEnabled(true);
        submit.setEnabled(true);
    }

    private void show(@Nullable RegistrationDecision decision, @Nullable Throwable broken) {
        if (decision == null) {
            throw new IllegalStateException("the registration broke", broken);
        }
        switch (decision) {
            case Registered(var business) -> {
                trap.passed();
                leaveFor(business);
            }
            case SlugTaken(var slug) -> suggestOtherThan(slug);
            case TooMany _ -> notice.warn("limit.too-many");
            case SignInUnavailable _ -> notice.warn("business.sign-in-unavailable");
        }
    }

    /// A visit of the whole page, which leads through the new business's sign-in.
    private void leaveFor(Business own) {
        submit.setEnabled(false);
        form.setEnabled(false);
        working.on(getTranslation("business.registered"));
        var ui = UI.getCurrent();
        SignInHint.leave(ui.getSession().getSession(), own.id(), own.profile().email());
        ui.getPage().setLocation("/" + BusinessNavigation.setup(own.slug()));
    }

    private void suggestOtherThan(Slug taken) {
        form.refuseSlug();
        suggestions.show(SlugProposal.instead(taken, slug -> resolveSlug.resolve(slug).isEmpty()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("business.register-title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("business.register-title"));
        promise.setText(getTranslation("business.register-promise"));
        submit.setText(getTranslation("business.register"));
    }
}
