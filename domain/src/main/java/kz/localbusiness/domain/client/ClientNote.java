package kz.localbusiness.domain.client;

import java.time.Instant;
import java.util.UUID;
import kz.localbusiness.domain.shared.Texts;

/// What somebody of the team wants to be remembered of a client.
///
/// @param author the name of whoever wrote it
public record ClientNote(UUID id, Kind kind, String text, String author, Instant at) {

    public static final int MAX_TEXT = 1_000;
    public static final int MAX_AUTHOR = 120;

    public enum Kind {
        NOTE,

        /// How the client likes it: a shade, a drink, whom they want.
        PREFERENCE
    }

    public ClientNote {
        text = Texts.required("note", text, MAX_TEXT);
        author = Texts.optional("author", author, MAX_AUTHOR);
    }
}
