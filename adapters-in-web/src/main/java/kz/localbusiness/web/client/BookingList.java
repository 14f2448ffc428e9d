package kz.localbusiness.web.client;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.function.Function;
import kz.localbusiness.application.booking.ShowMyBookings.Page;

/// What is ahead, or what is past, page after page.
final class BookingList extends Section implements LocaleChangeObserver {

    private final String key;
    private final Function<String, Page> pages;
    private final H2 heading = new H2();
    private final Paragraph nothing = new Paragraph();
    final Div cards = new Div();
    final Button more = new Button("", _ -> more());
    private String next = "";

    /// @param key the beginning of a family: `title` and `nothing` follow
    /// @param pages the page after a place, the first page after nothing
    BookingList(String key, Page first, Function<String, Page> pages) {
        this.key = key;
        this.pages = pages;
        addClassName("stack");
        cards.addClassName("stack");
        more.addClassName("wide");
        nothing.addClassName("quiet");
        nothing.setVisible(first.bookings().isEmpty());
        add(heading, nothing, cards, more);
        show(first);
    }

    private void more() {
        show(pages.apply(next));
    }

    private void show(Page page) {
        page.bookings().stream().map(BookingCard::new).forEach(cards::add);
        next = page.next();
        more.setVisible(!next.isEmpty());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation(key + "title"));
        nothing.setText(getTranslation(key + "nothing"));
        more.setText(getTranslation("client.more"));
    }
}
