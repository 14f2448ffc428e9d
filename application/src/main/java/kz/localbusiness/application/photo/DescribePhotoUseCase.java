package kz.localbusiness.application.photo;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.photo.AlbumDecision;

@UseCase(Audience.MANAGEMENT)
class DescribePhotoUseCase implements DescribePhoto {

    private final PhotoStore store;

    DescribePhotoUseCase(PhotoStore store) {
        this.store = store;
    }

    @Override
    public AlbumDecision describe(Command command) {
        return store.change(album -> album.describe(command.photo(), command.description()));
    }
}
