package kz.localbusiness.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import kz.localbusiness.domain.shared.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("keycloak")
class RealmPagesIT {

    private static final String NAME = "Айгүл & <b>Ко</b>";
    private static final Pattern FORGOTTEN =
            Pattern.compile("href=\"([^\"]*reset-credentials[^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("(http://\\S+action-token\\S+)");
    private static final Pattern STYLE = Pattern.compile("href=\"([^\"]+css/lbp.css)\"");

    private static final GreenMail POST =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static LocalKeycloak keycloak;

    @BeforeAll
    static void startsTheServers() {
        POST.start();
        keycloak = LocalKeycloak.shared();
    }

    @AfterAll
    static void stopsTheServers() {
        POST.stop();
    }

    @Test
    void showsTheBusinessNameInOurLookAndTheReadersLanguage() {
        var realm = realm(Language.RU);
        try (var browser = realm.browser()) {
            var page = browser.openWithProof();
            var style = STYLE.matcher(page.body());

            assertThat(page.body())
                    .contains("lang=\"kk\"", "Есептік жазбаңызға кіріңіз", "Құпия сөз")
                    .contains("Айгүл &amp; ‹b›Ко‹/b›")
                    .doesNotContain("<b>")
                    .contains("русский", "English", "Компания бетіне оралу")
                    .contains("http://localhost:8080/business/" + realm.business());
            assertThat(style.find()).isTrue();
            assertThat(browser.visit(style.group(1)).body()).contains("--lbp-accent");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "KK, Жаңа құпия сөз, минут",
        "RU, Новый пароль, минут",
        "EN, A new password, minutes"
    })
    void sendsAForgetfulOwnerALinkThatWorksOnce(Language language, String subject, String unit)
            throws Exception {
        var realm = realm(language);
        POST.purgeEmailFromAllMailboxes();
        try (var browser = realm.browser()) {
            forget(browser, realm);
            assertThat(POST.waitForIncomingEmail(20_000, 1)).isTrue();
        }
        var letter = POST.getReceivedMessages()[0];
        var text = part(letter, 0);
        assertThat(letter.getSubject()).isEqualTo(subject);
        assertThat(letter.getFrom()[0].toString()).contains("no-reply@lbp.example");
        assertThat(text).contains("Айгүл & ‹b›Ко‹/b›").contains("30 " + unit).doesNotContain("\\n");
        assertThat(part(letter, 1)).contains("‹b›").doesNotContain("<b>");

        var link = LINK.matcher(text);
        assertThat(link.find()).isTrue();
        assertThat(choosesAPassword(realm, link.group(1))).isTrue();
        assertThat(choosesAPassword(realm, link.group(1))).isFalse();
        assertThat(letsIn(realm, realm.password())).isFalse();
        assertThat(letsIn(realm, "ertis-2027-kok")).isTrue();
    }

    private static void forget(SignInByForm browser, PreparedRealm realm) {
        var link = FORGOTTEN.matcher(browser.openWithProof().body());
        assertThat(link.find()).isTrue();
        var page = browser.follow(browser.visit(link.group(1).replace("&amp;", "&")));
        browser.follow(browser.fill(page, Map.of("username", realm.email())));
    }

    private static boolean choosesAPassword(PreparedRealm realm, String link) {
        try (var browser = realm.browser()) {
            var page = browser.follow(browser.visit(link));
            if (!page.body().contains("name=\"password-new\"")) {
                return false;
            }
            var chosen = "ertis-2027-kok";
            var fields = Map.of("password-new", chosen, "password-confirm", chosen);
            browser.follow(browser.fill(page, fields));
            return true;
        }
    }

    private static boolean letsIn(PreparedRealm realm, String password) {
        try (var browser = realm.browser()) {
            return browser.submit(browser.openWithProof(), realm.email(), password).statusCode()
                    == 302;
        }
    }

    private static String part(MimeMessage letter, int which)
            throws MessagingException, IOException {
        var parts = (MimeMultipart) letter.getContent();
        return String.valueOf(parts.getBodyPart(which).getContent());
    }

    private static PreparedRealm realm(Language language) {
        return PreparedRealm.on(keycloak.server(), NAME, language, POST.getSmtp().getPort());
    }
}
