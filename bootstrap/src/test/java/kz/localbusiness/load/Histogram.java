package kz.localbusiness.load;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a JVM's heap holds, class by class.
final class Histogram {

    private static final int MOST = 25;
    private static final Pattern LINE =
            Pattern.compile("(?m)^ *\\d+: +\\d+ +(\\d+) +(\\S+)(?: \\(.*\\))?$");

    private Histogram() {}

    /// The classes that have grown most, in bytes for each of those who came in between.
    static String growth(String before, String after, int visitors) {
        var then = bytes(before);
        return bytes(after).entrySet().stream()
                .map(one ->
                        Map.entry(
                                one.getKey(),
                                (one.getValue() - then.getOrDefault(one.getKey(), 0L)) / visitors))
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .map(one -> "%8d %s".formatted(one.getValue(), one.getKey()))
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, Long> bytes(String histogram) {
        return LINE.matcher(histogram)
                .results()
                .collect(
                        Collectors.toMap(
                                line -> line.group(2),
                                line -> Long.parseLong(line.group(1)),
                                Long::sum));
    }
}
