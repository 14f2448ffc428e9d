package kz.localbusiness.web.business;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import kz.localbusiness.domain.business.Slug;

/// Addresses to take with one tap instead of one that is gone.
final class SlugSuggestions extends Div {

    private final Consumer<Slug> chosen;

    SlugSuggestions(Consumer<Slug> chosen) {
        this.chosen = chosen;
        setId("register-suggestions");
        addClassName("suggestions");
        setVisible(false);
    }

    void show(List<Slug> free) {
        removeAll();
        add(new Span(getTranslation("business.slug-free")));
        free.forEach(slug -> add(new Button(slug.value(), _ -> choose(slug))));
        setVisible(!free.isEmpty());
    }

    private void choose(Slug slug) {
        setVisible(false);
        chosen.accept(slug);
    }
}
