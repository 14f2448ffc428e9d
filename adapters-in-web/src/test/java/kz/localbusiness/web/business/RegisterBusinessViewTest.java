package kz.localbusiness.web.business;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import kz.localbusiness.domain.business.BeginningDecision.AddressTaken;
import kz.localbusiness.domain.business.ConfirmationDecision.BeingPrepared;
import kz.localbusiness.domain.business.ConfirmationDecision.CodeRefused;
import kz.localbusiness.domain.business.ConfirmationDecision.EmailConfirmed;
import kz.localbusiness.domain.business.RegistrationDecision.Registered;
import kz.localbusiness.domain.business.RegistrationDecision.SignInUnavailable;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.Terms;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = BusinessInMemory.class)
@ViewPackages(packages = "kz.localbusiness.web.business")
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class RegisterBusinessViewTest extends SpringBrowserlessTest {

    @Autowired BusinessInMemory world;
    private RegisterBusinessView view;

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Locales.of(Language.EN));
        view = navigate(RegisterBusinessView.class);
    }

    private void fillIn() {
        test(view.form.name).setValue("Барбершоп Жайық");
        test(view.form.email).setValue("Dana@Example.kz");
        test(view.form.terms).click();
    }

    private void askForTheCode() {
        fillIn();
        test(view.submit).click();
        letWorkRun();
    }

    private void enterTheCode() {
        askForTheCode();
        test(view.confirm.form.code).setValue("123456");
        test(view.confirm.form.password).setValue("long enough");
        test(view.confirm.create).click();
        letWorkRun();
        letWorkRun();
    }

    private void letWorkRun() {
        world.work.forEach(Runnable::run);
        world.work.clear();
        var session = VaadinSession.getCurrent();
        session.unlock();
        session.lock();
    }

    @Test
    void proposesAnAddressUntilTheOwnerChoosesOne() {
        test(view.form.name).setValue("Барбершоп Жайық");
        assertThat(view.form.slug.getPlaceholder()).isEqualTo("barbershop-zhaiyq");
        assertThat(view.form.slug.getHelperText())
                .isEqualTo("http://localhost:8080/barbershop-zhaiyq");

        test(view.form.slug).setValue("zhaiyq");
        test(view.form.name).setValue("Барбершоп Урал");

        assertThat(view.form.slug.getValue()).isEqualTo("zhaiyq");
    }

    @Test
    void saysBesideEachFieldWhatIsMissing() {
        test(view.submit).click();

        assertThat(
                        List.<HasValidation>of(
                                view.form.name, view.form.slug, view.form.email, view.form.terms))
                .allSatisfy(field -> assertThat(field.isInvalid()).isTrue());
        assertThat(view.form.name.getErrorMessage())
                .isEqualTo("Please enter the name of the business");
        assertThat(world.work).isEmpty();
        assertThat(view.submit.isEnabled()).isTrue();
    }

    @Test
    void saysComplaintsInTheLanguageChosenLater() {
        test(view.submit).click();

        UI.getCurrent().setLocale(Locales.of(Language.KK));

        assertThat(view.form.name.getErrorMessage()).isEqualTo("Бизнестің атауын енгізіңіз");
    }

    @Test
    void refusesAnImpossibleAddress() {
        fillIn();
        test(view.form.slug).setValue("admin");

        test(view.submit).click();

        assertThat(view.form.slug.isInvalid()).isTrue();
        assertThat(world.work).isEmpty();
    }

    @Test
    void showsThatItWorksAndCannotBeSentTwice() {
        fillIn();

        test(view.submit).click();

        assertThat(view.submit.isEnabled()).isFalse();
        assertThat(view.form.isEnabled()).isFalse();
        assertThat(world.work).hasSize(1);
    }

    @Test
    void asksForTheCodeOnceItIsSent() {
        askForTheCode();

        var told = world.begun.getFirst();
        assertThat(told.slug()).isEqualTo(new Slug("barbershop-zhaiyq"));
        assertThat(told.email().value()).isEqualTo("dana@example.kz");
        assertThat(told.language()).isEqualTo(Language.EN);
        assertThat(told.terms()).isEqualTo(Terms.VERSION);
        assertThat(view.confirm.isVisible()).isTrue();
        assertThat(view.submit.getParent().orElseThrow().isVisible()).isFalse();
    }

    @Test
    void arrivesSignedInOnceRegistered() {
        world.answer = new Registered(world.business);

        enterTheCode();

        var command = world.registrations.getFirst();
        assertThat(command.business()).isEqualTo(BusinessInMemory.ID);
        assertThat(command.registration()).isEqualTo(world.begun.getFirst().registration());
        assertThat(calledScripts()).contains("/register/enter");
    }

    @Test
    void suggestsTwoFreeAddressesWhenOneIsTaken() {
        world.beginning = new AddressTaken(new Slug("barbershop-zhaiyq"));

        askForTheCode();

        assertThat(view.form.slug.getErrorMessage()).isEqualTo("This address is already taken");
        var offered = find(Button.class, view.suggestions).all();
        assertThat(offered)
                .extracting(Button::getText)
                .containsExactly("barbershop-zhaiyq-2", "barbershop-zhaiyq-3");
        test(offered.getFirst()).click();
        assertThat(view.form.slug.getValue()).isEqualTo("barbershop-zhaiyq-2");
        assertThat(view.form.slug.isInvalid()).isFalse();
    }

    @Test
    void refusesAWrongCodeBesideIt() {
        world.confirmation = new CodeRefused(4);

        enterTheCode();

        assertThat(view.confirm.form.code.isInvalid()).isTrue();
        assertThat(world.registrations).isEmpty();
    }

    @Test
    void waitsForARealmAndGoesOnByItself() {
        world.confirmation = new BeingPrepared();
        world.answer = new Registered(world.business);
        enterTheCode();
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        assertThat(world.registrations).isEmpty();

        world.confirmation = new EmailConfirmed(BusinessInMemory.ID);
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        letWorkRun();
        letWorkRun();

        assertThat(world.registrations).hasSize(1);
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
        assertThat(calledScripts()).contains("/register/enter");
    }

    @Test
    void keepsWhatWasTypedWhenAccountsCannotBeMade() {
        world.answer = new SignInUnavailable();

        enterTheCode();

        assertThat(view.confirm.notice.getText()).startsWith("Accounts cannot be created");
        assertThat(view.confirm.form.password.getValue()).isEqualTo("long enough");
        assertThat(view.confirm.create.isEnabled()).isTrue();
    }

    private static List<Object> calledScripts() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .flatMap(call -> call.getInvocation().getParameters().stream())
                .toList();
    }
}
