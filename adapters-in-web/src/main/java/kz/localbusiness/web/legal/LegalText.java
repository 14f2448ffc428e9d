package kz.localbusiness.web.legal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.stream.IntStream;

/// A few numbered paragraphs and since when they hold.
abstract class LegalText extends Div implements LocaleChangeObserver, HasDynamicTitle {

    private final String key;
    private final int paragraphs;
    private final String version;

    /// @param key the beginning of a family: `title`, `1`, `2` and so on follow
    LegalText(String key, int paragraphs, String version) {
        this.key = key;
        this.paragraphs = paragraphs;
        this.version = version;
        addClassName("stack");
    }

    @Override
    public final void localeChange(LocaleChangeEvent event) {
        removeAll();
        var list = new OrderedList();
        IntStream.rangeClosed(1, paragraphs)
                .mapToObj(number -> new ListItem(getTranslation(key + number)))
                .forEach(list::add);
        var since = new Paragraph(getTranslation("legal.version", version));
        since.addClassName("quiet");
        add(new H1(getPageTitle()), list, since);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation(key + "title");
    }
}
