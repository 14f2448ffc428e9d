package kz.localbusiness.web.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PosterTest {

    private static final URI PAGE = URI.create("https://lbp.example/aigul-atyrau");

    private static Poster.Words named(String name) {
        return new Poster.Words(
                name,
                "Онлайн жазылу",
                "Камераны QR-кодқа бағыттаңыз: әғқңөұүһі",
                "+7 7122 35 40 10");
    }

    private static PDDocument poster(String name) throws Exception {
        return Loader.loadPDF(Poster.of(named(name), PAGE));
    }

    @Test
    void saysInKazakhWhoItIsAndWhatToDo() throws Exception {
        try (var poster = poster("«Айгүл» сұлулық салоны")) {
            assertThat(new PDFTextStripper().getText(poster))
                    .contains("«Айгүл» сұлулық салоны")
                    .contains("Онлайн жазылу")
                    .contains("бағыттаңыз: әғқңөұүһі")
                    .contains("lbp.example/aigul-atyrau")
                    .contains("+7 7122 35 40 10");
        }
    }

    @Test
    void isOneSheetOfA4WithItsLettersInside() throws Exception {
        try (var poster = poster("Салон")) {
            assertThat(poster.getNumberOfPages()).isEqualTo(1);
            var page = poster.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getWidth());
            for (var name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void canBeScannedFromPaper() throws Exception {
        try (var poster = poster("Салон")) {
            var printed = new PDFRenderer(poster).renderImageWithDPI(0, 100);

            assertThat(Scanner.scanned(printed)).isEqualTo(PAGE.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "Барбершоп 💈 №1",
                "理髪店",
                "ШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШ",
                "Сұлулық салоны және шаштараз және массаж және тырнақ күтімі және тағы басқалары"
            })
    void takesEveryName(String name) throws Exception {
        try (var poster = poster(name)) {
            assertThat(new PDFTextStripper().getText(poster)).contains("Онлайн жазылу");
            var printed = new PDFRenderer(poster).renderImageWithDPI(0, 60);
            for (int y = 0; y < printed.getHeight() / 6; y++) {
                assertThat(printed.getRGB(10, y)).isEqualTo(printed.getRGB(0, 0));
            }
        }
    }
}
