package kz.localbusiness.web.platform;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.closing.ListTombstones;
import kz.localbusiness.application.platform.ListTenants;
import kz.localbusiness.application.platform.ListTenants.Search;
import kz.localbusiness.domain.platform.Tenant;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.layout.PlatformLayout;

/// Which businesses there are, how they stand, and the two buttons that change it.
@Route(value = "platform", layout = PlatformLayout.class)
@PermitAll
@OpenTo(Audience.OPERATOR)
@StyleSheet("context://owner.css")
class ListTenantsView extends Div
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final ListTenants listTenants;
    private final Standing standing;
    private final ListTombstones listTombstones;

    private final H1 title = new H1();
    final TextField search = new TextField();
    private final Div cards = new Div();
    private final Div deleted = new Div();
    private final Paragraph nobody = new Paragraph();
    final Button more = new Button("", _ -> showMore());
    private String last = "";

    ListTenantsView(ListTenants listTenants, Standing standing, ListTombstones listTombstones) {
        this.listTombstones = listTombstones;
        this.listTenants = listTenants;
        this.standing = standing;
        addClassName("owner");
        search.setId("tenant-search");
        search.setMaxLength(Search.MAX_TEXT);
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> showFirst());
        cards.addClassName("stack");
        nobody.addClassName("quiet");
        more.setId("tenants-more");
        add(title, search, nobody, cards, more, deleted);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        showFirst();
        deleted.removeAll();
        deleted.add(new Tombstones(listTombstones.list()));
    }

    private void showFirst() {
        cards.removeAll();
        last = "";
        showMore();
    }

    private void showMore() {
        var text = Typing.readable(search.getValue(), Search.MAX_TEXT);
        var page = listTenants.list(new Search(text, last));
        page.tenants().forEach(this::show);
        nobody.setVisible(cards.getComponentCount() == 0);
        more.setVisible(page.more());
    }

    private void show(Tenant tenant) {
        last = tenant.slug().value();
        cards.add(new TenantCard(tenant, standing));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("platform.tenants");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getPageTitle());
        search.setLabel(getTranslation("platform.search"));
        nobody.setText(getTranslation("platform.nobody"));
        more.setText(getTranslation("platform.more"));
    }
}
