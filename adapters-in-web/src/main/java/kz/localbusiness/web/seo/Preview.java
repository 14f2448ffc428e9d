package kz.localbusiness.web.seo;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import kz.localbusiness.domain.shared.Language;
import org.jsoup.nodes.Element;

/// What a page tells before any script runs.
///
/// @param languages in which the page can be read, `language` among them
/// @param page its address, the same whoever reads it
/// @param app what the page is called on a home screen
/// @param isIndexed whether search engines may list it
/// @param facts in the words of schema.org; empty when there are none
/// @param plain what stands there until the scripts have drawn the page
public record Preview(
        Language language,
        Set<Language> languages,
        String title,
        String description,
        URI page,
        Image image,
        App app,
        boolean isIndexed,
        Map<String, Object> facts,
        Element plain) {

    private static final int MAX_DESCRIPTION = 200;

    public Preview {
        languages = Set.copyOf(languages);
        description = shortened(description);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /// One line, cut between words.
    private static String shortened(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= MAX_DESCRIPTION) {
            return line;
        }
        var end = line.lastIndexOf(' ', MAX_DESCRIPTION - 1);
        return line.substring(0, end < 1 ? MAX_DESCRIPTION - 1 : end) + "…";
    }

    /// @param manifest the path of its manifest
    /// @param icon the path of a picture of 192 pixels
    public record App(String manifest, String icon) {

        static final App PLATFORM = new App("/manifest.webmanifest", "/icon-192.png");
    }

    /// @param width in pixels, like the height
    public record Image(URI address, int width, int height) {}
}
