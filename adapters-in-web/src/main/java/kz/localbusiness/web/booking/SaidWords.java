package kz.localbusiness.web.booking;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.Feedback;

/// The words of feedback and of its answer; nothing where nothing was said.
final class SaidWords {

    private SaidWords() {}

    /// @param whose said before the answer
    static Stream<Component> of(Feedback said, String whose) {
        var answer = said.answer().isEmpty() ? "" : "%s %s".formatted(whose, said.answer());
        return Stream.concat(line(said.words(), "said-words"), line(answer, "said-answer"));
    }

    private static Stream<Component> line(String words, String name) {
        if (words.isEmpty()) {
            return Stream.empty();
        }
        var line = new Paragraph(words);
        line.addClassNames(name, "pre-line");
        return Stream.of(line);
    }
}
