package kz.localbusiness.web.closing;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.closing.CloseBusiness;
import kz.localbusiness.application.closing.KeepBusiness;
import kz.localbusiness.application.closing.ShowClosing;
import kz.localbusiness.application.closing.ShowClosing.Shown;
import kz.localbusiness.domain.business.Closing;
import kz.localbusiness.domain.business.ClosingDecision;
import kz.localbusiness.domain.business.ClosingDecision.AlreadySo;
import kz.localbusiness.domain.business.ClosingDecision.Kept;
import kz.localbusiness.domain.business.ClosingDecision.NoSuchBusiness;
import kz.localbusiness.domain.business.ClosingDecision.NowClosing;
import kz.localbusiness.domain.business.ClosingDecision.OtherAddress;
import kz.localbusiness.domain.business.ClosingDecision.TooLate;
import kz.localbusiness.domain.business.ClosingDecision.VisitsAhead;
import kz.localbusiness.web.business.OwnBusiness;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// The part of an admin page, for owners only, that ends the business and takes that back. It knows
/// by itself which business it is; a page adds it and no more.
@org.springframework.stereotype.Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public final class ClosingSection extends Section implements LocaleChangeObserver {

    private final ClosingPorts ports;
    private final OwnBusiness ownBusiness;
    private final H2 title = new H2();
    final Paragraph notice = new Paragraph();
    private @Nullable Component content;
    private String complaint = "";

    ClosingSection(ClosingPorts ports, OwnBusiness ownBusiness) {
        this.ports = ports;
        this.ownBusiness = ownBusiness;
        setId("closing");
        addClassName("card");
        notice.addClassNames("notice", "bad");
        notice.getElement().setAttribute("role", "alert");
        add(title, notice);
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        reload();
    }

    private void reload() {
        var shown =
                ownBusiness
                        .ofCaller()
                        .filter(_ -> ownBusiness.admits(Audience.OWNERS))
                        .flatMap(own -> ports.show().show(new ShowClosing.Query(own)));
        setVisible(shown.isPresent());
        shown.ifPresent(this::show);
    }

    private void show(Shown shown) {
        if (content != null) {
            remove(content);
        }
        var closing = shown.business().closing();
        content = closing == null ? askFirst(shown) : wayBack(shown, closing);
        add(content);
    }

    private Component askFirst(Shown shown) {
        return new ClosingForm(
                shown.business(),
                shown.visitsAhead(),
                address ->
                        tell(
                                ports.close()
                                        .close(
                                                new CloseBusiness.Command(
                                                        shown.business().id(),
                                                        address,
                                                        shown.visitsAhead()))));
    }

    private Component wayBack(Shown shown, Closing closing) {
        var command = new KeepBusiness.Command(shown.business().id());
        return new WayBack(shown, closing, () -> tell(ports.keep().keep(command)));
    }

    private void tell(ClosingDecision decision) {
        complaint =
                switch (decision) {
                    case NowClosing _, Kept _ -> "";
                    case AlreadySo _ -> "closing.already-so";
                    case OtherAddress _ -> "closing.other-address";
                    case VisitsAhead _ -> "closing.visits-changed";
                    case TooLate _ -> "closing.too-late";
                    case NoSuchBusiness _ -> "closing.gone";
                };
        complain();
        reload();
    }

    private void complain() {
        notice.setText(complaint.isEmpty() ? "" : getTranslation(complaint));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("closing.title"));
        complain();
    }
}
