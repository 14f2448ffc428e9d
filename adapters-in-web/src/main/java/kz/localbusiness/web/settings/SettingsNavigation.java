package kz.localbusiness.web.settings;

import kz.localbusiness.domain.business.Slug;

/// Where the settings are.
public final class SettingsNavigation {

    static final String SETTINGS = ":slug/admin/settings/:part?";
    static final String PART = "part";

    private SettingsNavigation() {}

    public static String settings(Slug slug) {
        return slug.value() + "/admin/settings";
    }

    static String part(Slug slug, SettingsPart part) {
        return "%s/%s".formatted(settings(slug), part.path());
    }
}
