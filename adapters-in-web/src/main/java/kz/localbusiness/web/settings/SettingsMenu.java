package kz.localbusiness.web.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.localbusiness.domain.business.Slug;
import org.jspecify.annotations.Nullable;

/// All parts of the settings, each with a word on what it is for.
final class SettingsMenu extends Nav implements LocaleChangeObserver {

    private record Entry(Anchor anchor, Span name, Span hint) {}

    private final Map<SettingsPart, Entry> entries = new EnumMap<>(SettingsPart.class);
    private final UnorderedList list = new UnorderedList();

    SettingsMenu() {
        addClassName("settings-menu");
        add(list);
    }

    /// @param current null where none is open
    void show(Slug slug, List<SettingsPart> parts, @Nullable SettingsPart current) {
        list.removeAll();
        entries.clear();
        for (var part : parts) {
            var entry = entry(part, slug);
            entry.anchor()
                    .getElement()
                    .setAttribute("aria-current", part == current ? "page" : "false");
            entries.put(part, entry);
            list.add(new ListItem(entry.anchor()));
        }
        label();
    }

    private static Entry entry(SettingsPart part, Slug slug) {
        var name = new Span();
        var hint = new Span();
        name.addClassName("strong");
        hint.addClassName("quiet");
        Component icon = part.icon.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var anchor = new Anchor("/" + SettingsNavigation.part(slug, part));
        anchor.setId("settings-" + part.path());
        anchor.add(icon, name, hint);
        return new Entry(anchor, name, hint);
    }

    private void label() {
        setAriaLabel(getTranslation("setting.title"));
        entries.forEach((part, entry) -> {
            entry.name().setText(getTranslation(part.key));
            entry.hint().setText(getTranslation(part.hint));
        });
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        label();
    }
}
