package kz.localbusiness.web.catalog;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.function.Consumer;
import kz.localbusiness.domain.catalog.Category;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.web.form.Notice;
import kz.localbusiness.web.form.TranslatedField;

/// Asks what a category is called, in every language.
final class CategoryDialog extends ConfirmDialog implements LocaleChangeObserver {

    private final Category category;
    private final Order order;
    private final Consumer<Order> renamed;
    final TranslatedField name =
            TranslatedField.line("category-name", "catalog.category", Offering.MAX_CATEGORY);
    final Notice notice = new Notice();
    final Button save = new Button("", _ -> save());
    private final Button leave = new Button("", _ -> close());

    CategoryDialog(Category category, Order order, Consumer<Order> renamed) {
        this.category = category;
        this.order = order;
        this.renamed = renamed;
        name.show(category.name(), category.names());
        save.setId("category-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var content = new Div(name, notice);
        content.addClassName("stack");
        add(content);
        setConfirmButton(save);
        setCancelButton(leave);
        setCancelable(true);
    }

    private void save() {
        notice.clear();
        if (!name.passes()) {
            return;
        }
        if (name.text().isEmpty()) {
            notice.warn("catalog.category-missing");
            return;
        }
        var told = new Category(name.text(), name.translations());
        if (!told.name().equals(category.name()) && order.has(told)) {
            notice.warn("catalog.category-taken");
            return;
        }
        close();
        renamed.accept(order.renamed(category, told));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setHeader(getTranslation("catalog.category-title"));
        save.setText(getTranslation("catalog.save"));
        leave.setText(getTranslation("catalog.leave"));
    }
}
