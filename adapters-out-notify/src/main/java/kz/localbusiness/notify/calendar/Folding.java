package kz.localbusiness.notify.calendar;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/// Lines of at most 75 octets, however many octets a letter has; none is cut in two.
final class Folding {

    private static final int MOST = 75;
    private static final String LINE_END = "\r\n";
    private static final String GOES_ON = LINE_END + " ";

    private Folding() {}

    static String of(String text) {
        return text.lines().map(line -> folded(line) + LINE_END).collect(Collectors.joining());
    }

    private static String folded(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int letter : line.codePoints().toArray()) {
            int size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST) {
                folded.append(GOES_ON);
                octets = 1;
            }
            folded.appendCodePoint(letter);
            octets += size;
        }
        return folded.toString();
    }
}
