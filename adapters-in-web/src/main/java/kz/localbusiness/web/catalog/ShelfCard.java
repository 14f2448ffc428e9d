package kz.localbusiness.web.catalog;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.catalog.Category;
import kz.localbusiness.domain.catalog.Shelf;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.web.form.IconButton;
import kz.localbusiness.web.text.Wording;

/// The services of one category.
final class ShelfCard extends Div implements LocaleChangeObserver {

    private final Category category;
    private final H2 title = new H2();
    final List<ServiceRow> rows;
    final IconButton up;
    final IconButton down;
    final IconButton rename;

    ShelfCard(Shelf shelf, Slug slug, List<StaffMember> people, Order order, ServiceActs acts) {
        category = shelf.category();
        var name = category.name();
        up =
                new IconButton(
                        VaadinIcon.ARROW_UP,
                        "catalog.up",
                        name,
                        () -> acts.arrange(order.moved(category, -1)));
        down =
                new IconButton(
                        VaadinIcon.ARROW_DOWN,
                        "catalog.down",
                        name,
                        () -> acts.arrange(order.moved(category, 1)));
        rename =
                new IconButton(
                        VaadinIcon.PENCIL,
                        "catalog.rename",
                        name,
                        () -> new CategoryDialog(category, order, acts::arrange).open());
        addClassNames("card", "shelf");
        rows =
                shelf.offerings().stream()
                        .map(one -> new ServiceRow(one, slug, people, order, acts))
                        .toList();
        rows.getFirst().up.setEnabled(false);
        rows.getLast().down.setEnabled(false);
        var list = new Div();
        list.addClassName("sortables");
        rows.forEach(list::add);
        add(head(order), list);
    }

    /// Those of no category stay behind the others, and have no heading where there are none.
    private Div head(Order order) {
        var named = order.sections().stream().filter(one -> !one.category().isNone()).count();
        var place = order.sections().stream().map(one -> one.category().name()).toList();
        up.setEnabled(place.indexOf(category.name()) > 0);
        down.setEnabled(place.indexOf(category.name()) < named - 1);
        var buttons = new Div(up, down, rename);
        buttons.addClassName("sortable-buttons");
        buttons.setVisible(!category.isNone());
        var head = new Div(title, buttons);
        head.addClassNames("shelf-head");
        head.setVisible(named > 0);
        return head;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(
                category.isNone()
                        ? getTranslation("catalog.no-category")
                        : category.nameIn(Wording.in(event.getLocale()).language()));
    }
}
