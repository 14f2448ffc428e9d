package kz.localbusiness.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.StaffTerms;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.OtherLanguages;
import kz.localbusiness.domain.staff.ScheduleException;
import kz.localbusiness.domain.staff.ScheduleException.Kind;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = PeopleInMemory.class)
@ViewPackages(packages = {"kz.localbusiness.web.people", "kz.localbusiness.web.layout"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class EditPersonViewTest extends SpringBrowserlessTest {

    @Autowired PeopleInMemory world;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locales.of(Language.EN));
    }

    private EditPersonView open() {
        var id = world.salon.aigerim.value().toString();
        return navigate(EditPersonView.class, Map.of("slug", "salon", "id", id));
    }

    private Offering haircut() {
        return world.salon
                .call(() -> world.salon.platform.offerings.find(world.salon.haircut))
                .orElseThrow();
    }

    private List<ScheduleException> exceptions() {
        return world.stored(world.salon.aigerim).schedule().exceptions();
    }

    private void book() {
        world.salon.booked(OpenSalon.TUESDAY, "10:00");
        world.salon.platform.callers.becomeOwnerOf(world.salon.business);
    }

    @Test
    void saysWhoSomebodyIsInEveryLanguage() {
        open();
        var profile = find(ProfileFields.class).single();

        test(profile.name).setValue("Айгерим К.");
        profile.about.show("Колорист", new OtherLanguages(Map.of(Language.EN, "Colourist")));
        test(profile.save).click();

        var stored = world.stored(world.salon.aigerim);
        assertThat(stored.name()).isEqualTo("Айгерим К.");
        assertThat(stored.aboutIn(Language.EN)).isEqualTo("Colourist");
        assertThat(stored.aboutIn(Language.KK)).isEqualTo("Колорист");
    }

    @Test
    void saysWhichServicesSomebodyRenders() {
        open();
        var row = find(ServiceFields.class).single().rows.getFirst();
        test(row.terms.minutes).setValue(45);
        test(row.terms.price).setValue(4_000);

        test(find(ServiceFields.class).single().save).click();

        assertThat(haircut().delivery().performers().termsOf(world.salon.aigerim))
                .isEqualTo(new StaffTerms(Duration.ofMinutes(45), Money.tenge(4_000)));
        test(find(ServiceFields.class).single().rows.getFirst().renders).click();
        test(find(ServiceFields.class).single().save).click();
        assertThat(haircut().delivery().performers().include(world.salon.aigerim)).isFalse();
    }

    @Test
    void givesSomebodyAWeekOfTheirOwn() {
        open();
        var week = find(WeekFields.class).single();
        test(week.usual).click();
        week.days.getFirst().shown().getFirst().opens.setValue(LocalTime.of(12, 0));
        test(week.copy).click();

        test(week.save).click();

        var own = Objects.requireNonNull(world.stored(world.salon.aigerim).schedule().weekly());
        assertThat(own.on(DayOfWeek.FRIDAY).getFirst().opens()).isEqualTo(LocalTime.of(12, 0));
        assertThat(own.on(DayOfWeek.SUNDAY).getFirst().opens()).isEqualTo(LocalTime.of(9, 0));
        test(find(WeekFields.class).single().usual).click();
        test(find(WeekFields.class).single().save).click();
        assertThat(world.stored(world.salon.aigerim).schedule().weekly()).isNull();
    }

    @Test
    void saysWhichVisitsADayOffTouchesBeforeItIsEntered() {
        book();
        open();
        var form = find(ExceptionForm.class).single();
        form.from.setValue(OpenSalon.TUESDAY);
        assertThat(form.to.getValue()).isEqualTo(OpenSalon.TUESDAY);

        test(form.add).click();

        assertThat(exceptions()).isEmpty();
        var dialog = find(TouchedDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively()).contains("10:00 · Dana");
        test(dialog.go).click();
        assertThat(exceptions()).extracting(ScheduleException::kind).containsOnly(Kind.DAY_OFF);
    }

    @Test
    void entersOtherHoursAndRemovesThem() {
        open();
        var form = find(ExceptionForm.class).single();
        form.kind.setValue(Kind.OTHER_HOURS);
        form.from.setValue(OpenSalon.TUESDAY);
        test(form.add).click();
        assertThat(find(ExceptionRow.class).single().getElement().getTextRecursively())
                .contains("3 March", "Other hours · 09:00–\u206018:00");

        test(find(ExceptionRow.class).single().remove).click();

        assertThat(exceptions()).isEmpty();
    }

    @Test
    void asksForDates() {
        open();
        var form = find(ExceptionForm.class).single();

        test(form.add).click();

        assertThat(form.notice.getText()).contains("both dates");
        assertThat(exceptions()).isEmpty();
    }

    @Test
    void archivesAndBringsBack() {
        var view = open();

        test(view.archive).click();

        assertThat(world.stored(world.salon.aigerim).archived()).isTrue();
        assertThat(view.archive.getText()).isEqualTo("Bring back");
        test(view.archive).click();
        assertThat(world.stored(world.salon.aigerim).archived()).isFalse();
    }
}
