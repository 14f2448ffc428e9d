package kz.localbusiness.web.booking;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.application.photo.ShowPublicAlbum;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.OpenBusinesses;
import kz.localbusiness.web.seo.BusinessPreviews;
import kz.localbusiness.web.seo.Preview;
import kz.localbusiness.web.seo.PreviewSource;
import org.springframework.stereotype.Component;

/// Of the page where one books at an open business; nothing of any other business.
@Component
class BookingPreview implements PreviewSource {

    private final OpenBusinesses openBusinesses;
    private final ShowPublicAlbum albums;
    private final BusinessPreviews previews;

    BookingPreview(
            OpenBusinesses openBusinesses, ShowPublicAlbum albums, BusinessPreviews previews) {
        this.openBusinesses = openBusinesses;
        this.albums = albums;
        this.previews = previews;
    }

    @Override
    public Optional<Preview> of(Class<?> view, RouteParameters parameters, Language reader) {
        return parameters
                .get(BookingNavigation.SLUG)
                .filter(_ -> view.equals(BookAppointmentView.class))
                .flatMap(openBusinesses::at)
                .map(page -> preview(page, reader));
    }

    private Preview preview(BusinessPage page, Language reader) {
        var album = albums.show(new ShowPublicAlbum.Query(page.business().id()));
        return previews.of(page, album, reader);
    }
}
