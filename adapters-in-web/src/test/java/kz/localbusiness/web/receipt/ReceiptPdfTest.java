package kz.localbusiness.web.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import kz.localbusiness.domain.fiscal.KnownReceipt;
import kz.localbusiness.domain.payment.Receipt;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.text.Translations;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptPdfTest {

    private static final Translations TRANSLATIONS = new Translations();
    private static final int WHITE = 0xffffffff;

    @Test
    void printsTheLettersOfKazakhAndTheSignOfTheTenge() throws Exception {
        try (var pdf = pdf(ReceiptFixture.online("«Айгүл» сұлулық салоны"), Language.KK)) {
            assertThat(words(pdf))
                    .contains("№ 12 төлем түбіртегі")
                    .contains("5 500 ₸")
                    .contains("«Айгүл» сұлулық салоны")
                    .contains("Сәтбаев 1, Атырау")
                    .contains("240340001235")
                    .contains("Шаш қию әғқңөұүһі, Айгерім: 3 500 ₸")
                    .contains("Маникюр, Айгерім: 2 000 ₸")
                    .contains("12800000001")
                    .contains("Бұл фискалдық чек емес");
        }
    }

    @ParameterizedTest
    @EnumSource
    void isOneSheetOfA5WithItsLettersInside(Language language) throws Exception {
        try (var pdf = pdf(ReceiptFixture.online("Салон"), language)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            var page = pdf.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isEqualTo(PDRectangle.A5.getWidth());
            for (var name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void refersToWhatItGivesBack() throws Exception {
        try (var pdf = pdf(ReceiptFixture.returned("Стрижка"), Language.RU)) {
            assertThat(words(pdf))
                    .contains("Квитанция о возврате денег № 12")
                    .contains("К квитанции № 7")
                    .doesNotContain("Чаевые");
        }
    }

    @Test
    void namesTheFiscalReceiptOnceThereIsOne() throws Exception {
        var receipt = ReceiptFixture.registered(ReceiptFixture.online("Салон"));
        try (var pdf = pdf(receipt, Language.RU)) {
            assertThat(words(pdf))
                    .contains("Фискальный признак 1675360969843")
                    .contains("Номер фискального чека 4")
                    .contains("852873427095")
                    .contains("https://consumer.example.kz/?i=1675360969843")
                    .contains("Фискальный чек зарегистрирован на кассе компании.")
                    .doesNotContain("не фискальный чек");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Барбершоп 💈 №1",
                "理髪店",
                "ШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШ"
            })
    void staysOnTheSheet(String name) throws Exception {
        try (var pdf = pdf(ReceiptFixture.online(name), Language.EN)) {
            assertThat(words(pdf)).contains("not a fiscal receipt");
            var printed = new PDFRenderer(pdf).renderImageWithDPI(0, 72);
            for (int y = 0; y < printed.getHeight(); y++) {
                assertThat(printed.getRGB(printed.getWidth() - 20, y)).isEqualTo(WHITE);
            }
        }
    }

    private static PDDocument pdf(Receipt receipt, Language language) throws Exception {
        return pdf(ReceiptFixture.known(receipt), language);
    }

    private static PDDocument pdf(KnownReceipt receipt, Language language) throws Exception {
        var text = ReceiptText.of(receipt, language, TRANSLATIONS);
        return Loader.loadPDF(ReceiptPdf.of(text));
    }

    /// Lines joined, kinds of spaces made one.
    private static String words(PDDocument pdf) throws Exception {
        return new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }
}
