package kz.localbusiness.web.text;

import java.time.Duration;
import kz.localbusiness.domain.shared.Language;

/// Hours and minutes as people of one language write them.
final class DurationWords {

    private DurationWords() {}

    static String of(Duration duration, Language language) {
        var hours = duration.toHours();
        var minutes = duration.toMinutesPart();
        var spelledMinutes = minutes + " " + minuteUnit(language);
        if (hours == 0) {
            return spelledMinutes;
        }
        var spelledHours = hours + " " + hourUnit(language);
        return minutes == 0 ? spelledHours : spelledHours + " " + spelledMinutes;
    }

    private static String hourUnit(Language language) {
        return switch (language) {
            case KK -> "сағ";
            case RU -> "ч";
            case EN -> "h";
        };
    }

    private static String minuteUnit(Language language) {
        return switch (language) {
            case KK, RU -> "мин";
            case EN -> "min";
        };
    }
}
