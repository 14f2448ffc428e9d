package kz.localbusiness.web.settings;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.business.Slug;

/// Leads from one part of the settings to another that belongs to it.
final class PartLink extends Anchor implements LocaleChangeObserver {

    private final SettingsPart part;

    PartLink(Slug slug, SettingsPart part) {
        super("/" + SettingsNavigation.part(slug, part));
        this.part = part;
        setId("to-" + part.path());
        addClassName("part-link");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setText(getTranslation(part.key));
    }
}
