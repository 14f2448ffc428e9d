package kz.localbusiness.web.layout;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.booking.Feedback;

/// So many of five stars, read out as a number.
public final class Stars extends Span implements LocaleChangeObserver {

    private final int stars;

    public Stars(int stars) {
        super("★".repeat(stars) + "☆".repeat(Feedback.MAX_STARS - stars));
        this.stars = stars;
        addClassName("stars");
        getElement().setAttribute("role", "img");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement().setAttribute("aria-label", getTranslation("layout.stars", stars));
    }
}
