package kz.localbusiness.notify.email;

import java.net.URI;
import java.util.Optional;

/// The sentences of a letter.
interface Words {

    EmailTexts texts();

    /// As a tag, e.g. `kk`.
    default String language() {
        return texts().locale().getLanguage();
    }

    /// The business's name, on one line.
    String business();

    String subject();

    default String greeting() {
        return texts().say("greeting");
    }

    String news();

    /// An answer that takes one tap; empty where none is asked for.
    default Optional<Choice> reply() {
        return Optional.empty();
    }

    /// What the link below is for.
    String invitation();

    URI link();

    String footer();

    /// Empty where nothing can be chosen about such letters.
    default Optional<Choice> choice() {
        return Optional.empty();
    }

    /// @param text what is behind the link
    record Choice(String text, URI link) {}
}
