package kz.localbusiness.web.booking;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.application.photo.ShowPublicAlbum;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.web.OpenBusinesses;
import kz.localbusiness.web.layout.MainLayout;
import kz.localbusiness.web.layout.ProfileCard;
import kz.localbusiness.web.layout.WithoutPush;
import kz.localbusiness.web.text.Locales;
import kz.localbusiness.web.text.PathIds;
import kz.localbusiness.web.text.UiLanguage;

/// The page of a business, where anyone books, also inside another site.
@AnonymousAllowed
@StyleSheet("context://manage.css")
@StyleSheet("context://booking.css")
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
        var asked = event.getLocation().getQueryParameters();
        openBusinesses
                .at(slug)
                .ifPresentOrElse(page -> propose(show(page), asked), () -> showNone(slug));
    }

    /// Each service and the person may be named in the address, as by a link to book once more.
    private static void propose(BookingForm form, QueryParameters asked) {
        var services =
                asked.getParameters(BookingNavigation.SERVICE).stream()
                        .flatMap(id -> PathIds.read(id).stream())
                        .map(OfferingId::new)
                        .toList();
        var staff =
                asked.getSingleParameter(BookingNavigation.STAFF)
                        .flatMap(PathIds::read)
                        .map(StaffId::new);
        if (!services.isEmpty()) {
            form.propose(services, staff);
        }
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

    private BookingForm show(BusinessPage page) {
        removeAll();
        title = page.business().profile().name();
        var business = page.business();
        spoken = business.profile().listing().languages();
        speak();
        offerLanguages();
        var album = ports.showPublicAlbum().show(new ShowPublicAlbum.Query(business.id()));
        var today = LocalDate.ofInstant(ports.clock().instant(), business.zone());
        add(new ProfileCard(business, album), new HoursToday(business, today));
        add(new MyBookingsLink(business.slug()));
        var form = new BookingForm(page, album, ports);
        add(form);
        var reviews = new ReviewList(business, ports.showReviews());
        if (reviews.isVisible()) {
            add(reviews);
        }
        return form;
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
