package kz.localbusiness.web.sharing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// What a font can print, and how wide.
public record PrintedFont(PDFont font) {

    private static final int UNITS = 1000;

    /// Without what the font does not have, such as emoji.
    public String printable(String text) {
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

    public float width(String printable, float size) throws IOException {
        return font.getStringWidth(printable) / UNITS * size;
    }

    /// Of whole words.
    public List<String> lines(String printable, float size, float widest) throws IOException {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : printable.split(" ", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > widest) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    /// The same, of which none is wider than that: a word may be broken.
    public List<String> brokenLines(String printable, float size, float widest) throws IOException {
        var lines = new ArrayList<String>();
        for (var line : lines(printable, size, widest)) {
            var rest = line;
            for (int fit = fitting(rest, size, widest); fit < rest.length(); ) {
                lines.add(rest.substring(0, fit));
                rest = rest.substring(fit);
                fit = fitting(rest, size, widest);
            }
            lines.add(rest);
        }
        return lines;
    }

    /// How much of the beginning is no wider; at least one letter.
    private int fitting(String line, float size, float widest) throws IOException {
        int fit = line.length();
        while (fit > 2 && width(line.substring(0, fit), size) > widest) {
            fit = line.offsetByCodePoints(fit, -1);
        }
        return fit;
    }
}
