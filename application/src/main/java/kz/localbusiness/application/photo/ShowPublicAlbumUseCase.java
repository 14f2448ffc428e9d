package kz.localbusiness.application.photo;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.photo.out.Albums;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.photo.Album;

@UseCase(Audience.EVERYONE)
class ShowPublicAlbumUseCase implements ShowPublicAlbum {

    private final Businesses businesses;
    private final Albums albums;

    ShowPublicAlbumUseCase(Businesses businesses, Albums albums) {
        this.businesses = businesses;
        this.albums = albums;
    }

    @Override
    public Album show(Query query) {
        return businesses
                .current()
                .filter(Business::isOpen)
                .map(_ -> albums.current())
                .orElseGet(() -> Album.empty(query.business()));
    }
}
