package kz.localbusiness.web.sharing;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/// Centred text that never runs off the sheet.
final class PosterText {

    private static final float MARGIN = 45;
    private static final float SMALLEST = 5;
    private static final float LEADING = 1.2f;
    private static final int MOST_LINES = 3;

    private final PDPageContentStream content;
    private final PrintedFont font;
    private final float width;

    PosterText(PDPageContentStream content, PDFont font, float width) {
        this.content = content;
        this.font = new PrintedFont(font);
        this.width = width;
    }

    /// As large as it fits on one line.
    void line(String text, float largest, float baseline, Color color) throws IOException {
        var printable = font.printable(text);
        var size = largest;
        while (size > SMALLEST && widthOf(printable, size) > width - 2 * MARGIN) {
            size--;
        }
        show(printable, size, baseline, color);
    }

    /// On up to three lines around the middle.
    void block(String text, float largest, float middle, Color color) throws IOException {
        var printable = font.printable(text);
        var size = largest;
        while (size > SMALLEST && !fit(lines(printable, size), size)) {
            size--;
        }
        var lines = lines(printable, size);
        var baseline = middle + (lines.size() - 1) * size * LEADING / 2 - size * 0.35f;
        for (var one : lines) {
            show(one, size, baseline, color);
            baseline -= size * LEADING;
        }
    }

    private List<String> lines(String text, float size) throws IOException {
        return font.lines(text, size, width - 2 * MARGIN);
    }

    private boolean fit(List<String> lines, float size) throws IOException {
        for (var line : lines) {
            if (widthOf(line, size) > width - 2 * MARGIN) {
                return false;
            }
        }
        return lines.size() <= MOST_LINES;
    }

    private float widthOf(String text, float size) throws IOException {
        return font.width(text, size);
    }

    private void show(String text, float size, float baseline, Color color) throws IOException {
        content.beginText();
        content.setNonStrokingColor(color);
        content.setStrokingColor(color);
        content.setLineWidth(size / 45);
        content.setRenderingMode(RenderingMode.FILL_STROKE);
        content.setFont(font.font(), size);
        content.newLineAtOffset((width - widthOf(text, size)) / 2, baseline);
        content.showText(text);
        content.endText();
    }
}
