package kz.localbusiness.web.calendar;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.EnumMap;
import java.util.Map;
import kz.localbusiness.domain.booking.Standing;

/// What the shapes and colours mean.
final class CalendarLegend extends UnorderedList implements LocaleChangeObserver {

    private final Map<Standing, Span> names = new EnumMap<>(Standing.class);
    private final Span blocked = new Span();

    CalendarLegend() {
        addClassName("calendar-legend");
        for (var state : Standing.values()) {
            var name = new Span();
            names.put(state, name);
            add(entry(CalendarPlace.code(state), name));
        }
        add(entry("block", blocked));
    }

    private static ListItem entry(String shape, Span name) {
        var mark = new Span();
        mark.addClassNames("mark", shape);
        mark.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(mark, name);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        names.forEach((state, name) ->
                name.setText(getTranslation("agenda." + CalendarPlace.code(state))));
        blocked.setText(getTranslation("agenda.blocked"));
    }
}
