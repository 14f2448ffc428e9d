package kz.localbusiness.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/// The only pages that other sites may show inside theirs: where anyone books, and what asks before
/// whether that can work there.
///
/// @see "features/decisions/037-embed.md"
public final class Framed {

    private static final Pattern PATHS = Pattern.compile("/?[a-z0-9-]+/(embed|framed)");
    private static final String DESTINATION = "Sec-Fetch-Dest";

    private Framed() {}

    /// @param path with or without the slash that it begins with
    public static boolean isPath(String path) {
        return PATHS.matcher(path).matches();
    }

    static boolean isAllowed(HttpServletRequest request) {
        return isPath(request.getRequestURI());
    }

    /// Whether the browser is about to show it in a frame. Without a word about it, it is not.
    static boolean isShown(HttpServletRequest request) {
        return isAllowed(request) && "iframe".equals(request.getHeader(DESTINATION));
    }
}
