package kz.localbusiness.web.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.business.Business;

/// One way through the admin: a picture, a word, and how much waits there.
final class AdminWay extends Anchor implements LocaleChangeObserver {

    private final String page;
    private final String key;
    private final Span word = new Span();
    private final Span counter = new Span();
    private int waiting;

    /// @param page below the business's admin, empty for its first page
    /// @param key of its name
    AdminWay(String page, String key, VaadinIcon icon) {
        this.page = page;
        this.key = key;
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        counter.addClassName("counter");
        counter.setVisible(false);
        addClassName("way");
        add(picture, word, counter);
    }

    void lead(Business business, String path) {
        var admin = business.slug().value() + "/admin";
        var target = page.isEmpty() ? admin : admin + "/" + page;
        var isThere = path.equals(target) || (!page.isEmpty() && path.startsWith(target + "/"));
        setHref("/" + target);
        getElement().setAttribute("aria-current", isThere ? "page" : "false");
    }

    void count(int things) {
        waiting = things;
        counter.setText(String.valueOf(things));
        counter.setVisible(things > 0);
        label();
    }

    private void label() {
        var name = getTranslation(key);
        word.setText(name);
        setAriaLabel(waiting > 0 ? getTranslation("layout.counted", name, waiting) : name);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        label();
    }
}
