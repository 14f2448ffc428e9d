package kz.localbusiness.web.export;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.application.business.ShowSetup.Setup;
import kz.localbusiness.application.export.RequestExport;
import kz.localbusiness.application.export.ShowExports;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.export.Export;
import kz.localbusiness.domain.export.ExportDecision.AlreadyUnderway;
import kz.localbusiness.domain.export.ExportDecision.Requested;
import kz.localbusiness.domain.export.ExportDecision.TooManyKept;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.layout.Heartbeat;
import kz.localbusiness.web.layout.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/// Part of an owner's page: asks for a file with everything, shows how far it is, and lets it be
/// fetched. A new one for each page, which needs to do no more than add it.
@Component
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
public final class BusinessExportSection extends Div implements LocaleChangeObserver {

    private final ExportPorts ports;
    private final OwnBusiness ownBusiness;
    private final Heartbeat heartbeat;

    private final H2 title = new H2();
    private final Paragraph hint = new Paragraph();
    final Button request = new Button("", _ -> request());
    final Div exports = new Div();
    private @Nullable Business business;
    private List<Export> shown = List.of();
    private Runnable endWatch = () -> {};

    BusinessExportSection(ExportPorts ports, OwnBusiness ownBusiness, Heartbeat heartbeat) {
        this.ports = ports;
        this.ownBusiness = ownBusiness;
        this.heartbeat = heartbeat;
        addClassName("card");
        setId("business-export");
        hint.addClassName("quiet");
        request.setId("request-export");
        request.addThemeVariants(ButtonVariant.PRIMARY);
        request.setDisableOnClick(true);
        exports.addClassNames("offerings");
        add(title, hint, request, exports);
    }

    private void request() {
        if (business != null) {
            var command = new RequestExport.Command(business.id());
            switch (ports.request().request(command)) {
                case Requested _ -> tell("exports.requested");
                case AlreadyUnderway _ -> tell("exports.already-underway");
                case TooManyKept(var most) -> tell("exports.too-many", most);
            }
            look();
        }
    }

    private void tell(String key, Object... values) {
        getUI().ifPresent(ui -> Toast.show(ui, getTranslation(key, values)));
    }

    /// Draws nothing anew that is as it was: whoever is about to press a link shall find it.
    private void look() {
        if (business != null) {
            var found = ports.show().show(new ShowExports.Query(business.id()));
            if (!found.equals(shown)) {
                shown = found;
                render();
            }
            request.setEnabled(shown.stream().noneMatch(Export::isUnderway));
        }
    }

    private void render() {
        exports.removeAll();
        if (business != null) {
            var own = business;
            shown.forEach(one -> exports.add(new ExportRow(one, own, ports.open())));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        business =
                ownBusiness
                        .ofCaller()
                        .flatMap(own -> ports.setup().show(new ShowSetup.Query(own)))
                        .map(Setup::business)
                        .orElse(null);
        look();
        endWatch = heartbeat.watch(event.getUI().accessLater(this::look, () -> {}));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        endWatch.run();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("exports.title"));
        hint.setText(getTranslation("exports.hint", Export.KEPT.toDays()));
        request.setText(getTranslation("exports.request"));
        render();
    }
}
