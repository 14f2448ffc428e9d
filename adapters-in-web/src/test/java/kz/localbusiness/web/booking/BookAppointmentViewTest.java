package kz.localbusiness.web.booking;

import static kz.localbusiness.web.booking.SalonFixture.HAIRCUT;
import static kz.localbusiness.web.booking.SalonFixture.SLUG;
import static kz.localbusiness.web.booking.SalonFixture.TEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.localbusiness.application.booking.BookAppointment;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.domain.booking.BookingDecision.Booked;
import kz.localbusiness.domain.booking.BookingDecision.SlotTaken;
import kz.localbusiness.domain.business.Category;
import kz.localbusiness.domain.business.Contacts;
import kz.localbusiness.domain.business.Listing;
import kz.localbusiness.domain.business.PaymentLink;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.OptIn;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.domain.photo.Photo;
import kz.localbusiness.domain.photo.PhotoId;
import kz.localbusiness.domain.privacy.Consent;
import kz.localbusiness.domain.privacy.PrivacyText;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.web.picker.StaffPicker;
import kz.localbusiness.web.text.Locales;
import kz.localbusiness.web.text.UiLanguage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = SalonPorts.class)
@ViewPackages(packages = {"kz.localbusiness.web.booking", "kz.localbusiness.web.error"})
class BookAppointmentViewTest extends SpringBrowserlessTest {

    private final SalonPorts ports;

    @Autowired
    BookAppointmentViewTest(SalonPorts ports) {
        this.ports = ports;
    }

    @BeforeEach
    void answerAsIfFree() {
        ports.reset();
        ports.booking = new Booked(SalonFixture.day(), SalonFixture.visit());
    }

    @Test
    void booksTheChosenStartForTheClient() {
        openAndPickAStart();
        type("Дана", "8 701 123 45 67");

        press("book");

        assertThat(ports.booked).hasSize(1);
        var command = ports.booked.getFirst();
        assertThat(command.services().getFirst().offering()).isEqualTo(HAIRCUT.id());
        assertThat(command.start()).isEqualTo(TEN);
        assertThat(command.services().getFirst().staff()).isNull();
        assertThat(command.client().phone()).isEqualTo(new PhoneNumber("+77011234567"));
    }

    @Test
    void speaksALanguageOfTheBusiness() {
        ports.page = listed(new Listing(Category.OTHER, Contacts.NONE, Set.of(Language.KK)), null);
        UI.getCurrent().setLocale(Locales.of(Language.RU));

        navigate(BookAppointmentView.class, Map.of("slug", "demo-salon"));

        assertThat(UiLanguage.of(UI.getCurrent())).isEqualTo(Language.KK);
        assertThat(find(Button.class).withId("language-ru").exists()).isFalse();
    }

    @Test
    void showsWhereTheBusinessIsAndHowToWriteToIt() {
        var contacts = new Contacts(new PhoneNumber("+77012223344"), "aya.atyrau");
        ports.page = listed(new Listing(Category.HAIR, contacts, Set.of(Language.values())), null);

        navigate(BookAppointmentView.class, Map.of("slug", "demo-salon"));

        assertThat(find(Anchor.class).withText("WhatsApp").single().getHref())
                .isEqualTo("https://wa.me/77012223344");
        assertThat(find(Anchor.class).withText("Instagram").single().getHref())
                .isEqualTo("https://www.instagram.com/aya.atyrau");
        assertThat(find(Anchor.class).withText("2GIS").single().getHref())
                .startsWith("https://2gis.kz/atyrau/search/");
    }

    @Test
    void showsTheBusinessAndItsPeople() {
        var logo = photo(1, "");
        var portrait = photo(2, "");
        var who = SalonFixture.page().staff().getFirst();
        ports.album =
                new Album(
                        who.business(),
                        logo,
                        List.of(photo(3, "Зал")),
                        Map.of(who.id(), portrait),
                        1);

        navigate(BookAppointmentView.class, Map.of("slug", "demo-salon"));

        assertThat(find(Image.class).all())
                .extracting(image -> image.getAlt().orElse(""))
                .containsExactly("", "Зал");
        assertThat(find(Image.class).all().getFirst().getSrc()).contains(logo.id().toString());

        openAndPickAStart();

        var staff = find(StaffPicker.class).single();
        assertThat(find(Image.class, staff).single().getSrc()).contains(portrait.id().toString());
        assertThat(staff.getElement().getTextRecursively()).contains("ДДинара");
    }

    private static Photo photo(long number, String told) {
        return new Photo(new PhotoId(new UUID(9, number)), told, 1600, 900);
    }

    @Test
    void leadsToThePaymentAfterBooking() {
        ports.page = listed(Listing.PLAIN, new PaymentLink("https://pay.kaspi.kz/pay/abc"));
        openAndPickAStart();
        type("Дана", "87011234567");

        press("book");

        assertThat(find(Anchor.class).withId("pay-link").single().getHref())
                .isEqualTo("https://pay.kaspi.kz/pay/abc");
    }

    private static BusinessPage listed(Listing listing, @Nullable PaymentLink payment) {
        var page = SalonFixture.page();
        var told = page.business().profile().listedAs(listing).paidThrough(payment);
        return new BusinessPage(
                page.business().described(told), page.categories(), page.offerings(), page.staff());
    }

