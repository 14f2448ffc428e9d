package kz.localbusiness.web.booking;

import static kz.localbusiness.web.booking.SalonFixture.AIGERIM;
import static kz.localbusiness.web.booking.SalonFixture.HAIRCUT;
import static kz.localbusiness.web.booking.SalonFixture.NOW;
import static kz.localbusiness.web.booking.SalonFixture.SALON;
import static kz.localbusiness.web.booking.SalonFixture.SLUG;
import static kz.localbusiness.web.booking.SalonFixture.TEN;
import static kz.localbusiness.web.booking.SalonFixture.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import kz.localbusiness.application.booking.ShowFreeStarts;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.BookingDecision.Booked;
import kz.localbusiness.domain.booking.BookingDecision.NotOffered;
import kz.localbusiness.domain.booking.Obstacle;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.BookingWindow;
import kz.localbusiness.domain.business.PolicyOverrides;
import kz.localbusiness.domain.catalog.Buffers;
import kz.localbusiness.domain.catalog.Delivery;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.Performers;
import kz.localbusiness.domain.catalog.StaffTerms;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.picker.ServicePicker;
import kz.localbusiness.web.picker.StaffPicker;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = SalonPorts.class)
@ViewPackages(packages = {"kz.localbusiness.web.booking", "kz.localbusiness.web.error"})
class BookingByTheRulesTest extends SpringBrowserlessTest {

    private final SalonPorts ports;

    @Autowired
    BookingByTheRulesTest(SalonPorts ports) {
        this.ports = ports;
    }

    @BeforeEach
    void reset() {
        ports.reset();
        UI.getCurrent().setLocale(Locales.of(Language.RU));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KK | Жазылуыңыз расталды. Сізді күтеміз.",
                "RU | Запись подтверждена. Будем рады Вас видеть.",
                "EN | Your booking is confirmed. We look forward to seeing you."
            })
    void saysThatABookingStandsAtOnce(Language language, String news) {
        UI.getCurrent().setLocale(Locales.of(language));
        ports.booking = new Booked(SalonFixture.day(), SalonFixture.visitIn(new Confirmed(NOW)));

        book();

        assertThat(find(BookingConfirmation.class).single().getElement().getTextRecursively())
                .contains(news);
    }

    @Test
    void sendsNobodyToAnotherTimeWhoHasEnoughVisitsAhead() {
        ports.booking = new NotOffered(List.of(new Obstacle.ClientLimit(2)));

        book();

        assertThat(find(Notice.class).single().getText())
                .startsWith("Вы уже записаны на столько визитов");
    }

    @Test
    void showsDaysAsFarAsTheBusinessAllows() {
        ports.page = SalonFixture.page(horizon(3), HAIRCUT);

        open();
        pick(HAIRCUT);

        assertThat(lastAsked()).isEqualTo(WEDNESDAY.plusDays(3));
        assertThat(find(NativeButton.class).withId("later-month").single().isEnabled()).isFalse();
    }

    @Test
    void showsDaysAsFarAsTheServiceAllows() {
        var soon = haircut(Delivery.PLAIN, overridingHorizon(5));
        ports.page = SalonFixture.page(horizon(3), soon);

        open();
        pick(soon);

        assertThat(lastAsked()).isEqualTo(WEDNESDAY.plusDays(5));
    }

    @Test
    void neverAsksForMoreDatesThanAreAnswered() {
        ports.page = SalonFixture.page(horizon(100), HAIRCUT);
        open();
        pick(HAIRCUT);

        for (var month = 0; month < 4; month++) {
            test(find(NativeButton.class).withId("later-month").single()).click();
        }

        assertThat(ports.asked)
                .allMatch(one ->
                        ChronoUnit.DAYS.between(one.from(), one.to()) < ShowFreeStarts.MOST_DAYS);
        assertThat(lastAsked()).isEqualTo(WEDNESDAY.plusDays(100));
        assertThat(find(NativeButton.class).withId("day-" + WEDNESDAY.plusDays(100)).exists())
                .isTrue();
    }

    private LocalDate lastAsked() {
        return ports.asked.stream()
                .map(ShowFreeStarts.Query::to)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    @Test
    void tellsHowManyAGroupTakes() {
        var group = new Delivery(Buffers.NONE, 8, Performers.EVERYBODY, List.of(), List.of());
        ports.page =
                SalonFixture.page(BookingPolicy.STANDARD, haircut(group, PolicyOverrides.NONE));

        open();

        assertThat(find(ServicePicker.class).single().getElement().getTextRecursively())
                .contains("Группа до 8 чел.");
    }

    @Test
    void offersOnlyThoseWhoRenderTheService() {
        var hers = new Performers(false, Map.of(AIGERIM, StaffTerms.USUAL));
        var delivery = new Delivery(Buffers.NONE, 1, hers, List.of(), List.of());
        var own = haircut(delivery, PolicyOverrides.NONE);
        ports.page = SalonFixture.page(BookingPolicy.STANDARD, own);

        open();
        pick(own);

        assertThat(find(StaffPicker.class).exists()).isFalse();
        assertThat(find(NativeButton.class).withId("start-" + TEN.getEpochSecond()).exists())
                .isTrue();
    }

    private static BookingPolicy horizon(int days) {
        var usual = BookingPolicy.STANDARD;
        return new BookingPolicy(
                new BookingWindow(Duration.ofMinutes(15), Duration.ZERO, days),
                usual.changes(),
                usual.limits(),
                usual.approval(),
                usual.buffersWithinHours(),
                usual.holds());
    }

    private static PolicyOverrides overridingHorizon(int days) {
        return new PolicyOverrides(null, null, days, null, null, null, null, null, null, null);
    }

    private static Offering haircut(Delivery delivery, PolicyOverrides overrides) {
        return new Offering(
                SALON,
                HAIRCUT.id(),
                HAIRCUT.name(),
                "",
                HAIRCUT.names(),
                HAIRCUT.descriptions(),
                "",
                HAIRCUT.duration(),
                HAIRCUT.price(),
                delivery,
                overrides,
                false,
                1);
    }

    private void book() {
        open();
        pick(HAIRCUT);
        test(find(NativeButton.class).withId("start-" + TEN.getEpochSecond()).single()).click();
        test(find(TextField.class).withId("client-name").single()).setValue("Дана");
        test(find(TextField.class).withId("client-phone").single()).setValue("87011234567");
        test(find(Checkbox.class).withId("client-consent").single()).click();
        test(find(Button.class).withId("book").single()).click();
    }

    private void open() {
        navigate(BookAppointmentView.class, Map.of("slug", SLUG.value()));
    }

    private void pick(Offering offering) {
        test(find(NativeButton.class).withId("service-" + offering.id().value()).single()).click();
    }
}
