package kz.localbusiness.web.sharing;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// One sheet of A4 for the door or the mirror: who it is, what to do, the code, the address.
public final class Poster {

    /// Comes with the library, has the letters of Kazakh, and may be embedded.
    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final Color ACCENT = new Color(0x0b6169);
    private static final Color QUIET = new Color(0x4b5a60);
    private static final PDRectangle A4 = PDRectangle.A4;
    private static final float CODE = 330;
    private static final float CODE_BOTTOM = 235;
    private static final float BAND = 150;

    private Poster() {}

    /// @param call e.g. “Book online”
    /// @param how what to do with the code
    /// @param below the phone, say; may be empty
    public record Words(String name, String call, String how, String below) {}

    public static byte[] of(Words words, URI page) {
        try (var document = new PDDocument();
                var font = PDDocument.class.getResourceAsStream(FONT)) {
            var sheet = new PDPage(A4);
            document.addPage(sheet);
            document.getDocumentInformation().setTitle(words.name());
            var loaded = PDType0Font.load(document, font, true);
            try (var content = new PDPageContentStream(document, sheet)) {
                draw(new PosterText(content, loaded, A4.getWidth()), content, words, page);
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException("the poster cannot be made", broken);
        }
    }

    private static void draw(PosterText text, PDPageContentStream content, Words words, URI page)
            throws IOException {
        content.setNonStrokingColor(ACCENT);
        content.addRect(0, A4.getHeight() - BAND, A4.getWidth(), BAND);
        content.fill();
        text.block(words.name(), 40, A4.getHeight() - BAND / 2, Color.WHITE);
        text.line(words.call(), 34, 640, ACCENT);
        text.line(words.how(), 17, 603, QUIET);
        code(content, QrCode.of(page));
        text.line(shown(page), 24, 190, ACCENT);
        text.line(words.below(), 20, 150, QUIET);
    }

    private static String shown(URI page) {
        return page.toString().replaceFirst("^https?://", "");
    }

    /// As areas, so that it is sharp at every size.
    private static void code(PDPageContentStream content, QrCode code) throws IOException {
        var module = CODE / code.size();
        var left = (A4.getWidth() - CODE) / 2;
        content.setNonStrokingColor(Color.BLACK);
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                if (code.isDark(column, row)) {
                    var bottom = CODE_BOTTOM + CODE - (row + 1) * module;
                    content.addRect(left + column * module, bottom, module, module);
                }
            }
        }
        content.fill();
    }
}
