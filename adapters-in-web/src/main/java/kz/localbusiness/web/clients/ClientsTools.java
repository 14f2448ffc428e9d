package kz.localbusiness.web.clients;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.function.Function;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.web.table.TableFormat;

/// What can be done with the list as a whole.
final class ClientsTools extends Div implements LocaleChangeObserver {

    private final Anchor alike = new Anchor();
    final Button bring;

    ClientsTools(Runnable bring, Function<TableFormat, byte[]> table) {
        this.bring = new Button("", _ -> bring.run());
        this.bring.setId("import-clients");
        addClassName("row");
        alike.setId("alike-clients");
        alike.addClassName("link-button");
        add(this.bring, alike);
        for (var format : TableFormat.values()) {
            add(new ClientsTable(format, table));
        }
    }

    void at(Slug slug) {
        alike.setHref("/" + ClientsNavigation.alike(slug));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        bring.setText(getTranslation("clients.import"));
        alike.setText(getTranslation("clients.alike-title"));
    }
}
