package kz.localbusiness.web.receipt;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import kz.localbusiness.web.sharing.PrintedFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// One sheet of A5.
final class ReceiptPdf {

    /// Has the letters of Kazakh and the sign of the tenge, and may be embedded; see its licence
    /// beside it.
    private static final String FONT = "/fonts/DejaVuSans.ttf";

    private static final Color INK = new Color(0x1c2529);
    private static final Color QUIET = new Color(0x4b5a60);
    private static final PDRectangle A5 = PDRectangle.A5;
    private static final float MARGIN = 40;
    private static final float TITLE = 15;
    private static final float SUM = 22;
    private static final float FACT = 10;
    private static final float SMALL = 8.5f;
    private static final float LEADING = 1.45f;
    private static final float LABELS = 120;

    private final PDPageContentStream content;
    private final PrintedFont font;
    private float baseline = A5.getHeight() - MARGIN;

    private ReceiptPdf(PDPageContentStream content, PrintedFont font) {
        this.content = content;
        this.font = font;
    }

    static byte[] of(ReceiptText text) {
        try (var document = new PDDocument();
                var letters = ReceiptPdf.class.getResourceAsStream(FONT)) {
            var sheet = new PDPage(A5);
            document.addPage(sheet);
            document.getDocumentInformation().setTitle(text.title());
            var font = new PrintedFont(PDType0Font.load(document, letters, true));
            try (var content = new PDPageContentStream(document, sheet)) {
                new ReceiptPdf(content, font).draw(text);
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException("the receipt cannot be made", broken);
        }
    }

    private void draw(ReceiptText text) throws IOException {
        down(TITLE);
        block(text.title(), MARGIN, TITLE, INK);
        down(SUM);
        block(text.sum(), MARGIN, SUM, INK);
        down(FACT);
        for (var fact : text.facts()) {
            draw(fact);
        }
        down(FACT);
        block(text.note(), MARGIN, SMALL, QUIET);
        if (text.link().isPresent()) {
            block(text.address(), MARGIN, SMALL, QUIET);
        }
    }

    /// The value beside its label.
    private void draw(ReceiptText.Fact fact) throws IOException {
        var top = baseline;
        for (var line : font.brokenLines(font.printable(fact.label()), FACT, LABELS - FACT)) {
            show(line, MARGIN, FACT, QUIET);
        }
        var bottom = baseline;
        baseline = top;
        for (var line : fact.value().split("\n", -1)) {
            block(line, MARGIN + LABELS, FACT, INK);
        }
        baseline = Math.min(bottom, baseline);
    }

    private void block(String text, float left, float size, Color color) throws IOException {
        var widest = A5.getWidth() - MARGIN - left;
        for (var line : font.brokenLines(font.printable(text), size, widest)) {
            show(line, left, size, color);
        }
    }

    private void show(String line, float left, float size, Color color) throws IOException {
        content.beginText();
        content.setNonStrokingColor(color);
        content.setFont(font.font(), size);
        content.newLineAtOffset(left, baseline);
        content.showText(line);
        content.endText();
        down(size);
    }

    private void down(float size) {
        baseline -= size * LEADING;
    }
}
