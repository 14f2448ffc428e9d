package kz.localbusiness.web.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Closures;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.Stage;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.domain.photo.ImageFile;
import kz.localbusiness.domain.photo.Photo;
import kz.localbusiness.domain.photo.PhotoId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.web.OpenBusinesses;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class InstallFilesTest {

    private static final BusinessId SALON = new BusinessId(new UUID(0, 1));
    private static final Photo LOGO = new Photo(new PhotoId(new UUID(0, 6)), "", 300, 100);

    private boolean isOpen = true;
    private @Nullable Photo logo = LOGO;
    private final MockMvcTester http =
            MockMvcTester.of(
                    new InstallFiles(
                            new OpenBusinesses(
                                    slug ->
                                            slug.value().equals("salon")
                                                    ? Optional.of(SALON)
                                                    : Optional.empty(),
                                    _ -> Optional.of(page()).filter(_ -> isOpen),
                                    _ -> false,
                                    _ -> false),
                            _ -> new Album(SALON, logo, List.of(), Map.of(), 1),
                            _ -> Optional.of(wideAndRed())));

    @Test
    void makesAnAppOfThePlatform() {
        assertThat(http.get().uri("/manifest.webmanifest"))
                .hasStatusOk()
                .hasContentType("application/manifest+json")
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"start_url": "/", "display": "standalone", "short_name": "LBP",
                         "icons": [{"src": "/icon-192.png", "sizes": "192x192"},
                                   {"src": "/icon-512.png", "sizes": "512x512"},
                                   {"src": "/icon-maskable.png", "purpose": "maskable"}]}\
                        """);
    }

    @Test
    void makesAnAppOfABusinessUnderItsNameAndLogo() {
        assertThat(http.get().uri("/salon/manifest.webmanifest"))
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"id": "/salon", "start_url": "/salon", "scope": "/salon",
                         "name": "Салон красоты Айгерим", "short_name": "Салон",
                         "icons": [{"src": "/salon/icon-192.png"}, {}, {}]}\
                        """);
    }

    @Test
    void showsOurIconWhereThereIsNoLogo() {
        logo = null;

        assertThat(http.get().uri("/salon/manifest.webmanifest"))
                .bodyJson()
                .extractingPath("$.icons[0].src")
                .isEqualTo("/icon-192.png");
        assertThat(http.get().uri("/salon/icon-192.png")).hasStatus(404);
    }

    @Test
    void putsTheLogoIntoTheMiddleOfASquare() throws IOException {
        var answer = http.get().uri("/salon/icon-512.png").exchange();

        assertThat(answer).hasStatusOk().hasContentType("image/png");
        var icon =
                ImageIO.read(
                        new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
        assertThat(icon.getWidth()).isEqualTo(512).isEqualTo(icon.getHeight());
        assertThat(icon.getRGB(5, 5)).isEqualTo(0xffffffff);
        assertThat(icon.getRGB(256, 256) & 0xff0000).isGreaterThan(0xf00000);
        assertThat(icon.getRGB(256, 256) & 0xffff).isLessThan(0x2020);
    }

    @Test
    void knowsNothingOfWhatIsNotOpen() {
        assertThat(http.get().uri("/other/manifest.webmanifest")).hasStatus(404);
        assertThat(http.get().uri("/UPPER/icon-192.png")).hasStatus(404);
        isOpen = false;
        assertThat(http.get().uri("/salon/manifest.webmanifest")).hasStatus(404);
        assertThat(http.get().uri("/salon/icon-192.png")).hasStatus(404);
    }

    private static ImageFile wideAndRed() {
        var image = new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, 300, 100);
        var jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", jpeg);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new ImageFile(jpeg.toByteArray());
    }

    private static BusinessPage page() {
        var profile = Profile.named("Салон красоты Айгерим", new EmailAddress("owner@example.kz"));
        var salon =
                new Business(
                        SALON,
                        new Slug("salon"),
                        profile,
                        Business.DEFAULT_ZONE,
                        WeeklyHours.closed(),
                        BookingPolicy.STANDARD,
                        Closures.NONE,
                        Stage.OPEN,
                        null,
                        null,
                        Instant.EPOCH,
                        1);
        return new BusinessPage(salon, List.of(), List.of(), List.of());
    }
}
