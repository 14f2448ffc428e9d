package kz.localbusiness.web.client;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.localbusiness.application.booking.ShowMyBookings.Page;

/// What is ahead, or what is past, page after page.
final class BookingList extends Section implements LocaleChangeObserver {

    private final String key;
    private final Function<String, Page> pages;
    private final H2 heading = new H2();
    private final Paragraph nothing = new Paragraph();
    final Div cards = new Div();
    final Button more = new Button("", _ -> more());
    private final List<BookingCard> all = new ArrayList<>();
    private Predicate<BookingCard> wanted = _ -> true;
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
        add(heading, nothing, cards, more);
        show(first);
    }

    private void more() {
        show(pages.apply(next));
    }

    private void show(Page page) {
        page.bookings().stream().map(BookingCard::new).forEach(all::add);
        next = page.next();
        more.setVisible(!next.isEmpty());
        filter();
    }

    /// Of those that are here, and of those that follow.
    void show(Predicate<BookingCard> some) {
        wanted = some;
        filter();
    }

    private void filter() {
        cards.removeAll();
        all.stream().filter(wanted).forEach(cards::add);
        nothing.setVisible(cards.getComponentCount() == 0);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation(key + "title"));
        nothing.setText(getTranslation(key + "nothing"));
        more.setText(getTranslation("client.more"));
    }
}
