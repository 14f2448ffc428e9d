package kz.localbusiness.web.booking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.domain.catalog.Category;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.shared.Folding;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.picker.Choices;
import kz.localbusiness.web.text.Typed;
import kz.localbusiness.web.text.Wording;

/// Finds a service among many by a word of it, in any language, or by its category.
final class ServiceSearch extends Div implements LocaleChangeObserver {

    private final List<Category> known;
    private final TextField words = new TextField();
    private final Choices<Optional<Category>> categories;
    private final Paragraph nothing = new Paragraph();

    ServiceSearch(List<Category> known, Runnable onChange) {
        this.known = known;
        this.categories = new Choices<>(_ -> onChange.run());
        words.setId("service-search");
        words.setMaxLength(Offering.MAX_NAME);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        words.setWidthFull();
        words.addValueChangeListener(_ -> onChange.run());
        categories.select(Optional.empty());
        categories.setVisible(known.size() > 1);
        nothing.addClassName("quiet");
        nothing.setVisible(false);
        addClassNames("stack", "tight");
        add(words, categories, nothing);
    }

    boolean finds(Offering one) {
        return isIn(one) && isNamed(one, Folding.fold(Typed.line(words.getValue())));
    }

    private boolean isIn(Offering one) {
        return categories.chosen().stream()
                .flatMap(Optional::stream)
                .allMatch(category -> category.name().equals(one.category()));
    }

    private static boolean isNamed(Offering one, String typed) {
        return typed.isEmpty()
                || Stream.of(Language.values())
                        .flatMap(in -> Stream.of(one.nameIn(in), one.descriptionIn(in)))
                        .anyMatch(text -> Folding.fold(text).contains(typed));
    }

    void tellWhetherFound(boolean isFound) {
        nothing.setVisible(!isFound);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        words.setLabel(getTranslation("booking.search-services"));
        nothing.setText(getTranslation("booking.no-such-service"));
        var wording = Wording.in(event.getLocale());
        categories.setAriaLabel(getTranslation("booking.categories"));
        categories.clear();
        var all = new Span(getTranslation("booking.all-services"));
        categories.offer(Optional.empty(), "category-all", all);
        known.forEach(one -> offer(one, wording));
    }

    private void offer(Category one, Wording wording) {
        var name =
                one.isNone()
                        ? getTranslation("booking.other-services")
                        : one.nameIn(wording.language());
        categories.offer(Optional.of(one), "category-" + known.indexOf(one), new Span(name));
    }
}
