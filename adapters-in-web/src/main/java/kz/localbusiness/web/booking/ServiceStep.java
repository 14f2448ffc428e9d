package kz.localbusiness.web.booking;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.domain.catalog.Category;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.Folding;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.picker.Choices;
import kz.localbusiness.web.picker.ServicePicker;
import kz.localbusiness.web.text.Typed;
import kz.localbusiness.web.text.Wording;

/// What the visit consists of. The list closes once something is chosen, and opens again for one
/// more service.
final class ServiceStep extends Step {

    /// Fewer are read faster than a word is typed.
    private static final int MANY = 8;

    private final BusinessPage page;
    private final Runnable onChange;
    private final List<Chosen> chosen = new ArrayList<>();
    private final Div cart = new Div();
    final Button more = new Button("", _ -> open(true));
    final TextField search = new TextField();
    final Choices<String> categories = new Choices<>(_ -> filter());
    final ServicePicker services;
    private final Paragraph nothing = new Paragraph();
    private final Div list;

    ServiceStep(BusinessPage page, Runnable onChange) {
        super("booking.pick-service");
        this.page = page;
        this.onChange = onChange;
        this.services = new ServicePicker(page, this::choose);
        this.list = new Div(search, categories, services, nothing);
        search.setId("service-search");
        search.setMaxLength(Offering.MAX_NAME);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.setVisible(page.offerings().size() > MANY);
        search.addValueChangeListener(_ -> filter());
        categories.select("");
        categories.setVisible(search.isVisible() && page.categories().size() > 1);
        nothing.addClassName("quiet");
        nothing.setVisible(false);
        more.setId("one-more-service");
        cart.addClassNames("stack", "tight");
        list.addClassNames("stack", "tight");
        add(cart, more, list);
        open(true);
    }

    List<Chosen> chosen() {
        return List.copyOf(chosen);
    }

    /// As a link or an earlier visit says it; what is not offered is left out.
    void choose(Collection<OfferingId> wanted) {
        wanted.stream()
                .flatMap(id -> page.offerings().stream().filter(one -> one.id().equals(id)))
                .limit(kz.localbusiness.domain.booking.Wish.MOST_SERVICES)
                .map(Chosen::plain)
                .forEach(chosen::add);
        told();
    }

    private void choose(Offering offering) {
        chosen.add(Chosen.plain(offering));
        told();
    }

    private void put(Chosen before, Chosen after) {
        chosen.set(chosen.indexOf(before), after);
        told();
    }

    private void remove(Chosen one) {
        chosen.remove(one);
        told();
    }

    private void told() {
        open(chosen.isEmpty());
        onChange.run();
    }

    private void open(boolean isOpen) {
        list.setVisible(isOpen);
        more.setVisible(
                !isOpen
                        && chosen.size() < kz.localbusiness.domain.booking.Wish.MOST_SERVICES
                        && !left().isEmpty());
        showCart();
        filter();
    }

    private List<Offering> left() {
        return page.offerings().stream().filter(this::isLeft).toList();
    }

    private boolean isLeft(Offering one) {
        return chosen.stream().noneMatch(other -> other.offering().id().equals(one.id()));
    }

    private void showCart() {
        cart.removeAll();
        chosen.forEach(one -> cart.add(new ChosenRow(one, this::put, this::remove)));
        cart.setVisible(!chosen.isEmpty());
    }

    private void filter() {
        var typed = Folding.fold(Typed.line(search.getValue()));
        var category = categories.chosen().filter(name -> !name.isEmpty());
        services.show(one -> isLeft(one) && isIn(one, category) && isNamed(one, typed));
        nothing.setVisible(services.isEmpty());
    }

    private static boolean isIn(Offering one, Optional<String> category) {
        return category.isEmpty() || category.get().equals(one.category());
    }

    private static boolean isNamed(Offering one, String typed) {
        return typed.isEmpty()
                || Stream.of(Language.values())
                        .flatMap(in -> Stream.of(one.nameIn(in), one.descriptionIn(in)))
                        .anyMatch(text -> Folding.fold(text).contains(typed));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        super.localeChange(event);
        search.setLabel(getTranslation("booking.search-services"));
        more.setText(getTranslation("booking.one-more-service"));
        nothing.setText(getTranslation("booking.no-such-service"));
        var wording = Wording.in(event.getLocale());
        categories.setAriaLabel(getTranslation("booking.categories"));
        categories.clear();
        categories.offer("", "category-all", new Span(getTranslation("booking.all-services")));
        page.categories().forEach(one -> offer(one, wording));
    }

    private void offer(Category one, Wording wording) {
        var name =
                one.isNone()
                        ? getTranslation("booking.other-services")
                        : one.nameIn(wording.language());
        categories.offer(one.name(), "category-" + page.categories().indexOf(one), new Span(name));
    }
}
