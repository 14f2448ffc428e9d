package kz.localbusiness.web.install;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import kz.localbusiness.domain.business.Business;

/// What a browser has to know to put a page on the home screen.
///
/// @param scope beyond which the app is left
record WebManifest(
        String id,
        String name,
        @JsonProperty("short_name") String shortName,
        @JsonProperty("start_url") String startUrl,
        String scope,
        String display,
        @JsonProperty("theme_color") String themeColor,
        @JsonProperty("background_color") String backgroundColor,
        List<Icon> icons) {

    private static final int SHORT = 12;

    record Icon(String src, String sizes, String type, String purpose) {

        static Icon of(String src, int size, String purpose) {
            return new Icon(src, "%dx%d".formatted(size, size), "image/png", purpose);
        }
    }

    static WebManifest ofPlatform() {
        return of("/", "Local Business Platform", "LBP", ours());
    }

    static WebManifest of(Business business, boolean hasLogo) {
        var page = "/" + business.slug().value();
        var name = business.profile().name();
        return of(page, name, shortened(name), hasLogo ? drawn(page) : ours());
    }

    private static WebManifest of(String page, String name, String shortName, List<Icon> icons) {
        return new WebManifest(
                page, name, shortName, page, page, "standalone", "#0b6470", "#f7f6f2", icons);
    }

    /// Whole words where they fit.
    private static String shortened(String name) {
        if (name.length() <= SHORT) {
            return name;
        }
        var end = name.lastIndexOf(' ', SHORT);
        var cut =
                name.offsetByCodePoints(0, Math.min(SHORT, name.codePointCount(0, name.length())));
        return name.substring(0, end > 0 ? end : cut);
    }

    private static List<Icon> ours() {
        return List.of(
                Icon.of("/icon-192.png", BusinessIcon.SMALL, "any"),
                Icon.of("/icon-512.png", BusinessIcon.LARGE, "any"),
                Icon.of("/icon-maskable.png", BusinessIcon.LARGE, "maskable"));
    }

    private static List<Icon> drawn(String page) {
        return List.of(
                Icon.of(page + "/icon-192.png", BusinessIcon.SMALL, "any"),
                Icon.of(page + "/icon-512.png", BusinessIcon.LARGE, "any"),
                Icon.of(page + "/icon-512.png", BusinessIcon.LARGE, "maskable"));
    }
}
