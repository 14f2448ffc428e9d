package kz.localbusiness.web.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.payment.ShowBiller;
import kz.localbusiness.domain.business.Approval;
import kz.localbusiness.domain.business.Closure;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.fiscal.CashRegister;
import kz.localbusiness.domain.fiscal.FiscalProblem;
import kz.localbusiness.domain.fiscal.FiscalRecord;
import kz.localbusiness.domain.fiscal.Refusal;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryRules;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.QuietHours;
import kz.localbusiness.domain.payment.Biller;
import kz.localbusiness.domain.payment.BillerName;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = SettingsInMemory.class)
@ViewPackages(packages = "kz.localbusiness.web.settings")
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class SettingsViewTest extends SpringBrowserlessTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    @Autowired SettingsInMemory world;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locales.of(Language.EN));
    }

    private void open(SettingsPart part) {
        navigate(SettingsView.class, Map.of("slug", "salon", "part", part.path()));
    }

    private void save() {
        test(find(Button.class).withId("settings-save").single()).click();
    }

    private TextField text(String id) {
        return find(TextField.class).withId(id).single();
    }

    @Test
    void listsEveryPartToAnOwner() {
        navigate(SettingsView.class, Map.of("slug", "salon"));

        for (var part : SettingsPart.values()) {
            var entry = find(Anchor.class).withId("settings-" + part.path()).single();
            assertThat(entry.getHref()).isEqualTo("/salon/admin/settings/" + part.path());
        }
    }

    @Test
    void hidesFromAManagerWhatOnlyOwnersDecide() {
        world.salon.platform.callers.become(
                new Caller.Member(world.salon.business, "manager", Set.of(Role.MANAGER)));

        navigate(SettingsView.class, Map.of("slug", "salon"));

        assertThat(find(Anchor.class).withId("settings-hours").exists()).isTrue();
        assertThat(find(Anchor.class).withId("settings-address").exists()).isFalse();
        assertThatThrownBy(() -> open(SettingsPart.ADDRESS)).isNotNull();
    }

    @Test
    void keepsTheProfile() {
        open(SettingsPart.PROFILE);
        test(text("setup-name")).setValue("Salon Aigerim");
        test(text("setup-phone")).setValue("8 7122 354010");
        test(text("setup-address")).setValue("Абая 10");

        save();

        assertThat(world.business().profile().name()).isEqualTo("Salon Aigerim");
        assertThat(find(Notification.class).exists()).isTrue();
    }

    @Test
    void choosesWhatClientsAreWrittenToAbout() {
        open(SettingsPart.NOTICES);
        assertThat(find(Checkbox.class).from(find(NoticesForm.class).single()).all())
                .filteredOn(box -> !box.getValue())
                .as("everything else is sent until somebody chooses")
                .extracting(Checkbox::getLabel)
                .containsExactly("How was it? (two hours after the visit)");
        find(NoticesForm.class).single().sent.setValue(Set.of(NoticeKind.MOVED));

        save();

        var settings = world.salon.call(() -> world.salon.platform.noticeChoices.current());
        assertThat(settings.silent())
                .containsExactlyInAnyOrder(
                        NoticeKind.RECEIVED,
                        NoticeKind.CONFIRMED,
                        NoticeKind.RECEIPT,
                        NoticeKind.REFUND,
                        NoticeKind.COMPLETED);
    }

    @Test
    void choosesHowClientsAreWrittenTo() {
        open(SettingsPart.NOTICES);
        var form = find(DeliveryForm.class).single();
        test(find(Checkbox.class).withId("channel-sms").single()).click();
        press("channel-up-sms");
        form.second.setValue(Duration.ofHours(2));
        form.patience.setValue(Duration.ofMinutes(30));
        form.from.setValue(LocalTime.of(22, 0));

        save();

        var rules = world.salon.call(() -> world.salon.platform.noticeChoices.current()).delivery();
        assertThat(rules.order()).contains(Channel.SMS, Channel.EMAIL);
        assertThat(rules.order().indexOf(Channel.SMS)).isEqualTo(rules.order().size() - 2);
        assertThat(rules.reminders()).containsExactly(Duration.ofHours(24), Duration.ofHours(2));
        assertThat(rules.patience()).isEqualTo(Duration.ofMinutes(30));
        assertThat(rules.quiet())
                .isEqualTo(new QuietHours(LocalTime.of(22, 0), LocalTime.of(9, 0)));
    }

    @Test
    void leavesAtLeastOneWay() {
        open(SettingsPart.NOTICES);
        test(find(Checkbox.class).withId("channel-email").single()).click();
        test(find(Checkbox.class).withId("channel-telegram").single()).click();
        test(find(Checkbox.class).withId("channel-web-push").single()).click();

        save();

        assertThat(find(ChannelOrder.class).single().getElement().getTextRecursively())
                .contains("Leave at least one way");
        var rules = world.salon.call(() -> world.salon.platform.noticeChoices.current()).delivery();
        assertThat(rules).isEqualTo(DeliveryRules.USUAL);
    }

    @Test
    void givesTheOwnerAnAddressForTheBank() {
        open(SettingsPart.PAYMENT);
        assertThat(find(Code.class).withId("biller-address").exists()).isFalse();

        press("biller-turn-on");
        var first = billerAddress();
        confirm("biller-renew");
        var second = billerAddress();

        assertThat(first).matches("http://localhost/webhooks/kaspi/salon/[0-9a-f]{40}");
        assertThat(second).isNotEqualTo(first).endsWith(biller().orElseThrow().key().value());
        confirm("biller-turn-off");
        assertThat(find(Code.class).withId("biller-address").exists()).isFalse();
        assertThat(biller()).isEmpty();
    }

    @Test
    void keepsTheNameThatTheBankHasGiven() {
        open(SettingsPart.PAYMENT);
        assertThat(find(TextField.class).withId("biller-name").exists()).isFalse();
        press("biller-turn-on");

        test(text("biller-name")).setValue(" SalonAigerim ");
        press("biller-name-save");
        assertThat(biller()).map(Biller::name).map(BillerName::value).contains("SalonAigerim");
        confirm("biller-renew");
        assertThat(text("biller-name").getValue()).isEqualTo("SalonAigerim");
        test(text("biller-name")).setValue("");
        press("biller-name-save");

        assertThat(biller()).map(Biller::name).isEmpty();
    }

    @Test
    void keepsNoNameThatNoBankGives() {
        open(SettingsPart.PAYMENT);
        press("biller-turn-on");

        test(text("biller-name")).setValue("<b>Salon</b>");
        press("biller-name-save");

        assertThat(text("biller-name").isInvalid()).isTrue();
        assertThat(biller()).map(Biller::name).isEmpty();
    }

    @Test
    void connectsTheOwnersCashRegister() {
        open(SettingsPart.PAYMENT);
        press("register-connect");
        assertThat(text("register-cashbox").isInvalid()).isTrue();

        test(text("register-cashbox")).setValue(" SWK00030725 ");
        test(text("register-login")).setValue("aigerim@example.kz");
        test(secret("register-password")).setValue("Kassa123");
        test(secret("register-key")).setValue("WKD-TEST");
        test(find(IntegerField.class).withId("register-vat").single()).setValue(16);
        press("register-connect");

        assertThat(find(Paragraph.class).withId("register-connected").single().getText())
                .startsWith("Register SWK00030725");
        assertThat(register().orElseThrow().vat()).isEqualTo(16);
        confirm("register-disconnect");
        assertThat(find(Paragraph.class).withId("register-connected").exists()).isFalse();
        assertThat(register()).isEmpty();
    }

    @Test
    void saysWhyACashRegisterIsNotConnected() {
        open(SettingsPart.PAYMENT);
        test(text("register-cashbox")).setValue("SWK00030725");
        test(text("register-login")).setValue("aigerim@example.kz");
        test(secret("register-password")).setValue("wrong");

        press("register-connect");

        assertThat(find(Notification.class).single())
                .extracting(one -> test(one).getText())
                .isEqualTo("Webkassa does not accept the login, the password or the key");
        assertThat(register()).isEmpty();
    }

    @Test
    void offersNoCashRegisterWhereThereIsNoWayToAny() {
        world.salon.platform.fiscalRegister.goAway();

        open(SettingsPart.PAYMENT);

        assertThat(find(TextField.class).withId("register-cashbox").exists()).isFalse();
        assertThat(find(RegisterCard.class).exists()).isFalse();
    }

    @Test
    void listsReceiptsThatAreNotRegisteredAndTriesThemAgain() {
        hinder(12, new Refusal(FiscalProblem.WRONG_RECEIPT, 9, "Неверная сумма"));
        assertThat(find(UnregisteredCard.class).single().isVisible()).isTrue();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("9 Неверная сумма");

        press("register-again-12");

        assertThat(find(UnregisteredCard.class).exists()).isFalse();
        assertThat(isHindered(12)).isFalse();
    }

    @Test
    void asksWhetherAReceiptIsSurelyNotRegisteredWhereItMayBe() {
        hinder(12, Refusal.of(FiscalProblem.LOST));

        press("register-again-12");
        assertThat(isHindered(12)).isTrue();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(isHindered(12)).isFalse();
    }

    private void hinder(long receipt, Refusal refusal) {
        var now = world.salon.platform.clock.instant();
        var record = FiscalRecord.due(world.salon.business, receipt, now).hindered(refusal, now);
        world.salon.run(() -> world.salon.platform.fiscalRecords.add(record));
        open(SettingsPart.PAYMENT);
    }

    private boolean isHindered(long receipt) {
        var record = world.salon.call(() -> world.salon.platform.fiscalRecords.find(receipt));
        return record.orElseThrow().hindrance() != null;
    }

    private Optional<CashRegister> register() {
        return world.salon.call(() -> world.salon.platform.cashRegisters.current());
    }

    private PasswordField secret(String id) {
        return find(PasswordField.class).withId(id).single();
    }

    private String billerAddress() {
        return find(Code.class).withId("biller-address").single().getText();
    }

    private Optional<Biller> biller() {
        var query = new ShowBiller.Query(world.salon.business);
        return world.salon.platform.port(ShowBiller.class).show(query);
    }

    private void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private void confirm(String id) {
        press(id);
        test(find(ConfirmDialog.class).single()).confirm();
    }

    @Test
    void leadsFromTheAddressToMaps() {
        open(SettingsPart.PROFILE);

        test(text("setup-address")).setValue("Абая 10 & co");

        assertThat(find(Anchor.class).withText("2GIS").single().getHref())
                .isEqualTo(
                        "https://2gis.kz/atyrau/search/%D0%90%D0%B1%D0%B0%D1%8F%2010%20%26%20co");
    }

    @Test
    void saysWhatIsWrongAndKeepsNothing() {
        open(SettingsPart.PROFILE);
        test(text("setup-name")).setValue("");

        save();

        assertThat(text("setup-name").isInvalid()).isTrue();
        assertThat(world.business().profile().name()).isEqualTo("Salon");
    }

    @Test
    void keepsTheHours() {
        open(SettingsPart.HOURS);
        var closes = find(TimePicker.class).all().get(1);
        closes.setValue(LocalTime.of(20, 0));

        save();

        assertThat(world.business().hours().on(DayOfWeek.MONDAY))
                .containsExactly(new OpeningHours(LocalTime.of(9, 0), LocalTime.of(20, 0)));
    }

    @Test
    @SuppressWarnings("unchecked") // a group has no class of its own for its items
    void keepsTheRules() {
        open(SettingsPart.RULES);
        ((RadioButtonGroup<Approval>) find(RadioButtonGroup.class).single())
                .setValue(Approval.INSTANT);
        test(find(IntegerField.class).withId("rules-horizon").single()).setValue(90);

        save();

        assertThat(world.business().policy().approval()).isEqualTo(Approval.INSTANT);
        assertThat(world.business().policy().window().horizonDays()).isEqualTo(90);
        assertThat(world.business().policy().limits().limitsClients()).isFalse();
    }

    @Test
    void refusesRulesThatAreImpossible() {
        open(SettingsPart.RULES);
        find(IntegerField.class).withId("rules-horizon").single().setValue(400);

        save();

        assertThat(world.business().policy().window().horizonDays()).isEqualTo(60);
    }

    @Test
    void keepsWhereClientsPay() {
        open(SettingsPart.PAYMENT);
        test(text("setup-payment")).setValue("https://pay.kaspi.kz/pay/abc");

        save();

        assertThat(world.business().profile().payment()).isNotNull();
    }

    @Test
    void closesOnADayAndOpensAgainAndCloses() {
        open(SettingsPart.CLOSURES);
        var card = find(ClosuresCard.class).single();
        card.from.setValue(FRIDAY);
        test(card.reason).setValue("Repair");
        test(card.add).click();
        assertThat(world.business().closures().on(FRIDAY)).map(Closure::reason).hasValue("Repair");

        test(find(Button.class, card).withText("Remove").single()).click();
        assertThat(world.business().closures().on(FRIDAY)).isEmpty();

        test(find(Button.class).withText("Undo").single()).click();
        assertThat(world.business().closures().on(FRIDAY)).map(Closure::reason).hasValue("Repair");
    }

    @Test
    void refusesAClosureThatEndsBeforeItBegins() {
        open(SettingsPart.CLOSURES);
        var card = find(ClosuresCard.class).single();
        card.from.setValue(FRIDAY);
        card.to.setValue(FRIDAY.minusDays(1));

        test(card.add).click();

        assertThat(card.to.isInvalid()).isTrue();
        assertThat(world.business().closures().dated()).isEmpty();
    }

    @Test
    void restsOnPublicHolidaysButOnOne() {
        open(SettingsPart.CLOSURES);
        var card = find(HolidaysCard.class).single();
        assertThat(card.list.isVisible()).isFalse();

        test(card.closed).click();
        var first = find(ListItem.class, card).all().getFirst();
        assertThat(find(Checkbox.class, first).single().getLabel()).contains("Women");
        test(find(Checkbox.class, first).single()).click();

        var rules = world.business().closures().holidays();
        assertThat(rules.closed()).isTrue();
        assertThat(rules.workedAnyway()).containsExactly(LocalDate.of(2026, 3, 8));
    }

    @Test
    void correctsKurbanAit() {
        open(SettingsPart.CLOSURES);
        var card = find(HolidaysCard.class).single();
        test(card.closed).click();

        card.kurbanAit.setValue(LocalDate.of(2026, 5, 28));

        assertThat(world.business().closures().holidays().kurbanAit())
                .containsEntry(2026, LocalDate.of(2026, 5, 28));
    }

    @Test
    void movesToAnotherAddressAfterAsking() {
        open(SettingsPart.ADDRESS);
        test(text("address-slug")).setValue("aigerim");
        test(find(AddressPanel.class).single().change).click();
        assertThat(world.business().slug()).isEqualTo(new Slug("salon"));

        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(world.business().slug()).isEqualTo(new Slug("aigerim"));
        assertThat(world.business().formerSlugs()).containsExactly(new Slug("salon"));
    }

    @Test
    void saysThatAnAddressIsTaken() {
        var another = new BusinessId(new UUID(8, 8));
        world.salon.platform.directory.take(
                new Slug("barber"), another, world.salon.at(OpenSalon.MONDAY, "09:00"));
        open(SettingsPart.ADDRESS);
        test(text("address-slug")).setValue("barber");
        test(find(AddressPanel.class).single().change).click();

        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(text("address-slug").isInvalid()).isTrue();
        assertThat(world.business().slug()).isEqualTo(new Slug("salon"));
    }

    @Test
    void handsOutTheAddressInEveryForm() {
        open(SettingsPart.SHARING);

        assertThat(find(Image.class).withId("share-qr").single().getSrc())
                .startsWith("data:image/png;base64,");
        assertThat(find(Anchor.class).withId("share-poster-kk").exists()).isTrue();
        assertThat(find(Anchor.class).withId("share-whatsapp").single().getHref())
                .startsWith("https://wa.me/?text=")
                .contains("salon");
        assertThat(find(Code.class).all())
                .extracting(Code::getText)
                .anyMatch("http://localhost/salon"::equals)
                .anyMatch(text ->
                        text.startsWith("<script src=\"http://localhost/embed.js\"")
                                && text.contains("data-business=\"salon\"")
                                && text.contains("<a href=\"http://localhost/salon\""));
    }
}
