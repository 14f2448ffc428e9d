package kz.localbusiness.looks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/// What people look at, in which light and language.
enum Screen {
    PHONE(360, 740, ColorScheme.LIGHT, "kk"),
    TABLET(768, 1024, ColorScheme.LIGHT, "ru"),
    DESKTOP(1280, 800, ColorScheme.DARK, "ru");

    private final int width;
    private final int height;
    private final ColorScheme light;
    final String language;

    Screen(int width, int height, ColorScheme light, String language) {
        this.width = width;
        this.height = height;
        this.light = light;
        this.language = language;
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(light)
                .setLocale(language);
    }

    /// Also the name of the directory with its pictures.
    String label() {
        return "admin-" + name().toLowerCase(Locale.ROOT);
    }
}
