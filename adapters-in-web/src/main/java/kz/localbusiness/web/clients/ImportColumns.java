package kz.localbusiness.web.clients;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Which column of a table holds what: guessed, and to be corrected.
final class ImportColumns extends Div implements LocaleChangeObserver {

    private final Map<SheetField, Select<String>> columns = new EnumMap<>(SheetField.class);

    ImportColumns(Runnable changed) {
        addClassNames("fields", "two");
        setVisible(false);
        for (var field : SheetField.values()) {
            var column = new Select<String>();
            column.setEmptySelectionAllowed(true);
            column.addValueChangeListener(_ -> changed.run());
            columns.put(field, column);
            add(column);
        }
    }

    void guess(List<String> names) {
        var all = names.stream().filter(name -> !name.isEmpty()).distinct().toList();
        columns.forEach((field, column) -> {
            column.setItems(all);
            column.setValue(field.guess(all).orElse(null));
        });
        setVisible(true);
    }

    Map<SheetField, String> chosen() {
        var chosen = new EnumMap<SheetField, String>(SheetField.class);
        columns.forEach((field, column) -> {
            if (column.getValue() != null) {
                chosen.put(field, column.getValue());
            }
        });
        return chosen;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        columns.forEach((field, column) -> column.setLabel(getTranslation(field.key())));
    }
}
