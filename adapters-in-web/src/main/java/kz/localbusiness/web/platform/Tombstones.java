package kz.localbusiness.web.platform;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.platform.Tombstone;
import kz.localbusiness.web.text.Wording;

/// The addresses of businesses that were deleted, and from when on they are free.
final class Tombstones extends Div implements LocaleChangeObserver {

    private final List<Tombstone> stones;
    private final H2 title = new H2();
    private final UnorderedList lines = new UnorderedList();

    Tombstones(List<Tombstone> stones) {
        this.stones = stones;
        setId("tombstones");
        addClassName("card");
        setVisible(!stones.isEmpty());
        add(title, lines);
    }

    private ListItem line(Tombstone one, Wording words) {
        var zone = Business.DEFAULT_ZONE;
        var deleted = words.date(one.begunAt(), zone);
        var year = one.slugIsFree().atZone(zone).getYear();
        var free = "%s %d".formatted(words.day(one.slugIsFree().atZone(zone).toLocalDate()), year);
        return new ListItem(getTranslation("closing.tombstone", one.slug().value(), deleted, free));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("closing.tombstones"));
        lines.removeAll();
        var words = Wording.in(event.getLocale());
        stones.forEach(one -> lines.add(line(one, words)));
    }
}
