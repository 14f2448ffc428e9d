package kz.localbusiness.notify.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import kz.localbusiness.application.notice.OwnerEmail;
import kz.localbusiness.domain.platform.Announcement;
import kz.localbusiness.domain.platform.Severity;
import kz.localbusiness.domain.platform.Wordings;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WarningLetterTest {

    @ParameterizedTest
    @CsvSource({
        "KK, Платформаның маңызды хабары, Жұмыс",
        "RU, Важное сообщение платформы, Работы",
        "EN, An important message from the platform, Maintenance"
    })
    void tellsInTheLanguageOfEachOwner(Language language, String subject, String text) {
        var letter = Letter.about(email(language));

        assertThat(letter.sender()).isEqualTo("Local Business Platform");
        assertThat(letter.subject()).isEqualTo(subject);
        assertThat(letter.plain())
                .contains(text + " <b>\n1", "17:00", "http://localhost/salon/admin\n");
        assertThat(letter.html()).contains(text + " &lt;b&gt;\n1", "17:00");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leavesNoPlaceOpen(Language language) {
        var letter = Letter.about(email(language));

        assertThat(letter.plain()).doesNotContain("{", "}");
        assertThat(letter.html()).doesNotContain("${", "$!{");
    }

    private static OwnerEmail email(Language language) {
        var warning =
                new Announcement(
                        new UUID(0, 1),
                        new Wordings("Жұмыс <b>\n1", "Работы <b>\n1", "Maintenance <b>\n1"),
                        Severity.WARNING,
                        Instant.parse("2026-03-02T10:00:00Z"),
                        Instant.parse("2026-03-02T12:00:00Z"));
        return new OwnerEmail(
                new UUID(0, 2),
                new EmailAddress("owner@example.kz"),
                language,
                warning,
                ZoneId.of("Asia/Almaty"),
                URI.create("http://localhost/salon/admin"));
    }
}
