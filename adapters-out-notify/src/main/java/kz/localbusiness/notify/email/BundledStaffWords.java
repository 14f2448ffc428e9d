package kz.localbusiness.notify.email;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.application.notice.StaffMessage;
import kz.localbusiness.application.notice.out.StaffWords;
import org.springframework.stereotype.Component;

/// The words of the letter, short.
@Component
final class BundledStaffWords implements StaffWords {

    @Override
    public StaffText of(StaffMessage message) {
        var texts = EmailTexts.in(message.language());
        var words = new StaffWording(message, texts);
        var facts = new StaffLines(message, texts).all().stream().map(Line::plain);
        return new StaffText(
                words.line(),
                Stream.concat(Stream.of(words.subject()), facts).collect(Collectors.joining("\n")),
                words.invitation());
    }
}
