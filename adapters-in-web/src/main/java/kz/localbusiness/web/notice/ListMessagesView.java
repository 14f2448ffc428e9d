package kz.localbusiness.web.notice;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.application.notice.ListNotices;
import kz.localbusiness.application.notice.ResendNotice;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.NoticePlace;
import kz.localbusiness.domain.notice.ResendDecision.NoSuchNotice;
import kz.localbusiness.domain.notice.ResendDecision.NotTrue;
import kz.localbusiness.domain.notice.ResendDecision.Resent;
import kz.localbusiness.domain.notice.ResendDecision.Underway;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.layout.AdminLayout;
import kz.localbusiness.web.layout.Toast;
import org.jspecify.annotations.Nullable;

/// What clients and the team were told, when, by which way, at what price, and whether it arrived.
@Route(value = ":slug/admin/messages", layout = AdminLayout.class)
@RolesAllowed({"OWNER", "MANAGER"})
@StyleSheet("context://owner.css")
class ListMessagesView extends Div
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final MessagePorts ports;
    private final OwnBusiness ownBusiness;
    private final H1 title = new H1();
    private final Paragraph hint = new Paragraph();
    private final Paragraph empty = new Paragraph();
    final Div cards = new Div();
    final Button earlier = new Button("", _ -> more());
    private @Nullable Business business;
    private @Nullable NoticePlace next;

    ListMessagesView(MessagePorts ports, OwnBusiness ownBusiness) {
        this.ports = ports;
        this.ownBusiness = ownBusiness;
        hint.addClassName("quiet");
        cards.setId("messages");
        cards.addClassNames("card", "offerings");
        earlier.setId("messages-earlier");
        addClassNames("owner", "narrow");
        add(title, hint, empty, cards, earlier);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ownBusiness
                .ofCaller()
                .flatMap(own -> ports.setup().show(new ShowSetup.Query(own)))
                .map(ShowSetup.Setup::business)
                .filter(own -> OwnBusiness.isNamedBy(event, own))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Business own) {
        business = own;
        next = null;
        cards.removeAll();
        more();
        var isEmpty = cards.getChildren().findAny().isEmpty();
        empty.setVisible(isEmpty);
        cards.setVisible(!isEmpty);
    }

    private void more() {
        var own = business;
        if (own == null) {
            return;
        }
        var page = ports.list().list(new ListNotices.Query(own.id(), next));
        page.lines().forEach(line -> cards.add(new MessageCard(line, own.zone(), this::resend)));
        if (!page.lines().isEmpty()) {
            next = page.lines().getLast().notice().place();
        }
        earlier.setVisible(page.more());
    }

    private void resend(Notice notice) {
        var own = business;
        if (own == null) {
            return;
        }
        var again = new EventId(ports.ids().next());
        var command = new ResendNotice.Command(own.id(), notice.id(), again);
        var key =
                switch (ports.resend().resend(command)) {
                    case Resent _ -> "message.resent";
                    case NotTrue _ -> "message.not-true";
                    case Underway _ -> "message.underway";
                    case NoSuchNotice _ -> "message.gone";
                };
        Toast.show(UI.getCurrent(), getTranslation(key));
        show(own);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("message.title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getPageTitle());
        hint.setText(getTranslation("message.hint"));
        empty.setText(getTranslation("message.empty"));
        earlier.setText(getTranslation("message.earlier"));
    }
}
