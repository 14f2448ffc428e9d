package kz.localbusiness.domain.business;

import java.util.Set;
import java.util.regex.Pattern;

/// The business's address on the platform: `/{slug}`. Unique on the instance, may change.
public record Slug(String value) {

    public static final int MAX_LENGTH = 40;
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9](-?[a-z0-9]){2,39}");

    /// Paths that the platform keeps for itself, now or soon.
    private static final Set<String> RESERVED =
            Set.of(
                    "about",
                    "account",
                    "admin",
                    "api",
                    "app",
                    "assets",
                    "booking",
                    "business",
                    "dev",
                    "error",
                    "favicon",
                    "frontend",
                    "help",
                    "icons",
                    "images",
                    "login",
                    "logout",
                    "manage",
                    "oauth2",
                    "offline",
                    "platform",
                    "privacy",
                    "push",
                    "register",
                    "robots",
                    "search",
                    "sitemap",
                    "static",
                    "styles",
                    "swagger-ui",
                    "terms",
                    "themes",
                    "vaadin",
                    "webjars",
                    "webhooks");

    public Slug {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    /// Latin letters, digits and single hyphens, 3 to 40 characters, none of the platform's own
    /// paths.
    public static boolean isValid(String text) {
        return text.length() <= MAX_LENGTH
                && SHAPE.matcher(text).matches()
                && !RESERVED.contains(text);
    }
}
