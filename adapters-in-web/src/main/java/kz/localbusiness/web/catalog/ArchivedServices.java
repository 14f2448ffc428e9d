package kz.localbusiness.web.catalog;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.localbusiness.domain.catalog.Offering;

/// Services that are offered no longer, folded away, each with the way back.
final class ArchivedServices extends Div implements LocaleChangeObserver {

    private final Consumer<Offering> restore;
    private final Details details = new Details();
    final Map<Offering, Button> ways = new LinkedHashMap<>();

    ArchivedServices(Consumer<Offering> restore) {
        this.restore = restore;
        add(details);
    }

    void show(List<Offering> archived) {
        ways.clear();
        details.removeAll();
        archived.forEach(one -> details.add(row(one)));
        setVisible(!archived.isEmpty());
        label();
    }

    private Div row(Offering one) {
        var back = new Button("", _ -> restore.accept(one));
        back.setDisableOnClick(true);
        ways.put(one, back);
        var name = new Span(one.name());
        name.addClassName("strong");
        var row = new Div(name, back);
        row.addClassName("sortable");
        return row;
    }

    private void label() {
        details.setSummaryText(getTranslation("catalog.archived", ways.size()));
        ways.forEach((one, back) -> {
            back.setText(getTranslation("catalog.restore"));
            back.setAriaLabel("%s: %s".formatted(back.getText(), one.name()));
        });
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        label();
    }
}
