package kz.localbusiness.web.directory;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import kz.localbusiness.domain.business.Category;
import kz.localbusiness.domain.business.District;
import kz.localbusiness.domain.directory.DirectorySearch;
import kz.localbusiness.web.layout.CategoryTexts;
import kz.localbusiness.web.layout.DistrictTexts;
import org.jspecify.annotations.Nullable;

/// What somebody looks for.
final class DirectoryFilters extends Div implements LocaleChangeObserver {

    private static final int PAUSE_MILLIS = 250;

    final TextField text = new TextField();
    final Select<District> district = new Select<>();
    private final Div trades = new Div();
    private final NativeButton allTrades;
    private final Map<Category, NativeButton> buttons = new HashMap<>();
    private final Runnable changed;
    private @Nullable Category category;
    private boolean isFilling;

    DirectoryFilters(Runnable changed) {
        this.changed = changed;
        this.allTrades = trade(null);
        addClassName("directory-filters");
        text.setId("directory-search");
        text.setMaxLength(DirectorySearch.MAX_TEXT);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLIS);
        text.addValueChangeListener(_ -> changed());
        district.setId("directory-district");
        district.setEmptySelectionAllowed(true);
        district.setItems(District.values());
        district.addValueChangeListener(_ -> changed());
        trades.addClassNames("choices", "directory-trades");
        trades.getElement().setAttribute("role", "group");
        trades.add(allTrades);
        Stream.of(Category.values()).forEach(one -> buttons.put(one, trade(one)));
        Stream.of(Category.values()).map(buttons::get).forEach(trades::add);
        var fields = new Div(text, district);
        fields.addClassName("directory-fields");
        add(fields, trades);
    }

    private NativeButton trade(@Nullable Category one) {
        var button = new NativeButton("", _ -> choose(one));
        button.addClassName("choice");
        return button;
    }

    private void choose(@Nullable Category one) {
        category = one;
        mark();
        changed();
    }

    private void changed() {
        if (!isFilling) {
            changed.run();
        }
    }

    void fill(DirectorySearch search) {
        isFilling = true;
        text.setValue(search.text());
        district.setValue(search.district());
        category = search.category();
        mark();
        isFilling = false;
    }

    DirectorySearch read() {
        var typed = text.getValue();
        var bounded = typed.substring(0, Math.min(typed.length(), DirectorySearch.MAX_TEXT));
        return new DirectorySearch(bounded, category, district.getValue(), "");
    }

    private void mark() {
        press(allTrades, category == null);
        buttons.forEach((one, button) -> press(button, one == category));
    }

    private static void press(NativeButton button, boolean isPressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(isPressed));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        text.setLabel(getTranslation("directory.search"));
        text.setPlaceholder(getTranslation("directory.search-hint"));
        district.setLabel(getTranslation("directory.district"));
        district.setEmptySelectionCaption(getTranslation("directory.everywhere"));
        district.setItemLabelGenerator(this::named);
        trades.getElement().setAttribute("aria-label", getTranslation("directory.trade"));
        allTrades.setText(getTranslation("directory.all-trades"));
        buttons.forEach((one, button) -> button.setText(getTranslation(CategoryTexts.key(one))));
    }

    private String named(@Nullable District one) {
        return getTranslation(one == null ? "directory.everywhere" : DistrictTexts.key(one));
    }
}
