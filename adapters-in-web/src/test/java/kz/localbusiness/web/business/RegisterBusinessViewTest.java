package kz.localbusiness.web.business;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import kz.localbusiness.domain.business.RegistrationDecision.Registered;
import kz.localbusiness.domain.business.RegistrationDecision.SignInUnavailable;
import kz.localbusiness.domain.business.RegistrationDecision.SlugTaken;
import kz.localbusiness.domain.business.Slug;
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
        test(view.form.password).setValue("long enough");
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

        assertThat(List.of(view.form.name, view.form.slug, view.form.email, view.form.password))
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
    void leavesForTheSetupOnceRegistered() {
        world.answer = new Registered(world.business);
        fillIn();

        test(view.submit).click();
        letWorkRun();

        var command = world.registrations.getFirst();
        assertThat(command.slug()).isEqualTo(new Slug("barbershop-zhaiyq"));
        assertThat(command.email().value()).isEqualTo("dana@example.kz");
        assertThat(command.language()).isEqualTo(Language.EN);
        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .anySatisfy(call ->
                        assertThat(call.getInvocation().getParameters())
                                .contains("/salon-aigerim/admin/setup"));
    }

    @Test
    void suggestsTwoFreeAddressesWhenOneIsTaken() {
        world.answer = new SlugTaken(new Slug("barbershop-zhaiyq"));
        fillIn();

        test(view.submit).click();
        letWorkRun();

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
    void keepsWhatWasTypedWhenAccountsCannotBeMade() {
        world.answer = new SignInUnavailable();
        fillIn();

        test(view.submit).click();
        letWorkRun();
        test(view.submit).click();
        letWorkRun();

        assertThat(view.notice.getText()).startsWith("Accounts cannot be created right now");
        assertThat(view.form.password.getValue()).isEqualTo("long enough");
        assertThat(world.registrations)
                .extracting(command -> command.business())
                .containsOnly(world.registrations.getFirst().business());
    }
}
