package kz.localbusiness.web.booking;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.application.photo.ShowPublicAlbum;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.OpenBusinesses;
import kz.localbusiness.web.layout.MainLayout;
import kz.localbusiness.web.layout.ProfileCard;
import kz.localbusiness.web.layout.WithoutPush;
import kz.localbusiness.web.text.Locales;
import kz.localbusiness.web.text.UiLanguage;

/// The page of a business, where anyone books, also inside another site.
@AnonymousAllowed
@StyleSheet("context://manage.css")
@Route(value = BookingNavigation.PAGE, layout = MainLayout.class)
@RouteAlias(value = BookingNavigation.FRAMED, layout = MainLayout.class)
@WithoutPush
class BookAppointmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final OpenBusinesses openBusinesses;
    private final BookingPorts ports;
    private String title = "";
    private Set<Language> spoken = Set.of(Language.values());

    BookAppointmentView(OpenBusinesses openBusinesses, BookingPorts ports) {
        this.openBusinesses = openBusinesses;
        this.ports = ports;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get(BookingNavigation.SLUG).orElse("");
        openBusinesses.at(slug).ifPresentOrElse(this::show, () -> showNone(slug));
    }

    private void showNone(String slug) {
        removeAll();
        if (openBusinesses.isClosing(slug)) {
            var ending = new EndingCard();
            title = ending.title();
            add(ending);
            return;
        }
        if (!openBusinesses.isSuspended(slug)) {
            throw new NotFoundException();
        }
        var away = new SuspendedCard();
        title = away.title();
        add(away);
    }

    private void show(BusinessPage page) {
        removeAll();
        title = page.business().profile().name();
        var business = page.business();
        spoken = business.profile().listing().languages();
        speak();
        offerLanguages();
        var album = ports.showPublicAlbum().show(new ShowPublicAlbum.Query(business.id()));
        add(new ProfileCard(business, album), new MyBookingsLink(business.slug()));
        add(new BookingForm(page, album, ports));
        add(new ReviewList(business, ports.showReviews()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        offerLanguages();
    }

    private void offerLanguages() {
        Optional.ofNullable(findAncestor(MainLayout.class))
                .ifPresent(layout -> layout.offer(spoken));
    }

    /// In a language of the business, without remembering that as the guest's choice.
    private void speak() {
        var ui = UI.getCurrent();
        if (!spoken.contains(UiLanguage.of(ui))) {
            Stream.of(Language.values())
                    .filter(spoken::contains)
                    .findFirst()
                    .map(Locales::of)
                    .ifPresent(ui::setLocale);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
