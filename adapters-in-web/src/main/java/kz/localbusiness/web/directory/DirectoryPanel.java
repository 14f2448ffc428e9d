package kz.localbusiness.web.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import kz.localbusiness.application.directory.FindBusinesses;
import kz.localbusiness.domain.directory.DirectorySearch;

/// Finds a business, page by page.
public final class DirectoryPanel extends Div implements LocaleChangeObserver {

    private final FindBusinesses directory;
    private final Clock clock;
    private final DirectoryFilters filters = new DirectoryFilters(this::searchAgain);
    private final Div list = new Div();
    private final Div nothing = new Div();
    private final Button more = new Button();
    private DirectorySearch search = DirectorySearch.ALL;

    public DirectoryPanel(FindBusinesses directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
        addClassName("directory");
        list.setId("directory-list");
        list.addClassName("directory-list");
        list.getElement().setAttribute("role", "list");
        nothing.setId("directory-none");
        nothing.addClassNames("card", "directory-none");
        nothing.getElement().setAttribute("role", "status");
        more.setId("directory-more");
        more.addClickListener(_ -> add(search));
        add(filters, list, nothing, more);
    }

    /// @param address as it stands in the page's address
    public void show(QueryParameters address) {
        var asked = SearchAddress.read(address);
        filters.fill(asked);
        begin(asked);
    }

    private void searchAgain() {
        begin(filters.read());
        var address = new Location("", SearchAddress.of(search.behind("")));
        UI.getCurrent().getPage().getHistory().replaceState(null, address);
    }

    private void begin(DirectorySearch asked) {
        list.removeAll();
        add(asked);
    }

    private void add(DirectorySearch asked) {
        var page = directory.find(asked);
        var now = clock.instant();
        page.entries().stream().map(entry -> new DirectoryCard(entry, now)).forEach(list::add);
        search = asked.behind(page.next());
        more.setVisible(!page.next().isEmpty());
        nothing.setVisible(list.getChildren().findAny().isEmpty());
        list.setVisible(!nothing.isVisible());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        list.getElement().setAttribute("aria-label", getTranslation("directory.found"));
        more.setText(getTranslation("directory.more"));
        nothing.removeAll();
        nothing.add(
                new Paragraph(getTranslation("directory.none")),
                new Paragraph(getTranslation("directory.none-hint")),
                clear());
    }

    private Component clear() {
        var clear = new Button(getTranslation("directory.clear"));
        clear.setId("directory-clear");
        clear.addClickListener(_ -> {
            filters.fill(DirectorySearch.ALL);
            searchAgain();
        });
        return clear;
    }
}
