package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import kz.localbusiness.application.booking.ListFeedback;
import kz.localbusiness.application.booking.ShowReviews.Page;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.domain.booking.Review;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.layout.AdminLayout;
import kz.localbusiness.web.text.Wording;
import org.jspecify.annotations.Nullable;

/// What clients said of their visits, to answer it and to show it to everybody.
@Route(value = AgendaNavigation.FEEDBACK, layout = AdminLayout.class)
@RolesAllowed({"OWNER", "MANAGER"})
@StyleSheet("context://owner.css")
class ListFeedbackView extends Div
        implements BeforeEnterObserver, HasDynamicTitle, LocaleChangeObserver {

    private final OwnBusiness ownBusiness;
    private final SheetPorts ports;
    private final AppointmentSheets sheets;

    private final H1 title = new H1();
    final Paragraph sum = new Paragraph();
    final Div cards = new Div();
    final Button more = new Button("", _ -> more());
    private @Nullable Business business;
    private int pages = 1;

    ListFeedbackView(OwnBusiness ownBusiness, SheetPorts ports, AppointmentSheets sheets) {
        this.ownBusiness = ownBusiness;
        this.ports = ports;
        this.sheets = sheets;
        sum.addClassName("quiet");
        cards.setId("feedback");
        cards.addClassName("request-list");
        more.setId("more-feedback");
        addClassName("owner");
        add(title, sum, cards, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ownBusiness
                .ofCaller()
                .flatMap(own -> ports.setup().show(new ShowSetup.Query(own)))
                .map(ShowSetup.Setup::business)
                .filter(own -> OwnBusiness.isNamedBy(event, own))
                .ifPresentOrElse(
                        own -> business = own, () -> event.rerouteToError(NotFoundException.class));
    }

    private void more() {
        pages++;
        show();
    }

    /// As many pages as were asked for, as they are by now.
    private void show() {
        if (business == null) {
            return;
        }
        var own = business;
        var reviews = new ArrayList<Review>();
        var page = page(own, "");
        reviews.addAll(page.reviews());
        for (int i = 1; i < pages && !page.next().isEmpty(); i++) {
            page = page(own, page.next());
            reviews.addAll(page.reviews());
        }
        render(own, page, reviews);
    }

    private Page page(Business own, String before) {
        return ports.feedback().list(new ListFeedback.Query(own.id(), before));
    }

    private void render(Business own, Page last, List<Review> reviews) {
        var acts = ports.feedbackActs(own.id(), this::show);
        cards.removeAll();
        reviews.forEach(review -> cards.add(card(review, own, acts)));
        var rating = last.rating();
        sum.setText(
                reviews.isEmpty()
                        ? getTranslation("agenda.feedback-none")
                        : getTranslation(
                                "agenda.feedback-sum",
                                Wording.in(getLocale()).oneDecimal(rating.average()),
                                rating.count()));
        more.setVisible(!last.next().isEmpty());
    }

    private Div card(Review review, Business own, FeedbackActs acts) {
        var author = review.author().isEmpty() ? getTranslation("privacy.nobody") : review.author();
        var name = new NativeButton(author, _ -> sheets.open(review.appointment(), this::show));
        name.addClassNames("strong", "client-name", "as-link");
        var card = new Div(new H2(name), new FeedbackCard(review, own.zone(), true, acts));
        card.addClassNames("card", "stack");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("agenda.feedback-title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getPageTitle());
        more.setText(getTranslation("agenda.feedback-more"));
        show();
    }
}
