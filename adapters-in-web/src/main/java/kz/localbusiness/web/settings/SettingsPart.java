package kz.localbusiness.web.settings;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.application.Audience;

/// What can be set, in the order in which it is listed.
enum SettingsPart {
    PROFILE("setting.profile", "setting.profile-hint", VaadinIcon.SHOP, Audience.MANAGEMENT),
    HOURS("setting.hours", "setting.hours-hint", VaadinIcon.CLOCK, Audience.MANAGEMENT),
    CLOSURES("setting.closures", "setting.closures-hint", VaadinIcon.UMBRELLA, Audience.MANAGEMENT),
    RULES("setting.rules", "setting.rules-hint", VaadinIcon.CALENDAR, Audience.MANAGEMENT),
    PAYMENT("setting.payment", "setting.payment-page-hint", VaadinIcon.WALLET, Audience.OWNERS),
    NOTICES("setting.notices", "setting.notices-hint", VaadinIcon.ENVELOPE, Audience.MANAGEMENT),
    WORDS("setting.words", "setting.words-hint", VaadinIcon.COMMENT_ELLIPSIS, Audience.MANAGEMENT),
    ADDRESS("setting.address", "setting.address-hint", VaadinIcon.LINK, Audience.OWNERS),
    SHARING("setting.sharing", "setting.sharing-hint", VaadinIcon.QRCODE, Audience.MANAGEMENT);

    final String key;
    final String hint;
    final VaadinIcon icon;
    final Audience audience;

    SettingsPart(String key, String hint, VaadinIcon icon, Audience audience) {
        this.key = key;
        this.hint = hint;
        this.icon = icon;
        this.audience = audience;
    }

    /// As paths name it.
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SettingsPart> named(String path) {
        return Stream.of(values()).filter(part -> part.path().equals(path)).findFirst();
    }
}