    @Test
    void keepsWhatTheClientAgreedTo() {
        openAndPickAStart();
        type("Дана", "87011234567");

        press("book");

        assertThat(ports.booked.getFirst().client().consent())
                .isInstanceOfSatisfying(
                        Consent.Given.class,
                        given -> {
                            assertThat(given.version()).isEqualTo(PrivacyText.VERSION);
                            assertThat(given.language()).isEqualTo(Language.RU);
                        });
    }

    @Test
    void booksNobodyWhoHasNotAgreed() {
        openAndPickAStart();
        var consent = find(Checkbox.class).withId("client-consent").single();
        assertThat(consent.getValue()).isFalse();
        type("Дана", "87011234567");
        test(consent).click();

        press("book");

        assertThat(ports.booked).isEmpty();
        assertThat(consent.isInvalid()).isTrue();
        assertThat(consent.getErrorMessage()).startsWith("Без согласия");
    }

    @Test
    void asksForWhatsAppWhereItIsOffered() {
        ports.ways = List.of(Channel.EMAIL, Channel.WHATSAPP);
        openAndPickAStart();
        type("Дана", "+7 701 123 45 67");
        var whatsApp = find(Checkbox.class).withId("client-whatsapp").single();
        assertThat(whatsApp.getValue()).as("nothing is ticked beforehand").isFalse();

        test(whatsApp).click();
        press("book");

        assertThat(ports.agreed)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.appointment()).isEqualTo(SalonFixture.visit().id());
                    assertThat(one.agrees()).isTrue();
                    assertThat(one.where()).isEqualTo(OptIn.Where.WITH_BOOKING);
                });
    }

    @Test
    void asksForNoWhatsAppElsewhere() {
        openAndPickAStart();
        type("Дана", "+7 701 123 45 67");
        assertThat(find(Checkbox.class).withId("client-whatsapp").all()).isEmpty();

        press("book");

        assertThat(ports.booked).hasSize(1);
        assertThat(ports.agreed).isEmpty();
    }

    @Test
    void handsTheClientTheWayBack() {
        openAndPickAStart();
        type("Дана", "87011234567");

        press("book");

        var manage = find(Anchor.class).withId("manage-link").single();
        assertThat(manage.getHref()).isEqualTo("/demo-salon/booking/genuine-token");
    }

    @Test
    void keepsWhatWasTypedWhenTheTimeWasJustTaken() {
        ports.booking = new SlotTaken();
        openAndPickAStart();
        type("Дана", "87011234567");

        press("book");

        assertThat(find(Notice.class).single().getText()).startsWith("Это время только что заняли");
        assertThat(find(TextField.class).withId("client-name").single().getValue())
                .isEqualTo("Дана");
    }

    @Test
    void sendsTheSameKeyWhenPressedAgain() {
        ports.booking = new SlotTaken();
        openAndPickAStart();
        type("Дана", "87011234567");

        press("book");
        test(find(NativeButton.class).withId("start-" + TEN.getEpochSecond()).single()).click();
        press("book");

        assertThat(ports.booked).hasSize(2).extracting(BookAppointment.Command::key).hasSize(2);
        assertThat(ports.booked.getFirst().key()).isEqualTo(ports.booked.getLast().key());
    }

    @ParameterizedTest
    @CsvSource({"'',87011234567", "Дана,12345", "Дана,+7 916 123 45 67"})
    void asksNothingOfTheBusinessWhileAFieldIsWrong(String name, String phone) {
        openAndPickAStart();
        type(name, phone);

        press("book");

        assertThat(ports.booked).isEmpty();
        assertThat(find(TextField.class).all()).filteredOn(TextField::isInvalid).hasSize(1);
    }

    @Test
    void saysBesideTheFieldWhatIsWrongWithAnAddress() {
        openAndPickAStart();
        type("Дана", "87011234567");
        var email = find(EmailField.class).single();
        test(email).setValue("dana@@example");

        press("book");

        assertThat(email.isInvalid()).isTrue();
        assertThat(email.getErrorMessage()).contains("name@example.kz");
    }

    @ParameterizedTest
    @CsvSource({"KK,Қызметті таңдаңыз", "RU,Выберите услугу", "EN,Pick a service"})
    void speaksTheLanguageOfTheClient(Language language, String heading) {
        UI.getCurrent().setLocale(Locales.of(language));

        open("demo-salon");

        assertThat(find(H2.class).all()).extracting(H2::getText).contains(heading);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keepsWhatWasTypedWhenTheLanguageChanges(Language language) {
        openAndPickAStart();
        type("Дана", "87011234567");

        UI.getCurrent().setLocale(Locales.of(language));
        press("book");

        assertThat(ports.booked).hasSize(1);
        assertThat(ports.booked.getFirst().client().language()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"unknown-salon", "-not-a-slug-", "UPPER"})
    void knowsNoPageAtAnotherAddress(String slug) {
        UI.getCurrent().navigate(slug);

        assertThat(find(H1.class).single().getText()).isEqualTo("Такой страницы нет");
    }

    private void openAndPickAStart() {
        UI.getCurrent().setLocale(Locales.of(Language.RU));
        open(SLUG.value());
        test(find(NativeButton.class).withId("service-" + HAIRCUT.id().value()).single()).click();
        test(find(NativeButton.class).withId("start-" + TEN.getEpochSecond()).single()).click();
    }

    private void open(String slug) {
        navigate(BookAppointmentView.class, Map.of("slug", slug));
    }

    private void type(String name, String phone) {
        test(find(TextField.class).withId("client-name").single()).setValue(name);
        test(find(TextField.class).withId("client-phone").single()).setValue(phone);
        test(find(Checkbox.class).withId("client-consent").single()).click();
    }

    private void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }
}
