package kz.localbusiness.web.settings;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.localbusiness.application.payment.out.Keystores;
import kz.localbusiness.domain.payment.BankAccess;
import kz.localbusiness.domain.payment.BankConnection;
import kz.localbusiness.domain.payment.Scheme;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.kaspi.simulator.Organisation;
import kz.localbusiness.kaspi.simulator.TradePoint;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/// As whom an owner is at the bank.
@ContextConfiguration(classes = SettingsInMemory.class)
@ViewPackages(packages = "kz.localbusiness.web.settings")
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class BankFormTest extends SpringBrowserlessTest {

    private static final String BIN = "240340001235";
    private static final String KEY = "test_0123456789ABCDEF0123456789ABCDEF";
    private static final byte[] KEYSTORE = Keystores.file("salon");
    private static final String PASSWORD = Keystores.PASSWORD.text();
    private static final int MOST = BankAccess.ByCertificate.MAX_BYTES;

    @Autowired SettingsInMemory world;

    @BeforeEach
    void open() {
        var points = List.of(TradePoint.open(7, "Salon"));
        var salon = new Organisation(BIN, KEY, "salon", "platform", points);
        world.salon.platform.payments.bank().office().admit(salon);
        UI.getCurrent().setLocale(Locales.of(Language.EN));
        navigate(SettingsView.class, Map.of("slug", "salon", "part", SettingsPart.PAYMENT.path()));
    }

    @Test
    void connectsByAKey() {
        choose(Scheme.R1);
        test(secret("bank-key")).setValue(KEY);

        press("bank-connect");
        press("trade-point-7");

        assertThat(connection()).map(BankConnection::scheme).contains(Scheme.R1);
    }

    @Test
    void connectsByTheBusinesssNumber() {
        choose(Scheme.R3);
        test(find(TextField.class).withId("bank-bin").single()).setValue(BIN);

        press("bank-connect");
        press("trade-point-7");

        assertThat(connection()).map(BankConnection::scheme).contains(Scheme.R3);
    }

    @Test
    void connectsByACertificateAndKeepsNothingOfItOnThePage() {
        choose(Scheme.R2);
        send("Наш салон.p12", KEYSTORE);
        test(secret("bank-certificate-password")).setValue(PASSWORD);
        assertThat(upload().name.getText()).isEqualTo("Наш салон.p12");

        press("bank-connect");
        press("trade-point-7");

        assertThat(connection()).map(BankConnection::scheme).contains(Scheme.R2);
        assertThat(find(BankForm.class).exists()).isFalse();
    }

    @Test
    void asksOnlyForWhatBelongsToTheScheme() {
        choose(Scheme.R2);

        assertThat(secret("bank-certificate-password").getElement().getAttribute("autocomplete"))
                .isEqualTo("off");
        assertThat(find(PasswordField.class).withId("bank-key").exists()).isFalse();
        assertThat(find(TextField.class).withId("bank-bin").exists()).isFalse();
        choose(Scheme.R1);
        assertThat(find(CertificateUpload.class).exists()).isFalse();
        assertThat(find(PasswordField.class).withId("bank-certificate-password").exists())
                .isFalse();
    }

    @Test
    void wantsAFileAndItsPassword() {
        choose(Scheme.R2);

        press("bank-connect");

        assertThat(upload().notice.getText()).isEqualTo("Choose the file of the certificate");
        assertThat(secret("bank-certificate-password").getErrorMessage())
                .isEqualTo("Enter the password of the certificate");
        assertThat(find(Notification.class).exists()).isFalse();
        send("salon.p12", KEYSTORE);
        assertThat(upload().notice.isVisible()).isFalse();
    }

    @Test
    void takesNoFileThatIsTooLargeOrEmpty() {
        choose(Scheme.R2);
        for (int size : List.of(0, MOST + 1)) {
            send("salon.p12", KEYSTORE);

            send("other.p12", new byte[size]);

            assertThat(upload().notice.getText())
                    .isEqualTo("Only a .p12 or .pfx file of at most 64 KB, please");
            assertThat(upload().name.getText()).isEqualTo("A .p12 or .pfx file of at most 64 KB");
            assertThat(upload().chosen()).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | This file is no certificate that this password opens
                    RU | В этом файле нет сертификата, который открывается этим паролем
                    KK | Бұл файлда осы құпиясөзбен ашылатын сертификат жоқ
                    """)
    void saysWhenThePasswordDoesNotOpenTheFile(Language language, String told) {
        UI.getCurrent().setLocale(Locales.of(language));
        choose(Scheme.R2);
        send("salon.p12", KEYSTORE);
        test(secret("bank-certificate-password")).setValue("another");

        press("bank-connect");

        assertThat(said()).startsWith(told);
        assertThat(connection()).isEmpty();
        test(secret("bank-certificate-password")).setValue(PASSWORD);
        press("bank-connect");
        assertThat(connection()).isPresent();
    }

    @Test
    void saysWhenTheFileIsNoKeystore() {
        choose(Scheme.R2);
        send("salon.p12", "no keystore".getBytes(US_ASCII));
        test(secret("bank-certificate-password")).setValue(PASSWORD);

        press("bank-connect");

        assertThat(said()).startsWith("This file is no certificate that this password opens");
        assertThat(connection()).isEmpty();
    }

    @Test
    void saysWhenTheBankDoesNotKnowTheCertificate() {
        choose(Scheme.R2);
        send("barber.pfx", Keystores.file("barber"));
        test(secret("bank-certificate-password")).setValue(PASSWORD);

        press("bank-connect");

        assertThat(said()).startsWith("Kaspi does not know this key or certificate");
        assertThat(connection()).isEmpty();
    }

    @SuppressWarnings("unchecked") // a group has no class of its own for its items
    private void choose(Scheme scheme) {
        ((RadioButtonGroup<Scheme>) find(RadioButtonGroup.class).withId("bank-scheme").single())
                .setValue(scheme);
    }

    private void send(String name, byte[] file) {
        new UploadTester<Upload>(upload().upload).upload(name, "application/x-pkcs12", file);
    }

    private CertificateUpload upload() {
        return find(CertificateUpload.class).single();
    }

    private PasswordField secret(String id) {
        return find(PasswordField.class).withId(id).single();
    }

    private void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private String said() {
        return test(find(Notification.class).single()).getText();
    }

    private Optional<BankConnection> connection() {
        return world.salon.call(() -> world.salon.platform.bankConnections.current());
    }
}
