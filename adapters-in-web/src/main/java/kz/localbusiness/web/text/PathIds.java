package kz.localbusiness.web.text;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Ids as paths of pages have them.
public final class PathIds {

    private static final Pattern SHAPE =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private PathIds() {}

    /// Stricter than [UUID#fromString], which takes `1-1-1-1-1`.
    public static Optional<UUID> read(String text) {
        return SHAPE.matcher(text).matches()
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
