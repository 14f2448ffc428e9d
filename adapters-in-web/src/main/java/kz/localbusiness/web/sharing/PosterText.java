package kz.localbusiness.web.sharing;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
    private final PDFont font;
    private final float width;

    PosterText(PDPageContentStream content, PDFont font, float width) {
        this.content = content;
        this.font = font;
        this.width = width;
    }

    /// As large as it fits on one line.
    void line(String text, float largest, float baseline, Color color) throws IOException {
        var printable = printable(text);
        var size = largest;
        while (size > SMALLEST && widthOf(printable, size) > width - 2 * MARGIN) {
            size--;
        }
        show(printable, size, baseline, color);
    }

    /// On up to three lines around the middle.
    void block(String text, float largest, float middle, Color color) throws IOException {
        var printable = printable(text);
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
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && widthOf(longer, size) > width - 2 * MARGIN) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
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
        return font.getStringWidth(text) / 1000 * size;
    }

    private void show(String text, float size, float baseline, Color color) throws IOException {
        content.beginText();
        content.setNonStrokingColor(color);
        content.setStrokingColor(color);
        content.setLineWidth(size / 45);
        content.setRenderingMode(RenderingMode.FILL_STROKE);
        content.setFont(font, size);
        content.newLineAtOffset((width - widthOf(text, size)) / 2, baseline);
        content.showText(text);
        content.endText();
    }

    /// Without what the font does not have, such as emoji.
    private String printable(String text) {
        return text.codePoints()
                .filter(this::isPrintable)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private boolean isPrintable(int codePoint) {
        try {
            font.encode(Character.toString(codePoint));
            return true;
        } catch (IOException | IllegalArgumentException missing) {
            return false;
        }
    }
}
