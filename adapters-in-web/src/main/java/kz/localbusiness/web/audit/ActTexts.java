package kz.localbusiness.web.audit;

import java.util.Locale;
import java.util.function.Function;

/// Names the text that says in words what a use case does.
final class ActTexts {

    private ActTexts() {}

    /// The log outlives the names of use cases: an act that nobody knows any more is told as such.
    static String sentence(String useCase, Function<String, String> text) {
        try {
            return text.apply(key(useCase));
        } catch (IllegalArgumentException unknown) {
            return text.apply("audit.other");
        }
    }

    /// `SetWeeklyHours` is told by `audit.act.set-weekly-hours`.
    static String key(String useCase) {
        var words = useCase.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return "audit.act." + words;
    }
}
