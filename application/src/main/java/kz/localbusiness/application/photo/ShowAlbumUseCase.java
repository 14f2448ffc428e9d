package kz.localbusiness.application.photo;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.photo.out.Albums;
import kz.localbusiness.domain.photo.Album;

@UseCase(Audience.TEAM)
class ShowAlbumUseCase implements ShowAlbum {

    private final Albums albums;

    ShowAlbumUseCase(Albums albums) {
        this.albums = albums;
    }

    @Override
    public Album show(Query query) {
        return albums.current();
    }
}
