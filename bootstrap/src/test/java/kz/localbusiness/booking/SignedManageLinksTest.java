package kz.localbusiness.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.shared.BusinessId;
import org.junit.jupiter.api.Test;

class SignedManageLinksTest {

    private static final String TOKEN_OF_2026 =
            "AAAAAAAAAAEAAAAAAAAAAgAAAAAAAAADAAAAAAAAAAQAAAAAazbsgHwp46qe_ss3PQM5hbFrnYA";

    private final SignedManageLinks links = signedWith("ours");
    private final ManageLink link =
            new ManageLink(
                    new BusinessId(UUID.randomUUID()),
                    new AppointmentId(UUID.randomUUID()),
                    Instant.parse("2027-01-01T00:00:00Z"),
                    2);

    @Test
    void readsBackWhatItSigned() {
        assertThat(links.read(links.sign(link))).contains(link);
    }

    /// Sent when a token was 40 bytes and their signature.
    @Test
    void stillReadsATokenWithoutAGeneration() {
        assertThat(links.read(new ManageToken(TOKEN_OF_2026)))
                .contains(
                        new ManageLink(
                                new BusinessId(new UUID(1, 2)),
                                new AppointmentId(new UUID(3, 4)),
                                Instant.parse("2027-01-01T00:00:00Z"),
                                0));
    }

    @Test
    void fitsIntoAnSms() {
        assertThat(links.sign(link).value()).hasSizeLessThan(80).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void refusesATokenWithAnyCharacterChanged() {
        var genuine = links.sign(link).value();

        for (int at = 0; at < genuine.length(); at++) {
            var forged = new StringBuilder(genuine);
            forged.setCharAt(at, genuine.charAt(at) == 'A' ? 'B' : 'A');
            assertThat(links.read(new ManageToken(forged.toString()))).isEmpty();
        }
    }

    @Test
    void refusesATokenSignedWithAnotherKey() {
        assertThat(links.read(signedWith("theirs").sign(link))).isEmpty();
    }

    @Test
    void refusesTextThatIsNoToken() {
        for (var text : new String[] {"x", "%%%%", "a.b.c", "A".repeat(75), "A".repeat(200)}) {
            assertThat(links.read(new ManageToken(text))).isEmpty();
        }
    }

    @Test
    void shortensOneGenerationOfAVisitAlwaysAlike() {
        var longer =
                new ManageLink(
                        link.business(),
                        link.appointment(),
                        link.expires().plusSeconds(1),
                        link.generation());
        var next =
                new ManageLink(
                        link.business(), link.appointment(), link.expires(), link.generation() + 1);
        var elsewhere =
                new ManageLink(
                        new BusinessId(UUID.randomUUID()),
                        link.appointment(),
                        link.expires(),
                        link.generation());

        assertThat(links.shorten(link)).isEqualTo(links.shorten(longer));
        assertThat(Stream.of(link, next, elsewhere).map(links::shorten)).doesNotHaveDuplicates();
        assertThat(signedWith("theirs").shorten(link)).isNotEqualTo(links.shorten(link));
    }

    private static SignedManageLinks signedWith(String key) {
        return new SignedManageLinks(_ -> Arrays.copyOf(key.getBytes(StandardCharsets.UTF_8), 32));
    }
}
