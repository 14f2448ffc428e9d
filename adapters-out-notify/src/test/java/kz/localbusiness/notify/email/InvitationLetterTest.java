package kz.localbusiness.notify.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import kz.localbusiness.application.team.InvitationEmail;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.team.TeamRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InvitationLetterTest {

    private static final String LINK = "http://localhost/salon/join/key";

    @ParameterizedTest
    @CsvSource({
        "KK, Aru <b>: командаға шақыру, шебер",
        "RU, Aru <b>: приглашение в команду, мастер",
        "EN, Aru <b>: an invitation to join the team, staff"
    })
    void saysWhereAsWhatAndUntilWhen(Language language, String subject, String role) {
        var letter = Letter.about(email(language));

        assertThat(letter.sender()).isEqualTo("Aru <b>");
        assertThat(letter.subject()).isEqualTo(subject);
        assertThat(letter.plain()).contains(role, "17:00", LINK + "\n");
        assertThat(letter.html())
                .contains(role, "17:00", "href=\"%s\"".formatted(LINK), "Aru &lt;b&gt;");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leavesNoPlaceOpen(Language language) {
        var letter = Letter.about(email(language));

        assertThat(letter.plain()).doesNotContain("{", "}");
        assertThat(letter.html()).doesNotContain("${", "$!{");
    }

    private static InvitationEmail email(Language language) {
        return new InvitationEmail(
                new EmailAddress("saule@example.kz"),
                "Aru <b>",
                TeamRole.STAFF,
                URI.create(LINK),
                Instant.parse("2026-03-02T12:00:00Z"),
                ZoneId.of("Asia/Almaty"),
                language);
    }
}
