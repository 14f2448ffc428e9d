package kz.localbusiness.journey;

import java.util.Locale;

/// What a person holds, and the language they read on it.
enum Device {
    PHONE(360, 780, "kk"),
    DESKTOP(1280, 800, "ru");

    final int width;
    final int height;
    final String language;

    Device(int width, int height, String language) {
        this.width = width;
        this.height = height;
        this.language = language;
    }

    /// Also the name of the directory with its pictures.
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    Words words() {
        return new Words(language);
    }
}
