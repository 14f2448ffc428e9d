package kz.localbusiness.web.clients;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import kz.localbusiness.application.client.ListClients.Filter;
import kz.localbusiness.application.client.ListClients.Order;
import kz.localbusiness.domain.client.ClientProfile;
import kz.localbusiness.domain.client.ClientSearch;
import kz.localbusiness.web.text.Typed;

/// Whom the list shows, and in which order.
final class ClientFilters extends Div implements LocaleChangeObserver {

    private static final int PAUSE_MILLIS = 250;

    private final Runnable changed;
    private final Map<Filter, NativeButton> ways = new EnumMap<>(Filter.class);
    private final Div choices = new Div();
    final TextField search = new TextField();
    final TextField tagged = new TextField();
    final Select<Order> sort = new Select<>();
    private Filter filter = Filter.ALL;

    ClientFilters(Runnable changed) {
        this.changed = changed;
        addClassName("client-filters");
        search.setId("client-search");
        search.setMaxLength(ClientSearch.MAX_LENGTH);
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_MILLIS);
        search.getElement().setProperty("autocomplete", "off");
        search.addValueChangeListener(_ -> changed.run());
        tagged.setId("client-tag");
        tagged.setMaxLength(ClientProfile.MAX_TAG);
        tagged.setClearButtonVisible(true);
        tagged.addValueChangeListener(_ -> changed.run());
        sort.setId("client-order");
        sort.setItems(Order.values());
        sort.setValue(Order.NAME);
        sort.addValueChangeListener(_ -> changed.run());
        choices.addClassNames("choices", "client-ways");
        for (var one : Filter.values()) {
            var way = new NativeButton("", _ -> choose(one));
            way.addClassName("choice");
            ways.put(one, way);
            choices.add(way);
        }
        var fields = new Div(search, tagged, sort);
        fields.addClassName("client-fields");
        add(fields, choices);
        mark();
    }

    void choose(Filter one) {
        filter = one;
        mark();
        changed.run();
    }

    private void mark() {
        ways.forEach((one, way) ->
                way.getElement().setAttribute("aria-pressed", String.valueOf(one == filter)));
        sort.setVisible(filter == Filter.ALL);
    }

    Filter filter() {
        return filter;
    }

    Order order() {
        return sort.getValue();
    }

    String tag() {
        return Typed.line(tagged.getValue());
    }

    String text() {
        return Typed.line(search.getValue());
    }

    /// Key of the text that says why nobody is shown.
    String whyEmpty() {
        var isNarrow = filter != Filter.ALL || !tag().isEmpty() || !text().isEmpty();
        return isNarrow ? "clients.nobody-fits" : "clients.nobody";
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        search.setLabel(getTranslation("clients.search"));
        search.setPlaceholder(getTranslation("clients.search-hint"));
        tagged.setLabel(getTranslation("clients.tag"));
        sort.setLabel(getTranslation("clients.sorted"));
        sort.setItemLabelGenerator(one -> getTranslation("clients.order." + code(one)));
        ways.forEach((one, way) -> way.setText(getTranslation("clients.filter." + code(one))));
        choices.getElement().setAttribute("role", "group");
        choices.getElement().setAttribute("aria-label", getTranslation("clients.who"));
    }

    private static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
