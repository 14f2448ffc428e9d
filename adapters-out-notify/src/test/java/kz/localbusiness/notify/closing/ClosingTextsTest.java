package kz.localbusiness.notify.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import kz.localbusiness.application.closing.ClosingEmail;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClosingTextsTest {

    private static ClosingEmail email(String business, Language language) {
        return new ClosingEmail(
                new EmailAddress("owner@example.kz"),
                language,
                business,
                LocalDate.of(2026, 4, 1),
                3,
                URI.create("http://localhost/salon/admin/data"));
    }

    @ParameterizedTest
    @CsvSource({"RU, 1 апреля 2026", "KK, 2026 ж. 1 сәуір", "EN, 1 April 2026"})
    void saysWhatEndsAndWhen(Language language, String day) {
        var texts = ClosingTexts.in(language);
        var email = email("Aru", language);

        assertThat(texts.subject(email)).contains("Aru", day);
        assertThat(texts.body(email)).contains("Aru", day, "3", "/salon/admin/data");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leavesNoPlaceOpen(Language language) {
        var texts = ClosingTexts.in(language);

        assertThat(texts.body(email("Aru", language))).doesNotContain("{", "}");
    }

    @Test
    void keepsANameOnItsLine() {
        var subject = ClosingTexts.in(Language.RU).subject(email("A\r\nBcc: x", Language.RU));

        assertThat(subject).doesNotContain("\r", "\n");
    }
}
