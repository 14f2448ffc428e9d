package kz.localbusiness.web.business;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.localbusiness.application.business.ShowSetup.Setup;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingDecision.CatalogueFull;
import kz.localbusiness.domain.catalog.OfferingDecision.Saved;
import kz.localbusiness.domain.catalog.OfferingDecision.UnknownResources;
import kz.localbusiness.domain.catalog.OfferingDecision.UnknownStaff;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.web.form.Notice;
import kz.localbusiness.web.layout.Toast;
import org.jspecify.annotations.Nullable;

/// What clients can book: a list, and below it the form of the one being written.
final class ServicesPage extends SetupPage {

    private final BusinessId business;
    private final Catalogue catalogue;
    private final Map<OfferingId, Offering> offered = new LinkedHashMap<>();
    private final Div list = new Div();
    private final Div editor = new Div();
    private final Notice notice = new Notice();

    @Nullable OfferingForm form;
    final Button save = new Button("", _ -> save());
    final Button leave = new Button("", _ -> close());
    final Button more = new Button("", _ -> open(new OfferingForm(newId())));

    ServicesPage(Setup setup, Catalogue catalogue) {
        super(SetupStage.SERVICES);
        this.business = setup.business().id();
        this.catalogue = catalogue;
        setup.offerings().forEach(one -> offered.put(one.id(), one));
        save.setId("service-save");
        leave.setId("service-leave");
        more.setId("service-add");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        list.setId("service-list");
        list.addClassName("offerings");
        editor.addClassNames("editor", "stack");
        add(list, more, editor, notice);
        showList();
        if (offered.isEmpty()) {
            open(new OfferingForm(newId()));
        } else {
            close();
        }
    }

    private OfferingId newId() {
        return catalogue.newId();
    }

    private void showList() {
        list.removeAll();
        offered.values().forEach(one -> list.add(card(one)));
    }

    private OfferingCard card(Offering one) {
        return new OfferingCard(one, () -> open(OfferingForm.changing(one)), () -> archive(one));
    }

    private void open(OfferingForm opened) {
        notice.clear();
        form = opened;
        var actions = new Div(save, leave);
        actions.addClassName("row");
        editor.removeAll();
        editor.add(opened, actions);
        arrange();
        opened.name.focus();
    }

    private void close() {
        form = null;
        editor.removeAll();
        arrange();
    }

    private void arrange() {
        editor.setVisible(form != null);
        more.setVisible(form == null);
        leave.setVisible(!offered.isEmpty());
    }

    private boolean save() {
        notice.clear();
        if (form == null || !form.isAcceptable()) {
            return false;
        }
        return switch (catalogue.describe(form.command(business))) {
            case Saved(var offering) -> saved(offering);
            case CatalogueFull _ -> refused("business.catalogue-full");
            case UnknownStaff _ -> refused("business.service-staff-unknown");
            case UnknownResources _ -> refused("business.service-resource-unknown");
        };
    }

    private boolean saved(Offering offering) {
        offered.put(offering.id(), offering);
        showList();
        close();
        return true;
    }

    private boolean refused(String complaint) {
        notice.warn(complaint);
        return false;
    }

    private void archive(Offering offering) {
        catalogue.archive(business, offering.id());
        offered.remove(offering.id());
        showList();
        close();
        Toast.show(UI.getCurrent(), getTranslation("business.service-archived"));
    }

    /// A form that is still open is saved with the page.
    @Override
    boolean keep() {
        if (form != null) {
            return save();
        }
        notice.clear();
        return !offered.isEmpty() || refused("business.services-none");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        super.localeChange(event);
        save.setText(getTranslation("business.service-save"));
        leave.setText(getTranslation("business.service-leave"));
        more.setText(getTranslation("business.service-add"));
    }
}
